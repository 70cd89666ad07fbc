//! What came of a version, as far as it is published.

use std::collections::{BTreeMap, HashMap};

use colloquy_consultation::{
    BlockId, CommentOut, CommentState, Disposition, DispositionCountOut, OutcomeOut, OutcomeParagraphOut, PeopleOut, Synthesis, Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::Reader;
use super::assemble::assemble;
use super::version::number as block_number;
use crate::entity::{block, block_tally, comment, decision, participant, synthesis, version};
use crate::error::{Result, StoreError};

pub(super) async fn read(reader: &Reader, number: u32) -> Result<OutcomeOut> {
    let id = reader.version_id(number)?;
    let connection = &reader.store.reads;
    let row = version::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("version"))?;
    let decided = decided(connection, reader, id).await?;
    let syntheses = syntheses_of(connection, id).await?;
    let published = last(connection, id).await?;
    let dispositions = Disposition::ALL.iter().filter_map(|disposition| {
        let is = |comment: &&CommentOut| comment.decision.as_ref().is_some_and(|decision| decision.disposition == *disposition);
        let comments = u32::try_from(decided.iter().filter(is).count()).unwrap_or(u32::MAX);
        (comments > 0).then_some(DispositionCountOut { disposition: *disposition, comments })
    });
    Ok(OutcomeOut {
        version: number,
        published,
        people: people(connection, reader.id.0).await?,
        dispositions: dispositions.collect(),
        open: open(connection, id).await?,
        paragraphs: paragraphs(connection, &row, syntheses, decided).await?,
    })
}

pub(super) async fn is_there(reader: &Reader) -> Result<bool> {
    let connection = &reader.store.reads;
    let decided =
        decision::Entity::find().filter(decision::Column::Consultation.eq(reader.id.0)).filter(decision::Column::PublishedAt.is_not_null());
    if decided.one(connection).await?.is_some() {
        return Ok(true);
    }
    let summed = synthesis::Entity::find()
        .filter(synthesis::Column::Consultation.eq(reader.id.0))
        .filter(synthesis::Column::PublishedAt.is_not_null());
    Ok(summed.one(connection).await?.is_some())
}

pub(super) async fn syntheses(reader: &Reader, number: u32) -> Result<Vec<Synthesis>> {
    let id = reader.version_id(number)?;
    let connection = &reader.store.reads;
    let texts = syntheses_of(connection, id).await?;
    let mut places: HashMap<Option<Uuid>, i32> = HashMap::new();
    for row in block::Entity::find().filter(block::Column::Id.is_in(texts.keys().filter_map(|block| *block))).all(connection).await? {
        places.insert(Some(row.id), row.place);
    }
    let mut all: Vec<Synthesis> =
        texts.into_iter().map(|(block, text)| Synthesis { order: places.get(&block).map(|place| place.unsigned_abs()), text }).collect();
    all.sort_by_key(|one| one.order);
    Ok(all)
}

/// The published syntheses of a version by block; none: the whole draft.
async fn syntheses_of(connection: &impl ConnectionTrait, version: Uuid) -> Result<HashMap<Option<Uuid>, String>> {
    let rows = synthesis::Entity::find()
        .filter(synthesis::Column::Version.eq(version))
        .filter(synthesis::Column::PublishedAt.is_not_null())
        .filter(synthesis::Column::PublishedText.ne(""));
    Ok(rows.all(connection).await?.into_iter().map(|row| (row.block, row.published_text)).collect())
}

/// The contributions with a published decision, in the order of their arrival.
async fn decided(connection: &impl ConnectionTrait, reader: &Reader, version: Uuid) -> Result<Vec<CommentOut>> {
    let of = decision::Entity::find().select_only().column(decision::Column::Comment);
    let of = of.filter(decision::Column::Version.eq(version)).filter(decision::Column::PublishedAt.is_not_null()).into_query();
    let rows = comment::Entity::find()
        .filter(comment::Column::Id.in_subquery(of))
        .filter(comment::Column::State.eq(CommentState::Published.as_str()))
        .order_by_asc(comment::Column::Arrival);
    assemble(connection, reader, rows.all(connection).await?).await
}

