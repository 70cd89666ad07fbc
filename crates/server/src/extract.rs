//! What handlers take from a request; whatever is wrong becomes a problem document that names field and reason.

use std::str::FromStr;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::header;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::error::{self, Error, Result};

/// The largest body of a request, in bytes.
pub const BODY_MAX: usize = 256 * 1024;

/// The largest body of a request that holds many texts, in bytes.
pub const LONG_BODY_MAX: usize = 16 * BODY_MAX;

/// A body in JSON.
#[derive(Debug)]
pub struct Json<T>(pub T);

/// A body in JSON that may hold many texts.
#[derive(Debug)]
pub struct LongJson<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &App) -> Result<Self> {
        read_json(request, BODY_MAX).await.map(Self)
    }
}

impl<T: DeserializeOwned> FromRequest<App> for LongJson<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &App) -> Result<Self> {
        read_json(request, LONG_BODY_MAX).await.map(Self)
    }
}

async fn read_json<T: DeserializeOwned>(request: Request, most: usize) -> Result<T> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    if !kind.split(';').next().unwrap_or("").trim().eq_ignore_ascii_case("application/json") {
        return Err(error::not_json());
    }
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > most) {
        return Err(error::too_large(most));
    }
    let body = to_bytes(request.into_body(), most).await.map_err(|_| error::too_large(most))?;
    let mut read = serde_json::Deserializer::from_slice(&body);
    let value =
        serde_path_to_error::deserialize(&mut read).map_err(|error| wrong(&error.path().to_string(), &error.inner().to_string()))?;
    read.end().map_err(|error| error::invalid("body", "invalid", format!("This is not one JSON value: {error}.")))?;
    Ok(value)
}

/// The parameters after the `?`; unknown ones are refused by the type's `deny_unknown_fields`.
#[derive(Debug)]
pub struct Params<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Params<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        read_form(parts.uri.query().unwrap_or("").as_bytes()).map(Self)
    }
}

/// Reads `a=1&b=2`.
///
/// # Errors
/// The parameter that is wrong.
pub fn read_form<T: DeserializeOwned>(text: &[u8]) -> Result<T> {
    let read = serde_urlencoded::Deserializer::new(form_pairs(text));
    serde_path_to_error::deserialize(read).map_err(|error| wrong(&error.path().to_string(), &error.inner().to_string()))
}

fn form_pairs(text: &[u8]) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(text)
}

/// The only part of a path that varies.
#[derive(Debug)]
pub struct One<T>(pub T);

impl<T: FromStr<Err: std::fmt::Display>, S: Send + Sync> FromRequestParts<S> for One<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        Ok(Self(read_path(&raw(parts, state).await?, 0)?))
    }
}

/// The two parts of a path that vary.
#[derive(Debug)]
pub struct Two<A, B>(pub A, pub B);

impl<A, B, S> FromRequestParts<S> for Two<A, B>
where
    A: FromStr<Err: std::fmt::Display>,
    B: FromStr<Err: std::fmt::Display>,
    S: Send + Sync,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let params = raw(parts, state).await?;
        Ok(Self(read_path(&params, 0)?, read_path(&params, 1)?))
    }
}

/// The three parts of a path that vary.
#[derive(Debug)]
pub struct Three<A, B, C>(pub A, pub B, pub C);

impl<A, B, C, S> FromRequestParts<S> for Three<A, B, C>
where
    A: FromStr<Err: std::fmt::Display>,
    B: FromStr<Err: std::fmt::Display>,
    C: FromStr<Err: std::fmt::Display>,
    S: Send + Sync,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let params = raw(parts, state).await?;
        Ok(Self(read_path(&params, 0)?, read_path(&params, 1)?, read_path(&params, 2)?))
    }
}

async fn raw<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<RawPathParams> {
    RawPathParams::from_request_parts(parts, state).await.map_err(|_| error::invalid("path", "invalid", "This address is not UTF-8."))
}

fn read_path<T: FromStr<Err: std::fmt::Display>>(params: &RawPathParams, index: usize) -> Result<T> {
    let (name, value) = params.iter().nth(index).unwrap_or(("path", ""));
    value.parse().map_err(|error| error::invalid(name, "invalid", format!("This is wrong: {error}.")))
}

/// Turns what a deserialiser says into field, code and reason.
fn wrong(path: &str, message: &str) -> Error {
    // “.” is the whole value, “?” a place that was never reached.
    let path = if path == "." || path == "?" { "" } else { path };
    let named = |before: &str| message.split_once(before).and_then(|(_, rest)| rest.split('`').next()).map(str::to_owned);
    let inside = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let found = [("missing field `", "missing"), ("unknown field `", "unknown"), ("duplicate field `", "invalid")]
        .into_iter()
        .find_map(|(before, code)| named(before).map(|name| (name, code)));
    match found {
        // The path of an unknown field ends in its own name already.
        Some((name, code)) if path == name || path.ends_with(&format!(".{name}")) => error::invalid(path, code, sentence(message)),
        Some((name, code)) => error::invalid(&inside(&name), code, sentence(message)),
        None if path.is_empty() => error::invalid("body", "invalid", sentence(message)),
        None => error::invalid(path, "invalid", sentence(message)),
    }
}

fn sentence(message: &str) -> String {
    let short: String = message.chars().take(300).collect();
    format!("This is wrong: {short}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use colloquy_consultation::{CommentIn, StatementIn};
    use serde::Deserialize;

    fn field(json: &str) -> (String, String) {
        let mut read = serde_json::Deserializer::from_str(json);
        let error = serde_path_to_error::deserialize::<_, CommentIn>(&mut read).unwrap_err();
        let error = wrong(&error.path().to_string(), &error.inner().to_string());
        (error.0.errors[0].field.clone(), error.0.errors[0].code.clone())
    }

    #[test]
    fn wrong_json_names_the_field() {
        const ID: &str = r#""id":"0193a5c0-7c5a-7d00-8000-0123456789ab","kind":"comment","language":"en","version":1"#;
        for (json, name, code) in [
            ("[]".to_owned(), "body", "invalid"),
            ("{".to_owned(), "body", "invalid"),
            (r#"{"kind":"comment"}"#.to_owned(), "id", "missing"),
            (format!("{{{ID},\"nonsense\":1}}"), "nonsense", "unknown"),
            (format!("{{{ID},\"body\":5}}"), "body", "invalid"),
            (format!("{{{ID},\"blocks\":[\"x\"]}}"), "blocks[0]", "invalid"),
            (format!("{{{ID},\"quote\":{{\"exact\":\"x\",\"start\":-1}}}}"), "quote.start", "invalid"),
            (format!("{{{ID},\"quote\":{{\"exact\":\"x\"}}}}"), "quote.start", "missing"),
            (r#"{"id":"x"}"#.to_owned(), "id", "invalid"),
        ] {
            assert_eq!(field(&json), (name.to_owned(), code.to_owned()), "{json}");
        }
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Query {
        #[serde(default)]
        limit: Option<u32>,
    }

    #[test]
    fn wrong_parameters_name_the_parameter() {
        assert_eq!(read_form::<Query>(b"limit=5").unwrap().limit, Some(5));
        for (text, name) in [("limit=x", "limit"), ("limit=-1", "limit"), ("nonsense=1", "nonsense")] {
            assert_eq!(read_form::<Query>(text.as_bytes()).unwrap_err().0.errors[0].field, name, "{text}");
        }
        assert!(read_form::<StatementIn>(b"name=A+Sample").is_ok());
    }
}
