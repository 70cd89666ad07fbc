//! What the desk hears: the public events and its own.

use super::Desk;
use crate::entity::block;
use crate::error::Result;
use crate::reader::events;
use crate::turn::{About, Audience, Turn};
use colloquy_consultation::{EventKind, EventOut};

pub(super) async fn after(desk: &Desk, after: i64, limit: u32) -> Result<Vec<EventOut>> {
    events::to(&desk.reader, &[Audience::Public, Audience::Desk], after, limit).await
}

/// Tells the desk that something about a block changed, or (without one) about the whole.
pub(super) fn about_block(turn: &mut Turn, version: i32, block: Option<&block::Model>) -> Result<()> {
    let blocks = block.map(|block| block.place).into_iter().collect();
    turn.note_to(Audience::Desk, EventKind::Desk, About { version: Some(version), blocks, ..About::default() })
}
