//! The middle pane: the text of a place with everything laid over it, and what the desk writes about it.

use colloquy_consultation::*;

use super::list;
use super::model::{Dialog, Pane, Place, model};
use super::page::{block, desk, name, page};
use super::{assignment, filter_bar, notes, place, positions, redline, synthesis};
use crate::i18n::{t, tf, tn};
use crate::js::spawn;
use crate::ui::{Signal, View, button, el, empty, live, on_change, several, untrack};

/// The pane; made anew for each place.
#[must_use]
pub fn text_pane() -> View {
    live(|| {
        let place = model().place.get();
        untrack(|| {
            let content = match place {
                Place::All => everything(),
                Place::Whole => several(vec![head(t("draft-whole")), synthesis::field(place), said("")]),
                Place::Block(order) => on_block(order),
            };
            el("div", "text-pane").child(content).view()
        })
    })
}

/// The title, with the ways to the paragraphs before and after on which something was said.
fn head(title: String) -> View {
    let step = |key: &str, sign: &str, forward: bool| {
        button("step", sign.to_owned(), move |_| place::step(forward)).attr("aria-label", &t(key)).attr("title", &t(key)).view()
    };
    el("div", "pane__head")
        .child(el("h2", "pane__title").attr("id", "text-title").attr("tabindex", "-1").text(title))
        .child(step("desk-key-previous-paragraph", "↑", false))
        .child(step("desk-key-next-paragraph", "↓", true))
        .child(
            button("link narrow-only", String::new(), |_| model().pane.set(Pane::Comments))
                .live_text(|| tn("count-comments", model().list.total.get())),
        )
        .view()
}

fn on_block(order: u32) -> View {
    let Some(block) = block(order) else { return empty() };
    let place = Place::Block(order);
    several(vec![
        head(name(&block)),
        assignment::line(place, block.id),
        redline::laid(order),
        positions::table(block.id),
        synthesis::field(place),
        block_notes(block.id),
        said(&block.number.map(|number| number.to_string()).unwrap_or_default()),
    ])
}

/// The way to enter what was said about it elsewhere.
fn said(number: &str) -> View {
    let address = ["/desk/", page().consultation.slug.as_str(), "/reported?paragraph=", number].concat();
    el("p", "").child(el("a", "").attr("href", &address).text(t("desk-said"))).view()
}

/// The private notes on a block.
fn block_notes(id: BlockId) -> View {
    let found = Signal::new(Vec::<NoteOut>::new());
    let fetch = move || {
        spawn(async move {
            if let Ok(notes) = desk().notes(id).await {
                found.set(notes);
            }
        });
    };
    fetch();
    on_change(move || model().touched.track(), fetch);
    let list =
        live(move || found.with(|notes| notes::shown(notes, move |gone| found.update(|notes| notes.retain(|note| note.id != gone)))));
    let form = live(move || {
        if !model().may_draft() {
            return empty();
        }
        el("details", "more-form")
            .child(el("summary", "").text(t("desk-note-on-paragraph")))
            .child(notes::form(None, Some((id, found))))
            .view()
    });
    el("div", "block-notes").child(list).child(form).view()
}

/// Where no paragraph is chosen: how to begin, and the themes as ways in.
fn everything() -> View {
    let themes = live(|| {
        let themes = model().desk.with(|desk| desk.as_ref().map_or(Vec::new(), |desk| desk.themes.clone()));
        if themes.is_empty() {
            return empty();
        }
        let entry = |theme: &ThemeOut| {
            let id = theme.id;
            let label = tf("desk-theme-count", &[("name", &theme.name), ("count", &theme.comments.to_string())]);
            el("li", "").child(button("link", label, move |_| filter_bar::everything_with(id))).view()
        };
        let list = el("ul", "plain").attr("role", "list").children(themes.iter().map(entry).collect());
        several(vec![el("h3", "small-title").text(t("desk-themes")).view(), list.view()])
    });
    several(vec![
        head(t("desk-everything")),
        el("p", "lead").text(t("desk-everything-how")).view(),
        themes,
        button("link", t("desk-themes-all"), |_| model().dialog.set(Dialog::AllThemes)).view(),
        live(|| {
            if model().list.failed.with(Option::is_some) { button("secondary", t("list-again"), |_| list::more()).view() } else { empty() }
        }),
    ])
}
