//! Which error when.
//!
//! | what happened | error | status, code |
//! |---|---|---|
//! | a field, parameter or id is wrong | `invalid(field, code, reason)` | 422 `invalid` with the fields |
//! | the body is no JSON by its content type | `not_json()` | 415 `not-json` |
//! | the body is no form with files | `not_multipart()` | 415 `not-multipart` |
//! | the body is too large | `too_large()` | 413 `too-large` |
//! | it is not there, or the caller may not know of it | `not_found(what)` | 404 `not-found` |
//! | no session, or nothing stated yet in this consultation | `sign_in_needed()` | 401 `sign-in-needed` |
//! | known, but not allowed | `forbidden(code)` | 403 `confirm-first`, `not-a-member`, `not-at-the-desk`, `co-chair-needed`, `origin`, … |
//! | outside the dates | `Closed`, `NotOpen` | 409 `closed`, `not-open`, with the moment |
//! | the desk has stopped everyone, or this person | `conflict("paused")`, `forbidden("blocked")` | 409 `paused`, 403 `blocked` |
//! | it clashes with what is stored | `conflict(code)` | 409 `conflict`, … |
//! | too often | `too_many(seconds)` | 429 `too-many` with `Retry-After` |
//! | the mail could not be sent | `mail_failed()` | 503 `mail-failed` |
//! | anything of ours | `internal(error)` | 500 `internal`; the cause goes to the log alone |
//!
//! Handlers use `?`; a problem document is made here alone.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::{Invalid, Problem, Timestamp};
use colloquy_store::StoreError;

/// What an answer with a body of problem details is called.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// A refusal, ready to be sent.
#[derive(Debug)]
pub struct Error(pub Box<Problem>);

/// What handlers give back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One or more wrong fields.
#[must_use]
pub fn invalid_all(invalid: Invalid) -> Error {
    let detail = match invalid.0.as_slice() {
        [one] => format!("{}: {}", one.field, one.reason),
        many => format!("{} fields are wrong; see “errors”.", many.len()),
    };
    let mut error = problem(StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail);
    error.0.errors = invalid.0;
    error
}

/// One wrong field.
#[must_use]
pub fn invalid(field: &str, code: &str, reason: impl Into<String>) -> Error {
    invalid_all(Invalid::one(field, code, reason))
}

/// The body is not declared as JSON.
#[must_use]
pub fn not_json() -> Error {
    problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json", "Send the body as JSON, with Content-Type: application/json.")
}

/// The body is not declared as a form.
#[must_use]
pub fn not_multipart() -> Error {
    problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-multipart", "Send the body as a form with files: Content-Type: multipart/form-data.")
}

/// The body is too large.
#[must_use]
pub fn too_large(max: usize) -> Error {
    problem(StatusCode::PAYLOAD_TOO_LARGE, "too-large", format!("The request is larger than the {} kB that are taken.", max / 1024))
}

/// There is no such thing, as far as the caller may know.
#[must_use]
pub fn not_found(what: &str) -> Error {
    problem(StatusCode::NOT_FOUND, "not-found", format!("There is no such {what} here."))
}

