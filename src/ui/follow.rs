//! Parts of the page that follow signals.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::el::View;
use super::focus::{focus, focused};
use super::graph::{Part, end as end_part, follow, inside, owner, part_in, untrack};
use crate::js::{document, find, find_all};

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

/// Whether an element stands between two marks.
fn is_between(start: &Node, end: &Node, element: &Node) -> bool {
    start.compare_document_position(element) & Node::DOCUMENT_POSITION_FOLLOWING != 0
        && end.compare_document_position(element) & Node::DOCUMENT_POSITION_PRECEDING != 0
}

/// The elements between two marks that are of the kind of another.
fn alike(start: &Node, end: &Node, other: &HtmlElement) -> Vec<HtmlElement> {
    let mut all = find_all(&other.tag_name());
    all.retain(|one| one.class_name() == other.class_name() && is_between(start, end, one));
    all
}

fn live_boxed(view: Box<dyn Fn() -> View>) -> View {
    let (fragment, start, end) = marks();
    follow(Box::new(move || {
        let held = focused().filter(|held| is_between(&start, &end, held));
        let place = held.as_ref().and_then(|held| alike(&start, &end, held).iter().position(|one| one == held));
        while let Some(node) = start.next_sibling().filter(|node| *node != end) {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(&node);
            }
        }
        put_before(&view().0, &end);
        // What was made anew has the keyboard where it was: on the same words, else on what stands in their place.
        if let (Some(held), Some(place)) = (held, place) {
            let alike = alike(&start, &end, &held);
            let same = |one: &&HtmlElement| one.text_content() == held.text_content();
            if let Some(next) = alike.get(place).filter(same).or_else(|| alike.iter().find(same)).or(alike.get(place)) {
                focus(next, false);
            }
        }
    }));
    View(fragment)
}

struct Entry {
    key: String,
    node: Node,
    part: Part,
}

/// A list whose entries stay the same elements for as long as their keys stay; each entry is one element.
pub fn each(keys: impl Fn() -> Vec<String> + 'static, view: impl Fn(String) -> View + 'static) -> View {
    each_boxed(Box::new(keys), Box::new(view))
}

fn each_boxed(keys: Box<dyn Fn() -> Vec<String>>, view: Box<dyn Fn(String) -> View>) -> View {
    let (fragment, start, end) = marks();
    // Entries outlive a change of the list, so that they belong to what is around it.
    let around = owner();
    let shown = RefCell::new(Vec::<Entry>::new());
    follow(Box::new(move || {
        let keys = keys();
        let mut shown = shown.borrow_mut();
        let held = focused();
        let place = shown.iter().position(|entry| entry.node.contains(held.as_deref().map(AsRef::as_ref)));
        let mut old = std::mem::take(&mut *shown);
        old.retain(|entry| {
            let stays = keys.contains(&entry.key);
            if !stays {
                end_part(&entry.part);
                entry.node.unchecked_ref::<Element>().remove();
            }
            stays
        });
        let mut at = start.next_sibling();
        for key in keys {
            let entry = match old.iter().position(|entry| entry.key == key) {
                Some(index) => old.swap_remove(index),
                None => {
                    let part = part_in(around.clone());
                    let node = inside(&part, || view(key.clone())).0;
                    Entry { key, node, part }
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
        if let (Some(held), Some(place)) = (held, place) {
            let entry = shown.get(place).or(shown.last()).map(|entry| entry.node.clone().unchecked_into());
            keep_keyboard(&held, entry.or_else(|| start.parent_element()));
        }
    }));
    View(fragment)
}

/// After a list has changed: the keyboard stays on its element; where that is gone, it comes to the entry in its place, not to one
/// of its buttons, or to the heading over the list.
fn keep_keyboard(held: &HtmlElement, mut instead: Option<Element>) {
    if held.is_connected() {
        return focus(held, false);
    }
    while let Some(element) = instead {
        if let Some(next) = find(&element, "[tabindex]") {
            return focus(&next, false);
        }
        instead = element.parent_element();
    }
}
