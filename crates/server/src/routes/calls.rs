//! The calls of a consultation.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CallOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// All calls by when they begin, also those that were called off.
#[utoipa::path(
    get, path = "/consultations/{slug}/calls", operation_id = "list_calls", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation")),
    responses((status = 200, body = Vec<CallOut>), ReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>) -> Result<Response> {
    json(&app.store.reader(caller.viewer, &slug).await?.calls().await?)
}
