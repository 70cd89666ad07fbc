//! `/c/{slug}/invitation`: whoever comes by the link of an invitation sees what is asked and until when, and takes part, asks
//! for a reminder or declines. The link's token stands behind the `#` and is sent in the body alone.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::render::{Arg, Words as _, light};
use colloquy_consultation::{InvitedKind, Slug, Stage};
use colloquy_store::{Invited, Viewer};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, read_form};
use crate::mail::{organiser, until};
use crate::secret::Token;
use crate::session::{Caller, set_cookie, spend};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Form {
    token: String,
    intent: String,
}

/// The button that opens the invitation. It tells nothing, not even whether there is such a consultation.
pub async fn show(page: Page, slug: Result<One<Slug>>) -> Response {
    let made = slug.map_err(hide).map(|One(slug)| closed(&page, StatusCode::OK, &slug, None));
    page.finish(made)
}

/// The invitation, and what is pressed on it.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async { act(&app, &page, &caller?, &slug.map_err(hide)?.0, &body).await };
    page.finish(made.await)
}

async fn act(app: &App, page: &Page, caller: &Caller, slug: &Slug, body: &[u8]) -> Result<Response> {
    let form: Form = read_form(body)?;
    spend(app, "invitation", &caller.client, app.settings.limits.sign_in_client).await?;
    match press(app, page, caller, slug, &form).await {
        Err(error) if error.0.code == "invalid" => Ok(closed(page, error.status(), slug, Some("invited-link-spent"))),
        other => other,
    }
}

async fn press(app: &App, page: &Page, caller: &Caller, slug: &Slug, form: &Form) -> Result<Response> {
    let (token, invited) = open(app, slug, &form.token).await?;
    let said = match form.intent.as_str() {
        "take-part" => match take_part(app, page, caller, slug, &invited).await {
            // It says so itself.
            Err(error) if error.0.code == "closed" => None,
            other => return other,
        },
        "remind-on" => match invited.wish_reminder(true).await.map_err(Error::from) {
            Ok(()) => Some("invited-kept"),
            Err(error) if error.0.code == "reminder-too-late" => Some("invited-too-late"),
            Err(error) => return Err(error),
        },
        "remind-off" => invited.wish_reminder(false).await.map(|()| Some("invited-kept"))?,
        "decline" => invited.decline().await.map(|()| None)?,
        _ => None,
    };
    app.live.wake();
    let (_, invited) = open(app, slug, token.reveal()).await?;
    Ok(opened(page, &token, &invited, said))
}

async fn open(app: &App, slug: &Slug, token: &str) -> Result<(Token, Invited)> {
    let gone = || invalid("token", "invalid", "This link is not valid, or no longer.");
    let token = Token::read(token.trim()).ok_or_else(gone)?;
    let invited = app.store.invited(&token.hash()).await?;
    if invited.consultation.slug == *slug { Ok((token, invited)) } else { Err(gone()) }
}

/// Leads to the draft as somebody who speaks for the body; where only the list may read, to signing in first.
async fn take_part(app: &App, page: &Page, caller: &Caller, slug: &Slug, invited: &Invited) -> Result<Response> {
    if caller.viewer == Viewer::Stranger {
        spend(app, "introduction", &caller.client, app.settings.limits.introductions).await?;
    }
    let session = Token::random();
    let is_new = invited.take_part(caller.viewer, &session.hash()).await?;
    app.live.wake();
    let viewer = if is_new { app.store.find_viewer(&session.hash()).await? } else { caller.viewer };
    let draft = format!("/c/{slug}");
    let mut answer = match app.store.reader(viewer, slug).await {
        Ok(_) => (StatusCode::SEE_OTHER, [(header::LOCATION, draft)]).into_response(),
        Err(_) => {
            let words = page.words();
            let body = html! {
                p.notice { (words.word("invited-sign-in")) }
                p.actions {
                    a.button.button--primary href="/sign-in" { (words.word("sign-in-title")) } " "
                    a.button href=(draft) { (words.word("invited-read")) }
                }
            };
            page.plain(StatusCode::OK, &words.word("invited-title"), &robots(), &body)
        }
    };
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if is_new {
        answer.headers_mut().append(header::SET_COOKIE, set_cookie(&session, &app.settings));
    }
    Ok(answer)
}

