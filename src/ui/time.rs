//! A moment on the page.

use colloquy_consultation::Timestamp;

use super::el::{El, el};
use crate::i18n;

/// A moment in the reader's zone, with UTC as its title.
pub fn time(at: Timestamp) -> El {
    let utc = [i18n::moment(at, true, false), " UTC".to_owned()].concat();
    el("time", "").attr("datetime", &at.to_string()).attr("title", &utc).text(i18n::moment(at, false, false))
}
