//! What came of a consultation, as far as the desk has published it.

use serde::{Deserialize, Serialize};

use crate::api::CommentOut;
use crate::code::Disposition;
use crate::id::BlockId;
use crate::number::Number;
use crate::time::Timestamp;

/// The outcome of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutcomeOut {
    /// The version.
    pub version: u32,
    /// When something of it was published last; none: nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Timestamp>,
    /// Who took part, by group and region; those of whom neither is known are in a line of their own.
    pub people: Vec<PeopleOut>,
    /// The decisions in numbers, in the order of the dispositions.
    pub dispositions: Vec<DispositionCountOut>,
    /// Contributions that begin a thread and have no published decision.
    pub open: u32,
    /// The whole draft, then every block on which something was said or summed up, in reading order.
    pub paragraphs: Vec<OutcomeParagraphOut>,
}

/// People of one group and region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PeopleOut {
    /// Code of the group; empty where unknown.
    pub group: String,
    /// Code of the region; empty where unknown.
    pub region: String,
    /// How many.
    pub people: u32,
}

/// How often something was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DispositionCountOut {
    /// What.
    pub disposition: Disposition,
    /// How often.
    pub comments: u32,
}

/// What came of one block, or of the whole draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutcomeParagraphOut {
    /// The block; none: the whole draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// Its place in reading order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// Its number, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// Contributions on it, replies included.
    pub comments: u32,
    /// What is summed up of it (light formatting); may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub synthesis: String,
    /// The contributions on which a decision is published; one on several blocks stands at the first.
    pub decided: Vec<CommentOut>,
}

/// A published synthesis and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synthesis {
    /// The block's place in reading order; none: the whole draft.
    pub order: Option<u32>,
    /// Its words (light formatting).
    pub text: String,
}