/// The path exists, with other methods.
#[must_use]
pub fn method_not_allowed() -> Error {
    problem(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not take this method; see /api/v1/openapi.json.")
}

/// Nobody is known by the request's cookie, or nothing is stated yet.
#[must_use]
pub fn sign_in_needed() -> Error {
    problem(StatusCode::UNAUTHORIZED, "sign-in-needed", "Say who you are first: PUT /api/v1/consultations/{slug}/participant.")
}

/// Known, but not allowed.
#[must_use]
pub fn forbidden(code: &str) -> Error {
    let detail = match code {
        "confirm-first" => "Prove your e-mail address first, by the code sent to it.",
        "not-a-member" => "Only the addresses on this consultation's list take part.",
        "origin" => "A request that changes something must come from this site's own pages (Origin).",
        "not-yours" => "Only its writer can change it.",
        "blocked" => {
            "The co-chairs have stopped you from taking part here; what you wrote stays yours to withdraw. Write to them to be let in again."
        }
        "own-comment" => "Nobody agrees with their own contribution.",
        "not-at-the-desk" => "Only those at this consultation's desk see this; ask a co-chair to invite you.",
        "editor-needed" => "An observer reads; ask a co-chair to make you an editor.",
        "co-chair-needed" => "Only a co-chair does this.",
        _ => "This is not allowed.",
    };
    problem(StatusCode::FORBIDDEN, code, detail)
}

/// It clashes with what is stored.
#[must_use]
pub fn conflict(code: &str) -> Error {
    let detail = match code {
        "withdrawn" => "It is withdrawn; nothing can be added to it.",
        "paused" => "The co-chairs have paused this consultation; try again when it goes on. Everything stays readable.",
        "hidden" => "The co-chairs have taken it out of sight; nothing can be added to it.",
        "held" => "It is held, not hidden; release it to publish it.",
        "waiting" => "It waits for its writer's address to be proved, or waited too long; nobody sees it.",
        "edited-meanwhile" => "It was changed in the meantime; load it again and repeat.",
        "id-taken" => "Another contribution has this id; send it with a new one.",
        "last-co-chair" => "A desk needs a co-chair; give somebody else that role first.",
        "theme-taken" => "Another theme has this name; choose another, or merge the two.",
        "sent-already" => "This mail was sent twice, has no address, or they do not want to be written to.",
        "too-many-links" => "It has too many links; take it back and make another.",
        "reminder-too-late" => "There are less than 48 hours left, or there is no address.",
        "settled" => "The person has confirmed, corrected or withdrawn it already.",
        "slug-taken" => "There is a consultation of this short name; choose another.",
        _ => "It clashes with what is stored; load it again and repeat.",
    };
    problem(StatusCode::CONFLICT, code, detail)
}

/// Too often; try again after so many seconds.
#[must_use]
pub fn too_many(retry_after_s: u32) -> Error {
    let mut error =
        problem(StatusCode::TOO_MANY_REQUESTS, "too-many", format!("Too many requests; try again in {} seconds.", retry_after_s.max(1)));
    error.0.retry_after = Some(retry_after_s.max(1));
    error
}

/// A mail could not be handed over.
#[must_use]
pub fn mail_failed() -> Error {
    problem(StatusCode::SERVICE_UNAVAILABLE, "mail-failed", "The mail could not be sent. Nothing is lost; ask for a new code in a minute.")
}

/// The answer took too long.
#[must_use]
pub fn busy() -> Error {
    let mut error = problem(StatusCode::SERVICE_UNAVAILABLE, "busy", "The server is busy; try again in a moment.");
    error.0.retry_after = Some(5);
    error
}

/// Something of ours failed; its cause goes to the log alone.
#[must_use]
pub fn internal(cause: &dyn std::fmt::Display) -> Error {
    tracing::error!(%cause, "internal error");
    problem(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side; try again in a moment.")
}

fn problem(status: StatusCode, code: &str, detail: impl Into<String>) -> Error {
    Error(Box::new(Problem {
        kind: "about:blank".into(),
        title: status.canonical_reason().unwrap_or("Error").into(),
        status: status.as_u16(),
        code: code.into(),
        detail: detail.into(),
        ..Problem::default()
    }))
}

fn outside(code: &str, detail: String, at: Timestamp) -> Error {
    let mut error = problem(StatusCode::CONFLICT, code, detail);
    error.0.at = Some(at);
    error
}

impl Error {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound(what) => not_found(what),
            StoreError::Invalid(fields) => invalid_all(fields),
            StoreError::Closed(at) => outside("closed", format!("It closed at {at}; everything stays readable."), at),
            StoreError::NotOpen(at) => outside("not-open", format!("It opens at {at}."), at),
            StoreError::Conflict(code) => conflict(code),
            StoreError::Forbidden(code) => forbidden(code),
            StoreError::SignInNeeded => sign_in_needed(),
            StoreError::TooMany { retry_after_s } => too_many(retry_after_s),
            StoreError::Database(cause) => internal(&cause),
        }
    }
}

impl From<Invalid> for Error {
    fn from(fields: Invalid) -> Self {
        invalid_all(fields)
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&*self.0).unwrap_or_default();
        let mut answer = (self.status(), body).into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.0.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        answer
    }
}
