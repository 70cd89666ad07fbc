//! What must be seen: the server is away, the role forbids it, something failed.

use colloquy_consultation::Problem;

use super::model::{Acted, model};
use super::page::page;
use crate::api::Failure;
use crate::i18n::{coded, moment, t, tf};
use crate::js::{listen, window};
use crate::outbox::keep;
use crate::ui::{View, button, el, empty, live};
use crate::wishes::single_keys;

/// A refusal in words of the page's language; the server's own where there are none.
fn problem_words(problem: &Problem) -> String {
    let words = coded("problem", &problem.code).filter(|_| problem.code != "invalid").unwrap_or_else(|| problem.detail.clone());
    match (problem.at, problem.retry_after) {
        (Some(at), _) => tf("problem-with-time", &[("problem", &words), ("time", &moment(at, false, true))]),
        (_, Some(seconds)) => tf("problem-with-wait", &[("problem", &words), ("seconds", &seconds.to_string())]),
        _ => words,
    }
}

/// Why there is no answer, in words.
#[must_use]
pub fn words_of(failure: &Failure) -> String {
    match failure {
        Failure::Away => t("problem-away"),
        Failure::Refused(problem) => problem_words(problem),
    }
}

/// Shows why something did not work; what was typed stays.
pub fn failed(failure: &Failure) {
    model().away.set(*failure == Failure::Away);
    model().notice.set(words_of(failure));
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
        .live(move || if model.away.get() { el("p", "banner").text(t("desk-away")).view() } else { empty() })
        .child(live(move || {
            let (words, next) = match model.acted.get() {
                Acted::Nothing => return empty(),
                Acted::Decided(words) => {
                    (words, button("link", t("desk-undo"), |_| super::undo::undo()).attr_if(single_keys(), "aria-keyshortcuts", "u"))
                }
                Acted::Published(words) => {
                    let address = ["/c/", page().consultation.slug.as_str(), "/outcome"].concat();
                    (words, el("a", "").attr("id", "published-see").attr("href", &address).text(t("desk-published-see")))
                }
            };
            el("p", "banner")
                .child(el("span", "").attr("dir", "auto").text(words))
                .text(" ".to_owned())
                .child(next)
                .child(
                    button("banner__close", "×".to_owned(), move |_| model.acted.set(Acted::Nothing))
                        .attr("aria-label", &t("dialog-close")),
                )
                .view()
        }))
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
