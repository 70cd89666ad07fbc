//! Publishing what is drafted, and what people would then see.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{PublicationIn, PublicationOut, Slug};
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{Json, One, Params};
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::session::Caller;

/// What is looked at.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// Only what is on these blocks, separated by commas; left out: everything.
    blocks: Option<String>,
    /// With `blocks`: also what is on the whole draft.
    whole: bool,
}

/// What would be published.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/publication", operation_id = "preview_publication", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = PublicationOut), DeskReadProblems)
)]
pub async fn preview(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    let blocks = query.blocks.map(|ids| ids.split(',').filter(|id| !id.is_empty()).map(str::parse).collect::<Result<Vec<_>, _>>());
    let blocks = blocks.transpose().map_err(|_| invalid("blocks", "invalid", "Ids of blocks, separated by commas."))?;
    json(&desk.preview(&PublicationIn { blocks, whole: query.whole }).await?)
}

/// Publishes what is drafted: from now on everyone may read it. What is published stays; a change is a new step.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/publications", operation_id = "publish", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = PublicationIn,
    responses((status = 200, body = PublicationOut), DeskWriteProblems)
)]
pub async fn publish(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<PublicationIn>) -> Result<Response> {
    let published =
        super::co_chair(&app, &caller, &slug).await?.publish(&given, i64::from(app.settings.outcome_mail_minutes) * 60_000).await?;
    app.live.wake();
    app.post.wake();
    json(&published)
}
