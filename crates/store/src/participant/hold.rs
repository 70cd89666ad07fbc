//! Holding contributions back for the desk to look at first, rather than refusing or publishing them.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::link::has_link;
use colloquy_consultation::{CommentState, HoldReason, Level};
use colloquy_text::normalise::key;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::speaker::Speaker;
use crate::entity::{comment, hold};
use crate::error::{Result, StoreError};
use crate::publish::tell_desk;
use crate::store::bucket;
use crate::turn::Turn;

/// Shorter words than this, in Unicode scalar values, are said by many people for themselves: “I agree.”
const SAME_MIN: usize = 12;

/// How often something is let through: as many at once, as many a second in the long run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// How many at once.
    pub capacity: u32,
    /// How many a second in the long run.
    pub per_second: f64,
}

/// What is held back. The default is nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Holding {
    /// Links of guests of whom nothing was published yet, and links edited into what was.
    pub links: bool,
    /// How often the same words are published in a consultation.
    pub same: Option<Rate>,
    /// How often one person's contributions are published.
    pub flood: Option<Rate>,
    /// How often the contributions of one client are published.
    pub flood_client: Option<Rate>,
    /// Names the client, and tells nothing else about it.
    pub client: String,
}

/// Why a contribution is to be held, if it is. It counts for the next ones either way. One that waits for an address needs
/// not be asked for links: once it is published, its writer is no guest.
pub(super) async fn why(
    connection: &impl ConnectionTrait,
    turn: &Turn,
    holding: &Holding,
    speaker: &Speaker,
    (new, first): (&NewComment, CommentState),
) -> Result<Option<HoldReason>> {
    let person = format!("flood:{}", speaker.participant.id);
    let flood =
        exceeds(connection, turn, &person, holding.flood).await? | exceeds(connection, turn, &holding.client, holding.flood_client).await?;
    let same = match same_words(turn, new) {
        Some(name) => exceeds(connection, turn, &name, holding.same).await?,
        None => false,
    };
    let asked = watches_links(holding, speaker) && first == CommentState::Published;
    if asked && gives_link(speaker, new) && !is_known(connection, speaker).await? {
        return Ok(Some(HoldReason::Link));
    }
    Ok(if same { Some(HoldReason::Same) } else { flood.then_some(HoldReason::Flood) })
}

/// Whether a link that this speaker edits into something published is looked at first, whoever has read the words before.
pub(super) fn watches_links(holding: &Holding, speaker: &Speaker) -> bool {
    holding.links && speaker.level == Level::Guest
}

/// Notes why a contribution is held, and tells the desk.
pub(super) async fn keep(connection: &impl ConnectionTrait, turn: &mut Turn, row: &comment::Model, why: HoldReason) -> Result<()> {
    let held = hold::ActiveModel { comment: Set(row.id), why: Set(why.as_str().to_owned()) };
    hold::Entity::insert(held).exec_without_returning(connection).await?;
    tell_desk(connection, turn, row).await
}

async fn exceeds(connection: &impl ConnectionTrait, turn: &Turn, name: &str, rate: Option<Rate>) -> Result<bool> {
    let Some(rate) = rate else { return Ok(false) };
    match bucket::take(connection, name, rate.capacity, rate.per_second, turn.now).await {
        Ok(()) => Ok(false),
        Err(StoreError::TooMany { .. }) => Ok(true),
        Err(error) => Err(error),
    }
}

/// A name for these words in this consultation, however they are spaced and written large or small.
fn same_words(turn: &Turn, new: &NewComment) -> Option<String> {
    let proposed = new.suggestion.as_ref().map_or("", |(_, proposed)| proposed);
    let words = key(&[&new.body, proposed].join("\n"));
    if words.chars().count() < SAME_MIN {
        return None;
    }
    let mut hasher = Sha256::new();
    hasher.update(turn.row.id.as_bytes());
    hasher.update(words);
    let digest: String = hasher.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("same:{digest}"))
}

fn gives_link(speaker: &Speaker, new: &NewComment) -> bool {
    let stated = &speaker.participant;
    let proposed = new.suggestion.as_ref().map_or("", |(_, proposed)| proposed);
    [&stated.name, &stated.affiliation, &stated.behalf, new.body.as_str(), proposed].into_iter().any(has_link)
}

/// Whether something of theirs was published before.
async fn is_known(connection: &impl ConnectionTrait, speaker: &Speaker) -> Result<bool> {
    let published = comment::Entity::find().filter(comment::Column::Participant.eq(speaker.participant.id));
    Ok(published.filter(comment::Column::PublishedAt.is_not_null()).count(connection).await? > 0)
}
