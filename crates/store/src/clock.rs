//! The clock that decides.

use colloquy_consultation::Timestamp;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

/// The database's clock on PostgreSQL, so that all servers agree; the system's for SQLite.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clock {
    /// Milliseconds by which a test has moved the clock.
    #[cfg(any(test, feature = "testing"))]
    moved: std::sync::Arc<std::sync::atomic::AtomicI64>,
}

impl Clock {
    /// The present moment. Inside a transaction it is read when it is asked for, not when the transaction began.
    pub(crate) async fn now(&self, connection: &impl ConnectionTrait) -> Result<Timestamp, DbErr> {
        let now = match connection.get_database_backend() {
            DbBackend::Postgres => database_clock(connection).await?,
            _ => system_clock(),
        };
        Ok(now.plus_ms(self.moved()))
    }

    #[cfg(any(test, feature = "testing"))]
    fn moved(&self) -> i64 {
        self.moved.load(std::sync::atomic::Ordering::SeqCst)
    }

    #[cfg(not(any(test, feature = "testing")))]
    fn moved(&self) -> i64 {
        let _ = self;
        0
    }

    /// Moves the clock of this store and its clones.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn advance(&self, ms: i64) {
        self.moved.fetch_add(ms, std::sync::atomic::Ordering::SeqCst);
    }
}

fn system_clock() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

async fn database_clock(connection: &impl ConnectionTrait) -> Result<Timestamp, DbErr> {
    let sql = "SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now";
    let row = connection.query_one_raw(Statement::from_string(DbBackend::Postgres, sql)).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("clock".into()))?.try_get("", "now").map(Timestamp)
}
