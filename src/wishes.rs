//! What a person wishes of every page, kept in this browser: each holds until it is turned off.

use crate::i18n::t;
use crate::outbox::keep;
use crate::ui::{View, announce, check, several};

/// The wishes: each is kept under the key of its words.
const SINGLE: &str = "help-single";
const ANNOUNCE: &str = "help-announce";

/// The boxes to turn them off and on again.
#[must_use]
pub fn wishes() -> View {
    several(vec![wish(SINGLE), wish(ANNOUNCE)])
}

fn wish(wish: &'static str) -> View {
    check(t(wish), holds(wish), move |on| {
        if on {
            keep::forget(wish);
        } else {
            keep::keep(wish, "off");
        }
    })
}

// Asked of the browser every time, so that what is wished in one tab holds in all.
fn holds(wish: &str) -> bool {
    keep::kept(wish).is_none()
}

/// Whether keys of a single letter or mark act (WCAG 2.2, 2.1.4).
#[must_use]
pub fn single_keys() -> bool {
    holds(SINGLE)
}

/// Says that somebody else did something, by the key of the words; what one does oneself is always said.
pub fn tell(key: &str) {
    if holds(ANNOUNCE) {
        announce(&t(key));
    }
}
