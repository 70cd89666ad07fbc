//! All themes: made, renamed, merged and taken away; each leads to what has it.

use colloquy_consultation::*;

use super::banner::failed;
use super::model::{Dialog, model};
use super::page::desk;
use super::themes::clear;
use super::{filter_bar, list, numbers};
use crate::api::Failure;
use crate::i18n::{pair, t, tf, tn};
use crate::js::spawn;
use crate::outbox::new_id;
use crate::ui::{Signal, View, announce, button, el, empty, line_field, live, several, value_of};

/// The dialog's content.
#[must_use]
pub fn content() -> Vec<View> {
    let name = Signal::new(String::new());
    let make = move || {
        let words = name.get_untracked().trim().to_owned();
        if !words.is_empty() {
            name.set(String::new());
            clear("theme-name");
            change(async move { desk().put_theme(ThemeId(new_id().0), &words).await.map(drop) });
        }
    };
    let entries = live(move || {
        let themes = model().desk.with(|desk| desk.as_ref().map_or(Vec::new(), |desk| desk.themes.clone()));
        if themes.is_empty() {
            return el("p", "tag").text(t("desk-themes-none")).view();
        }
        el("ul", "plain").attr("role", "list").children(themes.iter().map(|theme| entry(theme, &themes)).collect()).view()
    });
    let form = el("form", "inline-form")
        .child(line_field("theme-name", t("desk-theme-new"), "text", "off", name, || None))
        .child(el("button", "secondary").attr("type", "submit").text(t("desk-theme-make")))
        .on("submit", move |event| {
            event.prevent_default();
            make();
        });
    vec![entries, live(move || if model().may_draft() { form.clone().view() } else { empty() })]
}

fn entry(theme: &ThemeOut, all: &[ThemeOut]) -> View {
    let id = theme.id;
    let show = move || {
        model().dialog.set(Dialog::None);
        filter_bar::everything_with(id);
    };
    let head = el("p", "theme__head")
        .child(button("link", theme.name.clone(), move |_| show()))
        .child(el("span", "tag").text(tn("count-comments", theme.comments)));
    let tools = if crate::ui::untrack(|| model().may_draft()) { tools(theme, all) } else { empty() };
    el("li", "theme").child(head).child(tools).view()
}

fn tools(theme: &ThemeOut, all: &[ThemeOut]) -> View {
    let id = theme.id;
    let name = Signal::new(theme.name.clone());
    let rename = el("form", "inline-form")
        .child(line_field(
            &["rename-", &id.to_string()].concat(),
            tf("desk-theme-rename", &[("name", &theme.name)]),
            "text",
            "off",
            name,
            || None,
        ))
        .child(el("button", "secondary").attr("type", "submit").text(t("desk-save")))
        .on("submit", move |event| {
            event.prevent_default();
            let words = name.get_untracked();
            change(async move { desk().put_theme(id, &words).await.map(drop) });
        });
    let others = all.iter().filter(|other| other.id != id);
    let mut options = vec![el("option", "").attr("value", "").text(t("desk-theme-merge")).view()];
    options.extend(others.map(|other| el("option", "").attr("value", &other.id.to_string()).text(other.name.clone()).view()));
    let into = Signal::new(String::new());
    let merge = el("form", "inline-form")
        .child(
            el("select", "input")
                .attr("aria-label", &pair(&t("desk-theme-merge"), &theme.name))
                .children(options)
                .on("change", move |event| into.set(value_of(&event))),
        )
        .child(el("button", "secondary").attr("type", "submit").text(t("desk-theme-merge-do")))
        .on("submit", move |event| {
            event.prevent_default();
            if let Ok(into) = into.get_untracked().parse::<ThemeId>() {
                change(async move { desk().merge_theme(id, into).await.map(drop) });
            }
        });
    let remove = el("details", "").child(el("summary", "").text(t("desk-theme-remove"))).child(button(
        "danger",
        t("desk-theme-remove-do"),
        move |_| change(async move { desk().remove_theme(id).await }),
    ));
    let summary = el("summary", "").text(t("desk-theme-change"));
    el("details", "theme__tools").child(summary).child(several(vec![rename.view(), merge.view(), remove.view()])).view()
}

/// Does something to the themes; what is shown follows.
fn change(work: impl Future<Output = Result<(), Failure>> + 'static) {
    spawn(async move {
        match work.await {
            Ok(()) => {
                announce(&t("desk-stored"));
                numbers::refresh_desk();
                list::reload();
            }
            Err(failure) => failed(&failure),
        }
    });
}
