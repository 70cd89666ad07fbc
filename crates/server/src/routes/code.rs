//! Codes by mail.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use colloquy_consultation::{CodeRequestIn, Email, Slug};

use super::participant::send_limited;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::Json;
use crate::language;
use crate::mail::CodeMail;
use crate::openapi::PersonProblems;
use crate::session::Caller;

/// Sends a code and a link to an address. The answer is the same for every address, known or not.
#[utoipa::path(
    post, path = "/session/code", operation_id = "request_code", tag = "people",
    request_body = CodeRequestIn,
    responses((status = 202, description = "a mail is on its way"), PersonProblems)
)]
pub async fn request(State(app): State<App>, caller: Caller, headers: HeaderMap, Json(given): Json<CodeRequestIn>) -> Result<StatusCode> {
    send(&app, &caller, &headers, &given).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Does it, for the API and the page alike.
///
/// # Errors
/// The address is none, too many, or the mail failed.
pub async fn send(app: &App, caller: &Caller, headers: &HeaderMap, given: &CodeRequestIn) -> Result<()> {
    let email: Email = given.email.parse().map_err(|error| invalid("email", "invalid", format!("This is {error}.")))?;
    let reader = find(app, caller, given.consultation.as_ref()).await?;
    let consultation = reader.as_ref().map(|reader| (reader.id(), reader.consultation().title.as_str()));
    let language = app.messages.find(&given.language).unwrap_or_else(|| language::of_request(app, headers, None));
    send_limited(app, caller, caller.viewer, &CodeMail { email: &email, consultation, language: &language }).await
}

/// The consultation to be named. One that the caller may not know of is not named, but a code is sent all the same:
/// members of it sign in this way.
async fn find(app: &App, caller: &Caller, slug: Option<&Slug>) -> Result<Option<colloquy_store::Reader>> {
    let Some(slug) = slug else { return Ok(None) };
    match app.store.reader(caller.viewer, slug).await {
        Ok(reader) => Ok(Some(reader)),
        Err(colloquy_store::StoreError::NotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
