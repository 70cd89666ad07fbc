//! Drafting decisions, one after the other, and telling when somebody else was quicker.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;

use colloquy_consultation::*;

use super::banner::failed;
use super::conflict::Conflict;
use super::model::{Dialog, model};
use super::page::desk;
use super::{list, numbers, undo};
use crate::i18n::{coded, t, tf, tn};
use crate::js::spawn;
use crate::ui::announce;

/// The dispositions with their keys, in the order in which they are shown.
pub const KEYS: [(Disposition, &str); 5] = [
    (Disposition::Accepted, "a"),
    (Disposition::AcceptedInPart, "p"),
    (Disposition::NotAccepted, "x"),
    (Disposition::Noted, "n"),
    (Disposition::Deferred, "d"),
];

/// What follows an answer.
type Then = Box<dyn FnOnce(&[DecisionOut])>;

/// Decisions that are sent together, and what follows.
pub struct Batch {
    /// What is drafted.
    pub decisions: Vec<DecisionIn>,
    /// Whether it can be undone.
    pub undoable: bool,
    /// Called with the answer once it is stored.
    pub stored: Then,
}

/// Made only when its turn has come, so that it knows the answer to the one before.
type Work = Box<dyn FnOnce() -> Option<Batch>>;

/// What is done when its turn has come.
type Job = Pin<Box<dyn Future<Output = ()>>>;

thread_local! {
    static QUEUE: RefCell<VecDeque<Job>> = const { RefCell::new(VecDeque::new()) };
    static RUNNING: Cell<bool> = const { Cell::new(false) };
}

/// Whether a disposition takes something into the next version.
#[must_use]
pub fn takes(disposition: Option<Disposition>) -> bool {
    matches!(disposition, Some(Disposition::Accepted | Disposition::AcceptedInPart))
}

/// The decision to be drafted on a contribution; the wording of what is taken begins with what was proposed.
#[must_use]
pub fn draft(comment: &DeskCommentOut, wanted: Option<Disposition>) -> DecisionIn {
    let old = comment.decision.as_ref();
    let kept = old.map(|old| old.wording.clone()).unwrap_or_default();
    let wording = match (takes(wanted), comment.comment.kind) {
        (false, _) => String::new(),
        (true, CommentKind::Suggestion) if kept.is_empty() => comment.comment.proposed.clone(),
        (true, _) => kept,
    };
    DecisionIn {
        comment: comment.comment.id,
        disposition: wanted,
        reason: wanted.and(old).map(|old| old.reason.clone()).unwrap_or_default(),
        wording,
        revision: old.map_or(0, |old| old.revision),
    }
}

/// Decides on a contribution; deciding the same again makes it undecided.
pub fn press(id: CommentId, wanted: Disposition) {
    enqueue(Box::new(move || {
        let comment = model().list.find(id)?.comment.get_untracked();
        let now = comment.decision.as_ref().and_then(|decision| decision.disposition);
        let wanted = (now != Some(wanted)).then_some(wanted);
        Some(Batch { decisions: vec![draft(&comment, wanted)], undoable: true, stored: Box::new(|_| {}) })
    }));
}

/// Decides the same on many.
pub fn press_all(ids: Vec<CommentId>, wanted: Option<Disposition>) {
    enqueue(Box::new(move || {
        let items = ids.iter().filter_map(|id| model().list.find(*id));
        let decisions = items.map(|item| item.comment.with_untracked(|comment| draft(comment, wanted))).collect();
        Some(Batch { decisions, undoable: true, stored: Box::new(|_| {}) })
    }));
}

/// Waits for its turn, then sends.
pub fn enqueue(work: Work) {
    enqueue_act(async {
        if let Some(batch) = work().filter(|batch| !batch.decisions.is_empty()) {
            send(batch).await;
        }
    });
}

/// Waits for its turn, then does it.
pub fn enqueue_act(act: impl Future<Output = ()> + 'static) {
    if !model().may_draft_now() {
        model().notice.set(t("desk-observer"));
        return;
    }
    QUEUE.with_borrow_mut(|queue| queue.push_back(Box::pin(act)));
    if !RUNNING.replace(true) {
        spawn(async {
            while let Some(job) = QUEUE.with_borrow_mut(VecDeque::pop_front) {
                job.await;
            }
            RUNNING.set(false);
        });
    }
}

