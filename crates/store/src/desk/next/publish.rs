//! Publishing the next version.

use std::collections::HashMap;

use colloquy_consultation::comment::clean_text;
use colloquy_consultation::{DraftBlock, EventKind, Lineage, NOTE_MAX, NextPublicationIn, PhaseKind, SURE};
use colloquy_text::carry::keep_order;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::start::Base;
use super::{Draft, carry, clear, texts};
use crate::desk::CoChair;
use crate::entity::{lineage, phase, version};
use crate::error::{Result, StoreError};
use crate::new_version::{self, NewVersion};
use crate::turn::{About, Turn, insert_all};

/// Publishes the next version; gives its number.
pub(in crate::desk) async fn publish(co_chair: &CoChair, given: &NextPublicationIn) -> Result<u32> {
    let desk = &co_chair.desk;
    let note = clean_text(&given.note).replace('\0', "").trim().to_owned();
    if note.is_empty() {
        return Err(StoreError::invalid("note", "missing", "Say in a sentence what changed; everyone reads it."));
    }
    if note.chars().count() > NOTE_MAX {
        return Err(StoreError::invalid("note", "too-long", format!("At most {NOTE_MAX} characters.")));
    }
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    if given.open && given.closes.is_some_and(|closes| closes <= turn.now) {
        return Err(StoreError::invalid("closes", "invalid", "That has passed; choose a later moment."));
    }
    let mut draft = Draft::load(&transaction, turn.row.id).await?;
    let base = Base::load(&transaction, draft.row.base).await?;
    check(&transaction, &draft, &base).await?;
    let stays: Vec<Uuid> = draft.blocks.iter().filter(|block| !block.gone).map(|block| block.id).collect();
    draft.blocks.retain(|block| !block.gone);
    draft.origins.retain(|origin| stays.contains(&origin.block));
    let new = store_version(&transaction, &turn, &draft, &base, &note).await?;
    store_lineage(&transaction, &mut draft, &base).await?;
    texts::carry(&transaction, &turn, &draft, &base, &new).await?;
    carry::carry(&transaction, &turn, &draft, &base, &new, given.carry).await?;
    begin_phase(&transaction, &turn, new.number, given).await?;
    clear(&transaction, turn.row.id).await?;
    turn.note(EventKind::Version, About { version: Some(new.number), ..About::default() })?;
    turn.note(EventKind::Schedule, About::default())?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(new.number.unsigned_abs())
}

/// Nothing is attached in silence to a doubtful place, and no wording is left to choose.
async fn check(connection: &impl ConnectionTrait, draft: &Draft, base: &Base) -> Result<()> {
    let stays = |id: Uuid| draft.blocks.iter().any(|block| block.id == id && !block.gone);
    if draft.blocks.iter().all(|block| block.gone) {
        return Err(StoreError::invalid("blocks", "missing", "Every paragraph is taken out; there is nothing to publish."));
    }
    if draft.blocks.iter().any(|block| !block.gone && !block.choices.is_empty()) {
        return Err(StoreError::Conflict("wordings-open"));
    }
    let said = carry::said_on(connection, base).await?;
    let unsure = |origin: &&crate::entity::next_origin::Model| {
        !origin.confirmed && origin.confidence < i32::from(SURE) && stays(origin.block) && said.contains(&origin.old_block)
    };
    match draft.origins.iter().find(unsure) {
        Some(_) => Err(StoreError::Conflict("places-open")),
        None => Ok(()),
    }
}

