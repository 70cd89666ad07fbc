//! `/c/{slug}/claim`: a named person confirms, corrects or withdraws what the desk entered for them. The link's token stands
//! behind the `#` and is sent in the body alone; a button spends it, once.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _, day};
use colloquy_consultation::{CommentKind, Operation, Slug};
use colloquy_store::{Claim, Claiming};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, read_form};
use crate::secret::Token;
use crate::session::{Caller, set_cookie, spend};

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Form {
    token: String,
    intent: String,
    name: String,
    affiliation: String,
    body: String,
    proposed: String,
}

/// The button that opens it.
pub async fn show(page: Page, slug: Result<One<Slug>>) -> Response {
    let made = slug.map_err(hide).map(|One(slug)| closed(&page, StatusCode::OK, &slug, None));
    page.finish(made)
}

/// What was entered, and what is pressed on it.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async { act(&app, &page, &caller?, &slug.map_err(hide)?.0, &body).await };
    page.finish(made.await)
}

async fn act(app: &App, page: &Page, caller: &Caller, slug: &Slug, body: &[u8]) -> Result<Response> {
    let form: Form = read_form(body)?;
    spend(app, "claim", &caller.client, app.settings.limits.sign_in_client).await?;
    let (token, claiming) = match open(app, slug, &form.token).await {
        Ok(opened) => opened,
        Err(error) if error.0.code == "invalid" => return Ok(closed(page, error.status(), slug, Some("claim-link-spent"))),
        Err(error) => return Err(error),
    };
    match form.intent.as_str() {
        "confirm" => confirm(app, page, caller, &token, &claiming, form).await,
        "withdraw" => {
            claiming.withdraw().await?;
            app.live.wake();
            Ok(done(page, &claiming, "claim-withdrawn"))
        }
        _ => Ok(opened(page, StatusCode::OK, &token, &claiming, &as_entered(&claiming), None)),
    }
}

fn as_entered(claiming: &Claiming) -> Form {
    let comment = &claiming.comment;
    Form {
        name: comment.name.clone(),
        affiliation: comment.affiliation.clone(),
        body: comment.body.clone(),
        proposed: comment.proposed.clone(),
        ..Form::default()
    }
}

async fn confirm(app: &App, page: &Page, caller: &Caller, token: &Token, claiming: &Claiming, form: Form) -> Result<Response> {
    let session = Token::random();
    let claim =
        Claim { name: form.name.clone(), affiliation: form.affiliation.clone(), body: form.body.clone(), proposed: form.proposed.clone() };
    match claiming.confirm(caller.viewer, &claim, &session.hash()).await.map_err(Error::from) {
        Ok(begins) => {
            app.live.wake();
            let mut answer = done(page, claiming, "claim-confirmed");
            if begins {
                answer.headers_mut().append(header::SET_COOKIE, set_cookie(&session, &app.settings));
            }
            Ok(answer)
        }
        Err(error) if error.0.code == "confirm-first" => Ok(opened(page, error.status(), token, claiming, &form, Some("claim-sign-in"))),
        Err(error) if error.0.code == "invalid" && error.0.errors.iter().all(|wrong| wrong.field != "token") => {
            Ok(opened(page, error.status(), token, claiming, &form, Some("claim-refused")))
        }
        Err(error) if error.0.code == "invalid" => Ok(closed(page, error.status(), &claiming.consultation.slug, Some("claim-link-spent"))),
        Err(error) => Err(error),
    }
}

async fn open(app: &App, slug: &Slug, token: &str) -> Result<(Token, Claiming)> {
    let gone = || invalid("token", "invalid", "This link is not valid, or no longer.");
    let token = Token::read(token.trim()).ok_or_else(gone)?;
    let claiming = app.store.claiming(&token.hash()).await?;
    if claiming.consultation.slug == *slug { Ok((token, claiming)) } else { Err(gone()) }
}

fn robots() -> Markup {
    html! { meta name="robots" content="noindex"; }
}

