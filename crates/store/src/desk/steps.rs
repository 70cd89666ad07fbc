//! The history of decisions and syntheses.

use colloquy_consultation::{CommentId, DeskStepOut, Disposition, Timestamp};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Desk, people};
use crate::entity::{comment, desk_step};
use crate::error::{Result, StoreError};

/// What a step adds to a history.
#[derive(Debug, Clone, Default)]
pub(crate) struct Step {
    pub(crate) subject: Uuid,
    pub(crate) consultation: Uuid,
    pub(crate) at: i64,
    pub(crate) person: Uuid,
    pub(crate) published: bool,
    pub(crate) disposition: String,
    pub(crate) text: String,
    pub(crate) wording: String,
}

/// The number of the last step of each subject.
pub(super) async fn last(connection: &impl ConnectionTrait, subjects: &[Uuid]) -> Result<std::collections::HashMap<Uuid, i32>> {
    let mut last = std::collections::HashMap::new();
    for batch in subjects.chunks(500) {
        let rows: Vec<(Uuid, i32)> = desk_step::Entity::find()
            .select_only()
            .column(desk_step::Column::Subject)
            .column_as(desk_step::Column::Number.max(), "last")
            .filter(desk_step::Column::Subject.is_in(batch.iter().copied()))
            .group_by(desk_step::Column::Subject)
            .into_tuple()
            .all(connection)
            .await?;
        last.extend(rows);
    }
    Ok(last)
}

/// The row of a step.
pub(crate) fn row(number: i32, step: Step) -> desk_step::ActiveModel {
    desk_step::ActiveModel {
        subject: Set(step.subject),
        number: Set(number),
        consultation: Set(step.consultation),
        at: Set(step.at),
        person: Set(step.person),
        published: Set(step.published),
        disposition: Set(step.disposition),
        text: Set(step.text),
        wording: Set(step.wording),
    }
}

pub(super) async fn of_comment(desk: &Desk, id: CommentId) -> Result<Vec<DeskStepOut>> {
    let found = comment::Entity::find_by_id(id.0).one(&desk.reader.store.reads).await?;
    found.filter(|row| row.consultation == desk.reader.id.0).ok_or(StoreError::NotFound("comment"))?;
    of(&desk.reader.store.reads, id.0).await
}

/// The history of a subject, oldest first.
pub(super) async fn of(connection: &impl ConnectionTrait, subject: Uuid) -> Result<Vec<DeskStepOut>> {
    let rows = desk_step::Entity::find().filter(desk_step::Column::Subject.eq(subject));
    let rows = rows.order_by_asc(desk_step::Column::Number).all(connection).await?;
    let addresses = people::addresses(connection, rows.iter().map(|row| row.person)).await?;
    rows.into_iter()
        .map(|row| {
            Ok(DeskStepOut {
                number: row.number.unsigned_abs(),
                at: Timestamp(row.at),
                by: addresses.get(&row.person).cloned().unwrap_or_default(),
                published: row.published,
                disposition: disposition(&row.disposition)?,
                text: row.text,
                wording: row.wording,
            })
        })
        .collect()
}

/// A stored disposition; none where it is empty.
pub(crate) fn disposition(code: &str) -> Result<Option<Disposition>> {
    if code.is_empty() { Ok(None) } else { code.parse().map(Some).map_err(StoreError::stored) }
}
