//! Everything that is kept about the caller.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use colloquy_consultation::{PersonId, SignedInOut};
use colloquy_store::Viewer;

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, sign_in_needed};
use crate::extract::One;
use crate::openapi::PersonProblems;
use crate::session::{Caller, ended};

/// Everything that is kept about the caller, as a file to take away.
#[utoipa::path(
    get, path = "/me", operation_id = "take_away", tag = "people",
    responses((status = 200, description = "one JSON object", body = Object), PersonProblems)
)]
pub async fn take_away(State(app): State<App>, caller: Caller) -> Result<Response> {
    let mut answer = json(&app.store.people().take_away(person(&caller)?).await?)?;
    let name = HeaderValue::from_static("attachment; filename=\"colloquy-my-data.json\"");
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// Erases the caller: contributions are withdrawn; positions, agreements, name, address and sessions are deleted.
#[utoipa::path(delete, path = "/me", operation_id = "erase", tag = "people", responses((status = 204, description = "erased"), PersonProblems))]
pub async fn erase(State(app): State<App>, caller: Caller, headers: HeaderMap) -> Result<Response> {
    app.store.people().erase(person(&caller)?).await?;
    app.live.wake();
    Ok(ended(&headers, &app.settings))
}

/// The browsers in which the caller is signed in, the last used first.
#[utoipa::path(
    get, path = "/me/sessions", operation_id = "list_sessions", tag = "people",
    responses((status = 200, body = Vec<SignedInOut>), PersonProblems)
)]
pub async fn sessions(State(app): State<App>, caller: Caller) -> Result<Response> {
    json(&app.store.people().sessions(person(&caller)?, caller.session.as_ref()).await?)
}

/// Signs one of the caller's browsers out.
#[utoipa::path(
    delete, path = "/me/sessions/{id}", operation_id = "end_one_session", tag = "people",
    params(("id" = String, Path, description = "as listed")),
    responses((status = 204, description = "signed out"), PersonProblems)
)]
pub async fn end_session(State(app): State<App>, caller: Caller, One(id): One<String>) -> Result<StatusCode> {
    app.store.people().end_session_of(person(&caller)?, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn person(caller: &Caller) -> Result<PersonId> {
    match caller.viewer {
        Viewer::Person(person) => Ok(person),
        Viewer::Stranger => Err(sign_in_needed()),
    }
}
