//! What waits for the desk to look at it, across all paragraphs.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{CommentState, HeldChangeOut, QueueItemOut, QueueKind, QueuePage, ReportOut, Timestamp};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::Desk;
use crate::entity::comment::Column;
use crate::entity::{blocked, comment, held_edit, hold, participant, report};
use crate::error::{Result, StoreError};
use crate::held_edit::waiting;
use crate::reader::assemble::assemble;
use crate::reader::moderation;

/// Which part of the queue is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueQuery {
    /// This part; without one all that waits: reported, held, waiting.
    pub kind: Option<QueueKind>,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// How many, 1 to 200.
    pub limit: u32,
}

pub(super) async fn page(desk: &Desk, query: &QueueQuery) -> Result<QueuePage> {
    let connection = &desk.reader.store.reads;
    let limit = query.limit.clamp(1, 200) as usize;
    let found = comment::Entity::find().filter(Column::Consultation.eq(desk.reader.id.0)).filter(wanted(desk, query.kind));
    let total = found.clone().count(connection).await?;
    let found = match &query.cursor {
        Some(cursor) => {
            let arrival: i64 =
                cursor.parse().map_err(|_| StoreError::invalid("cursor", "invalid", "Send the `next` of the page before."))?;
            found.filter(Column::Arrival.gt(arrival))
        }
        None => found,
    };
    let mut rows = found.order_by_asc(Column::Arrival).limit(limit as u64 + 1).all(connection).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| row.arrival.to_string());
    Ok(QueuePage {
        items: items(connection, desk, rows).await?,
        next,
        total: u32::try_from(total).map_err(StoreError::stored)?,
        paused: moderation::pause(connection, desk.reader.id.0).await?,
    })
}

/// One contribution, in the queue or not.
pub(super) async fn one(connection: &impl ConnectionTrait, desk: &Desk, id: Uuid) -> Result<QueueItemOut> {
    let row = comment::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("comment"))?;
    items(connection, desk, vec![row]).await?.pop().ok_or(StoreError::NotFound("comment"))
}

fn wanted(desk: &Desk, kind: Option<QueueKind>) -> Condition {
    let state = |state: CommentState| Condition::all().add(Column::State.eq(state.as_str()));
    match kind {
        None => [QueueKind::Reported, QueueKind::Held, QueueKind::Waiting]
            .into_iter()
            .fold(Condition::any(), |any, kind| any.add(wanted(desk, Some(kind)))),
        Some(QueueKind::Held) => {
            let changed = held_edit::Entity::find().select_only().column(held_edit::Column::Comment);
            let changed = changed.filter(held_edit::Column::KeptAt.is_null());
            let changed = state(CommentState::Published).add(Column::Id.in_subquery(changed.into_query()));
            Condition::any().add(state(CommentState::Held)).add(changed)
        }
        Some(QueueKind::Waiting) => state(CommentState::Waiting),
        Some(QueueKind::Hidden) => state(CommentState::Hidden),
        Some(QueueKind::Reported) => {
            let open = report::Entity::find()
                .select_only()
                .column(report::Column::Comment)
                .filter(report::Column::Consultation.eq(desk.reader.id.0))
                .filter(report::Column::SettledAt.is_null());
            state(CommentState::Published).add(Column::Id.in_subquery(open.into_query()))
        }
        Some(QueueKind::Blocked) => {
            let of = blocked::Entity::find().select_only().column(blocked::Column::Participant);
            let of = of.filter(blocked::Column::Consultation.eq(desk.reader.id.0));
            Condition::all().add(Column::Participant.in_subquery(of.into_query()))
        }
    }
}

async fn items(connection: &impl ConnectionTrait, desk: &Desk, rows: Vec<comment::Model>) -> Result<Vec<QueueItemOut>> {
    let writers: Vec<Uuid> = rows.iter().map(|row| row.participant).collect();
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut reports = reports(connection, desk, &ids).await?;
    let changed: HashMap<Uuid, held_edit::Model> = waiting(connection, &ids).await?.into_iter().map(|row| (row.comment, row)).collect();
    let holds = hold::Entity::find().filter(hold::Column::Comment.is_in(ids)).all(connection).await?;
    let holds: HashMap<Uuid, String> = holds.into_iter().map(|row| (row.comment, row.why)).collect();
    let stopped = blocked::Entity::find().filter(blocked::Column::Participant.is_in(writers.iter().copied())).all(connection).await?;
    let stopped: HashSet<Uuid> = stopped.into_iter().map(|row| row.participant).collect();
    let comments = assemble(connection, &desk.reader, rows).await?;
    let item = |(comment, writer): (colloquy_consultation::CommentOut, Uuid)| {
        Ok(QueueItemOut {
            reports: reports.remove(&comment.id.0).unwrap_or_default(),
            held: holds.get(&comment.id.0).map(|why| why.parse()).transpose().map_err(StoreError::stored)?,
            change: changed.get(&comment.id.0).map(|row| HeldChangeOut {
                at: Timestamp(row.at),
                body: row.body.clone(),
                proposed: row.proposed.clone(),
            }),
            blocked: stopped.contains(&writer),
            comment,
        })
    };
    comments.into_iter().zip(writers).map(item).collect()
}

/// The reports that were not looked at yet, oldest first.
async fn reports(connection: &impl ConnectionTrait, desk: &Desk, comments: &[Uuid]) -> Result<HashMap<Uuid, Vec<ReportOut>>> {
    let rows = report::Entity::find().filter(report::Column::Comment.is_in(comments.iter().copied()));
    let rows = rows.filter(report::Column::SettledAt.is_null()).order_by_asc(report::Column::At).order_by_asc(report::Column::Id);
    let rows = rows.all(connection).await?;
    let people: HashSet<Uuid> = rows.iter().filter_map(|row| row.person).collect();
    let stated = participant::Entity::find().filter(participant::Column::Consultation.eq(desk.reader.id.0));
    let stated = stated.filter(participant::Column::Person.is_in(people)).all(connection).await?;
    let names: HashMap<Uuid, String> = stated.into_iter().map(|row| (row.person, row.name)).collect();
    let mut found: HashMap<Uuid, Vec<ReportOut>> = HashMap::new();
    for row in rows {
        let by = row.person.and_then(|person| names.get(&person).cloned()).unwrap_or_default();
        found.entry(row.comment).or_default().push(ReportOut { at: Timestamp(row.at), reason: row.reason, by });
    }
    Ok(found)
}
