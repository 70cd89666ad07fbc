//! When a digest is due.

use colloquy_consultation::{Pace, Timestamp};
use jiff::ToSpan as _;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

/// The next time it is this hour in a zone: every day, or on Mondays. Where the clocks skip that hour it is the one after.
#[must_use]
pub fn next_due(pace: Pace, zone: &TimeZone, hour: u32, now: Timestamp) -> Timestamp {
    let in_a_day = now.plus_hours(if pace == Pace::Daily { 24 } else { 168 });
    find(pace, zone, hour, now).unwrap_or(in_a_day)
}

fn find(pace: Pace, zone: &TimeZone, hour: u32, now: Timestamp) -> Option<Timestamp> {
    let here = jiff::Timestamp::from_millisecond(now.0).ok()?.to_zoned(zone.clone());
    let mut day = here.date();
    for _ in 0..9 {
        if pace == Pace::Daily || day.weekday() == Weekday::Monday {
            let at = day.at(i8::try_from(hour.min(23)).ok()?, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp().as_millisecond();
            if at > now.0 {
                return Some(Timestamp(at));
            }
        }
        day = day.checked_add(1.day()).ok()?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(pace: Pace, zone: &str, hour: u32, now: &str) -> String {
        next_due(pace, &TimeZone::get(zone).unwrap(), hour, now.parse().unwrap()).to_string()
    }

    #[test]
    fn digest_comes_at_its_hour_where_the_person_lives() {
        assert_eq!(due(Pace::Daily, "UTC", 7, "2026-12-01T06:59:59Z"), "2026-12-01T07:00:00Z");
        assert_eq!(due(Pace::Daily, "UTC", 7, "2026-12-01T07:00:00Z"), "2026-12-02T07:00:00Z");
        assert_eq!(due(Pace::Daily, "Pacific/Kiritimati", 7, "2026-12-01T18:00:00Z"), "2026-12-02T17:00:00Z");
        // 1 December 2026 is a Tuesday; in Kiribati the Monday begins while it is Sunday elsewhere.
        assert_eq!(due(Pace::Weekly, "Europe/Zurich", 8, "2026-12-01T12:00:00Z"), "2026-12-07T07:00:00Z");
        assert_eq!(due(Pace::Weekly, "Pacific/Kiritimati", 8, "2026-12-01T12:00:00Z"), "2026-12-06T18:00:00Z");
        assert_eq!(due(Pace::Weekly, "UTC", 8, "2026-12-07T08:00:00Z"), "2026-12-14T08:00:00Z");
    }

    #[test]
    fn hour_that_the_clocks_skip_or_repeat_comes_once() {
        assert_eq!(due(Pace::Daily, "Europe/Zurich", 2, "2026-03-28T12:00:00Z"), "2026-03-29T01:00:00Z");
        assert_eq!(due(Pace::Daily, "Europe/Zurich", 2, "2026-03-29T01:00:00Z"), "2026-03-30T00:00:00Z");
        assert_eq!(due(Pace::Daily, "Europe/Zurich", 2, "2026-10-25T00:00:00Z"), "2026-10-26T01:00:00Z");
    }
}
