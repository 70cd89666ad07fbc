//! `POST /consultations/{slug}/comments`

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{CommentIn, CommentOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::WriteProblems;
use crate::session::Caller;

/// Stores a contribution; one with the state `held` is looked at by the desk first. Sent again with the same id and words, it
/// answers with what is stored.
#[utoipa::path(
    post, path = "/consultations/{slug}/comments", operation_id = "create_comment", tag = "taking part",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = CommentIn,
    responses(
        (status = 201, description = "stored", body = CommentOut),
        (status = 200, description = "it was stored before", body = CommentOut),
        WriteProblems
    )
)]
pub async fn create(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<CommentIn>) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let new = NewComment::check(&given)?;
    let participant = reader.participant()?.with_holding(caller.holding(&app));
    caller.may_write(&app).await?;
    let (comment, is_new) = participant.create_comment(new).await?;
    app.live.wake();
    let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, json(&comment)?).into_response())
}
