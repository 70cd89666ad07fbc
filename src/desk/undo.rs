//! Undoing: the decision before, sent as a new one.

use std::cell::RefCell;

use colloquy_consultation::*;

use super::decide::{Batch, enqueue};
use super::model::model;
use crate::i18n::t;
use crate::ui::announce;

/// How many steps are kept.
const DEEP: usize = 100;

thread_local! {
    static STEPS: RefCell<Vec<Vec<DecisionIn>>> = const { RefCell::new(Vec::new()) };
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
    go_on(answer);
    STEPS.with_borrow_mut(|steps| {
        steps.push(inverse(answer, before));
        if steps.len() > DEEP {
            steps.remove(0);
        }
    });
}

/// Older steps on the same contributions undo from the revision that those have by now.
fn go_on(answer: &[DecisionOut]) {
    STEPS.with_borrow_mut(|steps| {
        for old in steps.iter_mut().flatten() {
            if let Some(now) = answer.iter().find(|now| now.comment == old.comment) {
                old.revision = now.revision;
            }
        }
    });
}

/// Undoes the last thing decided here; what somebody else has changed since is never overwritten.
pub fn undo() {
    enqueue(Box::new(|| {
        // Taken only now: what was pressed before this is answered by now, and the last step is the last one pressed.
        let Some(decisions) = STEPS.with_borrow_mut(Vec::pop) else {
            model().notice.set(t("desk-undo-none"));
            return None;
        };
        let stored = |answer: &[DecisionOut]| {
            go_on(answer);
            announce(&t("desk-undone"));
        };
        Some(Batch { decisions, undoable: false, stored: Box::new(stored) })
    }));
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
