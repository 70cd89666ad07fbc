//! Who works on a paragraph.

use colloquy_consultation::*;

use super::banner::failed;
use super::model::{Place, model};
use super::numbers;
use super::page::desk;
use crate::i18n::{pair, t};
use crate::js::spawn;
use crate::ui::{Signal, View, announce, el, empty, live, memo, value_of};

/// A list to choose from for those who may assign; words for the others.
#[must_use]
pub fn line(place: Place, block: BlockId) -> View {
    let Some(numbers) = model().paragraph(place) else { return empty() };
    let editor = memo(move || numbers.with(|numbers| numbers.editor.clone()));
    let people = memo(|| model().desk.with(|desk| desk.as_ref().map_or(Vec::new(), |desk| desk.people.clone())));
    // The role comes with everything else of the desk, of which a new theme must not make the list anew under somebody's hand.
    let may_publish = memo(|| model().may_publish());
    live(move || {
        if may_publish.get() {
            return choice(editor, &people.get(), block);
        }
        let words = move || {
            let editor = editor.get();
            let name = if editor.is_empty() { t("desk-assigned-none") } else { model().who(&editor) };
            pair(&t("desk-assign"), &name)
        };
        el("p", "tag").live_text(words).view()
    })
}

/// The list is not made anew when somebody else is chosen: it would lose the keyboard.
fn choice(editor: Signal<String>, people: &[DeskPersonOut], block: BlockId) -> View {
    let mut options = vec![el("option", "").attr("value", "").text(t("desk-assigned-none")).view()];
    options.extend(people.iter().filter(|person| person.role != Role::Observer).map(|person| {
        let label = if person.name.is_empty() { person.email.clone() } else { person.name.clone() };
        el("option", "").attr("value", &person.email).text(label).view()
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
    let View(node) = select.view();
    let shown = node.clone();
    crate::ui::follow(Box::new(move || {
        let _ = js_sys::Reflect::set(&shown, &"value".into(), &editor.get().into());
    }));
    el("p", "assignment").child(el("label", "tag").attr("for", "assignment").text(t("desk-assign"))).child(View(node)).view()
}
