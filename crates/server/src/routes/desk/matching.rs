//! The same decision on everything that a filter finds, and taking it back.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{DecideMatchingIn, DecidedOut, MatchingOut, Slug, UndoIn};

use super::comments::Query;
use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One, Params};
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::session::Caller;

/// How much the parameters of `…/desk/comments` find that can be decided on; order and page make no difference.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/decisions/matching", operation_id = "count_matching", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = MatchingOut), DeskReadProblems)
)]
pub async fn count(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    let query = query.check(desk.reader().consultation().phase.version)?;
    json(&desk.matching(&query).await?)
}

/// Drafts the same decision on everything that the parameters of `…/desk/comments` find: all of it or none. What came or
/// was decided after `at` is left alone, so that nothing is decided or overwritten unseen.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/decisions/matching", operation_id = "decide_matching", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    request_body = DecideMatchingIn,
    responses((status = 200, body = DecidedOut), DeskWriteProblems)
)]
pub async fn decide(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    Json(given): Json<DecideMatchingIn>,
) -> Result<Response> {
    let editor = super::editor(&app, &caller, &slug).await?;
    let query = query.check(editor.desk().reader().consultation().phase.version)?;
    let decided = editor.decide_matching(&query, &given).await?;
    app.live.wake();
    json(&decided)
}

/// Undoes what the caller decided in one act: each decision becomes again what it was, as a new step of its history. What
/// anybody has changed since is left alone.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/decisions/undo", operation_id = "undo_decisions", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = UndoIn,
    responses((status = 200, body = DecidedOut), DeskWriteProblems)
)]
pub async fn undo(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<UndoIn>) -> Result<Response> {
    let undone = super::editor(&app, &caller, &slug).await?.undo(given.at).await?;
    app.live.wake();
    json(&undone)
}
