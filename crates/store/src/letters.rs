//! Mails that the server sends by itself, and the answers that come back through their links.
//!
//! A letter is kept in the transaction that is its reason, so that no fault of the mail server loses it. Whoever sends
//! takes one at a time; taking it pushes its next try into the future, so that two servers do not send the same.

use colloquy_consultation::{CommentId, CommentOut, ConsultationOut, Email, Language, Slug};
use uuid::Uuid;

use crate::error::Result;
use crate::store::{Hash, Store};

pub use notices::{Asked, Notice, Says};

pub(crate) mod answer;
pub(crate) mod notices;
pub(crate) mod queue;
mod reminders;

/// The right to send what waits.
#[derive(Debug, Clone)]
pub struct Letters {
    pub(crate) store: Store,
}

/// A mail about the decisions on somebody's contributions.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its id.
    pub id: Uuid,
    /// Whom it goes to.
    pub email: Email,
    /// The language they asked for.
    pub language: Language,
    /// The consultation.
    pub consultation: ConsultationOut,
    /// Their contributions on which decisions were published since the last such letter, oldest first.
    pub decided: Vec<CommentOut>,
}

/// Somebody who has opened the link of a letter: they may answer the decisions on their own contributions.
#[derive(Debug, Clone)]
pub struct Answering {
    pub(crate) store: Store,
    pub(crate) person: Uuid,
    pub(crate) consultation: Uuid,
    /// The consultation's short name.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// All their contributions with a published decision, oldest first, each with what they answered; empty: nothing yet.
    pub decided: Vec<(CommentOut, String)>,
}

impl Letters {
    /// Takes the next letter that is due; its link will be the one of this hash. It is tried again later unless
    /// [`Letters::sent`] follows.
    ///
    /// # Errors
    /// The database failed.
    pub async fn take(&self, link: Hash) -> Result<Option<Letter>> {
        queue::take(&self.store, &link).await
    }

    /// The letter is on its way.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sent(&self, id: Uuid) -> Result<()> {
        queue::sent(&self.store, id).await
    }

    /// Takes the next mail to an address that the desk has given; its link will be the one of this hash. It is tried again
    /// later unless [`Letters::notice_sent`] follows.
    ///
    /// # Errors
    /// The database failed.
    pub async fn take_notice(&self, link: Hash) -> Result<Option<Notice>> {
        notices::take(&self.store, &link).await
    }

    /// The mail is on its way.
    ///
    /// # Errors
    /// The database failed.
    pub async fn notice_sent(&self, id: Uuid) -> Result<()> {
        notices::sent(&self.store, id).await
    }

    /// Lets the reminders whose time has come be sent.
    ///
    /// # Errors
    /// The database failed.
    pub async fn queue_reminders(&self) -> Result<()> {
        reminders::queue(&self.store).await
    }

    /// Whoever opened the link of a letter, for 90 days after it was sent.
    ///
    /// # Errors
    /// `Invalid` (`token`): no letter has this link, or no longer.
    pub async fn answering(&self, link: &Hash) -> Result<Answering> {
        answer::find(&self.store, link).await
    }
}

impl Answering {
    /// Maintains an objection to the decision on one's own contribution, or changes its words. No deadline.
    ///
    /// # Errors
    /// `NotFound`: not theirs, or nothing decided. `Invalid` (`text`).
    pub async fn object(&self, comment: CommentId, text: &str) -> Result<()> {
        answer::object(self, comment, text).await
    }
}

impl Store {
    /// Mails that wait, and the answers to them.
    #[must_use]
    pub fn letters(&self) -> Letters {
        Letters { store: self.clone() }
    }
}
