//! The words of a contribution before each change.

use colloquy_consultation::{CommentId, CommentState, RevisionOut, Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::Reader;
use super::comments::visible;
use crate::entity::{comment, comment_revision};
use crate::error::{Result, StoreError};

pub(super) async fn read(reader: &Reader, id: CommentId) -> Result<Vec<RevisionOut>> {
    let connection = &reader.store.reads;
    let found = comment::Entity::find_by_id(id.0).filter(comment::Column::Consultation.eq(reader.id.0)).filter(visible(reader));
    let row = found.one(connection).await?.ok_or(StoreError::NotFound("comment"))?;
    if row.state == CommentState::Withdrawn.as_str() || !reader.may_read(&row) {
        return Ok(Vec::new());
    }
    let old = comment_revision::Entity::find().filter(comment_revision::Column::Comment.eq(id.0));
    let old = old.order_by_asc(comment_revision::Column::Number).all(connection).await?;
    Ok(old.into_iter().map(revision_out).collect())
}

pub(crate) fn revision_out(row: comment_revision::Model) -> RevisionOut {
    RevisionOut { number: row.number.unsigned_abs(), at: Timestamp(row.at), body: row.body, proposed: row.proposed }
}
