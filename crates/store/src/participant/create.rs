//! A comment's way in.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{CommentOut, CommentState, Level};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Participant;
use super::hold;
use super::speaker::Speaker;
use super::target::Target;
use crate::entity::{anchor, comment, participant, suggestion};
use crate::error::{Result, StoreError, is_duplicate};
use crate::publish::publish;
use crate::reader::assemble::assemble_one;
use crate::search;
use crate::turn::{Turn, insert_all};

/// Locks, reads the clock, checks, stores, counts, takes the event's number: one transaction.
pub(super) async fn create(participant: &Participant, new: NewComment) -> Result<(CommentOut, bool)> {
    let reader = &participant.reader;
    let transaction = reader.store.begin().await?;
    let mut turn = Turn::take(&reader.store, &transaction, reader.id).await?;
    let speaker = Speaker::load(&transaction, participant.person, reader.id.0).await?;
    // Before the deadline is looked at: what was acknowledged stays acknowledged, however late it is asked again.
    if is_known(&transaction, &speaker.participant, &new).await? {
        return Ok((assemble_one(&transaction, reader, new.id.0).await?, false));
    }
    turn.admit(&transaction).await?;
    let first = speaker.first_state(&turn.row)?;
    let held = hold::why(&transaction, &turn, &participant.holding, &speaker, (&new, first)).await?;
    let state = if held.is_some() && first == CommentState::Published { CommentState::Held } else { first };
    let writer = Writer { participant: speaker.participant, voice: speaker.voice, level: speaker.level };
    let row = store_new(&transaction, &mut turn, &writer, &new, state).await?;
    if let Some(why) = held {
        hold::keep(&transaction, &mut turn, &row, why).await?;
    }
    turn.finish(&transaction).await?;
    let stored = assemble_one(&transaction, reader, row.id).await?;
    transaction.commit().await?;
    Ok((stored, true))
}

/// In whose name a contribution is stored.
pub(crate) struct Writer {
    pub(crate) participant: participant::Model,
    pub(crate) voice: Uuid,
    pub(crate) level: Level,
}

async fn store_new(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    writer: &Writer,
    new: &NewComment,
    state: CommentState,
) -> Result<comment::Model> {
    let target = Target::find(connection, turn, new).await?;
    let row = compose(turn, writer, &target, new, state);
    store(connection, &row, &target, new).await?;
    if state == CommentState::Published {
        publish(connection, turn, &row).await?;
    }
    Ok(row)
}

/// Stores what the desk sends whatever the phase, as no close stops it; gives its id, also where the same is stored already.
pub(crate) async fn store_whenever(connection: &impl ConnectionTrait, turn: &mut Turn, writer: &Writer, new: &NewComment) -> Result<Uuid> {
    if is_known(connection, &writer.participant, new).await? {
        return Ok(new.id.0);
    }
    Ok(store_new(connection, turn, writer, new, CommentState::Published).await?.id)
}

/// Whether the same contribution of the same author is stored; an id that stands for anything else is refused.
async fn is_known(connection: &impl ConnectionTrait, author: &participant::Model, new: &NewComment) -> Result<bool> {
    match comment::Entity::find_by_id(new.id.0).one(connection).await? {
        None => Ok(false),
        Some(stored) if stored.participant == author.id && stored.digest == digest(new) => Ok(true),
        Some(_) => Err(StoreError::Conflict("id-taken")),
    }
}

pub(crate) fn digest(new: &NewComment) -> Vec<u8> {
    Sha256::digest(new.digest_input()).to_vec()
}

