//! Where the consultation stands: stage, countdown by the server's clock, people, comments, what is untouched.

use colloquy_consultation::*;

use super::model::{Place, model};
use super::page::{block, page};
use super::place::{current_order, open};
use crate::i18n::{coded, duration, moment, t, tf, tn, tnf};
use crate::js::{by_id, find};
use crate::ui::{El, View, announce, button, el, empty, live, memo, on_change, scroll_to, span};

/// The line; it replaces what the server sent, and says so when the stage changes.
#[must_use]
pub fn state_line() -> View {
    let model = model();
    let standing = memo(move || model.standing());
    on_change(
        move || standing.track(),
        move || {
            let standing = standing.get();
            announce(&coded("stage", standing).unwrap_or_default());
            if standing == "open" {
                crate::outbox::resumed();
            }
        },
    );
    el("div", "")
        .child(
            el("p", "state__line")
                .live(move || {
                    let standing = standing.get();
                    let class = ["state__stage state__stage--", standing].concat();
                    span(&class, coded("stage", standing).unwrap_or_default()).view()
                })
                .live(move || match standing.get() {
                    "paused" => el("span", "").attr("dir", "auto").text([" · ", &reason(), " ·"].concat()).view(),
                    _ => empty(),
                })
                .text(" ".to_owned())
                .child(deadline()),
        )
        .child(el("p", "state__numbers").live(numbers))
        .view()
}

/// Why it is paused.
fn reason() -> String {
    model().summary.with(|summary| summary.paused.as_ref().map(|pause| pause.reason.clone()).unwrap_or_default())
}

fn deadline() -> View {
    let model = model();
    let times = memo(move || model.summary.with(|summary| (summary.opens, summary.closes)));
    let said = said();
    live(move || {
        let (opens, closes) = times.get();
        let (key, at) = match (model.stage.get(), closes) {
            (Stage::Coming, _) => ("opens", opens),
            (Stage::Open, Some(closes)) => ("closes", closes),
            (Stage::Closed, Some(closes)) => ("closed", closes),
            _ => return empty(),
        };
        let countdown = move || {
            if key == "closed" {
                t("state-closed")
            } else {
                tf(&["state-", key, "-in"].concat(), &[("time", &duration(at.0 - model.now.get().0))])
            }
        };
        // Every second is shown, none is said: a screen reader reads it when it comes by.
        el("span", "state__deadline")
            .child(span("state__countdown", String::new()).live_text(countdown))
            .text(" · ".to_owned())
            .child(when(at, said.as_ref()))
            .view()
    })
}

/// A moment in UTC, in the server's words where it has said them, and in the reader's own time. Where that is the same its place
/// stays, as the page was set with it.
fn when(at: Timestamp, said: Option<&(String, [String; 2])>) -> El {
    let (utc, here) = (moment(at, true, true), moment(at, false, true));
    let said = said.filter(|(when, _)| *when == at.to_string());
    let own = match said {
        Some((_, [_, place])) if utc == here => span("ahead", String::new()).attr("data-words", place),
        _ if utc == here => span("", String::new()),
        _ => span("", tf("state-your-time", &[("time", &here)])),
    };
    let utc = said.map_or_else(|| [&utc, " UTC"].concat(), |(_, [words, _])| words.clone());
    el("time", "").attr("datetime", &at.to_string()).text([&utc, " "].concat()).child(own.view())
}

/// The deadline as the server has said it: the moment, its words, and those in place of the reader's own time.
fn said() -> Option<(String, [String; 2])> {
    let state = by_id("state")?;
    let (time, own) = (find(state.as_ref(), "time")?, find(state.as_ref(), ".ahead")?);
    Some((time.get_attribute("datetime")?, [time.text_content()?, own.get_attribute("data-words")?]))
}

fn numbers() -> View {
    let (people, comments, untouched, numbered) =
        model().summary.with(|summary| (summary.people, summary.comments, summary.untouched, summary.numbered));
    let words = tnf("count-untouched", untouched, &[("all", &numbered.to_string())]);
    let untouched =
        if untouched > 0 { button("link", words, |_| next_untouched()).attr("title", &t("state-next-untouched")) } else { span("", words) };
    el("span", "").text([tn("count-people", people), tn("count-comments", comments), String::new()].join(" · ")).child(untouched).view()
}

/// Goes to the next numbered paragraph on which nothing has been said.
pub fn next_untouched() {
    let page = page();
    let here = current_order();
    let touched = |from: u32, inside: &str| {
        model().summary.with_untracked(|summary| {
            let said = |tally: &TallyOut| tally.comments + tally.support + tally.changes + tally.concern > 0;
            summary
                .blocks
                .iter()
                .filter(|tally| said(tally))
                .any(|tally| tally.order == from || block(tally.order).is_some_and(|block| block.number.starts_with(inside)))
        })
    };
    let free: Vec<u32> = page
        .blocks
        .iter()
        .filter(|block| !block.number.is_empty() && !block.number.contains('.') && !touched(block.order, &[&block.number, "."].concat()))
        .map(|block| block.order)
        .collect();
    let next = free.iter().find(|order| here.is_none_or(|here| **order > here)).or(free.first());
    if let Some(order) = next {
        open(Place::Block(*order), true);
        if let Some(block) = block(*order) {
            scroll_to(&block.element, web_sys::ScrollLogicalPosition::Center);
        }
    }
}
