//! No list reads the whole table: what SQLite means to do says so.

use sea_orm::{ConnectionTrait, DbBackend, QuerySelect, QueryTrait, Statement};

use super::help::*;
use crate::reader::comments::select;
use crate::testing::{Engine, run};
use crate::*;

async fn plan(reader: &Reader, query: &CommentQuery) -> Vec<String> {
    let statement = select(reader, query).unwrap().limit(51).build(DbBackend::Sqlite);
    let values = statement.values.map(|values| values.0).unwrap_or_default();
    let explain = Statement::from_sql_and_values(DbBackend::Sqlite, format!("EXPLAIN QUERY PLAN {}", statement.sql), values);
    let rows = reader.store.reads.query_all_raw(explain).await.unwrap();
    rows.iter().map(|row| row.try_get::<String>("", "detail").unwrap()).collect()
}

#[test]
fn lists_walk_along_an_index() {
    run(Engine::Sqlite, async |store| {
        let slug = open(&store).await;
        let block = blocks(&store, &slug).await[1];
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (stored, _) = writer.create_comment(comment("One.", &[block])).await.unwrap();
        let mine = Filter { mine: true, ..Filter::default() };
        for reader in [writer.reader(), &stranger(&store, &slug).await] {
            let expected = [
                (query(), "version=?", false),
                (CommentQuery { newest: true, ..query() }, "ix_comment_version_arrival", false),
                (CommentQuery { whole: true, ..query() }, "ix_comment_version_whole", false),
                (CommentQuery { thread: Some(stored.id), ..query() }, "ix_comment_root_arrival", true),
                (CommentQuery { block: Some(block), ..query() }, "ix_comment_root_arrival", true),
            ];
            for (query, index, sorts) in expected {
                for cursor in [None, Some(if query.newest { "7".to_owned() } else { "7.7".to_owned() })] {
                    let plan = plan(reader, &CommentQuery { cursor, ..query.clone() }).await;
                    assert!(plan.iter().any(|step| step.starts_with("SEARCH comment") && step.contains(index)), "{query:?}: {plan:?}");
                    assert!(!plan.iter().any(|step| step.starts_with("SCAN")), "{query:?}: {plan:?}");
                    assert!(sorts || !plan.iter().any(|step| step.contains("TEMP B-TREE")), "{query:?}: {plan:?}");
                }
            }
        }
        let plan = plan(writer.reader(), &CommentQuery { filter: mine, ..query() }).await;
        assert!(plan.iter().any(|step| step.contains("ix_comment_participant_version_arrival")), "{plan:?}");
    });
}
