//! What must be seen: the server is away, nothing can be kept here, something failed.

use colloquy_consultation::Problem;

use super::model::model;
use crate::api::Failure;
use crate::i18n::{coded, moment, t, tf};
use crate::js::{later, listen, window};
use crate::outbox::keep;
use crate::ui::{View, button, el, empty, live};

/// The browser keeps nothing: said once, for as long as it holds.
pub fn forgetful() {
    if super::model::started() {
        model().forgetful.set(true);
    }
}

/// A refusal in words of the page's language; the server's own where there are none.
#[must_use]
pub fn problem_words(problem: &Problem) -> String {
    let words = coded("problem", &problem.code).unwrap_or_else(|| problem.detail.clone());
    match (problem.at, problem.retry_after) {
        (Some(at), _) => tf("problem-with-time", &[("problem", &words), ("time", &moment(at, false, true))]),
        (_, Some(seconds)) => tf("problem-with-wait", &[("problem", &words), ("seconds", &seconds.to_string())]),
        _ => words,
    }
}

/// Shows why something did not work.
pub fn failed(failure: &Failure) {
    let model = model();
    match failure {
        Failure::Away => {
            model.away.set(true);
            model.notice.set(t("problem-away"));
        }
        Failure::Refused(problem) => model.notice.set(problem_words(problem)),
    }
}

/// Shows a short confirmation for a moment.
pub fn flash(words: String) {
    let notice = model().notice;
    notice.set(words.clone());
    later(4_000, move || {
        if notice.get_untracked() == words {
            notice.set(String::new());
        }
    });
}

/// The banners.
#[must_use]
pub fn banners() -> View {
    listen(&window(), "beforeunload", |event| {
        if keep::is_at_risk() {
            event.prevent_default();
        }
    });
    let model = model();
    el("div", "banners")
        .attr("role", "status")
        .live(move || if model.away.get() { el("p", "banner banner--away").text(t("banner-away")).view() } else { empty() })
        .live(move || if model.forgetful.get() { el("p", "banner banner--warn").text(t("banner-forgetful")).view() } else { empty() })
        .child(live(move || {
            let words = model.notice.get();
            if words.is_empty() {
                return empty();
            }
            el("p", "banner")
                .child(el("span", "").attr("dir", "auto").text(words))
                .child(
                    button("banner__close", "×".to_owned(), move |_| model.notice.set(String::new()))
                        .attr("aria-label", &t("dialog-close")),
                )
                .view()
        }))
        .view()
}
