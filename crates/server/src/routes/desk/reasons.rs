//! Reasons that are used again.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{ReasonId, ReasonIn, ReasonOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Keeps a reason that is used again, or changes its words.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/reasons/{id}", operation_id = "keep_reason", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = ReasonId, Path, description = "the reason; a UUIDv7 of the caller's for a new one")),
    request_body = ReasonIn,
    responses((status = 200, body = ReasonOut), DeskWriteProblems)
)]
pub async fn keep(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, ReasonId>,
    Json(given): Json<ReasonIn>,
) -> Result<Response> {
    let kept = super::editor(&app, &caller, &slug).await?.keep_reason(id, &given).await?;
    app.live.wake();
    json(&kept)
}

/// Deletes a reason that is used again; decisions keep theirs.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/reasons/{id}", operation_id = "delete_reason", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = ReasonId, Path, description = "the reason")),
    responses((status = 204, description = "deleted"), DeskWriteProblems)
)]
pub async fn delete(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, ReasonId>) -> Result<StatusCode> {
    super::editor(&app, &caller, &slug).await?.delete_reason(id).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
