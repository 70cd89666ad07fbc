//! Who the reader is, as the server and this browser know them.

use std::cell::{Cell, RefCell};

use colloquy_consultation::*;

use crate::api::{self, Failure, read_statement, write_statement};
use crate::js::{Fields, spawn};
use crate::outbox::{self, State, keep};
use crate::reader::drafts;
use crate::reader::model::{Dialog, model};
use crate::reader::page::page;
use crate::ui::untrack;

thread_local! {
    static UNTOLD: Cell<bool> = const { Cell::new(false) };
    static THEN: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

fn key() -> String {
    ["statement/", &page().slug].concat()
}

fn person_key() -> String {
    ["person/", &page().slug].concat()
}

/// The person's id as the server said it, else as it did the last time.
#[must_use]
pub fn person() -> Option<String> {
    model().session.with(|session| session.person.map(|person| person.to_string())).or_else(|| keep::kept(&person_key()))
}

/// Takes up who the reader is.
pub fn know(session: SessionOut) {
    if let Some(person) = session.person {
        let person = person.to_string();
        // Whoever lost their session and said again who they are is the same to themselves.
        if let Some(before) = keep::kept(&person_key()).filter(|before| *before != person) {
            drafts::move_all(&before, &person);
        }
        keep::keep(&person_key(), &person);
    }
    model().session.set(session);
}

/// Keeps what a person stated, so that a lost session costs no typing.
pub fn keep_statement(statement: &StatementIn) {
    keep::keep(&key(), &write_statement(statement));
}

/// What the person stated here before.
#[must_use]
pub fn kept_statement() -> Option<StatementIn> {
    Some(read_statement(&Fields::parse(&keep::kept(&key())?)?))
}

/// Forgets who was here.
pub fn forget_person() {
    keep::forget(&key());
    keep::forget(&person_key());
}

/// Asks the server who the reader is.
pub fn refresh() {
    spawn(async {
        let answer = api::session(&page().slug).await;
        UNTOLD.set(answer.is_err());
        if let Ok(session) = answer {
            know(session);
            outbox::pump();
        }
    });
}

/// Whether the server could not say who the reader is.
#[must_use]
pub fn is_untold() -> bool {
    UNTOLD.get()
}

/// States again what was stated here before.
///
/// # Errors
/// When nothing was, the server cannot be reached or refuses.
pub async fn introduce_again() -> Result<(), Failure> {
    let Some(statement) = kept_statement() else {
        return Err(Failure::Refused(Box::new(Problem { status: 401, code: "sign-in-needed".into(), ..Problem::default() })));
    };
    let answer = api::introduce(&page().slug, &statement).await;
    match answer {
        Ok(session) => {
            know(session);
            Ok(())
        }
        // A statement that is no longer right has to be made anew.
        Err(Failure::Refused(problem)) if problem.status == 422 => Err(Failure::Refused(Box::new(Problem { status: 401, ..*problem }))),
        Err(failure) => Err(failure),
    }
}

/// Whether the reader has said who they are.
#[must_use]
pub fn is_known() -> bool {
    model().session.with(|session| !session.statement.name.is_empty())
}

/// Does something that needs a name: at once if there is one, else after asking.
pub fn with_name(act: impl FnOnce() + 'static) {
    if untrack(is_known) {
        act();
    } else {
        THEN.with_borrow_mut(|then| *then = Some(Box::new(act)));
        model().dialog.set(Dialog::Identity);
    }
}

/// The reader has said who they are: what waited for it goes on.
pub fn named() {
    let nameless: Vec<CommentId> = model()
        .outbox
        .with_untracked(|entries| entries.iter().filter(|entry| entry.state == State::Nameless).map(|entry| entry.comment.id).collect());
    for id in nameless {
        outbox::set_state(id, State::Kept);
    }
    outbox::pump();
    if let Some(act) = THEN.take() {
        act();
    }
}

/// The reader does not want to say who they are: what waited for it is dropped.
pub fn unnamed() {
    THEN.take();
}
