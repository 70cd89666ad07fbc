//! The right to take part in one consultation.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{BlockId, CommentId, CommentOut, CommentPatch, PersonId, PositionsOut, Stance};

use crate::error::Result;
use crate::reader::Reader;

pub(crate) mod create;
pub(crate) mod edit;
pub(crate) mod endorse;
mod hold;
pub(crate) mod position;
mod speaker;
mod target;
pub(crate) mod withdraw;

pub use hold::{Holding, Rate};

/// The right to take part in one consultation. Every method is one transaction and answers once it is durable.
#[derive(Debug, Clone)]
pub struct Participant {
    pub(crate) reader: Reader,
    pub(crate) person: PersonId,
    pub(crate) holding: Holding,
}

impl Participant {
    /// The right to read.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// What is held back for the desk from now on; nothing without this.
    #[must_use]
    pub fn with_holding(self, holding: Holding) -> Self {
        Self { holding, ..self }
    }

    /// Stores a contribution; true if it is new, false if the same was stored before.
    ///
    /// # Errors
    /// `Closed`, `NotOpen`, `Conflict("id-taken" | "paused")`, `Forbidden("blocked" | "confirm-first" | "not-a-member")`, `Invalid`.
    pub async fn create_comment(&self, new: NewComment) -> Result<(CommentOut, bool)> {
        create::create(self, new).await
    }

    /// Changes the words of one's own contribution; the old ones are kept.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Forbidden("blocked" | "not-yours")`, `Conflict("edited-meanwhile" | "paused" | "withdrawn")`, `Invalid`.
    pub async fn edit_comment(&self, id: CommentId, patch: CommentPatch) -> Result<CommentOut> {
        edit::edit(self, id, &patch).await
    }

    /// Takes back one's own contribution: its words go, its replies stay. Done twice it is done once.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Conflict("paused")`, `Forbidden("not-yours")`.
    pub async fn withdraw_comment(&self, id: CommentId) -> Result<CommentOut> {
        withdraw::withdraw(self, id).await
    }

    /// Agrees with somebody else's contribution, or no longer does.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Conflict("hidden" | "paused")`, `Forbidden("blocked" | "own-comment" | "confirm-first" | "not-a-member")`.
    pub async fn endorse(&self, id: CommentId, agree: bool) -> Result<CommentOut> {
        endorse::endorse(self, id, agree).await
    }

    /// Takes a position on a block, or none any longer.
    ///
    /// # Errors
    /// `Closed`, `NotFound`, `Conflict("paused")`, `Forbidden("blocked" | "confirm-first" | "not-a-member")`.
    pub async fn take_position(&self, block: BlockId, stance: Option<Stance>) -> Result<PositionsOut> {
        position::take(self, block, stance).await
    }
}
