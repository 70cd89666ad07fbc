//! A database of its own for each test, on both engines.
//!
//! `db_test! { async fn rule(store) { … } }` makes the tests `rule::sqlite` and `rule::postgres`. PostgreSQL is the
//! server that `COLLOQUY_TEST_POSTGRES` names, as a user who may create databases; without it the PostgreSQL tests
//! fail, unless `COLLOQUY_TEST_ENGINES=sqlite` says that only SQLite is wanted.

use std::future::Future;
use std::path::PathBuf;

use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

use crate::Store;

/// A database engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in the directory for temporary files.
    Sqlite,
    /// A database on the server that `COLLOQUY_TEST_POSTGRES` names.
    Postgres,
}

/// A database that is removed by [`TestDatabase::remove`].
#[derive(Debug)]
pub struct TestDatabase {
    /// Its address, for `Store::open`.
    pub url: String,
    name: String,
    server: Option<String>,
}

impl TestDatabase {
    /// Makes an empty database; none if tests of this engine are not wanted.
    ///
    /// # Panics
    /// If `COLLOQUY_TEST_POSTGRES` is missing or its server cannot be reached.
    pub async fn make(engine: Engine) -> Option<Self> {
        let name = format!("colloquy_test_{}", Uuid::now_v7().simple());
        match engine {
            Engine::Sqlite => Some(Self { url: format!("sqlite:{}", file(&name).display()), name, server: None }),
            Engine::Postgres if std::env::var("COLLOQUY_TEST_ENGINES").is_ok_and(|engines| engines == "sqlite") => None,
            Engine::Postgres => {
                let server = std::env::var("COLLOQUY_TEST_POSTGRES").expect(
                    "COLLOQUY_TEST_POSTGRES is not set: run `cargo xtask test`, which starts a PostgreSQL, or set it to \
                     postgres://USER@127.0.0.1:PORT/postgres, or set COLLOQUY_TEST_ENGINES=sqlite to leave PostgreSQL out",
                );
                run_on(&server, &format!("CREATE DATABASE {name}")).await;
                let (host, _) = server.rsplit_once('/').expect("COLLOQUY_TEST_POSTGRES ends in /DATABASE");
                Some(Self { url: format!("{host}/{name}"), name, server: Some(server) })
            }
        }
    }

    /// Removes the database.
    ///
    /// # Panics
    /// If the PostgreSQL server cannot be reached.
    pub async fn remove(self) {
        match &self.server {
            Some(server) => run_on(server, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)).await,
            None => {
                for end in ["", "-wal", "-shm"] {
                    // A file that was never made need not be removed.
                    let _ = std::fs::remove_file(file(&format!("{}{end}", self.name)));
                }
            }
        }
    }
}

fn file(name: &str) -> PathBuf {
    std::env::temp_dir().join(name)
}

async fn run_on(server: &str, sql: &str) {
    let connection = Database::connect(server).await.expect("the server of COLLOQUY_TEST_POSTGRES answers");
    connection.execute_unprepared(sql).await.expect("the user of COLLOQUY_TEST_POSTGRES may create databases");
    connection.close().await.expect("the connection closes");
}

/// Runs a test on a database of its own and removes it afterwards, also when the test fails.
///
/// # Panics
/// If the test does.
pub fn run<F, T>(engine: Engine, test: F)
where
    F: FnOnce(Store) -> T,
    T: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime starts");
    runtime.block_on(async {
        let Some(database) = TestDatabase::make(engine).await else { return };
        let store = Store::open(&database.url).await.expect("the database opens");
        let outcome = tokio::spawn(test(store)).await;
        database.remove().await;
        if let Err(failure) = outcome {
            std::panic::resume_unwind(failure.into_panic());
        }
    });
}

/// Makes a test for each engine: `db_test! { async fn rule(store) { … } }`.
#[macro_export]
macro_rules! db_test {
    ($($(#[$meta:meta])* async fn $name:ident($store:ident) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn check($store: $crate::Store) $body

            $(#[$meta])*
            #[test]
            fn sqlite() {
                $crate::testing::run($crate::testing::Engine::Sqlite, check);
            }

            $(#[$meta])*
            #[test]
            fn postgres() {
                $crate::testing::run($crate::testing::Engine::Postgres, check);
            }
        }
    )+};
}
