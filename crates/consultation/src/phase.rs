//! Phases: what one may do follows from the phase and the clock.

use serde::{Deserialize, Serialize};

use crate::code::PhaseKind;
use crate::time::Timestamp;

/// How long a comment that waits for its writer's e-mail address may be confirmed, counted from its arrival.
pub const CONFIRM_WITHIN_HOURS: i64 = 24;

/// A stretch of a consultation's time: open from `opens` (included) to `closes` (excluded).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Phase {
    /// What it is for.
    pub kind: PhaseKind,
    /// The version it is about.
    pub version: u32,
    /// When it opens.
    pub opens: Timestamp,
    /// When it closes; none: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
}

/// Where a consultation stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Not yet open.
    Coming,
    /// Open: people can take part.
    Open,
    /// Closed: everything stays readable.
    Closed,
}

/// Why nothing can be contributed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// It opens at this moment.
    Until(Timestamp),
    /// It closed at this moment.
    Since(Timestamp),
}

impl Phase {
    /// Where the phase stands at a moment.
    #[must_use]
    pub fn stage(&self, now: Timestamp) -> Stage {
        if now < self.opens {
            Stage::Coming
        } else if self.closes.is_some_and(|closes| now >= closes) {
            Stage::Closed
        } else {
            Stage::Open
        }
    }

    /// Refuses contributions before the opening and from the closing moment on.
    ///
    /// # Errors
    /// When it opens or closed.
    pub fn admit(&self, now: Timestamp) -> Result<(), Shut> {
        match (self.stage(now), self.closes) {
            (Stage::Open, _) => Ok(()),
            (Stage::Closed, Some(closes)) => Err(Shut::Since(closes)),
            _ => Err(Shut::Until(self.opens)),
        }
    }

    /// Whether a comment received at `received` may still be published at `now` by confirming an address.
    #[must_use]
    pub fn may_confirm(&self, received: Timestamp, now: Timestamp) -> bool {
        self.stage(now) == Stage::Open || now < received.plus_hours(CONFIRM_WITHIN_HOURS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phase(closes: Option<i64>) -> Phase {
        Phase { kind: PhaseKind::Comment, version: 1, opens: Timestamp(1000), closes: closes.map(Timestamp) }
    }

    #[test]
    fn the_opening_moment_is_in_and_the_closing_moment_is_out() {
        let phase = phase(Some(2000));
        assert_eq!(phase.admit(Timestamp(999)), Err(Shut::Until(Timestamp(1000))));
        assert_eq!(phase.admit(Timestamp(1000)), Ok(()));
        assert_eq!(phase.admit(Timestamp(1999)), Ok(()));
        assert_eq!(phase.admit(Timestamp(2000)), Err(Shut::Since(Timestamp(2000))));
    }

    #[test]
    fn without_a_close_it_stays_open() {
        assert_eq!(phase(None).stage(Timestamp(i64::MAX)), Stage::Open);
    }

    #[test]
    fn waiting_comment_counts_if_confirmed_within_a_day() {
        let phase = phase(Some(2000));
        let day = CONFIRM_WITHIN_HOURS * 3_600_000;
        assert!(phase.may_confirm(Timestamp(1500), Timestamp(1500 + day - 1)));
        assert!(!phase.may_confirm(Timestamp(1500), Timestamp(1500 + day)));
    }
}
