//! Private notes among the desk, on a contribution or on a paragraph.

use colloquy_consultation::*;

use super::banner::failed;
use super::list;
use super::model::model;
use super::page::desk;
use super::typed::{Typed, key};
use crate::i18n::t;
use crate::js::spawn;
use crate::outbox::new_id;
use crate::ui::{Shared, Signal, View, announce, button, el, empty, live, memo, time, untrack};

/// The notes on a contribution.
#[must_use]
pub fn of_comment(comment: &Shared<DeskCommentOut>) -> View {
    let (shared, id) = (comment.clone(), comment.with_untracked(|comment| comment.comment.id));
    let notes = memo(move || shared.with(|comment| comment.notes.clone()));
    live(move || notes.with(|notes| shown(notes, move |gone| list::change(id, |comment| comment.notes.retain(|note| note.id != gone)))))
}

/// Notes, each with its writer; one's own can be taken back.
#[must_use]
pub fn shown(notes: &[NoteOut], gone: impl Fn(NoteId) + Copy + 'static) -> View {
    if notes.is_empty() {
        return empty();
    }
    let entry = |note: &NoteOut| {
        let id = note.id;
        let by = untrack(|| model().who(&note.by));
        let head = el("p", "tag").child(el("bdi", "").text(by)).text(" · ".to_owned()).child(time(note.at));
        let head = if model().is_me(&note.by) {
            head.text(" · ".to_owned()).child(button("link", t("desk-note-remove"), move |_| remove(id, gone)))
        } else {
            head
        };
        el("li", "note").child(el("p", "note__words").attr("dir", "auto").text(note.text.clone())).child(head).view()
    };
    el("ul", "notes").attr("role", "list").attr("aria-label", &t("desk-notes")).children(notes.iter().map(entry).collect()).view()
}

fn remove(id: NoteId, gone: impl Fn(NoteId) + 'static) {
    spawn(async move {
        match desk().remove_note(id).await {
            Ok(()) => {
                gone(id);
                announce(&t("desk-note-removed"));
            }
            Err(failure) => failed(&failure),
        }
    });
}

/// The form of a note on a contribution or on a block.
#[must_use]
pub fn form(comment: Option<CommentId>, block: Option<(BlockId, Signal<Vec<NoteOut>>)>) -> View {
    let of = comment.map(|id| id.to_string()).or_else(|| Some(block.as_ref()?.0.to_string())).unwrap_or_default();
    let field = if comment.is_some() { "note-text" } else { "block-note-text" };
    let typed = Typed::new(key("note", &of), field, String::new());
    let id = NoteId(new_id().0);
    let store = {
        let typed = typed.clone();
        move || {
            let text = typed.text.get_untracked();
            if !text.trim().is_empty() {
                send(NoteIn { id, comment, block: block.map(|(block, _)| block), text }, typed.clone(), block.map(|(_, notes)| notes));
            }
        }
    };
    let pressed = store.clone();
    let cancel = if comment.is_some() { button("secondary", t("composer-cancel"), |_| model().writing.set(None)).view() } else { empty() };
    el("div", "form-box")
        .child(typed.area(t("desk-note-label"), "", store))
        .child(el("div", "form-box__foot").child(cancel).child(button("primary", t("desk-note-keep"), move |_| pressed())))
        .view()
}

fn send(note: NoteIn, typed: Typed, notes: Option<Signal<Vec<NoteOut>>>) {
    spawn(async move {
        match desk().add_note(&note).await {
            Ok(note) => {
                typed.done(String::new());
                announce(&t("desk-stored"));
                if let Some(id) = note.comment {
                    list::change(id, |comment| {
                        comment.notes.retain(|known| known.id != note.id);
                        comment.notes.push(note);
                    });
                    model().writing.set(None);
                    crate::ui::focus_soon(&super::card::element_id(id));
                } else if let Some(notes) = notes {
                    notes.update(|notes| {
                        notes.retain(|known| known.id != note.id);
                        notes.push(note);
                    });
                }
            }
            Err(failure) => failed(&failure),
        }
    });
}
