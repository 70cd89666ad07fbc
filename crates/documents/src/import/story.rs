//! What the readers of office text tell: words with tracked changes and comments in them, block by block.
//!
//! A reader asks for [`Words`], says into them whatever stands in a paragraph, and adds them as a block. Which words are the
//! draft's follows from [`Changes`]; the other view is kept as edits, and becomes suggestions once all blocks are known.

mod remarks;
mod suggest;
mod words;

use std::collections::HashMap;

use colloquy_consultation::{BlockKind, Timestamp};

use super::along::{Changes, ImportReport, Imported, NoteKind};
use super::inline::Inline;
use super::raw::{Blocks, Raw};
use super::{BLOCKS_MAX, ImportError};
use suggest::Place;
pub(super) use words::{By, Look, Words};

/// Who changed something, and when: a number for the name, see [`Story::who`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Who {
    pub author: usize,
    pub at: Option<Timestamp>,
}

/// A place in a text: which, and how many scalar values stand before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub origin: usize,
    pub at: u32,
}

/// A comment as its file holds it.
#[derive(Debug, Clone, Default)]
pub(super) struct Comment {
    pub author: String,
    pub at: Option<Timestamp>,
    pub body: String,
    pub resolved: bool,
    /// Which comment it answers, by its place in the list.
    pub parent: Option<usize>,
    pub from: Option<Spot>,
    pub to: Option<Spot>,
}

/// A draft in the making.
#[derive(Debug, Default)]
pub(super) struct Story {
    pub changes: Changes,
    pub blocks: Blocks,
    pub report: ImportReport,
    pub comments: Vec<Comment>,
    authors: Vec<String>,
    known: HashMap<String, usize>,
    /// Of each text, its edits.
    edits: Vec<Vec<words::Edit>>,
    /// Texts that are one once a change is taken: which, the one after it, whose change.
    joins: Vec<(usize, usize, Who)>,
    joining: Option<(usize, Who)>,
}

impl Story {
    pub fn new(changes: Changes) -> Self {
        Self { changes, ..Self::default() }
    }

    /// A number for an author's name.
    pub fn who(&mut self, name: &str, at: Option<Timestamp>) -> Who {
        let name = shown_name(name);
        let next = self.authors.len();
        let author = *self.known.entry(name.clone()).or_insert(next);
        if author == next {
            self.authors.push(name);
        }
        Who { author, at }
    }

    /// Empty words, to be added to [`Self::add`] later.
    pub fn words(&mut self) -> Words {
        self.edits.push(Vec::new());
        Words::new(self.edits.len() - 1, self.changes)
    }

    /// Whether no more blocks are taken.
    pub fn is_full(&self) -> bool {
        self.blocks.list.len() > BLOCKS_MAX
    }

    /// Adds words as a block of the kind that `raw` says; words of nothing but space are left out, unless they hold a number.
    /// `gone` is who took away the end of the paragraph.
    pub fn add(&mut self, words: Words, raw: Raw, gone: Option<Who>) {
        let (origin, inline) = self.take(words);
        if let Some((before, who)) = self.joining.take() {
            self.joins.push((before, origin, who));
        }
        if self.changes == Changes::Suggest {
            self.joining = gone.map(|who| (origin, who));
        }
        if !inline.is_blank() || raw.marker.is_some() {
            self.blocks.push(Raw { inline, origin: Some(origin), ..raw });
        }
    }

    /// Words as they stand, for a block that [`super::raw`] is given directly: a cell, a footnote.
    pub fn take(&mut self, words: Words) -> (usize, Inline) {
        let (origin, inline, edits) = words.end();
        if let Some(place) = self.edits.get_mut(origin) {
            *place = edits;
        }
        (origin, inline)
    }

    /// Adds a footnote.
    pub fn footnote(&mut self, words: Words, label: &str) {
        let (origin, inline) = self.take(words);
        if self.blocks.footnotes.len() <= BLOCKS_MAX {
            let raw = Raw::new(BlockKind::Footnote, inline, (0, 0));
            self.blocks.footnotes.push(Raw { marker: Some(label.to_owned()), origin: Some(origin), ..raw });
        }
    }

    /// Nothing that follows belongs to the paragraph before, whatever became of its end.
    pub fn part(&mut self) {
        self.joining = None;
    }

    /// The draft with its remarks.
    pub fn finish(mut self, title: Option<String>) -> Result<Imported, ImportError> {
        let (draft, traces) = std::mem::take(&mut self.blocks).finish_traced(title)?;
        let places = Place::all(&draft, &traces, self.edits.len());
        let mut remarks = remarks::Remarks::new(&draft, &places);
        for comment in std::mem::take(&mut self.comments) {
            remarks.comment(comment, &mut self.report);
        }
        let suggestions = suggest::suggestions(&draft, &places, &self.edits, &self.joins, &mut self.report);
        for suggestion in suggestions {
            let author = self.authors.get(suggestion.who.author).cloned().unwrap_or_default();
            remarks.suggestion(suggestion, author);
        }
        let remarks = remarks.finish(&mut self.report);
        Ok(Imported { draft, remarks, report: self.report })
    }
}

/// A name as it may be shown: of an e-mail address only what stands before the sign.
pub(super) fn shown_name(name: &str) -> String {
    let name = name.trim();
    let before = name.split_once('@').filter(|(before, after)| !before.contains(' ') && after.contains('.') && !after.contains(' '));
    let name = before.map_or(name, |(before, _)| before);
    name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

impl Story {
    /// Notes something that is not kept.
    pub fn note(&mut self, kind: NoteKind, words: &str) {
        self.report.note(kind, words);
    }
}
