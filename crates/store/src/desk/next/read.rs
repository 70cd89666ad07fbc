//! The next version as the desk sees it.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{BlockId, NextBlockOut, NextOut, OriginOut, Timestamp, WordingOut};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::Draft;
use crate::desk::{Desk, people};
use crate::entity::{anchor, block, next_block, next_origin};
use crate::error::{Result, StoreError};
use crate::reader::version::number;

/// The draft; none where no next version is begun.
pub(in crate::desk) async fn read(desk: &Desk) -> Result<Option<NextOut>> {
    let connection = &desk.reader.store.reads;
    let draft = match Draft::load(connection, desk.reader.id.0).await {
        Err(StoreError::NotFound(_)) => return Ok(None),
        draft => draft?,
    };
    let base = desk.reader.versions.iter().find(|version| version.0 == draft.row.base).ok_or(StoreError::NotFound("version"))?.1;
    let olds = block::Entity::find().filter(block::Column::Version.eq(draft.row.base)).order_by_asc(block::Column::Place);
    let olds = olds.all(connection).await?;
    let lost = lost(connection, &draft, &olds).await?;
    let olds: HashMap<Uuid, block::Model> = olds.into_iter().map(|block| (block.id, block)).collect();
    let mut origins: HashMap<Uuid, Vec<OriginOut>> = HashMap::new();
    for row in &draft.origins {
        origins.entry(row.block).or_default().push(origin_out(row, &olds)?);
    }
    let blocks = draft.blocks.into_iter().map(|block| {
        let origins = origins.remove(&block.id).unwrap_or_default();
        block_out(block, origins)
    });
    let addresses = people::addresses(connection, [draft.row.person]).await?;
    Ok(Some(NextOut {
        base,
        language: draft.row.language.parse().map_err(StoreError::stored)?,
        by: addresses.get(&draft.row.person).cloned().unwrap_or_default(),
        at: Timestamp(draft.row.at),
        note: draft.row.note,
        source_name: draft.row.source_name,
        blocks: blocks.collect::<Result<_>>()?,
        lost,
    }))
}

fn block_out(row: next_block::Model, origins: Vec<OriginOut>) -> Result<NextBlockOut> {
    let choices: Vec<WordingOut> =
        if row.choices.is_empty() { Vec::new() } else { serde_json::from_str(&row.choices).map_err(StoreError::stored)? };
    Ok(NextBlockOut {
        id: BlockId(row.id),
        parent: row.parent.map(BlockId),
        kind: row.kind.parse().map_err(StoreError::stored)?,
        level: u8::try_from(row.level).map_err(StoreError::stored)?,
        marker: row.marker,
        text: row.text,
        marks: serde_json::from_str(&row.marks).map_err(StoreError::stored)?,
        revision: row.revision.unsigned_abs(),
        gone: row.gone,
        choices,
        origins,
    })
}

fn origin_out(row: &next_origin::Model, olds: &HashMap<Uuid, block::Model>) -> Result<OriginOut> {
    Ok(OriginOut {
        block: BlockId(row.old_block),
        number: olds.get(&row.old_block).and_then(number),
        kind: row.kind.parse().map_err(StoreError::stored)?,
        confidence: u8::try_from(row.confidence).map_err(StoreError::stored)?,
        confirmed: row.confirmed,
    })
}

/// The blocks of the version before that nothing carries on although something is said on them, in reading order.
pub(super) async fn lost(connection: &impl ConnectionTrait, draft: &Draft, olds: &[block::Model]) -> Result<Vec<BlockId>> {
    let stays: HashSet<Uuid> = draft.blocks.iter().filter(|block| !block.gone).map(|block| block.id).collect();
    let found: HashSet<Uuid> = draft.origins.iter().filter(|origin| stays.contains(&origin.block)).map(|origin| origin.old_block).collect();
    let said: Vec<Option<Uuid>> = anchor::Entity::find()
        .select_only()
        .column(anchor::Column::Block)
        .distinct()
        .filter(anchor::Column::Version.eq(draft.row.base))
        .filter(anchor::Column::Block.is_not_null())
        .into_tuple()
        .all(connection)
        .await?;
    let said: HashSet<Uuid> = said.into_iter().flatten().collect();
    Ok(olds.iter().map(|block| block.id).filter(|id| said.contains(id) && !found.contains(id)).map(BlockId).collect())
}
