//! The settings of a consultation.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{ConsultationOut, SettingsIn, Slug};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, One};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Changes settings: all that is given or, if one is refused, nothing. A change of the dates is shown to everyone.
#[utoipa::path(
    patch, path = "/consultations/{slug}/desk/settings", operation_id = "change_settings", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = SettingsIn,
    responses((status = 200, body = ConsultationOut), DeskWriteProblems)
)]
pub async fn change(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<SettingsIn>) -> Result<Response> {
    let changed = super::co_chair(&app, &caller, &slug).await?.change_settings(&given).await?;
    app.live.wake();
    json(&changed)
}