fn robots() -> Markup {
    html! { meta name="robots" content="noindex"; }
}

fn closed(page: &Page, status: StatusCode, slug: &Slug, problem: Option<&str>) -> Response {
    let words = page.words();
    let body = html! {
        @if let Some(key) = problem { p.notice role="alert" { (words.word(key)) } }
        form.form #open method="post" action={ "/c/" (slug) "/invitation" } hidden {
            p { (words.word("invited-why")) }
            input type="hidden" name="token";
            p { button.button.button--primary { (words.word("invited-open")) } }
        }
        p #none { (words.word("invited-none")) }
    };
    let head = html! { (robots()) script src="/answer.js" type="module" {} };
    page.plain(status, &words.word("invited-title"), &head, &body)
}

fn opened(page: &Page, token: &Token, invited: &Invited, said: Option<&str>) -> Response {
    let words = page.words();
    let consultation = &invited.consultation;
    let is_open = consultation.stage != Stage::Closed;
    let name = Arg::Text(&invited.name);
    let is_body = invited.kind != InvitedKind::Person;
    let press = |intent: &str, label: String, class: &str, why: &Markup| {
        html! {
            form.form method="post" action={ "/c/" (consultation.slug) "/invitation" } {
                input type="hidden" name="token" value=(token.reveal());
                (why)
                p { button class=(class) name="intent" value=(intent) { (label) } }
            }
        }
    };
    let take_part = if is_body { words.say("invited-take-part-body", &[("name", name)]) } else { words.word("invited-take-part") };
    let body = html! {
        @if let Some(key) = said { p.notice role="status" { (words.word(key)) } }
        @if invited.declined { p.notice { (words.word("invited-declined")) } }
        p { (greeting(page, invited)) }
        @for line in until(&words, consultation) { p { strong { (line) } } }
        @if !consultation.welcome.is_empty() { div lang=(consultation.language) dir="auto" { (light(&consultation.welcome)) } }
        @if is_open {
            (press("take-part", take_part, "button button--primary", &html! {
                @if is_body { p { (words.say("invited-several", &[("name", name)])) } }
                p { (words.word("invited-take-part-hint")) }
            }))
            @if invited.may_remind || invited.remind {
                h2 { (words.word("invited-remind-title")) }
                @if invited.remind { (press("remind-off", words.word("invited-remind-off"), "button", &html! { p { (words.word("invited-remind-on")) } })) }
                @else { (press("remind-on", words.word("invited-remind"), "button", &html! { p { (words.word("invited-remind-hint")) } })) }
            }
            @if !invited.declined {
                h2 { (words.word("invited-decline-title")) }
                (press("decline", words.word("invited-decline"), "button", &html! {}))
            }
        } @else { p { a.button href={ "/c/" (consultation.slug) } { (words.word("invited-read")) } } }
        p.quiet { (words.word("invited-private")) }
    };
    page.plain(StatusCode::OK, &consultation.title, &robots(), &body)
}

fn greeting(page: &Page, invited: &Invited) -> String {
    let words = page.words();
    let who = organiser(&words, &invited.consultation);
    let (who, name, title) = (Arg::Text(&who), Arg::Text(&invited.name), Arg::Text(&invited.consultation.title));
    match invited.kind {
        InvitedKind::Person if invited.name.is_empty() => words.say("invited-you", &[("who", who), ("title", title)]),
        InvitedKind::Person => words.say("invited-name", &[("name", name), ("who", who), ("title", title)]),
        _ => words.say("invited-body", &[("who", who), ("name", name), ("title", title)]),
    }
}
