//! Letting somebody to the desk.

use std::collections::HashSet;

use colloquy_consultation::{ConsultationCardOut, PersonId, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Desk;
use crate::entity::{person, role};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::store::{Store, Viewer, all_consultations, cards};

pub(super) fn admit(reader: Reader) -> Result<Desk> {
    let me = reader.me.as_ref().ok_or(StoreError::SignInNeeded)?;
    let Some(email) = me.person.email.clone() else { return Err(StoreError::SignInNeeded) };
    let role = highest(&me.roles).ok_or(StoreError::Forbidden("not-at-the-desk"))?;
    Ok(Desk { person: PersonId(me.person.id), email, role, reader })
}

/// The role that may do most.
pub(super) fn highest(roles: &[Role]) -> Option<Role> {
    [Role::Admin, Role::CoChair, Role::Editor, Role::Observer].into_iter().find(|role| roles.contains(role))
}

pub(super) async fn desks(store: &Store, viewer: Viewer) -> Result<Vec<ConsultationCardOut>> {
    let Some(id) = viewer.person() else { return Ok(Vec::new()) };
    let person = person::Entity::find_by_id(id.0).one(&store.reads).await?;
    let Some(email) = person.and_then(|person| person.email) else { return Ok(Vec::new()) };
    let roles = role::Entity::find().filter(role::Column::Email.eq(email)).all(&store.reads).await?;
    let everywhere = roles.iter().any(|role| role.consultation.is_none());
    let of: HashSet<Uuid> = roles.iter().filter_map(|role| role.consultation).collect();
    let mut rows = all_consultations(store).await?;
    rows.retain(|row| everywhere || of.contains(&row.id));
    cards(store, rows).await
}
