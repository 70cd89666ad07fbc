//! What depends on the database, on both engines.

use std::future::Future;

use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, CommentPage, CommentState, PositionsOut, Rules, SessionOut, SummaryOut, Visibility};
use colloquy_server::bring::{bring_along, take_out};
use colloquy_store::testing::{Engine, TestDatabase};
use serde_json::json;

use crate::app::{TestApp, block, comment};

/// Runs a test on a database of its own.
async fn on<F: Future<Output = ()>>(engine: Engine, test: impl FnOnce(TestApp) -> F) {
    let Some(database) = TestDatabase::make(engine).await else { return };
    test(TestApp::on(&database.url).await).await;
    database.remove().await;
}

macro_rules! on_both {
    ($($name:ident)+) => {$(
        mod $name {
            use super::*;

            #[tokio::test]
            async fn sqlite() {
                on(Engine::Sqlite, super::$name).await;
            }

            #[tokio::test]
            async fn postgres() {
                on(Engine::Postgres, super::$name).await;
            }
        }
    )+};
}

on_both! { one_journey wrong_text_never_reaches_the_database brought_along }

async fn one_journey(app: TestApp) {
    let version = app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let (mut writer, mut reader) = (app.client(), app.client());
    let email = "sample@example.org";
    writer.introduce("gdc", "Sample participant 1", email).await;
    let made = writer.say("gdc", Some(block(&version, "2")), "Words in العربية and 中文.").await;
    assert_eq!(made.state, CommentState::Waiting);
    writer.json(Method::POST, "/api/v1/session", &json!({ "email": email, "code": app.code(email) })).await.ok::<SessionOut>();
    let position = format!("/api/v1/blocks/{}/position", block(&version, "2").id);
    writer.json(Method::PUT, &position, &json!({ "stance": "support" })).await.ok::<PositionsOut>();
    let page: CommentPage =
        reader.get("/api/v1/consultations/gdc/comments?kind=comment&group=civil-society&region=africa&language=en").await.ok();
    assert_eq!((page.total, page.items[0].body.as_str()), (1, "Words in العربية and 中文."));
    let newest: CommentPage = reader.get("/api/v1/consultations/gdc/comments?order=newest&limit=1").await.ok();
    assert_eq!(newest.items[0].id, made.id);
    let summary: SummaryOut = reader.get("/api/v1/consultations/gdc/summary").await.ok();
    assert_eq!((summary.comments, summary.people, summary.untouched, summary.blocks[0].support), (1, 1, 3, 1));
    let shown: CommentOut = reader.get(&format!("/api/v1/comments/{}", made.id)).await.ok();
    assert!(!shown.mine);

    app.app.store.administrator().close_now(&"gdc".parse().unwrap(), "", "test").await.unwrap();
    let late = writer.comment("gdc", &comment(None, "Late.")).await.problem();
    assert_eq!((late.status, late.code.as_str(), late.at.is_some()), (409, "closed", true));
    assert_eq!(writer.empty(Method::DELETE, "/api/v1/me").await.status, StatusCode::NO_CONTENT);
    let summary: SummaryOut = reader.get("/api/v1/consultations/gdc/summary").await.ok();
    assert_eq!((summary.comments, summary.people), (0, 0));
    assert_eq!(reader.get("/healthz").await.status, StatusCode::OK);
}

/// PostgreSQL refuses what SQLite takes; nobody may learn that by a 500.
async fn wrong_text_never_reaches_the_database(app: TestApp) {
    app.open("gdc").await;
    let mut writer = app.client();
    let nul = "a\u{0}b";
    let with = |key: &str| {
        let mut statement = json!({ "name": "A", "group": "youth", "region": "africa" });
        statement[key] = json!(nul);
        statement
    };
    for key in ["name", "group", "region", "affiliation", "behalf", "email", "language"] {
        let answer = writer.json(Method::PUT, "/api/v1/consultations/gdc/participant", &with(key)).await;
        assert!(answer.status.as_u16() < 500, "{key}: {}", answer.text());
    }
    writer.introduce("gdc", "Sample participant 1", "").await;
    for given in [
        json!({ "body": nul }),
        json!({ "body": "a", "language": nul }),
        json!({ "body": "a", "kind": "suggestion", "operation": "insert-after", "proposed": nul }),
        json!({ "body": "a", "quote": { "exact": nul, "start": 0 } }),
    ] {
        let mut comment = json!({ "id": uuid::Uuid::now_v7(), "kind": "comment", "language": "en", "version": 1 });
        for (key, value) in given.as_object().unwrap() {
            comment[key] = value.clone();
        }
        let answer = writer.json(Method::POST, "/api/v1/consultations/gdc/comments", &comment).await;
        assert_eq!(answer.problem().status, 422, "{given}");
    }
    let body = json!({ "email": "a\u{0}@example.org", "code": "123456", "token": "" });
    assert_eq!(writer.json(Method::POST, "/api/v1/session", &body).await.problem().status, 422);
    for path in
        ["/c/g%00c", "/api/v1/consultations/gdc/comments?cursor=%00", "/api/v1/consultations/gdc/summary?group=%00", "/sign-in?lang=%00"]
    {
        assert!(writer.get(path).await.status.as_u16() < 500, "{path}");
    }
}

async fn brought_along(app: TestApp) {
    app.open("gdc").await;
    let file = [
        json!({ "id": "a", "paragraph": "16", "kind": "comment", "body": "Words.", "author": "Sample participant 1", "position": "concern" }),
        json!({ "id": "b", "parent": "a", "body": "An answer.", "date": "2026-01-02T03:04:05Z" }),
    ];
    let file: String = file.iter().map(|line| format!("{line}\n")).collect();
    let (store, slug) = (&app.app.store, "gdc".parse().unwrap());
    for stored in [2, 0] {
        let report = bring_along(store, &slug, file.as_bytes(), false).await.unwrap();
        assert_eq!((report.stored, report.problems.as_slice()), (stored, &[][..]));
    }
    assert_eq!(take_out(store, &slug).await.unwrap().len(), 3, "two contributions and a position");
}
