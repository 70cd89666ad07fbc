//! Changed words of published contributions that the desk looks at first. Until then the words before stay published.

use colloquy_consultation::{EventKind, RevisionOut, Timestamp};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::{comment, comment_revision, held_edit, suggestion};
use crate::error::Result;
use crate::publish::{announce, blocks_of};
use crate::search;
use crate::turn::Turn;

/// The words that wait, for each of some contributions.
pub(crate) async fn waiting(connection: &impl ConnectionTrait, comments: &[Uuid]) -> Result<Vec<held_edit::Model>> {
    let mut found = Vec::new();
    for batch in comments.chunks(500) {
        let of = held_edit::Entity::find().filter(held_edit::Column::Comment.is_in(batch.iter().copied()));
        found.extend(of.filter(held_edit::Column::KeptAt.is_null()).all(connection).await?);
    }
    Ok(found)
}

/// The words as they are handed out: the number is the change's own.
pub(crate) fn out(row: held_edit::Model) -> RevisionOut {
    RevisionOut { number: row.number.unsigned_abs(), at: Timestamp(row.at), body: row.body, proposed: row.proposed }
}

/// The words of one that wait.
pub(crate) async fn waiting_for(connection: &impl ConnectionTrait, comment: Uuid) -> Result<Option<held_edit::Model>> {
    Ok(held_edit::Entity::find_by_id(comment).one(connection).await?.filter(|row| row.kept_at.is_none()))
}

/// Keeps words to be looked at, in place of those that waited before.
pub(crate) async fn hold(connection: &impl ConnectionTrait, comment: Uuid, number: i32, at: i64, words: (&str, &str)) -> Result<()> {
    use held_edit::Column;
    let row = held_edit::ActiveModel {
        comment: Set(comment),
        number: Set(number),
        at: Set(at),
        body: Set(words.0.to_owned()),
        proposed: Set(words.1.to_owned()),
        kept_at: Set(None),
    };
    let replace = OnConflict::column(Column::Comment)
        .update_columns([Column::Number, Column::At, Column::Body, Column::Proposed, Column::KeptAt])
        .to_owned();
    held_edit::Entity::insert(row).on_conflict(replace).exec_without_returning(connection).await?;
    Ok(())
}

pub(crate) async fn forget(connection: &impl ConnectionTrait, comment: Uuid) -> Result<()> {
    held_edit::Entity::delete_by_id(comment).exec(connection).await?;
    Ok(())
}

/// The words that waited take the place of the published ones, which go into the history. False: none waited.
pub(crate) async fn publish(connection: &impl ConnectionTrait, turn: &mut Turn, row: &comment::Model) -> Result<bool> {
    let Some(held) = waiting_for(connection, row.id).await? else { return Ok(false) };
    let before = suggestion::Entity::find_by_id(row.id).one(connection).await?.map(|row| row.proposed_text);
    let change = Change { body: &held.body, proposed: before.as_ref().map(|_| held.proposed.as_str()), number: held.number, at: held.at };
    keep_old_words(connection, row, before.unwrap_or_default()).await?;
    store_words(connection, row, &change).await?;
    forget(connection, row.id).await?;
    let blocks = blocks_of(connection, row.root).await?;
    announce(connection, turn, EventKind::Edit, row, &blocks).await?;
    Ok(true)
}

/// The published words stay; those that waited remain their writer's. False: none waited.
pub(crate) async fn keep_published(connection: &impl ConnectionTrait, turn: &Turn, comment: Uuid) -> Result<bool> {
    let kept = held_edit::Entity::update_many()
        .col_expr(held_edit::Column::KeptAt, Expr::value(turn.now.0))
        .filter(held_edit::Column::Comment.eq(comment))
        .filter(held_edit::Column::KeptAt.is_null());
    Ok(kept.exec(connection).await?.rows_affected > 0)
}

/// New words of a contribution.
pub(crate) struct Change<'a> {
    pub(crate) body: &'a str,
    /// Of a suggestion alone.
    pub(crate) proposed: Option<&'a str>,
    /// How often the words were changed, this time included.
    pub(crate) number: i32,
    pub(crate) at: i64,
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

pub(crate) async fn store_words(connection: &impl ConnectionTrait, row: &comment::Model, change: &Change<'_>) -> Result<()> {
    comment::Entity::update_many()
        .col_expr(comment::Column::Body, Expr::value(change.body))
        .col_expr(comment::Column::RevisionCount, Expr::value(change.number))
        .col_expr(comment::Column::EditedAt, Expr::value(change.at))
        .filter(comment::Column::Id.eq(row.id))
        .exec(connection)
        .await?;
    if let Some(proposed) = change.proposed {
        suggestion::Entity::update_many()
            .col_expr(suggestion::Column::ProposedText, Expr::value(proposed))
            .filter(suggestion::Column::Comment.eq(row.id))
            .exec(connection)
            .await?;
    }
    search::keep(connection, &comment::Model { body: change.body.to_owned(), ..row.clone() }, change.proposed.unwrap_or_default()).await
}
