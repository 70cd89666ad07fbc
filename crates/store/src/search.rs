//! What contributions are found by: one folded text for each, kept with it.

use sea_orm::sea_query::{LikeExpr, OnConflict};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use uuid::Uuid;

use crate::entity::{comment, comment_search};
use crate::error::Result;

/// The folded text of several: case, spacing and marks of direction make no difference.
pub(crate) fn key_of(texts: &[&str]) -> String {
    colloquy_text::normalise::key(&texts.join("\n"))
}

/// The row of a contribution.
pub(crate) fn row(comment: &comment::Model, proposed: &str) -> comment_search::ActiveModel {
    let words = [&comment.name, &comment.affiliation, &comment.behalf, &comment.body, proposed];
    comment_search::ActiveModel { comment: Set(comment.id), text: Set(key_of(&words.map(|text: &str| text))) }
}

/// Keeps what a contribution is found by, in place of what was kept before.
pub(crate) async fn keep(connection: &impl ConnectionTrait, comment: &comment::Model, proposed: &str) -> Result<()> {
    let replace = OnConflict::column(comment_search::Column::Comment).update_column(comment_search::Column::Text).to_owned();
    comment_search::Entity::insert(row(comment, proposed)).on_conflict(replace).exec_without_returning(connection).await?;
    Ok(())
}

/// A contribution whose words are gone is found by nothing.
pub(crate) async fn forget(connection: &impl ConnectionTrait, comment: Uuid) -> Result<()> {
    comment_search::Entity::delete_by_id(comment).exec(connection).await?;
    Ok(())
}

/// The pattern that finds what contains some words.
pub(crate) fn pattern(words: &str) -> LikeExpr {
    let mut escaped = String::new();
    for c in key_of(&[words]).chars() {
        if matches!(c, '%' | '_' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}
