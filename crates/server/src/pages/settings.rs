//! `/desk/{slug}/settings`: dates, words, rules, lists, and who is at the desk. Plain forms, one for each part.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::groups::{Choice, GROUPS, REGIONS};
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{ConsultationOut, DeskOut, Email, InviteIn, Role, SettingsIn, Slug, Stage};
use colloquy_store::CoChair;
use maud::html;
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::cli::time;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, read_form};
use crate::routes::desk::people;
use crate::session::Caller;

mod forms;
mod moments;

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
    email: String,
    role: String,
}

/// What the page says on top once something was pressed.
struct Said {
    words: String,
    wrong: bool,
    /// What was typed, where it was refused.
    form: Form,
}

/// The page.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        let (consultation, people) = (desk.reader().consultation().clone(), desk.describe().await?);
        Ok(render(&page, StatusCode::OK, &consultation, &people, None))
    };
    page.finish(made.await)
}

/// A form of the page.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
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
        let (consultation, people) = (desk.reader().consultation().clone(), desk.describe().await?);
        Ok(render(&page, status, &consultation, &people, Some(&said)))
    };
    page.finish(made.await)
}

impl crate::messages::Tongue<'_> {
    /// Why something was refused: in the page's language where there are words for it, else as the API says it.
    pub(in crate::pages) fn why(&self, error: &Error) -> String {
        let key = format!("settings-problem-{}", error.0.code);
        if error.0.code != "invalid" && self.has(&key) {
            return self.word(&key);
        }
        let reasons: Vec<&str> = error.0.errors.iter().map(|error| error.reason.as_str()).collect();
        if reasons.is_empty() { error.0.detail.clone() } else { reasons.join(" ") }
    }
}

/// Does what was pressed; gives the sentence that says so.
async fn act(app: &App, page: &Page, co_chair: &CoChair, form: &Form) -> Result<String> {
    let words = page.words();
    if form.intent == "invite" {
        let role: Role = form.role.parse().map_err(|error| invalid("role", "invalid", format!("{error}.")))?;
        let done = people::bring(app, co_chair, &InviteIn { emails: form.emails.clone(), role }).await?;
        let key = if done.not_told.is_empty() { "settings-invited" } else { "settings-not-told" };
        return Ok(words.say(key, &[("emails", Arg::Text(&done.not_told.join(", ")))]));
    }
    if form.intent == "remove" {
        let email: Email = form.email.parse().map_err(|error| invalid("email", "invalid", format!("This is {error}.")))?;
        co_chair.remove(&email).await?;
        return Ok(words.say("settings-removed", &[("email", Arg::Text(email.as_str()))]));
    }
    co_chair.change_settings(&read(form, co_chair.desk().reader().consultation())?).await?;
    app.live.wake();
    Ok(words.word("settings-kept"))
}

/// The form as a change of settings.
fn read(form: &Form, now: &ConsultationOut) -> Result<SettingsIn> {
    let moment = |field: &str, text: &str| match text.trim() {
        "" => Ok(None),
        text => time::parse(text).map(Some).map_err(|error| invalid(field, "invalid", format!("{error}."))),
    };
    let code = |field: &'static str, error: colloquy_consultation::code::UnknownCode| invalid(field, "invalid", format!("{error}."));
    let choices = |text: &str, known: &[&str]| -> Vec<Choice> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| Choice::of(line, known)).collect()
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
        "lists" => SettingsIn { groups: Some(choices(&form.groups, GROUPS)), regions: Some(choices(&form.regions, REGIONS)), ..none },
        _ => return Err(invalid("intent", "unknown", "This button is not known; load the page again.")),
    })
}

fn render(page: &Page, status: StatusCode, consultation: &ConsultationOut, people: &DeskOut, said: Option<&Said>) -> Response {
    let words = page.words();
    let may = matches!(people.role, Role::CoChair | Role::Admin);
    let typed = said.filter(|said| said.wrong).map(|said| &said.form);
    let form = forms::Forms { words: &words, consultation, people, typed, may };
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) } { (words.word("desks-reader")) }
        }
        @if let Some(said) = said { p.notice role=(if said.wrong { "alert" } else { "status" }) { (said.words) } }
        @if !may { p.notice { (words.word("settings-read-only")) } }
        (form.dates())
        (form.words())
        (form.rules())
        (form.lists())
        (form.people())
    };
    let head = html! { meta name="robots" content="noindex"; };
    page.plain(status, &words.say("settings-page", &[("title", Arg::Text(&consultation.title))]), &head, &body)
}
