//! A version in numbers.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{CommentKind, Slug, SummaryOut, Timestamp};
use serde::Deserialize;

use super::check_filter;
use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// Which numbers.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The version; the latest without it.
    #[serde(default)]
    version: Option<u32>,
    /// Only contributions of this kind.
    #[serde(default)]
    kind: Option<CommentKind>,
    /// Only of this stakeholder group.
    #[serde(default)]
    group: Option<String>,
    /// Only of this region.
    #[serde(default)]
    region: Option<String>,
    /// Only in this language.
    #[serde(default)]
    language: Option<String>,
    /// Only the caller's own.
    #[serde(default)]
    mine: bool,
}

/// A version in numbers, block by block; with a filter only what matches is counted.
#[utoipa::path(
    get, path = "/consultations/{slug}/summary", operation_id = "show_summary", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = SummaryOut), ReadProblems)
)]
pub async fn show(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    headers: HeaderMap,
) -> Result<Response> {
    let filter = check_filter(query.kind, query.group, query.region, query.language, query.mine)?;
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let version = query.version.unwrap_or(reader.consultation().phase.version);
    let summary = reader.summary(version, &filter).await?;
    // The clock runs on: a stored answer would tell a browser the wrong time. Whoever keeps one themselves may ask by
    // its ETag, which stands for everything else.
    let content = SummaryOut { now: Timestamp::default(), ..summary.clone() };
    json_kept(Keep::Never, &summary, &to_json(&content)?, &headers)
}
