//! What a person states about themselves in a consultation.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{Language, SessionOut, Slug, StatementIn};
use colloquy_store::{Reader, Viewer};

use crate::app::App;
use crate::error::{Error, Result};
use crate::extract::{Json, One};
use crate::language;
use crate::mail::{CodeMail, send_code};
use crate::openapi::PersonProblems;
use crate::routes::session::{Begun, begun};
use crate::secret::Token;
use crate::session::{Caller, spend};

/// Introduces the caller, or changes what they stated; begins the session of a new person, and sends a code to an address
/// that is not proved yet.
#[utoipa::path(
    put, path = "/consultations/{slug}/participant", operation_id = "introduce", tag = "people",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = StatementIn,
    responses((status = 200, body = Begun), PersonProblems)
)]
pub async fn introduce(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    headers: HeaderMap,
    Json(given): Json<StatementIn>,
) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let stated = state(&app, &caller, &headers, &reader, given).await?;
    begun(&app, &headers, stated.session, stated.begun.as_ref())
}

/// What came of a statement.
pub struct Stated {
    /// Who the person now is.
    pub session: SessionOut,
    /// The token of the session that began with it.
    pub begun: Option<Token>,
}

/// Keeps what somebody states about themselves, and sends a code to an address that is not proved yet; for the API and the
/// page alike.
///
/// # Errors
/// The statement is wrong, or too many.
pub async fn state(app: &App, caller: &Caller, headers: &HeaderMap, reader: &Reader, given: StatementIn) -> Result<Stated> {
    if caller.viewer == Viewer::Stranger {
        spend(app, "introduction", &caller.client, app.settings.limits.introductions).await?;
    } else {
        caller.may_write(app).await?;
    }
    let token = Token::random();
    let mail_language = app
        .messages
        .find(&given.language)
        .or_else(|| language::asked(&app.messages, headers, None))
        .or_else(|| app.messages.find(reader.consultation().language.as_str()))
        .unwrap_or_else(Language::english);
    let introduced = app.store.people().introduce(caller.viewer, reader, given, token.hash()).await?;
    app.live.wake();
    let mut session = introduced.session;
    if let Some(email) = &introduced.must_prove {
        // The new session is not in the caller yet; the code must belong to the person just introduced.
        let viewer = session.person.map_or(caller.viewer, Viewer::Person);
        let consultation = reader.consultation();
        let mail = CodeMail { email, consultation: Some((reader.id(), consultation.title.as_str())), language: &mail_language };
        match send_limited(app, caller, viewer, &mail).await {
            // Read again, because it now tells where the code was sent.
            Ok(()) => session = app.store.reader(viewer, &consultation.slug).await?.session().await?,
            // What was stated is kept all the same, so that nobody's words wait for a mail server; asking for a code
            // again says what is wrong.
            Err(error) => tracing::warn!(code = error.0.code, "a code could not be sent"),
        }
    }
    Ok(Stated { session, begun: introduced.new_session_used.then_some(token) })
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
