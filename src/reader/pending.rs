//! What is on its way, at its place: which state it is in and what can be done about it.

use colloquy_consultation::*;

use super::banner::problem_words;
use super::comment_view::{element_id, words};
use super::composer::edit_again;
use super::model::{Dialog, Place, model};
use super::page::{anchor_name, page};
use super::place::{copy, open};
use crate::i18n::{t, tf, tn};
use crate::outbox::{self, Entry, State};
use crate::ui::{El, View, button, each, el, empty, live, memo};

fn is_at(entry: &Entry, place: Place) -> bool {
    match place {
        Place::Block(order) => entry.root.is_none() && entry.orders.contains(&order),
        Place::Whole => entry.root.is_none() && entry.orders.is_empty(),
        Place::Mine => true,
        Place::Newest | Place::Nothing => false,
    }
}

fn keys(wanted: impl Fn(&Entry) -> bool) -> Vec<String> {
    model().outbox.with(|entries| entries.iter().filter(|entry| wanted(entry)).map(|entry| entry.comment.id.to_string()).collect())
}

/// What is on its way to a place.
#[must_use]
pub fn at(place: Place) -> View {
    el("ol", "threads").attr("role", "list").child(each(move || keys(|entry| is_at(entry, place)), item)).view()
}

/// What is on its way to a thread.
#[must_use]
pub fn in_thread(root: CommentId) -> View {
    each(move || keys(|entry| entry.root == Some(root)), item)
}

/// Whether something is on its way to the open place.
#[must_use]
pub fn is_here() -> bool {
    let place = model().place.get();
    model().outbox.with(|entries| entries.iter().any(|entry| is_at(entry, place)))
}

/// How much is on its way, where no place is open.
#[must_use]
pub fn elsewhere() -> View {
    live(|| {
        let count = model().outbox.with(Vec::len) as u32;
        if count == 0 { empty() } else { button("link", tn("outbox-count", count), |_| open(Place::Mine, true)).view() }
    })
}

fn item(id: String) -> View {
    let Ok(id) = id.parse::<CommentId>() else { return el("li", "").view() };
    let entry = memo(move || model().outbox.with(|entries| entries.iter().find(|entry| entry.comment.id == id).cloned()));
    let label = move || entry.get().map(|entry| tf("outbox-label", &[("place", &anchor_name(&entry.orders))]));
    // The article stays while its state changes, so that the keyboard stays in it.
    let article =
        el("article", "comment comment--pending").attr("id", &element_id(id)).attr("tabindex", "-1").live_attr("aria-label", label);
    el("li", "thread").child(article.live(move || entry.get().map_or_else(empty, |entry| view(&entry).view()))).view()
}

fn view(entry: &Entry) -> El {
    let comment = &entry.comment;
    let base = entry.orders.first().and_then(|order| super::page::block(*order)).map(|block| block.text()).unwrap_or_default();
    el("div", "")
        .child(state(entry))
        .child(words(
            comment.operation,
            &base,
            &comment.proposed,
            &comment.body,
            (&page().text_language(comment.text_language.as_ref()), comment.language.as_str()),
        ))
        .child(actions(entry))
}

fn state(entry: &Entry) -> El {
    let words = match &entry.state {
        State::Kept => t("outbox-kept"),
        State::Sending => t("outbox-sending"),
        State::Nameless => t("outbox-nameless"),
        State::Refused { code, detail, at } => {
            let problem = Problem { code: code.clone(), detail: detail.clone(), at: *at, ..Problem::default() };
            tf("outbox-refused-why", &[("why", &problem_words(&problem))])
        }
    };
    el("p", "comment__state").attr("role", "status").text(words)
}

fn actions(entry: &Entry) -> El {
    let id = entry.comment.id;
    let row = el("div", "comment__actions");
    let discard = button("link", t("outbox-discard"), move |_| outbox::remove(id));
    match &entry.state {
        State::Kept | State::Sending => row,
        State::Nameless => row.child(button("link", t("identity-title"), |_| model().dialog.set(Dialog::Identity))).child(discard),
        State::Refused { code, .. } => {
            let again = entry.clone();
            let text = [entry.comment.proposed.as_str(), &entry.comment.body].join("\n\n").trim().to_owned();
            let prove = if code == "confirm-first" {
                button("link", t("code-enter"), |_| model().dialog.set(Dialog::Code)).view()
            } else {
                empty()
            };
            row.child(prove)
                .child(button("link", t("outbox-again"), move |_| {
                    outbox::set_state(id, State::Kept);
                    outbox::pump();
                }))
                .child(button("link", t("outbox-edit"), move |_| edit_again(&again)))
                .child(button("link", t("outbox-copy"), move |_| copy(text.clone(), "outbox-copied")))
                .child(discard)
        }
    }
}
