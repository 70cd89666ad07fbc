//! Published versions of a draft.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{Slug, VersionOut};

use crate::answer::{Keep, json_kept};
use crate::app::App;
use crate::error::Result;
use crate::extract::Two;
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// A version with all its blocks; it never changes.
#[utoipa::path(
    get, path = "/consultations/{slug}/versions/{number}", operation_id = "show_version", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation"), ("number" = u32, Path, description = "1, 2, 3")),
    responses((status = 200, body = VersionOut), ReadProblems)
)]
pub async fn show(State(app): State<App>, caller: Caller, Two(slug, number): Two<Slug, u32>, headers: HeaderMap) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let version = reader.version(Some(number)).await?;
    let keep = Keep::Forever(caller.is_shareable(reader.consultation().visibility));
    json_kept(keep, &version, version.id.0.as_bytes(), &headers)
}
