//! Moments in time: UTC milliseconds since 1970.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment: UTC milliseconds since 1970-01-01. Written as RFC 3339 in the API, as an integer in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub i64);

/// A text that is not an RFC 3339 moment in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a moment in UTC such as 2026-12-18T23:59:00Z")]
pub struct NotATimestamp;

const DAY: i64 = 86_400_000;

impl Timestamp {
    /// The moment so many milliseconds later (earlier where negative); saturates.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// The moment so many hours later.
    #[must_use]
    pub const fn plus_hours(self, hours: i64) -> Self {
        self.plus_ms(hours * 3_600_000)
    }

    /// Year, month (1 to 12), day (1 to 31), hour, minute, second, weekday (0 is Monday), all in UTC.
    #[must_use]
    pub fn civil(self) -> (i64, u32, u32, u32, u32, u32, u32) {
        let days = self.0.div_euclid(DAY);
        let rest = self.0.rem_euclid(DAY) / 1000;
        let (year, month, day) = civil_from_days(days);
        let weekday = (days + 3).rem_euclid(7);
        (year, month, day, (rest / 3600) as u32, (rest / 60 % 60) as u32, (rest % 60) as u32, weekday as u32)
    }
}

/// Days since 1970-01-01 to year, month, day (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = (doy - (153 * mp + 2) / 5 + 1) as u32;
    let month = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
    (yoe + era * 400 + i64::from(month <= 2), month, day)
}

/// Year, month, day to days since 1970-01-01 (the inverse of the above).
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe - 719_468
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Digit by digit: the formatting of numbers would be a large part of the browser app.
        let (year, month, day, hour, minute, second, _) = self.civil();
        let ms = self.0.rem_euclid(1000) as u32;
        let mut out = String::with_capacity(24);
        if year < 0 {
            out.push('-');
        }
        digits(&mut out, year.unsigned_abs(), if year < 0 { 3 } else { 4 });
        for (before, number) in [('-', month), ('-', day), ('T', hour), (':', minute), (':', second)] {
            out.push(before);
            digits(&mut out, number.into(), 2);
        }
        if ms != 0 {
            out.push('.');
            digits(&mut out, ms.into(), 3);
        }
        out.push('Z');
        f.write_str(&out)
    }
}

/// Writes a number with at least so many digits.
fn digits(out: &mut String, number: u64, least: u32) {
    if least > 1 || number > 9 {
        digits(out, number / 10, least.saturating_sub(1));
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

impl FromStr for Timestamp {
    type Err = NotATimestamp;
    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        parse(text).ok_or(NotATimestamp)
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let text = text.strip_suffix('Z').or_else(|| text.strip_suffix("+00:00"))?;
    let (date, clock) = text.split_once('T')?;
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<i64>().ok()).flatten();
    let mut date = date.splitn(3, '-').map(number);
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut clock = clock.splitn(3, ':').map(number);
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    let in_range = year <= 9999 && (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60 && second < 60;
    if !in_range || civil_from_days(days_from_civil(year, month, day)).2 as i64 != day {
        return None;
    }
    number(fraction)?;
    let millis = fraction.bytes().chain(*b"00").take(3).fold(0, |millis, digit| millis * 10 + i64::from(digit - b'0'));
    Some(Timestamp(days_from_civil(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millis))
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<str>::deserialize(input)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Timestamp {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new().schema_type(Type::String).format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))).into()
    }
}

/// A span of time in its two largest units, each the key of its message and how many: `duration-days` 3 and `duration-hours` 4.
/// The second is left out where it is 0; less than a second, and what has passed, is no seconds.
#[must_use]
pub fn largest_units(ms: i64) -> ((&'static str, u32), Option<(&'static str, u32)>) {
    let seconds = u32::try_from(ms.max(0) / 1000).unwrap_or(u32::MAX);
    let units = [
        ("duration-days", seconds / 86_400),
        ("duration-hours", seconds / 3600 % 24),
        ("duration-minutes", seconds / 60 % 60),
        ("duration-seconds", seconds % 60),
    ];
    let first = units.iter().position(|unit| unit.1 > 0).unwrap_or(3);
    (units[first], units.get(first + 1).copied().filter(|unit| unit.1 > 0))
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Timestamp {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamp_writes_and_reads_rfc_3339() {
        for (ms, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_784_937_599_123, "2026-07-24T23:59:59.123Z"),
            (1_000_000_000_007, "2001-09-09T01:46:40.007Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Timestamp(ms).to_string(), text);
            assert_eq!(text.parse::<Timestamp>().unwrap(), Timestamp(ms));
        }
    }

    #[test]
    fn fraction_of_a_second_may_have_any_number_of_digits() {
        for (fraction, ms) in [(".5", 500), (".25", 250), (".1239", 123), ("", 0)] {
            assert_eq!(format!("1970-01-01T00:00:00{fraction}Z").parse(), Ok(Timestamp(ms)));
        }
    }

    #[test]
    fn year_has_at_least_four_digits() {
        for (ms, text) in [(-62_135_596_800_000, "0001-01-01T00:00:00Z"), (253_402_300_800_000, "10000-01-01T00:00:00Z")] {
            assert_eq!(Timestamp(ms).to_string(), text);
        }
    }

    #[test]
    fn timestamp_refuses_what_is_no_moment() {
        for bad in [
            "",
            "2026-07-24",
            "2026-02-30T00:00:00Z",
            "2026-07-24T24:00:00Z",
            "2026-07-24T10:00:00",
            "2026-07-24T10:00:00.xZ",
            "2026-07-24T10:00:00.12éZ",
            "2026-07-24T10:00:00.Z",
            "2026-07-24T+1:00:00Z",
        ] {
            assert!(bad.parse::<Timestamp>().is_err(), "{bad}");
        }
    }

    #[test]
    fn span_is_said_in_its_two_largest_units() {
        for (ms, first, second) in [
            (-5, ("duration-seconds", 0), None),
            (59_999, ("duration-seconds", 59), None),
            (3_600_000, ("duration-hours", 1), None),
            (3_601_000, ("duration-hours", 1), None),
            (3_660_000, ("duration-hours", 1), Some(("duration-minutes", 1))),
            (273_600_000, ("duration-days", 3), Some(("duration-hours", 4))),
        ] {
            assert_eq!(largest_units(ms), (first, second), "{ms}");
        }
    }

    #[test]
    fn weekday_of_the_epoch_is_thursday() {
        assert_eq!(Timestamp(0).civil().6, 3);
    }
}
