//! Signing in by proving an e-mail address.

use std::collections::BTreeSet;

use colloquy_consultation::{CommentId, ConsultationId, Email, PersonId, Slug, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::introduce::insert_person;
use super::{Signed, merge, proof};
use crate::entity::{consultation, participant, person, proof as proofs, session};
use crate::error::{Result, StoreError};
use crate::publish;
use crate::reader::Me;
use crate::store::{Hash, Store, Viewer, start_session};
use crate::turn::Turn;

pub(super) async fn by_code(store: &Store, viewer: Viewer, email: &Email, code: &Hash, new_session: &Hash) -> Result<Signed> {
    let transaction = store.begin().await?;
    let now = store.clock.now(&transaction).await?;
    let Some(proof) = proof::spend_code(&transaction, email, code, now).await? else {
        // The attempt counts, whatever came of it.
        transaction.commit().await?;
        return Err(proof::refused("code"));
    };
    // A code is typed where it was asked for or where the person is: a guest of this browser is them. Where nobody is
    // known, it is whoever asked, so that what waits in that browser is published.
    let browser = viewer.person().map(|person| person.0);
    let subject = match guest(&transaction, browser).await? {
        Some(guest) => Some(guest),
        None => asked_elsewhere(&transaction, &proof, browser).await?.or(browser),
    };
    let signed = sign_in(store, &transaction, &proof, subject, new_session, now).await?;
    transaction.commit().await?;
    Ok(signed)
}

pub(super) async fn by_link(store: &Store, viewer: Viewer, link: &Hash, new_session: &Hash) -> Result<Signed> {
    let transaction = store.begin().await?;
    let now = store.clock.now(&transaction).await?;
    let proof = proof::spend_link(&transaction, link, now).await?.ok_or_else(|| proof::refused("token"))?;
    let browser = viewer.person().map(|person| person.0);
    let asked = asked_elsewhere(&transaction, &proof, browser).await?;
    let signed = sign_in(store, &transaction, &proof, asked.or(browser), new_session, now).await?;
    transaction.commit().await?;
    Ok(signed)
}

/// Finds whose address it is, makes `subject` that person, publishes what waited and starts the session.
async fn sign_in(
    store: &Store,
    connection: &impl ConnectionTrait,
    proof: &proofs::Model,
    subject: Option<Uuid>,
    new_session: &Hash,
    now: Timestamp,
) -> Result<Signed> {
    let email: Email = proof.email.parse().map_err(StoreError::stored)?;
    let subject = alive(connection, subject).await?;
    let person = settle(store, connection, &email, subject, now).await?;
    let (published, expired) = release_waiting(store, connection, person).await?;
    start_session(connection, PersonId(person), new_session, now).await?;
    let consultation = match proof.consultation {
        Some(id) => slug(connection, id).await?,
        None => None,
    };
    Ok(Signed { person: PersonId(person), consultation, published, expired })
}

/// The guest who asked for a code or link that is used in another browser. What waits there is published, but that browser is
/// signed out: whoever typed an address that is not theirs must not come in by its owner's act.
async fn asked_elsewhere(connection: &impl ConnectionTrait, proof: &proofs::Model, browser: Option<Uuid>) -> Result<Option<Uuid>> {
    let asked = guest(connection, proof.person).await?.filter(|asked| Some(*asked) != browser);
    if let Some(asked) = asked {
        session::Entity::delete_many().filter(session::Column::Person.eq(asked)).exec(connection).await?;
    }
    Ok(asked)
}

/// A person that has not proved an address yet.
async fn guest(connection: &impl ConnectionTrait, id: Option<Uuid>) -> Result<Option<Uuid>> {
    let Some(id) = id else { return Ok(None) };
    let found = person::Entity::find_by_id(id).one(connection).await?;
    Ok(found.filter(|person| person.email.is_none() && person.erased_at.is_none()).map(|person| person.id))
}

/// A person that has not been erased or merged.
async fn alive(connection: &impl ConnectionTrait, id: Option<Uuid>) -> Result<Option<Uuid>> {
    let Some(id) = id else { return Ok(None) };
    let found = person::Entity::find_by_id(id).one(connection).await?;
    Ok(found.filter(|person| person.erased_at.is_none()).map(|person| person.id))
}

/// Who has the address from now on. A person without a proved address becomes or joins that person; a person with
/// another one stays who they are, and somebody else signs in at their browser.
pub(crate) async fn settle(
    store: &Store,
    connection: &impl ConnectionTrait,
    email: &Email,
    subject: Option<Uuid>,
    now: Timestamp,
) -> Result<Uuid> {
    let owner = person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(connection).await?.map(|owner| owner.id);
    let subject = match subject {
        Some(id) => person::Entity::find_by_id(id).one(connection).await?.filter(|person| person.email.is_none()).map(|person| person.id),
        None => None,
    };
    lock_all(connection, owner.iter().chain(&subject)).await?;
    match (owner, subject) {
        (Some(owner), Some(subject)) => merge::merge(store, connection, subject, owner).await.map(|()| owner),
        (Some(owner), None) => Ok(owner),
        (None, Some(subject)) => confirm(connection, subject, email, now).await.map(|()| subject),
        (None, None) => insert_person(connection, Some(email), now).await,
    }
}

/// Locks every consultation that will be written to, in one order, so that two sign-ins never wait for each other.
pub(crate) async fn lock_all(connection: &impl ConnectionTrait, persons: impl Iterator<Item = &Uuid>) -> Result<()> {
    let mut consultations = BTreeSet::new();
    for person in persons {
        consultations.extend(consultations_of(connection, *person).await?);
    }
    for consultation in consultations {
        Turn::lock(connection, consultation).await?;
    }
    Ok(())
}

async fn confirm(connection: &impl ConnectionTrait, person: Uuid, email: &Email, now: Timestamp) -> Result<()> {
    person::Entity::update_many()
        .col_expr(person::Column::Email, Expr::value(email.as_str()))
        .col_expr(person::Column::EmailConfirmedAt, Expr::value(now.0))
        .filter(person::Column::Id.eq(person))
        .exec(connection)
        .await?;
    Ok(())
}

/// Publishes what waited for this person's address, or lets it expire.
async fn release_waiting(store: &Store, connection: &impl ConnectionTrait, person: Uuid) -> Result<(Vec<CommentId>, Vec<CommentId>)> {
    let (mut published, mut expired) = (Vec::new(), Vec::new());
    for consultation in consultations_of(connection, person).await? {
        let Some(me) = Me::load(connection, person, consultation).await? else { continue };
        let Some(participant) = &me.participant else { continue };
        if publish::waiting(connection, consultation, Some(participant.id)).await?.is_empty() {
            continue;
        }
        let mut turn = Turn::take(store, connection, ConsultationId(consultation)).await?;
        for comment in publish::waiting(connection, consultation, Some(participant.id)).await? {
            let id = CommentId(comment.id);
            if turn.phase.may_confirm(Timestamp(comment.received_at), turn.now) {
                if publish::release(connection, &mut turn, comment, me.level()).await? {
                    published.push(id);
                }
            } else {
                publish::expire(connection, comment.id).await?;
                expired.push(id);
            }
        }
        turn.finish(connection).await?;
    }
    Ok((published, expired))
}

/// The consultations a person takes part in, in the order in which they are to be locked.
pub(super) async fn consultations_of(connection: &impl ConnectionTrait, person: Uuid) -> Result<BTreeSet<Uuid>> {
    let rows = participant::Entity::find().filter(participant::Column::Person.eq(person)).all(connection).await?;
    Ok(rows.into_iter().map(|row| row.consultation).collect())
}

async fn slug(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<Slug>> {
    let found = consultation::Entity::find_by_id(id).one(connection).await?;
    found.map(|row| row.slug.parse().map_err(StoreError::stored)).transpose()
}
