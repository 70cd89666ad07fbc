//! Who the viewer is in a consultation.

use colloquy_consultation::{Level, Role};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::{member, participant, person, role, voice};
use crate::error::{Result, StoreError};

/// A person, and what they are in one consultation.
#[derive(Debug, Clone)]
pub(crate) struct Me {
    pub(crate) person: person::Model,
    /// Their proved address is on the list.
    pub(crate) member: bool,
    pub(crate) roles: Vec<Role>,
    /// What they stated there.
    pub(crate) participant: Option<participant::Model>,
    /// For whom they now speak.
    pub(crate) voice: Option<voice::Model>,
}

impl Me {
    /// Nobody, if the person is gone.
    pub(crate) async fn load(connection: &impl ConnectionTrait, person: Uuid, consultation: Uuid) -> Result<Option<Self>> {
        let Some(person) = person::Entity::find_by_id(person).one(connection).await? else { return Ok(None) };
        if person.erased_at.is_some() {
            return Ok(None);
        }
        let (member, roles) = match &person.email {
            Some(email) => (is_member(connection, consultation, email).await?, roles(connection, Some(consultation), email).await?),
            None => (false, Vec::new()),
        };
        let participant = participant::Entity::find()
            .filter(participant::Column::Consultation.eq(consultation))
            .filter(participant::Column::Person.eq(person.id))
            .one(connection)
            .await?;
        let voice = match &participant {
            Some(stated) => {
                let of = voice::Entity::find().filter(voice::Column::Participant.eq(stated.id));
                of.filter(voice::Column::Body.eq(stated.behalf.as_str())).one(connection).await?
            }
            None => None,
        };
        Ok(Some(Self { person, member, roles, participant, voice }))
    }

    pub(crate) fn confirmed(&self) -> bool {
        self.person.email.is_some()
    }

    /// How well they are known.
    pub(crate) fn level(&self) -> Level {
        match (self.confirmed(), self.member) {
            (true, true) => Level::Member,
            (true, false) => Level::Confirmed,
            (false, _) => Level::Guest,
        }
    }
}

pub(crate) async fn is_member(connection: &impl ConnectionTrait, consultation: Uuid, email: &str) -> Result<bool> {
    Ok(member::Entity::find_by_id((consultation, email.to_owned())).one(connection).await?.is_some())
}

/// Roles in a consultation, and those that hold in all.
pub(crate) async fn roles(connection: &impl ConnectionTrait, consultation: Option<Uuid>, email: &str) -> Result<Vec<Role>> {
    let mut place = Condition::any().add(role::Column::Consultation.is_null());
    if let Some(consultation) = consultation {
        place = place.add(role::Column::Consultation.eq(consultation));
    }
    let rows = role::Entity::find().filter(role::Column::Email.eq(email)).filter(place).all(connection).await?;
    let mut roles = rows.iter().map(|row| row.role.parse().map_err(StoreError::stored)).collect::<Result<Vec<Role>>>()?;
    roles.sort_unstable();
    roles.dedup();
    Ok(roles)
}
