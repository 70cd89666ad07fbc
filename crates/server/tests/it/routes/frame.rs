//! Sessions of pages in another site's frame: by a token that the page keeps, never by a cookie.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, Rules, SessionOut, Visibility};
use serde_json::{Value, json};

use crate::app::{Answer, Client, TestApp, comment, statement};

const KEEPS: (&str, &str) = ("colloquy-session", "bearer");
const JSON: (&str, &str) = ("content-type", "application/json");
const ME: &str = "/api/v1/session?consultation=gdc";

async fn introduce(client: &mut Client, email: &str, headers: &[(&str, &str)]) -> Answer {
    let body = serde_json::to_vec(&statement("Sample participant 1", email)).unwrap();
    client.send(Method::PUT, "/api/v1/consultations/gdc/participant", &[headers, &[JSON]].concat(), Body::from(body)).await
}

fn token(answer: &Answer) -> String {
    answer.ok::<Value>()["token"].as_str().expect("a token").to_owned()
}

#[tokio::test]
async fn a_frame_gets_its_token_in_the_body_and_no_cookie() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut frame = app.client();
    let answer = introduce(&mut frame, "", &[KEEPS]).await;
    let bearer = format!("Bearer {}", token(&answer));
    assert_eq!(answer.header("set-cookie"), "");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.ok::<SessionOut>().statement.name, "Sample participant 1");

    let body = Body::from(serde_json::to_vec(&comment(Some(version.blocks[1].id), "From a frame.")).unwrap());
    let made = frame.send(Method::POST, "/api/v1/consultations/gdc/comments", &[("authorization", &bearer), JSON], body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let made: CommentOut = made.read();
    let path = format!("/api/v1/comments/{}", made.id);
    assert!(frame.get_with(&path, &[("authorization", &bearer)]).await.ok::<CommentOut>().mine);
    assert!(!frame.get(&path).await.ok::<CommentOut>().mine, "without the token nobody is known");
}

#[tokio::test]
async fn a_page_of_our_own_gets_a_cookie_and_no_token() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut own = app.client();
    let answer = introduce(&mut own, "", &[]).await;
    assert!(answer.header("set-cookie").starts_with("colloquy_session="));
    assert!(!answer.text().contains("token"), "{}", answer.text());
    // Whoever is known already begins no session, and is given no token of one.
    assert!(!introduce(&mut own, "", &[KEEPS]).await.text().contains("token"));
}

#[tokio::test]
async fn another_site_is_given_no_token() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut evil = app.client();
    evil.origin = Some("http://evil.test".into());
    let answer = introduce(&mut evil, "", &[KEEPS]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(answer.header("access-control-allow-origin"), "");
}

#[tokio::test]
async fn a_code_changes_the_token_of_a_frame_and_ends_the_one_before() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let email = "sample.participant.1@example.org";
    let mut frame = app.client();
    let before = format!("Bearer {}", token(&introduce(&mut frame, email, &[KEEPS]).await));
    let code = Body::from(serde_json::to_vec(&json!({ "email": email, "code": app.code(email) })).unwrap());
    let answer = frame.send(Method::POST, "/api/v1/session", &[KEEPS, JSON, ("authorization", &before)], code).await;
    assert_eq!(answer.header("set-cookie"), "");
    let after = format!("Bearer {}", token(&answer));
    assert!(frame.get_with(ME, &[("authorization", &after)]).await.ok::<SessionOut>().confirmed);
    assert_eq!(frame.get_with(ME, &[("authorization", &before)]).await.ok::<SessionOut>().person, None);
}

#[tokio::test]
async fn a_frame_that_signs_out_leaves_the_cookie_of_our_own_pages() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let (mut own, mut frame) = (app.client(), app.client());
    own.introduce("gdc", "Sample participant 2", "").await;
    let bearer = format!("Bearer {}", token(&introduce(&mut frame, "", &[KEEPS]).await));
    // A frame in a site of the same domain sends the cookie too; the token is what counts.
    frame.cookie = own.cookie.clone();
    let named = frame.get_with(ME, &[("authorization", &bearer)]).await.ok::<SessionOut>().statement.name;
    assert_eq!(named, "Sample participant 1");
    let ended = frame.send(Method::DELETE, "/api/v1/session", &[("authorization", &bearer)], Body::empty()).await;
    assert_eq!((ended.status, ended.header("set-cookie")), (StatusCode::NO_CONTENT, ""));
    assert_eq!(app.client().get_with(ME, &[("authorization", &bearer)]).await.ok::<SessionOut>().person, None);
    assert_eq!(own.get(ME).await.ok::<SessionOut>().statement.name, "Sample participant 2");
}

#[tokio::test]
async fn answers_by_a_token_are_for_no_shared_cache() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut frame = app.client();
    let bearer = format!("Bearer {}", token(&introduce(&mut frame, "", &[KEEPS]).await));
    let answer = frame.get_with("/api/v1/consultations/gdc/comments", &[("authorization", &bearer)]).await;
    assert!(!answer.header("cache-control").contains("public"), "{}", answer.header("cache-control"));
}
