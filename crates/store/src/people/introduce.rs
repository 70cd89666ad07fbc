//! What people state about themselves in a consultation.

use colloquy_consultation::{Email, PersonId, Statement, StatementIn, Timestamp};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Introduced;
use crate::entity::{participant, person, voice};
use crate::error::{Result, StoreError};
use crate::reader::session::describe;
use crate::reader::{Me, Reader};
use crate::store::{Hash, Store, Viewer, start_session};
use crate::turn::Turn;

pub(super) async fn introduce(
    store: &Store,
    viewer: Viewer,
    reader: &Reader,
    given: &StatementIn,
    new_session: &Hash,
) -> Result<Introduced> {
    let face = &reader.consultation;
    let transaction = store.begin().await?;
    let turn = Turn::take(store, &transaction, reader.id).await?;
    let known = match viewer.person() {
        Some(person) => Me::load(&transaction, person.0, reader.id.0).await?,
        None => None,
    };
    let proved = known.as_ref().and_then(|me| me.person.email.clone());
    let statement = Statement::check(given, face.rules, proved.is_some(), &face.groups, &face.regions)?;
    let new_session_used = known.is_none();
    let person = match &known {
        Some(me) => me.person.id,
        None => start_person(&transaction, new_session, turn.now).await?,
    };
    let stated = known.and_then(|me| me.participant);
    store_statement(&transaction, &turn, person, stated, &statement).await?;
    let now = turn.now;
    turn.finish(&transaction).await?;
    let me = Me::load(&transaction, person, reader.id.0).await?.ok_or(StoreError::SignInNeeded)?;
    let session = describe(&transaction, &me, now).await?;
    transaction.commit().await?;
    let must_prove = statement.email.filter(|email| Some(email.as_str()) != proved.as_deref());
    Ok(Introduced { session, new_session_used, must_prove })
}

/// A new person with a session.
pub(crate) async fn start_person(connection: &impl ConnectionTrait, session: &Hash, now: Timestamp) -> Result<Uuid> {
    let id = insert_person(connection, None, now).await?;
    start_session(connection, PersonId(id), session, now).await?;
    Ok(id)
}

/// A new person, with a proved address or none.
pub(crate) async fn insert_person(connection: &impl ConnectionTrait, email: Option<&Email>, now: Timestamp) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let row = person::ActiveModel {
        id: Set(id),
        email: Set(email.map(|email| email.as_str().to_owned())),
        email_confirmed_at: Set(email.map(|_| now.0)),
        created_at: Set(now.0),
        erased_at: Set(None),
    };
    person::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(id)
}

async fn store_statement(
    connection: &impl ConnectionTrait,
    turn: &Turn,
    person: Uuid,
    stated: Option<participant::Model>,
    statement: &Statement,
) -> Result<()> {
    let words = participant::ActiveModel {
        name: Set(statement.name.clone()),
        affiliation: Set(statement.affiliation.clone()),
        group_code: Set(statement.group.clone()),
        region: Set(statement.region.clone()),
        behalf: Set(statement.behalf.clone()),
        language: Set(statement.language.as_str().to_owned()),
        ..Default::default()
    };
    let id = match stated {
        Some(stated) => {
            participant::Entity::update_many().set(words).filter(participant::Column::Id.eq(stated.id)).exec(connection).await?;
            stated.id
        }
        None => {
            let id = Uuid::now_v7();
            let row = participant::ActiveModel {
                id: Set(id),
                consultation: Set(turn.row.id),
                person: Set(person),
                import_key: Set(None),
                contributed: Set(0),
                created_at: Set(turn.now.0),
                ..words
            };
            participant::Entity::insert(row).exec_without_returning(connection).await?;
            id
        }
    };
    speak_for(connection, id, &statement.behalf).await
}

/// Makes sure that the participant has a voice for a body (empty: for themselves).
pub(crate) async fn speak_for(connection: &impl ConnectionTrait, participant: Uuid, body: &str) -> Result<()> {
    let found = voice::Entity::find().filter(voice::Column::Participant.eq(participant)).filter(voice::Column::Body.eq(body));
    if found.one(connection).await?.is_none() {
        let row = voice::ActiveModel { id: Set(Uuid::now_v7()), participant: Set(participant), body: Set(body.to_owned()) };
        voice::Entity::insert(row).exec_without_returning(connection).await?;
    }
    Ok(())
}
