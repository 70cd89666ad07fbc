//! The same decision on everything that a filter of the desk finds.

use serde::{Deserialize, Serialize};

use crate::code::Disposition;
use crate::id::CommentId;
use crate::time::Timestamp;

/// What a filter finds, before one decision is drafted on all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MatchingOut {
    /// How many contributions it finds that can be decided on; replies are not among them.
    pub comments: u32,
    /// How many of them are decided.
    pub decided: u32,
    /// When it was looked at.
    pub at: Timestamp,
}

/// A decision to be drafted on everything that a filter finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideMatchingIn {
    /// What is decided. A suggestion that is taken up begins with the words it proposed.
    pub disposition: Disposition,
    /// Why; empty: a reason that stands there stays. At most 10,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Whether those that are decided are decided anew; else they stay as they are.
    #[serde(default)]
    pub replace: bool,
    /// `at` of what was looked at: what came, or was decided, after it is left alone.
    pub at: Timestamp,
}

/// Decisions of one act to be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UndoIn {
    /// `at` of the act.
    pub at: Timestamp,
}

/// What one act has decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DecidedOut {
    /// When; by it the act is undone.
    pub at: Timestamp,
    /// What was changed.
    pub changed: Vec<ChangedOut>,
}

/// A decision that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangedOut {
    /// The contribution.
    pub comment: CommentId,
    /// The revision of its decision by now.
    pub revision: u32,
}
