//! Events, for those who may hear of them.

use colloquy_consultation::{CommentId, EventOut, Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::Reader;
use crate::entity::event;
use crate::error::{Result, StoreError};
use crate::turn::Audience;

pub(super) async fn after(reader: &Reader, after: i64, limit: u32) -> Result<Vec<EventOut>> {
    to(reader, &[Audience::Public], after, limit).await
}

/// The events that these may hear of.
pub(crate) async fn to(reader: &Reader, audiences: &[Audience], after: i64, limit: u32) -> Result<Vec<EventOut>> {
    let rows = event::Entity::find()
        .filter(event::Column::Consultation.eq(reader.id.0))
        .filter(event::Column::Seq.gt(after))
        .filter(event::Column::Audience.is_in(audiences.iter().map(|audience| audience.as_str())))
        .order_by_asc(event::Column::Seq)
        .limit(u64::from(limit))
        .all(&reader.store.reads)
        .await?;
    rows.into_iter().map(event_out).collect()
}

fn event_out(row: event::Model) -> Result<EventOut> {
    Ok(EventOut {
        seq: row.seq,
        at: Timestamp(row.at),
        kind: row.kind.parse().map_err(StoreError::stored)?,
        comment: row.comment.map(CommentId),
        root: row.root.map(CommentId),
        version: row.version.map(i32::unsigned_abs),
        blocks: serde_json::from_str(&row.blocks).map_err(StoreError::stored)?,
    })
}
