//! Changing a block of the next version: its words, whether it stays.

use colloquy_consultation::comment::{clean_line, clean_text};
use colloquy_consultation::{BLOCK_TEXT_MAX, BlockId, BlockKind, Invalid, Lineage, Mark, NextBlockIn};
use colloquy_text::follow;
use sea_orm::{EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::arrange::make_room;
use super::{Draft, link, origin, save, tell};
use crate::desk::Editor;
use crate::entity::next_block;
use crate::error::{Result, StoreError};
use crate::turn::Turn;

const MARKER_MAX: usize = 40;

/// Changes the words of a block; a blank line splits it.
pub(in crate::desk) async fn edit(editor: &Editor, id: BlockId, given: &NextBlockIn) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let mut draft = Draft::load(&transaction, turn.row.id).await?;
    let at = draft.find(id)?;
    draft.check(at, given.revision)?;
    let new = check(given, &draft.blocks[at])?;
    let before = draft.blocks[at].clone();
    let mut parts = new.parts.into_iter();
    let first = parts.next().unwrap_or_default();
    let rest: Vec<String> = parts.collect();
    let block = &mut draft.blocks[at];
    block.marks = follow_marks(&before.text, &first, &before.marks)?;
    block.text = first;
    block.marker = (!new.marker.is_empty()).then_some(new.marker);
    block.kind = new.kind.as_str().to_owned();
    block.level = i32::from(new.level);
    block.choices.clear();
    block.gone = false;
    save(&transaction, &turn, desk, block).await?;
    let like = block.clone();
    let olds: Vec<Uuid> = draft.origins.iter().filter(|origin| origin.block == id.0).map(|origin| origin.old_block).collect();
    if !rest.is_empty() {
        let places = make_room(&transaction, &mut draft, at + 1, rest.len()).await?;
        let mut links: Vec<_> = olds.iter().map(|old| origin(id.0, *old, Lineage::Split, 100, true)).collect();
        for (text, place) in rest.into_iter().zip(places) {
            let row = next_block::Model {
                id: Uuid::now_v7(),
                place,
                marker: None,
                marks: follow_marks(&before.text, &text, &before.marks)?,
                text,
                revision: 1,
                ..like.clone()
            };
            links.extend(olds.iter().map(|old| origin(row.id, *old, Lineage::Split, 100, true)));
            next_block::Entity::insert(row.into_active_model()).exec_without_returning(&transaction).await?;
        }
        link(&transaction, links).await?;
    } else if before.text != like.text {
        // Whoever edits a block says by that where it comes from; a split or a merge stays one.
        let own = draft.origins.iter().filter(|origin| origin.block == id.0);
        let edited = own.map(|own| {
            let kind = own.kind.parse().unwrap_or(Lineage::Edited);
            let kind = if kind == Lineage::Unchanged { Lineage::Edited } else { kind };
            origin(id.0, own.old_block, kind, own.confidence.unsigned_abs().min(100) as u8, own.confirmed)
        });
        link(&transaction, edited.collect()).await?;
    }
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// Takes a block out, with what stands in it, or brings it back.
pub(in crate::desk) async fn set_gone(editor: &Editor, id: BlockId, gone: bool, revision: u32) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let mut draft = Draft::load(&transaction, turn.row.id).await?;
    let at = draft.find(id)?;
    draft.check(at, revision)?;
    let end = draft.end_of(at);
    for block in &mut draft.blocks[at..end] {
        block.gone = gone;
        if block.id == id.0 {
            block.choices.clear();
        }
        save(&transaction, &turn, desk, block).await?;
    }
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

struct New {
    parts: Vec<String>,
    marker: String,
    kind: BlockKind,
    level: u8,
}

fn check(given: &NextBlockIn, before: &next_block::Model) -> Result<New> {
    let mut invalid = Invalid::default();
    let text = clean_text(&given.text).replace('\0', "");
    if text.chars().count() > BLOCK_TEXT_MAX {
        invalid.add("text", "too-long", format!("At most {BLOCK_TEXT_MAX} characters."));
    }
    let was: BlockKind = before.kind.parse().map_err(StoreError::stored)?;
    let loose = |kind: BlockKind| matches!(kind, BlockKind::Heading | BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quotation);
    let kind = given.kind.unwrap_or(was);
    if kind != was && !(loose(kind) && loose(was)) {
        invalid.add("kind", "invalid", "A heading, paragraph, list item or quotation can become another of these; a cell stays a cell.");
    }
    let mut parts: Vec<String> = Vec::new();
    if loose(kind) {
        parts.extend(text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned));
    } else {
        parts.push(text.trim().to_owned());
    }
    if parts.is_empty() {
        invalid.add("text", "missing", "There are no words left; to take the paragraph out, use “Take out”.");
    }
    let marker = clean_line(&given.marker);
    if marker.chars().count() > MARKER_MAX {
        invalid.add("marker", "too-long", format!("At most {MARKER_MAX} characters."));
    }
    let level = match kind {
        BlockKind::Heading => given.level.unwrap_or(if was == kind { before.level.unsigned_abs() as u8 } else { 2 }).clamp(1, 6),
        BlockKind::ListItem => given.level.unwrap_or(if was == kind { before.level.unsigned_abs() as u8 } else { 1 }).clamp(1, 9),
        BlockKind::Cell => before.level.unsigned_abs() as u8,
        _ => 0,
    };
    Ok(invalid.or(New { parts, marker, kind, level })?)
}

/// Emphasis and links stay on the words that stay.
pub(super) fn follow_marks(before: &str, after: &str, marks: &str) -> Result<String> {
    if before == after {
        return Ok(marks.to_owned());
    }
    let marks: Vec<Mark> = serde_json::from_str(marks).map_err(StoreError::stored)?;
    let mut kept = Vec::with_capacity(marks.len());
    for mark in marks {
        if let Some((start, end)) = follow(before, after, mark.start as usize, mark.end as usize) {
            let (start, end) = (u32::try_from(start).map_err(StoreError::stored)?, u32::try_from(end).map_err(StoreError::stored)?);
            kept.push(Mark { start, end, ..mark });
        }
    }
    serde_json::to_string(&kept).map_err(StoreError::stored)
}
