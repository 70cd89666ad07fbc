//! Drafting decisions.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{
    CommentId, CommentKind, CommentState, DECISIONS_MAX, DESK_TEXT_MAX, DecisionIn, DecisionOut, EventKind, Invalid, Timestamp, VerdictOut,
    check_desk_text,
};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::steps::{self, Step};
use super::{Editor, people};
use crate::entity::{comment, decision, desk_step};
use crate::error::{Result, StoreError};
use crate::publish::tell_desk;
use crate::turn::{About, Audience, Turn, insert_all};

/// As many contributions as an event names one by one; more are told as one.
const NAMED_MAX: usize = 20;

pub(super) async fn decide(editor: &Editor, given: &[DecisionIn]) -> Result<Vec<DecisionOut>> {
    let desk = &editor.desk;
    let given = check(given)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let comments = load_comments(&transaction, turn.row.id, &given).await?;
    let before = load(&transaction, &given.iter().map(|one| one.comment.0).collect::<Vec<_>>()).await?;
    let mut rows = Vec::with_capacity(given.len());
    let mut changed = Vec::new();
    for (place, one) in given.iter().enumerate() {
        let comment = comments.get(&one.comment.0).ok_or_else(|| unknown(place))?;
        let row = draft(editor, &turn, place, one, comment, before.get(&one.comment.0))?;
        if row.1 {
            changed.push((comment.clone(), row.0.clone()));
        }
        rows.push(row.0);
    }
    store(&transaction, editor, &turn, &changed).await?;
    announce(&transaction, &mut turn, &changed).await?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    outs(&desk.reader.store.reads, rows).await
}

fn unknown(place: usize) -> StoreError {
    StoreError::invalid(&format!("decisions[{place}].comment"), "not-found", "There is no such contribution here.")
}

/// The form of every decision.
fn check(given: &[DecisionIn]) -> Result<Vec<DecisionIn>> {
    if given.len() > DECISIONS_MAX {
        return Err(StoreError::invalid("decisions", "too-many", format!("At most {DECISIONS_MAX} at once.")));
    }
    let mut seen = HashSet::new();
    let mut invalid = Invalid::default();
    let mut clean = Vec::with_capacity(given.len());
    for (place, one) in given.iter().enumerate() {
        if !seen.insert(one.comment) {
            invalid.add(&format!("decisions[{place}].comment"), "invalid", "Each contribution once.");
        }
        let mut text = |field: &str, text: &str| {
            check_desk_text(&format!("decisions[{place}].{field}"), text, DESK_TEXT_MAX, false).unwrap_or_else(|error| {
                invalid.0.extend(error.0);
                String::new()
            })
        };
        let (reason, wording) = (text("reason", &one.reason), text("wording", &one.wording));
        clean.push(DecisionIn { reason, wording, ..one.clone() });
    }
    Ok(invalid.or(clean)?)
}

async fn load_comments(
    connection: &impl ConnectionTrait,
    consultation: Uuid,
    given: &[DecisionIn],
) -> Result<HashMap<Uuid, comment::Model>> {
    let mut found = HashMap::new();
    for batch in given.chunks(500) {
        let rows = comment::Entity::find()
            .filter(comment::Column::Id.is_in(batch.iter().map(|one| one.comment.0)))
            .filter(comment::Column::Consultation.eq(consultation))
            .filter(comment::Column::State.eq(CommentState::Published.as_str()));
        found.extend(rows.all(connection).await?.into_iter().map(|row| (row.id, row)));
    }
    Ok(found)
}

/// The stored decisions of contributions.
pub(super) async fn load(connection: &impl ConnectionTrait, comments: &[Uuid]) -> Result<HashMap<Uuid, decision::Model>> {
    let mut found = HashMap::new();
    for batch in comments.chunks(500) {
        let rows = decision::Entity::find().filter(decision::Column::Comment.is_in(batch.iter().copied()));
        found.extend(rows.all(connection).await?.into_iter().map(|row| (row.comment, row)));
    }
    Ok(found)
}

/// The decision as it will stand, and whether that is anything new.
fn draft(
    editor: &Editor,
    turn: &Turn,
    place: usize,
    given: &DecisionIn,
    comment: &comment::Model,
    before: Option<&decision::Model>,
) -> Result<(decision::Model, bool)> {
    if !given.wording.is_empty() && comment.kind != CommentKind::Suggestion.as_str() {
        return Err(StoreError::invalid(
            &format!("decisions[{place}].wording"),
            "invalid",
            "Only a suggestion has words for the next version.",
        ));
    }
    let code = given.disposition.map_or("", |disposition| disposition.as_str());
    let seen = before.map_or(0, |before| before.revision.unsigned_abs());
    if let Some(before) = before {
        let same = before.disposition == code && before.reason == given.reason && before.wording == given.wording;
        // The same once more: an answer that was lost on the way.
        if same && (given.revision == seen || given.revision + 1 == seen) {
            return Ok((before.clone(), false));
        }
    }
    if given.revision != seen {
        return Err(StoreError::Conflict("edited-meanwhile"));
    }
    let words = [code.to_owned(), given.reason.clone(), given.wording.clone()];
    Ok((renew(editor, turn, comment, before, words), true))
}

