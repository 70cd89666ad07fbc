//! The tools on top: who one is here, themes, publishing, keys.

use super::model::{Dialog, model};
use super::numbers::unpublished;
use crate::i18n::{coded, t};
use crate::ui::{View, button, el, empty, live};
use crate::wishes::single_keys;

/// The tools.
#[must_use]
pub fn tools() -> View {
    let model = model();
    let who = live(move || {
        model.desk.with(|desk| match desk {
            None => empty(),
            Some(desk) => {
                let role = coded("role", desk.role.as_str()).unwrap_or_default();
                el("span", "tag").attr("title", &desk.email).text(role).view()
            }
        })
    });
    let publish = live(move || {
        if model.desk.with(Option::is_none) {
            return empty();
        }
        if !model.may_publish() {
            return el("span", "tag").text(t(if model.may_draft() { "desk-publish-not" } else { "desk-observer" })).view();
        }
        button("primary", t("desk-publish-button"), |_| model_dialog(Dialog::Publish))
            .attr_if(single_keys(), "aria-keyshortcuts", "P")
            .live_flag("disabled", || unpublished() == 0)
            .view()
    });
    el("div", "tools")
        .child(who)
        .child(button("link", t("desk-themes"), |_| model_dialog(Dialog::AllThemes)))
        .child(button("link", t("desk-files"), |_| model_dialog(Dialog::Files)))
        .child(button("link", t("help-keys"), |_| model_dialog(Dialog::Help)).attr_if(single_keys(), "aria-keyshortcuts", "?"))
        .child(publish)
        .view()
}

fn model_dialog(dialog: Dialog) {
    model().dialog.set(dialog);
}
