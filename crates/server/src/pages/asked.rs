//! `/desk/{slug}/people-asked`: whom the desk has asked, who has answered, who is silent; and asking more. Plain forms.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{AskedOut, InvitationId, InvitedKind, Language, Slug, WrongLine, read_invitees, wrong_lines};
use colloquy_store::{Ask, CoChair, Desk};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::extract::{One, read_form};
use crate::messages::Tongue;
use crate::routes::desk::invitations::{new_link, send_out};
use crate::session::Caller;

mod form;
mod table;

pub(super) use form::choose;

/// What was pressed, and what stood in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Form {
    intent: String,
    invitation: String,
    list: String,
    kind: String,
    group: String,
    region: String,
    language: String,
    words: String,
}

/// What the page says once something was pressed.
#[derive(Default)]
struct Said {
    /// Sentences on top.
    lines: Vec<String>,
    wrong: bool,
    /// What was typed, where it was refused.
    form: Option<Form>,
    /// A link to hand over, beside its invitation.
    link: Option<(InvitationId, String)>,
}

/// The page.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        render(&page, StatusCode::OK, &desk, &Said::default()).await
    };
    page.finish(made.await)
}

/// A form of the page.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>, body: Bytes) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let form: Form = read_form(&body)?;
        let desk = app.store.desk(caller.viewer, &slug).await?;
        let co_chair = desk.clone().co_chair()?;
        caller.may_write(&app).await?;
        let words = page.words();
        let said = match act(&app, &words, &co_chair, &form).await {
            Ok(said) => said,
            Err(error) if matches!(error.0.status, 409 | 422) => {
                Said { lines: why(&words, &error, &form), wrong: true, form: Some(form), link: None }
            }
            Err(error) => return Err(error),
        };
        let status = if said.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        render(&page, status, &desk, &said).await
    };
    page.finish(made.await)
}

/// Does what was pressed.
async fn act(app: &App, words: &Tongue<'_>, co_chair: &CoChair, form: &Form) -> Result<Said> {
    let said = |key: &str| Said { lines: vec![words.word(key)], ..Said::default() };
    if form.intent == "ask" {
        let asked = send_out(app, co_chair, &read(words, form)?).await?;
        return Ok(Said { lines: done(words, &asked), ..Said::default() });
    }
    let id: InvitationId = form.invitation.parse().map_err(|_| invalid("invitation", "invalid", "This is no id."))?;
    match form.intent.as_str() {
        "again" => {
            co_chair.ask_again(id).await?;
            app.post.wake();
            app.live.wake();
            Ok(said("asked-sent-again"))
        }
        "withdraw" => {
            co_chair.withdraw_invitation(id).await?;
            app.live.wake();
            Ok(said("asked-taken-back"))
        }
        "link" => Ok(Said { link: Some((id, new_link(app, co_chair, id).await?.link)), ..Said::default() }),
        _ => Err(invalid("intent", "unknown", "This button is not known; load the page again.")),
    }
}

fn done(words: &Tongue<'_>, asked: &AskedOut) -> Vec<String> {
    let n = u32::try_from(asked.invited.len()).unwrap_or(u32::MAX);
    let mut lines = vec![words.say("asked-done", &[("n", Arg::Count(n))])];
    if !asked.known.is_empty() {
        lines.push(words.say("asked-known", &[("names", Arg::Text(&words.claused(&asked.known)))]));
    }
    lines
}

/// The list as it was pasted; kinds also by their names in the page's language.
fn lines(words: &Tongue<'_>, form: &Form) -> std::result::Result<Vec<colloquy_consultation::Invitee>, Vec<WrongLine>> {
    let names: Vec<(String, InvitedKind)> =
        InvitedKind::ALL.iter().map(|kind| (words.word(&format!("asked-kind-{kind}")), *kind)).collect();
    read_invitees(&form.list, form.kind.parse().unwrap_or(InvitedKind::Person), &names)
}

fn read(words: &Tongue<'_>, form: &Form) -> Result<Ask> {
    let invitees = lines(words, form).map_err(|wrong| wrong_lines(&wrong))?;
    let language: Language = form.language.parse().map_err(|_| invalid("language", "invalid", "This is no language."))?;
    Ok(Ask { invitees, group: form.group.clone(), region: form.region.clone(), language, words: form.words.clone() })
}

/// Why nothing was done, in the page's language: each wrong line by its number.
fn why(words: &Tongue<'_>, error: &Error, form: &Form) -> Vec<String> {
    let key = format!("asked-problem-{}", error.0.code);
    if error.0.code != "invalid" && words.has(&key) {
        return vec![words.word(&key)];
    }
    let mut said = vec![words.word("asked-wrong")];
    match lines(words, form) {
        Err(wrong) if form.intent == "ask" => said.extend(wrong.iter().map(|line| {
            let why = words.word(&format!("asked-why-{}", line.why.as_str()));
            let number = line.number.to_string();
            let args = [("number", Arg::Text(&number)), ("text", Arg::Text(&line.text)), ("why", Arg::Text(&why))];
            if line.number == 0 { why.clone() } else { words.say("asked-wrong-line", &args) }
        })),
        _ => {
            said.push(words.say("asked-problem-other", &[("reason", Arg::Text(&words.why(error)))]));
        }
    }
    said
}

async fn render(page: &Page, status: StatusCode, desk: &Desk, said: &Said) -> Result<Response> {
    let asked = desk.asked().await?;
    let consultation = desk.reader().consultation();
    let words = page.words();
    let may = desk.clone().co_chair().is_ok();
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) } { (words.word("desks-reader")) }
        }
        @if !said.lines.is_empty() {
            div.notice role=(if said.wrong { "alert" } else { "status" }) { @for line in &said.lines { p dir="auto" { (line) } } }
        }
        @if !may { p.notice { (words.word("asked-read-only")) } }
        p { (words.word("asked-private")) }
        @if let Some((id, link)) = &said.link {
            @let name = asked.items.iter().find(|one| one.id == *id).map(|one| table::name(&words, one)).unwrap_or_default();
            (to_hand_over(&words, &words.say("asked-link-for", &[("name", Arg::Text(&name))]), &words.word("asked-the-link"), link))
        }
        (table::view(&words, consultation, &asked.items, may))
        @if may { (form::view(page, consultation, said.form.as_ref().filter(|form| form.intent == "ask"))) }
    };
    let head = html! { meta name="robots" content="noindex"; script src="/copy.js" type="module" {} };
    Ok(page.plain(status, &words.say("asked-title", &[("title", Arg::Text(&consultation.title))]), &head, &body))
}

/// A link that is shown once, to be copied.
pub(super) fn to_hand_over(words: &Tongue<'_>, label: &str, hint: &str, link: &str) -> Markup {
    html! {
        div.notice role="status" {
            p.field {
                label for="link" { (label) }
                input.input #link readonly dir="ltr" value=(link) aria-describedby="link-hint";
                span #link-hint .field__hint { (hint) }
            }
            p { button.button type="button" data-copy="link" hidden { (words.word("asked-copied")) } }
        }
    }
}
