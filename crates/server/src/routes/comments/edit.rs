//! `PATCH /comments/{id}`

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentId, CommentOut, CommentPatch};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::WriteProblems;
use crate::session::Caller;

/// Changes the words of one's own contribution; the old ones stay in its history. Where a guest adds a link, the answer has the
/// state `held`: others read the old words until the desk has looked at the new ones.
#[utoipa::path(
    patch, path = "/comments/{id}", operation_id = "edit_comment", tag = "taking part",
    params(("id" = CommentId, Path, description = "the contribution")),
    request_body = CommentPatch,
    responses((status = 200, body = CommentOut), WriteProblems)
)]
pub async fn edit(State(app): State<App>, caller: Caller, One(id): One<CommentId>, Json(patch): Json<CommentPatch>) -> Result<Response> {
    let participant = app.store.reader_of_comment(caller.viewer, id).await?.participant()?.with_holding(caller.holding(&app));
    caller.may_write(&app).await?;
    let comment = participant.edit_comment(id, patch).await?;
    app.live.wake();
    json(&comment)
}
