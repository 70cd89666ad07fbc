//! Running an installation.

use super::help::*;
use crate::db_test;
use crate::testing::{Engine, TestDatabase, run};
use crate::*;

db_test! {
    async fn bucket_refuses_when_it_is_empty_and_fills_again(store) {
        for _ in 0..3 {
            store.spend("address", 3, 0.5).await.unwrap();
        }
        assert_refused!(store.spend("address", 3, 0.5).await, StoreError::TooMany { retry_after_s: 2 });
        store.spend("another", 3, 0.5).await.unwrap();
        store.advance_clock(2_000);
        store.spend("address", 3, 0.5).await.unwrap();
        assert_refused!(store.spend("address", 3, 0.5).await, StoreError::TooMany { .. });
    }

    async fn bucket_spent_by_many_at_once_gives_no_more_than_it_holds(store) {
        let tasks: Vec<_> = (0..20).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.spend("address", 5, 0.001).await.is_ok() })
        }).collect();
        let mut given = 0;
        for task in tasks {
            given += u32::from(task.await.unwrap());
        }
        assert_eq!(given, 5);
    }
}

#[test]
fn backup_holds_everything_and_overwrites_nothing() {
    run(Engine::Sqlite, async |store| {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        writer.create_comment(comment("Kept.", &[])).await.unwrap();
        let file = std::env::temp_dir().join(format!("colloquy_test_{}", uuid::Uuid::now_v7().simple()));
        store.administrator().backup(&file).await.unwrap();
        assert_eq!(fields(store.administrator().backup(&file).await), ["file invalid"]);
        let copy = Store::open(&format!("sqlite:{}", file.display())).await.unwrap();
        let kept = bodies(&stranger(&copy, &slug).await, &query()).await;
        drop(copy);
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", file.display()));
        }
        assert_eq!(kept, ["Kept."]);
    });
}

#[test]
fn backup_of_postgres_names_pg_dump() {
    run(Engine::Postgres, async |store| {
        let error = store.administrator().backup(std::path::Path::new("copy")).await.unwrap_err();
        assert!(error.to_string().contains("pg_dump"), "{error}");
    });
}

#[tokio::test]
async fn address_of_another_kind_is_refused_without_being_repeated() {
    let error = Store::open("mysql://user:secret@host/name").await.unwrap_err().to_string();
    assert!(error.contains("sqlite:") && !error.contains("secret"), "{error}");
}

/// Two processes open an empty database at the same moment, then write to it side by side.
async fn check_two_servers(engine: Engine) {
    let Some(database) = TestDatabase::make(engine).await else { return };
    let (one, two) = tokio::join!(Store::open(&database.url), Store::open(&database.url));
    let stores = [one.unwrap(), two.unwrap()];
    let slug = open(&stores[0]).await;
    let mut tasks = Vec::new();
    for store in stores.clone() {
        let writer = guest(&store, &slug, "Sample participant 1").await;
        tasks.push(tokio::spawn(async move {
            for _ in 0..20 {
                writer.create_comment(comment("From here.", &[])).await.unwrap();
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let seen = summary(&stores[1], &slug).await;
    drop(stores);
    database.remove().await;
    assert_eq!((seen.comments, seen.people, seen.seq), (40, 2, 41));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_share_one_sqlite() {
    check_two_servers(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_share_one_postgres() {
    check_two_servers(Engine::Postgres).await;
}
