//! The right to take part in one consultation.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{BlockId, CommentId, CommentOut, CommentPatch, PersonId, PositionsOut, Stance};

use crate::error::Result;
use crate::reader::Reader;

pub(crate) mod create;
mod edit;
pub(crate) mod endorse;
pub(crate) mod position;
mod speaker;
mod target;
pub(crate) mod withdraw;

/// The right to take part in one consultation. Every method is one transaction and answers once it is durable.
#[derive(Debug, Clone)]
pub struct Participant {
    pub(crate) reader: Reader,
    pub(crate) person: PersonId,
}

impl Participant {
    /// The right to read.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Stores a contribution; true if it is new, false if the same was stored before.
    ///
    /// # Errors
    /// `Closed`, `NotOpen`, `Conflict("id-taken")`, `Forbidden("confirm-first" | "not-a-member")`, `Invalid`.
    pub async fn create_comment(&self, new: NewComment) -> Result<(CommentOut, bool)> {
        create::create(self, new).await
    }

    /// Changes the words of one's own contribution; the old ones are kept.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("not-yours")`, `Conflict("edited-meanwhile" | "withdrawn")`, `Invalid`.
    pub async fn edit_comment(&self, id: CommentId, patch: CommentPatch) -> Result<CommentOut> {
        edit::edit(self, id, &patch).await
    }

    /// Takes back one's own contribution: its words go, its replies stay. Done twice it is done once.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("not-yours")`.
    pub async fn withdraw_comment(&self, id: CommentId) -> Result<CommentOut> {
        withdraw::withdraw(self, id).await
    }

    /// Agrees with somebody else's contribution, or no longer does.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("own-comment" | "confirm-first" | "not-a-member")`.
    pub async fn endorse(&self, id: CommentId, agree: bool) -> Result<CommentOut> {
        endorse::endorse(self, id, agree).await
    }

    /// Takes a position on a block, or none any longer.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("confirm-first" | "not-a-member")`.
    pub async fn take_position(&self, block: BlockId, stance: Option<Stance>) -> Result<PositionsOut> {
        position::take(self, block, stance).await
    }
}
