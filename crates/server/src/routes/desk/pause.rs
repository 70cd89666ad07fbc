//! Pausing a consultation: everything stays readable, nobody can take part.

use axum::extract::State;
use axum::http::StatusCode;
use colloquy_consultation::{ModerationIn, Slug};

use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Stops participants for the time being, for a reason that everyone may read.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/pause", operation_id = "pause", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = ModerationIn,
    responses((status = 204, description = "paused"), DeskWriteProblems)
)]
pub async fn pause(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<ModerationIn>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.pause(&given).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}

/// Lets participants in again.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/pause", operation_id = "resume", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    responses((status = 204, description = "not paused any longer"), DeskWriteProblems)
)]
pub async fn resume(State(app): State<App>, caller: Caller, One(slug): One<Slug>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.resume().await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
