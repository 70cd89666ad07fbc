//! Who works on a paragraph.

use colloquy_consultation::*;

use super::banner::failed;
use super::model::{Place, model};
use super::numbers;
use super::page::desk;
use crate::i18n::{t, tf};
use crate::js::spawn;
use crate::ui::{View, announce, el, empty, live, memo, value_of};

/// A list to choose from for those who may assign; words for the others.
#[must_use]
pub fn line(place: Place, block: BlockId) -> View {
    let Some(numbers) = model().paragraph(place) else { return empty() };
    let editor = memo(move || numbers.with(|numbers| numbers.editor.clone()));
    live(move || {
        let editor = editor.get();
        if model().may_publish() {
            return choice(&editor, block);
        }
        let words = if editor.is_empty() { t("desk-assigned-none") } else { tf("desk-assigned", &[("name", &model().who(&editor))]) };
        el("p", "tag").text(words).view()
    })
}

fn choice(editor: &str, block: BlockId) -> View {
    let people = model().desk.with(|desk| desk.as_ref().map_or(Vec::new(), |desk| desk.people.clone()));
    let mut options = vec![el("option", "").attr("value", "").text(t("desk-assigned-none")).view()];
    options.extend(people.iter().filter(|person| person.role != Role::Observer).map(|person| {
        let label = if person.name.is_empty() { person.email.clone() } else { person.name.clone() };
        el("option", "").attr("value", &person.email).attr_if(person.email == editor, "selected", "").text(label).view()
    }));
    let select = el("select", "input input--quiet").attr("id", "assignment").children(options).on("change", move |event| {
        let email = value_of(&event);
        spawn(async move {
            match desk().assign(block, &email).await {
                Ok(()) => {
                    announce(&t("desk-stored"));
                    numbers::refresh();
                }
                Err(failure) => failed(&failure),
            }
        });
    });
    el("p", "assignment").child(el("label", "tag").attr("for", "assignment").text(t("desk-assign"))).child(select).view()
}
