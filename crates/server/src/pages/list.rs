//! `/`: the consultations.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{ConsultationCardOut, Stage};
use maud::{Markup, html};

use super::Page;
use crate::app::App;
use crate::error::Result;
use crate::session::Caller;

/// The consultations the caller may find: open, coming, closed.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>) -> Response {
    let made = async { list(&app, &page, &caller?).await };
    page.finish(made.await)
}

async fn list(app: &App, page: &Page, caller: &Caller) -> Result<Response> {
    let cards = app.store.list_consultations(caller.viewer).await?;
    let words = page.words();
    let of = |stage: Stage| cards.iter().filter(|card| card.stage == stage).collect::<Vec<_>>();
    let body = html! {
        @if cards.is_empty() {
            p { (words.word("list-empty")) }
            p { (words.word("list-empty-hint")) }
        } @else {
            p { (words.word("list-intro")) }
            @for (stage, key) in [(Stage::Open, "list-open"), (Stage::Coming, "list-coming"), (Stage::Closed, "list-closed")] {
                @let cards = of(stage);
                @if !cards.is_empty() {
                    section.cards aria-labelledby=(key) {
                        h2 id=(key) { (words.word(key)) }
                        ul.cards__list { @for card in cards { li.card { (entry(&words, card)) } } }
                    }
                }
            }
        }
    };
    Ok(page.plain(axum::http::StatusCode::OK, &words.word("list-title"), &html! {}, &body))
}

fn entry(words: &dyn Words, card: &ConsultationCardOut) -> Markup {
    let (key, at) = match (card.stage, card.closes) {
        (Stage::Coming, _) => ("state-opens", Some(card.opens)),
        (Stage::Open, closes) => ("state-closes", closes),
        (Stage::Closed, closes) => ("state-closed", closes),
    };
    html! {
        h3.card__title { a href={ "/c/" (card.slug) } lang=(card.language) dir="auto" { (card.title) } }
        @if !card.organiser.is_empty() { p.card__organiser dir="auto" { (card.organiser) } }
        p.card__state {
            @match at {
                Some(at) => { (words.word(key)) " " time datetime=(at) { (moment(words, at)) } }
                None => (words.word("list-no-close")),
            }
            " · " (words.say("count-people", &[("n", Arg::Count(card.people))]))
            " · " (words.say("count-comments", &[("n", Arg::Count(card.comments))]))
        }
    }
}
