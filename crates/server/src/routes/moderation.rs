//! `GET /consultations/{slug}/moderation`

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{ModerationPage, Slug};
use serde::Deserialize;

use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{One, Params};
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// Which acts.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// `next` of the page before.
    cursor: Option<String>,
    /// How many, 1 to 100; 50 without it.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u32>,
}

impl Query {
    /// The number to go on from, and how many.
    ///
    /// # Errors
    /// The parameter that is wrong.
    pub fn check(&self) -> Result<(Option<u32>, u32)> {
        let before = self.cursor.as_deref().map(str::parse).transpose();
        let before = before.map_err(|_| invalid("cursor", "invalid", "Send back “next” of the page before."))?;
        match self.limit.unwrap_or(50) {
            limit @ 1..=100 => Ok((before, limit)),
            _ => Err(invalid("limit", "invalid", "From 1 to 100.")),
        }
    }
}

/// Every act of moderation, the newest first: when, what, where and why; never the hidden words, nor who was blocked.
#[utoipa::path(
    get, path = "/consultations/{slug}/moderation", operation_id = "list_moderation", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = ModerationPage), ReadProblems)
)]
pub async fn list(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    headers: HeaderMap,
) -> Result<Response> {
    let (before, limit) = query.check()?;
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let page = reader.moderation(before, limit).await?;
    let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &page, &to_json(&page)?, &headers)
}