fn closed(page: &Page, status: StatusCode, slug: &Slug, problem: Option<&str>) -> Response {
    let words = page.words();
    let body = html! {
        @if let Some(key) = problem { p.notice role="alert" { (words.word(key)) } }
        form.form #open method="post" action={ "/c/" (slug) "/claim" } hidden {
            p { (words.word("claim-why")) }
            input type="hidden" name="token";
            p { button.button.button--primary { (words.word("claim-open")) } }
        }
        p #none { (words.word("claim-none")) }
    };
    let head = html! { (robots()) script src="/answer.js" type="module" {} };
    page.plain(status, &words.word("claim-title"), &head, &body)
}

fn done(page: &Page, claiming: &Claiming, key: &str) -> Response {
    let words = page.words();
    let comment = &claiming.comment;
    let body = html! {
        p.notice role="status" { (words.word(key)) }
        p { a.button href={ "/c/" (claiming.consultation.slug) "/v/" (comment.version) "#c-" (comment.id) } { (words.word("invited-read")) } }
    };
    page.plain(StatusCode::OK, &words.word("claim-title"), &robots(), &body)
}

fn opened(page: &Page, status: StatusCode, token: &Token, claiming: &Claiming, form: &Form, problem: Option<&str>) -> Response {
    let words = page.words();
    let (consultation, comment) = (&claiming.consultation, &claiming.comment);
    let (place, date) = comment.said.as_ref().map(|said| (said.place.clone(), day(&words, said.at))).unwrap_or_default();
    let intro = [("title", Arg::Text(&consultation.title)), ("place", Arg::Text(&place)), ("date", Arg::Text(&date))];
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| number.to_string()).collect();
    let stands = format!("/c/{}/v/{}#c-{}", consultation.slug, comment.version, comment.id);
    let line = |name: &str, value: &str, needed: bool| {
        html! {
            p.field {
                label for=(name) { (words.word(&format!("reported-{name}"))) }
                input #(name) name=(name) value=(value) dir="auto" maxlength="200" required[needed];
            }
        }
    };
    let text = |name: &str, value: &str| {
        html! {
            p.field {
                label for=(name) { (words.word(&format!("reported-{name}"))) }
                textarea.input #(name) name=(name) rows="6" dir="auto" { (value) }
            }
        }
    };
    let action = format!("/c/{}/claim", consultation.slug);
    let body = html! {
        @if let Some(key) = problem {
            p.notice role="alert" { (words.word(key)) @if key == "claim-sign-in" { " " a href="/sign-in" { (words.word("sign-in-title")) } } }
        }
        p { (words.say("claim-intro", &intro)) }
        p {
            a href=(stands) {
                @if numbers.is_empty() { (words.word("draft-whole")) } @else { (words.say("draft-paragraph", &[("number", Arg::Text(&numbers.join(", ")))])) }
            }
            @if let Some(said) = comment.said.as_ref().filter(|said| !said.link.is_empty()) { " · " a href=(said.link) rel="nofollow noopener" dir="ltr" { (said.link) } }
        }
        h2 { (words.word("claim-form")) }
        form.form method="post" action=(action) {
            input type="hidden" name="token" value=(token.reveal());
            p { (words.word("claim-how")) @if claiming.mailed { " " (words.word("claim-how-mail")) } }
            (line("name", &form.name, true))
            (line("affiliation", &form.affiliation, false))
            @if comment.kind == CommentKind::Suggestion && comment.operation != Some(Operation::Delete) { (text("proposed", &form.proposed)) }
            (text("body", &form.body))
            p { button.button.button--primary name="intent" value="confirm" { (words.word("claim-confirm")) } }
        }
        h2 { (words.word("claim-withdraw-title")) }
        form.form method="post" action=(action) {
            input type="hidden" name="token" value=(token.reveal());
            p { (words.word("claim-withdraw-what")) }
            p { button.button name="intent" value="withdraw" { (words.word("claim-withdraw")) } }
        }
    };
    page.plain(status, &words.word("claim-title"), &robots(), &body)
}
