//! Private notes among the desk.

use colloquy_consultation::{BlockId, CommentId, DESK_TEXT_MAX, NoteId, NoteIn, NoteOut, Timestamp, check_desk_text};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use super::synthesis::Place;
use super::{Desk, Editor, Subject, events, people};
use crate::entity::{comment, note};
use crate::error::{Result, StoreError};
use crate::publish::tell_desk;
use crate::turn::Turn;

pub(super) async fn of_block(desk: &Desk, id: BlockId) -> Result<Vec<NoteOut>> {
    let connection = &desk.reader.store.reads;
    Place::find(connection, desk, Subject::Block(id)).await?;
    let rows = note::Entity::find().filter(note::Column::Block.eq(id.0)).order_by_asc(note::Column::At).order_by_asc(note::Column::Id);
    outs(connection, rows.all(connection).await?).await
}

/// Notes as the desk sees them.
pub(super) async fn outs(connection: &impl ConnectionTrait, rows: Vec<note::Model>) -> Result<Vec<NoteOut>> {
    let addresses = people::addresses(connection, rows.iter().map(|row| row.person)).await?;
    let out = |row: note::Model| NoteOut {
        id: NoteId(row.id),
        comment: row.comment.map(CommentId),
        block: row.block.map(BlockId),
        text: row.text,
        by: addresses.get(&row.person).cloned().unwrap_or_default(),
        at: Timestamp(row.at),
    };
    Ok(rows.into_iter().map(out).collect())
}

pub(super) async fn add(editor: &Editor, given: &NoteIn) -> Result<NoteOut> {
    let desk = &editor.desk;
    let text = check_desk_text("text", &given.text, DESK_TEXT_MAX, true)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let row = note::Model {
        id: given.id.0,
        consultation: turn.row.id,
        comment: given.comment.map(|id| id.0),
        block: given.block.map(|id| id.0),
        text,
        person: desk.person.0,
        at: turn.now.0,
    };
    if let Some(stored) = note::Entity::find_by_id(row.id).one(&transaction).await? {
        let same = note::Model { at: stored.at, ..row } == stored;
        let stored = if same { stored } else { return Err(StoreError::Conflict("id-taken")) };
        return outs(&transaction, vec![stored]).await?.pop().ok_or(StoreError::NotFound("note"));
    }
    match (given.comment, given.block) {
        (Some(id), None) => {
            let found = comment::Entity::find_by_id(id.0).one(&transaction).await?;
            let comment = found.filter(|found| found.consultation == turn.row.id).ok_or(StoreError::NotFound("comment"))?;
            tell_desk(&transaction, &mut turn, &comment).await?;
        }
        (None, Some(id)) => {
            let place = Place::find(&transaction, desk, Subject::Block(id)).await?;
            events::about_block(&mut turn, i32::try_from(place.number).map_err(StoreError::stored)?, place.block.as_ref())?;
        }
        _ => return Err(StoreError::invalid("comment", "invalid", "A note is on a contribution or on a block: one of the two.")),
    }
    note::Entity::insert(row.clone().into_active_model()).exec_without_returning(&transaction).await?;
    turn.finish(&transaction).await?;
    let stored = outs(&transaction, vec![row]).await?.pop().ok_or(StoreError::NotFound("note"))?;
    transaction.commit().await?;
    Ok(stored)
}

pub(super) async fn delete(editor: &Editor, id: NoteId) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let found = note::Entity::find_by_id(id.0).one(&transaction).await?;
    let row = found.filter(|row| row.consultation == turn.row.id).ok_or(StoreError::NotFound("note"))?;
    if row.person != desk.person.0 {
        return Err(StoreError::Forbidden("not-yours"));
    }
    if let Some(on) = row.comment
        && let Some(comment) = comment::Entity::find_by_id(on).one(&transaction).await?
    {
        tell_desk(&transaction, &mut turn, &comment).await?;
    }
    note::Entity::delete_by_id(row.id).exec(&transaction).await?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}
