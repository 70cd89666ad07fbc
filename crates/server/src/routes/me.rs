//! Everything that is kept about the caller.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::PersonId;
use colloquy_store::Viewer;

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, sign_in_needed};
use crate::openapi::PersonProblems;
use crate::session::{Caller, clear_cookie};

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
pub async fn erase(State(app): State<App>, caller: Caller) -> Result<Response> {
    app.store.people().erase(person(&caller)?).await?;
    app.live.wake();
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, clear_cookie(&app.settings))]).into_response())
}

fn person(caller: &Caller) -> Result<PersonId> {
    match caller.viewer {
        Viewer::Person(person) => Ok(person),
        Viewer::Stranger => Err(sign_in_needed()),
    }
}
