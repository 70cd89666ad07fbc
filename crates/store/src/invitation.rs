//! Those who are asked to take part, as they come by the link of their invitation.
//!
//! A link of a body may be used by several people of it until the close; it tells nothing but what everyone invited may
//! know, and signs nobody in.

use colloquy_consultation::{ConsultationOut, InvitedKind, REMIND_BEFORE_MS, Stage};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::entity::{consultation, invitation, invitation_link};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::store::{Hash, Store, Viewer};
use crate::turn::{About, Audience, Turn};

pub(crate) mod answers;
mod take_part;

/// Somebody who has come by the link of an invitation.
#[derive(Debug, Clone)]
pub struct Invited {
    pub(crate) store: Store,
    pub(crate) row: invitation::Model,
    /// What they are asked about.
    pub consultation: ConsultationOut,
    /// Who is asked.
    pub kind: InvitedKind,
    /// The name of the body or person; may be empty for a person.
    pub name: String,
    /// Whether they want to be reminded.
    pub remind: bool,
    /// Whether there is an address to remind, and time enough.
    pub may_remind: bool,
    /// Whether they have said that they have no comment.
    pub declined: bool,
}

impl Store {
    /// Whoever has the link of an invitation; that it was opened is noted.
    ///
    /// # Errors
    /// `Invalid` (`token`): no invitation has this link, or no longer.
    pub async fn invited(&self, link: &Hash) -> Result<Invited> {
        let gone = || StoreError::invalid("token", "invalid", "This link is not valid, or no longer.");
        let found = invitation_link::Entity::find_by_id(link.bytes()).one(&self.reads).await?.ok_or_else(gone)?;
        let row = invitation::Entity::find_by_id(found.invitation).one(&self.reads).await?;
        let row = row.filter(|row| row.revoked_at.is_none()).ok_or_else(gone)?;
        let of = consultation::Entity::find_by_id(row.consultation).one(&self.reads).await?.ok_or_else(gone)?;
        let consultation = Reader::unchecked(self, Viewer::Stranger, of).await?.consultation;
        let now = self.now().await?;
        let in_time = consultation.phase.closes.is_none_or(|closes| closes.0 - now.0 > REMIND_BEFORE_MS);
        let invited = Invited {
            store: self.clone(),
            kind: row.kind.parse().map_err(StoreError::stored)?,
            name: row.name.clone(),
            remind: row.remind,
            may_remind: row.email.is_some() && row.reminded_at.is_none() && in_time && consultation.stage != Stage::Closed,
            declined: row.declined_at.is_some(),
            consultation,
            row,
        };
        if invited.row.opened_at.is_none() {
            invited.change(|row, now| row.opened_at = Some(now)).await?;
        }
        Ok(invited)
    }
}

impl Invited {
    /// Takes part by the invitation: the viewer, or a new person with the new session, speaks for the body from now on. True:
    /// the new session is theirs.
    ///
    /// # Errors
    /// `Closed`. `Invalid` (`token`): the invitation was taken back meanwhile.
    pub async fn take_part(&self, viewer: Viewer, new_session: &Hash) -> Result<bool> {
        take_part::take_part(self, viewer, new_session).await
    }

    /// Asks to be reminded before the close, or no longer.
    ///
    /// # Errors
    /// `Conflict("reminder-too-late")`: the time for it has come already, or there is no address.
    pub async fn wish_reminder(&self, wanted: bool) -> Result<()> {
        if wanted && !self.may_remind {
            return Err(StoreError::Conflict("reminder-too-late"));
        }
        self.change(|row, _| {
            row.remind = wanted;
            if wanted {
                row.declined_at = None;
            }
        })
        .await
    }

    /// Has no comment and is not written to again.
    ///
    /// # Errors
    /// The database failed.
    pub async fn decline(&self) -> Result<()> {
        self.change(|row, now| {
            row.remind = false;
            row.declined_at = row.declined_at.or(Some(now));
        })
        .await
    }

    /// Changes the invitation and tells the desk.
    async fn change(&self, change: impl FnOnce(&mut invitation::Model, i64)) -> Result<()> {
        let transaction = self.store.begin().await?;
        let mut turn = Turn::take(&self.store, &transaction, colloquy_consultation::ConsultationId(self.row.consultation)).await?;
        let found = invitation::Entity::find_by_id(self.row.id).one(&transaction).await?;
        let Some(mut row) = found.filter(|row| row.revoked_at.is_none()) else {
            return Err(StoreError::invalid("token", "invalid", "This link is not valid, or no longer."));
        };
        change(&mut row, turn.now.0);
        invitation::Entity::update_many()
            .col_expr(invitation::Column::Remind, Expr::value(row.remind))
            .col_expr(invitation::Column::OpenedAt, Expr::value(row.opened_at))
            .col_expr(invitation::Column::DeclinedAt, Expr::value(row.declined_at))
            .filter(invitation::Column::Id.eq(row.id))
            .exec(&transaction)
            .await?;
        turn.note_to(Audience::Desk, colloquy_consultation::EventKind::Desk, About::default())?;
        turn.finish(&transaction).await?;
        Ok(transaction.commit().await?)
    }
}
