//! Around every request: a log line, figures, a limit of time, and no panic that reaches the network.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt as _;

use crate::app::App;
use crate::error::{self, Error};
use crate::pages;

/// How long an answer may take to begin.
const LONGEST: Duration = Duration::from_secs(30);

/// Logs and counts a request by its route: addresses, queries and headers are never written down.
pub async fn watch(State(app): State<App>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("unmatched", MatchedPath::as_str).to_owned();
    let is_api = request.uri().path().starts_with("/api/");
    let headers = request.headers().clone();
    let answer = match tokio::time::timeout(LONGEST, AssertUnwindSafe(next.run(request)).catch_unwind()).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) => refuse(&app, is_api, &headers, error::internal(&"a panic; see above")),
        Err(_) => refuse(&app, is_api, &headers, error::busy()),
    };
    let (status, took) = (answer.status().as_u16(), began.elapsed());
    app.metrics.count(method.as_str(), &route, status, took);
    let duration_ms = took.as_millis() as u64;
    if status >= 500 {
        tracing::error!(%method, route, status, duration_ms, "request");
    } else {
        tracing::info!(%method, route, status, duration_ms, "request");
    }
    answer
}

fn refuse(app: &App, is_api: bool, headers: &axum::http::HeaderMap, error: Error) -> Response {
    if is_api { error.into_response() } else { pages::error_page(app, headers, &error) }
}
