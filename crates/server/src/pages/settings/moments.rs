//! A moment where people live, in words.

use colloquy_consultation::Timestamp;
use colloquy_consultation::render::{Arg, Words};
use jiff::tz::TimeZone;

use crate::moment::there;

/// Where the sentence says what time it is: the first to reach a day, and two seats of the United Nations.
const PLACES: [(&str, &str); 3] = [("kiribati", "Pacific/Kiritimati"), ("geneva", "Europe/Zurich"), ("new-york", "America/New_York")];

/// “In Kiribati it is then Saturday 6 February 2027, 13:59; in Geneva …; in New York …”; empty where the zones are unknown.
pub(super) fn sentence(words: &dyn Words, at: Timestamp) -> String {
    let parts: Vec<String> = PLACES.iter().filter_map(|(place, zone)| one(words, at, place, zone)).collect();
    if parts.is_empty() { String::new() } else { words.say("settings-then", &[("places", Arg::Text(&words.claused(&parts)))]) }
}

fn one(words: &dyn Words, at: Timestamp, place: &str, zone: &str) -> Option<String> {
    let date = there(words, at, &TimeZone::get(zone).ok()?)?;
    Some(words.say("settings-there", &[("place", Arg::Text(&words.word(&format!("place-{place}")))), ("date", Arg::Text(&date))]))
}
