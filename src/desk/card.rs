//! A contribution with everything the desk may do to it.

use colloquy_consultation::*;

use super::card_parts::{head, objection, words};
use super::decide::{KEYS, press};
use super::list::Item;
use super::model::{Dialog, Writing, model};
use super::{chosen, decision_form, notes, reply, themes};
use crate::i18n::t;
use crate::reader::comment_view::label;
use crate::ui::{View, button, el, empty, live, memo};
use crate::wishes::single_keys;

/// The element id of a contribution.
#[must_use]
pub fn element_id(id: CommentId) -> String {
    ["c-", &id.to_string()].concat()
}

/// A contribution, or a reply to one.
#[must_use]
pub fn card(item: &Item) -> View {
    let id = item.id;
    let is_root = id == item.root;
    let comment = item.comment.clone();
    let (shown, said, verdict, about) = (comment.clone(), comment.clone(), comment.clone(), comment.clone());
    let maintained = comment.clone();
    let mut article = el("article", "comment")
        .attr("id", &element_id(id))
        .attr("data-comment", &id.to_string())
        .attr("tabindex", "-1")
        .attr("aria-label", &comment.with_untracked(|comment| label(&comment.comment)))
        .live_attr("aria-current", move || (model().current.get() == Some(id)).then(|| "true".to_owned()))
        .on("focusin", move |_| set_current(id))
        .on("click", move |_| set_current(id))
        .live(move || shown.with(|comment| head(&comment.comment)).view())
        .live(move || said.with(|comment| words(&comment.comment)));
    if is_root {
        let forms = item.clone();
        article = article
            .child(chosen::tick(id))
            .child(decide_row(item))
            .live(move || verdict.with(decision_form::summary))
            .live(move || maintained.with(objection))
            .live(move || about.with(themes::chips))
            .child(notes::of_comment(&comment))
            .child(actions(item))
            .child(live(move || match model().writing.get() {
                Some(Writing::Decision(on)) if on == id => decision_form::form(&forms),
                Some(Writing::Note(on)) if on == id => notes::form(Some(id), None),
                Some(Writing::Reply(on)) if on == id => reply::form(id),
                _ => empty(),
            }));
    }
    el("li", if is_root { "thread" } else { "thread thread--reply" }).child(article).view()
}

fn set_current(id: CommentId) {
    let current = model().current;
    if current.get_untracked() != Some(id) {
        current.set(Some(id));
    }
}

/// The five decisions, each with its key.
fn decide_row(item: &Item) -> View {
    let id = item.id;
    let shared = item.comment.clone();
    let now = memo(move || shared.with(|comment| comment.decision.as_ref().and_then(|decision| decision.disposition)));
    let one = |(disposition, key): (Disposition, &'static str)| {
        button("decide__button", t(&["desk-do-", disposition.as_str()].concat()), move |_| press(id, disposition))
            .attr("data-disposition", disposition.as_str())
            .attr_if(single_keys(), "aria-keyshortcuts", key)
            .live_attr("aria-pressed", move || Some((now.get() == Some(disposition)).to_string()))
            .live_flag("disabled", || !model().may_draft())
            .child(el("kbd", "").attr("aria-hidden", "true").text(key.to_owned()))
            .view()
    };
    el("div", "decide").attr("role", "group").attr("aria-label", &t("desk-decision")).children(KEYS.map(one).to_vec()).view()
}

/// What else can be done: reason, themes, note, reply.
fn actions(item: &Item) -> View {
    let id = item.id;
    let write = |key: &str, writing: Writing, field: &'static str| {
        button("link", t(key), move |_| begin(writing, field)).live_flag("disabled", || !model().may_draft()).view()
    };
    let shared = item.comment.clone();
    let words = memo(move || shared.with(|comment| comment.comment.kind == CommentKind::Suggestion));
    let reason = button("link", String::new(), move |_| begin(Writing::Decision(id), "decision-reason"))
        .live_text(move || t(if words.get() { "desk-reason-wording" } else { "desk-reason" }))
        .live_flag("disabled", || !model().may_draft());
    el("div", "comment__actions")
        .child(reason)
        .child(
            button("link", t("desk-themes"), move |_| model().dialog.set(Dialog::Themes(id)))
                .live_flag("disabled", || !model().may_draft()),
        )
        .child(write("desk-note", Writing::Note(id), "note-text"))
        .child(write("desk-reply", Writing::Reply(id), "reply-text"))
        .view()
}

/// Opens a form under a contribution, with the keyboard in it; what stands in another one stays kept.
pub fn begin(writing: Writing, field: &'static str) {
    if !model().may_draft_now() {
        model().notice.set(t("desk-observer"));
        return;
    }
    model().writing.set(Some(writing));
    crate::ui::focus_soon(field);
}
