//! Who the reader is, as the server and this browser know them.

use std::cell::RefCell;

use colloquy_consultation::*;

use crate::api::{self, Failure, read_statement, write_statement};
use crate::js::{Fields, spawn};
use crate::outbox::{self, State, keep};
use crate::reader::model::{Dialog, model};
use crate::reader::page::page;
use crate::ui::untrack;

thread_local! {
    static THEN: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

fn key() -> String {
    ["statement/", &page().slug].concat()
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
pub fn forget_statement() {
    keep::forget(&key());
}

/// Asks the server who the reader is.
pub fn refresh() {
    spawn(async {
        if let Ok(session) = api::session(&page().slug).await {
            model().session.set(session);
            outbox::pump();
        }
    });
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
            model().session.set(session);
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
