//! Says things to those who do not see them, politely.

use std::cell::Cell;

use crate::js::{by_id, later};

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Says a sentence in the page's live region.
pub fn announce(words: &str) {
    if QUIET.get() {
        return;
    }
    let Some(region) = by_id("announcer") else { return };
    region.set_text_content(None);
    let words = words.to_owned();
    // The same words twice are said twice only if the region was empty in between.
    later(60, move || region.set_text_content(Some(&words)));
}

/// Turns what others do on or off in the live region.
pub fn set_announcing(on: bool) {
    QUIET.set(!on);
}
