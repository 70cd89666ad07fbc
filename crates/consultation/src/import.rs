//! What was read from the file of a draft.

use serde::{Deserialize, Serialize};

use crate::{BlockKind, ConsultationOut};

/// What a file brings along beside its text, and what of it is not kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FileReportOut {
    /// What is not kept as it stood in the file, or needs a look.
    pub notes: Vec<FileNoteOut>,
    /// What comes along, by author in the order of the text.
    pub along: Vec<FileAuthorOut>,
    /// How many of the comments that come along are marked as settled in the file.
    pub settled: u32,
    /// How many comments and replies are left behind, as was asked for.
    pub left: u32,
}

/// Something that is not kept as it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FileNoteOut {
    /// `header`, `footer`, `picture`, `drawing`, `formula`, `object`, `text-box`, `field`, `control`, `merged-cells`,
    /// `nested-table`, `formatting`, `script`, `hidden-text`, `change`, `comment`.
    pub kind: String,
    /// How often.
    pub count: u32,
    /// The words of the first, at most 80 characters; may be empty.
    pub words: String,
}

/// What comes along by one author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FileAuthorOut {
    /// Their name as the file has it; empty where it has none.
    pub author: String,
    /// Comments.
    pub comments: u32,
    /// Replies.
    pub replies: u32,
    /// Suggestions, from tracked changes.
    pub suggestions: u32,
}

/// A new consultation, and what was read from its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundedOut {
    /// The consultation.
    pub consultation: ConsultationOut,
    /// What came of its file.
    pub report: FileReportOut,
}

/// How a file is understood; nothing is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DraftPreviewOut {
    /// The title it names.
    pub title: Option<String>,
    /// Its blocks, in reading order.
    pub blocks: Vec<DraftBlockOut>,
    /// What comes along, and what is not kept.
    pub report: FileReportOut,
}

/// A block of a draft that is not stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DraftBlockOut {
    /// What it is.
    pub kind: BlockKind,
    /// Its level, where it is a heading or a list item; else 0.
    pub level: u8,
    /// The number it would have: “12”, “14.2” (a row), “14.2.3” (a cell); none: it has none.
    pub number: Option<String>,
    /// The author's own number.
    pub marker: Option<String>,
    /// Its words.
    pub text: String,
}
