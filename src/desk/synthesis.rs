//! The co-chairs' summary of the views on a place.

use colloquy_consultation::*;

use super::banner::failed;
use super::conflict::Conflict;
use super::model::{Dialog, Place, model};
use super::page::{block, desk};
use super::typed::Typed;
use super::{numbers, typed};
use crate::i18n::t;
use crate::js::{document, spawn};
use crate::ui::{Signal, View, announce, button, el, empty, live, on_change, text, time, untrack};

/// A place as the address of its synthesis; none where there can be none.
#[must_use]
pub fn address(place: Place) -> Option<String> {
    match place {
        Place::All => None,
        Place::Whole => Some("whole".to_owned()),
        Place::Block(order) => block(order).map(|block| block.id.to_string()),
    }
}

/// Where the text being typed is kept.
#[must_use]
pub fn key(place: &str) -> String {
    typed::key("synthesis", place)
}

/// The field of a place.
#[must_use]
pub fn field(place: Place) -> View {
    let Some(at) = address(place) else { return empty() };
    let stored = Signal::new(None::<SynthesisOut>);
    fetch(at.clone(), stored);
    // What others did is shown at once where nothing is being typed; else storing tells.
    let again = at.clone();
    on_change(move || model().touched.track(), move || fetch(again.clone(), stored));
    live(move || {
        let Some(synthesis) = stored.get() else { return el("p", "tag").text(t("list-loading")).view() };
        form(&at, &synthesis, stored)
    })
}

fn fetch(at: String, stored: Signal<Option<SynthesisOut>>) {
    spawn(async move {
        match desk().synthesis(&at).await {
            Ok(synthesis) => {
                let typing = crate::outbox::keep::kept(&key(&at)).is_some();
                // The same again is left alone: the field would be made anew and lose the keyboard.
                let Some((first, same)) = stored.try_with_untracked(|known| (known.is_none(), known.as_ref() == Some(&synthesis))) else {
                    return;
                };
                if first || !typing && !same {
                    let here = document().active_element().is_some_and(|element| element.id() == "synthesis");
                    stored.set(Some(synthesis));
                    if here {
                        crate::ui::focus_soon("synthesis");
                    }
                }
            }
            Err(failure) if failure.code() == "away" => model().away.set(true),
            Err(failure) => failed(&failure),
        }
    });
}

fn form(at: &str, synthesis: &SynthesisOut, stored: Signal<Option<SynthesisOut>>) -> View {
    let typed = Typed::new(key(at), "synthesis", synthesis.text.clone());
    let revision = synthesis.revision;
    let save = {
        let (typed, at) = (typed.clone(), at.to_owned());
        move || send(at.clone(), typed.text.get_untracked(), revision, Some(stored))
    };
    let pressed = save.clone();
    let changed = typed.clone();
    let state = match (&synthesis.published, synthesis.unpublished) {
        (_, true) => Some("desk-verdict-draft"),
        (Some(_), false) => Some("desk-verdict-published"),
        (None, false) => None,
    };
    let mut about = el("p", "tag").child(typed.state(revision > 0));
    if let (Some(when), Some(state)) = (synthesis.at, state) {
        let place = at.to_owned();
        about = about
            .child(text([" · ", &t(state), " · "].concat()))
            .child(el("bdi", "").text(untrack(|| model().who(&synthesis.by))))
            .child(text(" · ".to_owned()))
            .child(time(when))
            .child(text(" · ".to_owned()))
            .child(button("link", t("desk-history"), move |_| model().dialog.set(Dialog::SynthesisHistory(place.clone()))));
    }
    el("div", "synthesis")
        .child(typed.area(t("desk-synthesis"), "", save))
        .child(about)
        .child(live(move || {
            if !model().may_draft() {
                return empty();
            }
            let (pressed, changed) = (pressed.clone(), changed.clone());
            button("primary", t("desk-synthesis-save"), move |_| pressed()).live_flag("disabled", move || !changed.is_changed()).view()
        }))
        .view()
}

/// Sends a synthesis that was chosen over another one.
pub fn store(at: String, text: String, revision: u32) {
    send(at, text, revision, None);
}

fn send(at: String, words: String, revision: u32, stored: Option<Signal<Option<SynthesisOut>>>) {
    spawn(async move {
        match desk().synthesise(&at, &SynthesisIn { text: words.clone(), revision }).await {
            Ok(synthesis) => {
                typed::forget(&key(&at));
                announce(&t("desk-stored"));
                match stored {
                    Some(stored) => {
                        stored.set(Some(synthesis));
                        // The field is made anew; the keyboard stays in it.
                        crate::ui::focus_soon("synthesis");
                    }
                    None => model().touched.update(|touched| *touched += 1),
                }
                numbers::refresh();
            }
            Err(failure) if failure.code() == "edited-meanwhile" => {
                if let Ok(theirs) = desk().synthesis(&at).await {
                    let conflict = Conflict::Synthesis { place: at, mine: words, theirs };
                    model().dialog.set(Dialog::Conflict(Box::new(conflict)));
                }
            }
            Err(failure) => failed(&failure),
        }
    });
}
