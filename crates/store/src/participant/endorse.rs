//! “I agree”.

use colloquy_consultation::{CommentId, CommentOut, CommentState, EventKind};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Participant;
use super::speaker::Speaker;
use crate::entity::{comment, endorsement};
use crate::error::{Result, StoreError};
use crate::publish::{announce, blocks_of};
use crate::reader::assemble::assemble_one;
use crate::turn::Turn;

pub(super) async fn endorse(participant: &Participant, id: CommentId, agree: bool) -> Result<CommentOut> {
    let reader = &participant.reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let speaker = Speaker::load(&transaction, participant.person, reader.id.0).await?;
    let row = published(&transaction, reader.id.0, id).await?;
    turn.admit(&transaction).await?;
    speaker.may_act(&turn.row)?;
    if row.participant == speaker.participant.id {
        return Err(StoreError::Forbidden("own-comment"));
    }
    let stored = endorsement::Entity::find_by_id((row.id, speaker.voice)).one(&transaction).await?;
    if stored.is_some() != agree {
        change(&transaction, &speaker, &row, agree, turn.now.0).await?;
        let blocks = blocks_of(&transaction, row.root).await?;
        announce(&transaction, &mut turn, EventKind::Endorsement, &row, &blocks).await?;
    }
    turn.finish(&transaction).await?;
    let stored = assemble_one(&transaction, reader, row.id).await?;
    transaction.commit().await?;
    Ok(stored)
}

async fn published(connection: &impl ConnectionTrait, consultation: Uuid, id: CommentId) -> Result<comment::Model> {
    let found = comment::Entity::find_by_id(id.0).one(connection).await?;
    let row = found.filter(|row| row.consultation == consultation).ok_or(StoreError::NotFound("comment"))?;
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Published => Ok(row),
        CommentState::Hidden if row.published_at.is_some() => Err(StoreError::Conflict("hidden")),
        _ => Err(StoreError::NotFound("comment")),
    }
}

async fn change(connection: &impl ConnectionTrait, speaker: &Speaker, row: &comment::Model, agree: bool, now: i64) -> Result<()> {
    if agree {
        let stated = &speaker.participant;
        let agreement = endorsement::ActiveModel {
            comment: Set(row.id),
            voice: Set(speaker.voice),
            participant: Set(stated.id),
            name: Set(stated.name.clone()),
            affiliation: Set(stated.affiliation.clone()),
            behalf: Set(stated.behalf.clone()),
            group_code: Set(stated.group_code.clone()),
            region: Set(stated.region.clone()),
            level: Set(speaker.level.as_str().to_owned()),
            at: Set(now),
        };
        endorsement::Entity::insert(agreement).exec_without_returning(connection).await?;
    } else {
        endorsement::Entity::delete_by_id((row.id, speaker.voice)).exec(connection).await?;
    }
    count(connection, row.id, if agree { 1 } else { -1 }).await
}

/// Removes an agreement that was given before, and announces it.
pub(crate) async fn withdraw(connection: &impl ConnectionTrait, turn: &mut Turn, agreement: &endorsement::Model) -> Result<()> {
    endorsement::Entity::delete_by_id((agreement.comment, agreement.voice)).exec(connection).await?;
    count(connection, agreement.comment, -1).await?;
    if let Some(row) = comment::Entity::find_by_id(agreement.comment).one(connection).await? {
        let blocks = blocks_of(connection, row.root).await?;
        announce(connection, turn, EventKind::Endorsement, &row, &blocks).await?;
    }
    Ok(())
}

/// Adds to how many agree.
async fn count(connection: &impl ConnectionTrait, comment: Uuid, by: i32) -> Result<()> {
    comment::Entity::update_many()
        .col_expr(comment::Column::AgreeCount, Expr::col(comment::Column::AgreeCount).add(by))
        .filter(comment::Column::Id.eq(comment))
        .exec(connection)
        .await?;
    Ok(())
}
