//! Mails to addresses that the desk has given: invitations, reminders, what was entered for somebody.
//!
//! As with letters: kept in the transaction that is their reason, taken by one server at a time. Each try has a link of its
//! own, because only its hash is kept.

use colloquy_consultation::{CommentOut, CommentState, ConsultationOut, Email, InvitedKind, Language, Stage, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::reminders;
use crate::desk::reported::keep_link as keep_claim;
use crate::entity::{consultation, invitation, invitation_link, notice, reported};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::reader::assemble::assemble_one;
use crate::store::{Hash, Store, Viewer};
use crate::turn::Turn;

const LEASE_MS: i64 = 5 * 60_000;
const ATTEMPTS_MAX: i32 = 8;

/// What a mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Invitation,
    Reminder,
    Claim,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reminder => "reminder",
            Self::Claim => "claim",
        }
    }

    fn read(text: &str) -> Result<Self> {
        [Self::Invitation, Self::Reminder, Self::Claim]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| StoreError::stored(std::io::Error::other(format!("a notice of the kind {text}"))))
    }
}

/// A mail to an address that the desk has given.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its id.
    pub id: Uuid,
    /// Whom it goes to.
    pub email: Email,
    /// Its language.
    pub language: Language,
    /// The consultation.
    pub consultation: ConsultationOut,
    /// What it says.
    pub says: Says,
}

/// What a mail says.
#[derive(Debug, Clone)]
pub enum Says {
    /// They are asked to take part.
    Invitation(Asked),
    /// It closes soon.
    Reminder(Asked),
    /// The desk has entered this for them.
    Claim(Box<CommentOut>),
}

/// Who is asked, as a mail needs it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// A body or a person.
    pub kind: InvitedKind,
    /// The name of the body or person; may be empty.
    pub name: String,
    /// Who is written to; may be empty.
    pub contact: String,
    /// Words of the desk; may be empty.
    pub words: String,
}

/// The row of a mail that is to be sent now.
pub(crate) fn row(turn: &Turn, kind: Kind, about: Uuid) -> notice::ActiveModel {
    notice::ActiveModel {
        id: Set(Uuid::now_v7()),
        consultation: Set(turn.row.id),
        kind: Set(kind.as_str().to_owned()),
        about: Set(about),
        created_at: Set(turn.now.0),
        due_at: Set(turn.now.0),
        attempts: Set(0),
        sent_at: Set(None),
    }
}

/// What waits about something is not sent any more.
pub(crate) async fn forget(connection: &impl ConnectionTrait, about: Uuid) -> Result<()> {
    let waiting = notice::Entity::delete_many().filter(notice::Column::About.eq(about)).filter(notice::Column::SentAt.is_null());
    waiting.exec(connection).await?;
    Ok(())
}

/// Another link of an invitation.
pub(crate) async fn keep_link(connection: &impl ConnectionTrait, invitation: Uuid, link: &Hash, now: i64) -> Result<()> {
    let row = invitation_link::ActiveModel { token_hash: Set(link.bytes()), invitation: Set(invitation), at: Set(now) };
    invitation_link::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}

pub(super) async fn take(store: &Store, link: &Hash) -> Result<Option<Notice>> {
    loop {
        let now = store.now().await?;
        let due = notice::Entity::find()
            .filter(notice::Column::SentAt.is_null())
            .filter(notice::Column::DueAt.lte(now.0))
            .filter(notice::Column::Attempts.lt(ATTEMPTS_MAX))
            .order_by_asc(notice::Column::DueAt)
            .one(&store.reads)
            .await?;
        let Some(row) = due else { return Ok(None) };
        // Whoever is first has it; the other goes on to the next.
        let taken = notice::Entity::update_many()
            .col_expr(notice::Column::Attempts, Expr::value(row.attempts + 1))
            .col_expr(notice::Column::DueAt, Expr::value(now.0 + (LEASE_MS << row.attempts.min(6))))
            .filter(notice::Column::Id.eq(row.id))
            .filter(notice::Column::Attempts.eq(row.attempts))
            .exec(&store.writes)
            .await?;
        if taken.rows_affected == 1 {
            match compose(store, &row, link, now).await? {
                Some(notice) => return Ok(Some(notice)),
                // There is nothing to say any more.
                None => {
                    notice::Entity::delete_by_id(row.id).exec(&store.writes).await?;
                }
            }
        }
    }
}

