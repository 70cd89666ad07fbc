//! `/about`: how to take part, and what is kept about whom.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use maud::html;

use super::Page;
use crate::app::App;

/// The page.
pub async fn show(State(app): State<App>, page: Page) -> Response {
    let words = page.words();
    let list = |keys: &[&str]| html! { ul { @for key in keys { li { (words.word(key)) } } } };
    let body = html! {
        section {
            h2 { (words.word("about-how-title")) }
            (list(&["about-how-read", "about-how-comment", "about-how-kept", "about-how-change"]))
        }
        section {
            h2 { (words.word("about-who-title")) }
            (list(&["about-who-open", "about-who-confirmed", "about-who-members"]))
            p { (words.word("about-who-level")) }
        }
        section #data {
            h2 { (words.word("about-data-title")) }
            div.table-scroll role="region" tabindex="0" aria-label=(words.word("about-data-title")) {
                table {
                    thead { tr { @for key in ["what", "why", "who"] { th scope="col" { (words.word(&format!("about-data-{key}"))) } } } }
                    tbody {
                        @for key in ["name", "words", "email", "cookie"] {
                            tr {
                                th scope="row" { (words.word(&format!("about-data-{key}"))) }
                                td { (words.word(&format!("about-data-{key}-why"))) }
                                td { (words.word(&format!("about-data-{key}-who"))) }
                            }
                        }
                    }
                }
            }
            p { (words.word("about-data-none")) }
            h3 { (words.word("about-long-title")) }
            p { (words.word("about-long")) }
            h3 { (words.word("about-yours-title")) }
            p { (words.say("about-yours", &[("page", Arg::Text(&words.word("me-title")))])) " " a href="/sign-in" { (words.word("me-title")) } }
        }
        @if !app.settings.operator.is_empty() { p { (words.say("site-operator", &[("operator", Arg::Text(&app.settings.operator))])) } }
        @if !app.settings.contact.is_empty() { p { (words.say("site-contact", &[("contact", Arg::Text(&app.settings.contact))])) } }
    };
    page.finish(Ok(page.plain(StatusCode::OK, &words.word("about-title"), &html! {}, &body)))
}
