//! Blocking a participant, known by one of their contributions: they read on and take back what is theirs, and add nothing.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentId, ModerationIn, QueueItemOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Stops the writer of a contribution from taking part, for a reason that everyone may read; who it is stays with the desk.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/blocked/{id}", operation_id = "block_writer", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "a contribution of theirs")),
    request_body = ModerationIn,
    responses((status = 200, body = QueueItemOut), DeskWriteProblems)
)]
pub async fn block(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, CommentId>,
    Json(given): Json<ModerationIn>,
) -> Result<Response> {
    let item = super::co_chair(&app, &caller, &slug).await?.block(id, &given).await?;
    app.live.wake();
    json(&item)
}

/// Lets the writer of a contribution take part again.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/blocked/{id}", operation_id = "unblock_writer", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "a contribution of theirs")),
    responses((status = 200, body = QueueItemOut), DeskWriteProblems)
)]
pub async fn unblock(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, CommentId>) -> Result<Response> {
    let item = super::co_chair(&app, &caller, &slug).await?.unblock(id).await?;
    app.live.wake();
    json(&item)
}
