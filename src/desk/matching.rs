//! The same decision on everything that place and filter find, also on what is not fetched: looked at first, undone in one step.

use colloquy_consultation::*;

use super::banner::{failed, words_of};
use super::decide::{KEYS, enqueue_act};
use super::model::{Acted, Dialog, Place, model};
use super::page::{block, desk, name};
use super::typed::{Typed, key};
use super::{filter_bar, list, numbers, reasons, undo};
use crate::api::Failure;
use crate::i18n::{coded, t, tf, tn};
use crate::js::spawn;
use crate::ui::{Signal, View, announce, button, check, el, empty, live, span, untrack, value_of};

/// What was looked at: none until the answer has come.
type Seen = Signal<Option<Result<MatchingOut, Failure>>>;

/// What is being chosen in the dialog; a copy is the same choice.
#[derive(Clone)]
struct Choice {
    query: String,
    seen: Seen,
    disposition: Signal<Option<Disposition>>,
    replace: Signal<bool>,
    reason: Typed,
}

impl Choice {
    /// How many would be decided on.
    fn count(&self) -> u32 {
        let replace = self.replace.get();
        self.seen.with(|seen| match seen {
            Some(Ok(seen)) if replace => seen.comments,
            Some(Ok(seen)) => seen.comments - seen.decided.min(seen.comments),
            _ => 0,
        })
    }

    fn send(&self) {
        let chosen = untrack(|| (self.count() > 0).then(|| self.disposition.get()).flatten());
        let at = self.seen.with_untracked(|seen| seen.as_ref().and_then(|seen| seen.as_ref().ok()).map(|seen| seen.at));
        let Some((disposition, at)) = chosen.zip(at) else { return };
        let given = DecideMatchingIn { disposition, reason: self.reason.text.get_untracked(), replace: self.replace.get_untracked(), at };
        let choice = self.clone();
        enqueue_act(async move {
            match desk().decide_matching(&choice.query, &given).await {
                Ok(decided) => {
                    choice.reason.done(String::new());
                    model().dialog.set(Dialog::None);
                    let name = coded("disposition", disposition.as_str()).unwrap_or_default();
                    let count = decided.changed.len().to_string();
                    let words = tf("desk-decided-many", &[("decision", &name), ("count", &count)]);
                    announce(&words);
                    undo::remember_act(&decided);
                    if !decided.changed.is_empty() {
                        model().acted.set(Acted::Decided(words));
                    }
                    list::reload();
                    numbers::refresh();
                }
                Err(failure) => failed(&failure),
            }
        });
    }
}

/// The dialog's content.
#[must_use]
pub fn content() -> Vec<View> {
    let choice = Choice {
        query: list::matching(),
        seen: Signal::new(None),
        disposition: Signal::new(None),
        replace: Signal::new(false),
        reason: Typed::new(key("reason", "matching"), "matching-reason", String::new()),
    };
    let (query, seen) = (choice.query.clone(), choice.seen);
    spawn(async move { seen.set(Some(desk().matching(&query).await)) });
    let (stored, pressed, counted, shut) = (choice.clone(), choice.clone(), choice.clone(), choice.clone());
    vec![
        found(&choice),
        dispositions(choice.disposition),
        choice.reason.area(t("desk-reason"), "", move || stored.send()),
        reasons::picker(choice.reason.clone()),
        el("p", "tag").text(t("desk-matching-why")).view(),
        el("div", "dialog__foot")
            .child(button("secondary", t("composer-cancel"), |_| model().dialog.set(Dialog::None)))
            .child(
                button("primary", String::new(), move |_| pressed.send())
                    .live_text(move || tn("desk-matching-do", counted.count()))
                    .live_flag("disabled", move || shut.disposition.get().is_none() || shut.count() == 0),
            )
            .view(),
    ]
}

/// Where, by which conditions and how many; those decided stay unless one says so.
fn found(choice: &Choice) -> View {
    let (seen, replace) = (choice.seen, choice.replace);
    let place = match model().place.get_untracked() {
        Place::All => t("desk-everything"),
        Place::Whole => t("draft-whole"),
        Place::Block(order) => block(order).map(|block| name(&block)).unwrap_or_default(),
    };
    let mut conditions = vec![place];
    conditions.extend(untrack(filter_bar::conditions));
    let conditions = conditions.into_iter().map(|words| el("li", "").attr("dir", "auto").text(words).view()).collect();
    el("div", "matching")
        .child(el("ul", "matching__where").attr("role", "list").children(conditions))
        .child(live(move || {
            seen.with(|seen| match seen {
                None => el("p", "tag").attr("role", "status").text(t("list-loading")).view(),
                Some(Err(failure)) => el("p", "field__error").text(words_of(failure)).view(),
                Some(Ok(seen)) => {
                    let decided = if seen.decided == 0 {
                        empty()
                    } else {
                        check(tn("desk-matching-replace", seen.decided), false, move |on| replace.set(on))
                    };
                    let count = el("p", "").child(el("strong", "").text(tn("desk-shown", seen.comments)));
                    el("div", "").child(count).child(decided).view()
                }
            })
        }))
        .view()
}

/// The five decisions, one of which is chosen.
fn dispositions(chosen: Signal<Option<Disposition>>) -> View {
    let one = |(disposition, _): (Disposition, &'static str)| {
        let input = el("input", "")
            .attr("type", "radio")
            .attr("name", "matching")
            .attr("value", disposition.as_str())
            .on("change", move |event| chosen.set(value_of(&event).parse().ok()));
        el("label", "check").child(input).child(span("", coded("disposition", disposition.as_str()).unwrap_or_default())).view()
    };
    el("fieldset", "matching__decisions")
        .child(el("legend", "field__label").text(t("desk-decision")))
        .children(KEYS.map(one).to_vec())
        .view()
}
