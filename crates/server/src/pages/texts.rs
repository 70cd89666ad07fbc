//! `/desk/{slug}/texts`: the latest version in further languages, each laid beside its paragraphs and looked at before it is
//! there for everyone.

use axum::extract::{Multipart, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{Language, Slug, VersionOut};
use colloquy_documents::translation::Translation;
use colloquy_store::{CoChair, Desk, NewText};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use super::wrong::worded;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, Params};
use crate::founding::Form;
use crate::session::Caller;

mod view;

use view::View;

/// The largest request, in bytes: a file, which is a third larger in base64, and what is said about it.
pub const BODY_MAX: usize = super::new::BODY_MAX;

/// What was just done, and the language that the form begins with.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Query {
    said: String,
    language: String,
}

/// A text that was read and laid beside the version.
struct Laid {
    draft: colloquy_consultation::Draft,
    translation: Translation,
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
        let Query { said, language } = query?.0;
        let form = Form { language, ..Form::default() };
        render(&page, StatusCode::OK, &desk, &form, None, Said::Done(&said)).await
    };
    page.finish(made.await)
}

/// The preview, or a text added or taken back.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, given: Multipart) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let desk = app.store.desk(caller.viewer, &slug).await?;
        let co_chair = desk.clone().co_chair()?;
        caller.may_write(&app).await?;
        let Ok(form) = Form::read(given, false).await else {
            let why = page.words().word("import-error-not-whole");
            return render(&page, StatusCode::UNPROCESSABLE_ENTITY, &desk, &Form::default(), None, Said::Refused(why)).await;
        };
        let refuse = |error: &Error| {
            // Here it is the whole text that is missing.
            let is_empty = error.0.errors.iter().any(|wrong| wrong.field == "text" && wrong.code == "missing");
            let why = if is_empty { page.words().word("new-error-text") } else { page.words().why(error) };
            (error.status(), Said::Refused(why))
        };
        let version = desk.reader().version(None).await?;
        if form.intent == "remove" {
            return match remove(&co_chair, &version, &form).await {
                Ok(()) => see(&slug, "removed"),
                Err(error) if matches!(error.0.status, 404 | 409 | 422) => {
                    let (status, said) = refuse(&error);
                    render(&page, status, &desk, &Form::default(), None, said).await
                }
                Err(error) => Err(error),
            };
        }
        if form.intent == "drop" {
            return render(&page, StatusCode::OK, &desk, &form, None, Said::Done("")).await;
        }
        let laid = match lay(&page, &version, &form).await {
            Ok(laid) => laid,
            Err(error) if error.0.status == 422 => {
                let (status, said) = refuse(&error);
                // A file that cannot be read is not carried along either.
                let form = Form { file: form.file.filter(|_| error.0.errors.iter().all(|error| error.field != "file")), ..form };
                return render(&page, status, &desk, &form, None, said).await;
            }
            Err(error) => return Err(error),
        };
        if form.intent != "add" {
            return render(&page, StatusCode::OK, &desk, &form, Some(&laid), Said::Done("")).await;
        }
        match add(&co_chair, &version, &form, laid.translation.clone()).await {
            Ok(()) => see(&slug, "added"),
            Err(error) if matches!(error.0.status, 409 | 422) => {
                let (status, said) = refuse(&error);
                render(&page, status, &desk, &form, Some(&laid), said).await
            }
            Err(error) => Err(error),
        }
    };
    page.finish(made.await)
}

/// Reads the text and lays it beside the version.
async fn lay(page: &Page, version: &VersionOut, form: &Form) -> Result<Laid> {
    let words = page.words();
    language(page, form)?;
    let draft = form.draft(Some(&words)).await?.imported.draft;
    let (blocks, read) = (version.blocks.clone(), draft.clone());
    // Work for the processor: the server goes on serving beside it.
    let translation = tokio::task::spawn_blocking(move || Translation::lay(&blocks, &read)).await;
    let translation = translation.map_err(|error| crate::error::internal(&error))?;
    Ok(Laid { draft, translation })
}

fn language(page: &Page, form: &Form) -> Result<Language> {
    form.language.trim().parse().map_err(|_| worded("language", page.words().word("new-error-language")))
}

async fn add(co_chair: &CoChair, version: &VersionOut, form: &Form, translation: Translation) -> Result<()> {
    let (name, bytes) = form.source()?;
    let language: Language = form.language.trim().parse().map_err(|_| invalid("language", "invalid", "This is no tag of a language."))?;
    let new = NewText { version: version.number, language, words: translation.texts, source_name: name.to_owned(), source: bytes.to_vec() };
    Ok(co_chair.add_text(&new).await?)
}

async fn remove(co_chair: &CoChair, version: &VersionOut, form: &Form) -> Result<()> {
    let language: Language = form.language.parse().map_err(|_| invalid("language", "invalid", "This is no tag of a language."))?;
    Ok(co_chair.remove_text(version.number, &language).await?)
}

fn see(slug: &Slug, said: &str) -> Result<Response> {
    let address = HeaderValue::try_from(format!("/desk/{slug}/texts?said={said}")).map_err(|error| crate::error::internal(&error))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
}

/// What the page says above everything else.
enum Said<'a> {
    /// What was done, by its code; empty: nothing.
    Done(&'a str),
    /// Why it was not.
    Refused(String),
}

async fn render(page: &Page, status: StatusCode, desk: &Desk, form: &Form, laid: Option<&Laid>, said: Said<'_>) -> Result<Response> {
    let words = page.words();
    let consultation = desk.reader().consultation();
    let version = desk.reader().version(None).await?;
    let texts = desk.texts(version.number).await?;
    let may_add = desk.clone().co_chair().is_ok();
    let view = View { words: &words, consultation, version: &version, texts: &texts, form, may_add };
    let body = maud::html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) "/v/" (version.number) } { (words.say("page-version", &[("number", Arg::Text(&version.number.to_string()))])) }
        }
        @match said {
            Said::Refused(why) => p.notice role="alert" { (why) },
            Said::Done(done) => @if words.has(&format!("texts-said-{done}")) { p.notice role="status" { (words.word(&format!("texts-said-{done}"))) } },
        }
        (view.there())
        @if may_add { (view.form(laid)) } @else { p.notice { (words.word("texts-by")) } }
    };
    let head = maud::html! { meta name="robots" content="noindex"; };
    let title = words.say("texts-title", &[("title", Arg::Text(&consultation.title))]);
    Ok(page.plain(status, &title, &head, &body))
}
