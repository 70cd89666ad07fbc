//! `/desk/{slug}/overview`: who takes part and who is silent, day by day, and how the work stands. Each chart has its table
//! beside it and can be saved as SVG.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, choice_label, moment};
use colloquy_consultation::{ConsultationOut, OverviewOut, ParagraphsOut, Slug, VersionOut};
use maud::{Markup, PreEscaped, html};

use super::Page;
use super::consultation::hide;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::{Result, not_found};
use crate::extract::{One, Two};
use crate::session::Caller;

mod chart;
mod timeline;

use chart::Bar;
use timeline::{Legend, TimeLine};

/// The page.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        let consultation = desk.reader().consultation();
        let number = consultation.phase.version;
        let (overview, paragraphs) = (desk.overview(number).await?, desk.paragraphs(number).await?);
        let version = desk.reader().version(Some(number)).await?;
        Ok(render(&page, consultation, &overview, &strip(&page.words(), &version, &paragraphs)))
    };
    page.finish(made.await)
}

/// A chart as a file of its own: `timeline.svg`, `paragraphs.svg`.
pub async fn file(State(app): State<App>, page: Page, caller: Result<Caller>, path: Result<Two<Slug, String>>) -> Response {
    let made = async {
        let Two(slug, name) = path.map_err(hide)?;
        let desk = app.store.desk(caller?.viewer, &slug).await?;
        let number = desk.reader().consultation().phase.version;
        let words = page.words();
        let svg = match name.as_str() {
            "timeline.svg" => {
                let overview = desk.overview(number).await?;
                timeline::svg(&TimeLine::of(&words, page.is_rtl(), desk.reader().consultation(), &overview), Legend::Within)
            }
            "paragraphs.svg" => {
                let version = desk.reader().version(Some(number)).await?;
                let paragraphs = desk.paragraphs(number).await?;
                chart::svg(&words.word("overview-paragraphs"), &strip(&words, &version, &paragraphs))
            }
            _ => return Err(not_found("chart")),
        };
        kept(Keep::Never, "image/svg+xml", svg.into_bytes(), None, &HeaderMap::new())
    };
    page.finish(made.await)
}

/// Numbered or not, every block on which something was said.
fn strip(words: &dyn Words, version: &VersionOut, paragraphs: &ParagraphsOut) -> Vec<Bar> {
    let said = paragraphs.paragraphs.iter().filter(|one| one.wanting + one.concern > 0);
    let label = |order: Option<u32>| match order.and_then(|order| version.blocks.get(order as usize)) {
        None => words.word("draft-whole"),
        Some(block) => block.number.map_or_else(|| block.text.chars().take(60).collect(), |number| format!("¶ {number}")),
    };
    said.map(|one| Bar { label: label(one.order), value: one.wanting, marked: one.concern }).collect()
}

fn render(page: &Page, consultation: &ConsultationOut, overview: &OverviewOut, strip: &[Bar]) -> Response {
    let words = page.words();
    let slug = &consultation.slug;
    let chart = |key: &str, file: &str, bars: &[Bar]| -> Markup {
        let title = words.word(key);
        html! {
            @if !bars.is_empty() {
                figure.chart { (PreEscaped(chart::svg(&title, bars))) }
                p { a href={ "/desk/" (slug) "/overview/" (file) } download { (words.word("overview-save")) } }
            }
        }
    };
    let line = TimeLine::of(&words, page.is_rtl(), consultation, overview);
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) { a href={ "/desk/" (slug) } { (words.word("settings-to-desk")) } }
        section {
            h2 { (words.word("overview-timeline")) }
            (time(&words, slug, &line))
        }
        section {
            h2 { (words.word("overview-who")) }
            (matrix(&words, consultation, overview))
            (silent(&words, consultation, overview))
        }
        section {
            h2 { (words.word("overview-paragraphs")) }
            (chart("overview-paragraphs", "paragraphs.svg", strip))
            (table(&words, "overview-place", &strip.iter().map(|bar| {
                let concerns = if bar.marked > 0 { format!(" · {}", words.say("count-concern", &[("n", Arg::Count(bar.marked))])) } else { String::new() };
                (bar.label.clone(), format!("{}{concerns}", bar.value))
            }).collect::<Vec<_>>()))
        }
        section {
            h2 { (words.word("overview-levels")) }
            (table(&words, "overview-level", &overview.levels.iter().map(|one| (words.word(&format!("level-{}", one.level)), one.comments.to_string())).collect::<Vec<_>>()))
        }
        section {
            h2 { (words.word("overview-editors")) }
            (table(&words, "overview-editor", &overview.editors.iter().map(|one| {
                let name = if one.email.is_empty() { words.word("overview-nobody") } else { one.email.clone() };
                (name, words.say("overview-decided", &[("n", Arg::Text(&one.decided.to_string())), ("all", Arg::Text(&one.wanting.to_string()))]))
            }).collect::<Vec<_>>()))
        }
    };
    let head = html! { meta name="robots" content="noindex"; };
    page.plain(StatusCode::OK, &words.say("overview-title", &[("title", Arg::Text(&consultation.title))]), &head, &body)
}

