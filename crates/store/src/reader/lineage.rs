//! Where the blocks of one version went in another.

use std::collections::HashMap;

use colloquy_consultation::{BlockId, BlockKind, Lineage, LineageOut, VersionOut};
use colloquy_text::{LinkKind, Unit, UnitKind, carry};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use super::Reader;
use crate::entity::{block, lineage};
use crate::error::{Result, StoreError};

/// Less sure than this, in percent, a block that is found again is shown as gone and new.
const LIKELY: u8 = 50;

pub(super) async fn between(reader: &Reader, old: &VersionOut, new: &VersionOut) -> Result<Vec<LineageOut>> {
    if old.number + 1 == new.number { stored(reader, old, new).await } else { Ok(found(old, new)) }
}

async fn stored(reader: &Reader, old: &VersionOut, new: &VersionOut) -> Result<Vec<LineageOut>> {
    let blocks = block::Entity::find().select_only().column(block::Column::Id).filter(block::Column::Version.eq(new.id.0)).into_query();
    let rows = lineage::Entity::find().filter(lineage::Column::NewBlock.in_subquery(blocks)).all(&reader.store.reads).await?;
    let out = |row: lineage::Model| {
        Ok(LineageOut {
            old: BlockId(row.old_block),
            new: BlockId(row.new_block),
            kind: row.kind.parse().map_err(StoreError::stored)?,
            confidence: u8::try_from(row.confidence).map_err(StoreError::stored)?,
        })
    };
    let mut links = rows.into_iter().map(out).collect::<Result<Vec<LineageOut>>>()?;
    let order: HashMap<BlockId, u32> = old.blocks.iter().chain(&new.blocks).map(|block| (block.id, block.order)).collect();
    links.sort_by_key(|link| (order.get(&link.old).copied(), order.get(&link.new).copied()));
    Ok(links)
}

fn found(old: &VersionOut, new: &VersionOut) -> Vec<LineageOut> {
    let links = carry(&units(old), &units(new)).into_iter().filter(|link| link.confidence >= LIKELY);
    links
        .map(|link| LineageOut {
            old: old.blocks[link.old].id,
            new: new.blocks[link.new].id,
            kind: kind(link.kind),
            confidence: link.confidence,
        })
        .collect()
}

fn units(version: &VersionOut) -> Vec<Unit<'_>> {
    let at: HashMap<BlockId, usize> = version.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
    let parent = |parent: Option<BlockId>| parent.and_then(|parent| at.get(&parent).copied());
    let unit = |block: &'_ colloquy_consultation::BlockOut| (unit_kind(block.kind), parent(block.parent));
    let units = version.blocks.iter().map(|block| {
        let (kind, parent) = unit(block);
        Unit { kind, parent, marker: block.marker.as_deref().unwrap_or(""), text: &block.text }
    });
    units.collect()
}

/// What a block is to the carry-over.
pub(crate) fn unit_kind(kind: BlockKind) -> UnitKind {
    match kind {
        BlockKind::Heading => UnitKind::Heading,
        BlockKind::Table => UnitKind::Table,
        BlockKind::Row => UnitKind::Row,
        BlockKind::Cell => UnitKind::Cell,
        BlockKind::Footnote => UnitKind::Footnote,
        BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quotation => UnitKind::Text,
    }
}

/// What the carry-over says, as it is stored.
pub(crate) fn kind(kind: LinkKind) -> Lineage {
    match kind {
        LinkKind::Unchanged => Lineage::Unchanged,
        LinkKind::Edited => Lineage::Edited,
        LinkKind::Moved => Lineage::Moved,
        LinkKind::Split => Lineage::Split,
        LinkKind::Merged => Lineage::Merged,
    }
}
