//! `/desk/{slug}/settings`: dates, words, rules, lists, and who is at the desk. Plain forms, one for each part.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::groups::{Choice, GROUPS, REGIONS};
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{
    CallId, CallIn, ConsultationOut, Email, InviteIn, Language, MembersIn, Role, SettingsIn, Slug, Stage, list_entries,
};
use colloquy_store::{CoChair, Desk, MembersQuery};
use maud::html;
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use super::wrong::worded;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{One, Params, read_form};
use crate::messages::Tongue;
use crate::routes::desk::{members as members_route, people};
use crate::session::Caller;

mod calls;
mod forms;
mod members;
mod moments;

use members::Members;

/// The largest form: a list of tens of thousands of members fits.
pub const BODY_MAX: usize = 4 * 1024 * 1024;

/// What was pressed, and what stood in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Form {
    intent: String,
    title: String,
    organiser: String,
    welcome: String,
    visibility: String,
    rules: String,
    opens: String,
    closes: String,
    reason: String,
    groups: String,
    regions: String,
    emails: String,
    call: String,
    starts: String,
    minutes: String,
    link: String,
    language: String,
    languages: String,
    email: String,
    role: String,
}

/// What of the list of members is looked at.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    member: String,
    after: Option<String>,
}

/// What the page says on top once something was pressed.
struct Said {
    words: String,
    wrong: bool,
    /// What was typed, where it was refused.
    form: Form,
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
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        render(&page, StatusCode::OK, desk, query?.0, None).await
    };
    page.finish(made.await)
}

/// A form of the page.
pub async fn submit(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
    body: Bytes,
) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let form: Form = read_form(&body)?;
        let co_chair = app.store.desk(caller.viewer, &slug).await?.co_chair()?;
        caller.may_write(&app).await?;
        let said = match act(&app, &page, &co_chair, &form).await {
            Ok(words) => Said { words, wrong: false, form: Form::default() },
            Err(error) if matches!(error.0.status, 409 | 422) => Said { words: page.words().why(&error), wrong: true, form },
            Err(error) => return Err(error),
        };
        let desk = app.store.desk(caller.viewer, &slug).await?;
        let status = if said.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        render(&page, status, desk, query?.0, Some(&said)).await
    };
    page.finish(made.await)
}

/// Does what was pressed; gives the sentence that says so.
async fn act(app: &App, page: &Page, co_chair: &CoChair, form: &Form) -> Result<String> {
    let words = page.words();
    if form.intent == "invite" {
        words.check_addresses(&form.emails)?;
        let role: Role = form.role.parse().map_err(|error| invalid("role", "invalid", format!("{error}.")))?;
        let done = people::bring(app, co_chair, &InviteIn { emails: form.emails.clone(), role }).await?;
        let key = if done.not_told.is_empty() { "settings-invited" } else { "settings-not-told" };
        return Ok(words.say(key, &[("emails", Arg::Text(&words.listed(&done.not_told)))]));
    }
    if form.intent == "remove" {
        let email: Email = form.email.parse().map_err(|error| invalid("email", "invalid", format!("This is {error}.")))?;
        co_chair.remove(&email).await?;
        return Ok(words.say("settings-removed", &[("email", Arg::Text(email.as_str()))]));
    }
    if form.intent == "call" {
        let minutes = form.minutes.trim().parse().map_err(|_| invalid("minutes", "invalid", "From 1 to 1,440 minutes."))?;
        let starts = words.moment("starts", &form.starts)?;
        let id = if form.call.is_empty() { CallId(uuid::Uuid::now_v7()) } else { call_id(form)? };
        co_chair.keep_call(id, &CallIn { title: form.title.clone(), starts, minutes, link: form.link.clone() }).await?;
        app.live.wake();
        return Ok(words.word("settings-kept"));
    }
    if form.intent == "call-remove" {
        co_chair.remove_call(call_id(form)?).await?;
        app.live.wake();
        return Ok(words.word("settings-call-removed"));
    }
    if form.intent == "members" {
        words.check_addresses(&form.emails)?;
        let done = members_route::put(app, co_chair, &MembersIn { emails: form.emails.clone() }).await?;
        return Ok(words.say("settings-members-done", &[("added", Arg::Count(done.added)), ("known", Arg::Count(done.known))]));
    }
    if form.intent == "member-remove" {
        let email: Email = form.email.parse().map_err(|error| invalid("email", "invalid", format!("This is {error}.")))?;
        match co_chair.remove_member(&email).await {
            // Taken off twice it is off.
            Ok(()) | Err(colloquy_store::StoreError::NotFound(_)) => {}
            Err(error) => return Err(error.into()),
        }
        app.live.wake();
        return Ok(words.say("settings-member-removed", &[("email", Arg::Text(email.as_str()))]));
    }
    co_chair.change_settings(&read(&words, form, co_chair.desk().reader().consultation())?).await?;
    app.live.wake();
    Ok(words.word("settings-kept"))
}

