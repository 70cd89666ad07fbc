//! The dialogs over the page, one at a time.

mod code;
mod help;
mod report;

use colloquy_consultation::CommentId;

use super::banner::{failed, problem_words};
use super::comment_view::words;
use super::model::{Dialog, model};
use super::{identity, list};
use crate::api::{self, Failure};
use crate::i18n::t;
use crate::js::{spawn, window};
use crate::outbox::keep;
use crate::session;
use crate::ui::{Signal, View, announce, button, dialog, el, empty, live, text, time, untrack};

fn close() {
    session::unnamed();
    model().dialog.set(Dialog::None);
}

/// The open dialog, if any.
#[must_use]
pub fn dialogs() -> View {
    live(|| match model().dialog.get() {
        Dialog::None => empty(),
        Dialog::Help => dialog(t("help-title"), help::content(), close),
        Dialog::Code => dialog(t("code-title"), vec![code::content(close)], close),
        Dialog::Identity => {
            dialog(t("identity-title"), vec![identity::form(t("identity-save"), false, || model().dialog.set(Dialog::None)).view()], close)
        }
        Dialog::Erase => dialog(t("erase-title"), sure("erase-words", "erase-do", erase), close),
        Dialog::Withdraw(id) => dialog(t("withdraw-title"), sure("withdraw-words", "comment-withdraw", move || withdraw(id)), close),
        Dialog::Report(id) => dialog(t("report-title"), vec![report::form(id, close).view()], close),
        Dialog::History(id) => dialog(t("history-title"), vec![history(id)], close),
    })
}

/// A question that is answered by doing it or not.
fn sure(words: &str, act_words: &str, act: impl Fn() + 'static) -> Vec<View> {
    vec![
        el("p", "").text(t(words)).view(),
        el("div", "dialog__foot")
            .child(button("secondary", t("composer-cancel"), |_| close()))
            .child(button("danger", t(act_words), move |_| act()))
            .view(),
    ]
}

fn withdraw(id: CommentId) {
    spawn(async move {
        match api::withdraw_comment(id).await {
            Ok(comment) => {
                list::merge_live(comment);
                announce(&t("comment-withdrawn"));
                crate::live::refresh_summary();
            }
            Err(failure) => failed(&failure),
        }
        close();
    });
}

fn erase() {
    spawn(async {
        match api::erase().await {
            Ok(()) => {
                // What this browser keeps goes, too.
                for key in keep::keys("") {
                    keep::forget(&key);
                }
                let _ = window().location().reload();
            }
            Err(failure) => failed(&failure),
        }
        close();
    });
}

fn history(id: CommentId) -> View {
    let now = untrack(|| model().list.find(id)).map(|item| item.comment.get_untracked());
    let found = Signal::new(None);
    let failure = Signal::new(String::new());
    spawn(async move {
        match api::revisions(id).await {
            Ok(revisions) => {
                found.set(Some(revisions));
            }
            Err(Failure::Away) => {
                failure.set(t("problem-away"));
            }
            Err(Failure::Refused(problem)) => {
                failure.set(problem_words(&problem));
            }
        }
    });
    live(move || {
        let problem = failure.get();
        if !problem.is_empty() {
            return el("p", "field__error").text(problem).view();
        }
        let Some(revisions) = found.get() else { return text(t("list-loading")) };
        let (operation, base) = now.as_ref().map(|comment| (comment.operation, comment.base.clone())).unwrap_or_default();
        let language = now.as_ref().map(|comment| comment.language.to_string()).unwrap_or_default();
        let text = super::page::page().text_language(now.as_ref().and_then(|comment| comment.text_language.as_ref()));
        let mut entries: Vec<_> =
            revisions.iter().map(|revision| (revision.at, revision.body.clone(), revision.proposed.clone())).collect();
        if let Some(comment) = &now
            && entries.last().is_none_or(|(_, body, proposed)| (body, proposed) != (&comment.body, &comment.proposed))
        {
            entries.push((comment.edited.unwrap_or(comment.at), comment.body.clone(), comment.proposed.clone()));
        }
        let entries = entries.iter().map(|(at, body, proposed)| {
            el("li", "thread")
                .child(el("p", "comment__meta").child(time(*at)))
                .child(words(operation, &base, proposed, body, (&text, &language)))
                .view()
        });
        el("ol", "threads").attr("role", "list").children(entries.collect()).view()
    })
}
