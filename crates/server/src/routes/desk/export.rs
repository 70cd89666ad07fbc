//! What was said and decided, as a file.

use std::collections::HashSet;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use colloquy_consultation::{CommentId, Slug};
use colloquy_documents::{View, jsonl};
use colloquy_store::{Desk, Findings};
use serde::Deserialize;
use tokio::task::spawn_blocking;

use super::comments::Query;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::bring::export_lines;
use crate::error::{Result, internal};
use crate::extract::{One, read_form};
use crate::language::of_request;
use crate::openapi::DeskReadProblems;
use crate::report::{Form, compose};
use crate::session::Caller;

/// What kind of file.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// The format.
    #[param(inline)]
    format: Form,
    /// Whether decisions, syntheses and themes that are not published are in it; `jsonl` has none of them.
    #[serde(default)]
    drafts: bool,
    /// The language of headings and labels; that of the caller's pages without it.
    #[serde(default)]
    lang: Option<String>,
}

/// A file to be kept, named after the consultation and the day. The parameters of `…/desk/comments` choose what is in it;
/// without them it is everything on the version that is asked about. Replies always come with what they answer; order and
/// page make no difference. Private notes and addresses are in no file.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/export", operation_id = "export_from_desk", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Wanted, Query),
    responses(
        (
            status = 200,
            description = "The file",
            content(
                (String = "text/csv"),
                (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                (String = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                (String = "text/markdown"),
                (String = "application/jsonl"),
                (String = "application/ld+json")
            )
        ),
        DeskReadProblems
    )
)]
pub async fn export(
    State(app): State<App>,
    caller: Caller,
    headers: HeaderMap,
    One(slug): One<Slug>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    let (wanted, query) = read(query.as_deref().unwrap_or(""))?;
    let query = query.check(desk.reader().consultation().phase.version)?;
    let language = of_request(&app, &headers, wanted.lang.as_deref());
    let findings = desk.findings(&query, wanted.drafts).await?;
    let name = wanted.format.file_name(slug.as_str(), findings.at);
    let file = match wanted.format.writer() {
        None => lines(&desk, &findings).await?,
        Some(write) => {
            let original = if wanted.format.wants_original() { desk.source(findings.version.number).await? } else { None };
            let report = compose(desk.reader().consultation(), findings, original, &app.settings.address());
            let app = app.clone();
            // A long consultation takes a while; others go on meanwhile.
            let made = spawn_blocking(move || write(&View::new(&report, &app.messages.tongue(&language)))).await;
            made.map_err(|error| internal(&error))?.map_err(|error| internal(&error))?
        }
    };
    let mut answer = kept(Keep::Never, wanted.format.mime(), file, None, &headers)?;
    let name = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).map_err(|error| internal(&error))?;
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// The parameters of the file, and those that choose what is in it.
fn read(text: &str) -> Result<(Wanted, Query)> {
    let mut parts = [form_urlencoded::Serializer::new(String::new()), form_urlencoded::Serializer::new(String::new())];
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        let of_file = matches!(&*name, "format" | "drafts" | "lang");
        parts[usize::from(!of_file)].append_pair(&name, &value);
    }
    let [file, choice] = parts.map(|mut part| part.finish());
    Ok((read_form(file.as_bytes())?, read_form(choice.as_bytes())?))
}

/// What the desk may know of everything said: what was never published stays with its writer.
async fn lines(desk: &Desk, findings: &Findings) -> Result<Vec<u8>> {
    let found: HashSet<CommentId> = findings.comments.iter().map(|found| found.comment.id).collect();
    let mut export = desk.export().await?;
    export.comments.retain(|comment| found.contains(&comment.comment.id));
    if findings.chosen {
        export.positions.clear();
    }
    let mut file = Vec::new();
    jsonl::write(&mut file, &export_lines(desk.reader(), &export).await?).map_err(|error| internal(&error))?;
    Ok(file)
}
