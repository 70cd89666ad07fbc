//! What travels about moderation: reports, the desk's queue, its acts and their public log.

use serde::{Deserialize, Serialize};

use crate::api::{AnchorOut, CommentOut};
use crate::code::{HoldReason, ModerationKind};
use crate::id::CommentId;
use crate::time::Timestamp;

/// The longest reason of a report or an act, in Unicode scalar values.
pub const MODERATION_TEXT_MAX: usize = 1_000;

/// Something that the desk should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportIn {
    /// Why. At most 1,000 characters.
    pub reason: String,
}

/// Why an act is done.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ModerationIn {
    /// The reason that everyone may read. At most 1,000 characters.
    #[serde(default)]
    pub reason: String,
}

/// Nobody can take part for the time being.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PauseOut {
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub reason: String,
}

/// An act of moderation, for everyone to read: never the words it was about, nor who was blocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ModerationOut {
    /// Its number in the consultation: 1, 2, 3.
    pub number: u32,
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub kind: ModerationKind,
    /// The contribution it was done to, where everyone may see that there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<CommentId>,
    /// The version of that contribution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The blocks of that contribution; none: the whole draft.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anchors: Vec<AnchorOut>,
    /// Why; may be empty where something is given back.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Who did it: their address, for the desk alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// A page of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ModerationPage {
    /// The newest first.
    pub items: Vec<ModerationOut>,
    /// Send it as `cursor` for the next page; none on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A report as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReportOut {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// The name that whoever reported it stated in this consultation; empty: a stranger.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// Changed words that are looked at first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HeldChangeOut {
    /// When they were sent.
    pub at: Timestamp,
    /// The text.
    pub body: String,
    /// The proposed wording.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proposed: String,
}

/// A contribution as the desk moderates it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueueItemOut {
    /// The contribution, with its words.
    pub comment: CommentOut,
    /// The reports that were not looked at yet, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<ReportOut>,
    /// Why it is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<HoldReason>,
    /// Words that its writer wants in place of the published ones, with a link: release publishes them, keep lets the
    /// published words stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<HeldChangeOut>,
    /// Whether its writer can take part no longer.
    pub blocked: bool,
}

/// A page of the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueuePage {
    /// In the order of arrival.
    pub items: Vec<QueueItemOut>,
    /// Send it as `cursor` for the next page; none on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all.
    pub total: u32,
    /// Since when and why nobody can take part for the time being.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<PauseOut>,
}
