//! Single keys: never while typing, never with a modifier, and only as long as the person wishes them.

use colloquy_consultation::CommentKind;
use web_sys::ScrollLogicalPosition;

use super::comment_view::reply;
use super::composer::begin;
use super::drafts::Target;
use super::model::{Dialog, Place, model};
use super::page::{block, page};
use super::place::{close, current_order, open};
use super::state_line::next_untouched;
use crate::js::{Fields, by_id, document, listen};
use crate::ui::{focus, scroll_to, untrack};
use crate::wishes::single_keys;

/// Whether a click was made by the keyboard.
#[must_use]
pub fn by_key(event: &web_sys::Event) -> bool {
    Fields(event.clone().into()).number("detail") == 0
}

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
        } else if !is_typing(&event) && single_keys() && act(&key) {
            event.prevent_default();
        }
    });
}

fn is_typing(event: &web_sys::Event) -> bool {
    let Some(target) = event.target() else { return false };
    let target = Fields(target.into());
    matches!(target.text("tagName").as_str(), "INPUT" | "TEXTAREA" | "SELECT") || target.flag("isContentEditable")
}

/// Closes the innermost thing that is open.
fn escape() {
    let model = model();
    for menu in crate::js::find_all("details.menu[open]") {
        let _ = menu.remove_attribute("open");
    }
    if model.replying.get_untracked().is_some() {
        if let Some(id) = model.replying.get_untracked().and_then(|id| by_id(&super::comment_view::element_id(id))) {
            focus(&id, false);
        }
        model.replying.set(None);
    } else if model.composing.get_untracked().is_some() {
        model.composing.set(None);
        if let Some(title) = by_id("margin-title") {
            focus(&title, false);
        }
    } else if model.place.get_untracked() != Place::Nothing {
        close();
    }
}

fn act(key: &str) -> bool {
    let model = model();
    match key {
        "j" | "n" => step(true),
        "k" | "p" => step(false),
        "c" => write(CommentKind::Comment),
        "s" => write(CommentKind::Suggestion),
        "r" => return answer(),
        "u" => next_untouched(),
        "/" => {
            if let Some(form) = by_id("filter-form") {
                let _ = form.set_attribute("open", "");
            }
            crate::ui::focus_soon("filter-kind");
        }
        "?" => model.dialog.set(Dialog::Help),
        _ => return false,
    }
    true
}

/// Goes to the next or previous paragraph; an open panel goes along.
fn step(forward: bool) {
    let page = page();
    let here = current_order();
    let stops = || page.blocks.iter().filter(|block| !block.number.is_empty() && !block.number.contains('.'));
    let next = match (here, forward) {
        (None, _) => stops().next(),
        (Some(here), true) => stops().find(|block| block.order > here),
        (Some(here), false) => stops().rfind(|block| block.order < here),
    };
    let Some(block) = next else { return };
    if model().place.get_untracked() == Place::Nothing {
        focus(&block.element, false);
    } else {
        open(Place::Block(block.order), false);
        focus(&block.element, false);
    }
    scroll_to(&block.element, ScrollLogicalPosition::Center);
}

fn write(kind: CommentKind) {
    let model = model();
    if Target::of(model.place.get_untracked()).is_none() {
        let place = current_order().and_then(block).map_or(Place::Whole, |block| Place::Block(block.order));
        open(place, false);
    }
    if let (true, Some(target)) = (untrack(|| model.is_open()), Target::of(model.place.get_untracked())) {
        begin(target, kind);
    }
}

/// Answers the comment that the keyboard is in.
fn answer() -> bool {
    let comment = document().active_element().and_then(|element| element.closest("[data-comment]").ok()?);
    let id = comment.and_then(|element| element.get_attribute("data-comment")?.parse().ok());
    match id {
        Some(id) if untrack(|| model().is_open()) => {
            reply(id);
            true
        }
        _ => false,
    }
}
