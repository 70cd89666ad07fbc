//! Undoing: the decision before, sent as a new one.

use std::cell::RefCell;
use std::collections::HashMap;

use colloquy_consultation::*;

use super::banner::failed;
use super::decide::{Batch, enqueue_act, send};
use super::model::{Acted, model};
use super::page::desk;
use super::{list, numbers};
use crate::i18n::{t, tn};
use crate::ui::announce;

/// How many steps are kept.
const DEEP: usize = 100;

/// What undoes a step.
enum Step {
    /// What stood before.
    Before(Vec<DecisionIn>),
    /// An act on more than is known here: the server knows what stood before.
    Act(Timestamp),
}

thread_local! {
    static STEPS: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
}

/// What undoes an answer: for each decision what stood before, at the revision that it has now.
#[must_use]
pub fn inverse(answer: &[DecisionOut], before: &[Option<DecisionOut>]) -> Vec<DecisionIn> {
    answer
        .iter()
        .map(|now| {
            let old = before.iter().flatten().find(|old| old.comment == now.comment);
            DecisionIn {
                comment: now.comment,
                disposition: old.and_then(|old| old.disposition),
                reason: old.map(|old| old.reason.clone()).unwrap_or_default(),
                wording: old.map(|old| old.wording.clone()).unwrap_or_default(),
                revision: now.revision,
            }
        })
        .collect()
}

/// Keeps in mind how to undo an answer.
pub fn remember(answer: &[DecisionOut], before: &[Option<DecisionOut>]) {
    go_on(answer.iter().map(|now| (now.comment, now.revision)));
    push(Step::Before(inverse(answer, before)));
}

/// Keeps in mind an act on everything that was found.
pub fn remember_act(decided: &DecidedOut) {
    if !decided.changed.is_empty() {
        go_on(changed(decided));
        push(Step::Act(decided.at));
    }
}

fn push(step: Step) {
    model().acted.set(Acted::Nothing);
    STEPS.with_borrow_mut(|steps| {
        steps.push(step);
        if steps.len() > DEEP {
            steps.remove(0);
        }
    });
}

fn changed(decided: &DecidedOut) -> impl Iterator<Item = (CommentId, u32)> {
    decided.changed.iter().map(|now| (now.comment, now.revision))
}

/// Older steps on the same contributions undo from the revision that those have by now.
fn go_on(now: impl Iterator<Item = (CommentId, u32)>) {
    let now: HashMap<CommentId, u32> = now.collect();
    STEPS.with_borrow_mut(|steps| {
        for step in steps.iter_mut() {
            let Step::Before(decisions) = step else { continue };
            for old in decisions {
                if let Some(revision) = now.get(&old.comment) {
                    old.revision = *revision;
                }
            }
        }
    });
}

/// Undoes the last thing decided here; what somebody else has changed since is never overwritten.
pub fn undo() {
    model().acted.set(Acted::Nothing);
    // Taken only when its turn has come: what was pressed before this is answered by then, and the last step is the last one
    // pressed.
    enqueue_act(async {
        match STEPS.with_borrow_mut(Vec::pop) {
            None => model().notice.set(t("desk-undo-none")),
            Some(Step::Before(decisions)) => {
                let stored = |answer: &[DecisionOut]| {
                    go_on(answer.iter().map(|now| (now.comment, now.revision)));
                    announce(&t("desk-undone"));
                };
                send(Batch { decisions, undoable: false, stored: Box::new(stored) }).await;
            }
            Some(Step::Act(at)) => undo_act(at).await,
        }
    });
}

async fn undo_act(at: Timestamp) {
    match desk().undo(&UndoIn { at }).await {
        Ok(undone) => {
            go_on(changed(&undone));
            let words = tn("desk-undone-many", undone.changed.len() as u32);
            announce(&words);
            model().notice.set(words);
            list::reload();
            numbers::refresh();
        }
        Err(failure) => {
            // Still to be undone: the server may have been away.
            STEPS.with_borrow_mut(|steps| steps.push(Step::Act(at)));
            failed(&failure);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    fn decision(disposition: Option<Disposition>, revision: u32) -> DecisionOut {
        DecisionOut {
            comment: "0193a5c0-7c5a-7d00-8000-0123456789ab".parse().unwrap(),
            disposition,
            reason: "why".into(),
            wording: String::new(),
            revision,
            by: String::new(),
            at: Timestamp(0),
            published: None,
            unpublished: true,
        }
    }

    #[wasm_bindgen_test]
    fn undoing_is_what_stood_before_at_the_revision_of_now() {
        let now = [decision(Some(Disposition::Noted), 5)];
        let back = &inverse(&now, &[Some(decision(Some(Disposition::Accepted), 4))])[0];
        assert_eq!((back.disposition, back.reason.as_str(), back.revision), (Some(Disposition::Accepted), "why", 5));
        let first = &inverse(&now, &[None])[0];
        assert_eq!((first.disposition, first.reason.as_str(), first.revision), (None, "", 5));
    }
}
