//! `/desk/{slug}/next`: the next version, written block by block or read from a file, and published. Plain forms; every
//! button keeps what it changes at once.

use axum::body::Bytes;
use axum::extract::{Multipart, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{BlockId, BlockKind, NextBlockIn, NextIn, NextPublicationIn, Slug};
use colloquy_store::{Desk, Editor};
use maud::html;
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, Params, read_form};
use crate::messages::Tongue;
use crate::session::Caller;

mod block;
mod places;
mod upload;
mod view;

/// The largest file, in bytes, with room for the form around it.
pub const BODY_MAX: usize = 21 * 1024 * 1024;

/// What the page shows.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Query {
    /// The block that is being edited, or `new`: one that is being added.
    edit: String,
    /// `places`: where the blocks of the version before went.
    view: String,
    /// What was just done.
    said: String,
    /// What was not kept of the file that was just read: `picture.2-header.1`.
    left: String,
    /// How many comments that file holds.
    comments: u32,
}

/// What was pressed, and what stood in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Form {
    intent: String,
    block: String,
    after: String,
    revision: String,
    text: String,
    marker: String,
    kind: String,
    level: String,
    accepted: String,
    note: String,
    carry: String,
    open: String,
    closes: String,
}

/// What was refused, and why.
struct Refused {
    form: Form,
    why: String,
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
        render(&page, StatusCode::OK, &desk, &query?.0, None).await
    };
    page.finish(made.await)
}

/// A form of the page.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let fields: Vec<(String, String)> = read_form(&body)?;
        let form: Form = read_form(&body)?;
        let desk = app.store.desk(caller.viewer, &slug).await?;
        let editor = desk.clone().editor()?;
        caller.may_write(&app).await?;
        match act(&app, &page.words(), &editor, &form, &fields).await {
            Ok(to) => see(&to),
            Err(error) if matches!(error.0.status, 409 | 422) => refuse(&page, &app, &caller, &slug, form, &error).await,
            Err(error) => Err(error),
        }
    };
    page.finish(made.await)
}

/// A file in place of what was begun.
pub async fn upload(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, given: Multipart) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let editor = app.store.desk(caller.viewer, &slug).await?.editor()?;
        caller.may_write(&app).await?;
        match upload::take(&page, &editor, given).await {
            Ok(told) => {
                app.live.wake();
                see(&format!("/desk/{slug}/next?said=read{told}"))
            }
            Err(error) if matches!(error.0.status, 409 | 422) => refuse(&page, &app, &caller, &slug, Form::default(), &error).await,
            Err(error) => Err(error),
        }
    };
    page.finish(made.await)
}

async fn refuse(page: &Page, app: &App, caller: &Caller, slug: &Slug, form: Form, error: &Error) -> Result<Response> {
    let desk = app.store.desk(caller.viewer, slug).await?;
    let query = Query { edit: if form.intent == "add" { "new".to_owned() } else { form.block.clone() }, ..Query::default() };
    let refused = Refused { why: page.words().why(error), form };
    render(page, StatusCode::UNPROCESSABLE_ENTITY, &desk, &query, Some(&refused)).await
}

fn see(address: &str) -> Result<Response> {
    let address = HeaderValue::try_from(address).map_err(|error| crate::error::internal(&error))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
}

