//! What others do, as it happens: an event says what changed, and only that is fetched.

use std::cell::{Cell, RefCell};

use colloquy_consultation::*;

use web_sys::EventSource;

use crate::api::{self, encode, read_event};
use crate::i18n::t;
use crate::js::{Fields, clock, document, later, listen, spawn};
use crate::reader::model::{Place, model};
use crate::reader::page::page;
use crate::reader::{list, position_bar};
use crate::session;
use crate::wishes::tell;

/// The pause before numbers are fetched, and between two fetches, in milliseconds.
const GATHER: i32 = 300;
const APART: i64 = 1_000;
/// How long a page out of sight stays connected.
const HIDDEN: i32 = 120_000;

thread_local! {
    static SOURCE: RefCell<Option<EventSource>> = const { RefCell::new(None) };
    static SEEN: Cell<i64> = const { Cell::new(0) };
    static PLANNED: Cell<bool> = const { Cell::new(false) };
    static FETCHED: Cell<i64> = const { Cell::new(0) };
}

/// Follows the consultation from the event that the page's numbers contain.
pub fn start() {
    SEEN.set(page().summary.seq);
    connect();
    listen(&document(), "visibilitychange", |_| {
        if is_hidden() {
            later(HIDDEN, || {
                if is_hidden() {
                    disconnect();
                }
            });
        } else if SOURCE.with_borrow(Option::is_none) {
            connect();
            refresh_summary();
        }
    });
}

fn is_hidden() -> bool {
    Fields(document().into()).flag("hidden")
}

fn is_closed() -> bool {
    SOURCE.with_borrow(|source| {
        source.as_ref().is_some_and(|source| Fields(source.into()).count("readyState") == u32::from(EventSource::CLOSED))
    })
}

fn disconnect() {
    if let Some(source) = SOURCE.take() {
        source.close();
    }
}

fn connect() {
    disconnect();
    let address = ["/api/v1/consultations/", &encode(&page().slug), "/events?after=", &SEEN.get().to_string()].concat();
    let Ok(source) = EventSource::new(&address) else { return };
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
        if model().away.get_untracked() || session::is_untold() {
            model().away.set(false);
            // What waits goes out once it is known who one is.
            session::refresh();
        }
    });
    listen(&source, "error", |_| {
        // The browser reconnects by itself unless the answer was an error; then we do.
        let closed = is_closed();
        let offline = !Fields(crate::js::window().navigator().into()).flag("onLine");
        model().away.set(offline || closed);
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
    refresh_summary();
    match event.kind {
        EventKind::Comment | EventKind::Edit | EventKind::Withdrawal | EventKind::Endorsement | EventKind::Moderation => {
            let Some(id) = event.comment else { return };
            if list::concerns(event) {
                let fresh = event.kind == EventKind::Comment;
                spawn(async move {
                    match api::get_comment(id).await {
                        Ok(comment) => {
                            if fresh && !comment.mine {
                                tell("live-comment");
                            }
                            list::merge_live(comment);
                        }
                        Err(failure) if failure.code() == "not-found" => list::forget(id),
                        Err(_) => {}
                    }
                });
            }
        }
        EventKind::Position => {
            if let Place::Block(order) = model().place.get_untracked()
                && event.blocks.contains(&order)
            {
                position_bar::refresh();
            }
        }
        EventKind::Schedule => tell("live-schedule"),
        EventKind::Version => model().notice.set(t("live-version")),
        EventKind::Outcome => model().notice.set(t("live-outcome")),
        // The public stream carries none.
        EventKind::Desk => {}
    }
}

/// Fetches the numbers soon: at most once a second, for however many reasons.
pub fn refresh_summary() {
    if PLANNED.replace(true) {
        return;
    }
    let pause = (FETCHED.get() + APART - clock()).max(i64::from(GATHER)).min(APART) as i32;
    later(pause, || {
        PLANNED.set(false);
        FETCHED.set(clock());
        spawn(async {
            let model = model();
            let filter = model.filter.get_untracked();
            let query = ["version=", &page().version.to_string(), &filter.query()].concat();
            if let Ok(summary) = api::summary(&page().slug, &query).await
                && filter == model.filter.get_untracked()
            {
                model.offset.set(summary.now.0 - clock());
                model.now.set(summary.now);
                model.summary.set(summary);
            }
        });
    });
}
