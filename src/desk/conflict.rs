//! Somebody else was quicker: both texts, and a choice.

use colloquy_consultation::*;

use super::decide::{Batch, enqueue};
use super::model::{Dialog, model};
use super::typed::forget;
use super::{decision_form, synthesis};
use crate::i18n::{coded, t, tf};
use crate::ui::{View, button, el, empty, time};

/// What was typed here, and what is stored by now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// A decision; `mine` has the revision of `theirs`, so that sending it replaces what is shown.
    Decision {
        /// Typed or pressed here.
        mine: DecisionIn,
        /// Stored by now.
        theirs: DecisionOut,
    },
    /// A synthesis.
    Synthesis {
        /// A block's id, or `whole`.
        place: String,
        /// Typed here.
        mine: String,
        /// Stored by now.
        theirs: SynthesisOut,
    },
}

/// The content of the dialog.
#[must_use]
pub fn content(conflict: Conflict) -> Vec<View> {
    let (by, at, theirs, mine) = match &conflict {
        Conflict::Decision { mine, theirs } => (
            theirs.by.clone(),
            Some(theirs.at),
            decision(theirs.disposition, &theirs.reason, &theirs.wording),
            decision(mine.disposition, &mine.reason, &mine.wording),
        ),
        Conflict::Synthesis { mine, theirs, .. } => (theirs.by.clone(), theirs.at, words(&theirs.text), words(mine)),
    };
    let (keep, replace) = (conflict.clone(), conflict);
    let head = el("p", "tag").text(tf("desk-conflict-theirs", &[("name", &model().who(&by))])).text(" ".to_owned());
    let head = head.child(at.map_or_else(empty, |at| time(at).view()));
    vec![
        el("p", "").text(t("desk-conflict-why")).view(),
        el("div", "versus").child(head).children(theirs).view(),
        el("div", "versus").child(el("p", "tag").text(t("desk-conflict-mine"))).children(mine).view(),
        el("div", "dialog__foot")
            .child(button("secondary", t("desk-conflict-keep"), move |_| kept(&keep)))
            .child(button("primary", t("desk-conflict-replace"), move |_| replaced(replace.clone())))
            .view(),
    ]
}

fn words(text: &str) -> Vec<View> {
    vec![el("p", "versus__words").attr("dir", "auto").text(if text.is_empty() { t("desk-empty") } else { text.to_owned() }).view()]
}

fn decision(disposition: Option<Disposition>, reason: &str, wording: &str) -> Vec<View> {
    let name = disposition.map_or_else(|| Some(t("desk-undecided")), |disposition| coded("disposition", disposition.as_str()));
    let mut lines = vec![el("p", "").child(el("strong", "").text(name.unwrap_or_default())).view()];
    if !reason.is_empty() {
        lines.extend(words(reason));
    }
    if !wording.is_empty() {
        lines.push(el("p", "tag").text(t("desk-wording")).view());
        lines.extend(words(wording));
    }
    lines
}

/// What is stored stays; what was typed goes.
fn kept(conflict: &Conflict) {
    match conflict {
        Conflict::Decision { mine, .. } => decision_form::drop_typed(mine.comment),
        Conflict::Synthesis { place, .. } => {
            forget(&synthesis::key(place));
            model().touched.update(|touched| *touched += 1);
        }
    }
    model().dialog.set(Dialog::None);
}

/// What was typed replaces what is stored: a new entry, so that both stay in the history.
fn replaced(conflict: Conflict) {
    model().dialog.set(Dialog::None);
    match conflict {
        Conflict::Decision { mine, .. } => enqueue(Box::new(move || {
            let id = mine.comment;
            Some(Batch { decisions: vec![mine], undoable: true, stored: Box::new(move |_| decision_form::drop_typed(id)) })
        })),
        Conflict::Synthesis { place, mine, theirs } => synthesis::store(place, mine, theirs.revision),
    }
}
