//! Who takes part and how the work at the desk stands.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{OverviewOut, Slug};
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::openapi::DeskReadProblems;
use crate::session::Caller;

/// Which version.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The version; the one that is asked about without it.
    #[serde(default)]
    version: Option<u32>,
}

/// People by group and region, contributions by level and by day, what each editor has to do.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/overview", operation_id = "show_overview", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = OverviewOut), DeskReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    json(&desk.overview(query.version.unwrap_or(desk.reader().consultation().phase.version)).await?)
}
