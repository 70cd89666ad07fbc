//! `/c/{slug}/calendar.ics`: the close of a consultation, for a calendar.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _, moment};
use colloquy_consultation::{Slug, Timestamp};

use super::Page;
use super::consultation::hide;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::{Result, not_found};
use crate::extract::One;
use crate::session::Caller;

/// One entry: the close, with a reminder a day before. A consultation without a close has none.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async { calendar(&app, &page, &caller?, &slug.map_err(hide)?.0).await };
    page.finish(made.await)
}

async fn calendar(app: &App, page: &Page, caller: &Caller, slug: &Slug) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, slug).await?;
    let consultation = reader.consultation();
    let closes = consultation.phase.closes.ok_or_else(|| not_found("close"))?;
    let words = page.words();
    let address = format!("{}/c/{slug}", app.settings.address());
    let title = words.say("calendar-title", &[("title", Arg::Text(&consultation.title))]);
    let text = format!("{}\n{address}", words.say("calendar-text", &[("at", Arg::Text(&moment(&words, closes)))]));
    // A later close has a higher sequence, so that calendars move the entry instead of adding one.
    let changed = consultation.changes.last().map_or(consultation.phase.opens, |change| change.at);
    let host = app.settings.address().split("://").nth(1).unwrap_or("colloquy").to_owned();
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Colloquy//Colloquy//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{slug}-close@{host}"),
        format!("SEQUENCE:{}", consultation.changes.len()),
        format!("DTSTAMP:{}", utc(changed)),
        format!("DTSTART:{}", utc(closes)),
        format!("DTEND:{}", utc(closes)),
        format!("SUMMARY:{}", escape(&title)),
        format!("DESCRIPTION:{}", escape(&text)),
        format!("URL:{address}"),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{}", escape(&title)),
        "TRIGGER:-P1D".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    let text: String = lines.iter().map(|line| fold(line)).collect();
    let keep = Keep::Asking(caller.is_shareable(consultation.visibility) && !page.chosen);
    let etag_of = text.clone().into_bytes();
    let mut answer = kept(keep, "text/calendar; charset=utf-8", text.into_bytes(), Some(&etag_of), &page.headers)?;
    if let Ok(name) = HeaderValue::try_from(format!("attachment; filename=\"{slug}.ics\"")) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(answer)
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