/// A decision with another disposition, reason and wording; a new one where there was none.
pub(super) fn renew(
    editor: &Editor,
    turn: &Turn,
    comment: &comment::Model,
    before: Option<&decision::Model>,
    [disposition, reason, wording]: [String; 3],
) -> decision::Model {
    let mut row = before.cloned().unwrap_or_else(|| decision::Model {
        comment: comment.id,
        consultation: comment.consultation,
        version: comment.version,
        disposition: String::new(),
        reason: String::new(),
        wording: String::new(),
        revision: 0,
        person: editor.desk.person.0,
        at: turn.now.0,
        published_disposition: String::new(),
        published_reason: String::new(),
        published_wording: String::new(),
        published_at: None,
        unpublished: false,
    });
    row.disposition = disposition;
    row.reason = reason;
    row.wording = wording;
    row.revision += 1;
    row.person = editor.desk.person.0;
    row.at = turn.now.0;
    row.unpublished = differs(&row);
    row
}

/// Whether a draft differs from what everyone may read. A reason alone is nothing that can be published.
fn differs(row: &decision::Model) -> bool {
    row.disposition != row.published_disposition
        || !row.disposition.is_empty() && (row.reason != row.published_reason || row.wording != row.published_wording)
}

/// Stores changed decisions with a step of their history each.
pub(super) async fn store(
    connection: &impl ConnectionTrait,
    editor: &Editor,
    turn: &Turn,
    changed: &[(comment::Model, decision::Model)],
) -> Result<()> {
    use decision::Column;
    let subjects: Vec<Uuid> = changed.iter().map(|(comment, _)| comment.id).collect();
    let last = steps::last(connection, &subjects).await?;
    let replace = OnConflict::column(Column::Comment)
        .update_columns([
            Column::Disposition,
            Column::Reason,
            Column::Wording,
            Column::Revision,
            Column::Person,
            Column::At,
            Column::Unpublished,
        ])
        .to_owned();
    for batch in changed.chunks(500) {
        let rows = batch.iter().map(|(_, row)| row.clone().into_active_model());
        decision::Entity::insert_many(rows).on_conflict(replace.clone()).exec_without_returning(connection).await?;
    }
    let history = changed.iter().map(|(comment, row)| {
        let step = Step {
            subject: comment.id,
            consultation: row.consultation,
            at: turn.now.0,
            person: editor.desk.person.0,
            published: false,
            disposition: row.disposition.clone(),
            text: row.reason.clone(),
            wording: row.wording.clone(),
        };
        steps::row(last.get(&comment.id).copied().unwrap_or_default() + 1, step)
    });
    insert_all::<desk_step::Entity, _>(connection, history.collect()).await
}

/// Tells the desk what was decided.
pub(super) async fn announce(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    changed: &[(comment::Model, decision::Model)],
) -> Result<()> {
    if changed.len() > NAMED_MAX {
        return turn.note_to(Audience::Desk, EventKind::Desk, About::default());
    }
    for (comment, _) in changed {
        tell_desk(connection, turn, comment).await?;
    }
    Ok(())
}

/// Decisions as the desk sees them.
pub(super) async fn outs(connection: &impl ConnectionTrait, rows: Vec<decision::Model>) -> Result<Vec<DecisionOut>> {
    let addresses = people::addresses(connection, rows.iter().map(|row| row.person)).await?;
    rows.into_iter()
        .map(|row| {
            Ok(DecisionOut {
                comment: CommentId(row.comment),
                published: verdict(&row)?,
                disposition: steps::disposition(&row.disposition)?,
                reason: row.reason,
                wording: row.wording,
                revision: row.revision.unsigned_abs(),
                by: addresses.get(&row.person).cloned().unwrap_or_default(),
                at: Timestamp(row.at),
                unpublished: row.unpublished,
            })
        })
        .collect()
}

/// What everyone may read of a decision.
pub(crate) fn verdict(row: &decision::Model) -> Result<Option<VerdictOut>> {
    let Some((disposition, at)) = steps::disposition(&row.published_disposition)?.zip(row.published_at) else { return Ok(None) };
    Ok(Some(VerdictOut { disposition, reason: row.published_reason.clone(), wording: row.published_wording.clone(), at: Timestamp(at) }))
}
