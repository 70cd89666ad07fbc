//! Plain text: what an author meant by blank lines, set-in lines and signs at the beginning of a line.

use colloquy_consultation::{BlockKind, Draft};

use super::ImportError;
use super::inline::Inline;
use super::lines::{ends_clause, goes_on, is_unspaced, width};
use super::marker::{Peeled, Style, follows, peel};
use super::raw::{AHEAD, Blocks, Raw};

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    /// Without white space at the ends.
    words: &'a str,
    /// Columns before the words.
    indent: usize,
    /// Bytes of the words in the source.
    span: (usize, usize),
}

/// Reads a draft of plain text.
pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let chunks = chunks(text);
    // Without a blank line between any two lines, each line has to tell by itself whether it begins a paragraph.
    let parted = chunks.len() > 1;
    let all: Vec<&str> = chunks.iter().flatten().map(|line| line.words).collect();
    let full = all.iter().map(|words| width(words)).max().unwrap_or(0);
    let wrapped = full <= 120 && all.iter().filter(|words| width(words) * 5 >= full * 4).count() >= 4;
    let mut reader = Reader { blocks: Blocks::default(), parted, wrapped, full };
    for chunk in &chunks {
        reader.chunk(chunk);
    }
    reader.blocks.finish(None)
}

/// Lines that belong together: nothing blank between them.
fn chunks(text: &str) -> Vec<Vec<Line<'_>>> {
    let mut chunks: Vec<Vec<Line<'_>>> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for piece in text.split_inclusive(['\n', '\r', '\u{c}', '\u{2028}', '\u{2029}']) {
        let words = piece.trim();
        let lead = piece.len() - piece.trim_start().len();
        if words.is_empty() {
            // The second half of \r\n is no blank line.
            open &= piece == "\n" && text[..at].ends_with('\r');
        } else {
            let indent = piece[..lead].chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
            let line = Line { words, indent, span: (at + lead, at + lead + words.len()) };
            match chunks.last_mut().filter(|_| open) {
                Some(chunk) => chunk.push(line),
                None => chunks.push(vec![line]),
            }
            open = !piece.ends_with(['\u{c}', '\u{2029}']);
        }
        at += piece.len();
    }
    chunks
}

struct Reader {
    blocks: Blocks,
    /// Whether blank lines part the paragraphs.
    parted: bool,
    /// Whether lines are wrapped at a width.
    wrapped: bool,
    /// The width of the widest line.
    full: usize,
}

impl Reader {
    fn chunk(&mut self, lines: &[Line<'_>]) {
        let full = if self.parted && !self.wrapped { wrap_width(lines) } else { self.full };
        // Lines without a blank line between them that count on are a list.
        let one = peel(lines[0].words);
        let counted = lines[1..].iter().filter_map(|line| peel(line.words)).any(|two| follows(one.as_ref(), &two));
        let mut rest = lines;
        while let Some((line, after)) = rest.split_first() {
            if is_rule(line.words) {
                rest = after;
                continue;
            }
            let alone = rest.len() == lines.len() && after.first().is_none_or(|next| next.words.contains(char::is_lowercase));
            if let Some(level) = self.heading(line, after, alone) {
                let raw = Raw::new(BlockKind::Heading, Inline::of(line.words), line.span);
                self.blocks.push(Raw { level, ..raw });
                rest = after;
                continue;
            }
            let taken = 1 + self.block_length(line, after, full);
            self.block(&rest[..taken], full, rest.len() < lines.len() || counted);
            rest = &rest[taken..];
        }
    }

    /// The level of a heading: a line underlined, or in capitals on its own.
    fn heading(&self, line: &Line<'_>, after: &[Line<'_>], alone: bool) -> Option<u8> {
        if width(line.words) > 100 {
            return None;
        }
        let under = after.first().map(|next| next.words).filter(|_| !line.words.starts_with('>'));
        let underlined = |sign: char| under.is_some_and(|next| next.len() >= 3 && next.chars().all(|c| c == sign));
        if underlined('=') {
            return Some(1);
        }
        if underlined('-') || underlined('~') {
            return Some(2);
        }
        let capitals = line.words.chars().filter(|c| c.is_uppercase()).count();
        let shouted = capitals >= 4 && !line.words.contains(char::is_lowercase) && !line.words.ends_with(['.', ',', ';']);
        let first = self.blocks.list.is_empty();
        (shouted && (alone || !self.parted)).then_some(if first { 1 } else { 2 })
    }

