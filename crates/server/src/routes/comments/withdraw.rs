//! `DELETE /comments/{id}`

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentId, CommentOut};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::WriteProblems;
use crate::session::Caller;

/// Withdraws one's own contribution: its words go, its replies stay.
#[utoipa::path(
    delete, path = "/comments/{id}", operation_id = "withdraw_comment", tag = "taking part",
    params(("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = CommentOut), WriteProblems)
)]
pub async fn withdraw(State(app): State<App>, caller: Caller, One(id): One<CommentId>) -> Result<Response> {
    let participant = app.store.reader_of_comment(caller.viewer, id).await?.participant()?;
    caller.may_write(&app).await?;
    let comment = participant.withdraw_comment(id).await?;
    app.live.wake();
    json(&comment)
}