fn compose(turn: &mut Turn, writer: &Writer, target: &Target, new: &NewComment, state: CommentState) -> comment::Model {
    let stated = &writer.participant;
    let arrival = turn.next_arrival();
    let published = state == CommentState::Published;
    comment::Model {
        id: new.id.0,
        consultation: turn.row.id,
        version: target.version.id,
        participant: stated.id,
        voice: writer.voice,
        kind: new.kind.as_str().to_owned(),
        state: state.as_str().to_owned(),
        body: new.body.clone(),
        language: new.language.as_str().to_owned(),
        language_primary: new.language.primary().to_owned(),
        name: stated.name.clone(),
        affiliation: stated.affiliation.clone(),
        behalf: stated.behalf.clone(),
        group_code: stated.group_code.clone(),
        region: stated.region.clone(),
        country: String::new(),
        level: writer.level.as_str().to_owned(),
        digest: digest(new),
        external_id: None,
        parent: new.parent.map(|parent| parent.0),
        root: target.parent.as_ref().map_or(new.id.0, |parent| parent.root),
        whole: target.parent.as_ref().map_or(new.blocks.is_empty(), |parent| parent.whole),
        arrival,
        root_arrival: target.parent.as_ref().map_or(arrival, |parent| parent.root_arrival),
        agree_count: 0,
        reply_count: 0,
        child_count: 0,
        revision_count: 0,
        received_at: turn.now.0,
        waiting_since: (state == CommentState::Waiting).then_some(turn.now.0),
        published_at: published.then_some(turn.now.0),
        edited_at: None,
        withdrawn_at: None,
    }
}

async fn store(connection: &impl ConnectionTrait, row: &comment::Model, target: &Target, new: &NewComment) -> Result<()> {
    let inserted = comment::Entity::insert(row.clone().into_active_model()).exec_without_returning(connection).await;
    inserted.map_err(|error| if is_duplicate(&error) { StoreError::Conflict("id-taken") } else { error.into() })?;
    if row.parent.is_none() {
        insert_all::<anchor::Entity, _>(connection, anchors(row.id, target)?).await?;
    }
    if let Some((operation, proposed)) = &new.suggestion {
        let proposal = suggestion::ActiveModel {
            comment: Set(row.id),
            operation: Set(operation.as_str().to_owned()),
            base_text: Set(target.base.clone()),
            base_differs: Set(false),
            proposed_text: Set(proposed.clone()),
            language: Set(row.language.clone()),
        };
        suggestion::Entity::insert(proposal).exec_without_returning(connection).await?;
    }
    search::keep(connection, row, new.suggestion.as_ref().map_or("", |(_, proposed)| proposed)).await
}

/// A row for each block, or one without a block for the whole draft.
fn anchors(comment: Uuid, target: &Target) -> Result<Vec<anchor::ActiveModel>> {
    let blocks: Vec<(Option<Uuid>, &str)> = match target.blocks.as_slice() {
        [] => vec![(None, target.version.language.as_str())],
        blocks => blocks.iter().zip(&target.languages).map(|(block, language)| (Some(block.id), language.as_str())).collect(),
    };
    let place = |(place, (block, language))| anchor_row(comment, place, target.version.id, block, language, target.quote.as_ref());
    blocks.into_iter().enumerate().map(place).collect()
}

/// An anchor as its writer set it.
pub(crate) fn anchor_row(
    comment: Uuid,
    place: usize,
    version: Uuid,
    block: Option<Uuid>,
    language: &str,
    quote: Option<&colloquy_consultation::QuoteIn>,
) -> Result<anchor::ActiveModel> {
    let start = quote.map(|quote| i32::try_from(quote.start)).transpose().map_err(StoreError::stored)?;
    let length = quote.map(|quote| i32::try_from(quote.exact.chars().count())).transpose().map_err(StoreError::stored)?;
    Ok(anchor::ActiveModel {
        comment: Set(comment),
        place: Set(i32::try_from(place).map_err(StoreError::stored)?),
        version: Set(version),
        block: Set(block),
        language: Set(language.to_owned()),
        quote: Set(quote.map(|quote| quote.exact.clone())),
        prefix: Set(quote.map(|quote| quote.prefix.clone()).unwrap_or_default()),
        suffix: Set(quote.map(|quote| quote.suffix.clone()).unwrap_or_default()),
        quote_start: Set(start),
        quote_end: Set(start.zip(length).map(|(start, length)| start + length)),
        origin: Set("writer".to_owned()),
        confidence: Set(100),
        status: Set("placed".to_owned()),
    })
}
