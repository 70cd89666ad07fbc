//! Adding, moving and joining blocks of the next version.

use colloquy_consultation::comment::clean_text;
use colloquy_consultation::{BlockId, BlockKind, Lineage};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{Draft, GAP, link, origin, save, tell};
use crate::desk::Editor;
use crate::entity::{next_block, next_origin};
use crate::error::{Result, StoreError};
use crate::turn::Turn;

/// Adds a paragraph after a block, or at the beginning; gives its id.
pub(in crate::desk) async fn add(editor: &Editor, after: Option<BlockId>, kind: BlockKind, text: &str) -> Result<BlockId> {
    let desk = &editor.desk;
    let text = clean_text(text).replace('\0', "").trim().to_owned();
    if text.is_empty() {
        return Err(StoreError::invalid("text", "missing", "Write the words of the new paragraph."));
    }
    if text.chars().count() > colloquy_consultation::BLOCK_TEXT_MAX {
        return Err(StoreError::invalid("text", "too-long", format!("At most {} characters.", colloquy_consultation::BLOCK_TEXT_MAX)));
    }
    if !matches!(kind, BlockKind::Heading | BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quotation) {
        return Err(StoreError::invalid("kind", "invalid", "A heading, paragraph, list item or quotation."));
    }
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let mut draft = Draft::load(&transaction, turn.row.id).await?;
    let (at, level) = match after {
        None => (0, 1),
        Some(after) => {
            let at = top_of(&draft, draft.find(after)?)?;
            (draft.end_of(at), draft.blocks[at].level)
        }
    };
    let parts: Vec<&str> = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).collect();
    let places = make_room(&transaction, &mut draft, at, parts.len()).await?;
    let mut first = None;
    for (part, place) in parts.into_iter().zip(places) {
        let row = next_block::Model {
            id: Uuid::now_v7(),
            consultation: turn.row.id,
            place,
            parent: None,
            kind: kind.as_str().to_owned(),
            level: match kind {
                BlockKind::Heading => level.clamp(1, 6),
                BlockKind::ListItem => level.clamp(1, 9),
                _ => 0,
            },
            marker: None,
            text: part.to_owned(),
            marks: "[]".to_owned(),
            choices: String::new(),
            gone: false,
            revision: 1,
            source_start: 0,
            source_end: 0,
            person: desk.person.0,
            at: turn.now.0,
        };
        first.get_or_insert(row.id);
        next_block::Entity::insert(row.into_active_model()).exec_without_returning(&transaction).await?;
    }
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    first.map(BlockId).ok_or(StoreError::NotFound("block"))
}

