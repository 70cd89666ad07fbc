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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Messages;
    use colloquy_consultation::Language;
    use colloquy_consultation::render::{day, moment};

    #[test]
    fn one_date_in_every_language() {
        let messages = Messages::load().unwrap();
        let at = Timestamp(1_801_850_400_000);
        for (tag, at_utc, on_the_day, in_jakarta) in [
            ("en", "Friday 5 February 2027, 18:00 UTC", "5 February 2027", "Saturday 6 February 2027, 01:00"),
            ("fr", "vendredi 5 février 2027 à 18:00 UTC", "5 février 2027", "samedi 6 février 2027 à 01:00"),
            ("es", "viernes 5 de febrero de 2027, 18:00 UTC", "5 de febrero de 2027", "sábado 6 de febrero de 2027, 01:00"),
            ("pt", "5 de fevereiro de 2027 (sexta-feira), 18:00 UTC", "5 de fevereiro de 2027", "6 de fevereiro de 2027 (sábado), 01:00"),
            ("ru", "5 февраля 2027 года (пятница), 18:00 UTC", "5 февраля 2027 года", "6 февраля 2027 года (суббота), 01:00"),
            (
                "ar",
                "الجمعة 5 شباط/فبراير 2027، الساعة 18:00 بالتوقيت العالمي المنسق",
                "5 شباط/فبراير 2027",
                "السبت 6 شباط/فبراير 2027، الساعة 01:00",
            ),
            ("zh", "2027年2月5日星期五 18:00 UTC", "2027年2月5日", "2027年2月6日星期六 01:00"),
        ] {
            let language: Language = tag.parse().unwrap();
            let words = messages.tongue(&language);
            assert_eq!(moment(&words, at), at_utc);
            assert_eq!(day(&words, at), on_the_day);
            assert_eq!(there(&words, at, &TimeZone::get("Asia/Jakarta").unwrap()).unwrap(), in_jakarta);
        }
    }

    /// The 1st of a month is written like any other day: “1 janvier”, not “1er janvier”.
    #[test]
    fn every_month_and_weekday_has_a_name_of_its_own() {
        let messages = Messages::load().unwrap();
        for language in messages.languages() {
            let words = messages.tongue(&language);
            for (prefix, count) in [("month", 12), ("weekday", 7)] {
                let names: std::collections::BTreeSet<String> = (1..=count).map(|n| words.word(&format!("{prefix}-{n}"))).collect();
                assert_eq!(names.len(), count, "{language} {names:?}");
                assert!(names.iter().all(|name| !name.starts_with(prefix)), "{language} {names:?}");
            }
        }
    }
}
