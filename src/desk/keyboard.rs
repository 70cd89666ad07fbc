//! Single keys: never while typing, never with a modifier.

use colloquy_consultation::CommentId;
use web_sys::ScrollLogicalPosition;

use super::card::{begin, element_id};
use super::decide::{KEYS, press};
use super::model::{Dialog, Pane, Writing, model};
use super::{chosen, list, place, undo};
use crate::js::{Fields, by_id, document, listen};
use crate::ui::{focus, focus_soon, scroll_to};

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
            escape();
        } else if !is_typing(&event) && act(&key) {
            event.prevent_default();
        }
    });
}

fn is_typing(event: &web_sys::Event) -> bool {
    let Some(target) = event.target() else { return false };
    let target = Fields(target.into());
    let is_tick = matches!(target.text("type").as_str(), "checkbox" | "radio");
    matches!(target.text("tagName").as_str(), "INPUT" | "TEXTAREA" | "SELECT") && !is_tick
}

/// Closes the form that is open; what stands in it stays kept.
fn escape() {
    for menu in crate::js::find_all("details.menu[open]") {
        let _ = menu.remove_attribute("open");
    }
    if let Some(Writing::Decision(id) | Writing::Note(id) | Writing::Reply(id)) = model().writing.get_untracked() {
        model().writing.set(None);
        if let Some(card) = by_id(&element_id(id)) {
            focus(&card, false);
        }
    }
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
        ("/", _) => {
            model().pane.set(Pane::Comments);
            focus_soon("search");
        }
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
