//! What has been written and not yet published: kept in this browser, sent in order, exactly once.
//!
//! A comment's id is made here, so that sending it twice stores it once. Each entry is a key of its own in the
//! browser's storage, so that several tabs can share one outbox.

mod entry;
pub mod keep;
mod send;

pub use entry::{Entry, State, new_id};
pub use send::{pump, start};

use colloquy_consultation::CommentId;

use crate::reader::model::model;
use crate::reader::page::page;

fn prefix() -> String {
    ["outbox/", &page().slug, "/"].concat()
}

fn key(id: CommentId) -> String {
    [&prefix(), id.to_string().as_str()].concat()
}

/// Keeps a contribution and sends it as soon as possible.
pub fn add(entry: Entry) {
    store(&entry);
    model().outbox.update(|entries| entries.push(entry));
    pump();
}

/// Takes a contribution out.
pub fn remove(id: CommentId) {
    keep::forget(&key(id));
    model().outbox.update(|entries| entries.retain(|entry| entry.comment.id != id));
}

/// Changes the state of a contribution.
pub fn set_state(id: CommentId, state: State) {
    model().outbox.update(|entries| {
        if let Some(entry) = entries.iter_mut().find(|entry| entry.comment.id == id) {
            entry.state = state;
            store(entry);
        }
    });
}

/// Sends what was refused because the consultation was paused.
pub fn resumed() {
    let refused = |entry: &&Entry| matches!(&entry.state, State::Refused { code, .. } if code == "paused");
    let ids = model().outbox.with_untracked(|entries| entries.iter().filter(refused).map(|entry| entry.comment.id).collect::<Vec<_>>());
    for id in ids {
        set_state(id, State::Kept);
    }
    pump();
}

fn store(entry: &Entry) {
    // What is on its way is kept as “not yet sent”: a crash must send it again.
    keep::keep(&key(entry.comment.id), &entry.write());
}

/// Reads what is kept; entries of other tabs appear, those sent elsewhere go.
pub fn reread() {
    let mut found: Vec<Entry> = Vec::new();
    for entry in keep::keys(&prefix()).iter().filter_map(|key| Entry::read(&keep::kept(key)?)) {
        // Ids stand in the order of their making; what is in memory and in storage counts once.
        let at = found.iter().take_while(|other| other.comment.id < entry.comment.id).count();
        if found.get(at).is_none_or(|other| other.comment.id != entry.comment.id) {
            found.insert(at, entry);
        }
    }
    model().outbox.update(|entries| {
        for entry in &mut found {
            if let Some(old) = entries.iter().find(|old| old.comment.id == entry.comment.id && matches!(old.state, State::Sending)) {
                entry.state = old.state.clone();
            }
        }
        *entries = found;
    });
}

#[cfg(test)]
mod tests;
