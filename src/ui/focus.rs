//! Where the keyboard is.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::js::{by_id, document, later, window};

thread_local! {
    static BEFORE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Moves the focus to an element; scrolls to it only where asked.
pub fn focus(element: &HtmlElement, scroll: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scroll);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus to the element of an id once it is there.
pub fn focus_soon(id: &str) {
    try_focus(id.to_owned(), 5);
}

fn try_focus(id: String, tries: u8) {
    later(if tries == 5 { 0 } else { 40 }, move || match by_id(&id) {
        Some(element) => focus(&element, true),
        None if tries > 0 => try_focus(id, tries - 1),
        None => {}
    });
}

/// The element that the keyboard is on.
#[must_use]
pub fn focused() -> Option<HtmlElement> {
    document().active_element().map(JsCast::unchecked_into)
}

/// Keeps in mind where the focus is.
pub fn remember_focus() {
    BEFORE.with_borrow_mut(|before| *before = focused());
}

/// Moves the focus back to where it was.
pub fn restore_focus() {
    if let Some(element) = BEFORE.take().filter(|element| element.is_connected()) {
        // An entry of a menu that has closed cannot have it; the menu can.
        let menu = element.closest("details.menu:not([open])").ok().flatten().and_then(|menu| crate::js::find(&menu, "summary"));
        focus(&menu.unwrap_or(element), false);
    }
}

/// Scrolls to an element, smoothly unless the reader asked for no motion.
pub fn scroll_to(element: &HtmlElement, position: ScrollLogicalPosition) {
    let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(if still { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    options.set_block(position);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Whether the page runs from right to left.
#[must_use]
pub fn is_rtl() -> bool {
    document().document_element().is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}
