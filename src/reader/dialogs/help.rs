//! The help sheet: how things work, the keys, and what can be turned off.

use crate::ui::View;

use crate::i18n::t;
use crate::ui::{el, span};
use crate::wishes::wishes;

/// The content of the sheet.
#[must_use]
pub fn content() -> Vec<View> {
    let keys = [
        ("j n", "help-next"),
        ("k p", "help-previous"),
        ("c", "help-comment"),
        ("s", "help-suggest"),
        ("r", "help-reply"),
        ("u", "help-untouched"),
        ("/", "help-filter"),
        ("Esc", "help-close"),
        ("?", "help-help"),
        ("Ctrl+Enter", "help-send"),
    ];
    let rows = keys.map(|(keys, words)| {
        // The space between two keys is to be heard, too.
        let keys = keys.split(' ').map(|key| span("", " ".to_owned()).child(el("kbd", "").text(key.to_owned())).view());
        el("div", "keys__row").child(el("dt", "").children(keys.collect())).child(el("dd", "").text(t(words))).view()
    });
    vec![
        el("p", "").text(t("help-how")).view(),
        el("p", "").text(t("help-words")).view(),
        el("p", "").text(t("help-format")).view(),
        el("h3", "small-title").text(t("help-keys")).view(),
        el("dl", "keys").children(rows.into()).view(),
        wishes(),
    ]
}
