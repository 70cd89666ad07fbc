//! The browsers in which a person is signed in.

use colloquy_consultation::{PersonId, SignedInOut, Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::session;
use crate::error::{Result, StoreError};
use crate::store::{Hash, Store};

pub(super) async fn list(store: &Store, person: PersonId, here: Option<&Hash>) -> Result<Vec<SignedInOut>> {
    let now = store.now().await?;
    let rows = session::Entity::find()
        .filter(session::Column::Person.eq(person.0))
        .filter(session::Column::ExpiresAt.gt(now.0))
        .order_by_desc(session::Column::LastSeenAt)
        .order_by_desc(session::Column::CreatedAt);
    let entry = |row: session::Model| SignedInOut {
        id: name(&row.token_hash),
        since: Timestamp(row.created_at),
        last: Timestamp(row.last_seen_at),
        here: here.is_some_and(|here| here.bytes() == row.token_hash),
    };
    Ok(rows.all(&store.reads).await?.into_iter().map(entry).collect())
}

pub(super) async fn end(store: &Store, person: PersonId, id: &str) -> Result<()> {
    let rows = session::Entity::find().filter(session::Column::Person.eq(person.0)).all(&store.reads).await?;
    let found = rows.into_iter().find(|row| name(&row.token_hash) == id).ok_or(StoreError::NotFound("session"))?;
    session::Entity::delete_by_id(found.token_hash).exec(&store.writes).await?;
    Ok(())
}

/// Sixteen hexadecimal digits of a hash.
fn name(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
