//! The next version while it is written, and where its blocks come from.

use serde::{Deserialize, Serialize};

use crate::block::Mark;
use crate::code::{BlockKind, Carry, Lineage};
use crate::id::{BlockId, CommentId};
use crate::language::Language;
use crate::number::Number;
use crate::time::Timestamp;

/// From this confidence on, in percent, nobody needs to look where a block went.
pub const SURE: u8 = 90;
/// The longest text of a block, in Unicode scalar values.
pub const BLOCK_TEXT_MAX: usize = 20_000;
/// The longest note on what changed, in Unicode scalar values.
pub const NOTE_MAX: usize = 2_000;

/// The next version as it is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextOut {
    /// The version it begins from.
    pub base: u32,
    /// The language of its text.
    pub language: Language,
    /// Who began it: their address.
    pub by: String,
    /// When it was begun.
    pub at: Timestamp,
    /// What changed, for everyone to read once it is published.
    pub note: String,
    /// The file it was read from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_name: Option<String>,
    /// Its blocks in reading order, also those that are taken out.
    pub blocks: Vec<NextBlockOut>,
    /// Blocks of the version before that are not found again although something is said on them.
    pub lost: Vec<BlockId>,
}

impl NextOut {
    /// How many blocks wait for a choice between wordings.
    #[must_use]
    pub fn to_choose(&self) -> usize {
        self.blocks.iter().filter(|block| !block.gone && !block.choices.is_empty()).count()
    }

    /// How many links between blocks are neither sure nor confirmed.
    #[must_use]
    pub fn to_confirm(&self) -> usize {
        self.blocks.iter().filter(|block| !block.gone).flat_map(|block| &block.origins).filter(|origin| origin.is_open()).count()
    }
}

/// A block of the next version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextBlockOut {
    /// Its id, which stays when it is published.
    pub id: BlockId,
    /// The block it stands in: a row's table, a cell's row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<BlockId>,
    /// What it is.
    pub kind: BlockKind,
    /// Heading level, list depth, 1 for a heading cell; else 0.
    pub level: u8,
    /// The author's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// The words.
    pub text: String,
    /// Emphasis, links and the like.
    pub marks: Vec<Mark>,
    /// Counts its changes.
    pub revision: u32,
    /// Taken out; it can come back until the version is published.
    pub gone: bool,
    /// Wordings to choose from: accepted suggestions that do not go together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<WordingOut>,
    /// The blocks of the version before that it carries on.
    pub origins: Vec<OriginOut>,
}

/// The wording that an accepted suggestion asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WordingOut {
    /// The suggestion.
    pub comment: CommentId,
    /// Whose it is.
    pub name: String,
    /// The block's words as they would be; empty: it goes.
    pub words: String,
    /// The language of the words, where they are for the draft's text in a further one: they tell what is wanted, not how it
    /// reads here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// A block of the version before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OriginOut {
    /// The block.
    pub block: BlockId,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// What happened to it.
    pub kind: Lineage,
    /// How sure that is, in percent.
    pub confidence: u8,
    /// Whether somebody at the desk said so.
    pub confirmed: bool,
}

impl OriginOut {
    /// Whether somebody should look.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.confirmed && self.confidence < SURE
    }
}

/// How the next version is begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NextIn {
    /// Whether accepted suggestions are put in place.
    pub accepted: bool,
}

/// A block as it shall be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NextBlockIn {
    /// Its words; a blank line splits it. At most 20,000 characters.
    pub text: String,
    /// The author's own number; empty: none. At most 40 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub marker: String,
    /// What it is: heading, paragraph, list item or quotation; none: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<BlockKind>,
    /// Heading level 1 to 6, depth of a list item from 1; none: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The `revision` of the block as its writer saw it; another: 409 `edited-meanwhile`.
    pub revision: u32,
}

/// How the next version is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NextPublicationIn {
    /// What changed, for everyone to read. At most 2,000 characters.
    pub note: String,
    /// Which contributions move along.
    pub carry: Carry,
    /// Whether people can comment on it.
    pub open: bool,
    /// Until when; none: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
}

/// Where a block of a version went in the next one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LineageOut {
    /// The block before.
    pub old: BlockId,
    /// The block that carries it on.
    pub new: BlockId,
    /// What happened.
    pub kind: Lineage,
    /// How sure that is, in percent.
    pub confidence: u8,
}
