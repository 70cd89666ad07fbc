use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::{Method, StatusCode};
use colloquy_consultation::{EventOut, Rules, SessionOut, Visibility};
use futures_util::StreamExt as _;
use serde_json::json;

use crate::app::{Client, TestApp, block};

struct Stream {
    body: BodyDataStream,
    text: String,
}

impl Stream {
    async fn open(client: &Client, path: &str, headers: &[(&str, &str)]) -> Self {
        let answer = client.start(Method::GET, path, headers, Body::empty()).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        Self { body: answer.into_body().into_data_stream(), text: String::new() }
    }

    /// The next change, with its id; none when the stream ends.
    async fn next(&mut self) -> Option<(String, EventOut)> {
        loop {
            while let Some(end) = self.text.find("\n\n") {
                let message: String = self.text.drain(..end + 2).collect();
                let field = |name: &str| message.lines().find_map(|line| line.strip_prefix(name)).map(|value| value.trim().to_owned());
                if field("event:").as_deref() == Some("change") {
                    return Some((field("id:").unwrap(), serde_json::from_str(&field("data:").unwrap()).unwrap()));
                }
            }
            let chunk = tokio::time::timeout(Duration::from_secs(5), self.body.next()).await.expect("an event within 5 seconds")?;
            self.text.push_str(std::str::from_utf8(&chunk.unwrap()).unwrap());
        }
    }
}

#[tokio::test]
async fn events_come_live_and_missed_ones_are_sent_again_once() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let path = "/api/v1/consultations/gdc/events";
    let mut live = Stream::open(&app.client(), path, &[]).await;
    let first = writer.say("gdc", Some(block(&version, "1")), "First.").await;
    let (id, event) = live.next().await.unwrap();
    assert_eq!((id, event.comment), (event.seq.to_string(), Some(first.id)));
    assert_eq!(event.blocks, [block(&version, "1").order]);
    drop(live);

    let second = writer.say("gdc", None, "Second.").await;
    let third = writer.say("gdc", None, "Third.").await;
    for headers in [&[("last-event-id", event.seq.to_string())][..], &[]] {
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let path = if headers.is_empty() { format!("{path}?after={}", event.seq) } else { path.to_owned() };
        let mut again = Stream::open(&app.client(), &path, &headers).await;
        assert_eq!(again.next().await.unwrap().1.comment, Some(second.id));
        assert_eq!(again.next().await.unwrap().1.comment, Some(third.id));
    }
}

#[tokio::test]
async fn events_tell_nothing_of_what_waits() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let mut live = Stream::open(&app.client(), "/api/v1/consultations/gdc/events", &[]).await;
    let mut writer = app.client();
    let email = "sample@example.org";
    writer.introduce("gdc", "Sample participant 1", email).await;
    let made = writer.say("gdc", None, "Waiting.").await;
    writer.json(Method::POST, "/api/v1/session", &json!({ "email": email, "code": app.code(email) })).await.ok::<SessionOut>();
    let (_, event) = live.next().await.unwrap();
    assert_eq!(event.comment, Some(made.id));
    let other = writer.say("gdc", None, "Published at once.").await;
    assert_eq!(live.next().await.unwrap().1.comment, Some(other.id), "the waiting comment was announced once, when it was published");
}

#[tokio::test]
async fn a_members_stream_ends_with_the_session() {
    let app = TestApp::new().await;
    app.consultation("secret", Rules::Open, Visibility::Members).await;
    let emails = ["a@example.org".parse().unwrap(), "b@example.org".parse().unwrap()];
    app.app.store.administrator().add_members(&"secret".parse().unwrap(), &emails).await.unwrap();
    let mut members = Vec::new();
    for email in ["a@example.org", "b@example.org"] {
        let mut member = app.client();
        member.json(Method::POST, "/api/v1/session/code", &json!({ "email": email })).await;
        member.json(Method::POST, "/api/v1/session", &json!({ "email": email, "code": app.code(email) })).await.ok::<SessionOut>();
        member.introduce("secret", "Sample member", "").await;
        members.push(member);
    }
    let mut live = Stream::open(&members[0], "/api/v1/consultations/secret/events", &[]).await;
    members[1].say("secret", None, "Seen.").await;
    assert!(live.next().await.is_some());
    members[0].clone().empty(Method::DELETE, "/api/v1/session").await;
    members[1].say("secret", None, "Not seen.").await;
    assert!(live.next().await.is_none());
}

#[tokio::test]
async fn streams_end_when_the_server_stops() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut live = Stream::open(&app.client(), "/api/v1/consultations/gdc/events", &[]).await;
    app.app.live.stop();
    assert!(live.next().await.is_none());
}

#[tokio::test]
async fn a_wrong_event_number_is_a_problem() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let path = "/api/v1/consultations/gdc/events";
    for answer in [
        app.client().get_with(path, &[("last-event-id", "x")]).await,
        app.client().get(&format!("{path}?after=-1")).await,
        app.client().get(&format!("{path}?after=x")).await,
    ] {
        assert_eq!(answer.problem().status, 422);
    }
}

#[tokio::test]
async fn a_client_has_so_many_streams_and_the_next_is_429_until_one_ends() {
    let app = TestApp::with(&[("streams_per_client", "2")]).await;
    app.open("gdc").await;
    let path = "/api/v1/consultations/gdc/events";
    let first = Stream::open(&app.client(), path, &[]).await;
    let _second = Stream::open(&app.client(), path, &[]).await;
    let refused = app.client().get(path).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!((refused.header("retry-after"), refused.problem().code.as_str()), ("10", "too-many"));
    drop(first);
    Stream::open(&app.client(), path, &[]).await;
}

#[tokio::test]
async fn streams_without_a_limit_are_not_refused() {
    let app = TestApp::with(&[("streams_per_client", "0")]).await;
    app.open("gdc").await;
    let mut open = Vec::new();
    for _ in 0..5 {
        open.push(Stream::open(&app.client(), "/api/v1/consultations/gdc/events", &[]).await);
    }
}
