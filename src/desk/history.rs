//! How a decision or a synthesis came about: who, when, what before.

use colloquy_consultation::*;

use super::banner::words_of;
use super::model::model;
use crate::api::Failure;
use crate::i18n::{coded, pair, t};
use crate::js::spawn;
use crate::ui::{Signal, View, el, live, text, time, untrack};

/// The steps that a request answers with, the newest first; `kind` says how a step without a disposition is called.
#[must_use]
pub fn steps(fetch: impl Future<Output = Result<Vec<DeskStepOut>, Failure>> + 'static, is_decision: bool) -> View {
    let found = Signal::new(None);
    spawn(async move { found.set(Some(fetch.await)) });
    live(move || {
        found.with(|found| match found {
            None => text(t("list-loading")),
            Some(Err(failure)) => el("p", "field__error").text(words_of(failure)).view(),
            Some(Ok(steps)) if steps.is_empty() => el("p", "tag").text(t("desk-history-none")).view(),
            Some(Ok(steps)) => {
                let entries = steps.iter().rev().map(|step| entry(step, is_decision)).collect();
                el("ol", "plain").attr("role", "list").children(entries).view()
            }
        })
    })
}

fn entry(step: &DeskStepOut, is_decision: bool) -> View {
    let what = match (step.published, step.disposition, is_decision) {
        (true, None, _) => t("desk-step-published"),
        (true, Some(disposition), _) => pair(&t("desk-step-published"), &words(disposition)),
        (false, Some(disposition), _) => words(disposition),
        (false, None, true) => t("desk-undecided"),
        (false, None, false) => t("desk-step-drafted"),
    };
    let by = untrack(|| model().who(&step.by));
    let mut lines = vec![
        el("p", "").child(el("strong", "").text(what)).view(),
        el("p", "tag").child(el("bdi", "").text(by)).text(" · ".to_owned()).child(time(step.at)).view(),
    ];
    if !step.text.is_empty() {
        lines.push(el("p", "versus__words").attr("dir", "auto").text(step.text.clone()).view());
    }
    if !step.wording.is_empty() {
        lines.push(el("p", "tag").text(t("desk-wording")).view());
        lines.push(el("p", "versus__words").attr("dir", "auto").text(step.wording.clone()).view());
    }
    el("li", "step").children(lines).view()
}

fn words(disposition: Disposition) -> String {
    coded("disposition", disposition.as_str()).unwrap_or_default()
}
