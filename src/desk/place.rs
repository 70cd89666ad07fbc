//! What the panes are about, and its place in the address.

use super::model::{Pane, Place, model};
use super::page::{block, page};
use super::{list, suggestions};
use crate::js::{address, listen, window};

/// Follows the address from now on.
pub fn start() {
    listen(&window(), "hashchange", |_| follow());
    follow();
}

/// A place as the end of an address.
#[must_use]
pub fn hash(place: Place) -> String {
    match place {
        Place::All => "#all".to_owned(),
        Place::Whole => "#whole".to_owned(),
        Place::Block(order) => block(order).map(|block| ["#", &block.element_id()].concat()).unwrap_or_default(),
    }
}

fn follow() {
    let wanted = address("hash");
    let found = match wanted.as_str() {
        "#whole" => Place::Whole,
        "" | "#" | "#all" => Place::All,
        other => {
            let id = &other[1..];
            let page = page();
            match page.version.blocks.iter().find(|block| block.element_id() == id) {
                Some(block) => Place::Block(block.order),
                None => return,
            }
        }
    };
    let first = wanted.len() < 2;
    show(found);
    if !first {
        model().pane.set(if found == Place::All { Pane::Comments } else { Pane::Text });
    }
}

/// Opens a place: the address follows.
pub fn open(place: Place) {
    let hash = hash(place);
    if address("hash") == hash {
        show(place);
    } else {
        let _ = js_sys::Reflect::set(&window().location(), &"hash".into(), &hash.into());
    }
}

fn show(place: Place) {
    let model = model();
    model.place.set(place);
    model.single.set(None);
    model.writing.set(None);
    model.current.set(None);
    model.suggestions.set(Vec::new());
    suggestions::reload();
    list::reload();
}

/// Goes to the next or previous place on which something was said; in reading order, the whole text first.
pub fn step(forward: bool) {
    let model = model();
    let here = match model.place.get_untracked() {
        Place::All => None,
        Place::Whole => Some(0),
        Place::Block(order) => Some(order as usize + 1),
    };
    let said = |index: &usize| model.paragraphs[*index].with_untracked(|paragraph| paragraph.wanting > 0);
    let all = 0..model.paragraphs.len();
    let next = match (here, forward) {
        (None, _) => all.clone().find(said),
        (Some(here), true) => all.clone().skip(here + 1).find(said),
        (Some(here), false) => all.clone().take(here).rev().find(said),
    };
    if let Some(index) = next {
        open(if index == 0 { Place::Whole } else { Place::Block(index as u32 - 1) });
    }
}
