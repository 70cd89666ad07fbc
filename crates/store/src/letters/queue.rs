//! Letters that wait to be sent.

use colloquy_consultation::{CommentOut, CommentState, Language, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::Letter;
use crate::entity::{comment, consultation, decision, letter, participant, person};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::reader::assemble::assemble;
use crate::store::{Hash, Store, Viewer};
use crate::turn::{Turn, insert_all};

/// The kind of a letter about decisions.
const OUTCOME: &str = "outcome";
/// How long whoever has taken a letter has to send it; after each failure it waits longer.
const LEASE_MS: i64 = 5 * 60_000;
/// A letter is given up after so many attempts.
const ATTEMPTS_MAX: i32 = 8;

/// Keeps a letter for each person with a proved address, unless one that was not begun waits already.
pub(crate) async fn add(connection: &impl ConnectionTrait, turn: &Turn, people: &[Uuid], after_ms: i64) -> Result<()> {
    let mut rows = Vec::new();
    for person in people {
        let waiting = letter::Entity::find()
            .filter(letter::Column::Person.eq(*person))
            .filter(letter::Column::Consultation.eq(turn.row.id))
            .filter(letter::Column::Kind.eq(OUTCOME))
            .filter(letter::Column::ReadAt.is_null());
        if waiting.one(connection).await?.is_none() {
            rows.push(sea_orm::IntoActiveModel::into_active_model(letter::Model {
                id: Uuid::now_v7(),
                consultation: turn.row.id,
                person: *person,
                kind: OUTCOME.to_owned(),
                token_hash: None,
                created_at: turn.now.0,
                due_at: turn.now.0 + after_ms,
                attempts: 0,
                read_at: None,
                sent_at: None,
            }));
        }
    }
    insert_all::<letter::Entity, _>(connection, rows).await
}

pub(super) async fn take(store: &Store, link: &Hash) -> Result<Option<Letter>> {
    loop {
        let now = store.now().await?;
        let due = letter::Entity::find()
            .filter(letter::Column::SentAt.is_null())
            .filter(letter::Column::DueAt.lte(now.0))
            .filter(letter::Column::Attempts.lt(ATTEMPTS_MAX))
            .order_by_asc(letter::Column::DueAt)
            .one(&store.reads)
            .await?;
        let Some(row) = due else { return Ok(None) };
        // Whoever is first has it; the other goes on to the next.
        let taken = letter::Entity::update_many()
            .col_expr(letter::Column::Attempts, Expr::value(row.attempts + 1))
            .col_expr(letter::Column::DueAt, Expr::value(now.0 + (LEASE_MS << row.attempts.min(6))))
            .col_expr(letter::Column::ReadAt, Expr::value(now.0))
            .col_expr(letter::Column::TokenHash, Expr::value(link.bytes()))
            .filter(letter::Column::Id.eq(row.id))
            .filter(letter::Column::Attempts.eq(row.attempts))
            .exec(&store.writes)
            .await?;
        if taken.rows_affected == 1 {
            match compose(store, &row).await? {
                Some(letter) => return Ok(Some(letter)),
                // The person left, or everything was taken back: there is nothing to say.
                None => sent(store, row.id).await?,
            }
        }
    }
}

pub(super) async fn sent(store: &Store, id: Uuid) -> Result<()> {
    let now = store.now().await?;
    let row = letter::Entity::update_many().col_expr(letter::Column::SentAt, Expr::value(now.0));
    row.filter(letter::Column::Id.eq(id)).exec(&store.writes).await?;
    Ok(())
}

async fn compose(store: &Store, row: &letter::Model) -> Result<Option<Letter>> {
    let connection = &store.reads;
    let Some(person) = person::Entity::find_by_id(row.person).one(connection).await? else { return Ok(None) };
    let Some(email) = person.email.filter(|_| person.email_confirmed_at.is_some()) else { return Ok(None) };
    let before: Option<Option<i64>> = letter::Entity::find()
        .select_only()
        .column_as(letter::Column::ReadAt.max(), "last")
        .filter(letter::Column::Person.eq(row.person))
        .filter(letter::Column::Consultation.eq(row.consultation))
        .filter(letter::Column::Kind.eq(OUTCOME))
        .filter(letter::Column::SentAt.is_not_null())
        .into_tuple()
        .one(connection)
        .await?;
    let (reader, decided) = decided(store, row.consultation, row.person, before.flatten()).await?;
    if decided.is_empty() {
        return Ok(None);
    }
    let stated = participant::Entity::find()
        .filter(participant::Column::Consultation.eq(row.consultation))
        .filter(participant::Column::Person.eq(row.person));
    let language = stated.one(connection).await?.and_then(|stated| stated.language.parse().ok());
    Ok(Some(Letter {
        id: row.id,
        email: email.parse().map_err(StoreError::stored)?,
        language: language.unwrap_or_else(Language::english),
        consultation: reader.consultation,
        decided,
    }))
}

/// A person's contributions with a decision published after a moment, oldest first.
pub(super) async fn decided(store: &Store, id: Uuid, person: Uuid, after: Option<i64>) -> Result<(Reader, Vec<CommentOut>)> {
    let row = consultation::Entity::find_by_id(id).one(&store.reads).await?.ok_or(StoreError::NotFound("consultation"))?;
    let reader = Reader::unchecked(store, Viewer::Stranger, row).await?;
    let theirs = participant::Entity::find().select_only().column(participant::Column::Id);
    let theirs = theirs.filter(participant::Column::Consultation.eq(id)).filter(participant::Column::Person.eq(person)).into_query();
    let published = decision::Entity::find().select_only().column(decision::Column::Comment);
    let published = published.filter(decision::Column::Consultation.eq(id)).filter(match after {
        Some(after) => decision::Column::PublishedAt.gt(after),
        None => decision::Column::PublishedAt.is_not_null(),
    });
    let rows = comment::Entity::find()
        .filter(comment::Column::Participant.in_subquery(theirs))
        .filter(comment::Column::State.eq(CommentState::Published.as_str()))
        .filter(comment::Column::Id.in_subquery(published.into_query()))
        .order_by_asc(comment::Column::Arrival)
        .all(&store.reads)
        .await?;
    let comments = assemble(&store.reads, &reader, rows).await?;
    Ok((reader, comments))
}

/// Whether a letter's link still holds.
pub(super) fn holds(row: &letter::Model, now: Timestamp) -> bool {
    const DAYS_90_MS: i64 = 90 * 86_400_000;
    row.read_at.is_some_and(|read| now.0 < read + DAYS_90_MS)
}
