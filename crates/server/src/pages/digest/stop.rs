//! The way out of a digest. Its address is in every mail; looking at it ends nothing, because mail scanners look at links.
//! The button of a mail program sends a POST without cookies and of no origin (RFC 8058): the secret is all it needs.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use maud::html;

use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::pages::Page;
use crate::pages::consultation::hide;
use crate::secret::Token;
use crate::session::{Caller, spend};

/// The button.
pub async fn ask(State(app): State<App>, page: Page, secret: Result<One<String>>) -> Response {
    let made = async {
        let found = match Token::read(&secret.map_err(hide)?.0) {
            Some(secret) => app.store.digests().find(secret.reveal()).await?.map(|(slug, title)| (slug, title, secret)),
            None => None,
        };
        let words = page.words();
        let body = html! {
            @match found {
                Some((slug, title, secret)) => {
                    p { (words.say("digest-stop-ask", &[("title", Arg::Text(&title))])) }
                    form method="post" action={ "/digest/stop/" (secret.reveal()) } {
                        p.actions {
                            button.button.button--primary { (words.word("digest-stop")) } " "
                            a.button href={ "/c/" (slug) "/digest" } { (words.word("digest-change")) }
                        }
                    }
                }
                None => p { (words.word("digest-stopped")) },
            }
        };
        Ok(render(&page, &body))
    };
    page.finish(made.await)
}

/// It ends; pressed twice it has ended.
pub async fn stop(State(app): State<App>, page: Page, caller: Result<Caller>, secret: Result<One<String>>) -> Response {
    let made = async {
        spend(&app, "digest-stop", &caller?.client, app.settings.limits.sign_in_client).await?;
        if let Some(secret) = Token::read(&secret.map_err(hide)?.0) {
            app.store.digests().stop(secret.reveal()).await?;
        }
        let words = page.words();
        Ok(render(&page, &html! { p.notice role="status" { (words.word("digest-stopped")) } }))
    };
    page.finish(made.await)
}

fn render(page: &Page, body: &maud::Markup) -> Response {
    let head = html! { meta name="robots" content="noindex"; };
    page.plain(StatusCode::OK, &page.words().word("digest-stop-title"), &head, body)
}
