//! Consultations.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{ConsultationCardOut, ConsultationOut, Slug, Visibility};

use crate::answer::{Keep, json_kept, to_json};
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// The consultations the caller may find: public ones, and those for members that the caller is on the list of.
#[utoipa::path(get, path = "/consultations", operation_id = "list_consultations", tag = "reading", responses((status = 200, body = Vec<ConsultationCardOut>), ReadProblems))]
pub async fn list(State(app): State<App>, caller: Caller, headers: HeaderMap) -> Result<Response> {
    let cards = app.store.list_consultations(caller.viewer).await?;
    let keep = Keep::Asking(caller.is_shareable(Visibility::Public));
    json_kept(keep, &cards, &to_json(&cards)?, &headers)
}

/// A consultation.
#[utoipa::path(
    get, path = "/consultations/{slug}", operation_id = "show_consultation", tag = "reading",
    params(("slug" = Slug, Path, description = "its short name")),
    responses((status = 200, body = ConsultationOut), ReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, One(slug): One<Slug>, headers: HeaderMap) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let consultation = reader.consultation();
    let keep = Keep::Asking(caller.is_shareable(consultation.visibility));
    json_kept(keep, consultation, &to_json(consultation)?, &headers)
}
