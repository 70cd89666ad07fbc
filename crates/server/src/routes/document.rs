//! The API's own document.

use axum::http::HeaderMap;
use axum::response::Response;

use crate::answer::{Keep, json_kept, to_json};
use crate::error::Result;
use crate::openapi::ReadProblems;
use crate::router;

/// This document.
#[utoipa::path(get, path = "/openapi.json", operation_id = "show_document", tag = "reading", responses((status = 200, description = "OpenAPI 3.1", body = Object), ReadProblems))]
pub async fn show(headers: HeaderMap) -> Result<Response> {
    let (_, document) = router::api().split_for_parts();
    json_kept(Keep::Asking(true), &document, &to_json(&document)?, &headers)
}
