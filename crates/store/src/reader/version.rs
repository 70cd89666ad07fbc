//! A version with its text.

use std::collections::HashMap;

use colloquy_consultation::{BlockId, BlockOut, Language, Number, Timestamp, VersionId, VersionOut};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::Reader;
use crate::entity::{block, block_text, version};
use crate::error::{Result, StoreError};

pub(super) async fn read(reader: &Reader, number: Option<u32>, language: Option<&Language>) -> Result<VersionOut> {
    let number = number.or_else(|| reader.versions.last().map(|version| version.1)).ok_or(StoreError::NotFound("version"))?;
    let id = reader.version_id(number)?;
    let connection = &reader.store.reads;
    let row = version::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("version"))?;
    let blocks = block::Entity::find().filter(block::Column::Version.eq(id)).order_by_asc(block::Column::Place).all(connection).await?;
    let mut texts = texts_of_version(connection, id, &row.language).await?;
    let original: Language = row.language.parse().map_err(StoreError::stored)?;
    let further = language.filter(|language| **language != original);
    let mut translated = match further {
        Some(language) if is_there(reader, number, language) => texts_of_version(connection, id, language.as_str()).await?,
        Some(_) => return Err(StoreError::NotFound("text")),
        None => HashMap::new(),
    };
    let blocks = blocks.into_iter().map(|block| {
        let own = texts.remove(&block.id).ok_or_else(|| StoreError::stored("a block without words"))?;
        match translated.remove(&block.id) {
            Some(text) => block_out(&block, text, None),
            // What a further language has no words for is shown as it was written; what has no words needs none.
            None => block_out(&block, own, further.map(|_| original.clone())),
        }
    });
    Ok(VersionOut {
        id: VersionId(id),
        number,
        language: further.unwrap_or(&original).clone(),
        published: Timestamp(row.published_at),
        note: row.note,
        blocks: blocks.collect::<Result<_>>()?,
    })
}

/// Whether a version has its text in a language.
fn is_there(reader: &Reader, number: u32, language: &Language) -> bool {
    reader.consultation.versions.iter().any(|card| card.number == number && card.languages.contains(language))
}

/// The words of every block of a version in one language.
pub(crate) async fn texts_of_version(
    connection: &impl ConnectionTrait,
    version: Uuid,
    language: &str,
) -> Result<HashMap<Uuid, block_text::Model>> {
    let blocks = block::Entity::find().select_only().column(block::Column::Id).filter(block::Column::Version.eq(version)).into_query();
    let texts = block_text::Entity::find()
        .filter(block_text::Column::Block.in_subquery(blocks))
        .filter(block_text::Column::Language.eq(language))
        .all(connection)
        .await?;
    Ok(texts.into_iter().map(|text| (text.block, text)).collect())
}

fn block_out(block: &block::Model, text: block_text::Model, language: Option<Language>) -> Result<BlockOut> {
    Ok(BlockOut {
        id: BlockId(block.id),
        order: block.place.unsigned_abs(),
        parent: block.parent.map(BlockId),
        kind: block.kind.parse().map_err(StoreError::stored)?,
        level: u8::try_from(block.level).map_err(StoreError::stored)?,
        number: number(block),
        marker: text.marker,
        language: language.filter(|_| !text.text.is_empty()),
        text: text.text,
        marks: serde_json::from_str(&text.marks).map_err(StoreError::stored)?,
    })
}

/// A block's number, if it has one.
pub(crate) fn number(block: &block::Model) -> Option<Number> {
    (block.paragraph > 0).then(|| Number {
        paragraph: block.paragraph.unsigned_abs(),
        row: block.row_number.unsigned_abs(),
        cell: block.cell_number.unsigned_abs(),
    })
}
