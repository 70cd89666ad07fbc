use axum::body::Body;
use axum::http::{Method, StatusCode};
use colloquy_consultation::CommentPage;
use serde_json::{Value, json};

use crate::app::{TestApp, block};

fn good() -> Value {
    json!({ "id": uuid::Uuid::now_v7(), "kind": "comment", "body": "Words.", "language": "en", "version": 1 })
}

fn with(key: &str, value: Value) -> Value {
    let mut comment = good();
    comment[key] = value;
    comment
}

#[tokio::test]
async fn wrong_comments_name_field_and_reason_and_nothing_is_stored() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let mut without_id = good();
    without_id.as_object_mut().unwrap().remove("id");
    let one = json!([block(&version, "1").id]);
    let cases = [
        (without_id, "id"),
        (with("id", json!("no-uuid")), "id"),
        (with("id", json!(5)), "id"),
        (with("kind", json!("remark")), "kind"),
        (with("body", json!(null)), "body"),
        (with("body", json!(["Words."])), "body"),
        (with("body", json!("")), "body"),
        (with("body", json!("a".repeat(10_001))), "body"),
        (with("body", json!("a\u{0}b")), "body"),
        (with("language", json!("not a language")), "language"),
        (with("version", json!(-1)), "version"),
        (with("version", json!("1")), "version"),
        (with("version", json!(4_294_967_296u64)), "version"),
        (with("blocks", json!("x")), "blocks"),
        (with("blocks", json!(["x"])), "blocks[0]"),
        (with("blocks", json!([uuid::Uuid::now_v7()])), "blocks"),
        (with("parent", json!(uuid::Uuid::now_v7())), "parent"),
        (with("operation", json!("replace")), "operation"),
        (with("kind", json!("suggestion")), "operation"),
        (with("quote", json!({ "exact": "x", "start": 0 })), "quote"),
        (with("nonsense", json!(1)), "nonsense"),
        (json!([]), "body"),
        (json!("text"), "body"),
    ];
    for (given, field) in cases {
        let answer = writer.json(Method::POST, "/api/v1/consultations/gdc/comments", &given).await;
        let problem = answer.problem();
        assert_eq!(problem.code, "invalid", "{given}");
        assert!(problem.errors.iter().any(|error| error.field == field && !error.reason.is_empty()), "{field}: {problem:?}");
    }
    let mut quoted = with("blocks", one);
    quoted["quote"] = json!({ "exact": "words that do not stand there", "start": 0 });
    let answer = writer.json(Method::POST, "/api/v1/consultations/gdc/comments", &quoted).await;
    assert!(answer.problem().errors[0].field.starts_with("quote"));
    let page: CommentPage = writer.get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!(page.total, 0);
}

#[tokio::test]
async fn bodies_that_are_no_json_are_problems() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let path = "/api/v1/consultations/gdc/comments";
    for (body, status) in [
        (Body::from("{"), 422),
        (Body::empty(), 422),
        (Body::from(&b"{\"body\": \"\xff\xfe\"}"[..]), 422),
        (Body::from(format!("{} {}", good(), good())), 422),
        (Body::from("[".repeat(100_000)), 422),
        (Body::from(format!("{{\"body\": \"{}\"}}", "a".repeat(300 * 1024))), 413),
    ] {
        let answer = writer.raw(Method::POST, path, "application/json", body).await;
        assert_eq!(answer.problem().status, status, "{}", answer.text());
    }
    let form = writer.raw(Method::POST, path, "application/x-www-form-urlencoded", "body=x").await;
    assert_eq!(form.problem().code, "not-json");
}

#[tokio::test]
async fn wrong_addresses_and_parameters_are_problems() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut reader = app.client();
    for (path, field) in [
        ("/api/v1/consultations/GDC", "slug"),
        ("/api/v1/consultations/%ff", "path"),
        ("/api/v1/consultations/g%00c", "slug"),
        ("/api/v1/consultations/gdc/versions/one", "number"),
        ("/api/v1/consultations/gdc/versions/-1", "number"),
        ("/api/v1/comments/not-an-id", "id"),
        ("/api/v1/blocks/not-an-id/position", "id"),
        ("/api/v1/consultations/gdc/comments?limit=0", "limit"),
        ("/api/v1/consultations/gdc/comments?limit=101", "limit"),
        ("/api/v1/consultations/gdc/comments?limit=x", "limit"),
        ("/api/v1/consultations/gdc/comments?order=random", "order"),
        ("/api/v1/consultations/gdc/comments?cursor=nonsense", "cursor"),
        ("/api/v1/consultations/gdc/comments?cursor=%00", "cursor"),
        ("/api/v1/consultations/gdc/comments?block=x", "block"),
        ("/api/v1/consultations/gdc/comments?mine=perhaps", "mine"),
        ("/api/v1/consultations/gdc/comments?group=%00", "group"),
        ("/api/v1/consultations/gdc/comments?nonsense=1", "nonsense"),
        ("/api/v1/consultations/gdc/summary?kind=remark", "kind"),
        ("/api/v1/consultations/gdc/summary?language=%00", "language"),
        ("/api/v1/consultations/gdc/summary?version=x", "version"),
        ("/api/v1/session?consultation=G", "consultation"),
    ] {
        let answer = reader.get(path).await;
        let problem = answer.problem();
        assert_eq!((answer.status, problem.errors[0].field.as_str()), (StatusCode::UNPROCESSABLE_ENTITY, field), "{path}");
    }
    for path in ["/api/v1/consultations/gdc/versions/2", "/api/v1/consultations/gdc/summary?version=0", "/api/v1/nothing", "/api/"] {
        assert_eq!(reader.get(path).await.problem().status, 404, "{path}");
    }
    assert_eq!(reader.empty(Method::DELETE, "/api/v1/consultations").await.problem().code, "method-not-allowed");
}

#[tokio::test]
async fn wrong_statements_name_every_field() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    for (given, field) in [
        (json!({}), "name"),
        (json!({ "name": "A", "group": "nobles", "region": "africa" }), "group"),
        (json!({ "name": "A", "group": "youth", "region": "atlantis" }), "region"),
        (json!({ "name": "A".repeat(201), "group": "youth", "region": "africa" }), "name"),
        (json!({ "name": "A", "group": "youth", "region": "africa", "email": "nobody" }), "email"),
        (json!({ "name": 5 }), "name"),
        (json!({ "nonsense": 5 }), "nonsense"),
    ] {
        let answer = writer.json(Method::PUT, "/api/v1/consultations/gdc/participant", &given).await;
        assert!(answer.problem().errors.iter().any(|error| error.field == field), "{given}");
    }
    assert_eq!(writer.cookie, None);
}

#[tokio::test]
async fn requests_of_other_sites_change_nothing() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    for origin in [Some("https://evil.test"), Some("null"), None] {
        writer.origin = origin.map(str::to_owned);
        let answer = writer.json(Method::POST, "/api/v1/consultations/gdc/comments", &good()).await;
        assert_eq!((answer.status, answer.problem().code.as_str()), (StatusCode::FORBIDDEN, "origin"));
        assert_eq!(writer.empty(Method::DELETE, "/api/v1/me").await.status, StatusCode::FORBIDDEN);
        let form = writer.raw(Method::POST, "/sign-in", "application/x-www-form-urlencoded", "intent=erase&sure=yes").await;
        assert_eq!(form.status, StatusCode::FORBIDDEN);
    }
    let page: CommentPage = writer.get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!(page.total, 0);
}
