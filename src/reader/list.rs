//! The comments of the place that is open: fetched by pages, kept up to date one by one.

use colloquy_consultation::*;

use super::model::{Place, model};
use super::page::{block, page};
use crate::api::{self, encode};
use crate::i18n::tn;
use crate::js::{Fields, by_id, spawn, window};
use crate::ui::{Shared, Signal, announce, focus_soon, untrack};

/// A comment in the list: its place in the list is fixed, its content follows.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id.
    pub id: CommentId,
    /// The first comment of its thread.
    pub root: CommentId,
    /// The comment as last heard.
    pub comment: Shared<CommentOut>,
}

/// The list; a copy is the same list.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// What is shown, threads in order, each with its replies.
    pub items: Signal<Vec<Item>>,
    /// Where the next page begins.
    pub next: Signal<Option<String>>,
    /// Whether a page is on its way.
    pub loading: Signal<bool>,
    /// Whether the last page did not come.
    pub failed: Signal<bool>,
    /// What came in the meantime and would move what is being read.
    pub arrivals: Signal<Vec<CommentOut>>,
    /// Counts the times the list began anew, so that late answers are recognised.
    turn: Signal<u32>,
}

impl List {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self {
            items: Signal::new(Vec::new()),
            next: Signal::new(None),
            loading: Signal::new(false),
            failed: Signal::new(false),
            arrivals: Signal::new(Vec::new()),
            turn: Signal::new(0),
        }
    }

    /// A comment of the list.
    #[must_use]
    pub fn find(&self, id: CommentId) -> Option<Item> {
        self.items.with(|items| items.iter().find(|item| item.id == id).cloned())
    }
}

impl Default for List {
    fn default() -> Self {
        Self::new()
    }
}

fn query(place: Place, cursor: Option<&str>) -> Option<String> {
    let at = match place {
        Place::Nothing => return None,
        Place::Block(order) => ["&block=", &block(order)?.id.to_string()].concat(),
        Place::Whole => "&whole=true".to_owned(),
        Place::Mine => "&mine=true&order=newest".to_owned(),
        Place::Newest => "&order=newest".to_owned(),
    };
    let mut filter = model().filter.get_untracked();
    filter.mine &= place != Place::Mine;
    let cursor = cursor.map(|cursor| ["&cursor=", &encode(cursor)].concat()).unwrap_or_default();
    Some(["version=", &page().version.to_string(), &at, &filter.query(), &cursor].concat())
}

/// Begins the list of the open place anew.
pub fn reload() {
    let list = model().list;
    list.turn.update(|turn| *turn += 1);
    list.items.set(Vec::new());
    list.arrivals.set(Vec::new());
    list.next.set(None);
    fetch(None);
}

/// Fetches the next page, or the one that failed.
pub fn more() {
    fetch(model().list.next.get_untracked());
}

fn fetch(cursor: Option<String>) {
    let list = model().list;
    let Some(query) = query(model().place.get_untracked(), cursor.as_deref()) else { return list.loading.set(false) };
    let turn = list.turn.get_untracked();
    list.loading.set(true);
    list.failed.set(false);
    spawn(async move {
        let answer = api::list_comments(&page().slug, &query).await;
        if turn != list.turn.get_untracked() {
            return;
        }
        list.loading.set(false);
        match answer {
            Ok(page) => {
                list.next.set(page.next);
                insert(page.items, false);
            }
            Err(_) => list.failed.set(true),
        }
    });
}

/// Fetches a whole thread into the list, for a link to a comment that stands on a later page.
pub async fn fetch_thread(root: CommentId) {
    let query = ["version=", &page().version.to_string(), "&thread=", &root.to_string()].concat();
    if let Ok(page) = api::list_comments(&page().slug, &query).await {
        insert(page.items, false);
    }
}

