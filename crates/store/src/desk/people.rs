//! Who is at the desk.

use std::collections::BTreeMap;

use colloquy_consultation::{DeskOut, DeskPersonOut, Role};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{Desk, admit, members, reasons, themes};
use crate::entity::{participant, person, role};
use crate::error::{Result, StoreError};
use crate::languages;

pub(super) async fn describe(desk: &Desk) -> Result<DeskOut> {
    let connection = &desk.reader.store.reads;
    let consultation = desk.reader.id.0;
    Ok(DeskOut {
        email: desk.email.clone(),
        role: desk.role,
        people: people(connection, consultation).await?,
        themes: themes::all(connection, consultation).await?,
        reasons: reasons::all(connection, consultation).await?,
        members: members::count(connection, consultation).await?,
        languages: languages::expected(connection, consultation).await?,
    })
}

/// Everybody with a role here, by address; each with the one that may do most.
pub(super) async fn people(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<DeskPersonOut>> {
    let place = Condition::any().add(role::Column::Consultation.is_null()).add(role::Column::Consultation.eq(consultation));
    let mut roles: BTreeMap<String, Vec<Role>> = BTreeMap::new();
    for row in role::Entity::find().filter(place).all(connection).await? {
        roles.entry(row.email).or_default().push(row.role.parse().map_err(StoreError::stored)?);
    }
    let mut people = Vec::new();
    for (email, roles) in roles {
        let Some(role) = admit::highest(&roles) else { continue };
        let name = name(connection, consultation, &email).await?;
        people.push(DeskPersonOut { email, name, role });
    }
    Ok(people)
}

async fn name(connection: &impl ConnectionTrait, consultation: Uuid, email: &str) -> Result<String> {
    let Some(person) = person::Entity::find().filter(person::Column::Email.eq(email)).one(connection).await? else {
        return Ok(String::new());
    };
    let stated = participant::Entity::find()
        .filter(participant::Column::Consultation.eq(consultation))
        .filter(participant::Column::Person.eq(person.id));
    Ok(stated.one(connection).await?.map(|row| row.name).unwrap_or_default())
}

/// The addresses of persons; an erased one has none any more.
pub(super) async fn addresses(
    connection: &impl ConnectionTrait,
    persons: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, String>> {
    let ids: std::collections::BTreeSet<Uuid> = persons.into_iter().collect();
    let rows = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.email.unwrap_or_default())).collect())
}
