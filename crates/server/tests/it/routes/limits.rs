use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::app::{TestApp, comment, statement};

#[tokio::test]
async fn writing_too_often_is_429_with_the_time_to_wait() {
    let app = TestApp::with(&[("limit_writes", "2/1h")]).await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    for number in 0..2 {
        assert_eq!(writer.comment("gdc", &comment(None, &format!("Words {number}."))).await.status, StatusCode::CREATED);
    }
    let answer = writer.comment("gdc", &comment(None, "Too many words.")).await;
    let problem = answer.problem();
    assert_eq!((answer.status, problem.code.as_str()), (StatusCode::TOO_MANY_REQUESTS, "too-many"));
    let wait = problem.retry_after.unwrap();
    assert!((1..=1800).contains(&wait));
    assert_eq!(answer.header("retry-after"), wait.to_string());
    let mut other = app.client();
    other.introduce("gdc", "Sample participant 2", "").await;
    other.say("gdc", None, "Somebody else is not held up.").await;
}

#[tokio::test]
async fn codes_are_limited_for_each_address() {
    let app = TestApp::with(&[("limit_codes", "2/1h")]).await;
    let ask = json!({ "email": "sample@example.org" });
    for _ in 0..2 {
        assert_eq!(app.client().json(Method::POST, "/api/v1/session/code", &ask).await.status, StatusCode::ACCEPTED);
    }
    assert_eq!(app.client().json(Method::POST, "/api/v1/session/code", &ask).await.problem().code, "too-many");
    assert_eq!(app.mails("sample@example.org").len(), 2);
    let other = json!({ "email": "other@example.org" });
    assert_eq!(app.client().json(Method::POST, "/api/v1/session/code", &other).await.status, StatusCode::ACCEPTED);
}

#[tokio::test]
async fn guessing_codes_is_limited() {
    let app = TestApp::with(&[("limit_sign_in", "3/1h")]).await;
    let guess = json!({ "email": "sample@example.org", "code": "123456" });
    for _ in 0..3 {
        assert_eq!(app.client().json(Method::POST, "/api/v1/session", &guess).await.problem().code, "invalid");
    }
    assert_eq!(app.client().json(Method::POST, "/api/v1/session", &guess).await.problem().code, "too-many");
}

#[tokio::test]
async fn introductions_are_limited_for_each_client() {
    let app = TestApp::with(&[("limit_introductions", "1/1h")]).await;
    app.open("gdc").await;
    app.client().introduce("gdc", "Sample participant 1", "").await;
    let path = "/api/v1/consultations/gdc/participant";
    let answer = app.client().json(Method::PUT, path, &statement("Sample participant 2", "")).await;
    assert_eq!(answer.problem().code, "too-many");
}
