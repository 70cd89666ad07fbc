//! What the desk hears: the public events and its own.

use colloquy_consultation::{EventKind, EventOut};
use sea_orm::ConnectionTrait;

use super::Desk;
use crate::entity::{block, comment};
use crate::error::Result;
use crate::publish::{announce_to, blocks_of};
use crate::reader::events;
use crate::turn::{About, Audience, Turn};

pub(super) async fn after(desk: &Desk, after: i64, limit: u32) -> Result<Vec<EventOut>> {
    events::to(&desk.reader, &[Audience::Public, Audience::Desk], after, limit).await
}

/// Tells the desk that something about a contribution changed.
pub(crate) async fn about_comment(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model) -> Result<()> {
    let blocks = blocks_of(connection, comment.root).await?;
    announce_to(connection, turn, Audience::Desk, EventKind::Desk, comment, &blocks).await
}

/// Tells the desk that something about a block changed, or (without one) about the whole.
pub(super) fn about_block(turn: &mut Turn, version: i32, block: Option<&block::Model>) -> Result<()> {
    let blocks = block.map(|block| block.place).into_iter().collect();
    turn.note_to(Audience::Desk, EventKind::Desk, About { version: Some(version), blocks, ..About::default() })
}
