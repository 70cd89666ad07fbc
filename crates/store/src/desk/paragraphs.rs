//! A version in numbers, as the desk sees it.

use std::collections::HashMap;

use colloquy_consultation::{CommentKind, CommentState, ParagraphOut, ParagraphsOut, Stance};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::Desk;
use crate::entity::{anchor, assignment, block, block_tally, comment, consultation, decision, synthesis};
use crate::error::{Result, StoreError};

/// Counts by block; none: the whole draft.
type Counts = HashMap<Option<Uuid>, i64>;

pub(super) async fn read(desk: &Desk, number: u32) -> Result<ParagraphsOut> {
    let connection = &desk.reader.store.reads;
    let version = desk.reader.version_id(number)?;
    // Before everything else, so that whoever goes on from this number misses nothing.
    let row = consultation::Entity::find_by_id(desk.reader.id.0).one(connection).await?.ok_or(StoreError::NotFound("consultation"))?;
    let wanting = count(connection, desk, version, Wanted::All).await?;
    let suggestions = count(connection, desk, version, Wanted::Suggestions).await?;
    let decided = count(connection, desk, version, Wanted::Decided).await?;
    let mut unpublished = count(connection, desk, version, Wanted::Unpublished).await?;
    let stances = stances(connection, version).await?;
    let editors: HashMap<Uuid, String> = assignment::Entity::find()
        .filter(assignment::Column::Version.eq(version))
        .all(connection)
        .await?
        .into_iter()
        .map(|row| (row.block, row.email))
        .collect();
    let mut syntheses: HashMap<Option<Uuid>, bool> = HashMap::new();
    for row in synthesis::Entity::find().filter(synthesis::Column::Version.eq(version)).all(connection).await? {
        *unpublished.entry(row.block).or_default() += i64::from(row.unpublished);
        syntheses.insert(row.block, !row.text.is_empty());
    }
    let whole = [(None, None)].into_iter();
    let blocks: Vec<(Uuid, i32)> = block::Entity::find()
        .select_only()
        .columns([block::Column::Id, block::Column::Place])
        .filter(block::Column::Version.eq(version))
        .order_by_asc(block::Column::Place)
        .into_tuple()
        .all(connection)
        .await?;
    let n = |counts: &Counts, block: &Option<Uuid>| u32::try_from(counts.get(block).copied().unwrap_or_default()).unwrap_or(u32::MAX);
    let all = whole.chain(blocks.into_iter().map(|(id, place)| (Some(id), Some(place.unsigned_abs()))));
    let paragraphs = all.map(|(block, order)| {
        let stance =
            |stance: Stance| block.and_then(|block| stances.get(&(block, stance.as_str().to_owned())).copied()).unwrap_or_default();
        ParagraphOut {
            order,
            wanting: n(&wanting, &block),
            decided: n(&decided, &block),
            suggestions: n(&suggestions, &block),
            support: stance(Stance::Support),
            changes: stance(Stance::SupportWithChanges),
            concern: stance(Stance::Concern),
            editor: block.and_then(|block| editors.get(&block).cloned()).unwrap_or_default(),
            synthesis: syntheses.get(&block).copied().unwrap_or_default(),
            unpublished: n(&unpublished, &block),
        }
    });
    Ok(ParagraphsOut { seq: row.event_seq, paragraphs: paragraphs.collect() })
}

/// What is counted: contributions that begin a thread and are published.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    All,
    Suggestions,
    Decided,
    Unpublished,
}

async fn count(connection: &impl ConnectionTrait, desk: &Desk, version: Uuid, wanted: Wanted) -> Result<Counts> {
    let mut roots = comment::Entity::find()
        .select_only()
        .column(comment::Column::Id)
        .filter(desk.reader.stands_in(version))
        .filter(comment::Column::Parent.is_null())
        .filter(comment::Column::State.eq(CommentState::Published.as_str()));
    if wanted == Wanted::Suggestions {
        roots = roots.filter(comment::Column::Kind.eq(CommentKind::Suggestion.as_str()));
    }
    if matches!(wanted, Wanted::Decided | Wanted::Unpublished) {
        let decisions = decision::Entity::find().select_only().column(decision::Column::Comment);
        let decisions = decisions.filter(decision::Column::Consultation.eq(desk.reader.id.0));
        let decisions = match wanted {
            Wanted::Decided => decisions.filter(decision::Column::Disposition.ne("")),
            _ => decisions.filter(decision::Column::Unpublished.eq(true)),
        };
        roots = roots.filter(comment::Column::Id.in_subquery(decisions.into_query()));
    }
    let rows: Vec<(Option<Uuid>, i64)> = anchor::Entity::find()
        .select_only()
        .column(anchor::Column::Block)
        .column_as(anchor::Column::Comment.count(), "n")
        .filter(anchor::Column::Version.eq(version))
        .filter(anchor::Column::Comment.in_subquery(roots.into_query()))
        .group_by(anchor::Column::Block)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Positions by block and stance, over all groups.
async fn stances(connection: &impl ConnectionTrait, version: Uuid) -> Result<HashMap<(Uuid, String), u32>> {
    let rows = block_tally::Entity::find()
        .filter(block_tally::Column::Version.eq(version))
        .filter(block_tally::Column::What.is_in(Stance::ALL.iter().map(|stance| stance.as_str())))
        .all(connection)
        .await?;
    let mut sums = HashMap::new();
    for row in rows {
        *sums.entry((row.block, row.what)).or_default() += row.count.unsigned_abs();
    }
    Ok(sums)
}
