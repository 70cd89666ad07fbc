//! The only place that fetches: one function for every request, one file for each resource.

mod comments;
mod consultation;
mod read;
mod session;
mod write;

pub use comments::*;
pub use consultation::*;
pub use read::*;
pub use session::*;
pub use write::*;

use colloquy_consultation::Problem;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestInit, Response};

use crate::js::{Fields, window};

/// How long an answer may take, in milliseconds.
const PATIENCE: u32 = 20_000;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The server cannot be reached, or is in trouble: worth another try.
    Away,
    /// It refuses.
    Refused(Box<Problem>),
}

impl Failure {
    /// The code of a refusal; `away` where there is no answer.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Away => "away",
            Self::Refused(problem) => &problem.code,
        }
    }
}

/// Sends a request and reads the answer's JSON (an empty answer reads as empty fields).
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn send(method: &str, path: String, body: Option<String>) -> Result<Fields, Failure> {
    let (status, text) = exchange(method, &path, body).await.ok_or(Failure::Away)?;
    if status == 204 || (status < 300 && text.is_empty()) {
        return Ok(Fields(JsValue::NULL));
    }
    let fields = Fields::parse(&text);
    match fields {
        Some(fields) if status < 300 => Ok(fields),
        Some(fields) if status < 500 => Err(Failure::Refused(Box::new(read_problem(&fields)))),
        _ => Err(Failure::Away),
    }
}

async fn exchange(method: &str, path: &str, body: Option<String>) -> Option<(u16, String)> {
    let init = RequestInit::new();
    init.set_method(method);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let headers = Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    if let Some(body) = body {
        headers.set("content-type", "application/json").ok()?;
        init.set_body(&JsValue::from_str(&body));
    }
    init.set_headers(&headers);
    let answer = JsFuture::from(window().fetch_with_str_and_init(path, &init)).await.ok()?;
    let answer: Response = answer.unchecked_into();
    let text = JsFuture::from(answer.text().ok()?).await.ok()?;
    Some((Fields(answer.into()).count("status") as u16, text.as_string()?))
}

/// A text as part of an address.
#[must_use]
pub fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
