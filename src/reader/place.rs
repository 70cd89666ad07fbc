//! Opening a place: the panel's content, its position in the page, and the address.

use colloquy_consultation::*;

use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, ScrollLogicalPosition};

use super::list;
use super::model::{Place, model};
use super::page::{block, page};
use crate::api;
use crate::i18n::t;
use crate::js::{address, by_id, document, find, find_all, spawn, window};
use crate::ui::{focus, focus_soon, focused, scroll_to};

/// Below this width the panel stands in the text, under its paragraph.
const NARROW: &str = "(max-width: 70rem)";

/// Whether the panel stands in the text: in another site's frame, which may be taller than any window, whatever its width.
#[must_use]
pub fn is_narrow() -> bool {
    by_id("framed").is_some() || window().match_media(NARROW).ok().flatten().is_some_and(|query| query.matches())
}

/// Opens a place; `move_focus` takes the keyboard to the panel's heading.
pub fn open(place: Place, move_focus: bool) {
    let model = model();
    if model.place.get_untracked() != place {
        model.composing.set(None);
        model.replying.set(None);
        model.editing.set(None);
        model.place.set(place);
        list::reload();
    }
    settle();
    set_hash(place);
    if move_focus {
        focus_soon("margin-title");
    } else if is_narrow()
        && !matches!(place, Place::Block(_))
        && let Some(margin) = by_id("margin")
    {
        scroll_to(&margin, ScrollLogicalPosition::Start);
    }
}

/// Closes the panel; the keyboard returns to where the place was opened.
pub fn close() {
    let model = model();
    let before = model.place.get_untracked();
    model.place.set(Place::Nothing);
    model.composing.set(None);
    list::reload();
    settle();
    let back = match before {
        Place::Block(order) => block(order).and_then(|block| block.count_link()),
        Place::Whole => by_id("outline").and_then(|outline| find(&outline, "a[href='#whole']")),
        _ => None,
    };
    if let Some(back) = back {
        focus(&back, false);
    }
}

/// Puts the panel where it belongs: under its block, above the text, or beside it; marks the open block.
pub fn settle() {
    let place = model().place.get_untracked();
    for open in find_all(".is-open") {
        let _ = open.class_list().remove_1("is-open");
    }
    let open = if let Place::Block(order) = place { block(order) } else { None };
    if let Some(block) = &open {
        let _ = block.element.class_list().add_1("is-open");
    }
    let Some(margin) = by_id("margin") else { return };
    let _ = margin.class_list().toggle_with_force("is-inline", is_narrow());
    let target: Option<HtmlElement> = match (is_narrow(), open) {
        (true, Some(block)) => Some(block.host()),
        (true, None) => find_all("main > .welcome").pop(),
        (false, _) => by_id("main"),
    };
    // Taken elsewhere, the panel would lose the keyboard, and with it the place in what is being written.
    let held = focused().filter(|held| margin.contains(Some(held)));
    match target {
        Some(target) if target.next_element_sibling().as_ref() != Some(&margin) => {
            let _ = target.after_with_node_1(&margin);
        }
        None => {
            if let Some(draft) = by_id("draft") {
                let _ = draft.before_with_node_1(&margin);
            }
        }
        Some(_) => {}
    }
    if let Some(held) = held {
        focus(&held, false);
    }
}

fn set_hash(place: Place) {
    let hash = match place {
        Place::Block(order) => block(order).map(|block| ["#", &block.element.id()].concat()).unwrap_or_default(),
        Place::Whole => "#whole".to_owned(),
        Place::Nothing | Place::Mine | Place::Newest => return,
    };
    if address("hash") != hash {
        let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&hash)));
    }
}

/// Goes where the address points: `#p12`, `#fn-1`, `#whole`, `#c-ID`.
pub fn follow_hash() {
    let hash = address("hash");
    let Some(id) = hash.strip_prefix('#').filter(|id| !id.is_empty()) else { return };
    if id == "whole" {
        return open(Place::Whole, true);
    }
    if let Some(comment) = id.strip_prefix("c-").and_then(|id| id.parse().ok()) {
        return spawn(go_to_comment(comment));
    }
    let order = by_id(id).and_then(|element| element.get_attribute("data-order")?.parse().ok());
    if let Some(order) = order {
        open(Place::Block(order), false);
        if let Some(block) = block(order) {
            scroll_to(&block.element, if is_narrow() { ScrollLogicalPosition::Start } else { ScrollLogicalPosition::Center });
        }
    }
}

/// Opens the thread of a comment and takes the reader to it.
async fn go_to_comment(id: CommentId) {
    let comment = match api::get_comment(id).await {
        Ok(comment) => comment,
        Err(failure) => return model().notice.set(t(if failure.code() == "away" { "problem-away" } else { "link-comment-gone" })),
    };
    if comment.version != page().version {
        let path = ["/c/", &page().slug, "/v/", &comment.version.to_string(), "#c-", &id.to_string()].concat();
        let _ = window().location().set_href(&path);
        return;
    }
    let root = if comment.root == comment.id { Some(comment.clone()) } else { api::get_comment(comment.root).await.ok() };
    let order = comment.anchors.first().or_else(|| root.as_ref()?.anchors.first()).map(|anchor| anchor.order);
    let place = order.map_or(Place::Whole, Place::Block);
    let model = model();
    if model.place.get_untracked() != place {
        model.place.set(place);
        list::reload();
    }
    settle();
    if let Some(block) = order.and_then(block) {
        scroll_to(&block.element, ScrollLogicalPosition::Start);
    }
    list::fetch_thread(comment.root).await;
    focus_soon(&["c-", &id.to_string()].concat());
}

/// Copies the permanent link of something in the version shown, and says so.
pub fn copy_link(fragment: &str) {
    let origin = address("origin");
    let link = [origin.as_str(), &page().address(), "#", fragment].concat();
    copy(link, "link-copied");
}

/// Copies a text, and says so; shows it where the browser does not allow that.
pub fn copy(words: String, said: &'static str) {
    let clipboard = crate::js::Fields(window().navigator().into()).inner("clipboard");
    if clipboard.is_none() {
        return model().notice.set(words);
    }
    spawn(async move {
        let copied = wasm_bindgen_futures::JsFuture::from(window().navigator().clipboard().write_text(&words)).await;
        if copied.is_ok() {
            crate::ui::announce(&t(said));
            super::banner::flash(t(said));
        } else {
            model().notice.set(words);
        }
    });
}

/// The block that is in sight, or that the keyboard is in.
#[must_use]
pub fn current_order() -> Option<u32> {
    if let Place::Block(order) = model().place.get_untracked() {
        return Some(order);
    }
    let focused = document().active_element().and_then(|element| element.closest("[data-order]").ok()?);
    focused.and_then(|element| element.get_attribute("data-order")?.parse().ok())
}
