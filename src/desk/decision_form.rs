//! The reason of a decision and, of what is taken up, the exact words for the next version.

use colloquy_consultation::*;

use super::decide::{Batch, draft, enqueue, takes};
use super::list::Item;
use super::model::{Dialog, model};
use super::reasons;
use super::typed::{Typed, forget, key};
use crate::i18n::t;
use crate::ui::{Shared, View, announce, button, el, empty, live, redline, untrack};

fn reason_key(id: CommentId) -> String {
    key("reason", &id.to_string())
}

fn wording_key(id: CommentId) -> String {
    key("wording", &id.to_string())
}

/// What was typed about a decision goes.
pub fn drop_typed(id: CommentId) {
    forget(&reason_key(id));
    forget(&wording_key(id));
    model().writing.set(None);
}

/// The form under a contribution.
#[must_use]
pub fn form(item: &Item) -> View {
    let id = item.id;
    let comment = item.comment.get_untracked();
    let decision = comment.decision.clone();
    let Some(disposition) = decision.as_ref().and_then(|decision| decision.disposition) else {
        return el("p", "notice").text(t("desk-decide-first")).view();
    };
    let start = draft(&comment, Some(disposition));
    let seen = start.revision;
    let reason = Typed::new(reason_key(id), "decision-reason", start.reason);
    let has_wording = comment.comment.kind == CommentKind::Suggestion && takes(Some(disposition));
    let wording = has_wording.then(|| Typed::new(wording_key(id), "decision-wording", start.wording));
    let store = {
        let (reason, wording, shared) = (reason.clone(), wording.clone(), item.comment.clone());
        move || save(&shared, seen, &reason, wording.as_ref())
    };
    let pressed = store.clone();
    let mut parts = vec![reason.area(t("desk-reason"), "", store.clone()), reasons::picker(reason)];
    if let Some(wording) = wording {
        parts.push(words(&comment.comment, wording, store));
    }
    el("div", "form-box")
        .children(parts)
        .child(el("div", "form-box__foot").child(button("secondary", t("composer-cancel"), move |_| drop_typed(id))).child(button(
            "primary",
            t("desk-save"),
            move |_| pressed(),
        )))
        .view()
}

fn words(comment: &CommentOut, wording: Typed, store: impl Fn() + 'static) -> View {
    let (base, language) = (comment.base.clone(), comment.language.to_string());
    let (proposed, back, shown) = (comment.proposed.clone(), wording.clone(), wording.text);
    el("div", "")
        .child(wording.area(t("desk-wording"), &language, store))
        .child(el("p", "redline").attr("lang", &comment.language.to_string()).attr("dir", "auto").child(live(move || {
            let pieces = shown.with(|text| redline(&base, text, &language));
            el("span", "").children(pieces).view()
        })))
        .child(button("link", t("desk-wording-proposed"), move |_| back.replace(proposed.clone())))
        .view()
}

/// Sends the decision with what was typed. Its revision is the one that was seen when the form was opened, unless only the
/// writer has changed it since: what others did meanwhile must not be overwritten unseen.
fn save(shared: &Shared<DeskCommentOut>, seen: u32, reason: &Typed, wording: Option<&Typed>) {
    let comment = shared.get_untracked();
    let (reason, wording) = (reason.text.get_untracked(), wording.map(|wording| wording.text.get_untracked()));
    enqueue(Box::new(move || {
        let disposition = comment.decision.as_ref().and_then(|decision| decision.disposition);
        let start = draft(&comment, disposition);
        let own = comment.decision.as_ref().is_some_and(|decision| model().is_me(&decision.by));
        let revision = if own { start.revision } else { seen };
        let decision = DecisionIn { reason, wording: wording.unwrap_or_default(), revision, ..start };
        let id = decision.comment;
        let stored = move |_: &[DecisionOut]| {
            drop_typed(id);
            announce(&t("desk-stored"));
            crate::ui::focus_soon(&super::card::element_id(id));
        };
        Some(Batch { decisions: vec![decision], undoable: true, stored: Box::new(stored) })
    }));
}

/// A decision in words: what, why, by whom, and whether everyone sees it.
#[must_use]
pub fn summary(comment: &DeskCommentOut) -> View {
    let Some(decision) = &comment.decision else { return empty() };
    let id = comment.comment.id;
    let mut lines = Vec::new();
    if !decision.reason.is_empty() {
        lines.push(el("p", "verdict__reason").attr("dir", "auto").text(decision.reason.clone()).view());
    }
    if !decision.wording.is_empty() && decision.wording != comment.comment.proposed {
        let language = comment.comment.language.to_string();
        lines.push(el("p", "tag").text(t("desk-wording")).view());
        let words = redline(&comment.comment.base, &decision.wording, &language);
        lines.push(el("p", "redline").attr("lang", &language).attr("dir", "auto").children(words).view());
    }
    let state = match (&decision.published, decision.unpublished) {
        (None, _) => "desk-verdict-draft",
        (Some(_), true) => "desk-verdict-changed",
        (Some(_), false) => "desk-verdict-published",
    };
    let by = untrack(|| model().who(&decision.by));
    lines.push(
        el("p", "tag")
            .text([t(state).as_str(), " · "].concat())
            .child(el("bdi", "").text(by))
            .text(" · ".to_owned())
            .child(crate::ui::time(decision.at))
            .text(" · ".to_owned())
            .child(button("link", t("desk-history"), move |_| model().dialog.set(Dialog::History(id))))
            .view(),
    );
    el("div", "verdict").children(lines).view()
}
