//! New consultations from files.

use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use colloquy_consultation::{DraftBlockOut, DraftPreviewOut, FoundedOut, number};

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, not_multipart};
use crate::founding::Form;
use crate::openapi::FoundingProblems;
use crate::session::Caller;

/// The fields of a new consultation; `file` or `text` is needed.
#[derive(Debug, utoipa::ToSchema)]
#[allow(dead_code, reason = "it describes the form in the API's document; `Form` reads it")]
pub struct FoundingIn {
    /// The draft: Word (.docx), OpenDocument (.odt, .fodt), HTML, Markdown or plain text, by the ending of its name; at most 20 MB.
    #[schema(value_type = String, format = Binary)]
    file: Option<String>,
    /// The draft in Markdown, in place of a file.
    text: Option<String>,
    /// What becomes of tracked changes: `suggest` (they become suggestions; so it is if left out), `accept` or `reject`.
    changes: Option<String>,
    /// What becomes of comments: `keep` (they come along; so it is if left out) or `drop`.
    comments: Option<String>,
    /// The short name, in its address; needed unless it is a preview.
    slug: String,
    /// The title; left out: the one that the draft names.
    title: Option<String>,
    /// The tag of the draft's language; left out: `en`.
    language: Option<String>,
    /// Who may read: `public` (so it is if left out), `unlisted` or `members`.
    visibility: Option<String>,
    /// Who may take part: `open` (so it is if left out), `confirmed` or `members`.
    rules: Option<String>,
    /// When it closes, with a time zone: `2027-02-05 23:59 UTC`; left out: until further notice.
    closes: Option<String>,
    /// Who is asking.
    organiser: Option<String>,
}

/// Begins a consultation with a draft, and with the comments and tracked changes of its file: all or nothing. For
/// administrators and for co-chairs of any consultation; whoever does it is its first co-chair.
#[utoipa::path(
    post, path = "/consultations", operation_id = "begin_consultation", tag = "desk",
    request_body(content = FoundingIn, content_type = "multipart/form-data"),
    responses((status = 201, body = FoundedOut), FoundingProblems)
)]
pub async fn create(State(app): State<App>, caller: Caller, given: Result<Multipart, MultipartRejection>) -> Result<Response> {
    let founder = app.store.founder(caller.viewer).await?;
    caller.may_write(&app).await?;
    let form = read(given).await?;
    let read = form.draft(None).await?;
    let new = form.compose(&read)?;
    let remarks = read.remarks(&app.messages.tongue(&new.language));
    let consultation = founder.found(new, remarks).await?;
    let body = json(&FoundedOut { consultation, report: read.report() })?;
    Ok((StatusCode::CREATED, body).into_response())
}

/// How the draft of a new consultation is understood; nothing is kept. The other fields are not looked at.
#[utoipa::path(
    post, path = "/drafts/preview", operation_id = "preview_draft", tag = "desk",
    request_body(content = FoundingIn, content_type = "multipart/form-data"),
    responses((status = 200, body = DraftPreviewOut), FoundingProblems)
)]
pub async fn preview(State(app): State<App>, caller: Caller, given: Result<Multipart, MultipartRejection>) -> Result<Response> {
    app.store.founder(caller.viewer).await?;
    caller.may_write(&app).await?;
    let read = read(given).await?.draft(None).await?;
    let draft = &read.imported.draft;
    let numbers = draft.numbers();
    let block = |(block, number): (&colloquy_consultation::DraftBlock, Option<number::Number>)| DraftBlockOut {
        kind: block.kind,
        level: block.level,
        number: number.map(|number| number.to_string()),
        marker: block.marker.clone(),
        text: block.text.clone(),
    };
    let blocks = draft.blocks.iter().zip(numbers).map(block).collect();
    json(&DraftPreviewOut { title: draft.title.clone(), blocks, report: read.report() })
}

/// The form, with what stands for fields that are left out.
async fn read(given: Result<Multipart, MultipartRejection>) -> Result<Form> {
    let mut form = Form::read(given.map_err(|_| not_multipart())?, true).await?;
    for (field, usual) in [(&mut form.language, "en"), (&mut form.visibility, "public"), (&mut form.rules, "open")] {
        if field.is_empty() {
            usual.clone_into(field);
        }
    }
    Ok(form)
}
