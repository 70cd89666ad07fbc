//! Who takes part and how the work stands.

use std::collections::BTreeMap;

use colloquy_consultation::{CommentState, DayCountOut, EditorCountOut, Level, LevelCountOut, OverviewOut, Timestamp};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::{Desk, paragraphs, people};
use crate::entity::comment;
use crate::error::{Result, StoreError};
use crate::reader::outcome;

const DAY_MS: i64 = 86_400_000;

pub(super) async fn read(desk: &Desk, number: u32) -> Result<OverviewOut> {
    let version = desk.reader.version_id(number)?;
    let connection = &desk.reader.store.reads;
    Ok(OverviewOut {
        people: outcome::people(connection, desk.reader.id.0).await?,
        levels: levels(connection, desk, version).await?,
        days: days(connection, desk, version).await?,
        editors: editors(desk, number).await?,
    })
}

async fn levels(connection: &impl ConnectionTrait, desk: &Desk, version: Uuid) -> Result<Vec<LevelCountOut>> {
    let rows: Vec<(String, i64)> = comment::Entity::find()
        .select_only()
        .column(comment::Column::Level)
        .column_as(comment::Column::Id.count(), "n")
        .filter(desk.reader.stands_in(version))
        .filter(comment::Column::State.eq(CommentState::Published.as_str()))
        .group_by(comment::Column::Level)
        .into_tuple()
        .all(connection)
        .await?;
    let mut levels = Vec::new();
    for level in Level::ALL {
        if let Some((_, n)) = rows.iter().find(|(code, _)| code == level.as_str()) {
            levels.push(LevelCountOut { level: *level, comments: u32::try_from(*n).map_err(StoreError::stored)? });
        }
    }
    Ok(levels)
}

async fn days(connection: &impl ConnectionTrait, desk: &Desk, version: Uuid) -> Result<Vec<DayCountOut>> {
    let moments: Vec<i64> = comment::Entity::find()
        .select_only()
        .column(comment::Column::ReceivedAt)
        .filter(desk.reader.stands_in(version))
        .filter(comment::Column::State.eq(CommentState::Published.as_str()))
        .into_tuple()
        .all(connection)
        .await?;
    let mut days: BTreeMap<i64, u32> = BTreeMap::new();
    for moment in moments {
        *days.entry(moment.div_euclid(DAY_MS) * DAY_MS).or_default() += 1;
    }
    Ok(days.into_iter().map(|(day, comments)| DayCountOut { day: Timestamp(day), comments }).collect())
}

async fn editors(desk: &Desk, number: u32) -> Result<Vec<EditorCountOut>> {
    let mut sums: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for person in people::people(&desk.reader.store.reads, desk.reader.id.0).await? {
        sums.entry(person.email).or_default();
    }
    for paragraph in paragraphs::read(desk, number).await?.paragraphs {
        let sum = sums.entry(paragraph.editor).or_default();
        sum.0 += paragraph.wanting;
        sum.1 += paragraph.decided;
    }
    let nobody = sums.remove("").unwrap_or_default();
    let line = |(email, (wanting, decided))| EditorCountOut { email, wanting, decided };
    Ok(sums.into_iter().chain([(String::new(), nobody)]).map(line).collect())
}
