//! Who sends a request: the session's token, from the cookie or a header, and the client's address for limits.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use colloquy_consultation::Visibility;
use colloquy_store::{Hash, Holding, Rate, Viewer};

use crate::app::App;
use crate::config::{Limit, Settings};
use crate::error::{Error, Result};
use crate::secret::{Token, bucket};

/// The cookie that holds a session's token.
pub const COOKIE: &str = "colloquy_session";

const YEAR_S: u32 = 31_536_000;

/// Who sends a request.
#[derive(Clone)]
pub struct Caller {
    /// Whom the store knows by the session.
    pub viewer: Viewer,
    /// The session, whether or not the store knows it.
    pub session: Option<Hash>,
    /// The client's network, for limits alone; never logged.
    pub client: String,
}

impl FromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let token = bearer(&parts.headers).or_else(|| cookie(&parts.headers, COOKIE));
        let session = token.and_then(Token::read).map(|token| token.hash());
        let viewer = match &session {
            Some(hash) => app.store.find_viewer(hash).await?,
            None => Viewer::Stranger,
        };
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        Ok(Self { viewer, session, client: client(&parts.headers, peer, &app.settings) })
    }
}

impl Caller {
    /// Spends from the limit on writing: of the person, or of the client where nobody is known yet.
    ///
    /// # Errors
    /// Too many, with the time to wait.
    pub async fn may_write(&self, app: &App) -> Result<()> {
        let who = match &self.viewer {
            Viewer::Person(person) => person.to_string(),
            Viewer::Stranger => self.client.clone(),
        };
        spend(app, "write", &who, app.settings.limits.writes).await
    }

    /// What is held back of what they send.
    #[must_use]
    pub fn holding(&self, app: &App) -> Holding {
        let holds = &app.settings.holds;
        let rate = |limit: Limit| (limit.capacity > 0).then_some(Rate { capacity: limit.capacity, per_second: limit.per_second });
        Holding {
            links: holds.links.0,
            same: rate(holds.same),
            flood: rate(holds.flood),
            flood_client: rate(holds.flood_client),
            client: bucket("flood", &self.client),
        }
    }

    /// Whether an answer about something of this visibility may be kept by caches that serve others too.
    #[must_use]
    pub fn is_shareable(&self, visibility: Visibility) -> bool {
        self.session.is_none() && visibility == Visibility::Public
    }
}

/// Spends one token of a limit.
///
/// # Errors
/// Too many, with the time to wait.
pub async fn spend(app: &App, kind: &str, value: &str, limit: Limit) -> Result<()> {
    if limit.capacity > 0 {
        app.store.spend(&bucket(kind, value), limit.capacity, limit.per_second).await?;
    }
    Ok(())
}

/// The cookie that begins a session.
#[must_use]
pub fn set_cookie(token: &Token, settings: &Settings) -> HeaderValue {
    header_of(format!("{COOKIE}={}; Path=/; Max-Age={YEAR_S}; HttpOnly; SameSite=Lax{}", token.reveal(), secure(settings)))
}

/// The cookie that ends a session in the browser.
#[must_use]
pub fn clear_cookie(settings: &Settings) -> HeaderValue {
    header_of(format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{}", secure(settings)))
}

/// The answer to a session that has ended: its cookie goes; one that a frame kept itself leaves that of our own pages alone.
#[must_use]
pub fn ended(headers: &HeaderMap, settings: &Settings) -> Response {
    match bearer(headers) {
        Some(_) => StatusCode::NO_CONTENT.into_response(),
        None => (StatusCode::NO_CONTENT, [(header::SET_COOKIE, clear_cookie(settings))]).into_response(),
    }
}

/// `; Secure` where people come by https.
#[must_use]
pub fn secure(settings: &Settings) -> &'static str {
    if settings.base_url.as_deref().is_some_and(|url| url.starts_with("https://")) { "; Secure" } else { "" }
}

fn header_of(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// The token that a page in another site's frame sends, where no cookie would come with its requests.
#[must_use]
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Whether the caller keeps the token itself, because a cookie would not come back.
#[must_use]
pub fn keeps_token(headers: &HeaderMap) -> bool {
    headers.get("colloquy-session").is_some_and(|value| value == "bearer")
}

/// The value of a cookie.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let pairs = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The client's network: the whole IPv4 address, the first 64 bits of an IPv6 address.
fn client(headers: &HeaderMap, peer: Option<IpAddr>, settings: &Settings) -> String {
    let named = settings.client_header.as_deref().and_then(|name| headers.get(name)).and_then(|value| value.to_str().ok());
    let named = named.and_then(|value| value.rsplit(',').next()).and_then(|text| text.trim().parse::<IpAddr>().ok());
    match named.or(peer).map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => format!("{:x?}", &address.segments()[..4]),
        None => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("a=1; colloquy_session=xyz; b=2"))]);
        assert_eq!(cookie(&headers, COOKIE), Some("xyz"));
        assert_eq!(cookie(&headers, "session"), None);
    }

    #[test]
    fn a_token_is_read_from_its_header_by_scheme() {
        let headers = |value: &'static str| HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_static(value))]);
        assert_eq!(bearer(&headers("Bearer xyz")), Some("xyz"));
        assert_eq!(bearer(&headers("bearer  xyz")), Some("xyz"));
        assert_eq!(bearer(&headers("Basic xyz")), None);
        assert_eq!(bearer(&headers("xyz")), None);
    }

    #[test]
    fn a_proxy_header_counts_only_where_it_is_set() {
        let layers =
            |flags: &[(&str, Option<String>)]| Settings::check(&crate::config::Layers::load(None, |_| None, flags).unwrap()).unwrap();
        let headers = HeaderMap::from_iter([(
            axum::http::HeaderName::from_static("x-forwarded-for"),
            HeaderValue::from_static("203.0.113.9, 198.51.100.7"),
        )]);
        let peer = Some("127.0.0.1".parse().unwrap());
        assert_eq!(client(&headers, peer, &layers(&[])), "127.0.0.1");
        let trusting = layers(&[("client_header", Some("X-Forwarded-For".into()))]);
        assert_eq!(client(&headers, peer, &trusting), "198.51.100.7");
    }
}
