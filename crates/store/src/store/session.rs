//! Sessions: only hashes of tokens are kept.

use colloquy_consultation::{PersonId, Timestamp};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::{Hash, Store, Viewer};
use crate::entity::session;
use crate::error::Result;

const DAY_MS: i64 = 86_400_000;
/// A session ends a year after it was last used.
const SESSION_MS: i64 = 365 * DAY_MS;

pub(super) async fn find_viewer(store: &Store, token: &Hash) -> Result<Viewer> {
    let Some(found) = session::Entity::find_by_id(token.bytes()).one(&store.reads).await? else {
        return Ok(Viewer::Stranger);
    };
    let now = store.now().await?;
    if found.expires_at <= now.0 {
        return Ok(Viewer::Stranger);
    }
    // Once a day is often enough to know that a session is in use, and keeps reading from writing.
    if found.last_seen_at + DAY_MS <= now.0 {
        touch(store, token, now).await?;
    }
    Ok(Viewer::Person(PersonId(found.person)))
}

async fn touch(store: &Store, token: &Hash, now: Timestamp) -> Result<(), DbErr> {
    let seen = session::ActiveModel { last_seen_at: Set(now.0), expires_at: Set(now.0 + SESSION_MS), ..Default::default() };
    session::Entity::update_many().set(seen).filter(session::Column::TokenHash.eq(token.bytes())).exec(&store.writes).await?;
    Ok(())
}

/// Starts a session.
pub(crate) async fn start(connection: &impl ConnectionTrait, person: PersonId, token: &Hash, now: Timestamp) -> Result<(), DbErr> {
    let row = session::ActiveModel {
        token_hash: Set(token.bytes()),
        person: Set(person.0),
        created_at: Set(now.0),
        last_seen_at: Set(now.0),
        expires_at: Set(now.0 + SESSION_MS),
    };
    session::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}
