//! `GET /comments/{id}/revisions`

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{CommentId, RevisionOut};

use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// The words of a contribution before each change, oldest first.
#[utoipa::path(
    get, path = "/comments/{id}/revisions", operation_id = "list_revisions", tag = "reading",
    params(("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = Vec<RevisionOut>), ReadProblems)
)]
pub async fn revisions(State(app): State<App>, caller: Caller, One(id): One<CommentId>, headers: HeaderMap) -> Result<Response> {
    let reader = app.store.reader_of_comment(caller.viewer, id).await?;
    let revisions = reader.revisions(id).await?;
    let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &revisions, &to_json(&revisions)?, &headers)
}
