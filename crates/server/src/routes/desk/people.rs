//! Who is at the desk.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{Email, InviteIn, InvitedOut, Slug, read_addresses};
use colloquy_store::CoChair;

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One, Two};
use crate::mail::send_invitation;
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// How many people one request invites.
const MOST: usize = 200;

/// Gives people a role at the desk and tells those by mail who had none.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/people", operation_id = "invite", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = InviteIn,
    responses((status = 200, body = InvitedOut), DeskWriteProblems)
)]
pub async fn invite(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<InviteIn>) -> Result<Response> {
    json(&bring(&app, &super::co_chair(&app, &caller, &slug).await?, &given).await?)
}

/// Does it, for the API and the page alike.
///
/// # Errors
/// Addresses that are none; the last co-chair would become something else.
pub async fn bring(app: &App, co_chair: &CoChair, given: &InviteIn) -> Result<InvitedOut> {
    let emails = read_addresses(&given.emails, MOST)?;
    let (people, new) = co_chair.invite(&emails, given.role).await?;
    app.live.wake();
    let mut not_told = Vec::new();
    for email in &new {
        if send_invitation(app, co_chair.desk().reader().consultation(), email, given.role).await.is_err() {
            not_told.push(email.as_str().to_owned());
        }
    }
    Ok(InvitedOut { people, invited: new.iter().map(|email| email.as_str().to_owned()).collect(), not_told })
}

/// Takes somebody's role at the desk.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/people/{id}", operation_id = "remove_from_desk", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = String, Path, description = "their address")),
    responses((status = 204, description = "removed"), DeskWriteProblems)
)]
pub async fn remove(State(app): State<App>, caller: Caller, Two(slug, email): Two<Slug, Email>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.remove(&email).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
