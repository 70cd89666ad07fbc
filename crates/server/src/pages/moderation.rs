//! `/c/{slug}/moderation`: the log of moderation, for everyone who may read the consultation.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Words as _, moderation_log};
use colloquy_consultation::{Slug, Visibility};
use maud::html;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::routes::moderation::Query;
use crate::session::Caller;

/// The page; `?cursor=` is where it goes on.
pub async fn show(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
) -> Response {
    let made = async { log(&app, &page, &caller?, &slug.map_err(hide)?.0, &query?.0).await };
    page.finish(made.await)
}

async fn log(app: &App, page: &Page, caller: &Caller, slug: &Slug, query: &Query) -> Result<Response> {
    let (before, limit) = query.check()?;
    let reader = app.store.reader(caller.viewer, slug).await?;
    let acts = reader.moderation(before, limit).await?;
    let words = page.words();
    let head = html! { @if reader.consultation().visibility != Visibility::Public { meta name="robots" content="noindex"; } };
    let body = moderation_log(&words, reader.consultation(), &acts);
    Ok(page.plain(StatusCode::OK, &words.word("moderation-title"), &head, &body))
}
