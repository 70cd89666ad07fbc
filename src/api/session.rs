//! Who the reader is: session, statement, codes.

use colloquy_consultation::*;

use super::{Failure, encode, read_session, send, write_statement};
use crate::js::Make;

const AT: &str = "/api/v1/session";

/// Who the reader is, in a consultation.
///
/// # Errors
/// As [`send`].
pub async fn session(slug: &str) -> Result<SessionOut, Failure> {
    Ok(read_session(&send("GET", [AT, "?consultation=", &encode(slug)].concat(), None).await?))
}

/// States who one is in a consultation.
///
/// # Errors
/// As [`send`].
pub async fn introduce(slug: &str, statement: &StatementIn) -> Result<SessionOut, Failure> {
    let path = ["/api/v1/consultations/", &encode(slug), "/participant"].concat();
    Ok(read_session(&send("PUT", path, Some(write_statement(statement))).await?))
}

/// Asks for a code by mail.
///
/// # Errors
/// As [`send`].
pub async fn request_code(slug: &str, email: &str, language: &str) -> Result<(), Failure> {
    let body = Make::default().text("email", email).text("consultation", slug).text("language", language).json();
    send("POST", [AT, "/code"].concat(), Some(body)).await.map(drop)
}

/// Proves an address by its code.
///
/// # Errors
/// As [`send`].
pub async fn use_code(email: &str, code: &str) -> Result<SessionOut, Failure> {
    Ok(read_session(&send("POST", AT.to_owned(), Some(Make::default().text("email", email).text("code", code).json())).await?))
}

/// Ends the session on this browser.
///
/// # Errors
/// As [`send`].
pub async fn sign_out() -> Result<(), Failure> {
    send("DELETE", AT.to_owned(), None).await.map(drop)
}

/// Erases what is kept of a person.
///
/// # Errors
/// As [`send`].
pub async fn erase() -> Result<(), Failure> {
    send("DELETE", "/api/v1/me".to_owned(), None).await.map(drop)
}
