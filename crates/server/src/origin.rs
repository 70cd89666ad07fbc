//! A request that changes something must come from our own pages.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::{error, pages};

/// Refuses state-changing requests of other sites: `Origin` must be ours or, where there is none, `Sec-Fetch-Site`
/// must be `same-origin`; a browser too old for both is known by its `Referer`. Programs send an `Origin` of their own accord.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let host = request.uri().authority().map(|authority| authority.as_str().to_owned());
    // Mail programs press this button of their own: the secret in the address is what counts.
    let by_secret = request.uri().path().starts_with("/digest/stop/");
    if reads || by_secret || is_own(request.headers(), host.as_deref(), app.settings.base_url.as_deref()) {
        next.run(request).await
    } else {
        let error = error::forbidden("origin");
        if request.uri().path().starts_with("/api/") { error.into_response() } else { pages::error_page(&app, request.headers(), &error) }
    }
}

fn is_own(headers: &HeaderMap, authority: Option<&str>, base_url: Option<&str>) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let origin = match (text(header::ORIGIN), headers.get("sec-fetch-site")) {
        (Some(origin), _) => origin,
        (None, Some(site)) => return site == "same-origin",
        (None, None) => match text(header::REFERER).and_then(origin_of) {
            Some(origin) => origin,
            None => return false,
        },
    };
    match base_url {
        Some(own) => origin.eq_ignore_ascii_case(own),
        None => {
            let host = text(header::HOST).or(authority);
            let named = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
            matches!((named, host), (Some(named), Some(host)) if named.eq_ignore_ascii_case(host))
        }
    }
}

/// Scheme and host of an address.
fn origin_of(address: &str) -> Option<&str> {
    let host = address.find("://")? + 3;
    let end = address[host..].find(['/', '?', '#']).map_or(address.len(), |end| host + end);
    Some(&address[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_our_own_pages_may_write() {
        let host = ("host", "colloquy.test:8080");
        for (given, base, own) in [
            (vec![host, ("origin", "http://colloquy.test:8080")], None, true),
            (vec![host, ("origin", "http://evil.test")], None, false),
            (vec![host, ("origin", "null")], None, false),
            (vec![host, ("origin", "http://evil.test"), ("sec-fetch-site", "same-origin")], None, false),
            (vec![host, ("sec-fetch-site", "same-origin")], None, true),
            (vec![host, ("sec-fetch-site", "same-site")], None, false),
            (vec![host, ("sec-fetch-site", "none")], None, false),
            (vec![host], None, false),
            (vec![host, ("referer", "http://colloquy.test:8080/c/gdc?on=p1")], None, true),
            (vec![host, ("referer", "http://colloquy.test:8080.evil.test/")], None, false),
            (vec![host, ("referer", "http://evil.test/http://colloquy.test:8080/")], None, false),
            (vec![host, ("origin", "http://evil.test"), ("referer", "http://colloquy.test:8080/")], None, false),
            (vec![host, ("sec-fetch-site", "cross-site"), ("referer", "http://colloquy.test:8080/")], None, false),
            (vec![host, ("origin", "https://public.test")], Some("https://public.test"), true),
            (vec![host, ("origin", "http://colloquy.test:8080")], Some("https://public.test"), false),
        ] {
            assert_eq!(is_own(&headers(&given), None, base), own, "{given:?} {base:?}");
        }
    }
}
