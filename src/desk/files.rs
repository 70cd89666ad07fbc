//! What was said and decided, as a file: everything on this version, or what the filter lets through.

use super::filter::Filter;
use super::list::here;
use super::model::model;
use super::page::desk;
use crate::i18n::{t, tn};
use crate::ui::{Signal, View, check, el};

/// The formats, each with the message that says what it is good for.
const FORMATS: [(&str, &str); 8] = [
    ("docx-annotated", "desk-file-docx-annotated"),
    ("xlsx", "desk-file-xlsx"),
    ("docx", "desk-file-docx"),
    ("docx-clean", "desk-file-docx-clean"),
    ("csv", "desk-file-csv"),
    ("md", "desk-file-md"),
    ("jsonl", "desk-file-jsonl"),
    ("jsonld", "desk-file-jsonld"),
];

/// The dialog's content.
#[must_use]
pub fn content() -> Vec<View> {
    let drafts = Signal::new(true);
    let only_shown = Signal::new(false);
    let entry = |(format, words): (&'static str, &str)| {
        let link = el("a", "")
            .attr("download", "")
            .live_attr("href", move || {
                let filter = if only_shown.get() { model().filter.with(Filter::query) } else { String::new() };
                let query = [here(only_shown.get()).as_str(), &filter].concat();
                Some(desk().file(format, drafts.get(), &query))
            })
            .text(t(words));
        el("li", "").child(link).view()
    };
    vec![
        el("p", "").text(t("desk-files-why")).view(),
        check(t("desk-files-drafts"), true, move |on| drafts.set(on)),
        check(tn("desk-files-shown", model().list.total.get_untracked()), false, move |on| only_shown.set(on)),
        el("ul", "files").attr("role", "list").children(FORMATS.map(entry).to_vec()).view(),
    ]
}
