//! `/c/{slug}/answer`: whoever comes by the link of a letter sees the decisions on their contributions and may say
//! that they maintain their objection. The link's token stands behind the `#` and is sent in the body alone.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, light};
use colloquy_consultation::{CommentId, CommentOut, Slug};
use colloquy_store::Answering;
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, read_form};
use crate::secret::Token;
use crate::session::{Caller, spend};

#[derive(Debug, Default, Deserialize)]
struct Form {
    #[serde(default)]
    token: String,
    #[serde(default)]
    comment: String,
    #[serde(default)]
    text: String,
}

/// The button that opens the decisions.
pub async fn show(page: Page, slug: Result<One<Slug>>) -> Response {
    let made = slug.map_err(hide).map(|One(slug)| closed(&page, StatusCode::OK, &slug, None));
    page.finish(made)
}

/// The decisions, and an answer to one of them.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async { act(&app, &page, &caller?, &slug.map_err(hide)?.0, &body).await };
    page.finish(made.await)
}

async fn act(app: &App, page: &Page, caller: &Caller, slug: &Slug, body: &[u8]) -> Result<Response> {
    let form: Form = read_form(body)?;
    spend(app, "answer", &caller.client, app.settings.limits.sign_in_client).await?;
    let opened = open(app, slug, &form.token).await;
    let (token, answering) = match opened {
        Ok(opened) => opened,
        Err(error) if error.0.code == "invalid" => return Ok(closed(page, error.status(), slug, Some("answer-link-spent"))),
        Err(error) => return Err(error),
    };
    if form.comment.is_empty() {
        return Ok(opened_page(page, StatusCode::OK, &token, &answering, None));
    }
    let comment: CommentId = form.comment.parse().map_err(|_| invalid("comment", "invalid", "This is no id."))?;
    match answering.object(comment, &form.text).await.map_err(Error::from) {
        Ok(()) => {
            app.live.wake();
            let (token, answering) = open(app, slug, token.reveal()).await?;
            Ok(opened_page(page, StatusCode::OK, &token, &answering, Some((comment, "answer-kept"))))
        }
        Err(error) if error.0.code == "invalid" => {
            let answering = with_text(answering, comment, form.text);
            Ok(opened_page(page, error.status(), &token, &answering, Some((comment, "answer-refused"))))
        }
        Err(error) => Err(error),
    }
}

/// What was typed stays in its field.
fn with_text(mut answering: Answering, comment: CommentId, text: String) -> Answering {
    if let Some(found) = answering.decided.iter_mut().find(|(decided, _)| decided.id == comment) {
        found.1 = text;
    }
    answering
}

async fn open(app: &App, slug: &Slug, token: &str) -> Result<(Token, Answering)> {
    let gone = || invalid("token", "invalid", "This link is not valid, or no longer.");
    let token = Token::read(token.trim()).ok_or_else(gone)?;
    let answering = app.store.letters().answering(&token.hash()).await?;
    if answering.slug == *slug { Ok((token, answering)) } else { Err(gone()) }
}

fn closed(page: &Page, status: StatusCode, slug: &Slug, problem: Option<&str>) -> Response {
    let words = page.words();
    let body = html! {
        @if let Some(key) = problem { p.notice role="alert" { (words.word(key)) } }
        form.form #open method="post" action={ "/c/" (slug) "/answer" } hidden {
            p { (words.word("answer-why")) }
            input type="hidden" name="token";
            p { button.button.button--primary { (words.word("answer-open")) } }
        }
        p #none { (words.word("answer-none")) }
        p { a href={ "/c/" (slug) "/outcome" } { (words.word("page-outcome")) } }
    };
    let head = html! { meta name="robots" content="noindex"; script src="/answer.js" type="module" {} };
    page.plain(status, &words.word("answer-title"), &head, &body)
}

fn opened_page(page: &Page, status: StatusCode, token: &Token, answering: &Answering, said: Option<(CommentId, &str)>) -> Response {
    let words = page.words();
    let body = html! {
        p { (words.say("answer-intro", &[("title", Arg::Text(&answering.title))])) }
        ol.outcome__comments {
            @for (comment, text) in &answering.decided { (entry(&words, token, answering, comment, text, said)) }
        }
        p { a href={ "/c/" (answering.slug) "/outcome" } { (words.word("page-outcome")) } }
    };
    let head = html! { meta name="robots" content="noindex"; };
    page.plain(status, &words.word("answer-title"), &head, &body)
}

fn entry(
    words: &dyn Words,
    token: &Token,
    answering: &Answering,
    comment: &CommentOut,
    text: &str,
    said: Option<(CommentId, &str)>,
) -> Markup {
    let id = format!("text-{}", comment.id);
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| number.to_string()).collect();
    html! {
        li.outcome__comment {
            h2 {
                a href={ "/c/" (answering.slug) "/v/" (comment.version) "#c-" (comment.id) } {
                    @if numbers.is_empty() { (words.word("draft-whole")) } @else { (words.say("draft-paragraph", &[("number", Arg::Text(&numbers.join(", ")))])) }
                }
            }
            @if !comment.body.is_empty() { div.comment__body lang=(comment.language) dir="auto" { (light(&comment.body)) } }
            @if !comment.proposed.is_empty() { blockquote.quote dir="auto" { (comment.proposed) } }
            @if let Some(verdict) = &comment.decision {
                div class={ "verdict verdict--" (verdict.disposition) } {
                    p.verdict__what { (words.word(&format!("disposition-{}", verdict.disposition))) }
                    @if !verdict.reason.is_empty() { div dir="auto" { (light(&verdict.reason)) } }
                    @if !verdict.wording.is_empty() {
                        p.comment__kind { (words.word("verdict-wording")) }
                        blockquote.quote dir="auto" { (verdict.wording) }
                    }
                }
            }
            @if let Some((_, key)) = said.filter(|(about, _)| *about == comment.id) {
                p.notice role=(if key == "answer-kept" { "status" } else { "alert" }) { (words.word(key)) }
            }
            form.form method="post" action={ "/c/" (answering.slug) "/answer" } {
                input type="hidden" name="token" value=(token.reveal());
                input type="hidden" name="comment" value=(comment.id);
                p.field {
                    label for=(id) { (words.word("answer-text")) }
                    textarea.input #(id) name="text" rows="3" maxlength="10000" required dir="auto" { (text) }
                }
                p { button.button { (words.word("answer-maintain")) } }
            }
        }
    }
}
