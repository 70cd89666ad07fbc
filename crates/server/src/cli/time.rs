//! Moments as people write them, with a zone.

use colloquy_consultation::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

/// Reads a moment: `2026-12-18T23:59Z`, `2026-12-18 23:59 UTC`, `2026-12-18 23:59 Europe/Zurich`, `2026-12-18 23:59 +02:00`.
///
/// # Errors
/// What is missing or wrong; a moment without a zone is an error, because nobody else would know which was meant.
pub fn parse(text: &str) -> Result<Timestamp, String> {
    const FORM: &str = "write it as 2026-12-18T23:59Z, 2026-12-18 23:59 Europe/Zurich or 2026-12-18 23:59 +02:00";
    let text = text.trim();
    let (date, rest) = text.split_once(['T', 't', ' ']).ok_or_else(|| format!("the time of day is missing; {FORM}"))?;
    let date: Date = date.parse().map_err(|_| format!("“{date}” is no date; {FORM}"))?;
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ':')).unwrap_or(rest.len());
    let (clock, zone) = (&rest[..end], rest[end..].trim());
    let clock: Time = read_clock(clock).ok_or_else(|| format!("“{clock}” is no time of day; {FORM}"))?;
    if zone.is_empty() {
        return Err(format!("it names no time zone, so that nobody can know which moment is meant; {FORM}"));
    }
    resolve(DateTime::from_parts(date, clock), zone.trim_start_matches('[').trim_end_matches(']'))
}

fn read_clock(text: &str) -> Option<Time> {
    let parts: Vec<i8> = text.split(':').map(|part| (part.len() == 2).then(|| part.parse().ok()).flatten()).collect::<Option<_>>()?;
    match parts.as_slice() {
        [hour, minute] => Time::new(*hour, *minute, 0, 0).ok(),
        [hour, minute, second] => Time::new(*hour, *minute, *second, 0).ok(),
        _ => None,
    }
}

fn resolve(local: DateTime, zone: &str) -> Result<Timestamp, String> {
    let found = if ["Z", "z", "UTC", "utc", "GMT"].contains(&zone) {
        TimeZone::UTC
    } else if let Some(offset) = read_offset(zone) {
        TimeZone::fixed(offset)
    } else {
        TimeZone::get(zone).map_err(|_| {
            format!("“{zone}” is no time zone we know; write UTC, an offset such as +02:00, or a name such as Europe/Zurich")
        })?
    };
    let moment = found.to_ambiguous_zoned(local).unambiguous().map_err(|_| {
        format!("the clocks change then, so that {local} happens twice or never in {zone}; name it by its offset, such as +01:00")
    })?;
    Ok(Timestamp(moment.timestamp().as_millisecond()))
}

fn read_offset(text: &str) -> Option<Offset> {
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = match text[1..].split_once(':') {
        Some(parts) => parts,
        None if text.len() == 5 && text.is_ascii() => text[1..].split_at(2),
        None => (&text[1..], "00"),
    };
    let number = |part: &str| (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<i32>().ok()).flatten();
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 14 && minutes < 60).then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_naming_a_zone_gives_the_moment_in_utc() {
        for (text, utc) in [
            ("2026-12-18T23:59Z", "2026-12-18T23:59:00Z"),
            ("2026-12-18T23:59:30Z", "2026-12-18T23:59:30Z"),
            ("2026-12-18 23:59 UTC", "2026-12-18T23:59:00Z"),
            ("2026-12-18 23:59 Europe/Zurich", "2026-12-18T22:59:00Z"),
            ("2026-07-18 23:59 Europe/Zurich", "2026-07-18T21:59:00Z"),
            ("2026-12-18 23:59 +02:00", "2026-12-18T21:59:00Z"),
            ("2026-12-18T23:59+0530", "2026-12-18T18:29:00Z"),
            ("2026-12-18T23:59-03", "2026-12-19T02:59:00Z"),
            ("2026-12-18T23:59[Asia/Kolkata]", "2026-12-18T18:29:00Z"),
            ("  2026-12-18   23:59   America/New_York ", "2026-12-19T04:59:00Z"),
        ] {
            assert_eq!(parse(text).map(|at| at.to_string()), Ok(utc.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_says_why() {
        for (text, why) in [
            ("2026-12-18 23:59", "names no time zone"),
            ("2026-12-18T23:59", "names no time zone"),
            ("2026-12-18", "time of day is missing"),
            ("18.12.2026 23:59 UTC", "is no date"),
            ("2026-02-30 23:59 UTC", "is no date"),
            ("2026-12-18 24:00 UTC", "is no time of day"),
            ("2026-12-18 9:00 UTC", "is no time of day"),
            ("2026-12-18 23:59 Mars/Base", "is no time zone"),
            ("2026-12-18 23:59 +25:00", "is no time zone"),
            ("2026-03-29 02:30 Europe/Zurich", "twice or never"),
            ("2026-10-25 02:30 Europe/Zurich", "twice or never"),
            ("", "time of day is missing"),
        ] {
            let found = parse(text).unwrap_err();
            assert!(found.contains(why), "{text}: {found}");
        }
    }
}
