//! `GET /consultations/{slug}/comments`

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{BlockId, CommentId, CommentKind, CommentPage, Slug};
use colloquy_store::CommentQuery;
use serde::Deserialize;

use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{One, Params};
use crate::openapi::ReadProblems;
use crate::routes::check_filter;
use crate::session::Caller;

/// The order of contributions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// Thread by thread, the oldest first.
    #[default]
    Oldest,
    /// One by one, the newest first.
    Newest,
}

/// Which contributions.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The version; the latest without it.
    #[serde(default)]
    version: Option<u32>,
    /// On exactly this block.
    #[serde(default)]
    block: Option<BlockId>,
    /// On the whole draft.
    #[serde(default)]
    whole: bool,
    /// Of the thread that this contribution begins.
    #[serde(default)]
    thread: Option<CommentId>,
    /// Of this kind.
    #[serde(default)]
    kind: Option<CommentKind>,
    /// Of this stakeholder group.
    #[serde(default)]
    group: Option<String>,
    /// Of this region.
    #[serde(default)]
    region: Option<String>,
    /// In this language.
    #[serde(default)]
    language: Option<String>,
    /// The caller's own.
    #[serde(default)]
    mine: bool,
    /// The order.
    #[serde(default)]
    #[param(inline)]
    order: Order,
    /// `next` of the page before.
    #[serde(default)]
    cursor: Option<String>,
    /// How many, 1 to 100; 50 without it.
    #[serde(default)]
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u32>,
}

/// A page of contributions.
#[utoipa::path(
    get, path = "/consultations/{slug}/comments", operation_id = "list_comments", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = CommentPage), ReadProblems)
)]
pub async fn list(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    headers: HeaderMap,
) -> Result<Response> {
    let limit = query.limit.unwrap_or(50);
    if !(1..=100).contains(&limit) {
        return Err(invalid("limit", "invalid", "From 1 to 100."));
    }
    if query.cursor.as_deref().is_some_and(|cursor| cursor.len() > 200 || !cursor.is_ascii() || cursor.contains('\0')) {
        return Err(invalid("cursor", "invalid", "Send back “next” of the page before."));
    }
    let filter = check_filter(query.kind, query.group, query.region, query.language, query.mine)?;
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let page = reader
        .comments(&CommentQuery {
            version: query.version.unwrap_or(reader.consultation().phase.version),
            block: query.block,
            whole: query.whole,
            thread: query.thread,
            filter,
            newest: query.order == Order::Newest,
            cursor: query.cursor,
            limit,
        })
        .await?;
    let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &page, &to_json(&page)?, &headers)
}