    /// How many of the lines after the first belong to the same block.
    fn block_length(&self, first: &Line<'_>, after: &[Line<'_>], full: usize) -> usize {
        let mut count = 0;
        let mut before = *first;
        let counted = peel(first.words);
        let listed = counted.is_some() || bullet(first.words).is_some();
        let quoted = first.words.starts_with('>');
        for (index, line) in after.iter().enumerate() {
            let begins = line.words.starts_with('>') != quoted
                || is_rule(line.words)
                || (bullet(line.words).is_some()
                    && (bullet(first.words).is_some() || bullet(line.words) != Some('–') || ends_clause(before.words)))
                || self.heading(line, &after[index + 1..], false).is_some()
                || self.begins_with_number(&before, line, &after[index + 1..], &counted, full)
                || (quoted && unquote(line.words).is_empty())
                || !(quoted || self.parted || (listed && line.indent > first.indent)) && self.parts(&before, line, full);
            if begins {
                break;
            }
            count += 1;
            before = *line;
        }
        count
    }

    fn begins_with_number(&self, before: &Line<'_>, line: &Line<'_>, after: &[Line<'_>], counted: &Option<Peeled>, full: usize) -> bool {
        let Some(next) = peel(line.words) else { return false };
        if follows(counted.as_ref(), &next) {
            return true;
        }
        let goes_on = || after.iter().take(AHEAD).filter_map(|later| peel(later.words)).any(|later| follows(Some(&next), &later));
        let listed = !matches!(next.style, Style::Paragraph | Style::Digits(_)) && !next.weak;
        let plain = listed || ends_clause(before.words) || line.indent > before.indent || width(before.words) * 5 < full.saturating_mul(3);
        plain && (!next.weak || goes_on())
    }

    /// Whether a paragraph ends between two lines of a text without blank lines.
    fn parts(&self, before: &Line<'_>, line: &Line<'_>, full: usize) -> bool {
        let first = line.words.chars().next().unwrap_or(' ');
        let word = if is_unspaced(first) { 2 } else { 1 + width(line.words.split_whitespace().next().unwrap_or("")) };
        let ends = ends_clause(before.words);
        if self.wrapped {
            // The last line of a paragraph is short, or happens to be full: then the next one is set in.
            let short = width(before.words) + before.indent + word <= full;
            if ends {
                return short || line.indent > before.indent;
            }
            return short && !goes_on(before.words, line.words, full);
        }
        ends || !first.is_lowercase() || width(before.words) > 120
    }

    /// Adds the lines of one block.
    fn block(&mut self, lines: &[Line<'_>], full: usize, tight: bool) {
        let first = lines[0];
        let last = lines[lines.len() - 1];
        let quoted = first.words.starts_with('>');
        let sign = if quoted { None } else { bullet(first.words) };
        let mut inline = Inline::default();
        let mut before = "";
        for (index, line) in lines.iter().enumerate() {
            let words = if quoted { unquote(line.words) } else { line.words };
            let words = match sign.filter(|_| index == 0) {
                Some(sign) => words[sign.len_utf8()..].trim_start(),
                None => words,
            };
            let set_in = line.indent > first.indent && (sign.is_some() || peel(first.words).is_some());
            if index > 0 && (set_in || goes_on(before, words, full)) || !self.parted {
                inline.soft_break();
            } else if index > 0 {
                inline.hard_break();
            }
            inline.push(words);
            before = words;
        }
        // Line ends are settled here; only lines of a paragraph that begin with numbers were taken apart before.
        inline.breaks.clear();
        if inline.is_blank() {
            return;
        }
        let kind = match (quoted, sign) {
            (true, _) => BlockKind::Quotation,
            (_, Some(_)) => BlockKind::ListItem,
            _ => BlockKind::Paragraph,
        };
        let raw = Raw::new(kind, inline, (first.span.0, last.span.1));
        self.blocks.push(Raw { indent: first.indent, bullet: sign, peel: true, tight, ..raw });
    }
}

/// The width at which the lines of a paragraph are wrapped, if two of them come near it; else beyond any line.
fn wrap_width(lines: &[Line<'_>]) -> usize {
    let widest = lines.iter().map(|line| width(line.words)).max().unwrap_or(0);
    let near = lines.iter().filter(|line| width(line.words) * 20 >= widest * 17).count();
    if near >= 2 || widest >= 60 { widest } else { usize::MAX }
}

/// The sign of a bullet that words follow.
fn bullet(words: &str) -> Option<char> {
    let sign = words.chars().next().filter(|c| "-*+•·‣▪◦–●○■□".contains(*c))?;
    let rest = &words[sign.len_utf8()..];
    let parted = rest.starts_with(char::is_whitespace) || (!sign.is_ascii() && !matches!(sign, '–' | '·') && !rest.is_empty());
    parted.then_some(sign)
}

/// The words of a quoted line.
fn unquote(words: &str) -> &str {
    words.trim_start_matches(['>', ' '])
}

/// A line of signs alone, which parts or underlines.
fn is_rule(words: &str) -> bool {
    let first = words.chars().next().unwrap_or(' ');
    "-=~*_#—–".contains(first) && words.chars().count() >= 3 && words.chars().all(|c| c == first || c == ' ')
}