pub(super) async fn sent(store: &Store, id: Uuid) -> Result<()> {
    let now = store.now().await?;
    let Some(row) = notice::Entity::find_by_id(id).one(&store.writes).await? else { return Ok(()) };
    let done = notice::Entity::update_many().col_expr(notice::Column::SentAt, Expr::value(now.0));
    done.filter(notice::Column::Id.eq(id)).exec(&store.writes).await?;
    match Kind::read(&row.kind)? {
        Kind::Invitation => {
            let sent = invitation::Entity::update_many().col_expr(invitation::Column::SentAt, Expr::value(now.0));
            sent.filter(invitation::Column::Id.eq(row.about)).exec(&store.writes).await?;
        }
        Kind::Reminder => {}
        Kind::Claim => {
            let sent = reported::Entity::update_many().col_expr(reported::Column::SentAt, Expr::value(now.0));
            sent.filter(reported::Column::Comment.eq(row.about)).exec(&store.writes).await?;
        }
    }
    Ok(())
}

async fn compose(store: &Store, row: &notice::Model, link: &Hash, now: Timestamp) -> Result<Option<Notice>> {
    let Some(of) = consultation::Entity::find_by_id(row.consultation).one(&store.reads).await? else { return Ok(None) };
    let reader = Reader::unchecked(store, Viewer::Stranger, of).await?;
    let kind = Kind::read(&row.kind)?;
    if kind == Kind::Claim {
        return claim(store, row, reader, link, now).await;
    }
    let consultation = reader.consultation;
    let found = invitation::Entity::find_by_id(row.about).one(&store.reads).await?;
    let found = found.filter(|row| row.revoked_at.is_none() && row.declined_at.is_none());
    let Some(asked) = found.filter(|_| consultation.stage != Stage::Closed) else { return Ok(None) };
    if kind == Kind::Reminder && !reminders::is_due_still(store, &asked, &consultation, now).await? {
        return Ok(None);
    }
    let Some(email) = &asked.email else { return Ok(None) };
    keep_link(&store.writes, asked.id, link, now.0).await?;
    let who = Asked { kind: asked.kind.parse().map_err(StoreError::stored)?, name: asked.name, contact: asked.contact, words: asked.words };
    Ok(Some(Notice {
        id: row.id,
        email: email.parse().map_err(StoreError::stored)?,
        language: asked.language.parse().map_err(StoreError::stored)?,
        consultation,
        says: if kind == Kind::Reminder { Says::Reminder(who) } else { Says::Invitation(who) },
    }))
}

async fn claim(store: &Store, row: &notice::Model, reader: Reader, link: &Hash, now: Timestamp) -> Result<Option<Notice>> {
    let found = reported::Entity::find_by_id(row.about).one(&store.reads).await?.filter(|row| row.settled_at.is_none());
    let Some(email) = found.and_then(|row| row.email) else { return Ok(None) };
    let comment = assemble_one(&store.reads, &reader, row.about).await?;
    // What the desk has taken out of sight in the meantime is repeated to nobody.
    if comment.state != CommentState::Published {
        return Ok(None);
    }
    keep_claim(&store.writes, row.about, link, true, now.0).await?;
    Ok(Some(Notice {
        id: row.id,
        email: email.parse().map_err(StoreError::stored)?,
        language: comment.language.clone(),
        consultation: reader.consultation,
        says: Says::Claim(Box::new(comment)),
    }))
}
