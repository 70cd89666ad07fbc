//! How answers are kept by browsers and shared caches.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::assets::is_known;
use crate::error::{Error, Result, internal};
use crate::template::short_hash;

/// How long an answer may be used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Never stored.
    Never,
    /// Asked again each time, by ETag; true: also by caches that serve others.
    Asking(bool),
    /// As long as one likes: it never changes; true: also by caches that serve others.
    Forever(bool),
}

/// An answer in JSON that is never stored.
///
/// # Errors
/// It cannot be written as JSON.
pub fn json<T: Serialize>(value: &T) -> Result<Response> {
    kept(Keep::Never, "application/json", to_json(value)?, None, &HeaderMap::new())
}

/// An answer in JSON under caching rules; `etag_of` stands for its content (304 where the client has it already).
///
/// # Errors
/// It cannot be written as JSON.
pub fn json_kept<T: Serialize>(keep: Keep, value: &T, etag_of: &[u8], request: &HeaderMap) -> Result<Response> {
    kept(keep, "application/json", to_json(value)?, Some(etag_of), request)
}

/// Any text under caching rules.
///
/// # Errors
/// Never at present.
pub fn kept(keep: Keep, mime: &'static str, body: Vec<u8>, etag_of: Option<&[u8]>, request: &HeaderMap) -> Result<Response> {
    // Weak: compression on the way changes the bytes.
    let etag = etag_of.map(|content| format!("W/\"{}\"", short_hash(content)));
    let mut answer = match &etag {
        Some(etag) if is_known(request, etag) => StatusCode::NOT_MODIFIED.into_response(),
        _ => Response::new(Body::from(body)),
    };
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(match keep {
            Keep::Never => "no-store",
            Keep::Asking(true) => "public, no-cache",
            Keep::Asking(false) => "private, no-cache",
            Keep::Forever(true) => "public, max-age=31536000, immutable",
            Keep::Forever(false) => "private, max-age=31536000, immutable",
        }),
    );
    if keep != Keep::Never {
        headers.append(header::VARY, HeaderValue::from_static("cookie, authorization"));
    }
    if let Some(etag) = etag.and_then(|etag| HeaderValue::try_from(etag).ok()) {
        headers.insert(header::ETAG, etag);
    }
    Ok(answer)
}

/// JSON as bytes.
///
/// # Errors
/// It cannot be written as JSON.
pub fn to_json<T: Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(value).map_err(|error| internal(&error))
}
