//! What a person states about themselves in a consultation.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::{SessionOut, Slug, StatementIn};
use colloquy_store::Viewer;

use crate::answer::json;
use crate::app::App;
use crate::error::{Error, Result};
use crate::extract::{Json, One};
use crate::language;
use crate::mail::{CodeMail, send_code};
use crate::openapi::PersonProblems;
use crate::secret::Token;
use crate::session::{Caller, set_cookie, spend};

/// Introduces the caller, or changes what they stated; sets the cookie of a new person, and sends a code to an address
/// that is not proved yet.
#[utoipa::path(
    put, path = "/consultations/{slug}/participant", operation_id = "introduce", tag = "people",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = StatementIn,
    responses((status = 200, body = SessionOut), PersonProblems)
)]
pub async fn introduce(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    headers: HeaderMap,
    Json(given): Json<StatementIn>,
) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    if caller.viewer == Viewer::Stranger {
        spend(&app, "introduction", &caller.client, app.settings.limits.introductions).await?;
    } else {
        caller.may_write(&app).await?;
    }
    let token = Token::random();
    let mail_language = app.messages.find(&given.language).unwrap_or_else(|| language::of_request(&app, &headers, None));
    let introduced = app.store.people().introduce(caller.viewer, &reader, given, token.hash()).await?;
    app.live.wake();
    let mut answer = match &introduced.must_prove {
        None => json(&introduced.session)?,
        Some(email) => {
            // The new session is not in the caller yet; the code must belong to the person just introduced.
            let viewer = introduced.session.person.map_or(caller.viewer, Viewer::Person);
            let title = reader.consultation().title.as_str();
            let mail = CodeMail { email, consultation: Some((reader.id(), title)), language: &mail_language };
            match send_limited(&app, &caller, viewer, &mail).await {
                // Read again, because it now tells where the code was sent.
                Ok(()) => json(&app.store.reader(viewer, &slug).await?.session().await?)?,
                // What was stated is kept all the same, so that nobody's words wait for a mail server; asking for a
                // code again says what is wrong.
                Err(error) if matches!(error.0.code.as_str(), "too-many" | "mail-failed") => json(&introduced.session)?,
                Err(error) => error.into_response(),
            }
        }
    };
    if introduced.new_session_used {
        answer.headers_mut().append(header::SET_COOKIE, set_cookie(&token, &app.settings));
    }
    Ok(answer)
}

/// Sends a code within the limits of the address and of the client.
///
/// # Errors
/// Too many, or the mail failed.
pub async fn send_limited(app: &App, caller: &Caller, viewer: Viewer, mail: &CodeMail<'_>) -> Result<(), Error> {
    spend(app, "code", mail.email.as_str(), app.settings.limits.codes).await?;
    spend(app, "code-client", &caller.client, app.settings.limits.codes_client).await?;
    send_code(app, viewer, mail).await
}
