//! The only place that fetches: one function for every request, one file for each resource.

mod comments;
mod consultation;
mod desk;
mod read;
mod session;
mod write;

pub use comments::*;
pub use consultation::*;
pub use desk::Desk;
pub use read::*;
pub use session::*;
pub use write::*;

use colloquy_consultation::Problem;
use std::str::FromStr;

use gloo_net::http::{Method, RequestBuilder};
use wasm_bindgen::JsValue;
use web_sys::AbortSignal;

use crate::js::Fields;

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
        // A mail that cannot be sent is an answer like a refusal: the server is there, and trying again is the person's choice.
        Some(fields) if status < 500 || fields.text("code") == "mail-failed" => Err(Failure::Refused(Box::new(read_problem(&fields)))),
        _ => Err(Failure::Away),
    }
}

async fn exchange(method: &str, path: &str, body: Option<String>) -> Option<(u16, String)> {
    let request = RequestBuilder::new(path).method(Method::from_str(method).ok()?).header("accept", "application/json");
    let request = request.abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let request = match body {
        Some(body) => request.header("content-type", "application/json").body(body),
        None => request.build(),
    };
    let answer = request.ok()?.send().await.ok()?;
    Some((answer.status(), answer.text().await.ok()?))
}

/// A text as part of an address.
#[must_use]
pub fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
