//! The words of one paragraph, cell or note, as they are said run by run.

use colloquy_consultation::MarkKind;

use super::super::along::Changes;
use super::super::inline::Inline;
use super::{Spot, Who};
use crate::script::is_east_asian;

/// How words are set: what they mean, and an address or label.
pub(in super::super) type Look = (MarkKind, String);

/// Who put words in, and who took them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct By {
    pub inserted: Option<Who>,
    pub deleted: Option<Who>,
}

/// A change to the words as they are shown: so many go, others come in their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub at: u32,
    pub gone: u32,
    pub text: String,
    pub who: Who,
}

/// Stands for the end of a paragraph in the text of an [`Edit`].
pub(super) const PARAGRAPH: char = '\u{2029}';

/// Words in the making.
#[derive(Debug)]
pub(in super::super) struct Words {
    origin: usize,
    changes: Changes,
    inline: Inline,
    edits: Vec<Edit>,
    /// Space that is said once words follow it: how it is set, by whom, and whether a line of the source ended in it.
    space: Option<(Vec<Look>, By, bool)>,
    /// Whether a line begins here.
    fresh: bool,
    last: Option<char>,
    /// The marks that end where the next words begin.
    running: Vec<usize>,
}

impl Words {
    pub(super) fn new(origin: usize, changes: Changes) -> Self {
        let (inline, edits) = (Inline::default(), Vec::new());
        Self { origin, changes, inline, edits, space: None, fresh: true, last: None, running: Vec::new() }
    }

    /// Says words of a format in which white space is one space.
    pub fn flow(&mut self, text: &str, looks: &[Look], by: By) {
        let mut rest = text;
        while !rest.is_empty() {
            let space = rest.len() - rest.trim_start_matches(is_space).len();
            if space > 0 {
                let lines = rest[..space].contains(['\n', '\r']);
                if self.fresh {
                } else if let Some(waiting) = &mut self.space {
                    waiting.2 |= lines;
                } else {
                    self.space = Some((looks.to_vec(), by, lines));
                }
            }
            rest = &rest[space..];
            let end = rest.find(is_space).unwrap_or(rest.len());
            if end > 0 {
                self.literal(&rest[..end], looks, by);
            }
            rest = &rest[end..];
        }
    }

    /// Says words as they stand.
    pub fn literal(&mut self, text: &str, looks: &[Look], by: By) {
        let Some(next) = text.chars().next() else { return };
        self.settle(Some(next));
        self.say(text, looks, by);
        self.fresh = false;
        self.last = text.chars().next_back();
    }

    /// Ends the line.
    pub fn line(&mut self, by: By) {
        self.space = None;
        self.fresh = true;
        self.last = None;
        self.say("\n", &[], by);
    }

    /// Ends the paragraph where a change puts its end in or takes it out, and words go on.
    pub fn paragraph(&mut self, by: By) {
        self.space = None;
        self.fresh = true;
        self.last = None;
        if self.changes == Changes::Suggest && by.deleted.is_none() {
            let mut sign = [0; 4];
            if let Some(who) = by.inserted {
                self.edit(0, PARAGRAPH.encode_utf8(&mut sign), who);
            }
        }
    }

    /// Where the next words will stand.
    pub fn spot(&mut self) -> Spot {
        // A comment begins after the space before it.
        self.settle(None);
        Spot { origin: self.origin, at: self.inline.here() }
    }

    /// Where the words before end.
    pub fn end_spot(&self) -> Spot {
        Spot { origin: self.origin, at: self.inline.here() }
    }

    pub fn is_blank(&self) -> bool {
        self.inline.is_blank()
    }

    /// Whether a line begins here.
    pub fn begins_line(&self) -> bool {
        self.fresh
    }

    /// Whether there are words of a change that are not shown.
    pub fn has_edits(&self) -> bool {
        !self.edits.is_empty()
    }

    pub fn text(&self) -> &str {
        &self.inline.text
    }

    /// Takes so many bytes off at the beginning.
    pub fn drop_start(&mut self, bytes: usize) {
        self.inline = self.inline.slice(bytes, self.inline.text.len());
    }

    /// The words, and what changes them.
    pub(super) fn end(self) -> (usize, Inline, Vec<Edit>) {
        (self.origin, self.inline, self.edits)
    }

    fn settle(&mut self, next: Option<char>) {
        let Some((looks, by, lines)) = self.space.take() else { return };
        let joined = |c: char| is_east_asian(c) && !('\u{AC00}'..='\u{D7FF}').contains(&c);
        // A line of the source that ends between two Chinese or Japanese signs is no space.
        if !(lines && self.last.is_some_and(joined) && next.is_some_and(joined)) {
            self.say(" ", &looks, by);
            self.last = Some(' ');
        }
        self.fresh = next.is_none();
    }

    fn say(&mut self, text: &str, looks: &[Look], by: By) {
        let shown = if self.changes == Changes::Accept { by.deleted.is_none() } else { by.inserted.is_none() };
        if shown {
            let start = self.inline.here();
            if text == "\n" {
                self.inline.hard_break();
            } else {
                self.inline.push(text);
            }
            self.mark(start, looks);
            if let (Changes::Suggest, Some(who)) = (self.changes, by.deleted) {
                self.edit_at(start, self.inline.here() - start, "", who);
            }
        } else if let (Changes::Suggest, Some(who)) = (self.changes, by.inserted)
            && by.deleted.is_none_or(|other| other.author != who.author)
        {
            self.edit(0, text, who);
        }
    }

    fn edit(&mut self, gone: u32, text: &str, who: Who) {
        self.edit_at(self.inline.here(), gone, text, who);
    }

    /// Adds a change, to the one before where it goes on from there.
    fn edit_at(&mut self, at: u32, gone: u32, text: &str, who: Who) {
        match self.edits.last_mut().filter(|last| last.who.author == who.author && last.at + last.gone == at) {
            Some(last) => {
                last.gone += gone;
                last.text.push_str(text);
                last.who.at = last.who.at.max(who.at);
            }
            None => self.edits.push(Edit { at, gone, text: text.to_owned(), who }),
        }
    }

    /// Sets the words from `start` as `looks` says; what goes on from the words before stays one mark.
    fn mark(&mut self, start: u32, looks: &[Look]) {
        let before = std::mem::take(&mut self.running);
        let end = self.inline.here();
        for (kind, target) in looks {
            let marks = &mut self.inline.marks;
            let same = before
                .iter()
                .copied()
                .find(|at| marks.get(*at).is_some_and(|mark| mark.end == start && mark.kind == *kind && mark.target == *target));
            let at = same.unwrap_or(marks.len());
            match marks.get_mut(at) {
                // A reference to a note is one for itself.
                Some(mark) if *kind != MarkKind::Footnote => mark.end = end,
                _ => self.inline.mark(start, *kind, target),
            }
            self.running.push(at.min(self.inline.marks.len() - 1));
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}
