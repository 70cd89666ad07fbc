use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Method;
use colloquy_consultation::{BlockId, CommentId, CommentPatch, Role, Rules, Visibility};
use serde_json::{Value, json};

use crate::app::{Answer, Client, TestApp, block, comment, statement};
use crate::routes::desk::sign_in;
use crate::schema::Checker;

fn document() -> Value {
    serde_json::to_value(colloquy_server::router::api().split_for_parts().1).unwrap()
}

fn operations(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().unwrap();
    paths.iter().flat_map(|(path, item)| item.as_object().unwrap().keys().map(|method| (method.to_uppercase(), path.clone()))).collect()
}

#[test]
fn the_document_is_as_it_was_agreed() {
    insta::assert_json_snapshot!(document());
}

#[tokio::test]
async fn the_router_takes_exactly_what_the_document_says() {
    let app = TestApp::new().await;
    let operations = operations(&document());
    let paths: BTreeSet<&String> = operations.iter().map(|(_, path)| path).collect();
    for path in paths {
        assert!(path.starts_with("/api/v1/"), "{path}");
        for method in ["GET", "PUT", "POST", "PATCH", "DELETE"] {
            let address = path.replace("{slug}", "gdc").replace("{id}", "x").replace("{number}", "1");
            let answer = app.client().send(Method::from_bytes(method.as_bytes()).unwrap(), &address, &[], Body::empty()).await;
            let is_taken = answer.status.as_u16() != 405;
            assert_eq!(is_taken, operations.contains(&(method.to_owned(), path.clone())), "{method} {path} {}", answer.status);
            let is_routed = !answer.text().contains("There is no such address here");
            assert!(is_routed, "{method} {path}");
        }
    }
}

#[test]
fn operations_have_names_of_their_own() {
    let document = document();
    let items = document["paths"].as_object().unwrap().values();
    let names: Vec<&str> =
        items.flat_map(|item| item.as_object().unwrap().values()).map(|operation| operation["operationId"].as_str().unwrap()).collect();
    let unique: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "{names:?}");
}

#[test]
fn every_route_of_the_api_goes_through_the_document() {
    let source = include_str!("../../src/router.rs");
    assert!(!source.contains(".route(\"/api"), "routes of the API are registered with routes!(), which documents them");
}

/// Answers of every operation, good and bad, checked against the document.
struct Check {
    checker: Checker,
    seen: BTreeSet<(String, String)>,
}

impl Check {
    fn see(&mut self, method: &str, path: &str, answer: &Answer) {
        let path = format!("/api/v1{path}");
        self.seen.insert((method.to_owned(), path.clone()));
        let responses = &self.checker.document()["paths"][&path][method.to_lowercase()]["responses"];
        let status = answer.status.as_u16().to_string();
        let response = &responses[&status];
        assert!(response.is_object(), "{method} {path}: {status} is not in the document: {}", answer.text());
        let kind = answer.header("content-type").split(';').next().unwrap_or("");
        match response["content"].as_object() {
            None => assert!(answer.body.is_empty(), "{method} {path}"),
            Some(kinds) => {
                let schema = kinds.get(kind).unwrap_or_else(|| panic!("{method} {path}: {kind} is not in the document"))["schema"].clone();
                let errors = self.checker.check(&schema, &answer.read());
                assert!(errors.is_empty(), "{method} {path}: {errors:?}\n{}", answer.text());
            }
        }
    }
}

