//! Acts of moderation. Each is written into the public log in the transaction that does it.

use colloquy_consultation::{
    CommentId, CommentState, EventKind, MODERATION_TEXT_MAX, ModerationIn, ModerationKind, QueueItemOut, check_desk_text,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::pause::log;
use super::{Desk, queue};
use crate::entity::{blocked, comment, hold, moderation, report};
use crate::error::{Result, StoreError};
use crate::held_edit;
use crate::publish;
use crate::reader::moderation::reasons;
use crate::turn::Turn;

/// What can be done to a contribution or its writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Hide,
    Restore,
    Release,
    Keep,
    Block,
    Unblock,
}

impl Act {
    fn kind(self) -> ModerationKind {
        match self {
            Self::Hide => ModerationKind::Hide,
            Self::Restore => ModerationKind::Restore,
            Self::Release => ModerationKind::Release,
            Self::Keep => ModerationKind::Keep,
            Self::Block => ModerationKind::Block,
            Self::Unblock => ModerationKind::Unblock,
        }
    }
}

/// Does something to a contribution or its writer; done twice it is done, and logged, once.
pub(super) async fn act(desk: &Desk, act: Act, id: CommentId, given: &ModerationIn) -> Result<QueueItemOut> {
    let needed = matches!(act, Act::Hide | Act::Block);
    let reason = check_desk_text("reason", &given.reason, MODERATION_TEXT_MAX, needed)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let found = comment::Entity::find_by_id(id.0).one(&transaction).await?;
    let row = found.filter(|row| row.consultation == turn.row.id).ok_or(StoreError::NotFound("comment"))?;
    let done = match act {
        Act::Hide => hide(&transaction, &mut turn, &row, &reason).await?,
        Act::Restore => restore(&transaction, &mut turn, row.clone()).await?,
        Act::Release => release(&transaction, &mut turn, row.clone()).await?,
        // Both: reports and changed words may wait.
        Act::Keep => settle(&transaction, &turn, &row).await? | held_edit::keep_published(&transaction, &turn, row.id).await?,
        Act::Block => block(&transaction, &turn, &row).await?,
        Act::Unblock => blocked::Entity::delete_by_id(row.participant).exec(&transaction).await?.rows_affected > 0,
    };
    if done {
        let participant = matches!(act, Act::Block | Act::Unblock).then_some(row.participant);
        let entry = moderation::ActiveModel { comment: Set(Some(row.id)), participant: Set(participant), ..Default::default() };
        log(&transaction, desk, &turn, act.kind(), reason, entry).await?;
        publish::tell_desk(&transaction, &mut turn, &row).await?;
    }
    turn.finish(&transaction).await?;
    let item = queue::one(&transaction, desk, row.id).await?;
    transaction.commit().await?;
    Ok(item)
}

/// Takes it out of sight. What was never published stays out of it without a word to anyone but its writer.
async fn hide(connection: &impl ConnectionTrait, turn: &mut Turn, row: &comment::Model, reason: &str) -> Result<bool> {
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Published => {
            set_state(connection, row, CommentState::Hidden, row.published_at).await?;
            publish::hide(connection, turn, row).await?;
        }
        CommentState::Held => {
            set_state(connection, row, CommentState::Hidden, None).await?;
            hold::Entity::delete_by_id(row.id).exec(connection).await?;
        }
        // For another reason.
        CommentState::Hidden => {
            let reasons = reasons(connection, row.consultation, vec![row.id]).await?;
            if reasons.get(&row.id).is_some_and(|known| known == reason) {
                return Ok(false);
            }
            if row.published_at.is_some() {
                let blocks = publish::blocks_of(connection, row.root).await?;
                publish::announce(connection, turn, EventKind::Moderation, row, &blocks).await?;
            }
        }
        state => return Err(not_shown(state)),
    }
    settle(connection, turn, row).await?;
    Ok(true)
}

async fn restore(connection: &impl ConnectionTrait, turn: &mut Turn, row: comment::Model) -> Result<bool> {
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Published => Ok(false),
        CommentState::Hidden if row.published_at.is_some() => {
            set_state(connection, &row, CommentState::Published, row.published_at).await?;
            publish::restore(connection, turn, &row).await.map(|()| true)
        }
        CommentState::Hidden => publish_now(connection, turn, row).await,
        CommentState::Held => Err(StoreError::Conflict("held")),
        state => Err(not_shown(state)),
    }
}

async fn release(connection: &impl ConnectionTrait, turn: &mut Turn, row: comment::Model) -> Result<bool> {
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Published => held_edit::publish(connection, turn, &row).await,
        CommentState::Held => publish_now(connection, turn, row).await,
        CommentState::Hidden => Err(StoreError::Conflict("hidden")),
        state => Err(not_shown(state)),
    }
}

/// For the first time. When it was received stays as it was: before the close, for instance.
async fn publish_now(connection: &impl ConnectionTrait, turn: &mut Turn, mut row: comment::Model) -> Result<bool> {
    hold::Entity::delete_by_id(row.id).exec(connection).await?;
    set_state(connection, &row, CommentState::Published, Some(turn.now.0)).await?;
    row.state = CommentState::Published.as_str().to_owned();
    publish::publish(connection, turn, &row).await.map(|()| true)
}

/// What was withdrawn is gone; what waits for an address is seen by nobody.
fn not_shown(state: CommentState) -> StoreError {
    StoreError::Conflict(if state == CommentState::Withdrawn { "withdrawn" } else { "waiting" })
}

async fn set_state(connection: &impl ConnectionTrait, row: &comment::Model, state: CommentState, published: Option<i64>) -> Result<()> {
    comment::Entity::update_many()
        .col_expr(comment::Column::State, Expr::value(state.as_str()))
        .col_expr(comment::Column::PublishedAt, Expr::value(published))
        .filter(comment::Column::Id.eq(row.id))
        .exec(connection)
        .await?;
    Ok(())
}

async fn block(connection: &impl ConnectionTrait, turn: &Turn, row: &comment::Model) -> Result<bool> {
    if blocked::Entity::find_by_id(row.participant).one(connection).await?.is_some() {
        return Ok(false);
    }
    let row = blocked::ActiveModel { participant: Set(row.participant), consultation: Set(turn.row.id), at: Set(turn.now.0) };
    blocked::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(true)
}

/// Notes that the reports about a contribution were looked at; whether there were any.
async fn settle(connection: &impl ConnectionTrait, turn: &Turn, row: &comment::Model) -> Result<bool> {
    let open = report::Entity::update_many()
        .col_expr(report::Column::SettledAt, Expr::value(turn.now.0))
        .filter(report::Column::Comment.eq(row.id))
        .filter(report::Column::SettledAt.is_null());
    Ok(open.exec(connection).await?.rows_affected > 0)
}
