//! Acts of moderation on a contribution. Done again they change nothing; each is in the public log with its reason.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentId, ModerationIn, QueueItemOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Takes a contribution out of sight: who, when and the reason, which is needed, stay in its place.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/comments/{id}/hide", operation_id = "hide_comment", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    request_body = ModerationIn,
    responses((status = 200, body = QueueItemOut), DeskWriteProblems)
)]
pub async fn hide(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, CommentId>,
    Json(given): Json<ModerationIn>,
) -> Result<Response> {
    let item = super::editor(&app, &caller, &slug).await?.hide(id, &given).await?;
    app.live.wake();
    json(&item)
}

/// Brings back a contribution that was hidden.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/comments/{id}/restore", operation_id = "restore_comment", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    request_body = ModerationIn,
    responses((status = 200, body = QueueItemOut), DeskWriteProblems)
)]
pub async fn restore(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, CommentId>,
    Json(given): Json<ModerationIn>,
) -> Result<Response> {
    let item = super::editor(&app, &caller, &slug).await?.restore(id, &given).await?;
    app.live.wake();
    json(&item)
}

/// Publishes a contribution that was held; it counts as received when it arrived, also after the close.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/comments/{id}/release", operation_id = "release_comment", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    request_body = ModerationIn,
    responses((status = 200, body = QueueItemOut), DeskWriteProblems)
)]
pub async fn release(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, CommentId>,
    Json(given): Json<ModerationIn>,
) -> Result<Response> {
    let item = super::editor(&app, &caller, &slug).await?.release(id, &given).await?;
    app.live.wake();
    json(&item)
}

/// Lets a contribution stay: the reports about it were looked at.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/comments/{id}/keep", operation_id = "keep_comment", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    request_body = ModerationIn,
    responses((status = 200, body = QueueItemOut), DeskWriteProblems)
)]
pub async fn keep(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, CommentId>,
    Json(given): Json<ModerationIn>,
) -> Result<Response> {
    let item = super::editor(&app, &caller, &slug).await?.keep(id, &given).await?;
    app.live.wake();
    json(&item)
}