#[tokio::test]
async fn answers_are_what_the_document_says() {
    let mut check = Check { checker: Checker::new(document()), seen: BTreeSet::new() };
    let app = TestApp::new().await;
    let closes = app.in_ms(86_400_000).await;
    let version = app.consultation_between("gdc", Rules::Open, Visibility::Public, None, Some(closes)).await;
    app.app.store.administrator().change_close(&"gdc".parse().unwrap(), Some(closes.plus_ms(5)), "More time.", "test").await.unwrap();
    let (mut a, mut b) = (app.client(), app.client());
    let slug = "/api/v1/consultations/gdc";
    let one = block(&version, "1");

    let path = "/consultations/{slug}/participant";
    check.see("PUT", path, &a.json(Method::PUT, &format!("{slug}/participant"), &statement("Sample participant 1", "")).await);
    check.see("PUT", path, &b.json(Method::PUT, &format!("{slug}/participant"), &statement("", "nobody")).await);
    b.introduce("gdc", "Sample participant 2", "b@example.org").await;

    let path = "/consultations/{slug}/comments";
    let mut first = comment(Some(one.id), "Words.");
    first.quote = Some(colloquy_consultation::QuoteIn { exact: "open".into(), prefix: String::new(), suffix: String::new(), start: 15 });
    check.see("POST", path, &a.comment("gdc", &first).await);
    check.see("POST", path, &a.comment("gdc", &first).await);
    check.see("POST", path, &a.comment("gdc", &comment(None, "")).await);
    check.see("POST", path, &app.client().comment("gdc", &comment(None, "Words.")).await);
    check.see("POST", path, &a.raw(Method::POST, &format!("{slug}/comments"), "text/plain", "x").await);
    let mut suggestion = comment(Some(one.id), "Why.");
    suggestion.kind = colloquy_consultation::CommentKind::Suggestion;
    suggestion.operation = Some(colloquy_consultation::Operation::Replace);
    suggestion.proposed = "We ask for an open process.".into();
    check.see("POST", path, &b.comment("gdc", &suggestion).await);
    let mut reply = comment(None, "An answer.");
    reply.parent = Some(first.id);
    check.see("POST", path, &b.comment("gdc", &reply).await);

    let id = format!("/api/v1/comments/{}", first.id);
    let patch = CommentPatch { body: "Other words.".into(), proposed: String::new(), revision: 0 };
    check.see("PATCH", "/comments/{id}", &a.json(Method::PATCH, &id, &patch).await);
    check.see("PATCH", "/comments/{id}", &a.json(Method::PATCH, &id, &patch).await);
    check.see("PATCH", "/comments/{id}", &b.json(Method::PATCH, &id, &CommentPatch { revision: 1, ..patch }).await);
    check.see("GET", "/comments/{id}/revisions", &b.get(&format!("{id}/revisions")).await);
    check.see("PUT", "/comments/{id}/endorsement", &b.empty(Method::PUT, &format!("{id}/endorsement")).await);
    check.see("DELETE", "/comments/{id}/endorsement", &b.empty(Method::DELETE, &format!("{id}/endorsement")).await);
    check.see("GET", "/comments/{id}", &b.get(&id).await);
    check.see("GET", "/comments/{id}", &b.get("/api/v1/comments/x").await);
    let position = format!("/api/v1/blocks/{}/position", one.id);
    check.see("PUT", "/blocks/{id}/position", &a.json(Method::PUT, &position, &json!({ "stance": "support-with-changes" })).await);
    check.see("GET", "/blocks/{id}/position", &a.get(&position).await);
    for (path, query) in
        [("comments", ""), ("comments", "?limit=1&order=newest"), ("summary", ""), ("summary", "?kind=question"), ("summary", "?kind=x")]
    {
        check.see("GET", &format!("/consultations/{{slug}}/{path}"), &a.get(&format!("{slug}/{path}{query}")).await);
    }
    check.see("DELETE", "/blocks/{id}/position", &a.empty(Method::DELETE, &position).await);
    let report = json!({ "reason": "Rude." });
    check.see("POST", "/comments/{id}/report", &app.client().json(Method::POST, &format!("{id}/report"), &report).await);
    check.see("POST", "/comments/{id}/report", &b.json(Method::POST, &format!("{id}/report"), &json!({ "reason": "" })).await);
    check.see("DELETE", "/comments/{id}", &a.empty(Method::DELETE, &id).await);
    check.see("POST", "/comments/{id}/report", &b.json(Method::POST, &format!("{id}/report"), &report).await);
    check.see("GET", path, &b.get(&format!("{slug}/comments")).await);
    check.see("GET", "/consultations/{slug}/outcome", &b.get(&format!("{slug}/outcome")).await);
    for query in ["", "?limit=1", "?cursor=x"] {
        check.see("GET", "/consultations/{slug}/moderation", &a.get(&format!("{slug}/moderation{query}")).await);
    }
    check.see("GET", "/consultations", &a.get("/api/v1/consultations").await);
    check.see("GET", "/consultations/{slug}", &a.get(slug).await);
    check.see("GET", "/consultations/{slug}", &a.get("/api/v1/consultations/never").await);
    check.see("GET", "/consultations/{slug}/versions/{number}", &a.get(&format!("{slug}/versions/1")).await);
    check.see("GET", "/consultations/{slug}/events", &a.get(&format!("{slug}/events?after=x")).await);
    see_desk(&mut check, &app, one.id, suggestion.id).await;
    check.see("GET", "/session", &a.get("/api/v1/session?consultation=gdc").await);
    check.see("GET", "/session", &app.client().get("/api/v1/session").await);
    let email = json!({ "email": "a@example.org", "consultation": "gdc" });
    check.see("POST", "/session/code", &a.json(Method::POST, "/api/v1/session/code", &email).await);
    let code = json!({ "email": "a@example.org", "code": app.code("a@example.org") });
    check.see("POST", "/session", &a.json(Method::POST, "/api/v1/session", &code).await);
    check.see("POST", "/session", &a.json(Method::POST, "/api/v1/session", &code).await);
    check.see("GET", "/me", &a.get("/api/v1/me").await);
    check.see("GET", "/me/sessions", &a.get("/api/v1/me/sessions").await);
    check.see("DELETE", "/me/sessions/{id}", &a.empty(Method::DELETE, "/api/v1/me/sessions/never").await);
    check.see("DELETE", "/session", &b.empty(Method::DELETE, "/api/v1/session").await);
    check.see("DELETE", "/me", &a.empty(Method::DELETE, "/api/v1/me").await);
    check.see("DELETE", "/me", &a.empty(Method::DELETE, "/api/v1/me").await);
    check.see("GET", "/openapi.json", &a.get("/api/v1/openapi.json").await);
    check.see("GET", "/consultations/{slug}/outcome", &app.client().get(&format!("{slug}/outcome?version=1")).await);
    check.see("GET", "/consultations/{slug}/calls", &app.client().get(&format!("{slug}/calls")).await);
    let missed: Vec<_> = operations(&document()).difference(&check.seen).cloned().collect();
    assert!(missed.is_empty(), "not checked: {missed:?}");
}

