//! Everything said in a consultation, without loss.

use colloquy_consultation::{CommentOut, Level, RevisionOut, Stance, Timestamp};

/// Everything said in a consultation.
#[derive(Debug, Clone, Default)]
pub struct Export {
    /// Contributions in any state, in the order of their arrival: a parent before its replies.
    pub comments: Vec<ExportedComment>,
    /// Positions, in the order of the blocks.
    pub positions: Vec<ExportedPosition>,
}

/// A contribution with what the API does not tell.
#[derive(Debug, Clone)]
pub struct ExportedComment {
    /// The contribution.
    pub comment: CommentOut,
    /// The id it had where it came from.
    pub external_id: Option<String>,
    /// The country stated with it, if it was brought along; may be empty.
    pub country: String,
    /// Whether `comment.base` differs from the stored text of its blocks.
    pub base_differs: bool,
    /// When it was published; none if it never was.
    pub published: Option<Timestamp>,
    /// When it was withdrawn.
    pub withdrawn: Option<Timestamp>,
    /// Its words before each change, oldest first.
    pub revisions: Vec<RevisionOut>,
    /// Who agrees, oldest first.
    pub agreements: Vec<ExportedAgreement>,
}

/// An agreement with a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedAgreement {
    /// The name stated with it.
    pub name: String,
    /// The affiliation stated with it.
    pub affiliation: String,
    /// The body spoken for; may be empty.
    pub behalf: String,
    /// Code of the stakeholder group.
    pub group: String,
    /// Code of the region.
    pub region: String,
    /// How well the person is known.
    pub level: Level,
    /// When.
    pub at: Timestamp,
}

/// A position on a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedPosition {
    /// The version.
    pub version: u32,
    /// The block's place in reading order.
    pub order: u32,
    /// The stance.
    pub stance: Stance,
    /// Who, as stated then, and when.
    pub who: ExportedAgreement,
}
