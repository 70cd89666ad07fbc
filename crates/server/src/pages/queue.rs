//! `/desk/{slug}/queue`: what was reported, is held or waits, across all paragraphs, and what the desk does about it.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{CommentId, CommentState, ModerationIn, QueueItemOut, QueueKind, QueuePage, Role, Slug};
use colloquy_store::{Desk, QueueQuery};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use super::outcome::comment;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{One, Params, read_form};
use crate::session::Caller;

/// How many stand on one page.
const LIMIT: u32 = 50;

/// Which part of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    kind: Option<QueueKind>,
    cursor: Option<String>,
}

/// What was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Form {
    intent: String,
    comment: String,
    reason: String,
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
        render(&page, StatusCode::OK, &desk, &query?.0, None).await
    };
    page.finish(made.await)
}

/// An act of moderation; without the browser app it works as well.
pub async fn submit(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
    body: Bytes,
) -> Response {
    let made = async {
        let (caller, slug, query) = (caller?, slug.map_err(hide)?.0, query?.0);
        let form: Form = read_form(&body)?;
        let desk = app.store.desk(caller.viewer, &slug).await?;
        caller.may_write(&app).await?;
        let (status, said) = match act(desk.clone(), &form).await {
            Ok(()) => (StatusCode::OK, ("queue-done", form.reason.as_str(), false)),
            Err(error) if matches!(error.0.status, 409 | 422) => {
                (StatusCode::UNPROCESSABLE_ENTITY, ("queue-refused", form.reason.as_str(), true))
            }
            Err(error) => return Err(error),
        };
        app.live.wake();
        render(&page, status, &desk, &query, Some(said)).await
    };
    page.finish(made.await)
}

async fn act(desk: Desk, form: &Form) -> Result<()> {
    let given = ModerationIn { reason: form.reason.clone() };
    match form.intent.as_str() {
        "pause" => return Ok(desk.co_chair()?.pause(&given).await?),
        "resume" => return Ok(desk.co_chair()?.resume().await?),
        _ => {}
    }
    let id: CommentId = form.comment.parse().map_err(|_| invalid("comment", "invalid", "This is no id."))?;
    match form.intent.as_str() {
        "hide" => desk.editor()?.hide(id, &given).await?,
        "restore" => desk.editor()?.restore(id, &given).await?,
        "release" => desk.editor()?.release(id, &given).await?,
        "keep" => desk.editor()?.keep(id, &given).await?,
        "block" => desk.co_chair()?.block(id, &given).await?,
        "unblock" => desk.co_chair()?.unblock(id).await?,
        _ => return Err(invalid("intent", "unknown", "This button is not known; load the page again.")),
    };
    Ok(())
}

async fn render(page: &Page, status: StatusCode, desk: &Desk, query: &Query, said: Option<(&str, &str, bool)>) -> Result<Response> {
    let queue = desk.queue(&QueueQuery { kind: query.kind, cursor: query.cursor.clone(), limit: LIMIT }).await?;
    let consultation = desk.reader().consultation();
    let version = desk.reader().version(Some(consultation.phase.version)).await?;
    let words = page.words();
    let typed = said.filter(|(.., wrong)| *wrong).map_or("", |(_, reason, _)| reason);
    let view = View { words: &words, slug: &consultation.slug, role: desk.role(), kind: query.kind, typed };
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/c/" (consultation.slug) "/moderation" } { (words.word("moderation-title")) }
        }
        @if let Some((key, _, wrong)) = said { p.notice role=(if wrong { "alert" } else { "status" }) { (words.word(key)) } }
        (view.parts())
        (view.pause(&queue))
        @if queue.items.is_empty() { p { (words.word("queue-empty")) } }
        ol.outcome__comments {
            @for item in &queue.items {
                (comment::item(&words, consultation, &version, &item.comment))
                li.queue__acts { (view.item(item)) }
            }
        }
        @if let Some(next) = &queue.next { p { a.button href={ (view.address()) "&cursor=" (next) } { (words.word("queue-more")) } } }
    };
    let head = html! { meta name="robots" content="noindex"; };
    let title = words.say("queue-title", &[("title", Arg::Text(&consultation.title))]);
    Ok(page.plain(status, &title, &head, &body))
}

