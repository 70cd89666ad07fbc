//! Changing one's own words.

use colloquy_consultation::comment::check_patch;
use colloquy_consultation::{CommentId, CommentOut, CommentPatch, CommentState, EventKind, Operation};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Participant;
use super::speaker::Speaker;
use crate::entity::{comment, comment_revision, suggestion};
use crate::error::{Result, StoreError};
use crate::publish::{announce, blocks_of, tell_desk};
use crate::reader::assemble::assemble_one;
use crate::search;
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
    let same = body == row.body && proposed == before;
    // The same words again: an answer that was lost on the way.
    if same && (patch.revision + 1 == row.revision_count.unsigned_abs() || patch.revision == row.revision_count.unsigned_abs()) {
        return assemble_one(&transaction, reader, row.id).await;
    }
    turn.admit(&transaction).await?;
    speaker.may_speak()?;
    check_state(&row, patch)?;
    keep_old_words(&transaction, &row, before).await?;
    store_words(&transaction, &row, &body, proposed, operation.is_some(), turn.now.0).await?;
    if row.state == CommentState::Published.as_str() {
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

fn check_state(row: &comment::Model, patch: &CommentPatch) -> Result<()> {
    match row.state.parse().map_err(StoreError::stored)? {
        CommentState::Withdrawn => Err(StoreError::Conflict("withdrawn")),
        CommentState::Expired => Err(StoreError::Conflict("expired")),
        _ if patch.revision != row.revision_count.unsigned_abs() => Err(StoreError::Conflict("edited-meanwhile")),
        CommentState::Published | CommentState::Waiting | CommentState::Held | CommentState::Hidden => Ok(()),
    }
}

pub(crate) async fn keep_old_words(connection: &impl ConnectionTrait, row: &comment::Model, proposed: String) -> Result<()> {
    let old = comment_revision::ActiveModel {
        comment: Set(row.id),
        number: Set(row.revision_count),
        at: Set(row.edited_at.unwrap_or(row.received_at)),
        body: Set(row.body.clone()),
        proposed: Set(proposed),
    };
    comment_revision::Entity::insert(old).exec_without_returning(connection).await?;
    Ok(())
}

pub(crate) async fn store_words(
    connection: &impl ConnectionTrait,
    row: &comment::Model,
    body: &str,
    proposed: String,
    suggests: bool,
    now: i64,
) -> Result<()> {
    comment::Entity::update_many()
        .col_expr(comment::Column::Body, Expr::value(body))
        .col_expr(comment::Column::RevisionCount, Expr::value(row.revision_count + 1))
        .col_expr(comment::Column::EditedAt, Expr::value(now))
        .filter(comment::Column::Id.eq(row.id))
        .exec(connection)
        .await?;
    if suggests {
        suggestion::Entity::update_many()
            .col_expr(suggestion::Column::ProposedText, Expr::value(proposed.as_str()))
            .filter(suggestion::Column::Comment.eq(row.id))
            .exec(connection)
            .await?;
    }
    search::keep(connection, &comment::Model { body: body.to_owned(), ..row.clone() }, &proposed).await
}
