//! `/c/{slug}` and `/c/{slug}/v/{version}`: the reader's page, with the whole draft in it.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use colloquy_consultation::render::{LanguageLink, PageView, Texts, Words, consultation_body};
use colloquy_consultation::{PageData, Slug, Visibility};
use colloquy_store::{Filter, Reader};
use maud::{Markup, html};

use super::{Page, thread};
use crate::answer::{Keep, kept, to_json};
use crate::app::App;
use crate::error::{Result, internal};
use crate::extract::{One, Params, Two, read_form};
use crate::session::Caller;
use crate::template::{Fill, Template};

mod beside;
pub(super) mod texts;

use texts::{Shown, Wish};

/// What stands after the `?`.
type Asked = Result<Params<thread::Query>>;

/// The version that comments are asked on.
pub async fn latest(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, query: Asked) -> Response {
    let made = async { answer(&app, &page, &caller?, (&slug.map_err(hide)?.0, None), &query?.0).await };
    page.finish(made.await)
}

/// A given version.
pub async fn version(State(app): State<App>, page: Page, caller: Result<Caller>, path: Result<Two<Slug, u32>>, query: Asked) -> Response {
    let made = async {
        let Two(slug, version) = path.map_err(hide)?;
        answer(&app, &page, &caller?, (&slug, Some(version)), &query?.0).await
    };
    page.finish(made.await)
}

/// A contribution by the plain form, on the version that comments are asked on.
pub async fn say_on_latest(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Asked,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let made = async {
        let address = (&slug.map_err(hide)?.0, None, &query?.0);
        thread::submit(&app, &page, &caller?, &headers, address, read_form(&body)?).await
    };
    page.finish(made.await)
}

/// A contribution by the plain form, on a given version.
pub async fn say_on_version(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    path: Result<Two<Slug, u32>>,
    query: Asked,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let made = async {
        let Two(slug, version) = path.map_err(hide)?;
        thread::submit(&app, &page, &caller?, &headers, (&slug, Some(version), &query?.0), read_form(&body)?).await
    };
    page.finish(made.await)
}

/// What was said in one place where that is asked for, else the draft.
async fn answer(app: &App, page: &Page, caller: &Caller, address: (&Slug, Option<u32>), query: &thread::Query) -> Result<Response> {
    let (slug, number) = address;
    if query.on.is_empty() {
        show(app, page, caller, slug, number, query.wish()).await
    } else {
        thread::show(app, page, caller, slug, number, query).await
    }
}

/// An address that cannot be one is a page that is not there.
pub(super) fn hide(_: crate::error::Error) -> crate::error::Error {
    crate::error::not_found("page")
}

async fn show(app: &App, page: &Page, caller: &Caller, slug: &Slug, number: Option<u32>, wish: Wish<'_>) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, slug).await?;
    let head = html! {
        @if reader.consultation().visibility != Visibility::Public { meta name="robots" content="noindex"; }
        link rel="alternate" type="application/atom+xml" href={ "/c/" (slug) "/comments.atom" } title=(page.words().word("feed-link"));
        script src="/keep.js" type="module" async {}
        link rel="canonical" href={ (app.settings.address()) "/c/" (slug) };
    };
    let around = Around { template: &app.assets.app, head, body: consultation_body, look: "" };
    fill(app, page, caller, &reader, (number, wish), &around).await
}

/// What stands around the draft: template, head, and the function that sets the body.
pub(super) struct Around<'a> {
    pub(super) template: &'a Template,
    pub(super) head: Markup,
    pub(super) body: fn(&dyn Words, &PageView<'_>) -> Markup,
    /// What the links to other languages and texts keep of the address.
    pub(super) look: &'a str,
}

/// The reader's page of a version, in this surrounding.
pub(super) async fn fill(
    app: &App,
    page: &Page,
    caller: &Caller,
    reader: &Reader,
    (number, wish): (Option<u32>, Wish<'_>),
    around: &Around<'_>,
) -> Result<Response> {
    let consultation = reader.consultation();
    let shown = Shown::find(reader, number.unwrap_or(consultation.phase.version), &page.language, wish).await?;
    let version = &shown.version;
    let summary = reader.summary(version.number, &Filter::default()).await?;
    let syntheses = reader.syntheses(version.number).await?;
    let has_outcome = reader.has_outcome().await?;
    let data = PageData {
        consultation: consultation.clone(),
        version: version.number,
        language: page.language.clone(),
        messages: app.assets.messages(&page.language),
        summary: summary.clone(),
    };
    let data = String::from_utf8(to_json(&data)?).map_err(|error| internal(&error))?;
    let carried = shown.kept();
    let with = |links: Vec<LanguageLink>, more: &[&str]| -> Vec<LanguageLink> {
        links.into_iter().map(|link| LanguageLink { href: link.href + &more.concat(), ..link }).collect()
    };
    let languages = with(page.languages(), &[&carried, around.look]);
    let (links, beside_links) = (with(shown.links(), &[around.look]), with(shown.beside_links(), &[around.look]));
    let texts =
        Texts { original: shown.original(), beside: shown.beside.as_ref(), kept: &carried, links: &links, beside_links: &beside_links };
    let view = PageView {
        consultation,
        version,
        texts,
        summary: &summary,
        syntheses: &syntheses,
        has_outcome,
        language: &page.language,
        languages: &languages,
        beside: &beside::beside(page, reader).await?,
        data: &data,
    };
    let html = around.template.fill(&Fill {
        lang: page.language.as_str(),
        dir: page.language.direction().as_str(),
        title: &consultation.title,
        head: &around.head.0,
        body: &(around.body)(&page.words(), &view).0,
    });
    // The clock runs on; a page is another one when anything else in it is.
    let etag_of = html.replacen(&format!("\"now\":\"{}\"", summary.now), "", 1);
    let keep = Keep::Asking(caller.is_shareable(consultation.visibility) && !page.chosen);
    let mut answer = kept(keep, "text/html; charset=utf-8", html.into_bytes(), Some(etag_of.as_bytes()), &page.headers)?;
    if let Ok(policy) = HeaderValue::try_from(around.template.policy.as_str()) {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(answer)
}
