//! Codes and links that prove an e-mail address.

use colloquy_consultation::{ConsultationId, Email, Timestamp};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::entity::proof;
use crate::error::{Result, StoreError};
use crate::store::{Hash, Store, Viewer};

const VALID_MS: i64 = 15 * 60_000;
/// A code has six digits: it must not be tried often.
const ATTEMPTS_MAX: i32 = 5;

pub(super) async fn request(
    store: &Store,
    viewer: Viewer,
    email: &Email,
    consultation: Option<ConsultationId>,
    code: &Hash,
    link: &Hash,
) -> Result<()> {
    let now = store.now().await?;
    let row = proof::ActiveModel {
        id: Set(Uuid::now_v7()),
        email: Set(email.as_str().to_owned()),
        person: Set(viewer.person().map(|person| person.0)),
        code_hash: Set(code.bytes()),
        link_hash: Set(link.bytes()),
        consultation: Set(consultation.map(|consultation| consultation.0)),
        created_at: Set(now.0),
        expires_at: Set(now.0 + VALID_MS),
        attempts: Set(0),
        used_at: Set(None),
    };
    proof::Entity::insert(row).exec_without_returning(&store.writes).await?;
    Ok(())
}

/// Ends a code and its link; the address stays known to its person until the row is tidied away.
pub(super) async fn end(store: &Store, link: &Hash) -> Result<()> {
    proof::Entity::update_many()
        .col_expr(proof::Column::ExpiresAt, Expr::col(proof::Column::CreatedAt))
        .filter(proof::Column::LinkHash.eq(link.bytes()))
        .exec(&store.writes)
        .await?;
    Ok(())
}

/// Spends the newest code of an address; nothing if it is wrong, over, spent or was tried too often.
///
/// The wrong attempt is counted in the caller's transaction, which must be committed all the same.
pub(super) async fn spend_code(
    connection: &impl ConnectionTrait,
    email: &Email,
    code: &Hash,
    now: Timestamp,
) -> Result<Option<proof::Model>> {
    let newest = proof::Entity::find()
        .filter(proof::Column::Email.eq(email.as_str()))
        .filter(proof::Column::UsedAt.is_null())
        .order_by_desc(proof::Column::CreatedAt)
        .order_by_desc(proof::Column::Id)
        .one(connection)
        .await?;
    let Some(proof) = newest.filter(|proof| proof.expires_at > now.0) else { return Ok(None) };
    // Counting first locks the row: attempts made at the same time are counted one after the other.
    let counted = proof::Entity::update_many()
        .col_expr(proof::Column::Attempts, Expr::col(proof::Column::Attempts).add(1))
        .filter(proof::Column::Id.eq(proof.id))
        .filter(proof::Column::Attempts.lt(ATTEMPTS_MAX))
        .exec(connection)
        .await?;
    if counted.rows_affected == 0 || proof.code_hash != code.bytes() {
        return Ok(None);
    }
    spend(connection, proof, now).await
}

/// Spends a link; nothing if it is wrong, over or spent.
pub(super) async fn spend_link(connection: &impl ConnectionTrait, link: &Hash, now: Timestamp) -> Result<Option<proof::Model>> {
    let found = proof::Entity::find().filter(proof::Column::LinkHash.eq(link.bytes())).one(connection).await?;
    match found.filter(|proof| proof.expires_at > now.0) {
        Some(proof) => spend(connection, proof, now).await,
        None => Ok(None),
    }
}

async fn spend(connection: &impl ConnectionTrait, proof: proof::Model, now: Timestamp) -> Result<Option<proof::Model>> {
    let spent = proof::Entity::update_many()
        .col_expr(proof::Column::UsedAt, Expr::value(now.0))
        .filter(proof::Column::Id.eq(proof.id))
        .filter(proof::Column::UsedAt.is_null())
        .exec(connection)
        .await?;
    Ok((spent.rows_affected == 1).then_some(proof))
}

/// The one answer to everything that is no valid code or link.
pub(super) fn refused(field: &'static str) -> StoreError {
    StoreError::invalid(field, "invalid", "This is not valid, or no longer; please ask for a new one.")
}