async fn store_version(connection: &impl ConnectionTrait, turn: &Turn, draft: &Draft, base: &Base, note: &str) -> Result<version::Model> {
    let ids: Vec<Uuid> = draft.blocks.iter().map(|block| block.id).collect();
    let at: HashMap<Uuid, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let blocks = draft.blocks.iter().map(|block| {
        Ok(DraftBlock {
            kind: block.kind.parse().map_err(StoreError::stored)?,
            level: u8::try_from(block.level).map_err(StoreError::stored)?,
            parent: block.parent.and_then(|parent| at.get(&parent).copied()),
            marker: block.marker.clone(),
            text: block.text.clone(),
            marks: serde_json::from_str(&block.marks).map_err(StoreError::stored)?,
            source: (block.source_start.unsigned_abs(), block.source_end.unsigned_abs()),
        })
    });
    let blocks = blocks.collect::<Result<Vec<_>>>()?;
    let new = NewVersion {
        consultation: turn.row.id,
        number: base.row.number + 1,
        language: &draft.row.language,
        published_at: turn.now.0,
        note: Some(note.to_owned()),
        source: draft.row.source_name.as_deref().zip(draft.row.source.as_deref()),
        ids: &ids,
        blocks: &blocks,
    };
    new_version::insert(connection, &new).await
}

/// What became of each block, as it stands in the end: what is no longer in order has moved.
async fn store_lineage(connection: &impl ConnectionTrait, draft: &mut Draft, base: &Base) -> Result<()> {
    let old_at: HashMap<Uuid, usize> = base.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
    let new_at: HashMap<Uuid, usize> = draft.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
    let mut news: HashMap<Uuid, u32> = HashMap::new();
    let mut olds: HashMap<Uuid, u32> = HashMap::new();
    for origin in &draft.origins {
        *news.entry(origin.old_block).or_default() += 1;
        *olds.entry(origin.block).or_default() += 1;
    }
    let single: Vec<usize> =
        (0..draft.origins.len()).filter(|at| news[&draft.origins[*at].old_block] == 1 && olds[&draft.origins[*at].block] == 1).collect();
    let pairs: Vec<(usize, usize)> =
        single.iter().map(|at| (old_at[&draft.origins[*at].old_block], new_at[&draft.origins[*at].block])).collect();
    let keeps: HashMap<usize, bool> = single.iter().copied().zip(keep_order(&pairs)).collect();
    for (at, origin) in draft.origins.iter_mut().enumerate() {
        let text = draft.blocks.get(new_at[&origin.block]).map_or("", |block| block.text.as_str());
        let kind = match keeps.get(&at) {
            Some(false) => Lineage::Moved,
            Some(true) if text == base.text(origin.old_block) => Lineage::Unchanged,
            Some(true) => Lineage::Edited,
            None if news[&origin.old_block] > 1 => Lineage::Split,
            None => Lineage::Merged,
        };
        origin.kind = kind.as_str().to_owned();
    }
    let rows = draft.origins.iter().map(|origin| lineage::ActiveModel {
        old_block: Set(origin.old_block),
        new_block: Set(origin.block),
        kind: Set(origin.kind.clone()),
        confidence: Set(origin.confidence),
        confirmed: Set(origin.confirmed),
    });
    insert_all::<lineage::Entity, _>(connection, rows.collect()).await
}

/// What was open closes now, and what was to come does not; the new version has dates of its own.
async fn begin_phase(connection: &impl ConnectionTrait, turn: &Turn, version: i32, given: &NextPublicationIn) -> Result<()> {
    phase::Entity::update_many()
        .col_expr(phase::Column::ClosesAt, Expr::value(Some(turn.now.0)))
        .filter(phase::Column::Consultation.eq(turn.row.id))
        .filter(sea_orm::Condition::any().add(phase::Column::ClosesAt.is_null()).add(phase::Column::ClosesAt.gt(turn.now.0)))
        .exec(connection)
        .await?;
    phase::Entity::delete_many()
        .filter(phase::Column::Consultation.eq(turn.row.id))
        .filter(phase::Column::OpensAt.gte(turn.now.0))
        .exec(connection)
        .await?;
    let row = phase::ActiveModel {
        id: Set(Uuid::now_v7()),
        consultation: Set(turn.row.id),
        kind: Set(PhaseKind::Comment.as_str().to_owned()),
        version: Set(version),
        opens_at: Set(turn.now.0),
        closes_at: Set(if given.open { given.closes.map(|closes| closes.0) } else { Some(turn.now.0) }),
    };
    phase::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}
