//! Reports: somebody asks the desk to look at a contribution.

use colloquy_consultation::{CommentId, CommentState, MODERATION_TEXT_MAX, ReportIn, check_desk_text};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::Reader;
use super::comments::visible;
use crate::entity::{comment, report};
use crate::error::{Result, StoreError};
use crate::publish::tell_desk;
use crate::store::bucket;
use crate::turn::Turn;

/// A stranger's client reports a contribution once a day; its name is not kept longer, nor with the report.
const STRANGER_PER_SECOND: f64 = 1.0 / 86_400.0;

pub(super) async fn report(reader: &Reader, id: CommentId, given: &ReportIn, client: &str) -> Result<()> {
    let reason = check_desk_text("reason", &given.reason, MODERATION_TEXT_MAX, true)?;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let row = find(&transaction, reader, id).await?;
    if is_new(&transaction, reader, &turn, row.id, client).await? {
        let given = report::ActiveModel {
            id: Set(Uuid::now_v7()),
            consultation: Set(turn.row.id),
            comment: Set(row.id),
            person: Set(reader.viewer.person().map(|person| person.0)),
            reason: Set(reason),
            at: Set(turn.now.0),
            settled_at: Set(None),
        };
        report::Entity::insert(given).exec_without_returning(&transaction).await?;
        tell_desk(&transaction, &mut turn, &row).await?;
    }
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

async fn find(connection: &impl ConnectionTrait, reader: &Reader, id: CommentId) -> Result<comment::Model> {
    let found = comment::Entity::find_by_id(id.0).filter(comment::Column::Consultation.eq(reader.id.0)).filter(visible(reader));
    let row = found.one(connection).await?.ok_or(StoreError::NotFound("comment"))?;
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Published => Ok(row),
        CommentState::Hidden => Err(StoreError::Conflict("hidden")),
        CommentState::Withdrawn => Err(StoreError::Conflict("withdrawn")),
        CommentState::Waiting | CommentState::Expired | CommentState::Held => Err(StoreError::NotFound("comment")),
    }
}

async fn is_new(connection: &impl ConnectionTrait, reader: &Reader, turn: &Turn, comment: Uuid, client: &str) -> Result<bool> {
    if let Some(person) = reader.viewer.person() {
        let known = report::Entity::find().filter(report::Column::Comment.eq(comment)).filter(report::Column::Person.eq(person.0));
        return Ok(known.count(connection).await? == 0);
    }
    match bucket::take(connection, client, 1, STRANGER_PER_SECOND, turn.now).await {
        Ok(()) => Ok(true),
        Err(StoreError::TooMany { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}
