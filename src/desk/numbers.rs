//! The numbers of the desk, fetched at most once a second, and shown on top.

use std::cell::Cell;

use colloquy_consultation::*;

use super::model::model;
use super::page::{desk, page};
use crate::api;
use crate::i18n::{duration, moment, t, tf, tn, tnf};
use crate::js::{clock, later, spawn};
use crate::ui::{View, el, live, span};

/// The pause before numbers are fetched, and between two fetches, in milliseconds.
const GATHER: i64 = 150;
const APART: i64 = 1_000;

thread_local! {
    static PLANNED: Cell<bool> = const { Cell::new(false) };
    static FETCHED: Cell<i64> = const { Cell::new(0) };
    static DESK_PLANNED: Cell<bool> = const { Cell::new(false) };
}

/// Fetches the numbers soon, for however many reasons.
pub fn refresh() {
    if PLANNED.replace(true) {
        return;
    }
    let pause = (FETCHED.get() + APART - clock()).clamp(GATHER, APART) as i32;
    later(pause, || {
        PLANNED.set(false);
        FETCHED.set(clock());
        spawn(async {
            let page = page();
            let number = page.version.number;
            if let Ok(numbers) = desk().paragraphs(number).await {
                take(numbers);
            }
            let query = ["version=", &number.to_string()].concat();
            if let Ok(summary) = api::summary(page.consultation.slug.as_str(), &query).await {
                model().summary.set(summary);
            }
        });
    });
}

/// Only what has changed is set, so that only that is drawn again.
fn take(numbers: ParagraphsOut) {
    let model = model();
    let mut changed = false;
    for numbers in numbers.paragraphs {
        let index = numbers.order.map_or(0, |order| order as usize + 1);
        if let Some(known) = model.paragraphs.get(index)
            && known.with_untracked(|known| *known != numbers)
        {
            known.set(numbers);
            changed = true;
        }
    }
    if changed {
        model.counted.update(|counted| *counted += 1);
    }
}

/// Fetches people, themes and reasons soon.
pub fn refresh_desk() {
    if DESK_PLANNED.replace(true) {
        return;
    }
    later(GATHER as i32, || {
        DESK_PLANNED.set(false);
        spawn(async {
            match desk().show().await {
                Ok(found) => {
                    if model().desk.with_untracked(|known| known.as_ref() != Some(&found)) {
                        model().desk.set(Some(found));
                    }
                }
                Err(failure) => super::banner::failed(&failure),
            }
        });
    });
}

/// “version 1 · closes in 3 days”.
#[must_use]
pub fn state() -> View {
    let model = model();
    let version = tf("page-version-words", &[("number", &page().version.number.to_string())]);
    el("span", "")
        .text(version)
        .live_text(move || {
            let now = model.now.get();
            let (opens, closes) = model.summary.with(|summary| (summary.opens, summary.closes));
            let until = |key: &str, at: Timestamp| tf(key, &[("time", &duration(at.0 - now.0))]);
            let words = match closes {
                _ if now < opens => until("state-opens-in", opens),
                Some(closes) if now < closes => until("state-closes-in", closes),
                Some(closes) => [t("state-closed").as_str(), " ", &moment(closes, false, false)].concat(),
                None => t("desk-no-close"),
            };
            [" · ", &words].concat()
        })
        .view()
}

/// What is decided and what not yet published, over the whole draft. A contribution on several blocks counts at each.
fn progress() -> (u32, u32, u32) {
    let _ = model().counted.get();
    model().paragraphs.iter().fold((0, 0, 0), |(wanting, decided, unpublished), numbers| {
        numbers.with_untracked(|numbers| (wanting + numbers.wanting, decided + numbers.decided, unpublished + numbers.unpublished))
    })
}

/// How many decisions and syntheses everyone does not see yet as they stand.
#[must_use]
pub fn unpublished() -> u32 {
    progress().2
}

/// The line of numbers.
#[must_use]
pub fn overview() -> View {
    let model = model();
    let one = |words: String| span("overview__number", words).view();
    el("section", "overview")
        .attr("aria-label", &t("desk-overview"))
        .child(live(move || {
            let summary = model.summary.get();
            let touched = summary.numbered - summary.untouched.min(summary.numbered);
            let (wanting, decided, unpublished) = progress();
            let (all, decided_words) = (summary.numbered.to_string(), decided.to_string());
            el("span", "overview__numbers")
                .children(vec![
                    one(tn("count-people", summary.people)),
                    one(tn("count-comments", summary.comments)),
                    one(tnf("desk-touched", touched, &[("all", &all)])),
                    one(tnf("count-untouched", summary.untouched, &[("all", &all)])),
                    one(tf("desk-progress", &[("decided", &decided_words), ("all", &wanting.to_string())])),
                    one(tn("desk-unpublished", unpublished)),
                ])
                .view()
        }))
        .view()
}
