//! `/desk/{slug}/agenda`: the paragraphs on which people differ most, with the views on each, to be shown on a call; with
//! `?format=md` as Markdown.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, marked_text, moment};
use colloquy_consultation::{BlockOut, CallOut, CommentOut, ParagraphOut, Slug};
use colloquy_store::{Desk, DeskQuery, DeskSort};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use super::outcome::comment;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::session::Caller;

/// How many paragraphs, and how many views on each.
const PARAGRAPHS: usize = 10;
const VIEWS: usize = 3;

/// In which form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    format: String,
}

/// A paragraph to be talked about.
struct Point {
    paragraph: ParagraphOut,
    block: BlockOut,
    views: Vec<CommentOut>,
}

/// The page, or the same as Markdown.
pub async fn show(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
) -> Response {
    let made = async {
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        let points = points(&desk).await?;
        let words = page.words();
        let now = desk.reader().now().await?;
        let next = desk.reader().calls().await?.into_iter().find(|call| !call.removed && call.ends() > now);
        let next = next.map(|call| for_call(&words, &call));
        if query?.0.format == "md" {
            let text = markdown(&words, &desk, &points, next.as_deref());
            return kept(Keep::Never, "text/markdown; charset=utf-8", text.into_bytes(), None, &HeaderMap::new());
        }
        render(&page, &desk, &points, next.as_deref()).await
    };
    page.finish(made.await)
}

/// “For the call of Friday 18 December 2026, 14:00 UTC: a title”.
fn for_call(words: &dyn Words, call: &CallOut) -> String {
    words.say("agenda-for", &[("at", Arg::Text(&moment(words, call.starts))), ("title", Arg::Text(&call.title))])
}

/// How much people differ on a paragraph: concerns weigh most, then wishes for changes against support, then what is undecided.
fn heat(paragraph: &ParagraphOut) -> u32 {
    let against = paragraph.concern + paragraph.changes;
    4 * paragraph.concern + 2 * against.min(paragraph.support) + 2 * paragraph.suggestions + paragraph.wanting
}

async fn points(desk: &Desk) -> Result<Vec<Point>> {
    let number = desk.reader().consultation().phase.version;
    let version = desk.reader().version(Some(number)).await?;
    let mut paragraphs = desk.paragraphs(number).await?.paragraphs;
    paragraphs.retain(|paragraph| paragraph.order.is_some() && paragraph.wanting > paragraph.decided);
    paragraphs.sort_by_key(|paragraph| (std::cmp::Reverse(heat(paragraph)), paragraph.order));
    paragraphs.truncate(PARAGRAPHS);
    let mut points = Vec::new();
    for paragraph in paragraphs {
        let Some(block) = version.blocks.iter().find(|block| Some(block.order) == paragraph.order) else { continue };
        let query = DeskQuery { version: number, block: Some(block.id), sort: DeskSort::Agrees, limit: 20, ..DeskQuery::default() };
        let comments: Vec<CommentOut> = desk.comments(&query).await?.items.into_iter().map(|item| item.comment).collect();
        points.push(Point { paragraph, block: block.clone(), views: views(comments) });
    }
    Ok(points)
}

/// The views with most agreement, from as many stakeholder groups as there are.
fn views(comments: Vec<CommentOut>) -> Vec<CommentOut> {
    let mut chosen: Vec<CommentOut> = Vec::new();
    let mut others = Vec::new();
    for comment in comments.into_iter().filter(|comment| !comment.name.is_empty()) {
        if chosen.len() < VIEWS && !chosen.iter().any(|other| other.group == comment.group) {
            chosen.push(comment);
        } else {
            others.push(comment);
        }
    }
    let missing = VIEWS.saturating_sub(chosen.len());
    chosen.extend(others.into_iter().take(missing));
    chosen
}

fn counts(words: &dyn Words, paragraph: &ParagraphOut) -> String {
    let counts = [("count-support", paragraph.support), ("count-changes", paragraph.changes), ("count-concern", paragraph.concern)];
    let mut parts: Vec<String> =
        counts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.say(key, &[("n", Arg::Count(n))])).collect();
    parts.push(words.say("count-comments", &[("n", Arg::Count(paragraph.wanting))]));
    parts.join(" · ")
}

fn name(words: &dyn Words, block: &BlockOut) -> String {
    match block.number {
        Some(number) => words.say("draft-paragraph", &[("number", Arg::Text(&number.to_string()))]),
        None => block.text.chars().take(80).collect(),
    }
}

async fn render(page: &Page, desk: &Desk, points: &[Point], next: Option<&str>) -> Result<Response> {
    let consultation = desk.reader().consultation();
    let version = desk.reader().version(Some(consultation.phase.version)).await?;
    let words = page.words();
    let point = |point: &Point| -> Markup {
        html! {
            section.outcome__paragraph {
                h2 { a href={ "/c/" (consultation.slug) "/v/" (version.number) "#" (point.block.element_id()) } { (name(&words, &point.block)) } }
                blockquote.outcome__text lang=(version.language) dir="auto" { (marked_text(&point.block.text, &point.block.marks)) }
                p.outcome__count { (counts(&words, &point.paragraph)) }
                ol.outcome__comments { @for view in &point.views { (comment::item(&words, consultation, &version, view)) } }
            }
        }
    };
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/desk/" (consultation.slug) } { (words.word("settings-to-desk")) } " "
            a href={ "/desk/" (consultation.slug) "/agenda?format=md" } { (words.word("agenda-markdown")) }
        }
        @if let Some(next) = next { p { strong { (next) } } }
        p { (words.word("agenda-intro")) }
        @if points.is_empty() { p { (words.word("agenda-empty")) } }
        @for one in points { (point(one)) }
    };
    let head = html! { meta name="robots" content="noindex"; };
    Ok(page.plain(StatusCode::OK, &words.say("agenda-title", &[("title", Arg::Text(&consultation.title))]), &head, &body))
}

fn markdown(words: &dyn Words, desk: &Desk, points: &[Point], next: Option<&str>) -> String {
    let consultation = desk.reader().consultation();
    let mut out = format!("# {}\n", words.say("agenda-title", &[("title", Arg::Text(&consultation.title))]));
    if let Some(next) = next {
        let _ = writeln!(out, "\n{next}");
    }
    for point in points {
        let _ =
            write!(out, "\n## {}\n\n{}\n\n{}\n\n", name(words, &point.block), quoted(&point.block.text), counts(words, &point.paragraph));
        for view in &point.views {
            let text: Vec<&str> = [view.body.as_str(), view.proposed.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
            let _ = writeln!(out, "- **{}**: {}", view.name, text.join(" → ").replace('\n', " "));
        }
    }
    out
}

fn quoted(text: &str) -> String {
    text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
}
