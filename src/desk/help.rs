//! The sheet of keys, and what can be turned off.

use crate::i18n::t;
use crate::ui::{View, el};
use crate::wishes::wishes;

/// Each key and the message that says what it does.
const KEYS: [(&str, &str); 25] = [
    ("j", "desk-key-next"),
    ("k", "desk-key-previous"),
    ("J", "desk-key-next-paragraph"),
    ("K", "desk-key-previous-paragraph"),
    ("g", "desk-key-paragraphs"),
    ("a", "disposition-accepted"),
    ("p", "disposition-accepted-in-part"),
    ("x", "disposition-not-accepted"),
    ("n", "disposition-noted"),
    ("d", "disposition-deferred"),
    ("u", "desk-key-undo"),
    ("e", "desk-reason-wording"),
    ("t", "desk-themes"),
    ("m", "desk-note"),
    ("r", "desk-reply"),
    ("h", "desk-history"),
    ("s", "desk-key-choose"),
    ("S", "desk-key-choose-all"),
    ("D", "desk-matching-title"),
    ("y", "desk-synthesis"),
    ("E", "desk-assign"),
    ("P", "desk-publish-title"),
    ("f", "desk-filter"),
    ("/", "desk-search"),
    ("?", "help-help"),
];

/// The dialog's content.
#[must_use]
pub fn content() -> Vec<View> {
    let row = |(key, words): (&str, &str)| {
        el("div", "keys__row").child(el("dt", "").child(el("kbd", "").text(key.to_owned()))).child(el("dd", "").text(t(words))).view()
    };
    vec![
        el("p", "").text(t("desk-help-how")).view(),
        el("dl", "keys").children(KEYS.map(row).to_vec()).view(),
        el("p", "").text(t("desk-help-store")).view(),
        wishes(),
    ]
}
