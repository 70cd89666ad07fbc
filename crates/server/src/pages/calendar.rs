//! `/c/{slug}/calendar.ics`: opening, close and calls of a consultation, for a calendar.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{CallOut, ConsultationOut, Slug, Stage, Timestamp};

use super::Page;
use super::consultation::hide;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::{Result, not_found};
use crate::extract::One;
use crate::session::Caller;

/// The close with a reminder a day before, the opening, the calls with a reminder an hour before. Where there is neither a close
/// nor a call, and the opening is past, there is nothing to be noted.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async { calendar(&app, &page, &caller?, &slug.map_err(hide)?.0).await };
    page.finish(made.await)
}

async fn calendar(app: &App, page: &Page, caller: &Caller, slug: &Slug) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, slug).await?;
    let consultation = reader.consultation();
    let calls = reader.calls().await?;
    let closes = consultation.phase.closes;
    if closes.is_none() && calls.is_empty() && consultation.stage != Stage::Coming {
        return Err(not_found("close"));
    }
    let changes = reader.schedule_changes().await?;
    let words = page.words();
    let entries = Entries {
        words: &words,
        host: app.settings.address().split("://").nth(1).unwrap_or("colloquy").to_owned(),
        address: format!("{}/c/{slug}", app.settings.address()),
        consultation,
    };
    let mut lines: Vec<String> =
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Colloquy//Colloquy//EN", "METHOD:PUBLISH"].map(String::from).into();
    lines.extend(entries.opening(changes));
    lines.extend(closes.map(|at| entries.close(at)).into_iter().flatten());
    lines.extend(calls.iter().flat_map(|call| entries.call(call)));
    lines.push("END:VCALENDAR".to_owned());
    let text: String = lines.iter().map(|line| fold(line)).collect();
    let keep = Keep::Asking(caller.is_shareable(consultation.visibility) && !page.chosen);
    let etag_of = text.clone().into_bytes();
    let mut answer = kept(keep, "text/calendar; charset=utf-8", text.into_bytes(), Some(&etag_of), &page.headers)?;
    if let Ok(name) = HeaderValue::try_from(format!("attachment; filename=\"{slug}.ics\"")) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(answer)
}

/// What the entries need.
struct Entries<'a> {
    words: &'a dyn Words,
    host: String,
    /// The consultation's page.
    address: String,
    consultation: &'a ConsultationOut,
}

/// An entry of a calendar. Its name stays the same and its sequence rises with each change, so that calendars move it
/// instead of adding another one (RFC 5545, 3.8.7.4).
struct Entry {
    name: String,
    sequence: u32,
    changed: Timestamp,
    starts: Timestamp,
    minutes: u32,
    title: String,
    text: String,
    /// How long before it one is reminded; none: not at all.
    alarm: Option<&'static str>,
    more: Vec<String>,
}

impl Entries<'_> {
    fn opening(&self, changes: u32) -> Vec<String> {
        let opens = self.consultation.phase.opens;
        let title = self.words.say("calendar-opening", &[("title", Arg::Text(&self.consultation.title))]);
        let (name, text) = (format!("{}-opening", self.consultation.slug), self.address.clone());
        self.write(Entry { name, sequence: changes, changed: opens, starts: opens, minutes: 0, title, text, alarm: None, more: vec![] })
    }

    fn close(&self, closes: Timestamp) -> Vec<String> {
        let changes = &self.consultation.changes;
        let says = self.words.say("calendar-text", &[("at", Arg::Text(&moment(self.words, closes)))]);
        self.write(Entry {
            name: format!("{}-close", self.consultation.slug),
            sequence: u32::try_from(changes.len()).unwrap_or(u32::MAX),
            changed: changes.last().map_or(self.consultation.phase.opens, |change| change.at),
            starts: closes,
            minutes: 0,
            title: self.words.say("calendar-title", &[("title", Arg::Text(&self.consultation.title))]),
            text: format!("{says}\n{}", self.address),
            alarm: Some("-P1D"),
            more: vec![],
        })
    }

    fn call(&self, call: &CallOut) -> Vec<String> {
        let mut more = vec![format!("STATUS:{}", if call.removed { "CANCELLED" } else { "CONFIRMED" })];
        if !call.link.is_empty() {
            more.push(format!("LOCATION:{}", escape(&call.link)));
        }
        let lines = [self.consultation.title.as_str(), &self.address, &call.link];
        self.write(Entry {
            name: call.id.to_string(),
            sequence: call.sequence,
            changed: call.changed,
            starts: call.starts,
            minutes: call.minutes,
            title: call.title.clone(),
            text: lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
            alarm: (!call.removed).then_some("-PT1H"),
            more,
        })
    }

    fn write(&self, entry: Entry) -> Vec<String> {
        let title = escape(&entry.title);
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@{}", entry.name, self.host),
            format!("SEQUENCE:{}", entry.sequence),
            format!("DTSTAMP:{}", utc(entry.changed)),
            format!("DTSTART:{}", utc(entry.starts)),
            format!("DTEND:{}", utc(entry.starts.plus_ms(i64::from(entry.minutes) * 60_000))),
            format!("SUMMARY:{title}"),
            format!("DESCRIPTION:{}", escape(&entry.text)),
            format!("URL:{}", self.address),
        ];
        lines.extend(entry.more);
        if let Some(before) = entry.alarm {
            lines.extend(["BEGIN:VALARM".to_owned(), "ACTION:DISPLAY".to_owned(), format!("DESCRIPTION:{title}")]);
            lines.extend([format!("TRIGGER:{before}"), "END:VALARM".to_owned()]);
        }
        lines.push("END:VEVENT".to_owned());
        lines
    }
}

fn utc(at: Timestamp) -> String {
    let (year, month, day, hour, minute, second, _) = at.civil();
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// Text as a value (RFC 5545, 3.3.11).
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n").replace('\r', "")
}

/// A content line in pieces of at most 75 bytes, never within a character (RFC 5545, 3.1).
fn fold(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let folded = fold(&format!("SUMMARY:{}", "نص".repeat(60)));
        assert!(folded.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), format!("SUMMARY:{}", "نص".repeat(60)));
    }

    #[test]
    fn values_are_escaped() {
        assert_eq!(escape("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
    }

    #[test]
    fn moments_are_written_in_utc() {
        assert_eq!(utc("2026-12-18T23:59:00Z".parse().unwrap()), "20261218T235900Z");
    }
}
