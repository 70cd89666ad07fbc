//! Who works on which block.

use axum::extract::State;
use axum::http::StatusCode;
use colloquy_consultation::{AssignmentIn, BlockId, Slug};

use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Gives a block to somebody at the desk; an empty address: to nobody.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/assignments/{id}", operation_id = "assign", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = BlockId, Path, description = "the block")),
    request_body = AssignmentIn,
    responses((status = 204, description = "assigned"), DeskWriteProblems)
)]
pub async fn assign(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, BlockId>,
    Json(given): Json<AssignmentIn>,
) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.assign(id, &given).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
