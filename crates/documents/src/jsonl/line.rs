//! One contribution in a file.

use serde::Serialize;

use colloquy_consultation::{CommentKind, CommentState, Level, Operation, SaidOut, Stance, Timestamp};

/// A contribution, or a position, as a file holds it. Empty texts and lists are left out in writing.
///
/// Equal lines are the same contribution: where `id` is empty, a digest of the line's JSON can stand for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ImportLine {
    /// The external id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The external id of the contribution it answers.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parent: String,
    /// The blocks it is about, for [`super::Placer::place`]; none: the whole draft.
    #[serde(serialize_with = "super::write::one_or_many")]
    pub paragraph: Vec<String>,
    /// What it is; none: only a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CommentKind>,
    /// The words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// What a suggestion does; always there for a suggestion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// The proposed words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proposed_text: String,
    /// The words the author worked from; none: the block's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_text: Option<String>,
    /// The words it is about, inside its only block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<ImportQuote>,
    /// A stance on the blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Stance>,
    /// Name of the writer; empty: unknown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub author: String,
    /// Affiliation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub affiliation: String,
    /// The body they speak for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub behalf: String,
    /// Stakeholder group: a code of the consultation's list or its name, as the file has it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stakeholder_group: String,
    /// Region: a code of the consultation's list or its name, as the file has it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// Country, as the file has it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Language of the words; none: the draft's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<colloquy_consultation::Language>,
    /// When it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// Where and when it was said, if a desk entered it for its author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<SaidOut>,
    /// Where it stood when it was exported: withdrawn ones have no words and keep their place for their replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<CommentState>,
    /// Who said it, as an id that tells apart those of one name; empty: name and affiliation tell.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub participant: String,
    /// When its words last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited: Option<Timestamp>,
    /// Its words before each change, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub edits: Vec<Edit>,
    /// Who agrees, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endorsements: Vec<Endorsement>,
}

/// Quoted words; in a file a text alone, or an object.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ImportQuote {
    /// The words.
    pub exact: String,
    /// What stands before them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// What stands after them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub suffix: String,
    /// Where they begin, in Unicode scalar values of the block's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
}

/// A contribution as it is taken away: the form of [`ImportLine`] with what the consultation knows about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportLine {
    /// The form that can be brought along again.
    #[serde(flatten)]
    pub line: ImportLine,
    /// How well its writer is known.
    pub level: Level,
    /// The version it is about.
    pub version: u32,
    /// How many agree.
    pub agrees: u32,
}

/// Words before they were changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// When these words were sent.
    pub at: Timestamp,
    /// The text.
    pub body: String,
    /// The proposed wording.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proposed_text: String,
}

/// Somebody agrees.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Endorsement {
    /// The name stated; may be empty.
    pub name: String,
    /// Who it is, as for a contribution.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub participant: String,
    /// The affiliation stated.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub affiliation: String,
    /// The body they speak for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub behalf: String,
    /// The stakeholder group stated: a code of the consultation's list or its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stakeholder_group: String,
    /// The region stated: a code of the consultation's list or its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}
