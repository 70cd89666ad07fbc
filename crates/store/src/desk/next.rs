//! The next version while it is written: begun from the one before or read from a file, edited block by block, published.

pub(super) mod arrange;
mod carry;
pub(super) mod edit;
pub(super) mod places;
pub(super) mod publish;
pub(super) mod read;
pub(super) mod start;
mod texts;

use colloquy_consultation::BlockId;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Desk, events};
use crate::entity::{next_block, next_draft, next_origin};
use crate::error::{Result, StoreError};
use crate::turn::{Turn, insert_all};

/// Places rise by this much, so that a block goes between two others without touching them.
const GAP: i32 = 1024;

/// The next version as it is stored.
pub(super) struct Draft {
    pub(super) row: next_draft::Model,
    /// In reading order.
    pub(super) blocks: Vec<next_block::Model>,
    pub(super) origins: Vec<next_origin::Model>,
}

impl Draft {
    /// The draft of a consultation.
    pub(super) async fn load(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Self> {
        let row = next_draft::Entity::find_by_id(consultation).one(connection).await?.ok_or(StoreError::NotFound("next"))?;
        let blocks = next_block::Entity::find().filter(next_block::Column::Consultation.eq(consultation));
        let blocks = blocks.order_by_asc(next_block::Column::Place).all(connection).await?;
        let mut origins = Vec::new();
        for batch in blocks.chunks(500) {
            let of = next_origin::Column::Block.is_in(batch.iter().map(|block| block.id));
            origins.extend(next_origin::Entity::find().filter(of).all(connection).await?);
        }
        Ok(Self { row, blocks, origins })
    }

    /// Where a block stands in the list.
    pub(super) fn find(&self, id: BlockId) -> Result<usize> {
        self.blocks.iter().position(|block| block.id == id.0).ok_or(StoreError::NotFound("block"))
    }

    /// One past the last block that stands inside a block.
    pub(super) fn end_of(&self, at: usize) -> usize {
        let mut inside = vec![self.blocks[at].id];
        let mut end = at + 1;
        while let Some(block) = self.blocks.get(end) {
            if !block.parent.is_some_and(|parent| inside.contains(&parent)) {
                break;
            }
            inside.push(block.id);
            end += 1;
        }
        end
    }

    /// Refuses an answer to what somebody else has changed meanwhile.
    pub(super) fn check(&self, at: usize, revision: u32) -> Result<()> {
        if self.blocks[at].revision.unsigned_abs() == revision { Ok(()) } else { Err(StoreError::Conflict("edited-meanwhile")) }
    }
}

/// Deletes the draft, if there is one.
pub(super) async fn clear(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<()> {
    use sea_orm::{QuerySelect, QueryTrait};
    let blocks = next_block::Entity::find().select_only().column(next_block::Column::Id);
    let blocks = blocks.filter(next_block::Column::Consultation.eq(consultation)).into_query();
    next_origin::Entity::delete_many().filter(next_origin::Column::Block.in_subquery(blocks)).exec(connection).await?;
    next_block::Entity::delete_many().filter(next_block::Column::Consultation.eq(consultation)).exec(connection).await?;
    next_draft::Entity::delete_by_id(consultation).exec(connection).await?;
    Ok(())
}

/// Stores a draft that is not there yet.
async fn insert(connection: &impl ConnectionTrait, draft: Draft) -> Result<()> {
    next_draft::Entity::insert(draft.row.into_active_model()).exec_without_returning(connection).await?;
    insert_all::<next_block::Entity, _>(connection, draft.blocks.into_iter().map(IntoActiveModel::into_active_model).collect()).await?;
    insert_all::<next_origin::Entity, _>(connection, draft.origins.into_iter().map(IntoActiveModel::into_active_model).collect()).await
}

/// Stores a changed block.
async fn save(connection: &impl ConnectionTrait, turn: &Turn, desk: &Desk, block: &mut next_block::Model) -> Result<()> {
    block.revision += 1;
    block.person = desk.person.0;
    block.at = turn.now.0;
    let row = block.clone().into_active_model().reset_all();
    next_block::Entity::update(row).exec(connection).await?;
    Ok(())
}

/// Tells the desk that the draft changed.
fn tell(turn: &mut Turn) -> Result<()> {
    events::about_block(turn, 0, None)
}

/// A link to a block of the version before.
fn origin(block: Uuid, old_block: Uuid, kind: colloquy_consultation::Lineage, confidence: u8, confirmed: bool) -> next_origin::Model {
    next_origin::Model { block, old_block, kind: kind.as_str().to_owned(), confidence: i32::from(confidence), confirmed }
}

/// Adds links, or replaces those that are there.
async fn link(connection: &impl ConnectionTrait, origins: Vec<next_origin::Model>) -> Result<()> {
    for row in &origins {
        next_origin::Entity::delete_by_id((row.block, row.old_block)).exec(connection).await?;
    }
    insert_all::<next_origin::Entity, _>(connection, origins.into_iter().map(IntoActiveModel::into_active_model).collect()).await
}
