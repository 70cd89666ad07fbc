//! Sends what is kept, in order, again and again until the server has it or refuses it.

use std::cell::Cell;

use colloquy_consultation::*;

use super::{Entry, State, keep, remove, reread, set_state};
use crate::api::{self, Failure};
use crate::i18n::t;
use crate::js::{by_id, document, later, listen, spawn, window};
use crate::reader::list;
use crate::reader::model::model;
use crate::reader::page::page;
use crate::session;
use crate::ui::{announce, focus_soon};

/// The longest pause between two tries, in milliseconds.
const LONGEST: i32 = 30_000;

thread_local! {
    static BUSY: Cell<bool> = const { Cell::new(false) };
    static PAUSE: Cell<i32> = const { Cell::new(1_000) };
    /// Which planned try counts: planning a new one makes the older ones void.
    static PLAN: Cell<u32> = const { Cell::new(0) };
}

/// Reads what earlier visits left, and sends whenever the line may be back.
pub fn start() {
    reread();
    let now = |_| {
        PAUSE.set(1_000);
        pump();
    };
    listen(&window(), "online", now);
    listen(&document(), "visibilitychange", now);
    listen(&window(), "storage", |event| {
        let key = crate::js::Fields(event.into()).text("key");
        if keep::own_key(&key).is_some_and(|key| key.starts_with("outbox/")) {
            reread();
        }
    });
    pump();
}

/// Sends what is kept, unless that is being done.
pub fn pump() {
    if !BUSY.replace(true) {
        spawn(async {
            run().await;
            BUSY.set(false);
        });
    }
}

async fn run() {
    let mut introduced = false;
    loop {
        let next = model().outbox.with_untracked(|entries| entries.iter().find(|entry| entry.state == State::Kept).cloned());
        let Some(entry) = next else { return };
        let id = entry.comment.id;
        set_state(id, State::Sending);
        let answer = deliver(&entry, &mut introduced).await;
        model().away.set(matches!(answer, Err(Failure::Away)));
        match answer {
            Ok(comment) => arrived(comment),
            Err(Failure::Away) => {
                set_state(id, State::Kept);
                let pause = PAUSE.get();
                PAUSE.set((pause * 2).min(LONGEST));
                return try_in(pause);
            }
            Err(Failure::Refused(problem)) => match (problem.status, problem.code.as_str()) {
                (401, _) => {
                    set_state(id, State::Nameless);
                }
                (429, _) => {
                    set_state(id, State::Kept);
                    return try_in(problem.retry_after.unwrap_or(5) as i32 * 1000);
                }
                _ => {
                    announce(&t("outbox-refused"));
                    set_state(id, State::Refused { code: problem.code, detail: problem.detail, at: problem.at });
                }
            },
        }
    }
}

/// Sends one; where the server does not know the writer (any more), introduces them first.
async fn deliver(entry: &Entry, introduced: &mut bool) -> Result<CommentOut, Failure> {
    let slug = &page().slug;
    let json = entry.comment.clone();
    if model().session.with_untracked(|session| session.statement.name.is_empty()) && !*introduced {
        *introduced = true;
        session::introduce_again().await?;
    }
    let answer = api::create_comment(slug, api::write_comment(&json)).await;
    match answer {
        Err(Failure::Refused(problem)) if problem.status == 401 && !*introduced => {
            *introduced = true;
            session::introduce_again().await?;
            api::create_comment(slug, api::write_comment(&json)).await
        }
        answer => answer,
    }
}

fn arrived(comment: CommentOut) {
    PAUSE.set(1_000);
    let waiting = comment.state == CommentState::Waiting;
    announce(&t(match comment.state {
        CommentState::Waiting => "outbox-waiting",
        CommentState::Held => "state-held",
        _ => "outbox-published",
    }));
    let id = comment.id;
    // The comment takes the place of its entry; the keyboard goes along.
    let element = ["c-", &id.to_string()].concat();
    let focused = document().active_element().is_some_and(|active| by_id(&element).is_some_and(|entry| entry.contains(Some(&active))));
    list::merge_own(comment);
    remove(id);
    if focused {
        focus_soon(&element);
    }
    if waiting {
        session::refresh();
    }
    crate::live::refresh_summary();
}

fn try_in(ms: i32) {
    let plan = PLAN.get() + 1;
    PLAN.set(plan);
    later(ms, move || {
        if PLAN.get() == plan {
            pump();
        }
    });
}
