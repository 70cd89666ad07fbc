//! Comments, their revisions and endorsements.

use colloquy_consultation::*;

use super::{Failure, encode, read_comment, read_page, read_revisions, send, write_patch};
use crate::js::{Fields, Make};

const AT: &str = "/api/v1/comments/";

fn of(id: CommentId, rest: &str) -> String {
    [AT, &id.to_string(), rest].concat()
}

/// Comments of a consultation; `query` begins with `version=`.
///
/// # Errors
/// As [`send`].
pub async fn list_comments(slug: &str, query: &str) -> Result<CommentPage, Failure> {
    let answer = send("GET", ["/api/v1/consultations/", &encode(slug), "/comments?", query].concat(), None).await?;
    Ok(read_page(&answer))
}

/// Stores a comment written by [`super::write_comment`].
///
/// # Errors
/// As [`send`].
pub async fn create_comment(slug: &str, json: String) -> Result<CommentOut, Failure> {
    one(send("POST", ["/api/v1/consultations/", &encode(slug), "/comments"].concat(), Some(json)).await)
}

/// One comment.
///
/// # Errors
/// As [`send`].
pub async fn get_comment(id: CommentId) -> Result<CommentOut, Failure> {
    one(send("GET", of(id, ""), None).await)
}

/// Changes one's own words.
///
/// # Errors
/// As [`send`].
pub async fn edit_comment(id: CommentId, patch: &CommentPatch) -> Result<CommentOut, Failure> {
    one(send("PATCH", of(id, ""), Some(write_patch(patch))).await)
}

/// Takes one's own comment back.
///
/// # Errors
/// As [`send`].
pub async fn withdraw_comment(id: CommentId) -> Result<CommentOut, Failure> {
    one(send("DELETE", of(id, ""), None).await)
}

/// Agrees, or no longer does.
///
/// # Errors
/// As [`send`].
pub async fn endorse(id: CommentId, agree: bool) -> Result<CommentOut, Failure> {
    one(send(if agree { "PUT" } else { "DELETE" }, of(id, "/endorsement"), None).await)
}

/// Asks the co-chairs to look at a comment.
///
/// # Errors
/// As [`send`].
pub async fn report(id: CommentId, reason: &str) -> Result<(), Failure> {
    send("POST", of(id, "/report"), Some(Make::default().text("reason", reason).json())).await.map(|_| ())
}

/// Earlier words of a comment, oldest first.
///
/// # Errors
/// As [`send`].
pub async fn revisions(id: CommentId) -> Result<Vec<RevisionOut>, Failure> {
    let answer = send("GET", of(id, "/revisions"), None).await?;
    Ok(read_revisions(&js_sys::Array::from(&answer.0).iter().map(Fields).collect::<Vec<_>>()))
}

fn one(answer: Result<Fields, Failure>) -> Result<CommentOut, Failure> {
    read_comment(&answer?).ok_or(Failure::Away)
}
