//! What is new lately, as a text that can be sent to a mailing list.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::Slug;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::answer::{Keep, kept};
use crate::app::App;
use crate::digest::{Place, text};
use crate::error::{Result, invalid};
use crate::extract::{One, Params};
use crate::pages::Page;
use crate::pages::consultation::hide;
use crate::session::Caller;

/// How far back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    days: Option<u32>,
}

/// The text, of a week unless another number of days is asked for.
pub async fn show(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
) -> Response {
    let made = async {
        let caller = caller?;
        let days = query?.0.days.unwrap_or(7);
        if !(1..=31).contains(&days) {
            return Err(invalid("days", "invalid", "From 1 to 31."));
        }
        let reader = app.store.reader(caller.viewer, &slug.map_err(hide)?.0).await?;
        let since = reader.now().await?.plus_hours(-24 * i64::from(days));
        let news = reader.news(since).await?;
        let address = app.settings.address();
        let text = text(&page.words(), &news, &Place { address: &address, zone: TimeZone::UTC, zone_name: "UTC" });
        let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility) && !page.chosen);
        kept(keep, "text/plain; charset=utf-8", text.into_bytes(), None, &page.headers)
    };
    page.finish(made.await)
}
