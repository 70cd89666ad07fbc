//! Around requests: the log, and what a panic becomes.

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use colloquy_consultation::SessionOut;
use http_body_util::BodyExt as _;
use serde_json::json;
use tower::ServiceExt as _;

use crate::app::TestApp;

#[tokio::test]
async fn a_panic_is_a_500_that_tells_nothing() {
    let app = TestApp::new().await;
    async fn boom() -> &'static str {
        panic!("inside knowledge")
    }
    let router = Router::new()
        .route("/api/v1/boom", get(boom))
        .route("/boom", get(boom))
        .layer(from_fn_with_state(app.app.clone(), colloquy_server::watch::watch));
    for (path, kind) in [("/api/v1/boom", "application/problem+json"), ("/boom", "text/html; charset=utf-8")] {
        let answer = router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()["content-type"], kind);
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        assert!(!String::from_utf8_lossy(&body).contains("inside knowledge"));
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_holds_routes_but_no_address_code_token_or_query() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_ansi(false).without_time();
    let writer = log.clone();
    // For the whole process: what is logged on other threads counts too, and other tests only add their lines.
    tracing::subscriber::set_global_default(subscriber.with_writer(move || writer.clone()).finish()).unwrap();
    let app = TestApp::new().await;
    app.open("gdc").await;
    let email = "sample.in.no.log@example.org";
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", email).await;
    writer.get("/api/v1/consultations/gdc/comments?group=no-such-group-in-logs").await;
    let (code, token) = (app.code(email), app.token(email));
    writer.json(Method::POST, "/api/v1/session", &json!({ "email": email, "code": code })).await.ok::<SessionOut>();
    writer.json(Method::POST, "/api/v1/session", &json!({ "token": token })).await;
    let cookie = writer.cookie.clone().unwrap();
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("route=\"/api/v1/consultations/{slug}/comments\""), "{text}");
    let secret = cookie.split('=').nth(1).unwrap();
    for hidden in [email, "no.log", &token, secret, "no-such-group-in-logs"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    assert!(!text.split_whitespace().any(|word| word.contains(&code)), "the code");
}
