//! A version as it is stored, with its numbers; it never changes afterwards.

use colloquy_consultation::{DraftBlock, number};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::entity::{block, block_text, source, version};
use crate::error::{Result, StoreError};
use crate::turn::insert_all;

/// A version to be stored.
pub(crate) struct NewVersion<'a> {
    pub(crate) consultation: Uuid,
    pub(crate) number: i32,
    pub(crate) language: &'a str,
    pub(crate) published_at: i64,
    pub(crate) note: Option<String>,
    /// The file it was read from, as it was: its name and its bytes.
    pub(crate) source: Option<(&'a str, &'a [u8])>,
    /// The ids of the blocks.
    pub(crate) ids: &'a [Uuid],
    pub(crate) blocks: &'a [DraftBlock],
}

/// Stores a version; a block's parent stands before it.
pub(crate) async fn insert(connection: &impl ConnectionTrait, new: &NewVersion<'_>) -> Result<version::Model> {
    let numbers = number::assign(&new.blocks.iter().map(|block| (block.kind, block.parent)).collect::<Vec<_>>());
    let numbered = numbers.iter().flatten().filter(|number| number.row == 0).count();
    let row = version::Model {
        id: Uuid::now_v7(),
        consultation: new.consultation,
        number: new.number,
        language: new.language.to_owned(),
        published_at: new.published_at,
        note: new.note.clone(),
        numbered_total: i32::try_from(numbered).map_err(StoreError::stored)?,
        comment_total: 0,
        whole_total: 0,
    };
    version::Entity::insert(row.clone().into_active_model()).exec_without_returning(connection).await?;
    if let Some((name, bytes)) = new.source {
        let file = source::ActiveModel { version: Set(row.id), name: Set(name.to_owned()), bytes: Set(bytes.to_vec()) };
        source::Entity::insert(file).exec_without_returning(connection).await?;
    }
    let rows =
        new.blocks.iter().zip(&numbers).enumerate().map(|(place, (block, number))| block_row(row.id, new.ids, place, block, *number));
    insert_all::<block::Entity, _>(connection, rows.collect::<Result<_>>()?).await?;
    let texts = new.blocks.iter().zip(new.ids).map(|(block, id)| text_row(*id, new.language, block));
    insert_all::<block_text::Entity, _>(connection, texts.collect::<Result<_>>()?).await?;
    Ok(row)
}

fn block_row(version: Uuid, ids: &[Uuid], place: usize, block: &DraftBlock, number: Option<number::Number>) -> Result<block::ActiveModel> {
    let part = |part: fn(number::Number) -> u32| i32::try_from(number.map_or(0, part)).map_err(StoreError::stored);
    Ok(block::ActiveModel {
        id: Set(ids[place]),
        version: Set(version),
        place: Set(i32::try_from(place).map_err(StoreError::stored)?),
        parent: Set(block.parent.map(|parent| ids[parent])),
        kind: Set(block.kind.as_str().to_owned()),
        level: Set(i32::from(block.level)),
        paragraph: Set(part(|number| number.paragraph)?),
        row_number: Set(part(|number| number.row)?),
        cell_number: Set(part(|number| number.cell)?),
    })
}

fn text_row(block: Uuid, language: &str, given: &DraftBlock) -> Result<block_text::ActiveModel> {
    Ok(block_text::ActiveModel {
        block: Set(block),
        language: Set(language.to_owned()),
        marker: Set(given.marker.clone()),
        text: Set(given.text.clone()),
        marks: Set(serde_json::to_string(&given.marks).map_err(StoreError::stored)?),
        source_start: Set(i32::try_from(given.source.0).map_err(StoreError::stored)?),
        source_end: Set(i32::try_from(given.source.1).map_err(StoreError::stored)?),
    })
}
