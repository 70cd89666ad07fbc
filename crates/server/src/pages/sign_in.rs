//! `/sign-in`: a code by mail, the button for a mail's link, and what a person may do with their data. Works without
//! scripts, but for the link: its token stands after the `#` and is known to the browser alone.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::render::{Arg, Words as _, moment};
use colloquy_consultation::{CodeIn, CodeRequestIn, ConsultationCardOut, SessionOut, SignedInOut, Slug};
use colloquy_store::{Signed, Viewer};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use crate::app::App;
use crate::error::{Error, Result};
use crate::extract::read_form;
use crate::routes::{code, session};
use crate::session::{Caller, clear_cookie, set_cookie};

/// So many desks are named here; all of them stand on a page of their own.
const DESKS_SHOWN: usize = 8;

/// What was pressed, and what stood in the form.
#[derive(Debug, Default, Deserialize)]
struct Form {
    #[serde(default)]
    intent: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    consultation: String,
    #[serde(default)]
    session: String,
    #[serde(default)]
    sure: String,
}

/// What the page says on top, once something was pressed.
#[derive(Default)]
struct Said {
    notice: Vec<String>,
    is_wrong: bool,
    email: String,
    consultation: Option<Slug>,
}

/// The page.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>) -> Response {
    let made = async { render(&app, &page, &caller?, StatusCode::OK, &Said::default()).await };
    page.finish(made.await)
}

/// A form of the page.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, headers: HeaderMap, body: Bytes) -> Response {
    let made = async {
        let form: Form = read_form(&body)?;
        act(&app, &page, &caller?, &headers, form).await
    };
    page.finish(made.await)
}

async fn act(app: &App, page: &Page, caller: &Caller, headers: &HeaderMap, form: Form) -> Result<Response> {
    let words = page.words();
    let said = |key: &str| Said {
        notice: vec![words.word(key)],
        email: form.email.clone(),
        consultation: form.consultation.parse().ok(),
        ..Said::default()
    };
    match form.intent.as_str() {
        "code" => {
            let wanted = CodeRequestIn {
                email: form.email.clone(),
                consultation: form.consultation.parse().ok(),
                language: page.language.as_str().to_owned(),
            };
            match code::send(app, caller, headers, &wanted).await {
                Ok(()) => render(app, page, caller, StatusCode::OK, &said("sign-in-sent")).await,
                Err(error) => refuse(app, page, caller, error, said("sign-in-wrong-email")).await,
            }
        }
        "enter" | "link" => {
            let (given, wrong) = if form.intent == "link" {
                (CodeIn { token: form.token.clone(), ..CodeIn::default() }, "sign-in-link-spent")
            } else {
                (CodeIn { email: form.email.clone(), code: form.code.clone(), token: String::new() }, "sign-in-wrong-code")
            };
            match session::sign_in(app, caller, &given).await {
                Ok((token, signed)) => {
                    let caller = Caller { viewer: Viewer::Person(signed.person), ..caller.clone() };
                    let mut answer = render(app, page, &caller, StatusCode::OK, &welcome(page, &signed)).await?;
                    answer.headers_mut().append(header::SET_COOKIE, set_cookie(&token, &app.settings));
                    Ok(answer)
                }
                Err(error) => refuse(app, page, caller, error, said(wrong)).await,
            }
        }
        "out" => {
            if let Some(session) = &caller.session {
                app.store.people().end_session(session).await?;
            }
            leave(app, page, caller, "me-signed-out").await
        }
        "end" => {
            let Viewer::Person(person) = caller.viewer else { return Err(crate::error::sign_in_needed()) };
            match app.store.people().end_session_of(person, &form.session).await {
                Ok(()) | Err(colloquy_store::StoreError::NotFound(_)) => {
                    render(app, page, caller, StatusCode::OK, &said("me-session-ended")).await
                }
                Err(error) => Err(error.into()),
            }
        }
        "erase" if form.sure == "yes" => {
            if let Viewer::Person(person) = caller.viewer {
                app.store.people().erase(person).await?;
                app.live.wake();
            }
            leave(app, page, caller, "me-erased").await
        }
        _ => render(app, page, caller, StatusCode::OK, &Said::default()).await,
    }
}

fn welcome(page: &Page, signed: &Signed) -> Said {
    let words = page.words();
    let count = |key: &str, list: &[colloquy_consultation::CommentId]| {
        let n = u32::try_from(list.len()).unwrap_or(u32::MAX);
        (n > 0).then(|| words.say(key, &[("n", Arg::Count(n))]))
    };
    let notice = [count("me-published", &signed.published), count("me-expired", &signed.expired)].into_iter().flatten().collect();
    Said { notice, consultation: signed.consultation.clone(), ..Said::default() }
}

async fn leave(app: &App, page: &Page, caller: &Caller, key: &str) -> Result<Response> {
    let caller = Caller { viewer: Viewer::Stranger, session: None, ..caller.clone() };
    let said = Said { notice: vec![page.words().word(key)], ..Said::default() };
    let answer = render(app, page, &caller, StatusCode::OK, &said).await?;
    Ok(([(header::SET_COOKIE, clear_cookie(&app.settings))], answer).into_response())
}

