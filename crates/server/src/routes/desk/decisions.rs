//! Decisions: drafting them, their history.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{CommentId, DecisionOut, DecisionsIn, DeskStepOut, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{LongJson, One, Two};
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::session::Caller;

/// Drafts decisions: all of them or, if one is refused, none.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/decisions", operation_id = "decide", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = DecisionsIn,
    responses((status = 200, body = Vec<DecisionOut>), DeskWriteProblems)
)]
pub async fn decide(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    LongJson(given): LongJson<DecisionsIn>,
) -> Result<Response> {
    let decided = super::editor(&app, &caller, &slug).await?.decide(&given.decisions).await?;
    app.live.wake();
    json(&decided)
}

/// Every change and publication of what is decided on a contribution, oldest first.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/comments/{id}/history", operation_id = "list_decision_history", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = Vec<DeskStepOut>), DeskReadProblems)
)]
pub async fn history(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, CommentId>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.decision_history(id).await?)
}
