//! What came of a consultation.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{OutcomeOut, Slug};
use serde::Deserialize;

use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// Of which version.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The version; the one that is asked about without it.
    #[serde(default)]
    version: Option<u32>,
}

/// Who took part, what is summed up of each paragraph, what was decided and why, as far as it is published.
#[utoipa::path(
    get, path = "/consultations/{slug}/outcome", operation_id = "show_outcome", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = OutcomeOut), ReadProblems)
)]
pub async fn show(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    headers: HeaderMap,
) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let outcome = reader.outcome(query.version.unwrap_or(reader.consultation().phase.version)).await?;
    let keep = Keep::Asking(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &outcome, &to_json(&outcome)?, &headers)
}
