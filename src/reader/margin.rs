//! The panel: what was said at the open place, and where to say something.

use colloquy_consultation::CommentId;

use super::begun::begun;
use super::comment_view::comment_view;
use super::composer::place_composer;
use super::drafts::Target;
use super::list::{more, reload, show_arrivals};
use super::model::{Place, model};
use super::page::block;
use super::pending;
use super::place::{close, copy_link};
use super::position_bar::position_bar;
use crate::i18n::{t, tf, tn};
use crate::ui::{El, View, button, each, el, empty, live, untrack};

/// The panel.
#[must_use]
pub fn margin() -> View {
    let place = model().place;
    live(move || match place.get() {
        Place::Nothing => invitation().view(),
        place => panel(place).view(),
    })
}

fn invitation() -> El {
    el("div", "panel panel--empty")
        .child(el("p", "").text(t("margin-invitation")))
        .child(super::identity::commenting_as())
        .child(pending::elsewhere())
        .child(begun())
}

fn title(place: Place) -> String {
    match place {
        Place::Block(order) => block(order).map(|block| block.name()).unwrap_or_default(),
        Place::Whole => t("draft-whole"),
        Place::Mine => t("place-mine"),
        Place::Newest | Place::Nothing => t("place-newest"),
    }
}

fn panel(place: Place) -> El {
    let head = el("div", "panel__head")
        .child(el("h2", "panel__title").attr("id", "margin-title").attr("tabindex", "-1").text(title(place)))
        .child(match place {
            Place::Block(order) => {
                let id = block(order).map(|block| block.element.id()).unwrap_or_default();
                button("link", t("comment-link"), move |_| copy_link(&id)).view()
            }
            _ => empty(),
        })
        .child(button("panel__close", t("margin-close"), |_| close()));
    let positions = match place {
        Place::Block(order) if block(order).is_some_and(|block| !block.number.is_empty()) => position_bar(order),
        _ => empty(),
    };
    el("div", "panel")
        .child(head)
        .child(positions)
        .child(super::identity::commenting_as())
        .child(Target::of(place).map_or_else(empty, place_composer))
        .child(if place == Place::Mine { begun() } else { empty() })
        .child(threads())
        .child(pending::at(place))
        .child(foot())
}

/// The roots of the list's threads, in order.
fn roots() -> Vec<String> {
    let mut roots: Vec<CommentId> = Vec::new();
    model().list.items.with(|items| {
        for item in items {
            if roots.last() != Some(&item.root) && !roots.contains(&item.root) {
                roots.push(item.root);
            }
        }
    });
    roots.iter().map(ToString::to_string).collect()
}

fn threads() -> El {
    el("div", "")
        .live(|| {
            let count = model().list.arrivals.with(Vec::len) as u32;
            if count == 0 { empty() } else { button("arrivals", tn("list-new", count), |_| show_arrivals()).view() }
        })
        .child(
            el("ol", "threads")
                .attr("id", "threads")
                .attr("role", "list")
                .child(each(roots, |root| root.parse().map_or_else(|_| el("li", "").view(), thread))),
        )
}

fn thread(root: CommentId) -> View {
    let list = model().list;
    let keys = move |head: bool| {
        move || {
            let of = |item: &&super::list::Item| item.root == root && (item.id == root) == head;
            list.items.with(|items| items.iter().filter(of).map(|item| item.id.to_string()).collect::<Vec<_>>())
        }
    };
    let show = move |id: String| {
        let item = id.parse().ok().and_then(|id| untrack(|| list.find(id)));
        item.map_or_else(|| el("li", "").view(), comment_view)
    };
    el("li", "thread")
        .attr("id", &["t-", &root.to_string()].concat())
        .child(each(keys(true), show))
        .child(
            el("ol", "replies")
                .attr("role", "list")
                .child(each(keys(false), move |id| el("li", "").child(show(id)).view()))
                .child(pending::in_thread(root)),
        )
        .view()
}

fn foot() -> View {
    let list = model().list;
    live(move || {
        if list.loading.get() {
            return el("p", "panel__note").text(t("list-loading")).view();
        }
        if list.failed.get() {
            let again = |_| {
                if model().list.items.with_untracked(Vec::is_empty) {
                    reload();
                } else {
                    more();
                }
            };
            return el("p", "panel__note").text(t("list-failed")).text(" ".to_owned()).child(button("link", t("list-again"), again)).view();
        }
        if list.next.with(Option::is_some) {
            return button("more", t("list-more"), |_| more()).view();
        }
        if list.items.with(Vec::is_empty) && !pending::is_here() {
            let filter = model().filter.with(|filter| !filter.is_all());
            return el("p", "panel__note").text(if filter { t("list-none-filtered") } else { t("list-none") }).view();
        }
        let shown = list.items.with(Vec::len) as u32;
        el("p", "visually-hidden").text(tf("list-all", &[("n", &shown.to_string())])).view()
    })
}
