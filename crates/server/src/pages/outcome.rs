//! `/c/{slug}/outcome`: what was asked, who took part, what was said on each paragraph, what was decided and why.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, choice_label, light, marked_text, moment};
use colloquy_consultation::{BlockOut, ConsultationOut, OutcomeOut, OutcomeParagraphOut, Slug, SummaryOut, VersionOut, Visibility};
use colloquy_store::{Filter, Reader};
use maud::{Markup, html};
use serde::Deserialize;

use super::Page;
use super::consultation::hide;
use crate::app::App;
use crate::error::Result;
use crate::extract::{One, Params};
use crate::session::Caller;

pub(crate) mod comment;

/// Of which version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    v: Option<u32>,
}

/// The page; without a version that of the last one with an outcome.
pub async fn show(
    State(app): State<App>,
    page: Page,
    caller: Result<Caller>,
    slug: Result<One<Slug>>,
    query: Result<Params<Query>>,
) -> Response {
    let made = async { render(&app, &page, &caller?, &slug.map_err(hide)?.0, query?.0.v).await };
    page.finish(made.await)
}

/// The latest version with something published of it, else the one that is asked about.
async fn last_told(reader: &Reader) -> Result<u32> {
    for version in reader.consultation().versions.iter().rev() {
        if reader.outcome(version.number).await?.published.is_some() {
            return Ok(version.number);
        }
    }
    Ok(reader.consultation().phase.version)
}

async fn render(app: &App, page: &Page, caller: &Caller, slug: &Slug, wanted: Option<u32>) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, slug).await?;
    let consultation = reader.consultation();
    let number = match wanted {
        Some(number) => number,
        None => last_told(&reader).await?,
    };
    let (version, outcome) = (reader.version(Some(number)).await?, reader.outcome(number).await?);
    let summary = reader.summary(number, &Filter::default()).await?;
    let words = page.words();
    let head = html! {
        @if consultation.visibility != Visibility::Public { meta name="robots" content="noindex"; }
    };
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/c/" (slug) "/v/" (number) } { (words.word("outcome-to-draft")) } " "
            @for other in consultation.versions.iter().filter(|other| other.number != number) {
                a href={ "/c/" (slug) "/outcome?v=" (other.number) } { (words.say("outcome-other", &[("number", Arg::Text(&other.number.to_string()))])) } " "
            }
        }
        @if consultation.versions.len() > 1 { p { strong { (words.say("outcome-version", &[("number", Arg::Text(&number.to_string()))])) } } }
        @if let Some(next) = consultation.versions.iter().find(|other| other.number == number + 1) {
            p { a href={ "/c/" (slug) "/compare/" (number) "/" (next.number) } { (words.say("compare-link", &[("number", Arg::Text(&number.to_string()))])) } }
        }
        (asked(&words, consultation, &summary, &outcome))
        (took_part(&words, consultation, &summary, &outcome))
        (decided(&words, &outcome))
        (paragraphs(&words, consultation, &version, &outcome))
    };
    let title = words.say("outcome-title", &[("title", Arg::Text(&consultation.title))]);
    Ok(page.plain(StatusCode::OK, &title, &head, &body))
}

fn asked(words: &dyn Words, consultation: &ConsultationOut, summary: &SummaryOut, outcome: &OutcomeOut) -> Markup {
    let opens = moment(words, summary.opens);
    let dates = match summary.closes {
        Some(at) => words.say("outcome-dates", &[("opens", Arg::Text(&opens)), ("closes", Arg::Text(&moment(words, at)))]),
        None => words.say("outcome-dates-running", &[("opens", Arg::Text(&opens))]),
    };
    html! {
        section {
            h2 { (words.word("outcome-asked")) }
            @if !consultation.organiser.is_empty() { p dir="auto" { (consultation.organiser) } }
            @if !consultation.welcome.is_empty() { div dir="auto" { (light(&consultation.welcome)) } }
            p { (dates) }
            @match outcome.published {
                Some(at) => p { (words.say("outcome-published", &[("at", Arg::Text(&moment(words, at)))])) },
                None => p.notice role="status" { (words.word("outcome-nothing")) },
            }
        }
    }
}

