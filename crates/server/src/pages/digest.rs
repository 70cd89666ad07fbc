//! `/c/{slug}/digest`: who wants a mail with what is new says so here, how often and when; `/c/{slug}/digest.txt`: the same
//! text for everyone, to be sent to a mailing list; `/digest/stop/{secret}`: the way out of every mail.

mod list;
mod stop;

pub use list::show as text;
pub use stop::{ask as stop_ask, stop};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{DigestKind, Pace, Slug};
use colloquy_store::{DigestWish, Reader};
use jiff::tz::TimeZone;
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use super::wrong::worded;
use crate::app::App;
use crate::digest::next_due;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, read_form};
use crate::secret::Token;
use crate::session::Caller;

/// Zones to choose from; any other can be written.
const ZONES: [&str; 16] = [
    "UTC",
    "Africa/Cairo",
    "Africa/Lagos",
    "Africa/Nairobi",
    "America/Bogota",
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Dubai",
    "Asia/Jakarta",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Europe/London",
    "Europe/Zurich",
    "Pacific/Auckland",
];

/// What was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Form {
    kind: String,
    pace: String,
    zone: String,
    hour: String,
}

/// The page.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let reader = app.store.reader(caller?.viewer, &slug.map_err(hide)?.0).await?;
        render(&page, StatusCode::OK, &reader, None).await
    };
    page.finish(made.await)
}

/// A choice.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async {
        let caller = caller?;
        let reader = app.store.reader(caller.viewer, &slug.map_err(hide)?.0).await?;
        let form: Form = read_form(&body)?;
        caller.may_write(&app).await?;
        match choose(&page, &reader, &form).await {
            Ok(said) => render(&page, StatusCode::OK, &reader, Some((said, None))).await,
            Err(error) if error.0.status == 422 => {
                let said = page.words().why(&error);
                render(&page, StatusCode::UNPROCESSABLE_ENTITY, &reader, Some((said, Some(&form)))).await
            }
            Err(error) => Err(error),
        }
    };
    page.finish(made.await)
}

async fn choose(page: &Page, reader: &Reader, form: &Form) -> Result<String> {
    let code = |field: &str, error: colloquy_consultation::code::UnknownCode| invalid(field, "invalid", format!("{error}."));
    let kind: DigestKind = form.kind.parse().map_err(|error| code("kind", error))?;
    if form.pace == "off" {
        reader.stop_digest(kind).await?;
        return Ok(page.words().word("digest-stopped"));
    }
    let pace: Pace = form.pace.parse().map_err(|error| code("pace", error))?;
    let wrong_zone = || worded("zone", page.words().say("digest-zone-unknown", &[("zone", Arg::Text(form.zone.trim()))]));
    let zone = TimeZone::get(form.zone.trim()).map_err(|_| wrong_zone())?;
    // As it is written in the list of zones, however it was typed.
    let name = zone.iana_name().ok_or_else(wrong_zone)?.to_owned();
    let hour = form.hour.parse::<u32>().ok().filter(|hour| *hour < 24);
    let hour = hour.ok_or_else(|| invalid("hour", "invalid", "From 0 to 23."))?;
    let due = next_due(pace, &zone, hour, reader.now().await?);
    let wish = DigestWish { kind, pace, language: page.language.clone(), zone: name, hour };
    reader.want_digest(&wish, due, Token::random().reveal()).await.map_err(Error::from)?;
    let words = page.words();
    let at = crate::moment::there(&words, due, &zone).unwrap_or_default();
    Ok(words.say("digest-kept", &[("at", Arg::Text(&format!("{at} ({})", wish.zone)))]))
}

async fn render(page: &Page, status: StatusCode, reader: &Reader, said: Option<(String, Option<&Form>)>) -> Result<Response> {
    let words = page.words();
    let consultation = reader.consultation();
    let (confirmed, at_desk) = reader.may_have_digests();
    let wishes = reader.digests().await?;
    let typed = said.as_ref().and_then(|(_, form)| *form);
    let part = |kind: DigestKind| form(page, &consultation.slug, kind, wishes.iter().find(|wish| wish.kind == kind), typed);
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/c/" (consultation.slug) } { (words.word("desks-reader")) } " "
            a href={ "/c/" (consultation.slug) "/digest.txt" } { (words.word("digest-text")) }
        }
        @if let Some((said, wrong)) = &said { p.notice role=(if wrong.is_some() { "alert" } else { "status" }) { (said) } }
        p { (words.word("digest-intro")) }
        @if confirmed {
            (part(DigestKind::Reader))
            @if at_desk { (part(DigestKind::Desk)) }
        } @else {
            p.notice { (words.word("digest-confirm-first")) }
            p { a.button.button--primary href="/sign-in" { (words.word("sign-in-title")) } }
        }
    };
    let head = html! { meta name="robots" content="noindex"; };
    Ok(page.plain(status, &words.say("digest-title", &[("title", Arg::Text(&consultation.title))]), &head, &body))
}

fn form(page: &Page, slug: &Slug, kind: DigestKind, wish: Option<&DigestWish>, typed: Option<&Form>) -> Markup {
    let words = page.words();
    let typed = typed.filter(|form| form.kind == kind.as_str());
    let value = |typed_field: fn(&Form) -> &String, now: String| typed.map_or(now, |form| typed_field(form).clone());
    let pace = value(|form| &form.pace, wish.map_or("off", |wish| wish.pace.as_str()).to_owned());
    let zone = value(|form| &form.zone, wish.map_or("UTC", |wish| &wish.zone).to_owned());
    let hour = value(|form| &form.hour, wish.map_or(7, |wish| wish.hour).to_string());
    let id = |name: &str| format!("{kind}-{name}");
    let paces = std::iter::once("off").chain(Pace::ALL.iter().map(|pace| pace.as_str()));
    html! {
        section #(kind) {
            h2 { (words.word(&format!("digest-{kind}"))) }
            form.form method="post" action={ "/c/" (slug) "/digest" } {
                input type="hidden" name="kind" value=(kind);
                fieldset.field {
                    legend.field__label { (words.word("digest-pace")) }
                    @for one in paces {
                        label.check { input type="radio" name="pace" value=(one) checked[one == pace]; span { (words.word(&format!("digest-{one}"))) } }
                    }
                }
                p.field {
                    label for=(id("hour")) { (words.word("digest-hour")) }
                    select #(id("hour")) name="hour" { @for n in 0..24 { option value=(n) selected[n.to_string() == hour] { (format!("{n:02}:00")) } } }
                }
                p.field {
                    label for=(id("zone")) { (words.word("digest-zone")) }
                    input #(id("zone")) name="zone" value=(zone) list=(id("zones")) maxlength="60" dir="ltr" aria-describedby=(id("zone-hint"));
                    span.field__hint id=(id("zone-hint")) { (words.word("digest-zone-hint")) }
                    datalist #(id("zones")) { @for zone in ZONES { option value=(zone) {} } }
                }
                p { button.button.button--primary { (words.word("settings-keep")) } }
            }
        }
    }
}
