//! The three panes side by side; on a narrow screen one after the other.

use super::card::card;
use super::list::{self, Item};
use super::model::{Pane, model};
use super::{banner, chosen, filter_bar, paragraphs, text_pane};
use crate::i18n::{t, tn};
use crate::ui::{View, button, each, el, empty, live, several};

/// The panes with the row that changes between them.
#[must_use]
pub fn panes() -> View {
    let tab = |pane: Pane, key: &str| {
        button("pane-tab", t(key), move |_| model().pane.set(pane))
            .live_attr("aria-pressed", move || Some((model().pane.get() == pane).to_string()))
            .view()
    };
    let pane = |which: Pane, class: &str, label: &str, content: View| {
        el("section", class)
            .attr("aria-label", &t(label))
            .live_attr("data-shown", move || (model().pane.get() == which).then(String::new))
            .child(content)
            .view()
    };
    several(vec![
        el("div", "pane-tabs")
            .attr("role", "group")
            .attr("aria-label", &t("desk-panes"))
            .children(vec![tab(Pane::Paragraphs, "desk-paragraphs"), tab(Pane::Text, "desk-text"), tab(Pane::Comments, "desk-comments")])
            .view(),
        pane(Pane::Paragraphs, "pane pane--list", "desk-paragraphs", paragraphs::list()),
        pane(Pane::Text, "pane pane--text", "desk-text", text_pane::text_pane()),
        pane(Pane::Comments, "pane pane--comments", "desk-comments", comments()),
    ])
}

/// The comments of the place: filter, what is ticked, the list and its end.
fn comments() -> View {
    let list = model().list;
    let arrivals = live(move || match list.arrivals.get() {
        0 => empty(),
        count => button("arrivals", tn("list-new", count), |_| list::reload()).view(),
    });
    let cards = each(
        move || list.items.with(|items| items.iter().map(|item| item.id.to_string()).collect()),
        |key| {
            let found: Option<Item> = key.parse().ok().and_then(|id| model().list.find(id));
            found.map_or_else(|| el("li", "").view(), |item| card(&item))
        },
    );
    el("div", "comments")
        .child(filter_bar::filter_bar())
        .child(chosen::bar())
        .child(arrivals)
        .child(el("ol", "threads").attr("role", "list").child(cards))
        .child(live(end))
        .view()
}

/// What stands below the list: more, nothing, loading, or why it did not come.
fn end() -> View {
    let list = model().list;
    if let Some(failure) = list.failed.get() {
        return el("p", "notice")
            .text([banner::words_of(&failure).as_str(), " "].concat())
            .child(button("link", t("list-again"), |_| list::more()))
            .view();
    }
    if list.loading.get() {
        return el("p", "tag").attr("role", "status").text(t("list-loading")).view();
    }
    if list.next.with(Option::is_some) {
        return button("more", t("list-more"), |_| list::more()).view();
    }
    if list.items.with(Vec::is_empty) {
        let filtered = model().filter.with(|filter| !filter.is_all());
        return el("p", "tag").text(t(if filtered { "list-none-filtered" } else { "list-none" })).view();
    }
    empty()
}
