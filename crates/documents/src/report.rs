//! What the writers of files are given: a consultation's version with everything said on it, and the words around it.
//!
//! A [`Report`] is plain data. [`View`] adds the words of one language; every writer takes a view, so that a paragraph,
//! a group or a decision is named alike in all files.

mod numbers;
mod redline;
mod unit;
mod view;

#[cfg(test)]
pub(crate) mod sample;

use colloquy_consultation::groups::Choice;
use colloquy_consultation::{BlockOut, CommentOut, Disposition, Language, Slug, Timestamp};

pub use numbers::{Tally, tallies};
pub use redline::{Piece, redline};
pub use unit::{Thread, Unit, units};
pub use view::View;

/// One version of a consultation with everything said on it. The same report always makes the same files.
#[derive(Debug, Clone)]
pub struct Report {
    /// The consultation's short name.
    pub slug: Slug,
    /// The address of its page: `https://…/c/SLUG`.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Who asks; may be empty.
    pub organiser: String,
    /// The version the comments are about.
    pub version: u32,
    /// When that version was published.
    pub published: Timestamp,
    /// The language of its text.
    pub language: Language,
    /// When it opened.
    pub opens: Timestamp,
    /// When it closes; none: until further notice.
    pub closes: Option<Timestamp>,
    /// The moment at which all of this was read.
    pub made: Timestamp,
    /// Whether decisions and syntheses that are not published are in it.
    pub drafts: bool,
    /// Whether only a chosen part of the comments is in it.
    pub chosen: bool,
    /// The stakeholder groups.
    pub groups: Vec<Choice>,
    /// The regions.
    pub regions: Vec<Choice>,
    /// People with a contribution or a position.
    pub people: u32,
    /// The synthesis of what was said on the whole draft; may be empty.
    pub whole: String,
    /// The file that the version was read from, for those who write into it.
    pub original: Option<Vec<u8>>,
    /// The draft in reading order.
    pub blocks: Vec<ReportBlock>,
    /// Contributions in the order of their arrival: a parent before its replies.
    pub comments: Vec<ReportComment>,
}

/// A block of the draft.
#[derive(Debug, Clone)]
pub struct ReportBlock {
    /// The block.
    pub block: BlockOut,
    /// The desk's summary of the views on it; may be empty.
    pub synthesis: String,
    /// Positions: support.
    pub support: u32,
    /// Positions: support with changes.
    pub changes: u32,
    /// Positions: concern.
    pub concern: u32,
}

/// A contribution.
#[derive(Debug, Clone)]
pub struct ReportComment {
    /// Its number in this consultation, by arrival from 1; the same in every file.
    pub number: u32,
    /// The contribution. Its own `decision` is not looked at.
    pub comment: CommentOut,
    /// The country stated with it; may be empty.
    pub country: String,
    /// What was decided on it.
    pub decision: Option<Decided>,
    /// The names of its themes.
    pub themes: Vec<String>,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// What was decided.
    pub disposition: Disposition,
    /// Why; may be empty.
    pub reason: String,
    /// The exact words that go into the next version; may be empty.
    pub wording: String,
    /// When.
    pub at: Timestamp,
    /// Whether everyone may read it as it stands here.
    pub published: bool,
}
