//! `/c/{slug}/compare/{old}/{new}`: two versions against each other, word by word, with what lies behind each change.

use std::collections::HashMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{BlockId, BlockKind, BlockOut, CommentOut, Disposition, Slug, VersionOut, Visibility};
use colloquy_store::Reader;
use maud::{Markup, html};

use super::Page;
use super::consultation::hide;
use super::outcome::comment;
use crate::app::App;
use crate::error::{self, Result};
use crate::extract::{One, Three};
use crate::session::Caller;
use rows::{Row, What};

pub(super) mod rows;

/// The latest version against the one before.
pub async fn latest(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let reader = app.store.reader(caller?.viewer, &slug.map_err(hide)?.0).await?;
        let last = reader.consultation().versions.last().map_or(1, |version| version.number);
        render(&page, &reader, last.saturating_sub(1), last).await
    };
    page.finish(made.await)
}

/// Any two versions.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, path: Result<Three<Slug, u32, u32>>) -> Response {
    let made = async {
        let Three(slug, old, new) = path.map_err(hide)?;
        let reader = app.store.reader(caller?.viewer, &slug).await?;
        render(&page, &reader, old, new).await
    };
    page.finish(made.await)
}

async fn render(page: &Page, reader: &Reader, old: u32, new: u32) -> Result<Response> {
    if old >= new {
        return Err(error::not_found("page"));
    }
    let (old, new) = (reader.version(Some(old)).await?, reader.version(Some(new)).await?);
    let lineage = reader.lineage(&old, &new).await?;
    let rows = rows::compare(&old, &new, &lineage);
    let behind = behind(reader, old.number).await?;
    let words = page.words();
    let consultation = reader.consultation();
    let view = View { words: &words, slug: &consultation.slug, old: &old, new: &new, behind: &behind, consultation };
    let number = |version: &VersionOut| version.number.to_string();
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) {
            a href={ "/c/" (consultation.slug) "/v/" (new.number) } { (words.say("page-version", &[("number", Arg::Text(&number(&new)))])) } " "
            a href={ "/c/" (consultation.slug) "/v/" (old.number) } { (words.say("page-version", &[("number", Arg::Text(&number(&old)))])) } " "
            a href={ "/c/" (consultation.slug) "/outcome?v=" (old.number) } { (words.word("page-outcome")) }
        }
        (view.others())
        p { (words.say("compare-published", &[("number", Arg::Text(&number(&new))), ("at", Arg::Text(&moment(&words, new.published)))])) }
        @if let Some(note) = new.note.as_ref().filter(|_| old.number + 1 == new.number) { blockquote.quote dir="auto" lang=(new.language) { (note) } }
        (view.counts(&rows))
        (view.rows(&rows))
    };
    let head = html! { @if consultation.visibility != Visibility::Public { meta name="robots" content="noindex"; } };
    let title = words.say(
        "compare-title",
        &[("title", Arg::Text(&consultation.title)), ("old", Arg::Text(&number(&old))), ("new", Arg::Text(&number(&new)))],
    );
    Ok(page.plain(StatusCode::OK, &title, &head, &body))
}

/// What was taken up on each block of a version, as far as that is published.
async fn behind(reader: &Reader, version: u32) -> Result<HashMap<BlockId, Vec<CommentOut>>> {
    let mut behind: HashMap<BlockId, Vec<CommentOut>> = HashMap::new();
    let taken = |comment: &CommentOut| {
        comment.decision.as_ref().is_some_and(|one| matches!(one.disposition, Disposition::Accepted | Disposition::AcceptedInPart))
    };
    for paragraph in reader.outcome(version).await?.paragraphs {
        for comment in paragraph.decided.into_iter().filter(taken) {
            for anchor in &comment.anchors {
                behind.entry(anchor.block).or_default().push(comment.clone());
            }
        }
    }
    Ok(behind)
}

struct View<'a> {
    words: &'a dyn Words,
    slug: &'a Slug,
    old: &'a VersionOut,
    new: &'a VersionOut,
    behind: &'a HashMap<BlockId, Vec<CommentOut>>,
    consultation: &'a colloquy_consultation::ConsultationOut,
}

