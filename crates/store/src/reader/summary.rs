//! A version in numbers. Without a filter it costs the number of blocks, not the number of comments.

use std::collections::{BTreeMap, HashSet};

use colloquy_consultation::{CommentState, SummaryOut, TallyOut, Timestamp};
use sea_orm::{
    AccessMode, ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, EntityTrait, IsolationLevel,
    PaginatorTrait, QueryFilter, TransactionTrait,
};

use super::{Filter, Reader, phases};
use super::{moderation, summary_filtered};
use crate::entity::{block_tally, comment, consultation, version};
use crate::error::{Result, StoreError};
use crate::turn::current_phase;

/// What was said, whatever way it was counted.
#[derive(Default)]
pub(super) struct Said {
    pub(super) people: u32,
    pub(super) comments: u32,
    pub(super) whole: u32,
    pub(super) blocks: BTreeMap<i32, TallyOut>,
    /// Numbered paragraphs with something said on or inside them.
    pub(super) touched: HashSet<i32>,
}

pub(super) async fn read(reader: &Reader, number: u32, filter: &Filter) -> Result<SummaryOut> {
    let id = reader.version_id(number)?;
    // One view of the database, so that the numbers are those of event `seq`.
    let view = snapshot(&reader.store.reads).await?;
    let version = version::Entity::find_by_id(id).one(&view).await?.ok_or(StoreError::NotFound("version"))?;
    let row = consultation::Entity::find_by_id(reader.id.0).one(&view).await?.ok_or(StoreError::NotFound("consultation"))?;
    let said = if *filter == Filter::default() {
        kept(&view, &row, &version).await?
    } else {
        summary_filtered::count(&view, reader, &version, filter).await?
    };
    let now = reader.store.clock.now(&view).await?;
    let phase = current_phase(&phases(&view, row.id).await?, now)?;
    let numbered = version.numbered_total.unsigned_abs();
    Ok(SummaryOut {
        seq: row.event_seq,
        now: Timestamp(now.0),
        stage: phase.stage(now),
        opens: phase.opens,
        closes: phase.closes,
        paused: moderation::pause(&view, reader.id.0).await?,
        people: said.people,
        comments: said.comments,
        whole: said.whole,
        numbered,
        untouched: numbered.saturating_sub(u32::try_from(said.touched.len()).map_err(StoreError::stored)?),
        mine: mine(&view, reader).await?,
        blocks: said.blocks.into_values().collect(),
    })
}

/// A transaction that sees one moment of the database. On SQLite every transaction does.
pub(crate) async fn snapshot(connection: &DatabaseConnection) -> Result<DatabaseTransaction> {
    Ok(match connection.get_database_backend() {
        DbBackend::Postgres => connection.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await?,
        _ => connection.begin().await?,
    })
}

/// The numbers that are kept.
async fn kept(view: &impl ConnectionTrait, row: &consultation::Model, version: &version::Model) -> Result<Said> {
    let mut said = Said {
        people: row.people_total.unsigned_abs(),
        comments: version.comment_total.unsigned_abs(),
        whole: version.whole_total.unsigned_abs(),
        ..Said::default()
    };
    let tallies = block_tally::Entity::find().filter(block_tally::Column::Version.eq(version.id));
    for row in tallies.filter(block_tally::Column::Count.gt(0)).all(view).await? {
        said.add(row.place, row.paragraph, &row.what, row.count);
    }
    Ok(said)
}

impl Said {
    /// Adds a number of one thing on the block at a place.
    pub(super) fn add(&mut self, place: i32, paragraph: i32, what: &str, count: i32) {
        let block = self.blocks.entry(place).or_insert_with(|| TallyOut { order: place.unsigned_abs(), ..TallyOut::default() });
        let number = match what {
            "comment" => &mut block.comments,
            "suggestion" => &mut block.suggestions,
            "question" => &mut block.questions,
            "again" => &mut block.again,
            "support" => &mut block.support,
            "support-with-changes" => &mut block.changes,
            "concern" => &mut block.concern,
            _ => return,
        };
        *number += count.unsigned_abs();
        if paragraph > 0 {
            self.touched.insert(paragraph);
        }
    }
}

/// The viewer's own contributions, but for the withdrawn.
async fn mine(view: &impl ConnectionTrait, reader: &Reader) -> Result<u32> {
    let Some(me) = reader.participant_id() else { return Ok(0) };
    let own = comment::Entity::find()
        .filter(comment::Column::Participant.eq(me))
        .filter(comment::Column::State.ne(CommentState::Withdrawn.as_str()));
    u32::try_from(own.count(view).await?).map_err(StoreError::stored)
}
