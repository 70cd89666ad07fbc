//! What the desk has entered for a named person, as that person comes by a link to it: they say that it is theirs, as it
//! stands or with other words, or take it back. One of these, once; no deadline, because it is said in their name.

use colloquy_consultation::{CommentOut, CommentState, ConsultationOut, Timestamp};
use sea_orm::EntityTrait;

use crate::entity::{claim_link, consultation, reported};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::reader::assemble::assemble_one;
use crate::store::{Hash, Store, Viewer};

mod settle;

/// How long a link works.
const VALID_MS: i64 = 90 * 86_400_000;

/// Somebody who has come by a link to what the desk entered for them.
#[derive(Debug, Clone)]
pub struct Claiming {
    pub(crate) store: Store,
    pub(crate) row: reported::Model,
    /// Whether the link came by mail and so proves the address.
    pub mailed: bool,
    /// The consultation.
    pub consultation: ConsultationOut,
    /// What was entered.
    pub comment: CommentOut,
}

/// What the person says about it.
#[derive(Debug, Clone, Default)]
pub struct Claim {
    /// Their name, as it is to be shown.
    pub name: String,
    /// Their affiliation; may be empty.
    pub affiliation: String,
    /// The words.
    pub body: String,
    /// The proposed words of a suggestion.
    pub proposed: String,
}

impl Store {
    /// Whoever has a link to what the desk entered for a named person.
    ///
    /// # Errors
    /// `Invalid` (`token`): there is no such link, it is settled, or 90 days are over.
    pub async fn claiming(&self, link: &Hash) -> Result<Claiming> {
        let found = claim_link::Entity::find_by_id(link.bytes()).one(&self.reads).await?.ok_or_else(gone)?;
        let now = self.now().await?;
        let row = reported::Entity::find_by_id(found.comment).one(&self.reads).await?;
        let row = row.filter(|row| row.settled_at.is_none() && now < Timestamp(found.at + VALID_MS)).ok_or_else(gone)?;
        let of = consultation::Entity::find_by_id(row.consultation).one(&self.reads).await?.ok_or_else(gone)?;
        let reader = Reader { sees_hidden: true, ..Reader::unchecked(self, Viewer::Stranger, of).await? };
        let comment = assemble_one(&self.reads, &reader, row.comment).await?;
        if comment.state == CommentState::Withdrawn {
            return Err(gone());
        }
        let mailed = found.mailed && row.email.is_some();
        Ok(Claiming { store: self.clone(), consultation: reader.consultation, row, mailed, comment })
    }
}

impl Claiming {
    /// It is theirs, with these words: it goes over to whoever has the address that the link was sent to, else to the viewer,
    /// else to a new session. What was entered stays among the earlier words. True: the new session is theirs.
    ///
    /// # Errors
    /// `Invalid`. `Forbidden("confirm-first")`: the rules ask for a proved address; the link stays.
    pub async fn confirm(&self, viewer: Viewer, given: &Claim, new_session: &Hash) -> Result<bool> {
        settle::confirm(self, viewer, given, new_session).await
    }

    /// It is not to stand there: the words go.
    ///
    /// # Errors
    /// `Invalid` (`token`): it is settled already.
    pub async fn withdraw(&self) -> Result<()> {
        settle::withdraw(self).await
    }
}

fn gone() -> StoreError {
    StoreError::invalid("token", "invalid", "This link is not valid, or no longer.")
}