/// Shows the form again with the reason above it; `wrong` is what a wrong field means here.
async fn refuse(app: &App, page: &Page, caller: &Caller, error: Error, wrong: Said) -> Result<Response> {
    let words = page.words();
    let notice = match (error.0.code.as_str(), error.0.retry_after) {
        ("too-many", Some(seconds)) => words.say("sign-in-too-many", &[("minutes", Arg::Count(seconds.div_ceil(60)))]),
        ("mail-failed", _) => words.word("sign-in-mail-failed"),
        ("invalid", _) => wrong.notice.concat(),
        _ => return Err(error),
    };
    let mut answer = render(app, page, caller, error.status(), &Said { notice: vec![notice], is_wrong: true, ..wrong }).await?;
    if let Some(seconds) = error.0.retry_after {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(answer)
}

async fn render(app: &App, page: &Page, caller: &Caller, status: StatusCode, said: &Said) -> Result<Response> {
    let session = app.store.people().session(caller.viewer).await?;
    let words = page.words();
    let is_known = session.person.is_some();
    let browsers = match session.person {
        Some(person) => app.store.people().sessions(person, caller.session.as_ref()).await?,
        None => Vec::new(),
    };
    let desks = if session.confirmed { app.store.desks(caller.viewer).await? } else { Vec::new() };
    let body = html! {
        @if !said.notice.is_empty() {
            div.notice role=(if said.is_wrong { "alert" } else { "status" }) { @for line in &said.notice { p { (line) } } }
        }
        @if let Some(slug) = &said.consultation { p { a href={ "/c/" (slug) } { (words.word("me-to-consultation")) } } }
        (link_form(page))
        @if !desks.is_empty() { (at_desks(page, &desks)) }
        @if is_known { (you(page, &session)) (signed_in(page, &browsers)) }
        @if !session.confirmed { div #forms { (forms(page, said, is_known)) } }
    };
    let head = html! { meta name="robots" content="noindex"; script src="/sign-in.js" type="module" {} };
    let title = words.word(if session.confirmed { "me-title" } else { "sign-in-title" });
    Ok(page.plain(status, &title, &head, &body))
}

fn forms(page: &Page, said: &Said, is_known: bool) -> Markup {
    let words = page.words();
    let email = |id: &str| {
        html! {
            p.field {
                label for=(id) { (words.word("sign-in-email")) }
                input id=(id) name="email" type="email" autocomplete="email" required maxlength="254" dir="ltr" value=(said.email);
            }
            @if let Some(slug) = &said.consultation { input type="hidden" name="consultation" value=(slug); }
        }
    };
    html! {
        @if !is_known { p { (words.word("sign-in-why")) } }
        form.form method="post" action="/sign-in" {
            h2 { (words.word("sign-in-step-1")) }
            (email("code-email"))
            p { button.button name="intent" value="code" { (words.word("sign-in-send")) } }
        }
        form.form method="post" action="/sign-in" {
            h2 { (words.word("sign-in-step-2")) }
            (email("enter-email"))
            p.field {
                label for="code" { (words.word("sign-in-code")) }
                input #code name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="12" dir="ltr" aria-describedby="code-hint";
                span #code-hint .field__hint { (words.word("sign-in-code-hint")) }
            }
            p { button.button.button--primary name="intent" value="enter" { (words.word("sign-in-enter")) } }
        }
    }
}

/// The form that the script shows when the address ends in a token, with the token in it.
fn link_form(page: &Page) -> Markup {
    let words = page.words();
    html! {
        form.form #link method="post" action="/sign-in" hidden {
            h2 { (words.word("sign-in-link-title")) }
            p { (words.word("sign-in-link-why")) }
            input type="hidden" name="token";
            p { button.button.button--primary name="intent" value="link" { (words.word("sign-in-link-button")) } }
        }
    }
}

/// The way on for those who came to work.
fn at_desks(page: &Page, desks: &[ConsultationCardOut]) -> Markup {
    html! {
        section {
            h2 { a href="/desk" { (page.words().word("desks-title")) } }
            ul { @for card in desks.iter().take(DESKS_SHOWN) { li { a href={ "/desk/" (card.slug) } lang=(card.language) dir="auto" { (card.title) } } } }
        }
    }
}

/// Who the person is, and what they may do with their data.
fn you(page: &Page, session: &SessionOut) -> Markup {
    let words = page.words();
    html! {
        section {
            @if session.confirmed {
                p { (words.say("me-signed-in", &[("email", Arg::Text(&session.email))])) }
            } @else {
                p { (words.word("me-guest")) }
            }
            p { a href="/api/v1/me" download { (words.word("me-take-away")) } }
            form.form method="post" action="/sign-in" { p { button.button name="intent" value="out" { (words.word("me-sign-out")) } } }
            details.erase {
                summary { (words.word("me-erase-title")) }
                form.form method="post" action="/sign-in" {
                    p { (words.word("me-erase-what")) }
                    p { label { input type="checkbox" name="sure" value="yes" required; " " (words.word("me-erase-sure")) } }
                    p { button.button name="intent" value="erase" { (words.word("me-erase")) } }
                }
            }
        }
    }
}

/// The browsers in which the person is signed in; each other one can be ended.
fn signed_in(page: &Page, browsers: &[SignedInOut]) -> Markup {
    let words = page.words();
    html! {
        section {
            h2 { (words.word("me-sessions")) }
            div.table-scroll role="region" tabindex="0" aria-label=(words.word("me-sessions")) {
                table {
                    thead { tr { th scope="col" { (words.word("me-session-since")) } th scope="col" { (words.word("me-session-last")) } th scope="col" { span.visually-hidden { (words.word("me-session-end")) } } } }
                    tbody {
                        @for browser in browsers {
                            tr {
                                td { (moment(&words, browser.since)) }
                                td { (moment(&words, browser.last)) }
                                td {
                                    @if browser.here { (words.word("me-session-here")) } @else {
                                        form method="post" action="/sign-in" {
                                            input type="hidden" name="session" value=(browser.id);
                                            button.link name="intent" value="end" { (words.word("me-session-end")) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
