//! What a contribution points at, checked against what is stored.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{CommentState, Operation, QuoteIn};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::draft_text::{Words, place_quote};
use crate::entity::{block, comment, version};
use crate::error::{Result, StoreError};
use crate::turn::Turn;

/// What a contribution points at.
pub(super) struct Target {
    pub(super) version: version::Model,
    /// The contribution it answers, and the one that begins that thread.
    pub(super) parent: Option<comment::Model>,
    /// Of one that begins a thread: its blocks in reading order.
    pub(super) blocks: Vec<block::Model>,
    pub(super) quote: Option<QuoteIn>,
    /// The words a suggestion starts from.
    pub(super) base: String,
}

impl Target {
    pub(super) async fn find(connection: &impl ConnectionTrait, turn: &Turn, new: &NewComment) -> Result<Self> {
        let version = find_version(connection, turn, new.version).await?;
        if let Some(parent) = new.parent {
            let parent = find_parent(connection, parent.0, &version).await?;
            return Ok(Self { version, parent: Some(parent), blocks: Vec::new(), quote: None, base: String::new() });
        }
        let blocks = find_blocks(connection, new, &version).await?;
        let words = Words::load(connection, &blocks, &version.language).await?;
        let quote = match (&new.quote, blocks.first()) {
            (Some(quote), Some(block)) => Some(place_quote(words.own(block.id), &quote.exact, Some(quote.start))?),
            _ => None,
        };
        // What is to be inserted starts from nothing.
        let base = match &new.suggestion {
            Some((Operation::Replace | Operation::Delete, _)) => words.base(&blocks),
            _ => String::new(),
        };
        Ok(Self { version, parent: None, blocks, quote, base })
    }
}

/// The version that the phase is about.
async fn find_version(connection: &impl ConnectionTrait, turn: &Turn, number: u32) -> Result<version::Model> {
    if number != turn.phase.version {
        return Err(StoreError::invalid("version", "invalid", format!("Version {} is open for comment.", turn.phase.version)));
    }
    let number = i32::try_from(number).map_err(StoreError::stored)?;
    let found = version::Entity::find()
        .filter(version::Column::Consultation.eq(turn.row.id))
        .filter(version::Column::Number.eq(number))
        .one(connection)
        .await?;
    found.ok_or_else(|| StoreError::invalid("version", "not-found", "There is no such version."))
}

/// One can answer what is shown.
async fn find_parent(connection: &impl ConnectionTrait, id: Uuid, version: &version::Model) -> Result<comment::Model> {
    let found = comment::Entity::find_by_id(id).one(connection).await?;
    let shown = |parent: &comment::Model| {
        parent.state == CommentState::Published.as_str() || (parent.state == CommentState::Withdrawn.as_str() && parent.child_count > 0)
    };
    let found = found.filter(|parent| parent.version == version.id && shown(parent));
    found.ok_or_else(|| StoreError::invalid("parent", "not-found", "The contribution it answers is not there, or no longer."))
}

async fn find_blocks(connection: &impl ConnectionTrait, new: &NewComment, version: &version::Model) -> Result<Vec<block::Model>> {
    let found = block::Entity::find()
        .filter(block::Column::Id.is_in(new.blocks.iter().map(|block| block.0)))
        .filter(block::Column::Version.eq(version.id))
        .order_by_asc(block::Column::Place)
        .all(connection)
        .await?;
    if found.len() == new.blocks.len() {
        Ok(found)
    } else {
        Err(StoreError::invalid("blocks", "not-found", "A paragraph named there is not in this version."))
    }
}
