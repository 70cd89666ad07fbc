//! Parts of the page that follow signals.

use std::cell::RefCell;

use leptos::prelude::{Owner, RenderEffect, on_cleanup, untrack};
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::el::View;
use crate::js::document;

/// Runs a function now, and again whenever a signal it reads changes, for as long as this part of the page lives.
///
/// What it makes (signals, further parts) is cleaned up before it runs again.
pub fn follow(run: Box<dyn Fn()>) {
    let effect = RenderEffect::new(move |_: Option<()>| run());
    on_cleanup(move || drop(effect));
}

thread_local! {
    static ENDS: RefCell<Vec<Option<Box<dyn FnOnce()>>>> = const { RefCell::new(Vec::new()) };
}

/// Runs a function when this part of the page goes.
pub fn on_end(run: Box<dyn FnOnce()>) {
    // Leptos wants what it keeps to be sendable; what belongs to the browser is not, so that only its number is given.
    let number = ENDS.with_borrow_mut(|ends| {
        ends.push(Some(run));
        ends.len() - 1
    });
    on_cleanup(move || {
        if let Some(run) = ENDS.with_borrow_mut(|ends| ends[number].take()) {
            run();
        }
    });
}

/// Runs `act`, untracked, whenever a signal that `read` reads changes; not at first.
pub fn on_change(read: impl Fn() + 'static, act: impl Fn() + 'static) {
    on_change_boxed(Box::new(read), Box::new(act));
}

fn on_change_boxed(read: Box<dyn Fn()>, act: Box<dyn Fn()>) {
    let first = std::cell::Cell::new(true);
    follow(Box::new(move || {
        read();
        if !first.replace(false) {
            untrack(&act);
        }
    }));
}

/// A view that is made anew when the signals it reads change.
pub fn live(view: impl Fn() -> View + 'static) -> View {
    live_boxed(Box::new(view))
}

/// The marks between which a part of the page stands, already in a fragment.
fn marks() -> (Node, Node, Node) {
    let mark = || Node::from(document().create_comment(""));
    let (start, end) = (mark(), mark());
    let fragment = Node::from(document().create_document_fragment());
    let _ = fragment.append_child(&start);
    let _ = fragment.append_child(&end);
    (fragment, start, end)
}

fn put_before(node: &Node, end: &Node) {
    if let Some(parent) = end.parent_node() {
        let _ = parent.insert_before(node, Some(end));
    }
}

fn live_boxed(view: Box<dyn Fn() -> View>) -> View {
    let (fragment, start, end) = marks();
    follow(Box::new(move || {
        while let Some(node) = start.next_sibling().filter(|node| *node != end) {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(&node);
            }
        }
        put_before(&view().0, &end);
    }));
    View(fragment)
}

struct Entry {
    key: String,
    node: Node,
    owner: Owner,
}

/// A list whose entries stay the same elements for as long as their keys stay; each entry is one element.
pub fn each(keys: impl Fn() -> Vec<String> + 'static, view: impl Fn(String) -> View + 'static) -> View {
    each_boxed(Box::new(keys), Box::new(view))
}

fn each_boxed(keys: Box<dyn Fn() -> Vec<String>>, view: Box<dyn Fn(String) -> View>) -> View {
    let (fragment, start, end) = marks();
    // Entries outlive a change of the list, so that they belong to what is around it.
    let around = Owner::current().unwrap_or_default();
    let shown = RefCell::new(Vec::<Entry>::new());
    follow(Box::new(move || {
        let keys = keys();
        let mut shown = shown.borrow_mut();
        let mut old = std::mem::take(&mut *shown);
        old.retain(|entry| {
            let stays = keys.contains(&entry.key);
            if !stays {
                entry.owner.cleanup();
                entry.node.unchecked_ref::<web_sys::Element>().remove();
            }
            stays
        });
        let mut at = start.next_sibling();
        for key in keys {
            let entry = match old.iter().position(|entry| entry.key == key) {
                Some(index) => old.swap_remove(index),
                None => {
                    let owner = around.with(Owner::new);
                    let node = untrack(|| owner.with(|| view(key.clone()))).0;
                    Entry { key, node, owner }
                }
            };
            if at.as_ref() == Some(&entry.node) {
                at = entry.node.next_sibling();
            } else {
                // Only what is new or out of place moves: what is being read or typed stays put.
                put_before(&entry.node, at.as_ref().unwrap_or(&end));
            }
            shown.push(entry);
        }
    }));
    View(fragment)
}
