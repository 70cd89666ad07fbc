use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, CommentState, ModerationKind, ModerationPage, QueueItemOut, QueuePage, Role, SummaryOut};
use serde_json::json;

use super::desk::{scan, sign_in, things};
use crate::app::{Answer, Client, TestApp, block, comment};

const SLUG: &str = "gdc";

async fn chair(app: &TestApp) -> Client {
    let mut chair = app.client();
    sign_in(app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    chair
}

/// An act at the desk, for a reason.
async fn act(chair: &mut Client, method: Method, path: &str, reason: &str) -> Answer {
    chair.json(method, &format!("/api/v1/consultations/{SLUG}/desk{path}"), &json!({ "reason": reason })).await
}

#[tokio::test]
async fn hidden_words_reach_nobody_and_the_reason_everybody() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let mut chair = chair(&app).await;
    let path = format!("/comments/{}/hide", things.comment.id);
    let item: QueueItemOut = act(&mut chair, Method::POST, &path, "Insults of a person.").await.ok();
    assert_eq!(item.comment.body, "Words about openness.");
    let mut guest = app.client();
    guest.introduce(SLUG, "Sample participant 2", "").await;
    for client in [&mut app.client(), &mut guest] {
        scan(client, &things, &["Words about", "chair@example.org"]).await;
        let stub: CommentOut = client.get(&format!("/api/v1/comments/{}", things.comment.id)).await.ok();
        assert_eq!((stub.name.as_str(), stub.hidden.as_str()), ("Sample participant 1", "Insults of a person."));
        let page = client.get(&format!("/c/{SLUG}/moderation")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("Insults of a person.") && page.text().contains(&format!("#c-{}", things.comment.id)));
        assert!(client.get(&format!("/c/{SLUG}")).await.text().contains(&format!("/c/{SLUG}/moderation")));
    }
    let log: ModerationPage = app.client().get(&format!("/api/v1/consultations/{SLUG}/moderation")).await.ok();
    assert_eq!((log.items.len(), log.items[0].kind), (1, ModerationKind::Hide));
    assert_eq!(app.client().get(&format!("/c/{SLUG}/moderation?cursor=x")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.client().get("/c/never/moderation").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn contribution_to_a_paused_consultation_is_409_and_of_a_blocked_person_403() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let mut writer = app.client();
    writer.introduce(SLUG, "Sample participant 2", "").await;
    let said = writer.say(SLUG, None, "Words.").await;
    let mut chair = chair(&app).await;
    assert_eq!(act(&mut chair, Method::POST, "/pause", "").await.problem().errors[0].field, "reason");
    assert_eq!(act(&mut chair, Method::POST, "/pause", "A flood of advertising.").await.status, StatusCode::NO_CONTENT);
    let problem = writer.comment(SLUG, &comment(None, "More.")).await.problem();
    assert_eq!((problem.status, problem.code.as_str()), (409, "paused"));
    let summary: SummaryOut = writer.get(&format!("/api/v1/consultations/{SLUG}/summary?version=1")).await.ok();
    assert_eq!(summary.paused.unwrap().reason, "A flood of advertising.");
    assert!(writer.get(&format!("/c/{SLUG}")).await.text().contains("A flood of advertising."));
    chair.empty(Method::DELETE, &format!("/api/v1/consultations/{SLUG}/desk/pause")).await;
    writer.say(SLUG, Some(block(&things.version, "1")), "It goes on.").await;
    act(&mut chair, Method::PUT, &format!("/blocked/{}", said.id), "Threats.").await.ok::<QueueItemOut>();
    let problem = writer.comment(SLUG, &comment(None, "More.")).await.problem();
    assert_eq!((problem.status, problem.code.as_str()), (403, "blocked"));
    let log = app.client().get(&format!("/api/v1/consultations/{SLUG}/moderation")).await.text();
    assert!(log.contains("Threats.") && !log.contains("Sample participant") && !log.contains(&said.id.to_string()), "{log}");
}

#[tokio::test]
async fn links_same_words_and_floods_are_held_as_the_settings_say() {
    let app = TestApp::with(&[("hold_links", "on"), ("hold_same", "1/24h"), ("hold_flood", "4/5m"), ("hold_flood_client", "5/5m")]).await;
    app.open(SLUG).await;
    let (mut one, mut two) = (app.client(), app.client());
    one.introduce(SLUG, "Sample participant 1", "").await;
    two.introduce(SLUG, "Sample participant 2", "").await;
    let mut states = Vec::new();
    for words in ["See https://example.org", "Without a link.", "Without a link.", "Then www.example.org", "One too many."] {
        states.push(one.say(SLUG, None, words).await.state);
    }
    use CommentState::{Held, Published};
    assert_eq!(states, [Held, Published, Held, Published, Held]);
    assert_eq!(two.say(SLUG, None, "From the same address.").await.state, Held);
    let mut chair = chair(&app).await;
    let queue: QueuePage = chair.get(&format!("/api/v1/consultations/{SLUG}/desk/queue?limit=2")).await.ok();
    assert_eq!((queue.total, queue.items.len()), (4, 2));
    let rest = format!("/api/v1/consultations/{SLUG}/desk/queue?kind=held&cursor={}", queue.next.unwrap());
    let rest: QueuePage = chair.get(&rest).await.ok();
    assert_eq!((rest.items.len(), rest.next), (2, None));
    let released: QueueItemOut = act(&mut chair, Method::POST, &format!("/comments/{}/release", queue.items[0].comment.id), "").await.ok();
    assert_eq!(released.comment.state, Published);
}

#[tokio::test]
async fn report_of_a_stranger_is_taken_once_and_within_the_limit() {
    let app = TestApp::with(&[("limit_writes", "4/1h")]).await;
    let things = things(&app).await;
    let address = format!("/api/v1/comments/{}/report", things.comment.id);
    for _ in 0..2 {
        let answer = app.client().json(Method::POST, &address, &json!({ "reason": "Rude." })).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
    }
    let mut chair = chair(&app).await;
    let queue: QueuePage = chair.get(&format!("/api/v1/consultations/{SLUG}/desk/queue")).await.ok();
    assert_eq!((queue.items.len(), queue.items[0].reports.len()), (1, 1));
    let mut last = app.client().json(Method::POST, &address, &json!({ "reason": "Rude." })).await;
    for _ in 0..3 {
        last = app.client().json(Method::POST, &address, &json!({ "reason": "Rude." })).await;
    }
    assert_eq!(last.problem().status, 429);
}