impl View<'_> {
    /// Links to the other comparisons, where there are more than two versions.
    fn others(&self) -> Markup {
        let numbers: Vec<u32> = self.consultation.versions.iter().map(|version| version.number).collect();
        let pairs = numbers.iter().flat_map(|old| numbers.iter().filter(move |new| *new > old).map(move |new| (*old, *new)));
        html! {
            @if numbers.len() > 2 {
                p.compare__others {
                    (self.words.word("compare-others")) " "
                    @for (old, new) in pairs {
                        a href={ "/c/" (self.slug) "/compare/" (old) "/" (new) } aria-current=[((old, new) == (self.old.number, self.new.number)).then_some("page")] { (old) " → " (new) } " "
                    }
                }
            }
        }
    }

    fn counts(&self, rows: &[Row<'_>]) -> Markup {
        let count = |key: &str| u32::try_from(rows.iter().filter(|row| row.code() == key && row.counts()).count()).unwrap_or(u32::MAX);
        let parts: Vec<String> = rows::CODES
            .iter()
            .map(|code| (code, count(code)))
            .filter(|(_, n)| *n > 0)
            .map(|(code, n)| self.words.say(&format!("compare-count-{code}"), &[("n", Arg::Count(n))]))
            .collect();
        html! { p #changes .compare__counts { (if parts.is_empty() { self.words.word("compare-same") } else { parts.join(" · ") }) } }
    }

    /// Everything in reading order; what did not change is folded.
    fn rows(&self, rows: &[Row<'_>]) -> Markup {
        let runs = rows.chunk_by(|a, b| a.is_same() == b.is_same());
        html! {
            div.compare lang=(self.new.language) dir=(self.new.language.direction().as_str()) {
                @for run in runs {
                    @if run.first().is_some_and(Row::is_same) {
                        details.compare__same {
                            summary lang=(self.words.tag()) { (self.words.say("compare-unchanged", &[("n", Arg::Count(u32::try_from(run.len()).unwrap_or(u32::MAX)))])) }
                            @for row in run { (self.row(row)) }
                        }
                    } @else {
                        @for row in run { (self.row(row)) }
                    }
                }
            }
        }
    }

    fn row(&self, row: &Row<'_>) -> Markup {
        let id = row.new.map(BlockOut::element_id).or_else(|| row.old.first().map(|block| format!("old-{}", block.element_id())));
        let behind: Vec<&CommentOut> = self.behind_of(row);
        html! {
            section class={ "compare__row compare__row--" (row.code()) } id=[id] {
                (self.label(row))
                div class={ "redline redline--" (row.kind()) } { (comment::redline(self.words, &row.before(), &row.after())) }
                @if !behind.is_empty() && !row.is_same() {
                    details.compare__behind lang=(self.words.tag()) {
                        summary { (self.words.say("compare-behind", &[("n", Arg::Count(u32::try_from(behind.len()).unwrap_or(u32::MAX)))])) }
                        ol.outcome__comments { @for one in &behind { (comment::item(self.words, self.consultation, self.old, one)) } }
                    }
                }
            }
        }
    }

    fn behind_of(&self, row: &Row<'_>) -> Vec<&CommentOut> {
        let mut all: Vec<&CommentOut> = Vec::new();
        for block in &row.old {
            for comment in self.behind.get(&block.id).into_iter().flatten() {
                if !all.iter().any(|known| known.id == comment.id) {
                    all.push(comment);
                }
            }
        }
        all
    }

    /// “¶ 12 · moved from ¶ 4”, in words.
    fn label(&self, row: &Row<'_>) -> Markup {
        let name = |block: &BlockOut| block_name(self.words, block);
        let old: Vec<String> = row.old.iter().map(|block| name(block)).collect();
        let said = match row.what {
            What::Same => None,
            What::Changed => Some(self.words.word("compare-changed")),
            What::New => Some(self.words.word("compare-new")),
            What::Gone => Some(self.words.word("compare-gone")),
            What::Moved => Some(self.words.say("compare-moved", &[("from", Arg::Text(&old.join(", ")))])),
            What::Split => Some(self.words.say("compare-split", &[("from", Arg::Text(&old.join(", ")))])),
            What::Merged => Some(self.words.say("compare-merged", &[("from", Arg::Text(&old.join(", ")))])),
        };
        html! {
            h2.compare__label lang=(self.words.tag()) {
                @match (row.new, row.old.first()) {
                    (Some(block), _) => a href={ "/c/" (self.slug) "/v/" (self.new.number) "#" (block.element_id()) } { (name(block)) },
                    (None, Some(block)) => a href={ "/c/" (self.slug) "/v/" (self.old.number) "#" (block.element_id()) } { (name(block)) },
                    (None, None) => {},
                }
                @if let Some(said) = said { " · " strong { (said) } }
            }
        }
    }
}

/// “Paragraph 12”, or the beginning of a block without a number.
pub(super) fn block_name(words: &dyn Words, block: &BlockOut) -> String {
    match block.number {
        Some(number) => words.say("draft-paragraph", &[("number", Arg::Text(&number.to_string()))]),
        None => block.text.chars().take(60).collect(),
    }
}

impl Row<'_> {
    /// How its words are set: a heading, a list item, anything else.
    fn kind(&self) -> &'static str {
        match self.new.or(self.old.first().copied()).map(|block| block.kind) {
            Some(BlockKind::Heading) => "heading",
            Some(BlockKind::ListItem) => "item",
            Some(BlockKind::Cell) => "cell",
            _ => "text",
        }
    }
}
