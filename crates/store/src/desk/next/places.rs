//! Saying where a block of the version before went.

use colloquy_consultation::{BlockId, Lineage};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{Draft, link, origin, tell};
use crate::desk::Editor;
use crate::entity::{block, next_origin};
use crate::error::{Result, StoreError};
use crate::turn::Turn;

/// How many links one request may confirm or set.
const MANY: usize = 2_000;

/// Confirms or corrects where blocks went: each old block with the blocks that carry it on, none if it has no place any more.
pub(in crate::desk) async fn set(editor: &Editor, places: &[(BlockId, Vec<BlockId>)]) -> Result<()> {
    let desk = &editor.desk;
    if places.len() > MANY {
        return Err(StoreError::invalid("places", "too-many", format!("At most {MANY} at once.")));
    }
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let draft = Draft::load(&transaction, turn.row.id).await?;
    for (old, news) in places {
        let there = block::Entity::find_by_id(old.0).one(&transaction).await?;
        there.filter(|block| block.version == draft.row.base).ok_or(StoreError::NotFound("block"))?;
        let before: Vec<&next_origin::Model> = draft.origins.iter().filter(|origin| origin.old_block == old.0).collect();
        let mut links = Vec::with_capacity(news.len());
        for new in news {
            draft.find(*new)?;
            let known = before.iter().find(|origin| origin.block == new.0).and_then(|origin| origin.kind.parse().ok());
            let several = if news.len() > 1 { Lineage::Split } else { Lineage::Edited };
            links.push(origin(new.0, old.0, known.unwrap_or(several), 100, true));
        }
        next_origin::Entity::delete_many().filter(next_origin::Column::OldBlock.eq(old.0)).exec(&transaction).await?;
        link(&transaction, links).await?;
    }
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}
