//! Opening a database.

use std::time::Duration;

use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use sea_orm_migration::MigratorTrait;

use super::Store;
use crate::clock::Clock;
use crate::error::{Result, StoreError};
use crate::migrator::Migrator;

/// Connections to PostgreSQL, and connections that read from SQLite.
const CONNECTIONS: u32 = 10;
const SQLITE_READERS: u32 = 4;

pub(super) async fn open(url: &str) -> Result<Store> {
    if url.starts_with("sqlite:") {
        open_sqlite(url).await
    } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        open_postgres(url).await
    } else {
        // The address may hold a password, so it is not repeated.
        Err(StoreError::invalid("database", "invalid", "A database is sqlite:FILE or postgres://USER@HOST/NAME."))
    }
}

async fn open_sqlite(url: &str) -> Result<Store> {
    let writes = Database::connect(sqlite_options(url, 1)).await?;
    migrate_with_others(&writes).await?;
    let reads = Database::connect(sqlite_options(url, SQLITE_READERS)).await?;
    Ok(Store { reads, writes, clock: Clock::default() })
}

/// Write-ahead logging lets readers read while one writes; `FULL` makes every commit durable before it is acknowledged.
fn sqlite_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    quiet(&mut options).max_connections(connections).map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(30))
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
    });
    options
}

async fn open_postgres(url: &str) -> Result<Store> {
    let mut options = ConnectOptions::new(url);
    quiet(&mut options).max_connections(CONNECTIONS);
    let connection = Database::connect(options).await?;
    migrate_with_others(&connection).await?;
    Ok(Store { reads: connection.clone(), writes: connection, clock: Clock::default() })
}

/// Several processes may start at once and make the same tables; whoever is second tries again and finds them made.
async fn migrate_with_others(connection: &DatabaseConnection) -> Result<(), DbErr> {
    for _ in 0..5 {
        if Migrator::up(connection, None).await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    Migrator::up(connection, None).await
}

/// Statements are not logged: their values are people's words and addresses.
fn quiet(options: &mut ConnectOptions) -> &mut ConnectOptions {
    options.sqlx_logging(false).record_stmt_in_spans(false).acquire_timeout(Duration::from_secs(30))
}
