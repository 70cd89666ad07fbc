//! The time line of a consultation: from the opening to the close, with today, what was said day by day, and what happened
//! in between. In words, as a table, and as SVG.

use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{ConsultationOut, OverviewOut, Stage, Timestamp};

mod draw;
mod span;

pub(super) use draw::{Legend, svg};
use span::Span;

pub(super) const DAY: i64 = 86_400_000;

/// Something that happened, or will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) at: Timestamp,
    pub(super) says: String,
    /// Drawn as a line through the whole chart, without a number.
    pub(super) today: bool,
}

/// Comments of a day, and all up to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) at: Timestamp,
    pub(super) comments: u32,
    pub(super) sum: u32,
}

/// What is drawn and written.
#[derive(Debug)]
pub(super) struct TimeLine {
    pub(super) title: String,
    /// “Day 9 of 21; closes in 12 days”.
    pub(super) now: String,
    /// In the order of time.
    pub(super) marks: Vec<Mark>,
    pub(super) days: Vec<Day>,
    span: Span,
    rtl: bool,
}

impl TimeLine {
    pub(super) fn of(words: &dyn Words, rtl: bool, consultation: &ConsultationOut, overview: &OverviewOut) -> Self {
        let mut sum = 0;
        let mut day = |day: &colloquy_consultation::DayCountOut| {
            sum += day.comments;
            Day { at: day.day, comments: day.comments, sum }
        };
        let days: Vec<Day> = overview.days.iter().map(&mut day).collect();
        let marks = marks(words, consultation, overview);
        Self {
            title: words.word("overview-timeline"),
            now: now(words, consultation, overview.at),
            span: Span::of(consultation, overview.at, &marks, &days),
            marks,
            days,
            rtl,
        }
    }
}

fn marks(words: &dyn Words, consultation: &ConsultationOut, overview: &OverviewOut) -> Vec<Mark> {
    let mark = |at, says| Mark { at, says, today: false };
    let mut marks = vec![mark(consultation.phase.opens, words.word("overview-opening"))];
    for version in &consultation.versions {
        marks.push(mark(version.published, words.say("overview-version", &[("n", Arg::Text(&version.number.to_string()))])));
    }
    for change in &consultation.changes {
        let to = change.after.map(|at| moment(words, at));
        let says = match (&to, change.before) {
            (None, _) => words.word("overview-close-removed"),
            (Some(to), before) => {
                let later = before.is_some_and(|before| change.after > Some(before));
                words.say(if later { "overview-extended" } else { "overview-close-set" }, &[("at", Arg::Text(to))])
            }
        };
        marks.push(mark(change.at, if change.reason.is_empty() { says } else { format!("{says} {}", change.reason) }));
    }
    for publication in &overview.publications {
        marks.push(mark(publication.at, words.say("overview-published", &[("n", Arg::Count(publication.decisions))])));
    }
    if let Some(closes) = consultation.phase.closes {
        marks.push(mark(closes, words.word("overview-close")));
    }
    marks.push(Mark { at: overview.at, says: words.word("overview-today"), today: true });
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// Where the consultation stands, in words. Days are counted from the opening, so that no zone is needed.
fn now(words: &dyn Words, consultation: &ConsultationOut, at: Timestamp) -> String {
    let phase = &consultation.phase;
    let number = |n: i64| n.to_string();
    match (phase.stage(at), phase.closes) {
        (Stage::Coming, _) => distance(words, "overview-opens", phase.opens.0 - at.0),
        (Stage::Open, None) => words.say("overview-day-open", &[("n", Arg::Text(&number((at.0 - phase.opens.0) / DAY + 1)))]),
        (Stage::Open, Some(closes)) => {
            let (day, all) = ((at.0 - phase.opens.0) / DAY + 1, days_between(phase.opens, closes));
            let day = words.say("overview-day-of", &[("n", Arg::Text(&number(day))), ("all", Arg::Text(&number(all)))]);
            words
                .say("overview-now", &[("day", Arg::Text(&day)), ("rest", Arg::Text(&distance(words, "overview-closes", closes.0 - at.0)))])
        }
        (Stage::Closed, closes) => distance(words, "overview-closed", at.0 - closes.map_or(at.0, |closes| closes.0)),
    }
}

/// Begun days count as whole ones.
fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.0 - from.0 + DAY - 1) / DAY
}

/// In whole days; on the last one in hours, in the last one as less than an hour.
fn distance(words: &dyn Words, key: &str, ms: i64) -> String {
    let count = |unit: i64| u32::try_from(ms / unit).unwrap_or(u32::MAX);
    match ms {
        ms if ms >= DAY => words.say(&format!("{key}-days"), &[("n", Arg::Count(count(DAY)))]),
        ms if ms >= 3_600_000 => words.say(&format!("{key}-hours"), &[("n", Arg::Count(count(3_600_000)))]),
        _ => words.word(&format!("{key}-minutes")),
    }
}

#[cfg(test)]
mod tests;