/// Does what was pressed; gives the address to go on at.
async fn act(app: &App, words: &Tongue<'_>, editor: &Editor, form: &Form, fields: &[(String, String)]) -> Result<String> {
    let slug = editor.desk().reader().consultation().slug.clone();
    let here = format!("/desk/{slug}/next");
    let at = |block: BlockId| format!("{here}#n-{block}");
    let block =
        || form.block.parse::<BlockId>().map_err(|_| invalid("block", "invalid", "This paragraph is not known; load the page again."));
    let revision = || form.revision.parse::<u32>().map_err(|_| invalid("revision", "invalid", "Load the page again."));
    let after = || match form.after.as_str() {
        "" => Ok(None),
        id => id.parse::<BlockId>().map(Some).map_err(|_| invalid("after", "invalid", "This paragraph is not known; load the page again.")),
    };
    let to = match form.intent.as_str() {
        "begin" => {
            editor.begin_next(&NextIn { accepted: form.accepted == "yes" }).await?;
            here
        }
        "discard" => {
            editor.discard_next().await?;
            format!("{here}?said=discarded")
        }
        "edit" => {
            editor.edit_next(block()?, &edit(form, revision()?)?).await?;
            at(block()?)
        }
        "take-out" | "bring-back" => {
            editor.set_gone_next(block()?, form.intent == "take-out", revision()?).await?;
            at(block()?)
        }
        "move" => {
            editor.move_next(block()?, after()?).await?;
            at(block()?)
        }
        "join" => at(editor.join_next(block()?, revision()?).await?),
        "add" => {
            let kind = if form.kind.is_empty() { BlockKind::Paragraph } else { kind(&form.kind)? };
            at(editor.add_next(after()?, kind, &form.text).await?)
        }
        "places" => {
            editor.place_next(&places::read(fields)?).await?;
            format!("{here}?view=places&said=placed")
        }
        "publish" => {
            let co_chair = editor.desk().clone().co_chair()?;
            let number = co_chair.publish_next(&publication(words, form)?).await?;
            format!("/c/{slug}/compare/{}/{number}", number - 1)
        }
        _ => return Err(invalid("intent", "unknown", "This button is not known; load the page again.")),
    };
    app.live.wake();
    Ok(to)
}

fn kind(code: &str) -> Result<BlockKind> {
    code.parse().map_err(|error| invalid("kind", "invalid", format!("{error}.")))
}

fn edit(form: &Form, revision: u32) -> Result<NextBlockIn> {
    Ok(NextBlockIn {
        text: form.text.clone(),
        marker: form.marker.clone(),
        kind: if form.kind.is_empty() { None } else { Some(kind(&form.kind)?) },
        level: form.level.parse().ok(),
        revision,
    })
}

fn publication(words: &Tongue<'_>, form: &Form) -> Result<NextPublicationIn> {
    let closes = match form.closes.trim() {
        "" => None,
        text => Some(words.moment("closes", text)?),
    };
    let carry = form.carry.parse().map_err(|error| invalid("carry", "invalid", format!("{error}.")))?;
    Ok(NextPublicationIn { note: form.note.clone(), carry, open: form.open == "yes", closes })
}

async fn render(page: &Page, status: StatusCode, desk: &Desk, query: &Query, refused: Option<&Refused>) -> Result<Response> {
    let words = page.words();
    let consultation = desk.reader().consultation();
    let next = desk.next().await?;
    let base = desk.reader().version(next.as_ref().map(|next| next.base)).await?;
    let number = (base.number + 1).to_string();
    let view = view::View { words: &words, consultation, base: &base, role: desk.role(), query, refused };
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) "/v/" (base.number) } { (words.say("page-version", &[("number", Arg::Text(&base.number.to_string()))])) } " "
            @if next.is_some() && !query.view.is_empty() { a href={ "/desk/" (consultation.slug) "/next" } { (words.word("next-to-text")) } }
        }
        @if let Some(refused) = refused { p.notice role="alert" { (refused.why) } }
        @else if words.has(&format!("next-said-{}", query.said)) { div.notice role="status" { p { (words.word(&format!("next-said-{}", query.said))) } (upload::told(&words, query)) } }
        @match &next {
            None => (view.begin()),
            Some(next) if query.view == "places" => (view.places(next)),
            Some(next) => (view.draft(next)),
        }
    };
    let head = html! { meta name="robots" content="noindex"; };
    let title = words.say("next-title", &[("number", Arg::Text(&number)), ("title", Arg::Text(&consultation.title))]);
    Ok(page.plain(status, &title, &head, &body))
}
