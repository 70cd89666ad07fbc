//! How often something may be done, as a token bucket.

use std::str::FromStr;

/// A bucket of `capacity` tokens that fills by `per_second`; a capacity of 0 is no limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// How many at once.
    pub capacity: u32,
    /// How many a second in the long run.
    pub per_second: f64,
}

/// A text that is not a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a limit such as 30/60s, 5/15m, 100/1h or off")]
pub struct NotALimit;

impl FromStr for Limit {
    type Err = NotALimit;
    fn from_str(text: &str) -> Result<Self, NotALimit> {
        if text == "off" {
            return Ok(Self { capacity: 0, per_second: 0.0 });
        }
        let (count, span) = text.split_once('/').ok_or(NotALimit)?;
        let capacity: u32 = count.trim().parse().map_err(|_| NotALimit)?;
        let span = span.trim();
        let unit = match span.chars().last() {
            Some('s') => 1.0,
            Some('m') => 60.0,
            Some('h') => 3600.0,
            _ => return Err(NotALimit),
        };
        let count: u32 = span[..span.len() - 1].trim().parse().map_err(|_| NotALimit)?;
        if capacity == 0 || count == 0 {
            return Err(NotALimit);
        }
        Ok(Self { capacity, per_second: f64::from(capacity) / (f64::from(count) * unit) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limit_reads_count_and_span() {
        assert_eq!("30/60s".parse(), Ok(Limit { capacity: 30, per_second: 0.5 }));
        assert_eq!("5/15m".parse(), Ok(Limit { capacity: 5, per_second: 5.0 / 900.0 }));
        assert_eq!("off".parse::<Limit>().unwrap().capacity, 0);
        for bad in ["", "30", "0/1s", "30/0s", "30/60", "x/1s", "30/é"] {
            assert!(bad.parse::<Limit>().is_err(), "{bad}");
        }
    }
}
