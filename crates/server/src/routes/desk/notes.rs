//! Private notes among the desk.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{BlockId, NoteId, NoteIn, NoteOut, Slug};
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One, Params, Two};
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::session::Caller;

/// Whose notes.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The block.
    block: BlockId,
}

/// The notes on a block, oldest first. Those on a contribution come with it.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/notes", operation_id = "list_notes", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = Vec<NoteOut>), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.notes(query.block).await?)
}

/// Keeps a note on a contribution or a block. Sent again with the same id it is kept once.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/notes", operation_id = "add_note", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = NoteIn,
    responses((status = 200, body = NoteOut), DeskWriteProblems)
)]
pub async fn add(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<NoteIn>) -> Result<Response> {
    let added = super::editor(&app, &caller, &slug).await?.add_note(&given).await?;
    app.live.wake();
    json(&added)
}

/// Deletes one's own note.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/notes/{id}", operation_id = "delete_note", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = NoteId, Path, description = "the note")),
    responses((status = 204, description = "deleted"), DeskWriteProblems)
)]
pub async fn delete(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, NoteId>) -> Result<StatusCode> {
    super::editor(&app, &caller, &slug).await?.delete_note(id).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
