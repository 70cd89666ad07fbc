//! Calls: when those who work on a draft meet, and where.

use serde::{Deserialize, Serialize};

use crate::comment::clean_line;
use crate::id::CallId;
use crate::problem::Invalid;
use crate::time::Timestamp;

/// The longest title and the longest link, in Unicode scalar values.
pub const CALL_TEXT_MAX: usize = 300;
/// How many calls a consultation has at most.
pub const CALLS_MAX: usize = 100;

/// A call to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CallIn {
    /// What it is. 1 to 300 characters.
    pub title: String,
    /// When it begins.
    pub starts: Timestamp,
    /// How long it takes, in minutes: 1 to 1,440.
    pub minutes: u32,
    /// Where it takes place, an address with `https://`; whoever can read the consultation sees it. May be empty.
    #[serde(default)]
    pub link: String,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CallOut {
    /// Its id; it never changes.
    pub id: CallId,
    /// What it is.
    pub title: String,
    /// When it begins.
    pub starts: Timestamp,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Where it takes place; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// How often it was changed.
    pub sequence: u32,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Whether it was called off.
    pub removed: bool,
}

impl CallOut {
    /// When it ends.
    #[must_use]
    pub const fn ends(&self) -> Timestamp {
        self.starts.plus_ms(self.minutes as i64 * 60_000)
    }
}

impl CallIn {
    /// Tidies and checks it.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn check(&self) -> Result<Self, Invalid> {
        let mut invalid = Invalid::default();
        let (title, link) = (clean_line(&self.title), self.link.trim().to_owned());
        if title.is_empty() {
            invalid.add("title", "missing", "Say what the call is.");
        }
        for (field, text) in [("title", &title), ("link", &link)] {
            if text.chars().count() > CALL_TEXT_MAX {
                invalid.add(field, "too-long", format!("At most {CALL_TEXT_MAX} characters."));
            }
        }
        let leads = ["https://", "http://"].iter().any(|start| link.strip_prefix(start).is_some_and(|rest| !rest.is_empty()));
        if !link.is_empty() && (!leads || link.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'))) {
            invalid.add("link", "invalid", "Write the whole address of the call, such as https://example.org/room.");
        }
        if !(1..=1_440).contains(&self.minutes) {
            invalid.add("minutes", "invalid", "From 1 to 1,440 minutes.");
        }
        invalid.or(Self { title, starts: self.starts, minutes: self.minutes, link })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_of_a_call_is_an_address_of_the_web() {
        let call = |link: &str| CallIn { title: " A call ".into(), starts: Timestamp(0), minutes: 60, link: link.into() }.check();
        for right in ["", " https://example.org/room?a=1 ", "http://example.org"] {
            assert_eq!(call(right).unwrap().title, "A call", "{right}");
        }
        for wrong in ["javascript:alert(1)", "example.org", "https://", "https://a b", "https://a\"b"] {
            assert!(call(wrong).is_err(), "{wrong}");
        }
        let nothing = CallIn { title: " ".into(), starts: Timestamp(0), minutes: 0, link: "x".into() }.check().unwrap_err();
        assert_eq!(nothing.0.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["title", "link", "minutes"]);
    }
}
