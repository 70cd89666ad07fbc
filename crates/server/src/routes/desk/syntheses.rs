//! Syntheses: drafting them, their history.

use std::str::FromStr;

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{BlockId, DeskStepOut, Slug, SynthesisIn, SynthesisOut};
use colloquy_store::Subject;

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::session::Caller;

/// A block, or `whole`.
pub struct On(Subject);

impl FromStr for On {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "whole" {
            return Ok(Self(Subject::Whole));
        }
        text.parse::<BlockId>().map(|block| Self(Subject::Block(block))).map_err(|_| "the id of a block, or “whole”")
    }
}

/// What is summed up of a block, or of the whole draft.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/syntheses/{id}", operation_id = "show_synthesis", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = String, Path, description = "the block, or `whole`")),
    responses((status = 200, body = SynthesisOut), DeskReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, Two(slug, on): Two<Slug, On>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.synthesis(on.0).await?)
}

/// Drafts a synthesis; an empty text takes it away.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/syntheses/{id}", operation_id = "write_synthesis", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = String, Path, description = "the block, or `whole`")),
    request_body = SynthesisIn,
    responses((status = 200, body = SynthesisOut), DeskWriteProblems)
)]
pub async fn write(
    State(app): State<App>,
    caller: Caller,
    Two(slug, on): Two<Slug, On>,
    Json(given): Json<SynthesisIn>,
) -> Result<Response> {
    let written = super::editor(&app, &caller, &slug).await?.write_synthesis(on.0, &given).await?;
    app.live.wake();
    json(&written)
}

/// Every change and publication of a synthesis, oldest first.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/syntheses/{id}/history", operation_id = "list_synthesis_history", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = String, Path, description = "the block, or `whole`")),
    responses((status = 200, body = Vec<DeskStepOut>), DeskReadProblems)
)]
pub async fn history(State(app): State<App>, caller: Caller, Two(slug, on): Two<Slug, On>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.synthesis_history(on.0).await?)
}
