//! Contributions on several blocks, so that the parts of a draft count each of them once.

use colloquy_consultation::BlockKind;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::block;
use crate::error::Result;

/// The places of a version's headings, in reading order; each begins a part.
pub(crate) async fn heads(connection: &impl ConnectionTrait, version: Uuid) -> Result<Vec<i32>> {
    let headings = block::Entity::find().select_only().column(block::Column::Place).filter(block::Column::Version.eq(version));
    let mut places: Vec<i32> = headings.filter(block::Column::Kind.eq(BlockKind::Heading.as_str())).into_tuple().all(connection).await?;
    places.sort_unstable();
    Ok(places)
}

/// Those of a contribution's blocks (in reading order) before which another of them stands in the same part.
pub(crate) fn again<'a>(blocks: &'a [block::Model], heads: &[i32]) -> Vec<&'a block::Model> {
    let part = |block: &block::Model| heads.partition_point(|head| *head <= block.place);
    blocks.windows(2).filter(|pair| part(&pair[0]) == part(&pair[1])).map(|pair| &pair[1]).collect()
}
