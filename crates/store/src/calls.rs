//! Calls of a consultation. One that is called off stays, so that calendars take it out.

use colloquy_consultation::{CALLS_MAX, CallId, CallIn, CallOut, EventKind, Timestamp};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::desk::CoChair;
use crate::entity::call::{self, Column};
use crate::entity::event;
use crate::error::{Result, StoreError};
use crate::turn::{About, Turn};

/// All calls, also those called off, by when they begin.
pub(crate) async fn all(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<CallOut>> {
    let rows = call::Entity::find().filter(Column::Consultation.eq(consultation));
    let rows = rows.order_by_asc(Column::StartsAt).order_by_asc(Column::Id).all(connection).await?;
    Ok(rows.into_iter().map(out).collect())
}

/// How often the dates were changed: a number that only grows.
pub(crate) async fn schedule_changes(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<u32> {
    let of = event::Entity::find().filter(event::Column::Consultation.eq(consultation));
    let n = of.filter(event::Column::Kind.eq(EventKind::Schedule.as_str())).count(connection).await?;
    u32::try_from(n).map_err(StoreError::stored)
}

fn out(row: call::Model) -> CallOut {
    CallOut {
        id: CallId(row.id),
        title: row.title,
        starts: Timestamp(row.starts_at),
        minutes: row.minutes.unsigned_abs(),
        link: row.link,
        sequence: row.sequence.unsigned_abs(),
        changed: Timestamp(row.changed_at),
        removed: row.removed_at.is_some(),
    }
}

/// Keeps a call, or changes it; the same again changes nothing. One that was called off takes place again.
pub(crate) async fn put(co_chair: &CoChair, id: CallId, given: &CallIn) -> Result<CallOut> {
    let given = given.check()?;
    let reader = &co_chair.desk().reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let before = call::Entity::find_by_id(id.0).one(&transaction).await?;
    if before.as_ref().is_some_and(|row| row.consultation != turn.row.id) {
        return Err(StoreError::Conflict("id-taken"));
    }
    let of = call::Entity::find().filter(Column::Consultation.eq(turn.row.id)).filter(Column::RemovedAt.is_null());
    if before.as_ref().is_none_or(|row| row.removed_at.is_some()) && of.count(&transaction).await? >= CALLS_MAX as u64 {
        return Err(StoreError::invalid("title", "too-many", format!("At most {CALLS_MAX} calls.")));
    }
    let row = call::Model {
        id: id.0,
        consultation: turn.row.id,
        title: given.title,
        link: given.link,
        starts_at: given.starts.0,
        minutes: i32::try_from(given.minutes).map_err(StoreError::stored)?,
        sequence: before.as_ref().map_or(0, |row| row.sequence),
        changed_at: before.as_ref().map_or(turn.now.0, |row| row.changed_at),
        removed_at: None,
    };
    if before.as_ref() == Some(&row) {
        return Ok(out(row));
    }
    let row = call::Model { sequence: before.map_or(0, |row| row.sequence + 1), changed_at: turn.now.0, ..row };
    let replace = OnConflict::column(Column::Id)
        .update_columns([
            Column::Title,
            Column::Link,
            Column::StartsAt,
            Column::Minutes,
            Column::Sequence,
            Column::ChangedAt,
            Column::RemovedAt,
        ])
        .to_owned();
    let active = call::ActiveModel {
        id: Set(row.id),
        consultation: Set(row.consultation),
        title: Set(row.title.clone()),
        link: Set(row.link.clone()),
        starts_at: Set(row.starts_at),
        minutes: Set(row.minutes),
        sequence: Set(row.sequence),
        changed_at: Set(row.changed_at),
        removed_at: Set(None),
    };
    call::Entity::insert(active).on_conflict(replace).exec_without_returning(&transaction).await?;
    turn.note(EventKind::Schedule, About::default())?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(out(row))
}

/// Calls it off; done twice it is done once.
pub(crate) async fn remove(co_chair: &CoChair, id: CallId) -> Result<()> {
    let reader = &co_chair.desk().reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let found = call::Entity::find_by_id(id.0).one(&transaction).await?;
    let row = found.filter(|row| row.consultation == turn.row.id).ok_or(StoreError::NotFound("call"))?;
    if row.removed_at.is_some() {
        return Ok(());
    }
    call::Entity::update_many()
        .col_expr(Column::RemovedAt, Expr::value(turn.now.0))
        .col_expr(Column::ChangedAt, Expr::value(turn.now.0))
        .col_expr(Column::Sequence, Expr::value(row.sequence + 1))
        .filter(Column::Id.eq(row.id))
        .exec(&transaction)
        .await?;
    turn.note(EventKind::Schedule, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}