fn table(words: &dyn Words, first: &str, rows: &[(String, String)]) -> Markup {
    html! {
        @if rows.is_empty() { p { (words.word("overview-none")) } } @else {
            div.table-scroll role="region" tabindex="0" aria-label=(words.word(first)) {
                table {
                    thead { tr { th scope="col" { (words.word(first)) } th scope="col" { (words.word("outcome-number")) } } }
                    tbody { @for (label, value) in rows { tr { th scope="row" { bdi { (label) } } td { (value) } } } }
                }
            }
        }
    }
}

/// The time line: a sentence, the chart, what its numbers stand for, and the days in numbers.
fn time(words: &dyn Words, slug: &Slug, line: &TimeLine) -> Markup {
    html! {
        p { strong { (line.now) } }
        figure.chart { (PreEscaped(timeline::svg(line, Legend::Beside))) figcaption { (words.word("overview-timeline-hint")) } }
        p { a href={ "/desk/" (slug) "/overview/timeline.svg" } download { (words.word("overview-save")) } }
        div.table-scroll role="region" tabindex="0" aria-label=(words.word("overview-timeline")) {
            table {
                thead { tr { th scope="col" { (words.word("overview-mark")) } th scope="col" { (words.word("overview-when")) } th scope="col" { (words.word("overview-what")) } } }
                tbody {
                    @for (index, mark) in line.marks.iter().enumerate() {
                        tr aria-current=[mark.today.then_some("date")] {
                            td { @if mark.today { "┆" } @else { (line.number(index)) } }
                            td { time datetime=(mark.at) { (moment(words, mark.at)) } }
                            td dir="auto" { @if mark.today { strong { (mark.says) } } @else { (mark.says) } }
                        }
                    }
                }
            }
        }
        details {
            summary { (words.word("overview-days")) }
            @if line.days.is_empty() { p { (words.word("overview-none")) } } @else {
                div.table-scroll role="region" tabindex="0" aria-label=(words.word("overview-days")) {
                    table {
                        thead { tr { th scope="col" { (words.word("overview-day")) } th scope="col" { (words.word("outcome-number")) } th scope="col" { (words.word("overview-sum")) } } }
                        tbody { @for day in &line.days { tr { th scope="row" { bdi { (day.at.to_string().chars().take(10).collect::<String>()) } } td { (day.comments) } td { (day.sum) } } } }
                    }
                }
            }
        }
    }
}

/// How many people of each group from each region.
fn matrix(words: &dyn Words, consultation: &ConsultationOut, overview: &OverviewOut) -> Markup {
    let count = |group: &str, region: &str| -> u32 {
        overview.people.iter().filter(|one| one.group == group && one.region == region).map(|one| one.people).sum()
    };
    html! {
        div.table-scroll role="region" tabindex="0" aria-label=(words.word("overview-who")) {
            table {
                thead { tr {
                    th scope="col" { (words.word("outcome-group")) }
                    @for region in &consultation.regions { th scope="col" { (choice_label(words, "region", region)) } }
                } }
                tbody {
                    @for group in &consultation.groups {
                        tr {
                            th scope="row" { (choice_label(words, "group", group)) }
                            @for region in &consultation.regions {
                                @let people = count(&group.code, &region.code);
                                td { @if people > 0 { (people) } @else { span aria-hidden="true" { "–" } span.visually-hidden { "0" } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Which groups and regions have not been heard at all, in words.
fn silent(words: &dyn Words, consultation: &ConsultationOut, overview: &OverviewOut) -> Markup {
    let groups = consultation.groups.iter().filter(|group| !overview.people.iter().any(|one| one.group == group.code));
    let regions = consultation.regions.iter().filter(|region| !overview.people.iter().any(|one| one.region == region.code));
    let names: Vec<String> = groups
        .map(|group| choice_label(words, "group", group))
        .chain(regions.map(|region| choice_label(words, "region", region)))
        .collect();
    html! {
        @if names.is_empty() { p { (words.word("overview-all-heard")) } }
        @else { p { (words.say("overview-silent", &[("names", Arg::Text(&names.join("; ")))])) } }
    }
}
