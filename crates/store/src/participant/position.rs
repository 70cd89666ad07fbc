//! Positions on blocks.

use colloquy_consultation::{BlockId, EventKind, PositionsOut, Stance};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};

use super::Participant;
use super::speaker::Speaker;
use crate::entity::{block, position, version};
use crate::error::{Result, StoreError};
use crate::reader::positions::{block_of, positions};
use crate::tally::{self, What};
use crate::turn::{About, Turn};

pub(super) async fn take(participant: &Participant, id: BlockId, stance: Option<Stance>) -> Result<PositionsOut> {
    let reader = &participant.reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let speaker = Speaker::load(&transaction, participant.person, reader.id.0).await?;
    let block = block_of(&transaction, reader, id).await?;
    turn.admit(&transaction).await?;
    if reader.version_id(turn.phase.version)? != block.version {
        return Err(StoreError::invalid("block", "invalid", format!("Version {} is open for comment.", turn.phase.version)));
    }
    speaker.may_act(&turn.row)?;
    let before = position::Entity::find_by_id((speaker.voice, id.0)).one(&transaction).await?;
    if before.as_ref().map(|row| row.stance.as_str()) != stance.map(Stance::as_str) {
        if let Some(before) = before {
            remove(&transaction, &mut turn, &before, &block).await?;
        }
        if let Some(stance) = stance {
            add(&transaction, &mut turn, &speaker, &block, stance).await?;
        }
        announce(&transaction, &mut turn, &block).await?;
    }
    turn.finish(&transaction).await?;
    let stored = positions(&transaction, reader, id).await?;
    transaction.commit().await?;
    Ok(stored)
}

async fn add(connection: &impl ConnectionTrait, turn: &mut Turn, speaker: &Speaker, block: &block::Model, stance: Stance) -> Result<()> {
    let stated = &speaker.participant;
    let row = position::ActiveModel {
        voice: Set(speaker.voice),
        block: Set(block.id),
        version: Set(block.version),
        participant: Set(stated.id),
        stance: Set(stance.as_str().to_owned()),
        name: Set(stated.name.clone()),
        affiliation: Set(stated.affiliation.clone()),
        behalf: Set(stated.behalf.clone()),
        group_code: Set(stated.group_code.clone()),
        region: Set(stated.region.clone()),
        level: Set(speaker.level.as_str().to_owned()),
        at: Set(turn.now.0),
    };
    position::Entity::insert(row).exec_without_returning(connection).await?;
    tally::count(connection, std::slice::from_ref(block), &[What::Stance(stance)], &stated.group_code, 1).await?;
    tally::count_person(connection, turn, stated.id, 1).await
}

/// Removes a position; it was counted under the group stated then.
pub(crate) async fn remove(connection: &impl ConnectionTrait, turn: &mut Turn, row: &position::Model, block: &block::Model) -> Result<()> {
    position::Entity::delete_by_id((row.voice, row.block)).exec(connection).await?;
    let stance: Stance = row.stance.parse().map_err(StoreError::stored)?;
    tally::count(connection, std::slice::from_ref(block), &[What::Stance(stance)], &row.group_code, -1).await?;
    tally::count_person(connection, turn, row.participant, -1).await
}

/// Announces that positions on a block changed.
pub(crate) async fn announce(connection: &impl ConnectionTrait, turn: &mut Turn, block: &block::Model) -> Result<()> {
    let version = version::Entity::find_by_id(block.version).one(connection).await?;
    turn.note(EventKind::Position, About { version: version.map(|row| row.number), blocks: vec![block.place], ..About::default() })
}
