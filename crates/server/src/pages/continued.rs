//! `/c/{slug}/continue`: what was typed in another site's frame goes on in the reader of our own page.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use colloquy_consultation::Slug;
use colloquy_consultation::render::Words as _;
use colloquy_store::Viewer;
use maud::{Markup, PreEscaped, html};
use serde::{Deserialize, Serialize};

use super::Page;
use super::consultation::hide;
use crate::answer::to_json;
use crate::app::App;
use crate::error::{Result, internal, invalid};
use crate::extract::{One, read_form};
use crate::secret::Token;
use crate::session::{Caller, set_cookie};

/// What the frame hands over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Form {
    version: u32,
    place: String,
    token: String,
    kept: String,
}

/// What the script of the page puts into the browser's storage, and where it goes then.
#[derive(Debug, Serialize)]
struct Handed<'a> {
    kept: &'a BTreeMap<String, String>,
    person: String,
    to: &'a str,
}

/// Whoever loads the address by itself is taken to the reader.
pub async fn back(page: Page, slug: Result<One<Slug>>) -> Response {
    page.finish(slug.map_err(hide).map(|One(slug)| Redirect::to(&format!("/c/{slug}")).into_response()))
}

/// What the button of the frame sends. The session of the frame becomes that of this browser, unless it has one already.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async {
        let (mut caller, slug) = (caller?, slug.map_err(hide)?.0);
        let form: Form = read_form(&body)?;
        let kept = own(&form.kept, &slug)?;
        let mut cookie = None;
        if caller.viewer == Viewer::Stranger
            && let Some(token) = Token::read(&form.token)
        {
            caller.viewer = app.store.find_viewer(&token.hash()).await?;
            cookie = (caller.viewer != Viewer::Stranger).then(|| set_cookie(&token, &app.settings));
        }
        let reader = app.store.reader(caller.viewer, &slug).await?;
        let version = reader.version(Some(form.version).filter(|number| *number > 0)).await?.number;
        let place = if form.place.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)) { &form.place } else { "" };
        let to = format!("/c/{slug}/v/{version}#{place}");
        let person = match &caller.viewer {
            Viewer::Person(person) => person.to_string(),
            Viewer::Stranger => String::new(),
        };
        let mut answer = render(&page, &Handed { kept: &kept, person, to: &to })?;
        if let Some(cookie) = cookie {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Ok(answer)
    };
    page.finish(made.await)
}

/// What a reader keeps of this consultation; anything else is left out.
fn own(kept: &str, slug: &Slug) -> Result<BTreeMap<String, String>> {
    let mut kept: BTreeMap<String, String> = match kept {
        "" => BTreeMap::new(),
        json => serde_json::from_str(json).map_err(|_| invalid("kept", "invalid", "One JSON object of texts."))?,
    };
    let ours = [format!("colloquy/draft/{slug}/"), format!("colloquy/outbox/{slug}/")];
    kept.retain(|key, _| ours.iter().any(|start| key.starts_with(start.as_str())) || *key == format!("colloquy/statement/{slug}"));
    Ok(kept)
}

fn render(page: &Page, handed: &Handed<'_>) -> Result<Response> {
    let words = page.words();
    let data = String::from_utf8(to_json(handed)?).map_err(|error| internal(&error))?;
    let typed: Vec<String> = handed.kept.iter().filter_map(|(key, json)| typed(key, json)).collect();
    let body = html! {
        p { (words.word("continue-words")) }
        p #forgetful .notice hidden { (words.word("continue-forgetful")) }
        @for (index, text) in typed.iter().enumerate() { (field(&words.word("continue-typed"), index, text)) }
        p.actions { a.button.button--primary href=(handed.to) { (words.word("continue-open")) } }
        script #handed type="application/json" { (PreEscaped(data.replace('<', "\\u003c"))) }
    };
    let head =
        html! { meta name="robots" content="noindex"; script src="/continue.js" type="module" {} script src="/copy.js" type="module" {} };
    Ok(page.plain(StatusCode::OK, &words.word("continue-title"), &head, &body))
}

fn field(label: &str, index: usize, text: &str) -> Markup {
    html! {
        div.field {
            label for={ "typed-" (index) } { (label) }
            textarea.input id={ "typed-" (index) } readonly rows="5" dir="auto" { "\n" (text) }
        }
    }
}

/// The words of a draft, or of a contribution on its way.
fn typed(key: &str, json: &str) -> Option<String> {
    let mut value: serde_json::Value = serde_json::from_str(json).ok()?;
    if key.starts_with("colloquy/outbox/") {
        value = serde_json::from_str(value.get("comment")?.as_str()?).ok()?;
    }
    let words: Vec<&str> =
        ["proposed", "body"].iter().filter_map(|name| value.get(name)?.as_str()).filter(|text| !text.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_reader_of_this_consultation_keeps_is_handed_over() {
        let given =
            r#"{"colloquy/draft/gdc/-/b":"1","colloquy/draft/other/-/b":"2","colloquy/statement/gdc":"3","colloquy/token":"4","x":"5"}"#;
        let kept = own(given, &"gdc".parse().unwrap()).unwrap();
        assert_eq!(kept.into_values().collect::<Vec<_>>(), ["1", "3"]);
        assert!(own("[]", &"gdc".parse().unwrap()).is_err());
    }

    #[test]
    fn words_are_found_in_drafts_and_in_what_waits_to_be_sent() {
        assert_eq!(typed("colloquy/draft/gdc/-/b", r#"{"body":"a","proposed":"b"}"#).as_deref(), Some("b\n\na"));
        assert_eq!(typed("colloquy/outbox/gdc/1", r#"{"comment":"{\"body\":\"c\"}"}"#).as_deref(), Some("c"));
        assert_eq!(typed("colloquy/statement/gdc", r#"{"name":"n"}"#), None);
    }
}
