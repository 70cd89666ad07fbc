//! `POST /comments/{id}/report`

use axum::extract::State;
use axum::http::StatusCode;
use colloquy_consultation::{CommentId, ReportIn};

use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::WriteProblems;
use crate::secret::bucket;
use crate::session::Caller;

/// Asks the desk to look at a contribution. Anyone may, once; sent again it stays the first.
#[utoipa::path(
    post, path = "/comments/{id}/report", operation_id = "report_comment", tag = "reading",
    params(("id" = CommentId, Path, description = "the contribution")),
    request_body = ReportIn,
    responses((status = 204, description = "reported"), WriteProblems)
)]
pub async fn report(State(app): State<App>, caller: Caller, One(id): One<CommentId>, Json(given): Json<ReportIn>) -> Result<StatusCode> {
    let reader = app.store.reader_of_comment(caller.viewer, id).await?;
    caller.may_write(&app).await?;
    reader.report(id, &given, &bucket("report", &format!("{id} {}", caller.client))).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
