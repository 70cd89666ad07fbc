//! New words for one's own comment.

use colloquy_consultation::*;

use super::banner::{failed, problem_words};
use super::drafts::{Draft, Target};
use super::list;
use super::model::model;
use super::page::page;
use crate::api::{self, Failure};
use crate::i18n::t;
use crate::js::spawn;
use crate::ui::{El, Signal, announce, button, el, empty, field, focus_soon, live, on_change, redline, value_of};

/// The form; what is typed is kept like any draft.
pub fn form(comment: &CommentOut) -> El {
    let id = comment.id;
    let revision = comment.revisions;
    let target = Target::Edit(id);
    let suggests = comment.operation.is_some_and(|operation| operation != Operation::Delete);
    let kept = target.kept();
    let start = kept.unwrap_or_else(|| Draft {
        body: comment.body.clone(),
        proposed: suggests.then(|| comment.proposed.clone()),
        ..Draft::default()
    });
    let draft = Signal::new(start.clone());
    let failure = Signal::new(String::new());
    let busy = Signal::new(false);
    on_change(move || draft.track(), move || target.keep(&draft.get_untracked()));
    let area = |rows: &str, words: String| el("textarea", "input").attr("rows", rows).attr("dir", "auto").text(words);
    let base = comment.base.clone();
    let language = page().text_language(comment.text_language.as_ref());
    let proposed = if suggests {
        let input = area("4", start.proposed.clone().unwrap_or_default())
            .attr("lang", &language)
            .on("input", move |event| draft.update(|draft| draft.proposed = Some(value_of(&event))));
        let difference = live(move || {
            let new = draft.with(|draft| draft.proposed.clone().unwrap_or_default());
            el("div", "redline").attr("lang", &language).attr("dir", "auto").children(redline(&base, &new, &language)).view()
        });
        el("div", "").child(field("edit-proposed", t("suggest-words"), input, || None)).child(difference).view()
    } else {
        empty()
    };
    let body = area("4", start.body).on("input", move |event| draft.update(|draft| draft.body = value_of(&event)));
    let close = move || {
        target.keep(&Draft::default());
        model().editing.set(None);
        focus_soon(&super::comment_view::element_id(id));
    };
    let save = move |event: web_sys::Event| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let words = draft.get_untracked();
        let patch = CommentPatch { body: words.body, proposed: words.proposed.unwrap_or_default(), revision };
        busy.set(true);
        spawn(async move {
            let answer = api::edit_comment(id, &patch).await;
            busy.set(false);
            match answer {
                Ok(comment) => {
                    list::merge_live(comment);
                    announce(&t("comment-changed"));
                    close();
                }
                Err(Failure::Away) => failed(&Failure::Away),
                Err(Failure::Refused(problem)) => failure.set(problem_words(&problem)),
            }
        });
    };
    el("form", "composer")
        .attr("novalidate", "")
        .attr("aria-label", &t("comment-edit"))
        .on("submit", save)
        .child(proposed)
        .child(field("edit-body", t(if suggests { "suggest-why" } else { "composer-your-comment" }), body, || None))
        .live(move || {
            failure.with(
                |words| if words.is_empty() { empty() } else { el("p", "field__error").attr("role", "alert").text(words.clone()).view() },
            )
        })
        .child(
            el("div", "composer__foot")
                .child(button("link", t("composer-cancel"), move |_| close()))
                .child(el("button", "primary").attr("type", "submit").text(t("comment-save")).live_flag("disabled", move || busy.get())),
        )
}
