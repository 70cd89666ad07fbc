//! What was entered, and whether the person has settled it.

use colloquy_consultation::render::{Arg, Words, day};
use colloquy_consultation::{CommentState, ConsultationOut, ReportedOut};
use maud::{Markup, html};

/// As much of the words as the table shows, in characters.
const EXCERPT: usize = 120;

pub(super) fn view(words: &dyn Words, consultation: &ConsultationOut, all: &[ReportedOut], may: bool) -> Markup {
    html! {
        section #entered {
            h2 { (words.word("reported-all")) }
            @if all.is_empty() { p { (words.word("reported-none")) } } @else {
                div.table-scroll role="region" tabindex="0" aria-label=(words.word("reported-all")) {
                    table {
                        thead { tr {
                            @for key in ["reported-who", "reported-body", "reported-where", "reported-state"] { th scope="col" { (words.word(key)) } }
                        } }
                        tbody { @for one in all { (row(words, consultation, one, may)) } }
                    }
                }
            }
        }
    }
}

fn row(words: &dyn Words, consultation: &ConsultationOut, one: &ReportedOut, may: bool) -> Markup {
    let comment = &one.comment;
    let said = if comment.body.is_empty() { &comment.proposed } else { &comment.body };
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| format!("¶ {number}")).collect();
    let stands = if numbers.is_empty() { words.word("draft-whole") } else { words.listed(&numbers) };
    html! {
        tr {
            th scope="row" { bdi { (comment.name) } }
            td dir="auto" {
                a href={ "/c/" (consultation.slug) "/v/" (comment.version) "#c-" (comment.id) } { (stands) } " "
                (said.chars().take(EXCERPT).collect::<String>()) @if said.chars().count() > EXCERPT { "…" }
            }
            td { @if let Some(said) = &comment.said { bdi { (said.place) } br; (day(words, said.at)) } }
            td {
                (state(words, one))
                @if may && one.settled.is_none() {
                    form method="post" action={ "/desk/" (consultation.slug) "/reported" } {
                        input type="hidden" name="comment" value=(comment.id);
                        button.link name="intent" value="link" aria-label=(words.pair(&words.word("reported-hand-over"), &comment.name)) { (words.word("reported-hand-over")) }
                    }
                }
            }
        }
    }
}

fn state(words: &dyn Words, one: &ReportedOut) -> String {
    match (one.comment.state, one.settled, one.sent) {
        (CommentState::Withdrawn, ..) => words.word("reported-state-withdrawn"),
        (_, Some(_), _) => words.word("reported-state-settled"),
        (_, None, Some(at)) => words.say("reported-state-mailed", &[("at", Arg::Text(&day(words, at)))]),
        (_, None, None) if one.by_mail => words.word("reported-state-queued"),
        _ => words.word("reported-state-open"),
    }
}