async fn open(connection: &impl ConnectionTrait, version: Uuid) -> Result<u32> {
    let decided = decision::Entity::find().select_only().column(decision::Column::Comment);
    let decided = decided.filter(decision::Column::Version.eq(version)).filter(decision::Column::PublishedAt.is_not_null()).into_query();
    let open = comment::Entity::find()
        .filter(comment::Column::Version.eq(version))
        .filter(comment::Column::Parent.is_null())
        .filter(comment::Column::State.eq(CommentState::Published.as_str()))
        .filter(comment::Column::Id.not_in_subquery(decided));
    u32::try_from(open.count(connection).await?).map_err(StoreError::stored)
}

async fn last(connection: &impl ConnectionTrait, version: Uuid) -> Result<Option<Timestamp>> {
    let decided: Option<Option<i64>> = decision::Entity::find()
        .select_only()
        .column_as(decision::Column::PublishedAt.max(), "last")
        .filter(decision::Column::Version.eq(version))
        .into_tuple()
        .one(connection)
        .await?;
    let summed: Option<Option<i64>> = synthesis::Entity::find()
        .select_only()
        .column_as(synthesis::Column::PublishedAt.max(), "last")
        .filter(synthesis::Column::Version.eq(version))
        .into_tuple()
        .one(connection)
        .await?;
    Ok(decided.flatten().max(summed.flatten()).map(Timestamp))
}

/// Whoever has a published contribution or a position, by group and region as stated last.
pub(crate) async fn people(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<PeopleOut>> {
    let rows: Vec<(String, String, i64)> = participant::Entity::find()
        .select_only()
        .columns([participant::Column::GroupCode, participant::Column::Region])
        .column_as(participant::Column::Id.count(), "n")
        .filter(participant::Column::Consultation.eq(consultation))
        .filter(participant::Column::Contributed.gt(0))
        .group_by(participant::Column::GroupCode)
        .group_by(participant::Column::Region)
        .order_by_asc(participant::Column::GroupCode)
        .order_by_asc(participant::Column::Region)
        .into_tuple()
        .all(connection)
        .await?;
    let out = |(group, region, people): (String, String, i64)| {
        Ok(PeopleOut { group, region, people: u32::try_from(people).map_err(StoreError::stored)? })
    };
    rows.into_iter().map(out).collect()
}

async fn paragraphs(
    connection: &impl ConnectionTrait,
    version: &version::Model,
    mut syntheses: HashMap<Option<Uuid>, String>,
    decided: Vec<CommentOut>,
) -> Result<Vec<OutcomeParagraphOut>> {
    let mut at: BTreeMap<Option<u32>, Vec<CommentOut>> = BTreeMap::new();
    for comment in decided {
        at.entry(comment.anchors.first().map(|anchor| anchor.order)).or_default().push(comment);
    }
    let tallies = block_tally::Entity::find().filter(block_tally::Column::Version.eq(version.id));
    let tallies = tallies.filter(block_tally::Column::What.eq("comment")).all(connection).await?;
    let said: HashMap<Uuid, u32> = tallies.into_iter().map(|row| (row.block, row.count.unsigned_abs())).collect();
    let blocks = block::Entity::find().filter(block::Column::Version.eq(version.id)).order_by_asc(block::Column::Place);
    let whole = OutcomeParagraphOut {
        block: None,
        order: None,
        number: None,
        comments: version.whole_total.unsigned_abs(),
        synthesis: syntheses.remove(&None).unwrap_or_default(),
        decided: at.remove(&None).unwrap_or_default(),
    };
    let blocks = blocks.all(connection).await?.into_iter().map(|block| OutcomeParagraphOut {
        block: Some(BlockId(block.id)),
        order: Some(block.place.unsigned_abs()),
        number: block_number(&block),
        comments: said.get(&block.id).copied().unwrap_or_default(),
        synthesis: syntheses.remove(&Some(block.id)).unwrap_or_default(),
        decided: at.remove(&Some(block.place.unsigned_abs())).unwrap_or_default(),
    });
    let is_said = |one: &OutcomeParagraphOut| one.comments > 0 || !one.synthesis.is_empty() || !one.decided.is_empty();
    Ok(std::iter::once(whole).chain(blocks).filter(is_said).collect())
}
