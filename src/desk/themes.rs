//! The themes of a contribution: shown as words, set in a dialog.

use colloquy_consultation::*;

use super::banner::failed;
use super::model::model;
use super::page::desk;
use super::{filter_bar, list, numbers};
use crate::i18n::t;
use crate::js::spawn;
use crate::outbox::new_id;
use crate::ui::{Signal, View, announce, button, check, each, el, empty, line_field, text, untrack};

/// The themes of a contribution; each leads to everything that has it.
#[must_use]
pub fn chips(comment: &DeskCommentOut) -> View {
    if comment.themes.is_empty() {
        return empty();
    }
    let chip = |id: &ThemeId| {
        let id = *id;
        button("chip", String::new(), move |_| filter_bar::everything_with(id)).live_text(move || model().theme(id)).view()
    };
    el("p", "chips").attr("aria-label", &t("desk-themes")).attr("role", "group").children(comment.themes.iter().map(chip).collect()).view()
}

/// The dialog's content: every theme to be ticked, and a new one.
#[must_use]
pub fn content(id: CommentId) -> Vec<View> {
    let Some(item) = model().list.find(id) else { return vec![text(t("list-failed"))] };
    let name = Signal::new(String::new());
    let themes = move || model().desk.with(|desk| desk.as_ref().map_or(Vec::new(), |desk| desk.themes.clone()));
    let shown = item.comment.clone();
    let entries = each(
        move || themes().iter().map(|theme| theme.id.to_string()).collect(),
        move |key| {
            let Ok(theme) = key.parse::<ThemeId>() else { return empty() };
            let on = shown.with_untracked(|comment| comment.themes.contains(&theme));
            el("li", "").child(check(untrack(|| model().theme(theme)), on, move |on| set(id, theme, on))).view()
        },
    );
    let add = move || {
        let words = name.get_untracked().trim().to_owned();
        if !words.is_empty() {
            make(id, words, name);
        }
    };
    vec![
        el("ul", "plain").attr("role", "list").child(entries).view(),
        el("form", "inline-form")
            .child(line_field("theme-name", t("desk-theme-new"), "text", "off", name, || None))
            .child(el("button", "secondary").attr("type", "submit").text(t("desk-theme-make")))
            .on("submit", move |event| {
                event.prevent_default();
                add();
            })
            .view(),
    ]
}

/// Gives a contribution a theme, or takes it away.
fn set(id: CommentId, theme: ThemeId, on: bool) {
    let Some(item) = model().list.find(id) else { return };
    let mut themes = item.comment.with_untracked(|comment| comment.themes.clone());
    themes.retain(|known| *known != theme);
    if on {
        themes.push(theme);
    }
    spawn(async move {
        match desk().set_themes(id, themes).await {
            Ok(comment) => {
                list::insert(vec![comment]);
                announce(&t("desk-stored"));
                numbers::refresh_desk();
            }
            Err(failure) => failed(&failure),
        }
    });
}

/// Makes a theme and gives it to the contribution.
fn make(id: CommentId, words: String, field: Signal<String>) {
    spawn(async move {
        let theme = ThemeId(new_id().0);
        match desk().put_theme(theme, &words).await {
            Ok(made) => {
                field.set(String::new());
                clear("theme-name");
                model().desk.update(|desk| {
                    if let Some(desk) = desk {
                        desk.themes.push(made);
                    }
                });
                set(id, theme, true);
                tick_soon(theme);
            }
            Err(failure) => failed(&failure),
        }
    });
}

/// Empties a field of one line.
pub fn clear(id: &str) {
    if let Some(field) = crate::js::by_id(id) {
        let _ = js_sys::Reflect::set(&field, &"value".into(), &"".into());
    }
}

/// The entry of a theme just made is ticked: it was made for this contribution.
fn tick_soon(theme: ThemeId) {
    let name = untrack(|| model().theme(theme));
    crate::js::later(0, move || {
        for label in crate::js::find_all("#dialog .check") {
            if label.text_content().as_deref() == Some(name.as_str())
                && let Some(input) = crate::js::find(&label, "input")
            {
                let _ = js_sys::Reflect::set(&input, &"checked".into(), &true.into());
            }
        }
    });
}
