//! “I agree” on somebody else's contribution.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentId, CommentOut};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::WriteProblems;
use crate::session::Caller;

/// Agrees with a contribution.
#[utoipa::path(
    put, path = "/comments/{id}/endorsement", operation_id = "agree", tag = "taking part",
    params(("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = CommentOut), WriteProblems)
)]
pub async fn agree(State(app): State<App>, caller: Caller, One(id): One<CommentId>) -> Result<Response> {
    endorse(&app, &caller, id, true).await
}

/// No longer agrees with a contribution.
#[utoipa::path(
    delete, path = "/comments/{id}/endorsement", operation_id = "no_longer_agree", tag = "taking part",
    params(("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = CommentOut), WriteProblems)
)]
pub async fn no_longer(State(app): State<App>, caller: Caller, One(id): One<CommentId>) -> Result<Response> {
    endorse(&app, &caller, id, false).await
}

async fn endorse(app: &App, caller: &Caller, id: CommentId, agrees: bool) -> Result<Response> {
    let participant = app.store.reader_of_comment(caller.viewer, id).await?.participant()?;
    caller.may_write(app).await?;
    let comment = participant.endorse(id, agrees).await?;
    app.live.wake();
    json(&comment)
}
