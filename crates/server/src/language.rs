//! In which language a page is shown: `?lang=`, else the cookie, else what the browser asks for, else English.

use axum::http::{HeaderMap, HeaderValue, header};
use colloquy_consultation::Language;

use crate::app::App;
use crate::session::{cookie, secure};

mod names;

pub use names::own_name;

const COOKIE: &str = "colloquy_lang";

/// The language of the answer to a request; `wanted` is the value of `?lang=`.
#[must_use]
pub fn of_request(app: &App, headers: &HeaderMap, wanted: Option<&str>) -> Language {
    wanted
        .and_then(|tag| app.messages.find(tag))
        .or_else(|| cookie(headers, COOKIE).and_then(|tag| app.messages.find(tag)))
        .or_else(|| accepted(headers).iter().find_map(|tag| app.messages.find(tag)))
        .unwrap_or_else(Language::english)
}

/// The cookie that remembers a choice.
#[must_use]
pub fn set_cookie(app: &App, language: &Language) -> Option<HeaderValue> {
    let secure = secure(&app.settings);
    HeaderValue::try_from(format!("{COOKIE}={language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}")).ok()
}

/// The tags of `Accept-Language`, best first.
fn accepted(headers: &HeaderMap) -> Vec<String> {
    let text = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut tags: Vec<(f32, &str)> = text
        .split(',')
        .take(20)
        .filter_map(|part| {
            let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
            let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
            (weight > 0.0).then(|| (weight, tag.trim()))
        })
        .collect();
    tags.sort_by(|a, b| b.0.total_cmp(&a.0));
    tags.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_taken_by_weight() {
        let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fr;q=0.5, ar, en;q=0.8, de;q=0, x;q=z"))]);
        assert_eq!(accepted(&headers), ["ar", "en", "fr"]);
    }
}
