//! Who the caller is.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use colloquy_consultation::{CodeIn, Email, SessionOut, Slug};
use colloquy_store::Signed;
use serde::{Deserialize, Serialize};

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{Json, Params};
use crate::openapi::PersonProblems;
use crate::secret::{Token, code_hash};
use crate::session::{Caller, ended, keeps_token, set_cookie, spend};

/// In which consultation.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The consultation asked about.
    #[serde(default)]
    consultation: Option<Slug>,
}

/// Who the caller now is and, where they keep it themselves, the token of the session that has begun.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Begun {
    #[serde(flatten)]
    session: SessionOut,
    /// To be sent as `Authorization: Bearer …`; given only for a request with the header `Colloquy-Session: bearer`, in place of the cookie.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    token: Option<String>,
}

/// The answer that begins a session: by a cookie, or by its token for a page that no cookie comes back to.
///
/// # Errors
/// It cannot be written as JSON.
pub fn begun(app: &App, headers: &HeaderMap, session: SessionOut, token: Option<&Token>) -> Result<Response> {
    let keeps = keeps_token(headers);
    let mut answer = json(&Begun { session, token: token.filter(|_| keeps).map(|token| token.reveal().to_owned()) })?;
    if let Some(token) = token.filter(|_| !keeps) {
        answer.headers_mut().append(header::SET_COOKIE, set_cookie(token, &app.settings));
    }
    Ok(answer)
}

/// Who the caller is, in a consultation or without one. A stranger gets an answer too.
#[utoipa::path(get, path = "/session", operation_id = "show_session", tag = "people", params(Query), responses((status = 200, body = SessionOut), PersonProblems))]
pub async fn show(State(app): State<App>, caller: Caller, Params(query): Params<Query>) -> Result<Response> {
    json(&current(&app, &caller, query.consultation.as_ref()).await?)
}

/// Signs in by a code with its address, or by the token of a link; publishes what waited for it.
#[utoipa::path(post, path = "/session", operation_id = "begin_session", tag = "people", request_body = CodeIn, responses((status = 200, body = Begun), PersonProblems))]
pub async fn begin(State(app): State<App>, caller: Caller, headers: HeaderMap, Json(given): Json<CodeIn>) -> Result<Response> {
    let (token, signed) = sign_in(&app, &caller, &given).await?;
    let caller = Caller { viewer: colloquy_store::Viewer::Person(signed.person), ..caller };
    begun(&app, &headers, current(&app, &caller, signed.consultation.as_ref()).await?, Some(&token))
}

/// Ends the session.
#[utoipa::path(delete, path = "/session", operation_id = "end_session", tag = "people", responses((status = 204, description = "ended"), PersonProblems))]
pub async fn end(State(app): State<App>, caller: Caller, headers: HeaderMap) -> Result<Response> {
    if let Some(session) = &caller.session {
        app.store.people().end_session(session).await?;
    }
    Ok(ended(&headers, &app.settings))
}

async fn current(app: &App, caller: &Caller, consultation: Option<&Slug>) -> Result<SessionOut> {
    Ok(match consultation {
        Some(slug) => app.store.reader(caller.viewer, slug).await?.session().await?,
        None => app.store.people().session(caller.viewer).await?,
    })
}

/// Uses a code or a link, for the API and the page alike; gives the new session's token.
///
/// # Errors
/// Wrong or spent, or tried too often.
pub async fn sign_in(app: &App, caller: &Caller, given: &CodeIn) -> Result<(Token, Signed)> {
    let limits = &app.settings.limits;
    spend(app, "sign-in-client", &caller.client, limits.sign_in_client).await?;
    let people = app.store.people();
    let new_session = Token::random();
    let signed = match (given.email.trim(), given.code.trim(), given.token.trim()) {
        ("", "", text) if !text.is_empty() => {
            let link = Token::read(text).ok_or_else(|| invalid("token", "invalid", "This link is wrong or spent; ask for a new one."))?;
            people.use_link(caller.viewer, &link.hash(), new_session.hash()).await?
        }
        (email, code, "") => {
            let email: Email = email.parse().map_err(|error| invalid("email", "invalid", format!("This is {error}.")))?;
            // Codes are typed from a screen: spaces in between, digits of any script.
            let digits: String = code.chars().filter_map(digit).collect();
            if digits.len() != 6 {
                return Err(invalid("code", "invalid", "A code has six digits."));
            }
            spend(app, "sign-in", email.as_str(), limits.sign_in).await?;
            people.use_code(caller.viewer, &email, &code_hash(&email, &digits), new_session.hash()).await?
        }
        _ => return Err(invalid("token", "invalid", "Send either an address with its code, or the token of a link.")),
    };
    if let Some(before) = &caller.session {
        // The session from before the sign-in ends: whoever knows its token must not be signed in with it.
        people.end_session(before).await?;
    }
    app.live.wake();
    Ok((new_session, signed))
}

/// A decimal digit as ASCII: also Arabic-Indic, Persian, Devanagari, Bengali and full-width ones.
fn digit(c: char) -> Option<char> {
    let zero = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];
    zero.iter().find_map(|zero| char::from_digit(u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10)?, 10))
}

#[cfg(test)]
mod tests {
    use super::digit;

    #[test]
    fn digits_of_other_scripts_are_digits() {
        assert_eq!("١٢ ۳4-５".chars().filter_map(digit).collect::<String>(), "12345");
    }
}
