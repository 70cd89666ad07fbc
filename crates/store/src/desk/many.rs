//! The same decision on everything that a filter finds, and taking it back.

use std::collections::HashMap;

use colloquy_consultation::{
    ChangedOut, CommentId, CommentState, DESK_TEXT_MAX, DecideMatchingIn, DecidedOut, Disposition, MatchingOut, Timestamp, check_desk_text,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::comments::{Decided, DeskQuery, decided_so, matching};
use super::decide::{announce, load, renew, store};
use super::{Desk, Editor};
use crate::entity::{comment, decision, desk_step, suggestion};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::turn::Turn;

/// What begins a thread, passes every filter and can be decided on.
fn open_to_decision(reader: &Reader, query: &DeskQuery) -> Result<Condition> {
    Ok(matching(reader, query)?.add(comment::Column::State.eq(CommentState::Published.as_str())))
}

pub(super) async fn count(desk: &Desk, query: &DeskQuery) -> Result<MatchingOut> {
    let connection = &desk.reader.store.reads;
    // The clock first: what comes after it is not counted for certain, and is left alone.
    let at = desk.reader.store.clock.now(connection).await?;
    let all = open_to_decision(&desk.reader, query)?;
    let comments = comment::Entity::find().filter(all.clone()).count(connection).await?;
    let decided = comment::Entity::find().filter(all.add(decided_so(desk.reader.id.0, Decided::Any))).count(connection).await?;
    Ok(MatchingOut {
        comments: u32::try_from(comments).map_err(StoreError::stored)?,
        decided: u32::try_from(decided).map_err(StoreError::stored)?,
        at,
    })
}

pub(super) async fn decide(editor: &Editor, query: &DeskQuery, given: &DecideMatchingIn) -> Result<DecidedOut> {
    let desk = &editor.desk;
    let reason = check_desk_text("reason", &given.reason, DESK_TEXT_MAX, false)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let seen = open_to_decision(&desk.reader, query)?.add(comment::Column::PublishedAt.lte(given.at.0));
    let comments = comment::Entity::find().filter(seen).order_by_asc(comment::Column::Arrival).all(&transaction).await?;
    let ids: Vec<Uuid> = comments.iter().map(|one| one.id).collect();
    let before = load(&transaction, &ids).await?;
    let takes = matches!(given.disposition, Disposition::Accepted | Disposition::AcceptedInPart);
    let mut proposals = if takes { proposals(&transaction, &ids).await? } else { HashMap::new() };
    let mut changed = Vec::new();
    for comment in comments {
        let old = before.get(&comment.id);
        let stays = old.is_some_and(|old| old.at > given.at.0 || !old.disposition.is_empty() && !given.replace);
        if stays {
            continue;
        }
        let row = renew(editor, &turn, &comment, old, wanted(old, given.disposition, &reason, proposals.remove(&comment.id)));
        if old.is_none_or(|old| (&old.disposition, &old.reason, &old.wording) != (&row.disposition, &row.reason, &row.wording)) {
            changed.push((comment, row));
        }
    }
    finish(editor, &mut turn, &transaction, &changed).await?;
    let out = out(turn.now, &changed);
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(out)
}

/// Disposition, reason and wording of a contribution, of what stood there as much as still holds; words only of a
/// suggestion that is taken up.
fn wanted(old: Option<&decision::Model>, disposition: Disposition, reason: &str, proposal: Option<String>) -> [String; 3] {
    let reason = if reason.is_empty() { old.map(|old| old.reason.clone()).unwrap_or_default() } else { reason.to_owned() };
    let kept = old.map(|old| &old.wording).filter(|wording| !wording.is_empty()).cloned();
    let wording = proposal.map(|proposal| kept.unwrap_or(proposal)).unwrap_or_default();
    [disposition.as_str().to_owned(), reason, wording]
}

/// What suggestions propose.
async fn proposals(connection: &impl ConnectionTrait, comments: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    let mut found = HashMap::new();
    for batch in comments.chunks(500) {
        let rows = suggestion::Entity::find().filter(suggestion::Column::Comment.is_in(batch.iter().copied()));
        found.extend(rows.all(connection).await?.into_iter().map(|row| (row.comment, row.proposed_text)));
    }
    Ok(found)
}

/// Undoes what the editor decided in one act; what anybody has changed since is left alone.
pub(super) async fn undo(editor: &Editor, act: Timestamp) -> Result<DecidedOut> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let rows = decision::Entity::find()
        .filter(decision::Column::Consultation.eq(turn.row.id))
        .filter(decision::Column::Person.eq(desk.person.0))
        .filter(decision::Column::At.eq(act.0));
    let rows = rows.all(&transaction).await?;
    let mut changed = Vec::new();
    for batch in rows.chunks(500) {
        let ids = || batch.iter().map(|row| row.comment);
        let comments = comment::Entity::find()
            .filter(comment::Column::Id.is_in(ids()))
            .filter(comment::Column::State.eq(CommentState::Published.as_str()));
        let comments: HashMap<Uuid, comment::Model> = comments.all(&transaction).await?.into_iter().map(|row| (row.id, row)).collect();
        let mut before = before_act(&transaction, ids(), act).await?;
        for row in batch {
            let Some(comment) = comments.get(&row.comment) else { continue };
            let old = before.remove(&row.comment).unwrap_or_default();
            changed.push((comment.clone(), renew(editor, &turn, comment, Some(row), old)));
        }
    }
    finish(editor, &mut turn, &transaction, &changed).await?;
    let out = out(turn.now, &changed);
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(out)
}

/// What stood on contributions before an act on them.
async fn before_act(
    connection: &impl ConnectionTrait,
    subjects: impl Iterator<Item = Uuid>,
    act: Timestamp,
) -> Result<HashMap<Uuid, [String; 3]>> {
    let steps = desk_step::Entity::find().filter(desk_step::Column::Subject.is_in(subjects)).order_by_asc(desk_step::Column::Number);
    let mut histories: HashMap<Uuid, Vec<desk_step::Model>> = HashMap::new();
    for step in steps.all(connection).await? {
        histories.entry(step.subject).or_default().push(step);
    }
    let mut found = HashMap::new();
    for (subject, history) in histories {
        // The act is the last step that drafted something; publishing it since changes nothing about that.
        let Some(at) = history.iter().rposition(|step| !step.published && step.at == act.0) else { continue };
        if let Some(step) = at.checked_sub(1).map(|before| &history[before]) {
            found.insert(subject, [step.disposition.clone(), step.text.clone(), step.wording.clone()]);
        }
    }
    Ok(found)
}

async fn finish(
    editor: &Editor,
    turn: &mut Turn,
    connection: &impl ConnectionTrait,
    changed: &[(comment::Model, decision::Model)],
) -> Result<()> {
    if changed.is_empty() {
        return Ok(());
    }
    store(connection, editor, turn, changed).await?;
    announce(connection, turn, changed).await
}

fn out(at: Timestamp, changed: &[(comment::Model, decision::Model)]) -> DecidedOut {
    let one = |(_, row): &(comment::Model, decision::Model)| ChangedOut {
        comment: CommentId(row.comment),
        revision: row.revision.unsigned_abs(),
    };
    DecidedOut { at, changed: changed.iter().map(one).collect() }
}
