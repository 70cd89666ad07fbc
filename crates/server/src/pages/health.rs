//! `/healthz` and `/metrics`, for those who run the server.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::error::{Error, Result};

/// Whether the server works: the database answers.
pub async fn health(State(app): State<App>) -> Response {
    match app.store.now().await {
        Ok(_) => (StatusCode::OK, "ok\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

/// Figures for Prometheus: counts alone, nothing of what was said or by whom.
pub async fn metrics(State(app): State<App>) -> Result<Response, Error> {
    let comments = app.store.published_total().await?;
    let text = app.metrics.render(app.live.listeners(), comments);
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4"), (header::CACHE_CONTROL, "no-store")], text).into_response())
}
