//! Single keys: never while typing, never with a modifier, and only as long as the person wishes them.

use colloquy_consultation::CommentId;
use web_sys::ScrollLogicalPosition;

use super::card::{begin, element_id};
use super::decide::{KEYS, press};
use super::model::{Dialog, Pane, Writing, model};
use super::numbers::unpublished;
use super::{chosen, list, place, undo};
use crate::js::{Fields, by_id, document, find_all, later, listen};
use crate::ui::{focus, focus_soon, scroll_to};
use crate::wishes::single_keys;

/// Listens to the keys.
pub fn start() {
    listen(&document(), "keydown", |event| {
        let fields = Fields(event.clone().into());
        let modified = ["ctrlKey", "metaKey", "altKey"].iter().any(|key| fields.flag(key));
        if modified || fields.flag("isComposing") || fields.flag("defaultPrevented") || model().dialog.get_untracked() != Dialog::None {
            return;
        }
        let key = fields.text("key");
        if key == "Escape" {
            escape(is_typing(&event));
        } else if !is_typing(&event) && single_keys() && act(&key) {
            event.prevent_default();
        }
    });
}

/// Whether there is something to publish, and the right to.
fn may_publish() -> bool {
    crate::ui::untrack(|| model().may_publish() && unpublished() > 0)
}

fn is_typing(event: &web_sys::Event) -> bool {
    let Some(target) = event.target() else { return false };
    let target = Fields(target.into());
    let is_tick = matches!(target.text("type").as_str(), "checkbox" | "radio");
    matches!(target.text("tagName").as_str(), "INPUT" | "TEXTAREA" | "SELECT") && !is_tick
}

/// Closes the form that is open; what stands in it stays kept. From any other field it leads back to the comment one is at,
/// so that the keys act again.
fn escape(typing: bool) {
    for menu in find_all("details.menu[open]") {
        let _ = menu.remove_attribute("open");
    }
    if let Some(Writing::Decision(id) | Writing::Note(id) | Writing::Reply(id)) = model().writing.get_untracked() {
        model().writing.set(None);
        if let Some(card) = by_id(&element_id(id)) {
            focus(&card, false);
        }
    } else if typing {
        let card = model().current.get_untracked().and_then(|id| by_id(&element_id(id)));
        if let Some(place) = card.or_else(|| by_id("main")) {
            focus(&place, false);
        }
    }
}

/// Puts the keyboard into a field of a pane.
fn enter(pane: Pane, field: &str) {
    model().pane.set(pane);
    focus_soon(field);
}

/// Opens the filter, with the keyboard in it.
fn filter() {
    if let Some(form) = by_id("filter-form") {
        let _ = form.set_attribute("open", "");
    }
    enter(Pane::Comments, "filter-disposition");
}

/// Puts the keyboard on the paragraph that is open in the list of them.
fn paragraphs() {
    model().pane.set(Pane::Paragraphs);
    later(0, || {
        if let Some(link) = find_all(".paragraph[aria-current]").pop() {
            focus(&link, true);
        }
    });
}

fn act(key: &str) -> bool {
    let current = model().current.get_untracked().filter(|id| model().list.find(*id).is_some_and(|item| item.id == item.root));
    if let Some((disposition, _)) = KEYS.iter().find(|(_, known)| *known == key) {
        let Some(id) = current else { return false };
        press(id, *disposition);
        return true;
    }
    match (key, current) {
        ("j", _) => step(true),
        ("k", _) => step(false),
        ("J", _) => place::step(true),
        ("K", _) => place::step(false),
        ("u", _) => undo::undo(),
        ("e", Some(id)) => begin(Writing::Decision(id), "decision-reason"),
        ("m", Some(id)) => begin(Writing::Note(id), "note-text"),
        ("r", Some(id)) => begin(Writing::Reply(id), "reply-text"),
        ("t", Some(id)) if model().may_draft_now() => model().dialog.set(Dialog::Themes(id)),
        ("h", Some(id)) => model().dialog.set(Dialog::History(id)),
        ("s", Some(id)) => chosen::toggle(id),
        ("S", _) => chosen::toggle_all(),
        ("D", _) if model().may_draft_now() => model().dialog.set(Dialog::Matching),
        ("P", _) if may_publish() => model().dialog.set(Dialog::Publish),
        ("f", _) => filter(),
        ("g", _) => paragraphs(),
        ("y", _) => enter(Pane::Text, "synthesis"),
        ("E", _) => enter(Pane::Text, "assignment"),
        ("/", _) => enter(Pane::Comments, "search"),
        ("?", _) => model().dialog.set(Dialog::Help),
        _ => return false,
    }
    true
}

/// Goes to the next or previous contribution; the page after it is fetched ahead.
fn step(forward: bool) {
    let roots = model().list.roots();
    let here = model().current.get_untracked().and_then(|id| roots.iter().position(|known| *known == id));
    let next = match (here, forward) {
        (None, _) => 0,
        (Some(here), true) => here + 1,
        (Some(here), false) => here.saturating_sub(1),
    };
    if let Some(id) = roots.get(next) {
        go(*id);
    }
    list::look_ahead(next);
}

/// Puts the keyboard on a contribution.
pub fn go(id: CommentId) {
    model().pane.set(Pane::Comments);
    model().current.set(Some(id));
    if let Some(card) = by_id(&element_id(id)) {
        focus(&card, false);
        scroll_to(&card, ScrollLogicalPosition::Nearest);
    }
}
