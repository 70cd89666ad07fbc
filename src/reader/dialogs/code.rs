//! Proving an e-mail address: the address first, then the code from the mail.

use super::super::banner::problem_words;
use super::super::list;
use super::super::model::model;
use super::super::page::page;
use crate::api::{self, Failure};
use crate::i18n::{t, tf};
use crate::js::spawn;
use crate::session;
use crate::ui::{El, Signal, View, announce, button, el, empty, focus_soon, line_field, live};

/// The two steps.
pub fn content(close: fn()) -> View {
    let known = model().session.with_untracked(|session| session.email.clone());
    let email = Signal::new(known.clone());
    let code = Signal::new(String::new());
    // Whoever has just said who they are has been sent a code already.
    let sent = Signal::new(model().session.with_untracked(|session| session.code_sent));
    let failure = Signal::new(String::new());
    let busy = Signal::new(false);
    let error = move || failure.with(|words| (!words.is_empty()).then(|| words.clone()));
    let fail = move |answer: Failure| {
        busy.set(false);
        failure.set(match answer {
            Failure::Away => t("problem-away"),
            // The only field that can be wrong is the one in sight.
            Failure::Refused(problem) if problem.code == "invalid" => {
                t(if sent.get_untracked() { "problem-wrong-code" } else { "field-invalid" })
            }
            Failure::Refused(problem) => problem_words(&problem),
        });
    };
    let ask = move || {
        failure.set(String::new());
        if !email.with_untracked(|email| email.contains('@')) {
            return failure.set(t("field-invalid"));
        }
        busy.set(true);
        spawn(async move {
            let address = email.get_untracked();
            match api::request_code(&page().slug, address.trim(), &page().language).await {
                Ok(()) => {
                    busy.set(false);
                    sent.set(true);
                    focus_soon("code-code");
                }
                Err(answer) => fail(answer),
            }
        });
    };
    let prove = move || {
        failure.set(String::new());
        busy.set(true);
        spawn(async move {
            let digits: String = code.get_untracked().chars().filter(|c| !c.is_whitespace()).collect();
            match api::use_code(email.get_untracked().trim(), &digits).await {
                Ok(_) => {
                    busy.set(false);
                    announce(&t("code-done"));
                    session::refresh();
                    list::reload();
                    crate::live::refresh_summary();
                    close();
                    super::super::banner::flash(t("code-done"));
                }
                Err(answer) => fail(answer),
            }
        });
    };
    let step = move |act: Box<dyn Fn()>, words: String, fields: View, more: View| -> El {
        el("form", "identity")
            .attr("novalidate", "")
            .on("submit", move |event| {
                event.prevent_default();
                if !busy.get_untracked() {
                    act();
                }
            })
            .child(fields)
            .child(
                el("div", "dialog__foot")
                    .child(more)
                    .child(el("button", "primary").attr("type", "submit").text(words).live_flag("disabled", move || busy.get())),
            )
    };
    live(move || {
        if !sent.get() {
            let field = line_field("code-email", t("identity-email"), "email", "email", email, error);
            let words = el("p", "").text(t("code-why"));
            return step(Box::new(ask), t("code-send"), el("div", "").child(words).child(field).view(), empty()).view();
        }
        let field = line_field("code-code", t("code-code"), "text", "one-time-code", code, error);
        let words = el("p", "").attr("role", "status").text(tf("code-sent", &[("email", &email.get_untracked())]));
        let back = button("link", t("code-other"), move |_| sent.set(false)).view();
        step(Box::new(prove), t("code-use"), el("div", "").child(words).child(field).view(), back).view()
    })
}
