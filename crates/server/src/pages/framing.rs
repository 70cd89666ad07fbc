//! `/desk/{slug}/embed`: the lines that put the consultation into another site's page, with choices and a preview.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{ConsultationOut, Language, Slug, Visibility};
use colloquy_store::Desk;
use maud::{Markup, PreEscaped, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use super::embed::look::{Colour, Theme, query};
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::session::Caller;

mod snippet;

use snippet::{Choice, iframe, snippet};

/// What was chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    language: String,
    theme: String,
    accent: String,
    /// `off`: without the draft's text. Absent before anything was chosen.
    text: String,
    shown: String,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
) -> Response {
    let made = async {
        let editor = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?.editor()?;
        render(&app, &page, editor.desk(), &query?.0).await
    };
    page.finish(made.await)
}

async fn render(app: &App, page: &Page, desk: &Desk, query: &Query) -> Result<Response> {
    let words = page.words();
    let consultation = desk.reader().consultation();
    let language: Option<Language> = app.messages.find(&query.language);
    let theme: Option<Theme> = query.theme.parse().ok();
    let accent: Option<Colour> = query.accent.trim().parse().ok();
    let wrong = accent.is_none() && !query.accent.trim().is_empty();
    // A box that is not ticked sends nothing: that the form was sent at all is told by another field.
    let with_text = query.shown.is_empty() || !query.text.is_empty();
    let address = app.settings.address();
    let choice = Choice { address: &address, consultation, language: language.as_ref(), theme, accent: accent.as_ref() };
    let version = desk.reader().version(Some(consultation.phase.version)).await?;
    let script = snippet(&choice, with_text.then_some(&version));
    let frame = iframe(&choice);
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) { a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } }
        p { (words.word("framing-intro")) }
        @if consultation.visibility == Visibility::Members { p.notice { (words.word("framing-members")) } }
        @if app.settings.embed_ancestors.is_nobody() { p.notice { (words.word("framing-nobody")) } }
        (form(app, page, consultation, query, wrong, with_text))
        (field(page, "snippet", "framing-snippet", &script))
        (field(page, "frame", "framing-frame", &frame))
        h2 { (words.word("framing-preview")) }
        (PreEscaped(preview(&choice)))
    };
    let head = html! {
        meta name="robots" content="noindex";
        script src="/copy.js" type="module" {}
        script src="/embed.js" type="module" {}
    };
    let title = words.say("framing-title", &[("title", Arg::Text(&consultation.title))]);
    let mut answer = page.plain(StatusCode::OK, &title, &head, &body);
    // The preview is a frame of our own.
    let policy = format!("{}; frame-src 'self'", app.assets.plain.policy);
    if let Ok(policy) = HeaderValue::try_from(policy) {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(answer)
}

/// The element itself, without the lines that are only for other sites.
fn preview(choice: &Choice<'_>) -> String {
    let here = Choice { address: "", ..*choice };
    snippet(&here, None).split_once('\n').map_or_else(String::new, |(_, element)| element.to_owned())
}

fn field(page: &Page, id: &str, label: &str, text: &str) -> Markup {
    let words = page.words();
    html! {
        div.field {
            label for=(id) { (words.word(label)) }
            textarea.input id=(id) readonly rows="6" dir="ltr" spellcheck="false" { "\n" (text) }
            p.actions { button.button type="button" data-copy=(id) hidden { (words.word("framing-copy")) } }
        }
    }
}

fn form(app: &App, page: &Page, consultation: &ConsultationOut, query: &Query, wrong: bool, with_text: bool) -> Markup {
    let words = page.words();
    let option = |value: &str, chosen: &str, label: &str| html! { option value=(value) selected[value == chosen] { (label) } };
    html! {
        form.form method="get" action={ "/desk/" (consultation.slug) "/embed" } {
            input type="hidden" name="shown" value="yes";
            div.field {
                label for="language" { (words.word("framing-language")) }
                select #language name="language" {
                    (option("", &query.language, &words.word("framing-language-page")))
                    @for language in app.messages.languages() {
                        (option(language.as_str(), &query.language, &app.messages.tongue(&language).word("language-name")))
                    }
                }
            }
            div.field {
                label for="theme" { (words.word("framing-theme")) }
                select #theme name="theme" {
                    (option("", &query.theme, &words.word("framing-theme-auto")))
                    (option("light", &query.theme, &words.word("framing-theme-light")))
                    (option("dark", &query.theme, &words.word("framing-theme-dark")))
                }
            }
            div.field {
                label for="accent" { (words.word("framing-accent")) }
                input #accent name="accent" value=(query.accent) dir="ltr" maxlength="7" spellcheck="false" aria-describedby="accent-help" aria-invalid=[wrong.then_some("true")];
                p.field__help #accent-help { @if wrong { strong { (words.word("framing-accent-wrong")) } " " } (words.word("framing-accent-help")) }
            }
            label.check { input type="checkbox" name="text" value="on" checked[with_text]; (words.word("framing-text")) }
            p.actions { button.button type="submit" { (words.word("framing-show")) } }
        }
    }
}
