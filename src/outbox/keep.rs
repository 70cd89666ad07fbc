//! The browser's storage, and the memory of this page where the browser refuses it.

use std::cell::RefCell;

use web_sys::Storage;

use crate::js::window;

/// Before every key, so that other apps of the same host are left alone.
const OURS: &str = "colloquy/";

thread_local! {
    static MEMORY: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

fn full(key: &str) -> String {
    [OURS, key].concat()
}

/// Keeps a text; says whether the browser keeps it, too (else it lives as long as this page).
pub fn keep(key: &str, text: &str) -> bool {
    let kept = storage().is_some_and(|storage| storage.set_item(&full(key), text).is_ok());
    MEMORY.with_borrow_mut(|memory| {
        memory.retain(|(known, _)| known != key);
        if !kept {
            memory.push((key.to_owned(), text.to_owned()));
        }
    });
    if !kept {
        crate::reader::banner::forgetful();
    }
    kept
}

/// A kept text.
#[must_use]
pub fn kept(key: &str) -> Option<String> {
    MEMORY
        .with_borrow(|memory| memory.iter().find(|(known, _)| known == key).map(|(_, text)| text.clone()))
        .or_else(|| storage()?.get_item(&full(key)).ok()?)
}

/// Forgets a text.
pub fn forget(key: &str) {
    MEMORY.with_borrow_mut(|memory| memory.retain(|(known, _)| known != key));
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&full(key));
    }
}

/// Keeps under another key what is kept under one, if anything is; at no moment is it nowhere.
pub fn rename(from: &str, to: &str) {
    if let Some(text) = kept(from).filter(|_| from != to) {
        keep(to, &text);
        forget(from);
    }
}

/// The keys that begin with a prefix, each once, in no order.
#[must_use]
pub fn keys(prefix: &str) -> Vec<String> {
    let mut keys: Vec<String> = MEMORY.with_borrow(|memory| memory.iter().map(|(key, _)| key.clone()).collect());
    if let Some(storage) = storage() {
        for index in 0..storage.length().unwrap_or(0) {
            if let Ok(Some(key)) = storage.key(index)
                && let Some(key) = key.strip_prefix(OURS)
            {
                keys.push(key.to_owned());
            }
        }
    }
    keys.retain(|key| key.starts_with(prefix));
    keys
}

/// Our key in an event of the browser's storage.
#[must_use]
pub fn own_key(key: &str) -> Option<&str> {
    key.strip_prefix(OURS)
}

/// Whether something is kept only as long as this page lives; what is ticked in the help sheet is no loss.
#[must_use]
pub fn is_at_risk() -> bool {
    MEMORY.with_borrow(|memory| memory.iter().any(|(key, _)| !key.starts_with("help-")))
}