fn took_part(words: &dyn Words, consultation: &ConsultationOut, summary: &SummaryOut, outcome: &OutcomeOut) -> Markup {
    let sum = |of: &dyn Fn(&colloquy_consultation::PeopleOut) -> bool| -> u32 {
        outcome.people.iter().filter(|people| of(people)).map(|people| people.people).sum()
    };
    let unknown = words.word("outcome-unknown");
    let known = |code: &str, choices: &[colloquy_consultation::groups::Choice]| choices.iter().any(|choice| choice.code == code);
    let mut groups: Vec<(String, u32)> = consultation
        .groups
        .iter()
        .map(|choice| (choice_label(words, "group", choice), sum(&|people| people.group == choice.code)))
        .collect();
    groups.push((unknown.clone(), sum(&|people| !known(&people.group, &consultation.groups))));
    let mut regions: Vec<(String, u32)> = consultation
        .regions
        .iter()
        .map(|choice| (choice_label(words, "region", choice), sum(&|people| people.region == choice.code)))
        .collect();
    regions.push((unknown, sum(&|people| !known(&people.region, &consultation.regions))));
    html! {
        section {
            h2 { (words.word("outcome-people")) }
            p {
                (words.say("count-people", &[("n", Arg::Count(summary.people))])) " · "
                (words.say("count-comments", &[("n", Arg::Count(summary.comments))])) " · "
                (words.say("count-untouched", &[("n", Arg::Count(summary.untouched)), ("all", Arg::Count(summary.numbered))]))
            }
            div.outcome__tables {
                (table(words, "outcome-group", &groups))
                (table(words, "outcome-region", &regions))
            }
        }
    }
}

/// A table of two columns; lines without anybody are left out, as is a table without lines.
fn table(words: &dyn Words, title: &str, rows: &[(String, u32)]) -> Markup {
    let rows: Vec<&(String, u32)> = rows.iter().filter(|row| row.1 > 0).collect();
    html! {
        @if !rows.is_empty() {
            div.table-scroll role="region" tabindex="0" aria-label=(words.word(title)) {
                table {
                    thead { tr { th scope="col" { (words.word(title)) } th scope="col" { (words.word("outcome-number")) } } }
                    tbody { @for (label, number) in rows { tr { th scope="row" { (label) } td { (number) } } } }
                }
            }
        }
    }
}

fn decided(words: &dyn Words, outcome: &OutcomeOut) -> Markup {
    let mut rows: Vec<(String, u32)> =
        outcome.dispositions.iter().map(|one| (words.word(&format!("disposition-{}", one.disposition)), one.comments)).collect();
    if outcome.published.is_some() {
        rows.push((words.word("outcome-open"), outcome.open));
    }
    html! {
        @if outcome.published.is_some() {
            section {
                h2 { (words.word("outcome-decided")) }
                div.outcome__tables { (table(words, "outcome-decision", &rows)) }
            }
        }
    }
}

fn paragraphs(words: &dyn Words, consultation: &ConsultationOut, version: &VersionOut, outcome: &OutcomeOut) -> Markup {
    let told = |one: &&OutcomeParagraphOut| !one.synthesis.is_empty() || !one.decided.is_empty();
    html! {
        @for one in outcome.paragraphs.iter().filter(told) {
            @let block = one.order.and_then(|order| version.blocks.get(order as usize));
            section.outcome__paragraph {
                h2 { (heading(words, consultation, version, one, block)) }
                @if let Some(block) = block.filter(|block| !block.text.is_empty()) {
                    blockquote.outcome__text lang=(version.language) dir="auto" { (marked_text(&block.text, &block.marks)) }
                }
                p.outcome__count { (words.say("count-comments", &[("n", Arg::Count(one.comments))])) }
                @if !one.synthesis.is_empty() {
                    div.synthesis {
                        p.synthesis__title { (words.word("draft-synthesis")) }
                        div.synthesis__words dir="auto" { (light(&one.synthesis)) }
                    }
                }
                @if !one.decided.is_empty() {
                    ol.outcome__comments { @for decided in &one.decided { (comment::item(words, consultation, version, decided)) } }
                }
            }
        }
    }
}

/// “Paragraph 12”, as a link to it in the draft.
fn heading(
    words: &dyn Words,
    consultation: &ConsultationOut,
    version: &VersionOut,
    one: &OutcomeParagraphOut,
    block: Option<&BlockOut>,
) -> Markup {
    let at = format!("/c/{}/v/{}", consultation.slug, version.number);
    html! {
        @match (block, one.number) {
            (Some(block), Some(number)) => a href={ (at) "#" (block.element_id()) } { (words.say("draft-paragraph", &[("number", Arg::Text(&number.to_string()))])) },
            (Some(block), None) => a href={ (at) "#" (block.element_id()) } dir="auto" { (block.text) },
            (None, _) => a href={ (at) "#whole" } { (words.word("draft-whole")) },
        }
    }
}
