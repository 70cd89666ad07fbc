//! What waits to be looked at, across all paragraphs.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{QueueKind, QueuePage, Slug};
use colloquy_store::QueueQuery;
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{One, Params};
use crate::openapi::DeskReadProblems;
use crate::session::Caller;

/// Which part of it.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// This part; without it all that waits: reported, held, waiting.
    kind: Option<QueueKind>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// How many, 1 to 200; 50 without it.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// Contributions that were reported, are held or wait for an address, in the order of arrival; also those hidden, and those of
/// people who are blocked.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/queue", operation_id = "list_queue", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = QueuePage), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    let limit = query.limit.unwrap_or(50);
    if !(1..=200).contains(&limit) {
        return Err(invalid("limit", "invalid", "From 1 to 200."));
    }
    json(&desk.queue(&QueueQuery { kind: query.kind, cursor: query.cursor, limit }).await?)
}
