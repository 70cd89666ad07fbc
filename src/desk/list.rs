//! The comments of the place: fetched by pages, kept up to date one by one.

use colloquy_consultation::*;

use super::model::{Place, model};
use super::page::{block, desk, page};
use crate::api::{Failure, encode};
use crate::js::spawn;
use crate::ui::{Shared, Signal, untrack};
use crate::wishes::tell;

/// How many are fetched at once.
const PAGE: u32 = 50;
/// The next page is fetched when the keys come so near to the end.
const AHEAD: usize = 15;

/// A comment in the list: its place in the list is fixed, its content follows.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id.
    pub id: CommentId,
    /// The first comment of its thread.
    pub root: CommentId,
    /// The comment as last heard.
    pub comment: Shared<DeskCommentOut>,
}

/// The list; a copy is the same list.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// What is shown.
    pub items: Signal<Vec<Item>>,
    /// How many match in all.
    pub total: Signal<u32>,
    /// Where the next page begins.
    pub next: Signal<Option<String>>,
    /// Whether a page is on its way.
    pub loading: Signal<bool>,
    /// Why the last page did not come.
    pub failed: Signal<Option<Failure>>,
    /// How many came in the meantime and are not in the list.
    pub arrivals: Signal<u32>,
    /// Counts the times the list began anew, so that late answers are recognised.
    turn: Signal<u32>,
}

impl List {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self {
            items: Signal::new(Vec::new()),
            total: Signal::new(0),
            next: Signal::new(None),
            loading: Signal::new(true),
            failed: Signal::new(None),
            arrivals: Signal::new(0),
            turn: Signal::new(0),
        }
    }

    /// A comment of the list.
    #[must_use]
    pub fn find(&self, id: CommentId) -> Option<Item> {
        untrack(|| self.items.with(|items| items.iter().find(|item| item.id == id).cloned()))
    }

    /// The comments that begin a thread, as they are shown.
    #[must_use]
    pub fn roots(&self) -> Vec<CommentId> {
        untrack(|| self.items.with(|items| items.iter().filter(|item| item.id == item.root).map(|item| item.id).collect()))
    }
}

impl Default for List {
    fn default() -> Self {
        Self::new()
    }
}

/// A place as part of a query.
fn at(place: Place) -> String {
    match place {
        Place::All => String::new(),
        Place::Whole => "&whole=true".to_owned(),
        Place::Block(order) => block(order).map(|block| ["&block=", &block.id.to_string()].concat()).unwrap_or_default(),
    }
}

fn version() -> String {
    ["version=", &page().version.number.to_string()].concat()
}

/// The version, and where asked the place, as the beginning of a query.
#[must_use]
pub fn here(place: bool) -> String {
    if place { version() + &at(model().place.get_untracked()) } else { version() }
}

/// Place and filter as a query: everything that is found, fetched or not.
#[must_use]
pub fn matching() -> String {
    here(true) + &model().filter.with_untracked(super::filter::Filter::query)
}

/// Begins the list of the place anew.
pub fn reload() {
    let list = model().list;
    list.turn.update(|turn| *turn += 1);
    list.items.set(Vec::new());
    list.arrivals.set(0);
    list.next.set(None);
    model().chosen.set(Vec::new());
    fetch(None);
}

/// Fetches the next page, or the one that failed.
pub fn more() {
    if !model().list.loading.get_untracked() {
        fetch(model().list.next.get_untracked());
    }
}

/// Fetches the next page while there is still something to read before it.
pub fn look_ahead(index: usize) {
    let list = model().list;
    if list.next.with_untracked(Option::is_some) && index + AHEAD >= list.items.with_untracked(Vec::len) {
        more();
    }
}

