//! Taking back one's own contribution.

use colloquy_consultation::{CommentId, CommentOut, CommentState};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::Participant;
use super::edit::own;
use super::speaker::Speaker;
use crate::desk::reported;
use crate::entity::{comment, comment_revision, endorsement, suggestion};
use crate::error::Result;
use crate::publish;
use crate::reader::assemble::assemble_one;
use crate::search;
use crate::turn::Turn;

pub(super) async fn withdraw(participant: &Participant, id: CommentId) -> Result<CommentOut> {
    let reader = &participant.reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let speaker = Speaker::load(&transaction, participant.person, reader.id.0).await?;
    let row = own(&transaction, &speaker, reader.id.0, id).await?;
    if row.state != CommentState::Withdrawn.as_str() {
        turn.admit(&transaction).await?;
        take_back(&transaction, &mut turn, &row).await?;
    }
    turn.finish(&transaction).await?;
    let stored = assemble_one(&transaction, reader, row.id).await?;
    transaction.commit().await?;
    Ok(stored)
}

/// Deletes the words, the earlier words and the name; uncounts and announces what was published.
pub(crate) async fn take_back(connection: &impl ConnectionTrait, turn: &mut Turn, row: &comment::Model) -> Result<()> {
    let mut update = comment::Entity::update_many();
    for column in
        [comment::Column::Body, comment::Column::Name, comment::Column::Affiliation, comment::Column::Behalf, comment::Column::Country]
    {
        update = update.col_expr(column, Expr::value(""));
    }
    update
        .col_expr(comment::Column::State, Expr::value(CommentState::Withdrawn.as_str()))
        .col_expr(comment::Column::WithdrawnAt, Expr::value(turn.now.0))
        .col_expr(comment::Column::WaitingSince, Expr::value(None::<i64>))
        .col_expr(comment::Column::AgreeCount, Expr::value(0))
        .filter(comment::Column::Id.eq(row.id))
        .exec(connection)
        .await?;
    suggestion::Entity::update_many()
        .col_expr(suggestion::Column::ProposedText, Expr::value(""))
        .filter(suggestion::Column::Comment.eq(row.id))
        .exec(connection)
        .await?;
    search::forget(connection, row.id).await?;
    reported::forget(connection, row.id, turn.now.0).await?;
    comment_revision::Entity::delete_many().filter(comment_revision::Column::Comment.eq(row.id)).exec(connection).await?;
    endorsement::Entity::delete_many().filter(endorsement::Column::Comment.eq(row.id)).exec(connection).await?;
    let was_shown = row.state == CommentState::Hidden.as_str() && row.published_at.is_some();
    if was_shown || row.state == CommentState::Published.as_str() {
        publish::withdraw(connection, turn, row).await?;
    } else {
        publish::tell_desk(connection, turn, row).await?;
    }
    Ok(())
}
