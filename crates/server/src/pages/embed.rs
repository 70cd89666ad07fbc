//! `/embed/{slug}`: the reader's page to be shown in another site's frame. It needs no cookie and sets none.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use colloquy_consultation::render::{Words as _, framed_body};
use colloquy_consultation::{Slug, Visibility};
use maud::html;
use serde::Deserialize;

use super::consultation::texts::Wish;
use super::consultation::{Around, fill};
use super::{Page, html_answer};
use crate::app::App;
use crate::error::{Result, not_found};
use crate::extract::{One, Params, Two};
use crate::session::Caller;
use crate::template::{Fill, framed_by};

pub(super) mod look;

use look::{Colour, Theme};

/// What the page around chooses; the language is read with those of all pages.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    theme: String,
    accent: String,
    on: String,
    text: String,
    beside: String,
}

type Asked = Result<Params<Query>>;

/// The version that comments are asked on.
pub async fn latest(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, query: Asked) -> Response {
    let slug = slug.map(|One(slug)| slug).ok();
    let made = async { show(&app, &page, &caller?, slug.as_ref(), None, &query?.0).await };
    finish(&app, &page, slug.as_ref(), made.await)
}

/// A given version.
pub async fn version(State(app): State<App>, page: Page, caller: Result<Caller>, path: Result<Two<Slug, u32>>, query: Asked) -> Response {
    let (slug, number) = path.map(|Two(slug, number)| (slug, number)).ok().unzip();
    let made = async { show(&app, &page, &caller?, slug.as_ref(), number, &query?.0).await };
    finish(&app, &page, slug.as_ref(), made.await)
}

async fn show(app: &App, page: &Page, caller: &Caller, slug: Option<&Slug>, number: Option<u32>, query: &Query) -> Result<Response> {
    let slug = slug.ok_or_else(|| not_found("page"))?;
    let reader = app.store.reader(caller.viewer, slug).await?;
    // Who is a member is known by the cookie of our own pages, which a frame has not. The plain page of one place needs it too.
    if reader.consultation().visibility == Visibility::Members || !query.on.is_empty() {
        return Err(not_found("page"));
    }
    let head = html! {
        meta name="robots" content="noindex";
        link rel="canonical" href={ (app.settings.address()) "/c/" (slug) };
        link rel="stylesheet" href=(app.assets.address("embed-frame.css"));
        // Before anything is drawn, and before the reader looks for storage.
        script src=(app.assets.address("embed-frame.js")) {}
    };
    let theme: Option<Theme> = query.theme.parse().ok();
    let accent: Option<Colour> = query.accent.parse().ok();
    let template = app.assets.framed.marked(&look::marks(theme, accent.as_ref()));
    let look = look::query(theme, accent.as_ref());
    let wish = Wish { text: &query.text, beside: &query.beside };
    fill(app, page, caller, &reader, (number, wish), &Around { template: &template, head, body: framed_body, look: &look }).await
}

/// The answer, which the sites of the setting may frame; or a few words with a way out of the frame, whatever the reason:
/// what is for members only and what does not exist look the same.
fn finish(app: &App, page: &Page, slug: Option<&Slug>, made: Result<Response>) -> Response {
    let mut answer = match made {
        Err(error) if error.status() == StatusCode::NOT_FOUND => page.finish(Ok(elsewhere(app, page, slug))),
        made => page.finish(made),
    };
    let headers = answer.headers_mut();
    headers.remove(header::SET_COOKIE);
    let policy = headers.get(header::CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok());
    if let Some(policy) = policy.and_then(|policy| HeaderValue::try_from(framed_by(policy, &app.settings.embed_ancestors)).ok()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

fn elsewhere(app: &App, page: &Page, slug: Option<&Slug>) -> Response {
    let words = page.words();
    let to = slug.map_or_else(|| "/".to_owned(), |slug| format!("/c/{slug}"));
    let body = html! {
        main #main .page {
            p { (words.word("embed-elsewhere")) }
            p.actions { a.button.button--primary href=(to) target="_blank" rel="noopener" { (words.word("embed-own-page")) } }
        }
    };
    let template = &app.assets.plain;
    let html = template.fill(&Fill {
        lang: page.language.as_str(),
        dir: page.language.direction().as_str(),
        title: &words.word("site-name"),
        head: &html! { meta name="robots" content="noindex"; }.0,
        body: &body.0,
    });
    html_answer(StatusCode::NOT_FOUND, html, &template.policy)
}
