//! Public answers in the desk's name.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentOut, DeskReplyIn, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Answers a contribution for the desk, for everyone to read; no close stops it. Sent again with the same id it is stored once.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/replies", operation_id = "reply_as_desk", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = DeskReplyIn,
    responses((status = 200, body = CommentOut), DeskWriteProblems)
)]
pub async fn reply(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<DeskReplyIn>) -> Result<Response> {
    let stored = super::editor(&app, &caller, &slug).await?.reply(&given).await?;
    app.live.wake();
    json(&stored)
}