/// Sends decisions; what came of it is shown and said.
pub async fn send(batch: Batch) {
    let before: Vec<Option<DecisionOut>> = batch
        .decisions
        .iter()
        .map(|decision| model().list.find(decision.comment)?.comment.with_untracked(|comment| comment.decision.clone()))
        .collect();
    let wanted = DecisionsIn { decisions: batch.decisions };
    match desk().decide(&wanted).await {
        Ok(answer) => {
            if batch.undoable {
                undo::remember(&answer, &before);
            }
            say(&answer);
            (batch.stored)(&answer);
            for decision in answer {
                take(decision);
            }
            numbers::refresh();
        }
        Err(failure) if failure.code() == "edited-meanwhile" => clash(wanted.decisions).await,
        Err(failure) => failed(&failure),
    }
}

/// Shows a decision wherever the contribution stands.
fn take(decision: DecisionOut) {
    let id = decision.comment;
    let again = decision.clone();
    list::change(id, move |comment| comment.decision = Some(decision));
    model().suggestions.update(|all| {
        if let Some(known) = all.iter_mut().find(|known| known.comment.id == id) {
            known.decision = Some(again);
        }
    });
}

fn say(answer: &[DecisionOut]) {
    let words = |disposition: Option<Disposition>| match disposition {
        Some(disposition) => coded("disposition", disposition.as_str()).unwrap_or_default(),
        None => t("desk-undecided"),
    };
    match answer {
        [] => {}
        [one] => announce(&words(one.disposition)),
        many => announce(&tf("desk-decided-many", &[("decision", &words(many[0].disposition)), ("count", &many.len().to_string())])),
    }
}

/// Somebody else was quicker: what is stored now is fetched; of a single decision both are shown.
async fn clash(wanted: Vec<DecisionIn>) {
    let count = wanted.len();
    for decision in &wanted {
        let root = model().list.find(decision.comment).map_or(decision.comment, |item| item.root);
        if let Ok(thread) = list::thread(root).await {
            let theirs = thread.iter().find(|comment| comment.comment.id == decision.comment).cloned();
            list::insert(thread);
            if let (1, Some(theirs)) = (count, theirs.and_then(|comment| comment.decision)) {
                let mine = DecisionIn { revision: theirs.revision, ..decision.clone() };
                model().dialog.set(Dialog::Conflict(Box::new(Conflict::Decision { mine, theirs })));
            }
        }
        // Of many, the list is fetched anew at once.
        if count > 20 {
            list::reload();
            break;
        }
    }
    if count > 1 {
        model().notice.set(tn("desk-conflict-many", count as u32));
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    pub(crate) fn comment(json: &str) -> DeskCommentOut {
        let id = "0193a5c0-7c5a-7d00-8000-0123456789ab";
        let start = [r#"{"comment":{"id":""#, id, r#"","root":""#, id, r#"","state":"published","version":1,"anchors":[],"#].concat();
        let rest = r#""name":"","group":"","region":"","level":"guest","body":"","language":"en","at":"2026-01-01T00:00:00Z","#;
        let end = r#""revisions":0,"agrees":0,"agreed":false,"mine":false,"replies":0}}"#;
        serde_json::from_str(&[&start, rest, json, end].concat()).unwrap()
    }

    #[wasm_bindgen_test]
    fn an_accepted_suggestion_begins_with_its_own_words() {
        let one = comment(r#""kind":"suggestion","operation":"replace","proposed":"new words","#);
        let mut one = DeskCommentOut { decision: None, ..one };
        assert_eq!(draft(&one, Some(Disposition::Accepted)).wording, "new words");
        assert_eq!(draft(&one, Some(Disposition::NotAccepted)).wording, "");
        one.decision = Some(DecisionOut {
            comment: one.comment.id,
            disposition: Some(Disposition::Accepted),
            reason: "why".into(),
            wording: "other words".into(),
            revision: 3,
            by: String::new(),
            at: Timestamp(0),
            published: None,
            unpublished: true,
        });
        let again = draft(&one, Some(Disposition::AcceptedInPart));
        assert_eq!((again.wording.as_str(), again.reason.as_str(), again.revision), ("other words", "why", 3));
        let none = draft(&one, None);
        assert_eq!((none.wording.as_str(), none.reason.as_str(), none.revision), ("", "", 3));
    }
}
