//! Published versions of a draft.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use colloquy_consultation::{Language, Slug, VersionOut};
use serde::Deserialize;

use crate::answer::{Keep, json_kept};
use crate::app::App;
use crate::error::Result;
use crate::extract::{Params, Two};
use crate::openapi::ReadProblems;
use crate::session::Caller;

/// In which language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    language: Option<Language>,
}

/// A version with all its blocks; it never changes. In a further language the blocks are the same, with other words; what is not
/// translated is as it was written, and says so.
#[utoipa::path(
    get, path = "/consultations/{slug}/versions/{number}", operation_id = "show_version", tag = "reading",
    params(("slug" = Slug, Path, description = "the consultation"), ("number" = u32, Path, description = "1, 2, 3"),
        ("language" = Option<Language>, Query, description = "one of the version’s languages; without it the one it was written in")),
    responses((status = 200, body = VersionOut), ReadProblems)
)]
pub async fn show(
    State(app): State<App>,
    caller: Caller,
    Two(slug, number): Two<Slug, u32>,
    Params(wanted): Params<Wanted>,
    headers: HeaderMap,
) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    let is_shareable = caller.is_shareable(reader.consultation().visibility);
    match &wanted.language {
        None => {
            let version = reader.version(Some(number)).await?;
            json_kept(Keep::Forever(is_shareable), &version, version.id.0.as_bytes(), &headers)
        }
        // It can be taken back and come again in better words while nothing is said on it.
        Some(language) => {
            let version = reader.version_in(number, language).await?;
            json_kept(Keep::Asking(is_shareable), &version, &crate::answer::to_json(&version)?, &headers)
        }
    }
}
