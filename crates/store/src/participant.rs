//! The right to take part in one consultation.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{BlockId, CommentId, CommentOut, CommentPatch, PositionsOut, Stance};

use crate::error::{Result, not_yet};
use crate::reader::Reader;

/// The right to take part in one consultation. Every method is one transaction and answers once it is durable.
#[derive(Debug, Clone)]
pub struct Participant {
    pub(crate) reader: Reader,
}

impl Participant {
    /// The right to read.
    #[must_use]
    pub fn reader(&self) -> &Reader { &self.reader }

    /// Stores a contribution; true if it is new, false if the same was stored before.
    ///
    /// # Errors
    /// `Closed`, `NotOpen`, `Conflict("id-taken")`, `Forbidden("confirm-first" | "not-a-member")`, `Invalid`.
    pub async fn create_comment(&self, new: NewComment) -> Result<(CommentOut, bool)> { let _ = new; not_yet() }

    /// Changes the words of one's own contribution; the old ones are kept.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("not-yours")`, `Conflict("edited-meanwhile" | "withdrawn")`, `Invalid`.
    pub async fn edit_comment(&self, id: CommentId, patch: CommentPatch) -> Result<CommentOut> { let _ = (id, patch); not_yet() }

    /// Takes back one's own contribution: its words go, its replies stay. Done twice it is done once.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("not-yours")`.
    pub async fn withdraw_comment(&self, id: CommentId) -> Result<CommentOut> { let _ = id; not_yet() }

    /// Agrees with somebody else's contribution, or no longer does.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("own-comment" | "confirm-first" | "not-a-member")`.
    pub async fn endorse(&self, id: CommentId, agree: bool) -> Result<CommentOut> { let _ = (id, agree); not_yet() }

    /// Takes a position on a block, or none any longer.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("confirm-first" | "not-a-member")`.
    pub async fn take_position(&self, block: BlockId, stance: Option<Stance>) -> Result<PositionsOut> { let _ = (block, stance); not_yet() }
}