fn call_id(form: &Form) -> Result<CallId> {
    form.call.parse().map_err(|_| invalid("call", "invalid", "This is no id."))
}

/// The form as a change of settings.
fn read(words: &Tongue<'_>, form: &Form, now: &ConsultationOut) -> Result<SettingsIn> {
    let moment = |field: &str, text: &str| match text.trim() {
        "" => Ok(None),
        text => words.moment(field, text).map(Some),
    };
    let code = |field: &'static str, error: colloquy_consultation::code::UnknownCode| invalid(field, "invalid", format!("{error}."));
    let choices = |text: &str, known: &[&str]| -> Vec<Choice> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| Choice::of(line, known)).collect()
    };
    let tag = |field: &str, text: &str| -> Result<Language> {
        text.trim().parse::<Language>().map_err(|_| worded(field, words.about("wrong-language", text)))
    };
    let none = SettingsIn::default();
    Ok(match form.intent.as_str() {
        "dates" => {
            let closes = moment("closes", &form.closes)?;
            // The form shows whole seconds; what nobody touched stays as it is.
            let touched = closes.map(|at| at.0 / 1000) != now.phase.closes.map(|at| at.0 / 1000);
            SettingsIn {
                opens: if now.stage == Stage::Coming { moment("opens", &form.opens)? } else { None },
                no_close: closes.is_none() && touched,
                closes: closes.filter(|_| touched),
                reason: form.reason.clone(),
                ..none
            }
        }
        "close" => SettingsIn { close_now: true, reason: form.reason.clone(), ..none },
        "words" => SettingsIn {
            title: Some(form.title.clone()),
            organiser: Some(form.organiser.clone()),
            welcome: Some(form.welcome.clone()),
            ..none
        },
        "rules" => SettingsIn {
            visibility: Some(form.visibility.parse().map_err(|error| code("visibility", error))?),
            rules: Some(form.rules.parse().map_err(|error| code("rules", error))?),
            ..none
        },
        "languages" => SettingsIn {
            language: Some(tag("language", &form.language)?),
            languages: Some(list_entries(&form.languages).map(|text| tag("languages", text)).collect::<Result<_>>()?),
            ..none
        },
        "lists" => SettingsIn { groups: Some(choices(&form.groups, GROUPS)), regions: Some(choices(&form.regions, REGIONS)), ..none },
        _ => return Err(invalid("intent", "unknown", "This button is not known; load the page again.")),
    })
}

async fn render(page: &Page, status: StatusCode, desk: Desk, query: Query, said: Option<&Said>) -> Result<Response> {
    let (consultation, people) = (&desk.reader().consultation().clone(), &desk.describe().await?);
    let calls = desk.reader().calls().await?;
    let members = match desk.co_chair() {
        Ok(co_chair) => {
            let asked = MembersQuery { text: query.member.clone(), cursor: query.after, limit: members::SHOWN };
            Some(Members { page: co_chair.members(&asked).await?, text: query.member })
        }
        Err(_) => None,
    };
    let words = page.words();
    let may = matches!(people.role, Role::CoChair | Role::Admin);
    let typed = said.filter(|said| said.wrong).map(|said| &said.form);
    let form = forms::Forms { words: &words, consultation, people, typed, may };
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) } { (words.word("desks-reader")) } " "
            a href={ "/c/" (consultation.slug) "/digest" } { (words.word("digest-link")) }
        }
        @if let Some(said) = said { p.notice role=(if said.wrong { "alert" } else { "status" }) { (said.words) } }
        @if !may { p.notice { (words.word("settings-read-only")) } }
        (form.dates())
        (form.calls(&calls))
        (form.words())
        (form.rules())
        (form.lists())
        (form.languages())
        (form.members(members.as_ref()))
        (form.people())
    };
    let head = html! { meta name="robots" content="noindex"; };
    Ok(page.plain(status, &words.say("settings-page", &[("title", Arg::Text(&consultation.title))]), &head, &body))
}
