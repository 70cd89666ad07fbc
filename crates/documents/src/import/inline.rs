//! Words under construction: text, marks, and the places where the source broke the line.

use colloquy_consultation::{Mark, MarkKind};

use super::lines::joint;

/// Text with marks whose offsets count Unicode scalar values.
#[derive(Debug, Clone, Default)]
pub(super) struct Inline {
    pub text: String,
    pub marks: Vec<Mark>,
    /// Bytes at which a line of the source begins.
    pub breaks: Vec<usize>,
    /// Where its first scalar value stood in the text that it was cut from.
    pub from: u32,
    /// The length in scalar values.
    length: u32,
    /// A soft line end that waits for the words after it.
    pending: bool,
}

impl Inline {
    pub fn of(text: &str) -> Self {
        let mut inline = Self::default();
        inline.push(text);
        inline
    }

    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Where the next words will begin.
    pub fn here(&self) -> u32 {
        self.length
    }

    pub fn push(&mut self, words: &str) {
        let mut words = words;
        if self.pending {
            words = words.trim_start_matches([' ', '\t']);
            let Some(next) = words.chars().next() else { return };
            self.join(next);
        }
        self.text.push_str(words);
        self.length += words.chars().count() as u32;
    }

    /// A line end of the source that means nothing.
    pub fn soft_break(&mut self) {
        self.pending = !self.text.is_empty();
    }

    /// Joins the line before to what begins with a character.
    fn join(&mut self, next: char) {
        self.pending = false;
        let kept = self.text.trim_end_matches([' ', '\t']).len();
        self.length -= (self.text.len() - kept) as u32;
        self.text.truncate(kept);
        let joint = self.text.chars().next_back().map_or("", |last| joint(last, next));
        self.text.push_str(joint);
        self.length += joint.len() as u32;
        self.breaks.push(self.text.len());
    }

    /// Joins the line before to stressed words that begin a line, given the first of their characters.
    pub fn settle(&mut self, next: char) {
        if self.pending {
            self.join(next);
        }
    }

    /// A line end on purpose.
    pub fn hard_break(&mut self) {
        self.pending = false;
        self.push("\n");
        self.breaks.push(self.text.len());
    }

    /// Marks everything from `start` to here.
    pub fn mark(&mut self, start: u32, kind: MarkKind, target: &str) {
        self.marks.push(Mark { start, end: self.length, kind, target: target.to_owned() });
    }

    /// Adds another text after this one on a line of its own.
    pub fn append_line(&mut self, other: &Self) {
        if !self.text.is_empty() {
            self.hard_break();
        }
        let shift = self.length;
        self.push(&other.text);
        self.marks.extend(other.marks.iter().map(|mark| Mark { start: mark.start + shift, end: mark.end + shift, ..mark.clone() }));
    }

    /// Takes a last line such as `{:.class}` off, by which some site builders set a look: it is no part of the words.
    pub fn drop_attributes(&mut self) {
        let from = self.breaks.last().copied().unwrap_or(0);
        let last = self.text[from..].trim();
        if last.starts_with("{:") && last.ends_with('}') && !last[1..last.len() - 1].contains(['{', '}']) {
            *self = self.slice(0, from);
        }
    }

    /// The part between two bytes, with the marks and line ends inside it.
    pub fn slice(&self, from: usize, to: usize) -> Self {
        let start = self.text[..from].chars().count() as u32;
        let length = self.text[from..to].chars().count() as u32;
        let marks = self.marks.iter().filter_map(|mark| {
            let cut =
                Mark { start: mark.start.max(start) - start, end: mark.end.min(start + length).saturating_sub(start), ..mark.clone() };
            (cut.start < cut.end).then_some(cut)
        });
        let breaks = self.breaks.iter().filter(|at| **at > from && **at < to).map(|at| at - from);
        Self {
            text: self.text[from..to].to_owned(),
            marks: marks.collect(),
            breaks: breaks.collect(),
            from: self.from + start,
            length,
            pending: false,
        }
    }

    /// Takes everything from a byte off, with its marks and line ends.
    pub fn split_off(&mut self, at: usize) -> Self {
        let text = self.text.split_off(at);
        let length = text.chars().count() as u32;
        self.length -= length;
        let start = self.length;
        let crossing = self.marks.iter().filter(|mark| mark.end > start);
        let marks = crossing.map(|mark| Mark { start: mark.start.max(start) - start, end: mark.end - start, ..mark.clone() }).collect();
        self.marks.retain_mut(|mark| {
            mark.end = mark.end.min(start);
            mark.start < mark.end
        });
        let breaks = self.breaks.split_off(self.breaks.partition_point(|end| *end < at));
        let breaks = breaks.into_iter().filter(|end| *end > at).map(|end| end - at).collect();
        Self { text, marks, breaks, from: self.from + start, length, pending: false }
    }

    /// Without white space at the ends; marks in order, addresses in the text as links.
    pub fn finish(&self) -> Self {
        let from = self.text.len() - self.text.trim_start().len();
        let to = from + self.text.trim().len();
        let mut done = self.slice(from, to);
        done.link_addresses();
        done.marks.sort_by(|a, b| (a.start, b.end, a.kind as u8).cmp(&(b.start, a.end, b.kind as u8)));
        done.marks.dedup();
        done
    }

    /// Makes links of bare web addresses.
    fn link_addresses(&mut self) {
        let mut taken: Vec<(u32, u32)> = self
            .marks
            .iter()
            .filter(|mark| matches!(mark.kind, MarkKind::Link | MarkKind::Code))
            .map(|mark| (mark.start, mark.end))
            .collect();
        taken.sort_unstable();
        let mut taken = taken.into_iter().peekable();
        let (mut from, mut counted, mut scalar) = (0, 0, 0);
        while let Some(found) = self.text[from..].find("http") {
            let at = from + found;
            let address = address_at(&self.text, at);
            from = at + address.len().max(4);
            if address.is_empty() {
                continue;
            }
            let start = scalar + self.text[counted..at].chars().count() as u32;
            let end = start + address.chars().count() as u32;
            (counted, scalar) = (from, end);
            while taken.next_if(|mark| mark.1 <= start).is_some() {}
            if taken.peek().is_none_or(|mark| mark.0 >= end) {
                let target = address.to_owned();
                self.marks.push(Mark { start, end, kind: MarkKind::Link, target });
            }
        }
    }
}

/// The longest address that is made a link, in bytes.
const ADDRESS_MAX: usize = 2_000;

/// The web address that begins at a byte, without the signs that end a sentence; empty where there is none.
fn address_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    let Some(after) = rest.strip_prefix("https://").or_else(|| rest.strip_prefix("http://")) else { return "" };
    if text[..at].ends_with(|c: char| c.is_alphanumeric()) || !after.starts_with(|c: char| c.is_alphanumeric() || c == '[') {
        return "";
    }
    let end = rest.find(|c: char| c.is_whitespace() || c.is_control() || "<>\"«»“”„（），。；、「」".contains(c)).unwrap_or(rest.len());
    if end > ADDRESS_MAX {
        return "";
    }
    let mut address = &rest[..end];
    loop {
        let shorter = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*', '_', '؟', '،', '।']);
        // A bracket belongs to the address only if it was opened there.
        let unopened = |open: char, close: char| shorter.ends_with(close) && shorter.matches(close).count() > shorter.matches(open).count();
        let shorter = if unopened('(', ')') || unopened('[', ']') { &shorter[..shorter.len() - 1] } else { shorter };
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}