/// Moves a block, with what stands in it, behind another, or to the beginning.
pub(in crate::desk) async fn shift(editor: &Editor, id: BlockId, after: Option<BlockId>) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let mut draft = Draft::load(&transaction, turn.row.id).await?;
    let at = draft.find(id)?;
    if draft.blocks[at].parent.is_some() {
        return Err(StoreError::invalid("block", "invalid", "A row or cell stays in its table."));
    }
    let end = draft.end_of(at);
    let moved: Vec<next_block::Model> = draft.blocks.drain(at..end).collect();
    let to = match after {
        None => 0,
        Some(after) if moved.iter().any(|block| block.id == after.0) => at,
        Some(after) => {
            let top = top_of(&draft, draft.find(after)?)?;
            draft.end_of(top)
        }
    };
    let places = make_room(&transaction, &mut draft, to, moved.len()).await?;
    for (block, place) in moved.into_iter().zip(places) {
        set_place(&transaction, block.id, place).await?;
    }
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// Joins a block with the one before it that stays.
pub(in crate::desk) async fn join(editor: &Editor, id: BlockId, revision: u32) -> Result<BlockId> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let mut draft = Draft::load(&transaction, turn.row.id).await?;
    let at = draft.find(id)?;
    draft.check(at, revision)?;
    let loose = |block: &next_block::Model| {
        let kind: Option<BlockKind> = block.kind.parse().ok();
        block.parent.is_none()
            && matches!(kind, Some(BlockKind::Heading | BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quotation))
    };
    let before = draft.blocks[..at].iter().rposition(|block| !block.gone && block.parent.is_none());
    let before = before.filter(|before| loose(&draft.blocks[*before]) && loose(&draft.blocks[at]));
    let before =
        before.ok_or_else(|| StoreError::invalid("block", "invalid", "There is no paragraph before it that it could be joined with."))?;
    let block = draft.blocks[at].clone();
    let first = &mut draft.blocks[before];
    let joined = [first.text.as_str(), block.text.as_str()].join(" ");
    first.marks = marks_of_both(first, &block)?;
    first.text = joined;
    first.choices.clear();
    save(&transaction, &turn, desk, first).await?;
    let first = first.id;
    let both = draft.origins.iter().filter(|origin| origin.block == first || origin.block == id.0).map(|origin| origin.old_block);
    // What was split before comes from the same block.
    let both: std::collections::BTreeSet<Uuid> = both.collect();
    let kind = if both.len() > 1 { Lineage::Merged } else { Lineage::Edited };
    let links: Vec<_> = both.into_iter().map(|old| origin(first, old, kind, 100, true)).collect();
    next_origin::Entity::delete_many().filter(next_origin::Column::Block.eq(id.0)).exec(&transaction).await?;
    link(&transaction, links).await?;
    next_block::Entity::delete_by_id(id.0).exec(&transaction).await?;
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(BlockId(first))
}

/// Emphasis and links of two texts that are joined by a space.
fn marks_of_both(first: &next_block::Model, second: &next_block::Model) -> Result<String> {
    let mut marks: Vec<colloquy_consultation::Mark> = serde_json::from_str(&first.marks).map_err(StoreError::stored)?;
    let shift = u32::try_from(first.text.chars().count() + 1).map_err(StoreError::stored)?;
    let more: Vec<colloquy_consultation::Mark> = serde_json::from_str(&second.marks).map_err(StoreError::stored)?;
    marks.extend(more.into_iter().map(|mark| colloquy_consultation::Mark { start: mark.start + shift, end: mark.end + shift, ..mark }));
    serde_json::to_string(&marks).map_err(StoreError::stored)
}

/// The block that stands by itself and holds this one.
fn top_of(draft: &Draft, mut at: usize) -> Result<usize> {
    while let Some(parent) = draft.blocks[at].parent {
        at = draft.find(BlockId(parent))?;
    }
    Ok(at)
}

/// Places for so many blocks before the one at `at`; the others make room where there is none.
pub(super) async fn make_room(connection: &impl ConnectionTrait, draft: &mut Draft, at: usize, many: usize) -> Result<Vec<i32>> {
    let many = i32::try_from(many).map_err(StoreError::stored)?;
    let low = at.checked_sub(1).map_or(0, |before| draft.blocks[before].place);
    let high = draft.blocks.get(at).map_or(low.saturating_add((many + 1).saturating_mul(GAP)), |block| block.place);
    let step = (high - low) / (many + 1);
    if step > 0 {
        return Ok((1..=many).map(|n| low + n * step).collect());
    }
    let total = i32::try_from(draft.blocks.len()).map_err(StoreError::stored)? + many;
    let gap = (i32::MAX / (total + 2)).min(GAP);
    let first = i32::try_from(at).map_err(StoreError::stored)?;
    for (index, block) in (0..).zip(&mut draft.blocks) {
        let place = (index + 1 + if index >= first { many } else { 0 }) * gap;
        if block.place != place {
            set_place(connection, block.id, place).await?;
            block.place = place;
        }
    }
    Ok((1..=many).map(|n| (first + n) * gap).collect())
}

async fn set_place(connection: &impl ConnectionTrait, id: Uuid, place: i32) -> Result<()> {
    next_block::Entity::update_many()
        .col_expr(next_block::Column::Place, Expr::value(place))
        .filter(next_block::Column::Id.eq(id))
        .exec(connection)
        .await?;
    Ok(())
}
