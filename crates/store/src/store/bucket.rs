//! Rate limits: token buckets in the database, so that all servers share them and a restart forgets nothing.

use colloquy_consultation::Timestamp;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::Store;
use crate::entity::bucket;
use crate::error::{Result, StoreError};

pub(super) async fn spend(store: &Store, name: &str, capacity: u32, per_second: f64) -> Result<()> {
    let transaction = store.begin().await?;
    let now = store.clock.now(&transaction).await?;
    take(&transaction, name, capacity, per_second, now).await?;
    Ok(transaction.commit().await?)
}

/// Takes one token in a transaction; whether that is stored is the caller's to say.
pub(crate) async fn take(connection: &impl ConnectionTrait, name: &str, capacity: u32, per_second: f64, now: Timestamp) -> Result<()> {
    let now = now.0;
    let stored = lock(connection, name, capacity, now).await?;
    let gained = (now - stored.updated_at).max(0) as f64 / 1000.0 * per_second;
    let tokens = (stored.tokens + gained).min(f64::from(capacity));
    if tokens < 1.0 {
        return Err(StoreError::TooMany { retry_after_s: seconds_until((1.0 - tokens) / per_second) });
    }
    bucket::Entity::update_many()
        .col_expr(bucket::Column::Tokens, Expr::value(tokens - 1.0))
        .col_expr(bucket::Column::UpdatedAt, Expr::value(now))
        .filter(bucket::Column::Name.eq(name))
        .exec(connection)
        .await?;
    Ok(())
}

/// Makes the bucket if it is missing (full), and locks it either way.
async fn lock(connection: &impl ConnectionTrait, name: &str, capacity: u32, now: i64) -> Result<bucket::Model> {
    let fresh = bucket::ActiveModel { name: Set(name.to_owned()), tokens: Set(f64::from(capacity)), updated_at: Set(now) };
    let keep =
        OnConflict::column(bucket::Column::Name).value(bucket::Column::Name, Expr::col((bucket::Entity, bucket::Column::Name))).to_owned();
    bucket::Entity::insert(fresh).on_conflict(keep).exec_without_returning(connection).await?;
    bucket::Entity::find_by_id(name).one(connection).await?.ok_or(StoreError::NotFound("bucket"))
}

/// Whole seconds, at least one.
fn seconds_until(seconds: f64) -> u32 {
    seconds.ceil().clamp(1.0, 86_400.0) as u32
}
