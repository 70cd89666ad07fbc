//! Who is at the desk.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{DeskOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::DeskReadProblems;
use crate::session::Caller;

/// Who is at the desk and what the caller may do there, with themes and reasons.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk", operation_id = "show_desk", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    responses((status = 200, body = DeskOut), DeskReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, One(slug): One<Slug>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.describe().await?)
}
