//! Says things to those who do not see them, politely.

use crate::js::{by_id, later};

/// Says a sentence in the page's live region.
pub fn announce(words: &str) {
    let Some(region) = by_id("announcer") else { return };
    region.set_text_content(None);
    let words = words.to_owned();
    // The same words twice are said twice only if the region was empty in between.
    later(60, move || region.set_text_content(Some(&words)));
}