/// What the parts of the page need.
struct View<'a> {
    words: &'a dyn Words,
    slug: &'a Slug,
    role: Role,
    kind: Option<QueueKind>,
    /// A reason that was refused.
    typed: &'a str,
}

impl View<'_> {
    fn address(&self) -> String {
        let kind = self.kind.map(|kind| format!("kind={kind}")).unwrap_or_default();
        format!("/desk/{}/queue?{kind}", self.slug)
    }

    /// The parts of the queue, as links.
    fn parts(&self) -> Markup {
        html! {
            nav.masthead__links aria-label=(self.words.word("queue-parts")) {
                a href={ "/desk/" (self.slug) "/queue" } aria-current=[self.kind.is_none().then_some("page")] { (self.words.word("queue-all")) }
                @for kind in QueueKind::ALL {
                    " " a href={ "/desk/" (self.slug) "/queue?kind=" (kind) } aria-current=[(self.kind == Some(*kind)).then_some("page")] { (self.words.word(&format!("queue-{kind}"))) }
                }
            }
        }
    }

    fn may_pause(&self) -> bool {
        matches!(self.role, Role::CoChair | Role::Admin)
    }

    fn pause(&self, queue: &QueuePage) -> Markup {
        html! {
            @if let Some(pause) = &queue.paused {
                p.notice { (self.words.say("queue-paused", &[("at", Arg::Text(&moment(self.words, pause.since)))])) " " bdi { (pause.reason) } }
            }
            @if self.may_pause() {
                details open[self.typed.is_empty() && queue.paused.is_some()] {
                    summary { (self.words.word("queue-pause-title")) }
                    form.form method="post" action=(self.address()) {
                        @if queue.paused.is_some() {
                            p { button.button name="intent" value="resume" { (self.words.word("queue-resume")) } }
                        } @else {
                            (self.reason("pause-reason"))
                            p { button.button name="intent" value="pause" { (self.words.word("queue-pause")) } }
                        }
                    }
                }
            }
        }
    }

    fn reason(&self, id: &str) -> Markup {
        html! {
            p.field {
                label for=(id) { (self.words.word("queue-reason")) }
                input.input #(id) name="reason" value=(self.typed) maxlength="1000" dir="auto";
            }
        }
    }

    /// Why it stands here, and what can be done.
    fn item(&self, item: &QueueItemOut) -> Markup {
        let words = self.words;
        let acts: &[&str] = match item.comment.state {
            CommentState::Held => &["release", "hide"],
            CommentState::Hidden => &["restore"],
            CommentState::Published if item.change.is_some() => &["release", "keep", "hide"],
            CommentState::Published if !item.reports.is_empty() => &["keep", "hide"],
            CommentState::Published => &["hide"],
            _ => &[],
        };
        let id = format!("reason-{}", item.comment.id);
        html! {
            p { strong { (words.word(&format!("queue-state-{}", item.comment.state))) } " · " a href={ "/c/" (self.slug) "/v/" (item.comment.version) "#c-" (item.comment.id) } { (moment(words, item.comment.at)) } }
            @if let Some(held) = item.held { p { (words.word(&format!("queue-held-{held}"))) } }
            @if let Some(change) = &item.change {
                p { (words.say("queue-change", &[("at", Arg::Text(&moment(words, change.at)))])) }
                blockquote.outcome__text dir="auto" lang=(item.comment.language) {
                    @for text in [&change.body, &change.proposed].into_iter().filter(|text| !text.is_empty()) { p { (text) } }
                }
            }
            @for report in &item.reports {
                p { (words.say("queue-report", &[("at", Arg::Text(&moment(words, report.at)))])) " " bdi { (report.reason) } @if !report.by.is_empty() { " — " bdi { (report.by) } } }
            }
            @if self.role != Role::Observer {
                form.form method="post" action=(self.address()) {
                    input type="hidden" name="comment" value=(item.comment.id);
                    (self.reason(&id))
                    p.actions {
                        @for act in acts {
                            @let label = if item.change.is_some() && *act != "hide" { format!("queue-change-{act}") } else { format!("queue-{act}") };
                            button.button name="intent" value=(act) { (words.word(&label)) } " "
                        }
                        @if self.may_pause() {
                            @if item.blocked { button.button name="intent" value="unblock" { (words.word("queue-unblock")) } }
                            @else { button.button name="intent" value="block" { (words.word("queue-block")) } }
                        }
                    }
                }
            }
        }
    }
}
