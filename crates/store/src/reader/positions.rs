//! Positions on a block.

use std::collections::BTreeMap;

use colloquy_consultation::{BlockId, GroupTallyOut, PositionsOut, Stance};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::Reader;
use crate::entity::{block, block_tally, position};
use crate::error::{Result, StoreError};

pub(super) async fn read(reader: &Reader, id: BlockId) -> Result<PositionsOut> {
    let connection = &reader.store.reads;
    block_of(connection, reader, id).await?;
    positions(connection, reader, id).await
}

/// A block of this consultation.
pub(crate) async fn block_of(connection: &impl ConnectionTrait, reader: &Reader, id: BlockId) -> Result<block::Model> {
    let found = block::Entity::find_by_id(id.0).one(connection).await?;
    let found = found.filter(|block| reader.versions.iter().any(|version| version.0 == block.version));
    found.ok_or(StoreError::NotFound("block"))
}

/// The tallies by group, in the order of the consultation's list, and the viewer's own position.
pub(crate) async fn positions(connection: &impl ConnectionTrait, reader: &Reader, id: BlockId) -> Result<PositionsOut> {
    let mut groups: BTreeMap<(usize, String), GroupTallyOut> = BTreeMap::new();
    let tallies = block_tally::Entity::find().filter(block_tally::Column::Block.eq(id.0)).filter(block_tally::Column::Count.gt(0));
    for row in tallies.all(connection).await? {
        let Ok(stance) = row.what.parse::<Stance>() else { continue };
        let place = reader.consultation.groups.iter().position(|choice| choice.code == row.group_code).unwrap_or(usize::MAX);
        let empty = || GroupTallyOut { group: row.group_code.clone(), support: 0, changes: 0, concern: 0 };
        let group = groups.entry((place, row.group_code.clone())).or_insert_with(empty);
        *match stance {
            Stance::Support => &mut group.support,
            Stance::SupportWithChanges => &mut group.changes,
            Stance::Concern => &mut group.concern,
        } += row.count.unsigned_abs();
    }
    let mine = match reader.me.as_ref().and_then(|me| me.voice.as_ref()) {
        Some(voice) => position::Entity::find_by_id((voice.id, id.0)).one(connection).await?,
        None => None,
    };
    let mine = mine.map(|row| row.stance.parse()).transpose().map_err(StoreError::stored)?;
    Ok(PositionsOut { mine, groups: groups.into_values().collect() })
}
