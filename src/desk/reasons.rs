//! Reasons that are used again: picked under a decision, edited in a dialog.

use colloquy_consultation::*;

use super::banner::failed;
use super::model::{Dialog, model};
use super::numbers;
use super::page::{desk, short};
use super::typed::{Typed, key};
use crate::api::Failure;
use crate::i18n::t;
use crate::js::spawn;
use crate::outbox::new_id;
use crate::ui::{View, announce, button, el, live, value_of};

fn all() -> Vec<ReasonOut> {
    model().desk.with(|desk| desk.as_ref().map_or(Vec::new(), |desk| desk.reasons.clone()))
}

/// A reason is picked into the field, or what stands there is kept to be used again.
#[must_use]
pub fn picker(reason: Typed) -> View {
    let (picked, kept) = (reason.clone(), reason.clone());
    let list = live(move || {
        let mut options = vec![el("option", "").attr("value", "").text(t("desk-reason-pick")).view()];
        options
            .extend(all().iter().map(|reason| el("option", "").attr("value", &reason.id.to_string()).text(short(&reason.text, 70)).view()));
        let picked = picked.clone();
        el("select", "input")
            .attr("aria-label", &t("desk-reason-pick"))
            .children(options)
            .on("change", move |event| {
                let id = value_of(&event);
                let found = crate::ui::untrack(all).into_iter().find(|reason| reason.id.to_string() == id);
                if let Some(found) = found {
                    picked.replace(found.text);
                }
            })
            .view()
    });
    el("div", "picker")
        .child(list)
        .child(button("link", t("desk-reason-keep"), move |_| {
            let text = kept.text.get_untracked();
            if !text.trim().is_empty() {
                change(async move { desk().put_reason(ReasonId(new_id().0), &text).await.map(drop) });
            }
        }))
        .child(button("link", t("desk-reasons-edit"), |_| model().dialog.set(Dialog::Reasons)))
        .view()
}

/// The dialog's content.
#[must_use]
pub fn content() -> Vec<View> {
    vec![live(|| {
        let reasons = all();
        if reasons.is_empty() {
            return el("p", "tag").text(t("desk-reasons-none")).view();
        }
        el("ul", "plain").attr("role", "list").children(reasons.iter().map(entry).collect()).view()
    })]
}

fn entry(reason: &ReasonOut) -> View {
    let id = reason.id;
    let field = ["reason-", &id.to_string()].concat();
    let typed = Typed::new(key("reusable", &id.to_string()), &field, reason.text.clone());
    let (stored, pressed) = (typed.clone(), typed.clone());
    let store = move |typed: &Typed| {
        let (typed, text) = (typed.clone(), typed.text.get_untracked());
        change(async move {
            let answer = desk().put_reason(id, &text).await;
            answer.map(|reason| typed.done(reason.text))
        });
    };
    el("li", "theme")
        .child(typed.area(t("desk-reason"), "", move || store(&stored)))
        .child(
            el("div", "form-box__foot")
                .child(button("link", t("desk-reason-remove"), move |_| change(async move { desk().remove_reason(id).await })))
                .child(button("secondary", t("desk-save"), move |_| store(&pressed))),
        )
        .view()
}

fn change(work: impl Future<Output = Result<(), Failure>> + 'static) {
    spawn(async move {
        match work.await {
            Ok(()) => {
                announce(&t("desk-stored"));
                numbers::refresh_desk();
            }
            Err(failure) => failed(&failure),
        }
    });
}
