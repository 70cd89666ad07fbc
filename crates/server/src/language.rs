//! In which language a page is shown: `?lang=` of the address (a page that frames us says it there), else the cookie, in which
//! the last such choice is kept, else the first of the browser's languages that we have, else that of the consultation, else
//! English.

use axum::http::{HeaderMap, HeaderValue, header};
use colloquy_consultation::{Language, Slug};
use colloquy_store::Viewer;

use crate::app::App;
use crate::messages::Messages;
use crate::session::{cookie, secure};

mod names;

pub use names::own_name;

const COOKIE: &str = "colloquy_lang";

/// The language that somebody asks for; `wanted` is the value of `?lang=`. None where nothing they say is a language of ours.
#[must_use]
pub fn asked(messages: &Messages, headers: &HeaderMap, wanted: Option<&str>) -> Option<Language> {
    wanted
        .and_then(|tag| messages.find(tag))
        .or_else(|| cookie(headers, COOKIE).and_then(|tag| messages.find(tag)))
        .or_else(|| accepted(headers).iter().find_map(|tag| messages.find(tag)))
}

/// The language of the answer to a request; `wanted` is the value of `?lang=`.
#[must_use]
pub fn of_request(app: &App, headers: &HeaderMap, wanted: Option<&str>) -> Language {
    asked(&app.messages, headers, wanted).unwrap_or_else(Language::english)
}

/// The language of the consultation that a page is about, for whom nothing else decides; none where there is no such
/// consultation, as far as the caller may know.
pub async fn of_consultation(app: &App, viewer: Viewer, path: &str) -> Option<Language> {
    let slug: Slug = ["/c/", "/embed/", "/desk/"].iter().find_map(|before| path.strip_prefix(before))?.split('/').next()?.parse().ok()?;
    let reader = app.store.reader(viewer, &slug).await.ok()?;
    app.messages.find(reader.consultation().language.as_str())
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

    #[test]
    fn address_comes_before_a_kept_choice_and_that_before_the_browser() {
        let messages = Messages::load().unwrap();
        for (wanted, kept, browser, found) in [
            (Some("zh"), "fr", "ru", Some("zh")),
            (Some("zh-Hant-TW"), "fr", "ru", Some("zh")),
            (Some("tlh"), "fr", "ru", Some("fr")),
            (None, "fr", "ru", Some("fr")),
            (None, "tlh", "de, ru;q=0.5, en;q=0.1", Some("ru")),
            (None, "", "pt-BR, en;q=0.9", Some("pt")),
            (None, "", "de, tlh", None),
            (None, "", "", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_str(&format!("{COOKIE}={kept}")).unwrap());
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(browser));
            let language = asked(&messages, &headers, wanted);
            assert_eq!(language.as_ref().map(Language::as_str), found, "{wanted:?} {kept} {browser}");
        }
    }
}
