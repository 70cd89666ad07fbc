//! Blocks as the readers find them, and what is settled only once all are known: numbers, levels, parents.

use colloquy_consultation::{BlockKind, Draft, DraftBlock};

use super::inline::Inline;
use super::lines::ends_clause;
use super::marker::{Peeled, Style, as_roman, counts_on, follows, peel};
use super::{BLOCKS_MAX, ImportError};

/// A block without its final number and level.
#[derive(Debug, Clone)]
pub(super) struct Raw {
    pub kind: BlockKind,
    pub level: u8,
    pub parent: Option<usize>,
    pub marker: Option<String>,
    pub inline: Inline,
    pub source: (usize, usize),
    /// How many lists it stands in.
    pub depth: u8,
    /// Columns before its first word, in plain text.
    pub indent: usize,
    /// The sign of a bullet, in plain text.
    pub bullet: Option<char>,
    /// Whether its words may begin with the author's number.
    pub peel: bool,
    /// Whether it follows the block before without a blank line: then its number is that of a list item.
    pub tight: bool,
    /// The number of the text it is cut from, for readers that look for places in it again.
    pub origin: Option<usize>,
}

impl Raw {
    pub fn new(kind: BlockKind, inline: Inline, source: (usize, usize)) -> Self {
        Self {
            kind,
            level: 0,
            parent: None,
            marker: None,
            inline,
            source,
            depth: 0,
            indent: 0,
            bullet: None,
            peel: false,
            tight: false,
            origin: None,
        }
    }
}

/// The text a block is cut from, and the place of its first scalar value there.
pub(super) type Trace = (Option<usize>, u32);

/// The most lines looked ahead for the number that follows a doubtful one.
pub(super) const AHEAD: usize = 200;
/// The deepest list that is kept apart.
const DEEPEST: u8 = 9;

/// Collects blocks.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    pub list: Vec<Raw>,
    pub footnotes: Vec<Raw>,
}

impl Blocks {
    /// Adds a block, in several pieces where its lines begin with numbers of their own.
    pub fn push(&mut self, mut raw: Raw) {
        if self.list.len() > BLOCKS_MAX {
            return;
        }
        let cuts = if raw.peel || raw.marker.is_some() { own_lines(&raw.inline) } else { Vec::new() };
        let Some(first) = cuts.first() else {
            self.list.push(raw);
            return;
        };
        let text = &raw.inline.text;
        let counted = raw.peel && peel(text).zip(peel(&text[*first..])).is_some_and(|(one, two)| follows(Some(&one), &two));
        let mut rest = std::mem::take(&mut raw.inline);
        let mut pieces: Vec<Inline> = cuts.iter().rev().map(|at| rest.split_off(*at)).collect();
        pieces.push(rest);
        for (index, inline) in pieces.into_iter().rev().enumerate() {
            let mut piece = Raw { tight: raw.tight || index > 0 || counted, inline, ..raw.clone() };
            if index > 0 {
                piece = Raw { marker: None, peel: true, ..piece };
            }
            if index > 0 && piece.kind == BlockKind::ListItem {
                // What follows an item's first line under its own number is settled like a paragraph.
                piece = Raw { kind: BlockKind::Paragraph, level: 0, bullet: None, ..piece };
            }
            self.list.push(piece);
        }
    }

    /// The draft: numbers taken off, levels settled, footnotes last.
    pub fn finish(self, title: Option<String>) -> Result<Draft, ImportError> {
        self.finish_traced(title).map(|(draft, _)| draft)
    }

    /// The draft, and for each block the text it is cut from and the place of its first scalar value there.
    pub fn finish_traced(mut self, title: Option<String>) -> Result<(Draft, Vec<Trace>), ImportError> {
        let footnotes = std::mem::take(&mut self.footnotes);
        self.list.extend(footnotes);
        if self.list.len() > BLOCKS_MAX {
            return Err(ImportError::TooManyBlocks);
        }
        for raw in &mut self.list {
            raw.inline = raw.inline.finish();
        }
        if self.list.iter().all(|raw| raw.inline.text.is_empty() && raw.marker.is_none()) {
            return Err(ImportError::Empty);
        }
        self.take_numbers();
        self.close_gaps();
        let title = title.or_else(|| self.only_heading());
        let traces = self.list.iter().map(|raw| (raw.origin, raw.inline.from)).collect();
        let blocks = self.list.into_iter().map(|raw| DraftBlock {
            kind: raw.kind,
            level: raw.level,
            parent: raw.parent,
            marker: raw.marker,
            text: raw.inline.text,
            marks: raw.inline.marks,
            source: (raw.source.0 as u32, raw.source.1 as u32),
        });
        Ok((Draft { title, blocks: blocks.collect() }, traces))
    }

    fn take_numbers(&mut self) {
        let found: Vec<Option<Peeled>> = self.list.iter().map(|raw| raw.peel.then(|| peel(&raw.inline.text)).flatten()).collect();
        let mut weak: Vec<(Style, u32)> = Vec::new();
        for one in found.iter().flatten().filter(|one| one.weak).map(|one| (one.style, one.value)) {
            if !weak.contains(&one) {
                weak.push(one);
            }
        }
        let mut levels = Levels::default();
        for (raw, peeled) in self.list.iter_mut().zip(found) {
            let peeled = peeled.filter(|one| !one.weak || has_neighbour(&weak, one));
            match (raw.kind, peeled) {
                (BlockKind::Row | BlockKind::Cell | BlockKind::Footnote, _) => {}
                (BlockKind::Paragraph, Some(peeled)) => {
                    if let Some(level) = levels.place(&peeled, raw) {
                        raw.kind = BlockKind::ListItem;
                        raw.level = raw.depth.saturating_add(level);
                    }
                    take_off(raw, peeled);
                }
                (BlockKind::ListItem, peeled) => {
                    if let Some(sign) = raw.bullet {
                        raw.level = levels.bullet(sign, raw.indent, raw.tight);
                    } else {
                        levels.clear(raw.depth);
                    }
                    if let Some(peeled) = peeled {
                        take_off(raw, peeled);
                    }
                }
                (_, peeled) => {
                    levels.clear(raw.depth);
                    if let Some(peeled) = peeled {
                        take_off(raw, peeled);
                    }
                }
            }
        }
    }

