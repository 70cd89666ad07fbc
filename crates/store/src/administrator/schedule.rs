//! Dates: extended or closed, logged and shown.

use colloquy_consultation::comment::clean_line;
use colloquy_consultation::{ConsultationOut, EventKind, Slug, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Administrator;
use crate::entity::{phase, schedule_change};
use crate::error::{Result, StoreError};
use crate::turn::{About, Turn};

/// The new close.
pub(crate) enum Close {
    /// At a moment, or open until further notice.
    At(Option<Timestamp>),
    /// At the moment of the change.
    Now,
}

pub(super) async fn change(administrator: &Administrator, slug: &Slug, close: Close, reason: &str, by: &str) -> Result<ConsultationOut> {
    let store = &administrator.store;
    let id = administrator.reader(slug).await?.id;
    let transaction = store.begin().await?;
    let mut turn = Turn::take(store, &transaction, id).await?;
    apply(&transaction, &mut turn, &close, reason, by).await?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(administrator.reader(slug).await?.consultation)
}

/// Sets another close inside a turn; the change is logged and announced.
pub(crate) async fn apply(connection: &impl ConnectionTrait, turn: &mut Turn, close: &Close, reason: &str, by: &str) -> Result<()> {
    let closes = match close {
        Close::At(closes) => *closes,
        Close::Now => Some(turn.now),
    };
    if closes.is_some_and(|closes| closes <= turn.phase.opens) {
        return Err(StoreError::invalid("closes", "invalid", format!("It opens at {}.", turn.phase.opens)));
    }
    if closes != turn.phase.closes {
        store_change(connection, turn, closes, reason, by).await?;
        turn.note(EventKind::Schedule, About::default())?;
    }
    Ok(())
}

async fn store_change(connection: &impl ConnectionTrait, turn: &Turn, closes: Option<Timestamp>, reason: &str, by: &str) -> Result<()> {
    let after = closes.map(|closes| closes.0);
    phase::Entity::update_many()
        .col_expr(phase::Column::ClosesAt, Expr::value(after))
        .filter(phase::Column::Consultation.eq(turn.row.id))
        .filter(phase::Column::OpensAt.eq(turn.phase.opens.0))
        .exec(connection)
        .await?;
    let change = schedule_change::ActiveModel {
        id: Set(Uuid::now_v7()),
        consultation: Set(turn.row.id),
        at: Set(turn.now.0),
        before_at: Set(turn.phase.closes.map(|closes| closes.0)),
        after_at: Set(after),
        reason: Set(clean_line(reason)),
        decided_by: Set(clean_line(by)),
    };
    schedule_change::Entity::insert(change).exec_without_returning(connection).await?;
    Ok(())
}
