//! Positions on a block.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{BlockId, PositionIn, PositionsOut, Stance};

use crate::answer::{Keep, json, json_kept, to_json};
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::{ReadProblems, WriteProblems};
use crate::session::Caller;

/// The positions on a block by stakeholder group, and the caller's own.
#[utoipa::path(
    get, path = "/blocks/{id}/position", operation_id = "show_positions", tag = "reading",
    params(("id" = BlockId, Path, description = "the block")),
    responses((status = 200, body = PositionsOut), ReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, One(id): One<BlockId>, headers: HeaderMap) -> Result<Response> {
    let reader = app.store.reader_of_block(caller.viewer, id).await?;
    let positions = reader.positions(id).await?;
    let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &positions, &to_json(&positions)?, &headers)
}

/// Takes a position on a block, in place of the one before.
#[utoipa::path(
    put, path = "/blocks/{id}/position", operation_id = "take_position", tag = "taking part",
    params(("id" = BlockId, Path, description = "the block")),
    request_body = PositionIn,
    responses((status = 200, body = PositionsOut), WriteProblems)
)]
pub async fn take(State(app): State<App>, caller: Caller, One(id): One<BlockId>, Json(given): Json<PositionIn>) -> Result<Response> {
    change(&app, &caller, id, Some(given.stance)).await
}

/// Has no position on a block any longer.
#[utoipa::path(
    delete, path = "/blocks/{id}/position", operation_id = "drop_position", tag = "taking part",
    params(("id" = BlockId, Path, description = "the block")),
    responses((status = 200, body = PositionsOut), WriteProblems)
)]
pub async fn drop(State(app): State<App>, caller: Caller, One(id): One<BlockId>) -> Result<Response> {
    change(&app, &caller, id, None).await
}

async fn change(app: &App, caller: &Caller, id: BlockId, stance: Option<Stance>) -> Result<Response> {
    let participant = app.store.reader_of_block(caller.viewer, id).await?.participant()?;
    caller.may_write(app).await?;
    let positions = participant.take_position(id, stance).await?;
    app.live.wake();
    json(&positions)
}
