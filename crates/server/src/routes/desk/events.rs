//! Live events for the desk.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{EventOut, Slug};

use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::openapi::DeskReadProblems;
use crate::routes::events::{Query, Source, begin};
use crate::session::Caller;

/// What changes, as it changes: the public events, and those of kind `desk`, of which the desk alone hears.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/events", operation_id = "stream_desk_events", tag = "desk",
    params(
        ("slug" = Slug, Path, description = "the consultation"),
        ("Last-Event-ID" = Option<i64>, Header, description = "the number of the last event known"),
        Query
    ),
    responses(
        (status = 200, description = "a stream that goes on", body = EventOut, content_type = "text/event-stream"),
        DeskReadProblems
    )
)]
pub async fn stream(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    headers: HeaderMap,
) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    begin(app, caller, slug, Source::Desk(Box::new(desk)), query.after, &headers).await
}
