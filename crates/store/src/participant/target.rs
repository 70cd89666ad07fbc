//! What a contribution points at, checked against what is stored.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{CommentState, Language, Operation, QuoteIn};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::draft_text::{Words, place_quote};
use crate::entity::{block, comment, version, version_text};
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
    /// For each block the language of its words that were read.
    pub(super) languages: Vec<String>,
}

impl Target {
    pub(super) async fn find(connection: &impl ConnectionTrait, turn: &Turn, new: &NewComment) -> Result<Self> {
        let version = find_version(connection, turn, new.version).await?;
        if let Some(parent) = new.parent {
            let parent = find_parent(connection, parent.0, &version).await?;
            return Ok(Self { version, parent: Some(parent), blocks: Vec::new(), quote: None, base: String::new(), languages: Vec::new() });
        }
        let blocks = find_blocks(connection, new, &version).await?;
        let further = find_text(connection, new, &version).await?;
        let words = Words::load(connection, &blocks, &version.language, further).await?;
        let quote = match (&new.quote, blocks.first()) {
            (Some(quote), Some(block)) => Some(place_quote(words.own(block.id), &quote.exact, Some(quote.start))?),
            _ => None,
        };
        // What is to be inserted starts from nothing.
        let base = match &new.suggestion {
            Some((Operation::Replace | Operation::Delete, _)) => words.base(&blocks),
            _ => String::new(),
        };
        let languages = blocks.iter().map(|block| words.further(block.id).unwrap_or(&version.language).to_owned()).collect();
        Ok(Self { version, parent: None, blocks, quote, base, languages })
    }
}

/// The further language of the text that was read.
async fn find_text<'a>(connection: &impl ConnectionTrait, new: &'a NewComment, version: &version::Model) -> Result<Option<&'a str>> {
    let Some(language) = new.text_language.as_ref().map(Language::as_str).filter(|language| *language != version.language) else {
        return Ok(None);
    };
    match version_text::Entity::find_by_id((version.id, language.to_owned())).one(connection).await? {
        Some(_) => Ok(Some(language)),
        None => Err(StoreError::invalid("text_language", "not-found", "This version has no text in that language; load the page again.")),
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
