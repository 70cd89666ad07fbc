//! Moments as office programs write them.

use colloquy_consultation::Timestamp;

/// Reads `2024-03-05T10:30:00Z`, also without seconds or zone (taken as UTC), with an offset, or as `20240305T1030`.
pub(super) fn when(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let (date, clock) = text.split_once('T').unwrap_or((text, "00:00:00"));
    let date = match date.len() {
        8 if date.is_ascii() && !date.contains('-') => format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]),
        _ => date.to_owned(),
    };
    let (clock, offset) = zone(clock)?;
    let (clock, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, "0"));
    let clock = match clock.len() {
        4 if clock.is_ascii() && !clock.contains(':') => format!("{}:{}:00", &clock[..2], &clock[2..]),
        6 if clock.is_ascii() && !clock.contains(':') => format!("{}:{}:{}", &clock[..2], &clock[2..4], &clock[4..]),
        5 => format!("{clock}:00"),
        _ => clock.to_owned(),
    };
    let digits: String = fraction.chars().take(3).collect();
    let moment: Timestamp = format!("{date}T{clock}.{digits}Z").parse().ok()?;
    Some(moment.plus_ms(-offset * 60_000))
}

/// The time of day, and how many minutes its zone is ahead of UTC.
fn zone(clock: &str) -> Option<(&str, i64)> {
    if let Some(clock) = clock.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let Some(at) = clock.find(['+', '-']) else { return Some((clock, 0)) };
    let (hours, minutes) = clock[at + 1..].split_once(':').unwrap_or((&clock[at + 1..], "0"));
    let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
    let ahead = minutes * if clock[at..].starts_with('-') { -1 } else { 1 };
    (minutes.abs() <= 24 * 60).then_some((&clock[..at], ahead))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_office_programs_are_read() {
        for (text, read) in [
            ("2024-03-05T10:30:05Z", "2024-03-05T10:30:05.000Z"),
            ("2024-03-05T10:30", "2024-03-05T10:30:00.000Z"),
            ("20240305T1030", "2024-03-05T10:30:00.000Z"),
            ("2012-05-03T14:21:29.123456789", "2012-05-03T14:21:29.123Z"),
            ("2012-05-03T14:21:29,5", "2012-05-03T14:21:29.500Z"),
            ("2024-03-05T10:30:00+05:30", "2024-03-05T05:00:00.000Z"),
            ("2024-03-05", "2024-03-05T00:00:00.000Z"),
        ] {
            assert_eq!(when(text).unwrap().to_string(), read.parse::<Timestamp>().unwrap().to_string(), "{text}");
        }
        for wrong in ["", "yesterday", "2024-13-05T10:30", "2024-03-05T10:30+99:99", "T", "2024-03-05T99"] {
            assert_eq!(when(wrong), None, "{wrong}");
        }
    }
}
