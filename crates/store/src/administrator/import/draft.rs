//! The version that imported comments belong to, in memory.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::again::heads;
use crate::draft_text::Words;
use crate::entity::{block, version};
use crate::error::{Result, StoreError};
use crate::reader::version::texts_of_version;

/// A version with its blocks and words.
pub(super) struct LoadedDraft {
    pub(super) version: version::Model,
    pub(super) blocks: HashMap<Uuid, block::Model>,
    pub(super) words: Words,
    /// Where its parts begin.
    pub(super) heads: Vec<i32>,
}

impl LoadedDraft {
    pub(super) async fn load(connection: &impl ConnectionTrait, id: Uuid) -> Result<Self> {
        let version = version::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("version"))?;
        let blocks = block::Entity::find().filter(block::Column::Version.eq(id)).order_by_asc(block::Column::Place).all(connection).await?;
        let texts = texts_of_version(connection, id, &version.language).await?;
        let words = Words::of_version(&blocks, texts.into_iter().map(|(id, text)| (id, text.text)).collect());
        let heads = heads(connection, id).await?;
        Ok(Self { version, blocks: blocks.into_iter().map(|block| (block.id, block)).collect(), words, heads })
    }
}
