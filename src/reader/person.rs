//! The person's menu: own comments, code, data, help, signing out.

use super::banner::failed;
use super::model::{Dialog, Place, model};
use super::place::open;
use crate::api;
use crate::i18n::t;
use crate::js::{spawn, window};
use crate::session;
use crate::ui::{View, button, el, empty, live, several};

/// The menu.
#[must_use]
pub fn person_menu() -> View {
    let model = model();
    let show = move |dialog: Dialog| move |_| model.dialog.set(dialog);
    let entry = |view: View| el("li", "").child(view).view();
    el("details", "menu")
        .attr("id", "person-menu")
        .child(el("summary", "").live(move || {
            let name = model.session.with(|session| session.statement.name.clone());
            el("span", "").attr("dir", "auto").text(if name.is_empty() { t("person-menu") } else { name }).view()
        }))
        .child(el("ul", "").live(move || {
            let (known, confirmed) = model.session.with(|session| (session.person.is_some(), session.confirmed));
            let mut entries = vec![entry(button("link", t("place-mine"), |_| open(Place::Mine, true)).view())];
            if !confirmed {
                entries.push(entry(button("link", t("person-elsewhere"), show(Dialog::Code)).view()));
            }
            if known {
                entries.push(entry(button("link", t("person-change"), show(Dialog::Identity)).view()));
                entries.push(entry(el("a", "").attr("href", "/api/v1/me").attr("download", "").text(t("person-take-away")).view()));
                entries.push(entry(button("link", t("person-erase"), show(Dialog::Erase)).view()));
                entries.push(entry(button("link", t("person-sign-out"), |_| sign_out()).view()));
            }
            entries.push(entry(button("link", t("help-title"), show(Dialog::Help)).view()));
            several(entries)
        }))
        .child(waiting())
        .view()
}

fn waiting() -> View {
    live(|| {
        if model().session.with(|session| session.waiting) > 0 {
            el("span", "menu__mark").attr("aria-hidden", "true").text("●".to_owned()).view()
        } else {
            empty()
        }
    })
}

fn sign_out() {
    spawn(async {
        match api::sign_out().await {
            Ok(()) => {
                session::forget_person();
                let _ = window().location().reload();
            }
            Err(failure) => failed(&failure),
        }
    });
}
