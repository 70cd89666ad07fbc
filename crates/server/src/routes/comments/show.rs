//! `GET /comments/{id}`

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{CommentId, CommentOut};

use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// A contribution.
#[utoipa::path(
    get, path = "/comments/{id}", operation_id = "show_comment", tag = "reading",
    params(("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = CommentOut), ReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, One(id): One<CommentId>, headers: HeaderMap) -> Result<Response> {
    let reader = app.store.reader_of_comment(caller.viewer, id).await?;
    let comment = reader.comment(id).await?;
    let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &comment, &to_json(&comment)?, &headers)
}