    /// No list item stands more than one level below the one before it.
    fn close_gaps(&mut self) {
        let mut before = 0;
        for raw in &mut self.list {
            if raw.kind == BlockKind::ListItem {
                raw.level = raw.level.clamp(1, (before + 1).min(DEEPEST));
                before = raw.level;
            } else if raw.depth == 0 {
                before = 0;
            }
        }
    }

    fn only_heading(&self) -> Option<String> {
        let mut top = self.list.iter().filter(|raw| raw.kind == BlockKind::Heading && raw.level == 1);
        let first = top.next()?;
        top.next().is_none().then(|| first.inline.text.replace('\n', " ")).filter(|text| !text.is_empty())
    }
}

/// The bytes of the lines that begin with a number of their own: it counts on from the one before, or the line before
/// ends a clause.
fn own_lines(inline: &Inline) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut from = 0;
    let mut before = if inline.breaks.is_empty() { None } else { peel(&inline.text) };
    // Each line is looked at once, however many lines before it ask for the number that follows theirs.
    let found: Vec<Option<Peeled>> = inline.breaks.iter().map(|at| peel(&inline.text[*at..])).collect();
    for (index, &at) in inline.breaks.iter().enumerate() {
        let Some(next) = &found[index] else { continue };
        let goes_on = || found[index + 1..].iter().take(AHEAD).flatten().any(|later| follows(Some(next), later));
        if follows(before.as_ref(), next) || (!next.weak && ends_clause(&inline.text[from..at])) || (next.weak && goes_on()) {
            cuts.push(at);
            from = at;
            before = Some(next.clone());
        }
    }
    cuts
}

fn take_off(raw: &mut Raw, peeled: Peeled) {
    raw.inline = raw.inline.slice(peeled.rest, raw.inline.text.len());
    raw.marker = Some(peeled.marker);
}

fn has_neighbour(weak: &[(Style, u32)], one: &Peeled) -> bool {
    let one = (one.style, one.value);
    weak.iter().any(|other| counts_on(*other, one) || counts_on(one, *other))
}

/// The kinds of numbers that are open, from the outermost in.
#[derive(Debug, Default)]
struct Levels {
    open: Vec<(Style, u32, usize)>,
    depth: u8,
}

impl Levels {
    fn clear(&mut self, depth: u8) {
        self.open.clear();
        self.depth = depth;
    }

    /// The list level of a numbered paragraph, from 1; none where it is the number of a whole paragraph.
    fn place(&mut self, peeled: &Peeled, raw: &Raw) -> Option<u8> {
        if raw.depth != self.depth {
            self.clear(raw.depth);
        }
        let style = self.settle(peeled);
        let listed = match style {
            // `A.` and `IV.` number parts of a text.
            Style::Paragraph | Style::Letter('.', true) | Style::Roman('.', true) => raw.tight,
            // `(1)` begins a paragraph, unless it stands below `(a)` or in a list.
            Style::Digits(_) => raw.tight || !self.open.is_empty() && (peeled.value == 1 || self.open.iter().any(|open| open.0 == style)),
            _ => true,
        };
        if !listed {
            self.clear(raw.depth);
            return None;
        }
        let value = if style == peeled.style { peeled.value } else { as_roman(peeled.style, peeled.value) };
        Some(self.enter(style, value, raw.indent))
    }

    /// Whether a letter is Roman: after `(h)` the i is a letter, else it is one.
    fn settle(&self, peeled: &Peeled) -> Style {
        let Style::Letter(close, capital) = peeled.style else { return peeled.style };
        let roman = Style::Roman(close, capital);
        let value = as_roman(peeled.style, peeled.value);
        let goes_on = |style: Style, value: u32| value > 0 && self.open.iter().any(|open| open.0 == style && open.1 + 1 == value);
        let begins = value == 1 && !goes_on(peeled.style, peeled.value);
        if begins || goes_on(roman, value) { roman } else { peeled.style }
    }

    /// The level of a bullet: below what is set in less, and below the number that it follows without a blank line.
    fn bullet(&mut self, sign: char, indent: usize, tight: bool) -> u8 {
        let style = Style::Bullet(sign);
        match self.open.iter().rposition(|open| open.0 == style && open.2 == indent) {
            Some(at) => self.open.truncate(at),
            None => self.open.retain(|open| open.2 < indent || (tight && !matches!(open.0, Style::Bullet(_)))),
        }
        self.add(style, 0, indent)
    }

    /// The level of a number: with those of its kind, else below all that are set in no further.
    fn enter(&mut self, style: Style, value: u32, indent: usize) -> u8 {
        match self.open.iter().rposition(|open| open.0 == style) {
            Some(at) => self.open.truncate(at),
            None => self.open.retain(|open| open.2 < indent || (open.2 == indent && !matches!(open.0, Style::Bullet(_)))),
        }
        self.add(style, value, indent)
    }

    fn add(&mut self, style: Style, value: u32, indent: usize) -> u8 {
        self.open.push((style, value, indent));
        self.open.len().min(usize::from(DEEPEST)) as u8
    }
}
