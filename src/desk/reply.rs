//! A public reply of the desk; it can be given after the close, too.

use colloquy_consultation::*;

use super::banner::failed;
use super::list;
use super::model::model;
use super::page::{desk, page};
use super::typed::{Typed, key};
use crate::i18n::t;
use crate::js::spawn;
use crate::outbox::new_id;
use crate::ui::{View, announce, button, el};

/// The form under a contribution.
#[must_use]
pub fn form(parent: CommentId) -> View {
    let typed = Typed::new(key("reply", &parent.to_string()), "reply-text", String::new());
    // One id for all tries: a reply that was stored though the answer was lost is stored once.
    let id = new_id();
    let send = {
        let typed = typed.clone();
        move || {
            let body = typed.text.get_untracked();
            if !body.trim().is_empty() {
                store(DeskReplyIn { id, parent, body, language: page().version.language.clone() }, typed.clone());
            }
        }
    };
    let pressed = send.clone();
    el("div", "form-box")
        .child(typed.area(t("desk-reply-label"), "", send))
        .child(el("p", "field__help").text(t("desk-reply-public")))
        .child(el("div", "form-box__foot").child(button("secondary", t("composer-cancel"), |_| model().writing.set(None))).child(button(
            "primary",
            t("desk-reply-send"),
            move |_| pressed(),
        )))
        .view()
}

fn store(reply: DeskReplyIn, typed: Typed) {
    spawn(async move {
        match desk().reply(&reply).await {
            Ok(comment) => {
                typed.done(String::new());
                announce(&t("desk-reply-sent"));
                model().writing.set(None);
                crate::ui::focus_soon(&super::card::element_id(reply.parent));
                if model().filter.with_untracked(|filter| filter.sort.is_empty()) {
                    list::insert(vec![DeskCommentOut { comment, decision: None, themes: Vec::new(), notes: Vec::new() }]);
                }
            }
            Err(failure) => failed(&failure),
        }
    });
}
