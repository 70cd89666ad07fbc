//! The summary of what was said on a block or on the whole draft.

use colloquy_consultation::{DESK_TEXT_MAX, DeskStepOut, SynthesisIn, SynthesisOut, Timestamp, check_desk_text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::steps::{self, Step};
use super::{Desk, Editor, Subject, events, people};
use crate::entity::{block, desk_step, synthesis};
use crate::error::{Result, StoreError};
use crate::turn::Turn;

/// Where a synthesis stands.
pub(super) struct Place {
    /// Its key: the block, or the version.
    pub(super) subject: Uuid,
    pub(super) version: Uuid,
    pub(super) number: u32,
    pub(super) block: Option<block::Model>,
}

impl Place {
    /// Where a subject stands in this consultation.
    pub(super) async fn find(connection: &impl ConnectionTrait, desk: &Desk, subject: Subject) -> Result<Self> {
        match subject {
            Subject::Whole => {
                let number = desk.reader.consultation.phase.version;
                let version = desk.reader.version_id(number)?;
                Ok(Self { subject: version, version, number, block: None })
            }
            Subject::Block(id) => {
                let block = block::Entity::find_by_id(id.0).one(connection).await?.ok_or(StoreError::NotFound("block"))?;
                let of = desk.reader.versions.iter().find(|version| version.0 == block.version).ok_or(StoreError::NotFound("block"))?;
                Ok(Self { subject: block.id, version: of.0, number: of.1, block: Some(block) })
            }
        }
    }
}

pub(super) async fn read(desk: &Desk, subject: Subject) -> Result<SynthesisOut> {
    let connection = &desk.reader.store.reads;
    let place = Place::find(connection, desk, subject).await?;
    match synthesis::Entity::find_by_id(place.subject).one(connection).await? {
        Some(row) => out(connection, row).await,
        None => Ok(SynthesisOut::default()),
    }
}

pub(super) async fn history(desk: &Desk, subject: Subject) -> Result<Vec<DeskStepOut>> {
    let connection = &desk.reader.store.reads;
    steps::of(connection, Place::find(connection, desk, subject).await?.subject).await
}

async fn out(connection: &impl ConnectionTrait, row: synthesis::Model) -> Result<SynthesisOut> {
    let addresses = people::addresses(connection, [row.person]).await?;
    Ok(SynthesisOut {
        text: row.text,
        revision: row.revision.unsigned_abs(),
        by: addresses.get(&row.person).cloned().unwrap_or_default(),
        at: Some(Timestamp(row.at)),
        published: row.published_at.map(|_| row.published_text).filter(|text| !text.is_empty()),
        unpublished: row.unpublished,
    })
}

pub(super) async fn write(editor: &Editor, subject: Subject, given: &SynthesisIn) -> Result<SynthesisOut> {
    let desk = &editor.desk;
    let text = check_desk_text("text", &given.text, DESK_TEXT_MAX, false)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let place = Place::find(&transaction, desk, subject).await?;
    let before = synthesis::Entity::find_by_id(place.subject).one(&transaction).await?;
    let seen = before.as_ref().map_or(0, |before| before.revision.unsigned_abs());
    if let Some(before) = before.as_ref().filter(|before| before.text == text && (given.revision == seen || given.revision + 1 == seen)) {
        return out(&transaction, before.clone()).await;
    }
    if given.revision != seen {
        return Err(StoreError::Conflict("edited-meanwhile"));
    }
    let published = before.as_ref().map(|before| before.published_text.clone()).unwrap_or_default();
    let row = synthesis::Model {
        subject: place.subject,
        consultation: turn.row.id,
        version: place.version,
        block: place.block.as_ref().map(|block| block.id),
        unpublished: text != published,
        text,
        revision: before.as_ref().map_or(0, |before| before.revision) + 1,
        person: desk.person.0,
        at: turn.now.0,
        published_text: published,
        published_at: before.as_ref().and_then(|before| before.published_at),
    };
    store(&transaction, &turn, &row).await?;
    let number = i32::try_from(place.number).map_err(StoreError::stored)?;
    events::about_block(&mut turn, number, place.block.as_ref())?;
    turn.finish(&transaction).await?;
    let stored = out(&transaction, row).await?;
    transaction.commit().await?;
    Ok(stored)
}

async fn store(connection: &impl ConnectionTrait, turn: &Turn, row: &synthesis::Model) -> Result<()> {
    use synthesis::Column;
    let replace = OnConflict::column(Column::Subject)
        .update_columns([Column::Text, Column::Revision, Column::Person, Column::At, Column::Unpublished])
        .to_owned();
    let insert = synthesis::Entity::insert(row.clone().into_active_model());
    insert.on_conflict(replace).exec_without_returning(connection).await?;
    let number = steps::last(connection, &[row.subject]).await?.get(&row.subject).copied().unwrap_or_default() + 1;
    let step = Step {
        subject: row.subject,
        consultation: row.consultation,
        at: turn.now.0,
        person: row.person,
        text: row.text.clone(),
        ..Step::default()
    };
    desk_step::Entity::insert(steps::row(number, step)).exec_without_returning(connection).await?;
    Ok(())
}
