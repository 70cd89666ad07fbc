//! The calls of a consultation, as co-chairs keep them.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{CallId, CallIn, CallOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Keeps a call under an id made by the browser, or changes it; calendars learn of it.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/calls/{id}", operation_id = "keep_call", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CallId, Path, description = "the call")),
    request_body = CallIn,
    responses((status = 200, body = CallOut), DeskWriteProblems)
)]
pub async fn keep(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, CallId>, Json(given): Json<CallIn>) -> Result<Response> {
    let kept = super::co_chair(&app, &caller, &slug).await?.keep_call(id, &given).await?;
    app.live.wake();
    json(&kept)
}

/// Calls a call off; calendars take it out.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/calls/{id}", operation_id = "remove_call", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CallId, Path, description = "the call")),
    responses((status = 204, description = "called off"), DeskWriteProblems)
)]
pub async fn remove(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, CallId>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.remove_call(id).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
