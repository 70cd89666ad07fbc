//! Moments where somebody lives, in words.

use colloquy_consultation::Timestamp;
use colloquy_consultation::render::{Arg, Words};
use jiff::tz::TimeZone;

/// “Saturday 6 February 2027, 13:59”, without the name of the zone; none for a moment that no calendar has.
pub fn there(words: &dyn Words, at: Timestamp, zone: &TimeZone) -> Option<String> {
    let there = jiff::Timestamp::from_millisecond(at.0).ok()?.to_zoned(zone.clone());
    let weekday = words.word(&format!("weekday-{}", there.weekday().to_monday_one_offset()));
    Some(words.say(
        "date-there",
        &[
            ("weekday", Arg::Text(&weekday)),
            ("day", Arg::Text(&there.day().to_string())),
            ("month", Arg::Text(&words.word(&format!("month-{}", there.month())))),
            ("year", Arg::Text(&there.year().to_string())),
            ("time", Arg::Text(&format!("{:02}:{:02}", there.hour(), there.minute()))),
        ],
    ))
}
