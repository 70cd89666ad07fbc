//! Elements as plain values: the page's element is made at once, and only what follows a signal is touched again.
//!
//! All handles are of one type, so that a further element adds bytes for its words only (docs/decisions).

use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

use super::graph::follow;
use crate::js::document;

/// A piece of the page: an element, a text, or several in a row.
#[derive(Debug, Clone)]
pub struct View(pub Node);

/// An element of the page.
#[derive(Debug, Clone)]
#[must_use]
pub struct El(Element);

/// An element with a class (none where empty).
///
/// # Panics
/// If the browser refuses the tag.
#[inline(never)]
pub fn el(tag: &str, class: &str) -> El {
    let element = document().create_element(tag).unwrap_throw();
    if !class.is_empty() {
        element.set_class_name(class);
    }
    El(element)
}

/// A piece of text.
#[must_use]
#[inline(never)]
pub fn text(words: String) -> View {
    View(document().create_text_node(&words).into())
}

/// A span with words.
#[inline(never)]
pub fn span(class: &str, words: String) -> El {
    el("span", class).text(words)
}

/// A button with words that does something.
pub fn button(class: &str, words: String, act: impl FnMut(web_sys::Event) + 'static) -> El {
    button_boxed(class, words, Box::new(act))
}

#[inline(never)]
fn button_boxed(class: &str, words: String, act: Box<dyn FnMut(web_sys::Event)>) -> El {
    el("button", class).attr("type", "button").text(words).on_boxed("click", act)
}

/// Nothing.
#[must_use]
#[inline(never)]
pub fn empty() -> View {
    text(String::new())
}

/// Several pieces in a row.
#[must_use]
#[inline(never)]
pub fn several(views: Vec<View>) -> View {
    let row = document().create_document_fragment();
    for view in views {
        let _ = row.append_child(&view.0);
    }
    View(row.into())
}

impl El {
    /// Sets an attribute.
    #[inline(never)]
    pub fn attr(self, name: &str, value: &str) -> Self {
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Sets an attribute if.
    #[inline(never)]
    pub fn attr_if(self, condition: bool, name: &str, value: &str) -> Self {
        if condition { self.attr(name, value) } else { self }
    }

    /// Sets an attribute that follows signals; `None` takes it away.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.live_attr_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn live_attr_boxed(self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) -> Self {
        let element = self.0.clone();
        follow(Box::new(move || {
            let _ = match value() {
                Some(value) => element.set_attribute(name, &value),
                None => element.remove_attribute(name),
            };
        }));
        self
    }

    /// Sets a yes-or-no attribute that follows signals, such as `disabled` or `hidden`.
    pub fn live_flag(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        self.live_attr(name, move || value().then(String::new))
    }

    /// Listens to an event.
    pub fn on(self, event: &str, act: impl FnMut(web_sys::Event) + 'static) -> Self {
        self.on_boxed(event, Box::new(act))
    }

    #[inline(never)]
    fn on_boxed(self, event: &str, act: Box<dyn FnMut(web_sys::Event)>) -> Self {
        // The browser frees it together with the element.
        let act = Closure::<dyn FnMut(web_sys::Event)>::wrap(act).into_js_value();
        let _ = self.0.add_event_listener_with_callback(event, act.unchecked_ref());
        self
    }

    /// Adds text.
    #[inline(never)]
    pub fn text(self, words: String) -> Self {
        self.add(&text(words).0)
    }

    /// Adds text that follows signals.
    pub fn live_text(self, words: impl Fn() -> String + 'static) -> Self {
        self.live_text_boxed(Box::new(words))
    }

    #[inline(never)]
    fn live_text_boxed(self, words: Box<dyn Fn() -> String>) -> Self {
        let node = document().create_text_node("");
        let shown = node.clone();
        follow(Box::new(move || {
            let words = words();
            if shown.data() != words {
                shown.set_data(&words);
            }
        }));
        self.add(&node)
    }

    /// Adds a child.
    pub fn child(self, child: impl Into<View>) -> Self {
        self.add(&child.into().0)
    }

    #[inline(never)]
    fn add(self, child: &Node) -> Self {
        let _ = self.0.append_child(child);
        self
    }

    /// Adds children.
    #[inline(never)]
    pub fn children(mut self, children: Vec<View>) -> Self {
        for child in children {
            self = self.add(&child.0);
        }
        self
    }

    /// Adds a child that is made anew when the signals it reads change.
    pub fn live(self, view: impl Fn() -> View + 'static) -> Self {
        self.child(super::follow::live(view))
    }

    /// The finished view.
    #[must_use]
    #[inline(never)]
    pub fn view(self) -> View {
        View(self.0.into())
    }
}

impl From<El> for View {
    fn from(element: El) -> Self {
        element.view()
    }
}