/// The desk, on a suggestion that is there.
async fn see_desk(check: &mut Check, app: &TestApp, block: BlockId, suggestion: CommentId) {
    let mut chair = app.client();
    sign_in(app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let (id, other) = (uuid::Uuid::now_v7(), uuid::Uuid::now_v7());
    let decision = |wording: &str| {
        let one = json!({ "comment": suggestion, "disposition": "accepted-in-part", "reason": "Why.", "wording": wording, "revision": 0 });
        json!({ "decisions": [one] })
    };
    let requests = [
        ("PUT", "/decisions", String::new(), decision("New words.")),
        ("PUT", "/decisions", String::new(), decision("Others.")),
        ("GET", "/comments/{id}/history", suggestion.to_string(), Value::Null),
        ("GET", "/decisions/matching", "?disposition=decided".to_owned(), Value::Null),
        ("GET", "/decisions/matching", "?disposition=perhaps".to_owned(), Value::Null),
        ("POST", "/decisions/matching", String::new(), json!({ "disposition": "noted", "at": "2099-01-01T00:00:00Z", "replace": true })),
        ("POST", "/decisions/matching", String::new(), json!({ "disposition": "perhaps", "at": "2099-01-01T00:00:00Z" })),
        ("POST", "/decisions/undo", String::new(), json!({ "at": "2026-01-01T00:00:00Z" })),
        ("PUT", "/syntheses/{id}", block.to_string(), json!({ "text": "Support.", "revision": 0 })),
        ("PUT", "/syntheses/{id}", block.to_string(), json!({ "text": "Others.", "revision": 0 })),
        ("GET", "/syntheses/{id}", block.to_string(), Value::Null),
        ("GET", "/syntheses/{id}", "x".to_owned(), Value::Null),
        ("GET", "/publication", String::new(), Value::Null),
        ("POST", "/publications", String::new(), json!({})),
        ("GET", "/syntheses/{id}/history", block.to_string(), Value::Null),
        ("POST", "/notes", String::new(), json!({ "id": id, "block": block, "text": "Among us." })),
        ("GET", "/notes", format!("?block={block}"), Value::Null),
        ("POST", "/notes", String::new(), json!({ "id": id, "comment": suggestion, "text": "Other." })),
        ("DELETE", "/notes/{id}", id.to_string(), Value::Null),
        (
            "POST",
            "/replies",
            String::new(),
            json!({ "id": uuid::Uuid::now_v7(), "parent": suggestion, "body": "Thanks.", "language": "en" }),
        ),
        ("PUT", "/themes/{id}", id.to_string(), json!({ "name": "Access" })),
        ("PUT", "/themes/{id}", other.to_string(), json!({ "name": "access" })),
        ("PUT", "/themes/{id}", other.to_string(), json!({ "name": "Rights" })),
        ("PUT", "/comments/{id}/themes", suggestion.to_string(), json!({ "themes": [id, other] })),
        ("POST", "/themes/{id}/merge", other.to_string(), json!({ "into": id })),
        ("GET", "/comments", "?q=open&disposition=decided&replies=true".to_owned(), Value::Null),
        ("GET", "/comments", "?disposition=perhaps".to_owned(), Value::Null),
        ("DELETE", "/themes/{id}", id.to_string(), Value::Null),
        ("PUT", "/reasons/{id}", id.to_string(), json!({ "text": "Out of scope." })),
        ("GET", "", String::new(), Value::Null),
        ("DELETE", "/reasons/{id}", id.to_string(), Value::Null),
        ("PUT", "/assignments/{id}", block.to_string(), json!({ "email": "chair@example.org" })),
        ("PUT", "/assignments/{id}", block.to_string(), json!({ "email": "nobody@example.org" })),
        ("GET", "/paragraphs", String::new(), Value::Null),
        ("GET", "/overview", String::new(), Value::Null),
        ("GET", "/export", "?format=pdf".to_owned(), Value::Null),
        ("PATCH", "/settings", String::new(), json!({ "title": "Another title", "rules": "confirmed" })),
        ("PATCH", "/settings", String::new(), json!({ "title": " " })),
        ("PUT", "/people", String::new(), json!({ "emails": "A <a@example.org>; b@example.org", "role": "editor" })),
        ("PUT", "/people", String::new(), json!({ "emails": "nonsense", "role": "editor" })),
        ("DELETE", "/people/{id}", "b@example.org".to_owned(), Value::Null),
        ("DELETE", "/people/{id}", "chair@example.org".to_owned(), Value::Null),
        ("POST", "/invitations", String::new(), json!({ "list": "NRI | Sample NRI | nri@example.org", "language": "en" })),
        ("POST", "/invitations", String::new(), json!({ "list": "nonsense", "language": "en" })),
        ("GET", "/invitations", String::new(), Value::Null),
        ("POST", "/reported", String::new(), crate::routes::desk::entered(other)),
        ("POST", "/reported", String::new(), json!({ "id": other })),
        ("POST", "/reported/{id}/link", other.to_string(), Value::Null),
        ("POST", "/reported/{id}/link", uuid::Uuid::now_v7().to_string(), Value::Null),
        ("GET", "/reported", String::new(), Value::Null),
        ("DELETE", "/invitations/{id}", "x".to_owned(), Value::Null),
        ("GET", "/events", "?after=x".to_owned(), Value::Null),
        ("PUT", "/calls/{id}", id.to_string(), json!({ "title": "A call", "starts": "2099-02-05T14:00:00Z", "minutes": 60 })),
        ("PUT", "/calls/{id}", id.to_string(), json!({ "title": " ", "starts": "2099-02-05T14:00:00Z", "minutes": 60 })),
        ("DELETE", "/calls/{id}", id.to_string(), Value::Null),
        ("DELETE", "/calls/{id}", other.to_string(), Value::Null),
        ("PUT", "/members", String::new(), json!({ "emails": "A <a@example.org>; b@example.org" })),
        ("PUT", "/members", String::new(), json!({ "emails": "nonsense" })),
        ("GET", "/members", "?q=example&limit=1".to_owned(), Value::Null),
        ("GET", "/members", "?limit=0".to_owned(), Value::Null),
        ("DELETE", "/members/{id}", "b@example.org".to_owned(), Value::Null),
        ("GET", "/queue", String::new(), Value::Null),
        ("GET", "/queue", "?kind=all".to_owned(), Value::Null),
        ("POST", "/comments/{id}/keep", suggestion.to_string(), json!({})),
        ("POST", "/comments/{id}/hide", suggestion.to_string(), json!({})),
        ("POST", "/comments/{id}/hide", suggestion.to_string(), json!({ "reason": "Insults." })),
        ("POST", "/comments/{id}/release", suggestion.to_string(), json!({})),
        ("GET", "/queue", "?kind=hidden&limit=1".to_owned(), Value::Null),
        ("POST", "/comments/{id}/restore", suggestion.to_string(), json!({ "reason": "A mistake." })),
        ("PUT", "/blocked/{id}", suggestion.to_string(), json!({ "reason": "Threats." })),
        ("DELETE", "/blocked/{id}", suggestion.to_string(), Value::Null),
        ("POST", "/pause", String::new(), json!({ "reason": "Advertising." })),
        ("DELETE", "/pause", String::new(), Value::Null),
    ];
    for (method, path, rest, body) in requests {
        let at = if path.contains("{id}") { path.replace("{id}", &rest) } else { format!("{path}{rest}") };
        let address = format!("/api/v1/consultations/gdc/desk{at}");
        let method_name = Method::from_bytes(method.as_bytes()).unwrap();
        let answer = if body.is_null() { chair.empty(method_name, &address).await } else { chair.json(method_name, &address, &body).await };
        check.see(method, &format!("/consultations/{{slug}}/desk{path}"), &answer);
    }
    see_founding(check, &mut chair).await;
    let at = "/api/v1/consultations/gdc/desk";
    let asked: Value = chair.get(&format!("{at}/invitations")).await.ok();
    let invitation = asked["items"][0]["id"].as_str().unwrap().to_owned();
    for (method, what) in [("POST", "/link"), ("POST", "/mail"), ("DELETE", "")] {
        let address = format!("{at}/invitations/{invitation}{what}");
        let answer = chair.empty(Method::from_bytes(method.as_bytes()).unwrap(), &address).await;
        check.see(method, &format!("/consultations/{{slug}}/desk/invitations/{{id}}{what}"), &answer);
    }
    check.see("GET", "/consultations/{slug}/desk", &app.client().get("/api/v1/consultations/gdc/desk").await);
}

/// New consultations from files.
async fn see_founding(check: &mut Check, chair: &mut Client) {
    let (kind, file) = ("multipart/form-data; boundary=x", crate::office::docx());
    for path in ["/consultations", "/drafts/preview"] {
        let address = format!("/api/v1{path}");
        for (fields, name) in [(&[("slug", "letter")], "a.docx"), (&[("slug", "letter")], "a.docx"), (&[("slug", "letter")], "a.pdf")] {
            let body = crate::routes::founding::form(fields, Some((name, &file)));
            check.see("POST", path, &chair.raw(Method::POST, &address, kind, body).await);
        }
        check.see("POST", path, &chair.json(Method::POST, &address, &json!({})).await);
    }
}
