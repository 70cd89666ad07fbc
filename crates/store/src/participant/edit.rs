//! Changing one's own words.

use colloquy_consultation::comment::check_patch;
use colloquy_consultation::link::adds_link;
use colloquy_consultation::{CommentId, CommentOut, CommentPatch, CommentState, EventKind, Operation};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

use super::speaker::Speaker;
use super::{Participant, hold};
use crate::entity::{comment, suggestion};
use crate::error::{Result, StoreError};
use crate::held_edit::{self, Change, keep_old_words, store_words};
use crate::publish::{announce, blocks_of, tell_desk};
use crate::reader::assemble::assemble_one;
use crate::turn::Turn;

pub(super) async fn edit(participant: &Participant, id: CommentId, patch: &CommentPatch) -> Result<CommentOut> {
    let reader = &participant.reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let speaker = Speaker::load(&transaction, participant.person, reader.id.0).await?;
    let row = own(&transaction, &speaker, reader.id.0, id).await?;
    let proposal = suggestion::Entity::find_by_id(row.id).one(&transaction).await?;
    let operation = proposal.as_ref().map(|row| row.operation.parse::<Operation>()).transpose().map_err(StoreError::stored)?;
    let (body, proposed) = check_patch(patch, operation)?;
    let before = proposal.map(|row| row.proposed_text).unwrap_or_default();
    let waiting = held_edit::waiting_for(&transaction, row.id).await?;
    // What the writer sees as their words, and how often they changed.
    let (seen, number) = match &waiting {
        Some(held) => ((held.body.as_str(), held.proposed.as_str()), held.number),
        None => ((row.body.as_str(), before.as_str()), row.revision_count),
    };
    let same = seen == (body.as_str(), proposed.as_str());
    // The same words again: an answer that was lost on the way.
    if same && (patch.revision + 1 == number.unsigned_abs() || patch.revision == number.unsigned_abs()) {
        return assemble_one(&transaction, reader, row.id).await;
    }
    turn.admit(&transaction).await?;
    speaker.may_speak()?;
    check_state(&row, number.unsigned_abs(), patch)?;
    let published = row.state == CommentState::Published.as_str();
    let link = adds_link(&[&row.body, &before].map(String::as_str).join("\n"), &[&body, &proposed].map(String::as_str).join("\n"));
    if published && link && hold::watches_links(&participant.holding, &speaker) {
        // The words before stay published: others have read, answered and agreed with them.
        held_edit::hold(&transaction, row.id, number + 1, turn.now.0, (&body, &proposed)).await?;
        tell_desk(&transaction, &mut turn, &row).await?;
        turn.finish(&transaction).await?;
        let stored = assemble_one(&transaction, reader, row.id).await?;
        transaction.commit().await?;
        return Ok(stored);
    }
    held_edit::forget(&transaction, row.id).await?;
    keep_old_words(&transaction, &row, before).await?;
    let change = Change { body: &body, proposed: operation.map(|_| proposed.as_str()), number: number + 1, at: turn.now.0 };
    store_words(&transaction, &row, &change).await?;
    if published {
        let blocks = blocks_of(&transaction, row.root).await?;
        announce(&transaction, &mut turn, EventKind::Edit, &row, &blocks).await?;
    } else {
        tell_desk(&transaction, &mut turn, &row).await?;
    }
    turn.finish(&transaction).await?;
    let stored = assemble_one(&transaction, reader, row.id).await?;
    transaction.commit().await?;
    Ok(stored)
}

/// A contribution of the speaker's. What others have not published does not exist for them.
pub(super) async fn own(connection: &impl ConnectionTrait, speaker: &Speaker, consultation: Uuid, id: CommentId) -> Result<comment::Model> {
    let found = comment::Entity::find_by_id(id.0).one(connection).await?;
    let row = found.filter(|row| row.consultation == consultation).ok_or(StoreError::NotFound("comment"))?;
    let public = [CommentState::Published, CommentState::Withdrawn, CommentState::Hidden].iter().any(|state| row.state == state.as_str());
    match row.participant == speaker.participant.id {
        true => Ok(row),
        false if public => Err(StoreError::Forbidden("not-yours")),
        false => Err(StoreError::NotFound("comment")),
    }
}

fn check_state(row: &comment::Model, number: u32, patch: &CommentPatch) -> Result<()> {
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Withdrawn => Err(StoreError::Conflict("withdrawn")),
        CommentState::Expired => Err(StoreError::Conflict("expired")),
        _ if patch.revision != number => Err(StoreError::Conflict("edited-meanwhile")),
        CommentState::Published | CommentState::Waiting | CommentState::Held | CommentState::Hidden => Ok(()),
    }
}
