//! The line that says where a consultation stands in time.

use std::collections::HashSet;

use maud::{Markup, html};

use super::{Arg, Words, ahead};
use crate::api::SummaryOut;
use crate::block::BlockOut;
use crate::phase::Stage;
use crate::time::{Timestamp, largest_units};

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

/// A span of time in its two largest units: “3 days, 4 hours”.
fn duration(words: &dyn Words, ms: i64) -> String {
    let (first, second) = largest_units(ms);
    let say = |(key, n): (&str, u32)| words.say(key, &[("n", Arg::Count(n))]);
    match second {
        Some(second) => words.say("duration-two", &[("one", Arg::Text(&say(first))), ("two", Arg::Text(&say(second)))]),
        None => say(first),
    }
}

/// Stage, deadline and numbers, as of the moment the page was made, set as the app sets them, which keeps them up to date. What
/// nobody has commented on is a link to the first such paragraph, where one is named. `is_live`: the app comes to this page.
#[must_use]
pub fn state_line(words: &dyn Words, summary: &SummaryOut, untouched: Option<&str>, is_live: bool) -> Markup {
    let time = |left: String, at: Timestamp| {
        let said = moment(words, at);
        html! {
            span.state__deadline {
                span.state__countdown { (left) } " · " time datetime=(at) { (said) }
                @if is_live { (ahead::own_time(words, &said)) }
            }
        }
    };
    let left = |key: &str, at: Timestamp| words.say(key, &[("time", Arg::Text(&duration(words, at.0 - summary.now.0)))]);
    let none = words.say("count-untouched", &[("n", Arg::Count(summary.untouched)), ("all", Arg::Count(summary.numbered))]);
    html! {
        p.state__line {
            @let stage = if summary.stage == Stage::Open && summary.paused.is_some() { "paused" } else { stage_code(summary.stage) };
            span class={ "state__stage state__stage--" (stage) } { (words.word(&format!("stage-{stage}"))) }
            @if let Some(pause) = summary.paused.as_ref().filter(|_| stage == "paused") { " · " span dir="auto" { (pause.reason) } " ·" }
            " "
            @match (summary.stage, summary.closes) {
                (Stage::Coming, _) => (time(left("state-opens-in", summary.opens), summary.opens)),
                (Stage::Open, Some(closes)) => (time(left("state-closes-in", closes), closes)),
                (Stage::Closed, Some(closes)) => (time(words.word("state-closed"), closes)),
                _ => {},
            }
        }
        p.state__numbers {
            span { (words.say("count-people", &[("n", Arg::Count(summary.people))])) } " · "
            span { (words.say("count-comments", &[("n", Arg::Count(summary.comments))])) } " · "
            @match untouched { Some(id) => a.link href={ "#" (id) } { (none) }, None => span { (none) } }
        }
    }
}

/// The element of the first numbered paragraph on which nothing has been said, in it or in a cell of it.
pub(super) fn untouched(blocks: &[BlockOut], summary: &SummaryOut) -> Option<String> {
    let said: HashSet<u32> = summary
        .blocks
        .iter()
        .filter(|tally| tally.comments + tally.support + tally.changes + tally.concern > 0)
        .filter_map(|tally| Some(blocks.get(tally.order as usize)?.number?.paragraph))
        .collect();
    let number = |block: &&BlockOut| block.number.is_some_and(|number| number.row == 0 && !said.contains(&number.paragraph));
    blocks.iter().find(number).map(BlockOut::element_id)
}

/// The code of a stage, as in message keys and class names.
pub(super) fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::Coming => "coming",
        Stage::Open => "open",
        Stage::Closed => "closed",
    }
}
