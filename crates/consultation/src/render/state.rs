//! The line that says where a consultation stands in time.

use maud::{Markup, html};

use super::{Arg, Words};
use crate::api::SummaryOut;
use crate::phase::Stage;
use crate::time::Timestamp;

/// A moment in words, in UTC: “Friday 24 July 2026, 23:59 UTC”; seconds only where they are not zero.
#[must_use]
pub fn moment(words: &dyn Words, at: Timestamp) -> String {
    let (year, month, day, hour, minute, second, weekday) = at.civil();
    let clock = if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") };
    words.say(
        "date-utc",
        &[
            ("weekday", Arg::Text(&words.word(&format!("weekday-{}", weekday + 1)))),
            ("day", Arg::Text(&day.to_string())),
            ("month", Arg::Text(&words.word(&format!("month-{month}")))),
            ("year", Arg::Text(&year.to_string())),
            ("time", Arg::Text(&clock)),
        ],
    )
}

/// A day in words, in UTC.
#[must_use]
pub fn day(words: &dyn Words, at: Timestamp) -> String {
    let (year, month, day, ..) = at.civil();
    let month = words.word(&format!("month-{month}"));
    words.say("date-day", &[("day", Arg::Text(&day.to_string())), ("month", Arg::Text(&month)), ("year", Arg::Text(&year.to_string()))])
}

/// Stage, deadline and numbers, as of the moment the page was made; the app keeps them up to date.
#[must_use]
pub fn state_line(words: &dyn Words, summary: &SummaryOut) -> Markup {
    let time =
        |key: &str, at: Timestamp| html! { span.state__deadline { (words.word(key)) " " time datetime=(at) { (moment(words, at)) } } };
    html! {
        p.state__line {
            @let stage = if summary.stage == Stage::Open && summary.paused.is_some() { "paused" } else { stage_code(summary.stage) };
            span class={ "state__stage state__stage--" (stage) } { (words.word(&format!("stage-{stage}"))) }
            @if let Some(pause) = summary.paused.as_ref().filter(|_| stage == "paused") { " · " span dir="auto" { (pause.reason) } " ·" }
            " "
            @match (summary.stage, summary.closes) {
                (Stage::Coming, _) => (time("state-opens", summary.opens)),
                (Stage::Open, Some(closes)) => (time("state-closes", closes)),
                (Stage::Closed, Some(closes)) => (time("state-closed", closes)),
                _ => {},
            }
        }
        p.state__numbers {
            span { (words.say("count-people", &[("n", Arg::Count(summary.people))])) } " · "
            span { (words.say("count-comments", &[("n", Arg::Count(summary.comments))])) } " · "
            span { (words.say("count-untouched", &[("n", Arg::Count(summary.untouched)), ("all", Arg::Count(summary.numbered))])) }
        }
    }
}

/// The code of a stage, as in message keys and class names.
pub(super) fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::Coming => "coming",
        Stage::Open => "open",
        Stage::Closed => "closed",
    }
}
