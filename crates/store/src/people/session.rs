//! Sessions outside any consultation.

use colloquy_consultation::{PersonId, SessionOut};
use sea_orm::EntityTrait;

use crate::entity::{person, session};
use crate::error::Result;
use crate::reader::me::roles;
use crate::reader::session::{address, code_sent};
use crate::store::{Hash, Store, Viewer};

pub(super) async fn end(store: &Store, token: &Hash) -> Result<()> {
    session::Entity::delete_by_id(token.bytes()).exec(&store.writes).await?;
    Ok(())
}

pub(super) async fn of(store: &Store, viewer: Viewer) -> Result<SessionOut> {
    let Some(id) = viewer.person() else { return Ok(SessionOut::default()) };
    let Some(person) = person::Entity::find_by_id(id.0).one(&store.reads).await? else { return Ok(SessionOut::default()) };
    let roles = match &person.email {
        Some(email) => roles(&store.reads, None, email).await?,
        None => Vec::new(),
    };
    Ok(SessionOut {
        person: Some(PersonId(person.id)),
        email: address(&store.reads, &person).await?,
        code_sent: code_sent(&store.reads, &person, store.now().await?).await?,
        confirmed: person.email.is_some(),
        roles,
        ..SessionOut::default()
    })
}
