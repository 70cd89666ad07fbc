//! A version in numbers, as the desk sees it.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{ParagraphsOut, Slug};
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::openapi::DeskReadProblems;
use crate::session::Caller;

/// Which version.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The version; the one that is asked about without it.
    #[serde(default)]
    version: Option<u32>,
}

/// What wants a decision, what is decided, positions, editors and syntheses, block by block.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/paragraphs", operation_id = "list_paragraphs", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = ParagraphsOut), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    json(&desk.paragraphs(query.version.unwrap_or(desk.reader().consultation().phase.version)).await?)
}