fn fetch(cursor: Option<String>) {
    let list = model().list;
    let cursor = cursor.map(|cursor| ["&cursor=", &encode(&cursor)].concat()).unwrap_or_default();
    let filter = model().filter.with_untracked(super::filter::Filter::query);
    let query = [version().as_str(), &at(model().place.get_untracked()), &filter, "&limit=", &PAGE.to_string(), &cursor].concat();
    let turn = list.turn.get_untracked();
    list.loading.set(true);
    list.failed.set(None);
    spawn(async move {
        let answer = desk().comments(&query).await;
        if turn != list.turn.get_untracked() {
            return;
        }
        list.loading.set(false);
        match answer {
            Ok(page) => {
                list.total.set(page.total);
                list.next.set(page.next);
                insert(page.items);
            }
            Err(failure) => list.failed.set(Some(failure)),
        }
    });
}

/// Puts comments in: known ones change where they stand, replies go to the end of their thread.
pub fn insert(comments: Vec<DeskCommentOut>) {
    let list = model().list;
    let mut fresh = Vec::new();
    for comment in comments {
        match list.find(comment.comment.id) {
            Some(item) => item.comment.set(comment),
            None => fresh.push(comment),
        }
    }
    if fresh.is_empty() {
        return;
    }
    list.items.update(|items| {
        for comment in fresh {
            let (id, root) = (comment.comment.id, comment.comment.root);
            let after = items.iter().rposition(|item| item.root == root);
            let at = after.map_or(items.len(), |last| last + 1);
            items.insert(at, Item { id, root, comment: Shared::new(comment) });
        }
    });
}

/// Changes a comment that is in the list.
pub fn change(id: CommentId, change: impl FnOnce(&mut DeskCommentOut)) {
    if let Some(item) = model().list.find(id) {
        let mut comment = item.comment.get_untracked();
        change(&mut comment);
        item.comment.set(comment);
    }
}

/// Fetches again what is shown, as far as one answer goes: many were changed at once.
pub fn refresh() {
    let filter = model().filter.with_untracked(super::filter::Filter::query);
    let query = [version().as_str(), &at(model().place.get_untracked()), &filter, "&limit=200"].concat();
    spawn(async move {
        if let Ok(page) = desk().comments(&query).await {
            insert(page.items.into_iter().filter(|comment| model().list.find(comment.comment.id).is_some()).collect());
        }
    });
}

/// A whole thread as the server has it now.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn thread(root: CommentId) -> Result<Vec<DeskCommentOut>, Failure> {
    let query = [version().as_str(), "&thread=", &root.to_string(), "&replies=true&limit=100"].concat();
    Ok(desk().comments(&query).await?.items)
}

/// Every suggestion on a block, up to so many as can still be laid over each other.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn suggestions(order: u32) -> Result<Vec<DeskCommentOut>, Failure> {
    let query = [version().as_str(), &at(Place::Block(order)), "&kind=suggestion&limit=100"].concat();
    Ok(desk().comments(&query).await?.items)
}

/// Somebody did something to a contribution: it changes where it stands; a new one is only counted.
pub fn heard(event: &EventOut) {
    let list = model().list;
    let (Some(id), root) = (event.comment, event.root.or(event.comment)) else { return };
    let Some(root) = root else { return };
    let known = untrack(|| list.items.with(|items| items.iter().any(|item| item.root == root)));
    if known {
        let fresh = event.kind == EventKind::Comment;
        spawn(async move {
            match thread(root).await {
                Ok(comments) => {
                    if !comments.iter().any(|comment| comment.comment.id == id) {
                        list.items.update(|items| items.retain(|item| item.id != id));
                    }
                    if fresh && comments.iter().any(|comment| comment.comment.id == id && !comment.comment.mine) {
                        tell("live-comment");
                    }
                    let replies = model().filter.with_untracked(|filter| filter.sort.is_empty());
                    insert(comments.into_iter().filter(|comment| replies || comment.comment.id == root).collect());
                }
                Err(Failure::Away) => {}
                Err(Failure::Refused(_)) => list.items.update(|items| items.retain(|item| item.root != root)),
            }
        });
        return;
    }
    let here = match model().place.get_untracked() {
        Place::All => true,
        Place::Whole => event.blocks.is_empty(),
        Place::Block(order) => event.blocks.contains(&order),
    };
    if event.kind == EventKind::Comment && root == id && here {
        list.arrivals.update(|arrivals| *arrivals += 1);
        tell("live-comment");
    }
}
