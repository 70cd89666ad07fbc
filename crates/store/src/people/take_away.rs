//! Everything that is kept about a person, for that person.

use colloquy_consultation::{CommentOut, DigestKind, Language, Pace, PersonId, RevisionOut, Role, Slug, Stance, StatementIn, Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use uuid::Uuid;

use super::sign_in::consultations_of;
use crate::digests::{DigestWish, wish};
use crate::entity::{
    block, blocked, comment, comment_revision, consultation, digest, endorsement, held_edit, invitation, member, person, position, proof,
    report, role, session,
};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::reader::assemble::assemble;
use crate::reader::revisions::revision_out;
use crate::reader::session::{address, statement};
use crate::store::{Store, Viewer};

/// Everything that is kept about a person.
#[derive(Debug, Clone, Serialize)]
pub struct PersonData {
    /// Their id.
    pub person: PersonId,
    /// Their address: proved, or the one a code was last sent to; may be empty.
    pub email: String,
    /// When it was proved.
    pub email_confirmed: Option<Timestamp>,
    /// Since when they are known.
    pub since: Timestamp,
    /// When each of their sessions was last used.
    pub sessions: Vec<Timestamp>,
    /// When they asked for codes, as far as that is still kept.
    pub codes_requested: Vec<Timestamp>,
    /// Their roles, by consultation; none: in all of them.
    pub roles: Vec<(Option<Slug>, Role)>,
    /// The consultations whose list their address is on.
    pub member_of: Vec<Slug>,
    /// The invitations that their address was asked by.
    pub invitations: Vec<TakenInvitation>,
    /// How they get digests.
    pub digests: Vec<TakenDigest>,
    /// What they did in each consultation.
    pub consultations: Vec<Participation>,
}

/// An invitation to take part.
#[derive(Debug, Clone, Serialize)]
pub struct TakenInvitation {
    /// The consultation.
    pub consultation: Slug,
    /// The name it was made for: theirs, or that of a body.
    pub name: String,
    /// Who was to be written to in a body.
    pub contact: String,
    /// When.
    pub at: Timestamp,
    /// Whether they asked to be reminded.
    pub remind: bool,
}

/// What a person did in one consultation.
#[derive(Debug, Clone, Serialize)]
pub struct Participation {
    /// The consultation.
    pub consultation: Slug,
    /// What they stated about themselves last.
    pub statement: StatementIn,
    /// Their contributions in any state, oldest first.
    pub comments: Vec<TakenComment>,
    /// Their positions.
    pub positions: Vec<TakenPosition>,
    /// What they agreed with.
    pub agreements: Vec<TakenAgreement>,
    /// What they asked the desk to look at.
    pub reports: Vec<TakenReport>,
    /// Whether the desk has stopped them from taking part.
    pub blocked: bool,
}

/// A contribution with its earlier words.
#[derive(Debug, Clone, Serialize)]
pub struct TakenComment {
    /// The contribution.
    pub comment: CommentOut,
    /// Its words before each change, oldest first.
    pub revisions: Vec<RevisionOut>,
    /// Changed words that were not published: the desk looks at them, or let the published ones stay.
    pub unpublished: Option<RevisionOut>,
}

/// A position.
#[derive(Debug, Clone, Serialize)]
pub struct TakenPosition {
    /// The version.
    pub version: u32,
    /// The block's place in reading order.
    pub order: u32,
    /// The stance.
    pub stance: Stance,
    /// When.
    pub at: Timestamp,
}

/// An agreement.
#[derive(Debug, Clone, Serialize)]
pub struct TakenAgreement {
    /// The contribution.
    pub comment: colloquy_consultation::CommentId,
    /// When.
    pub at: Timestamp,
}

/// A digest.
#[derive(Debug, Clone, Serialize)]
pub struct TakenDigest {
    /// Of which consultation.
    pub consultation: Slug,
    /// Of what.
    pub kind: DigestKind,
    /// How often.
    pub pace: Pace,
    /// In which language.
    pub language: Language,
    /// In whose time.
    pub zone: String,
    /// At which hour.
    pub hour: u32,
}

/// A report.
#[derive(Debug, Clone, Serialize)]
pub struct TakenReport {
    /// The contribution.
    pub comment: colloquy_consultation::CommentId,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

pub(super) async fn take_away(store: &Store, id: PersonId) -> Result<PersonData> {
    let connection = &store.reads;
    let row = person::Entity::find_by_id(id.0).one(connection).await?.ok_or(StoreError::NotFound("person"))?;
    let sessions = session::Entity::find().filter(session::Column::Person.eq(id.0)).all(connection).await?;
    let codes = proof::Entity::find().filter(proof::Column::Person.eq(id.0)).all(connection).await?;
    let (roles, member_of) = match &row.email {
        Some(email) => rights(store, email).await?,
        None => (Vec::new(), Vec::new()),
    };
    let mut consultations = Vec::new();
    for consultation in consultations_of(connection, id.0).await? {
        consultations.extend(participation(store, id, consultation).await?);
    }
    Ok(PersonData {
        person: id,
        email: address(connection, &row).await?,
        email_confirmed: row.email_confirmed_at.map(Timestamp),
        since: Timestamp(row.created_at),
        sessions: sessions.into_iter().map(|row| Timestamp(row.last_seen_at)).collect(),
        codes_requested: codes.into_iter().map(|row| Timestamp(row.created_at)).collect(),
        roles,
        member_of,
        invitations: match &row.email {
            Some(email) => invitations(store, email).await?,
            None => Vec::new(),
        },
        digests: digests(store, id).await?,
        consultations,
    })
}

async fn rights(store: &Store, email: &str) -> Result<(Vec<(Option<Slug>, Role)>, Vec<Slug>)> {
    let mut roles = Vec::new();
    for row in role::Entity::find().filter(role::Column::Email.eq(email)).all(&store.reads).await? {
        let place = match row.consultation {
            Some(id) => Some(slug(store, id).await?),
            None => None,
        };
        roles.push((place, row.role.parse().map_err(StoreError::stored)?));
    }
    let mut member_of = Vec::new();
    for row in member::Entity::find().filter(member::Column::Email.eq(email)).all(&store.reads).await? {
        member_of.push(slug(store, row.consultation).await?);
    }
    Ok((roles, member_of))
}

async fn invitations(store: &Store, email: &str) -> Result<Vec<TakenInvitation>> {
    let mut taken = Vec::new();
    let rows = invitation::Entity::find().filter(invitation::Column::Email.eq(email)).order_by_asc(invitation::Column::CreatedAt);
    for row in rows.all(&store.reads).await? {
        let consultation = slug(store, row.consultation).await?;
        taken.push(TakenInvitation {
            consultation,
            name: row.name,
            contact: row.contact,
            at: Timestamp(row.created_at),
            remind: row.remind,
        });
    }
    Ok(taken)
}

async fn slug(store: &Store, id: Uuid) -> Result<Slug> {
    let row = consultation::Entity::find_by_id(id).one(&store.reads).await?.ok_or(StoreError::NotFound("consultation"))?;
    row.slug.parse().map_err(StoreError::stored)
}

/// Also of a consultation that they may no longer read: the data is theirs.
async fn participation(store: &Store, person: PersonId, consultation: Uuid) -> Result<Option<Participation>> {
    let row = consultation::Entity::find_by_id(consultation).one(&store.reads).await?.ok_or(StoreError::NotFound("consultation"))?;
    let reader = Reader::unchecked(store, Viewer::Person(person), row).await?;
    let Some(participant) = reader.me.as_ref().and_then(|me| me.participant.as_ref()) else { return Ok(None) };
    Ok(Some(Participation {
        consultation: reader.consultation.slug.clone(),
        statement: statement(participant),
        comments: comments(&reader, participant.id).await?,
        positions: positions(&reader, participant.id).await?,
        agreements: agreements(&reader, participant.id).await?,
        reports: reports(&reader, person).await?,
        blocked: blocked::Entity::find_by_id(participant.id).one(&store.reads).await?.is_some(),
    }))
}

async fn digests(store: &Store, id: PersonId) -> Result<Vec<TakenDigest>> {
    let mut taken = Vec::new();
    for row in digest::Entity::find().filter(digest::Column::Person.eq(id.0)).all(&store.reads).await? {
        let DigestWish { kind, pace, language, zone, hour } = wish(&row)?;
        taken.push(TakenDigest { consultation: slug(store, row.consultation).await?, kind, pace, language, zone, hour });
    }
    Ok(taken)
}

async fn comments(reader: &Reader, participant: Uuid) -> Result<Vec<TakenComment>> {
    let connection = &reader.store.reads;
    let rows = comment::Entity::find().filter(comment::Column::Participant.eq(participant)).order_by_asc(comment::Column::Arrival);
    let mut taken = Vec::new();
    for comment in assemble(connection, reader, rows.all(connection).await?).await? {
        let old = comment_revision::Entity::find().filter(comment_revision::Column::Comment.eq(comment.id.0));
        let old = match comment.revisions {
            0 => Vec::new(),
            _ => old.order_by_asc(comment_revision::Column::Number).all(connection).await?,
        };
        let unpublished = held_edit::Entity::find_by_id(comment.id.0).one(connection).await?.map(crate::held_edit::out);
        taken.push(TakenComment { comment, revisions: old.into_iter().map(revision_out).collect(), unpublished });
    }
    Ok(taken)
}

async fn positions(reader: &Reader, participant: Uuid) -> Result<Vec<TakenPosition>> {
    let rows = position::Entity::find().filter(position::Column::Participant.eq(participant)).find_also_related(block::Entity);
    let taken = rows.order_by_asc(block::Column::Place).all(&reader.store.reads).await?.into_iter().filter_map(|(row, block)| {
        let version = reader.versions.iter().find(|version| version.0 == row.version)?.1;
        let order = block?.place.unsigned_abs();
        Some(row.stance.parse().map_err(StoreError::stored).map(|stance| TakenPosition { version, order, stance, at: Timestamp(row.at) }))
    });
    taken.collect()
}

async fn reports(reader: &Reader, person: PersonId) -> Result<Vec<TakenReport>> {
    let rows = report::Entity::find().filter(report::Column::Consultation.eq(reader.id.0)).filter(report::Column::Person.eq(person.0));
    let taken = |row: report::Model| TakenReport {
        comment: colloquy_consultation::CommentId(row.comment),
        reason: row.reason,
        at: Timestamp(row.at),
    };
    Ok(rows.order_by_asc(report::Column::At).all(&reader.store.reads).await?.into_iter().map(taken).collect())
}

async fn agreements(reader: &Reader, participant: Uuid) -> Result<Vec<TakenAgreement>> {
    let rows = endorsement::Entity::find().filter(endorsement::Column::Participant.eq(participant)).order_by_asc(endorsement::Column::At);
    let taken = |row: endorsement::Model| TakenAgreement { comment: colloquy_consultation::CommentId(row.comment), at: Timestamp(row.at) };
    Ok(rows.all(&reader.store.reads).await?.into_iter().map(taken).collect())
}
