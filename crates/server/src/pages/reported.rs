//! `/desk/{slug}/reported`: entering what was said on a call or on a list for a named person, and what was entered.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{BlockOut, CommentId, CommentKind, Language, Operation, ReportedIn, Slug, Timestamp, VersionOut};
use colloquy_store::{Desk, Editor};
use maud::html;
use serde::Deserialize;

use super::Page;
use super::asked::to_hand_over;
use super::consultation::hide;
use crate::app::App;
use crate::cli::time;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, Params, read_form};
use crate::messages::Tongue;
use crate::routes::desk::reported::new_link;
use crate::session::Caller;

mod form;
mod table;

/// Which paragraph it is about.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    paragraph: String,
}

/// What was pressed, and what stood in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Form {
    intent: String,
    comment: String,
    id: String,
    paragraph: String,
    kind: String,
    body: String,
    proposed: String,
    language: String,
    name: String,
    affiliation: String,
    behalf: String,
    group: String,
    region: String,
    email: String,
    place: String,
    link: String,
    said: String,
}

/// What the page says once something was pressed.
#[derive(Default)]
struct Said {
    lines: Vec<String>,
    wrong: bool,
    form: Form,
    link: Option<(CommentId, String)>,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
) -> Response {
    let made = async {
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        let language = desk.reader().consultation().language.to_string();
        let form = Form { paragraph: query?.0.paragraph, kind: "comment".into(), language, ..Form::default() };
        render(&page, StatusCode::OK, &desk, &Said { form, ..Said::default() }).await
    };
    page.finish(made.await)
}

/// A form of the page.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let form: Form = read_form(&body)?;
        let desk = app.store.desk(caller.viewer, &slug).await?;
        let editor = desk.clone().editor()?;
        caller.may_write(&app).await?;
        let words = page.words();
        let said = match act(&app, &words, &editor, &form).await {
            Ok(said) => said,
            Err(error) if matches!(error.0.status, 409 | 422) => Said { lines: why(&words, &error), wrong: true, form, link: None },
            Err(error) => return Err(error),
        };
        let status = if said.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        render(&page, status, &desk, &said).await
    };
    page.finish(made.await)
}

async fn act(app: &App, words: &Tongue<'_>, editor: &Editor, form: &Form) -> Result<Said> {
    if form.intent == "link" {
        let id: CommentId = form.comment.parse().map_err(|_| invalid("comment", "invalid", "This is no id."))?;
        let language = editor.desk().reader().consultation().language.to_string();
        let form = Form { kind: "comment".into(), language, ..Form::default() };
        return Ok(Said { link: Some((id, new_link(app, editor, id).await?.link)), form, ..Said::default() });
    }
    let version = version(editor.desk()).await?;
    editor.enter(&read(form, &version)?).await?;
    app.live.wake();
    app.post.wake();
    // The next words are often of the same call.
    let kept = Form {
        kind: "comment".into(),
        language: form.language.clone(),
        place: form.place.clone(),
        link: form.link.clone(),
        said: form.said.clone(),
        ..Form::default()
    };
    Ok(Said { lines: vec![words.word("reported-done")], form: kept, ..Said::default() })
}

async fn version(desk: &Desk) -> Result<VersionOut> {
    Ok(desk.reader().version(Some(desk.reader().consultation().phase.version)).await?)
}

/// The block of a number, as people write it: 12, 14.2, ¶ 12.
fn block<'a>(version: &'a VersionOut, text: &str) -> Option<&'a BlockOut> {
    let wanted = text.trim().trim_start_matches('¶').trim();
    version.blocks.iter().find(|block| block.number.is_some_and(|number| number.to_string() == wanted))
}

fn read(form: &Form, version: &VersionOut) -> Result<ReportedIn> {
    let wrong = |field: &str| invalid(field, "invalid", "This cannot be read.");
    let kind: CommentKind = form.kind.parse().map_err(|_| wrong("kind"))?;
    let blocks = match form.paragraph.trim() {
        "" => Vec::new(),
        number => vec![block(version, number).ok_or_else(|| invalid("paragraph", "invalid", "There is no such paragraph."))?.id],
    };
    let is_suggestion = kind == CommentKind::Suggestion;
    Ok(ReportedIn {
        id: form.id.parse().map_err(|_| wrong("id"))?,
        kind,
        body: form.body.clone(),
        language: form.language.parse::<Language>().map_err(|_| wrong("language"))?,
        version: version.number,
        blocks,
        operation: is_suggestion.then_some(Operation::Replace),
        proposed: if is_suggestion { form.proposed.clone() } else { String::new() },
        name: form.name.clone(),
        affiliation: form.affiliation.clone(),
        behalf: form.behalf.clone(),
        group: form.group.clone(),
        region: form.region.clone(),
        email: form.email.clone(),
        place: form.place.clone(),
        link: form.link.clone(),
        said: read_day(&form.said)?,
    })
}

/// A day as its first moment in UTC, or a whole moment with its zone.
fn read_day(text: &str) -> Result<Timestamp> {
    let read = match text.trim() {
        "" => return Err(invalid("said", "missing", "Please fill this in.")),
        day if day.len() == 10 => time::parse(&format!("{day} 00:00 UTC")),
        moment => time::parse(moment),
    };
    read.map_err(|error| invalid("said", "invalid", format!("{error}.")))
}

/// Why nothing was stored, field by field, in the page's language.
fn why(words: &Tongue<'_>, error: &Error) -> Vec<String> {
    if error.0.code == "settled" {
        return vec![words.word("reported-settled")];
    }
    let mut said = vec![words.word("reported-wrong")];
    if error.0.errors.is_empty() {
        said.push(words.say("reported-why-other", &[("reason", Arg::Text(&words.problem(&error.0)))]));
    }
    for wrong in &error.0.errors {
        let key = format!("reported-why-{}", wrong.code);
        let reason = words.word(if words.has(&key) { &key } else { "reported-why-invalid" });
        let label = format!("reported-{}", wrong.field);
        let field = words.word(if words.has(&label) { &label } else { "error-invalid-title" });
        said.push(words.say("reported-problem", &[("field", Arg::Text(&field)), ("why", Arg::Text(&reason))]));
    }
    said
}

async fn render(page: &Page, status: StatusCode, desk: &Desk, said: &Said) -> Result<Response> {
    let entered = desk.reported().await?;
    let consultation = desk.reader().consultation();
    let version = version(desk).await?;
    let words = page.words();
    let may = desk.clone().editor().is_ok();
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) } { (words.word("desks-reader")) }
        }
        @if !said.lines.is_empty() {
            div.notice role=(if said.wrong { "alert" } else { "status" }) { @for line in &said.lines { p dir="auto" { (line) } } }
        }
        @if let Some((id, link)) = &said.link {
            @let name = entered.items.iter().find(|one| one.comment.id == *id).map(|one| one.comment.name.clone()).unwrap_or_default();
            (to_hand_over(&words, &words.say("reported-link-for", &[("name", Arg::Text(&name))]), &words.word("reported-the-link"), link))
        }
        @if may {
            p { (words.word("reported-why")) }
            (form::view(page, consultation, block(&version, &said.form.paragraph), &said.form))
        } @else { p.notice { (words.word("reported-read-only")) } }
        (table::view(&words, consultation, &entered.items, may))
    };
    let head = html! { meta name="robots" content="noindex"; script src="/copy.js" type="module" {} };
    Ok(page.plain(status, &words.say("reported-title", &[("title", Arg::Text(&consultation.title))]), &head, &body))
}
