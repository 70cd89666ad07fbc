//! What was said elsewhere, entered by the desk for a named person.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use colloquy_consultation::{CommentId, CommentOut, LinkOut, ReportedIn, ReportedPage, Slug};
use colloquy_store::Editor;

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One, Two};
use crate::mail::claim_link;
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::secret::Token;
use crate::session::Caller;

/// What was entered, newest first.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/reported", operation_id = "list_reported", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    responses((status = 200, body = ReportedPage), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.reported().await?)
}

/// Enters what somebody said on a call or on a list, publicly, with the level `reported`; also after the close, if it was said
/// before. Whoever has an address gets a mail.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/reported", operation_id = "report_said", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = ReportedIn,
    responses((status = 201, body = CommentOut), DeskWriteProblems)
)]
pub async fn enter(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<ReportedIn>) -> Result<Response> {
    let stored = super::editor(&app, &caller, &slug).await?.enter(&given).await?;
    app.live.wake();
    app.post.wake();
    Ok((StatusCode::CREATED, json(&stored)?).into_response())
}

/// Makes a link by which the named person confirms, corrects or withdraws it, once; it is told only now.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/reported/{id}/link", operation_id = "claim_link", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    responses((status = 200, body = LinkOut), DeskWriteProblems)
)]
pub async fn link(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, CommentId>) -> Result<Response> {
    json(&new_link(&app, &super::editor(&app, &caller, &slug).await?, id).await?)
}

/// Does it, for the API and the page alike.
///
/// # Errors
/// Not entered by the desk; settled; too many links.
pub async fn new_link(app: &App, editor: &Editor, id: CommentId) -> Result<LinkOut> {
    let token = Token::random();
    editor.claim_link(id, &token.hash()).await?;
    let slug = &editor.desk().reader().consultation().slug;
    Ok(LinkOut { link: claim_link(&format!("{}/c/{slug}", app.settings.address()), &token) })
}
