//! Who the viewer is, for the viewer alone.

use colloquy_consultation::{CommentState, PersonId, SessionOut, StatementIn, Timestamp};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Me, Reader};
use crate::entity::{comment, participant, person, proof};
use crate::error::{Result, StoreError};

pub(super) async fn of(reader: &Reader) -> Result<SessionOut> {
    match &reader.me {
        Some(me) => describe(&reader.store.reads, me, reader.store.now().await?).await,
        None => Ok(SessionOut::default()),
    }
}

/// The session of a person in a consultation.
pub(crate) async fn describe(connection: &impl ConnectionTrait, me: &Me, now: Timestamp) -> Result<SessionOut> {
    let waiting = match &me.participant {
        Some(participant) => count_waiting(connection, participant.id).await?,
        None => 0,
    };
    Ok(SessionOut {
        person: Some(PersonId(me.person.id)),
        email: address(connection, &me.person).await?,
        code_sent: code_sent(connection, &me.person, now).await?,
        confirmed: me.confirmed(),
        member: me.member,
        roles: me.roles.clone(),
        statement: me.participant.as_ref().map(statement).unwrap_or_default(),
        waiting,
    })
}

pub(crate) fn statement(row: &participant::Model) -> StatementIn {
    StatementIn {
        name: row.name.clone(),
        group: row.group_code.clone(),
        region: row.region.clone(),
        affiliation: row.affiliation.clone(),
        behalf: row.behalf.clone(),
        email: String::new(),
        language: row.language.clone(),
    }
}

/// The proved address, else the one that a code was last sent to.
pub(crate) async fn address(connection: &impl ConnectionTrait, person: &person::Model) -> Result<String> {
    if let Some(email) = &person.email {
        return Ok(email.clone());
    }
    let asked = proof::Entity::find().filter(proof::Column::Person.eq(person.id)).order_by_desc(proof::Column::CreatedAt);
    Ok(asked.one(connection).await?.map(|row| row.email).unwrap_or_default())
}

/// Whether a code that was sent for a person who has proved no address can still be used.
pub(crate) async fn code_sent(connection: &impl ConnectionTrait, person: &person::Model, now: Timestamp) -> Result<bool> {
    if person.email.is_some() {
        return Ok(false);
    }
    let good = proof::Entity::find()
        .filter(proof::Column::Person.eq(person.id))
        .filter(proof::Column::UsedAt.is_null())
        .filter(proof::Column::ExpiresAt.gt(now.0));
    Ok(good.count(connection).await? > 0)
}

async fn count_waiting(connection: &impl ConnectionTrait, participant: Uuid) -> Result<u32> {
    let waiting = comment::Entity::find()
        .filter(comment::Column::Participant.eq(participant))
        .filter(comment::Column::State.eq(CommentState::Waiting.as_str()));
    u32::try_from(waiting.count(connection).await?).map_err(StoreError::stored)
}
