//! Asking the co-chairs to look at a comment.

use colloquy_consultation::CommentId;

use super::super::banner::{flash, problem_words};
use crate::api::{self, Failure};
use crate::i18n::t;
use crate::js::spawn;
use crate::ui::{El, Signal, button, el, field, value_of};

/// The form: why.
pub fn form(id: CommentId, close: fn()) -> El {
    let reason = Signal::new(String::new());
    let failure = Signal::new(String::new());
    let area = el("textarea", "input")
        .attr("rows", "3")
        .attr("maxlength", "1000")
        .attr("dir", "auto")
        .on("input", move |event| reason.set(value_of(&event)));
    let send = move |event: web_sys::Event| {
        event.prevent_default();
        let words = reason.get_untracked();
        if words.trim().is_empty() {
            return failure.set(t("field-missing"));
        }
        spawn(async move {
            match api::report(id, &words).await {
                Ok(()) => {
                    close();
                    flash(t("report-done"));
                }
                Err(Failure::Away) => failure.set(t("problem-away")),
                Err(Failure::Refused(problem)) => failure.set(problem_words(&problem)),
            }
        });
    };
    el("form", "identity")
        .attr("novalidate", "")
        .on("submit", send)
        .child(el("p", "").text(t("report-words")))
        .child(field("report-reason", t("report-why"), area, move || Some(failure.get()).filter(|words| !words.is_empty())))
        .child(
            el("div", "dialog__foot")
                .child(button("secondary", t("composer-cancel"), move |_| close()))
                .child(el("button", "primary").attr("type", "submit").text(t("report-do"))),
        )
}