/// Puts comments in: known ones change where they stand, replies go to the end of their thread.
fn insert(comments: Vec<CommentOut>, at_start: bool) {
    let list = model().list;
    let mut fresh = Vec::new();
    for comment in comments {
        match untrack(|| list.find(comment.id)) {
            Some(item) => item.comment.set(comment),
            None => fresh.push(comment),
        }
    }
    if fresh.is_empty() {
        return;
    }
    list.items.update(|items| {
        for comment in fresh {
            let after = items.iter().rposition(|item| item.root == comment.root);
            let at = after.map_or(if at_start { 0 } else { items.len() }, |last| last + 1);
            items.insert(at, Item { id: comment.id, root: comment.root, comment: Shared::new(comment) });
        }
    });
}

/// Whether an event is about something that the open list shows.
#[must_use]
pub fn concerns(event: &EventOut) -> bool {
    let known = event.root.is_some_and(|root| untrack(|| model().list.items.with(|items| items.iter().any(|item| item.root == root))));
    known
        || match model().place.get_untracked() {
            Place::Block(order) => event.blocks.contains(&order),
            Place::Whole => event.blocks.is_empty() && event.comment == event.root,
            Place::Newest => true,
            Place::Mine | Place::Nothing => false,
        }
}

/// Whether a comment passes the filter.
fn passes(comment: &CommentOut) -> bool {
    model().filter.with_untracked(|filter| {
        let fits = |wanted: &str, is: &str| wanted.is_empty() || wanted == is;
        fits(&filter.kind, comment.kind.as_str())
            && fits(&filter.group, &comment.group)
            && fits(&filter.region, &comment.region)
            && (fits(&filter.language, comment.language.as_str()) || filter.language == comment.language.primary())
            && (!filter.mine || comment.mine)
    })
}

/// One's own comment, as soon as it is stored.
pub fn merge_own(comment: CommentOut) {
    let place = model().place.get_untracked();
    let here = match place {
        Place::Block(order) => comment.anchors.iter().any(|anchor| anchor.order == order),
        Place::Whole => comment.anchors.is_empty(),
        Place::Mine | Place::Newest => true,
        Place::Nothing => false,
    };
    let known = untrack(|| model().list.items.with(|items| items.iter().any(|item| item.root == comment.root)));
    if here || known {
        insert(vec![comment], matches!(place, Place::Mine | Place::Newest));
    }
}

/// Somebody's comment: it changes where it stands; a new one waits where it would move what is being read.
pub fn merge_live(comment: CommentOut) {
    let list = model().list;
    if untrack(|| list.find(comment.id)).is_some() {
        return insert(vec![comment], false);
    }
    if !passes(&comment) || comment.state != CommentState::Published {
        return;
    }
    if comment.mine {
        return merge_own(comment);
    }
    if model().place.get_untracked() == Place::Newest || list.next.with_untracked(Option::is_some) || would_move(comment.root) {
        list.arrivals.update(|arrivals| {
            if !arrivals.iter().any(|known| known.id == comment.id) {
                arrivals.push(comment);
            }
        });
    } else {
        insert(vec![comment], false);
    }
}

/// A comment that nobody can read any more: withdrawn, and without replies.
pub fn forget(id: CommentId) {
    model().list.items.update(|items| items.retain(|item| item.id != id));
}

/// Whether an entry put at the end of a thread (or of the list) would push down something that is in sight.
fn would_move(root: CommentId) -> bool {
    let height = Fields(window().into()).number("innerHeight");
    let thread = by_id(&["t-", &root.to_string()].concat());
    let is_last = thread.as_ref().is_none_or(|thread| thread.next_element_sibling().is_none());
    let end = thread.or_else(|| by_id("threads")).map_or(0, |element| Fields(element.get_bounding_client_rect().into()).number("bottom"));
    // Beside the text nothing stands below the list; within the text the rest of the draft does.
    let below = !is_last || super::place::is_narrow();
    below && end < height
}

/// Shows what has arrived.
pub fn show_arrivals() {
    let list = model().list;
    let arrivals = list.arrivals.get_untracked();
    list.arrivals.set(Vec::new());
    let Some(first) = arrivals.first().map(|comment| comment.id) else { return };
    announce(&tn("list-shown", arrivals.len() as u32));
    insert(arrivals, model().place.get_untracked() == Place::Newest);
    focus_soon(&["c-", &first.to_string()].concat());
}
