//! The log of moderation, and what follows from it for everyone.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{CommentId, ModerationKind, ModerationOut, ModerationPage, PauseOut, Timestamp};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::Reader;
use super::assemble::assemble;
use crate::entity::{comment, moderation, pause, person};
use crate::error::{Result, StoreError};

/// The acts before a number, the newest first.
pub(super) async fn log(reader: &Reader, before: Option<u32>, limit: u32) -> Result<ModerationPage> {
    let connection = &reader.store.reads;
    let mut found = moderation::Entity::find().filter(moderation::Column::Consultation.eq(reader.id.0));
    if let Some(before) = before {
        found = found.filter(moderation::Column::Number.lt(i32::try_from(before).unwrap_or(i32::MAX)));
    }
    let limit = limit as usize;
    let rows = found.order_by_desc(moderation::Column::Number).limit(limit as u64 + 1);
    let mut rows = rows.all(connection).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| row.number.to_string());
    Ok(ModerationPage { items: outs(connection, reader, rows).await?, next })
}

async fn outs(connection: &impl ConnectionTrait, reader: &Reader, rows: Vec<moderation::Model>) -> Result<Vec<ModerationOut>> {
    let ids: HashSet<Uuid> = rows.iter().filter_map(|row| row.comment).collect();
    let comments = comment::Entity::find().filter(comment::Column::Id.is_in(ids)).all(connection).await?;
    // What was never published is known to nobody but its writer and the desk.
    let secret: HashSet<Uuid> = comments.iter().filter(|row| row.published_at.is_none()).map(|row| row.id).collect();
    let places = assemble(connection, reader, comments).await?.into_iter().map(|comment| (comment.id.0, comment));
    let places: HashMap<Uuid, _> = places.collect();
    let people = match reader.sees_hidden {
        true => person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|row| row.person))).all(connection).await?,
        false => Vec::new(),
    };
    let people: HashMap<Uuid, String> = people.into_iter().map(|row| (row.id, row.email.unwrap_or_default())).collect();
    let out = |row: moderation::Model| {
        // Whose contribution led to a block would tell who is blocked.
        let about = row.comment.filter(|_| row.participant.is_none() || reader.sees_hidden);
        let place = about.and_then(|id| places.get(&id));
        Ok(ModerationOut {
            number: row.number.unsigned_abs(),
            at: Timestamp(row.at),
            kind: row.kind.parse().map_err(StoreError::stored)?,
            comment: about.filter(|id| reader.sees_hidden || !secret.contains(id)).map(CommentId),
            version: place.map(|comment| comment.version),
            anchors: place.map(|comment| comment.anchors.clone()).unwrap_or_default(),
            reason: row.reason,
            by: people.get(&row.person).cloned().unwrap_or_default(),
        })
    };
    rows.into_iter().map(out).collect()
}

/// Why contributions are hidden: the reason that was given last.
pub(crate) async fn reasons(connection: &impl ConnectionTrait, consultation: Uuid, comments: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    if comments.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = moderation::Entity::find()
        .filter(moderation::Column::Consultation.eq(consultation))
        .filter(moderation::Column::Comment.is_in(comments))
        .filter(moderation::Column::Kind.eq(ModerationKind::Hide.as_str()))
        .order_by_asc(moderation::Column::Number);
    Ok(rows.all(connection).await?.into_iter().filter_map(|row| Some((row.comment?, row.reason))).collect())
}

/// Since when and why nobody can take part.
pub(crate) async fn pause(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Option<PauseOut>> {
    let row = pause::Entity::find_by_id(consultation).one(connection).await?;
    Ok(row.map(|row| PauseOut { since: Timestamp(row.at), reason: row.reason }))
}
