//! What others do at the desk and on the public page, as it happens.

use std::cell::{Cell, RefCell};

use colloquy_consultation::*;
use web_sys::EventSource;

use super::model::{Place, model};
use super::page::{desk, page};
use super::{list, numbers, suggestions};
use crate::api::read_event;
use crate::i18n::t;
use crate::js::{Fields, later, listen};

thread_local! {
    static SOURCE: RefCell<Option<EventSource>> = const { RefCell::new(None) };
    static SEEN: Cell<i64> = const { Cell::new(0) };
}

/// Follows the desk from the event that the page's numbers contain.
pub fn start() {
    SEEN.set(page().summary.seq);
    connect();
}

fn is_closed() -> bool {
    SOURCE.with_borrow(|source| {
        source.as_ref().is_none_or(|source| Fields(source.into()).count("readyState") == u32::from(EventSource::CLOSED))
    })
}

fn connect() {
    if let Some(old) = SOURCE.take() {
        old.close();
    }
    let Ok(source) = EventSource::new(&desk().events(SEEN.get())) else { return };
    listen(&source, "change", |event| {
        let data = Fields(event.into()).get("data").as_string();
        if let Some(event) = data.and_then(|json| read_event(&Fields::parse(&json)?)) {
            // After a reconnection the server may repeat what has been seen.
            if event.seq > SEEN.get() {
                SEEN.set(event.seq);
                handle(&event);
            }
        }
    });
    listen(&source, "open", |_| {
        if model().away.get_untracked() {
            model().away.set(false);
            numbers::refresh();
            numbers::refresh_desk();
        }
    });
    listen(&source, "error", |_| {
        // The browser reconnects by itself unless the answer was an error; then we do.
        let closed = is_closed();
        model().away.set(true);
        if closed {
            later(3_000, || {
                if is_closed() {
                    connect();
                }
            });
        }
    });
    SOURCE.with_borrow_mut(|slot| *slot = Some(source));
}

fn handle(event: &EventOut) {
    numbers::refresh();
    let here = match model().place.get_untracked() {
        Place::All => false,
        Place::Whole => event.blocks.is_empty(),
        Place::Block(order) => event.blocks.contains(&order),
    };
    match event.kind {
        EventKind::Comment | EventKind::Edit | EventKind::Withdrawal | EventKind::Endorsement | EventKind::Moderation => {
            list::heard(event);
            if here && event.kind != EventKind::Endorsement {
                suggestions::reload();
            }
        }
        EventKind::Position if here => touch(),
        EventKind::Desk => {
            if event.comment.is_some() {
                list::heard(event);
            } else {
                numbers::refresh_desk();
                list::refresh();
                touch();
            }
        }
        EventKind::Outcome => {
            list::refresh();
            touch();
        }
        EventKind::Version => model().notice.set(t("live-version")),
        EventKind::Position | EventKind::Schedule => {}
    }
}

fn touch() {
    model().touched.update(|touched| *touched += 1);
}
