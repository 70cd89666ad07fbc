//! Deciding the same on many: ticks, “all shown”, and the row of decisions for those ticked.

use colloquy_consultation::*;

use super::decide::{KEYS, press_all};
use super::model::{Dialog, model};
use crate::i18n::{t, tn};
use crate::js::Fields;
use crate::ui::{View, button, el, empty, live, span};

/// The tick of a contribution.
#[must_use]
pub fn tick(id: CommentId) -> View {
    let element = el("input", "").attr("type", "checkbox").live_flag("disabled", || !model().may_draft()).on("change", move |event| {
        let on = event.target().is_some_and(|target| Fields(target.into()).flag("checked"));
        set(id, on);
    });
    let View(node) = element.view();
    let shown = node.clone();
    crate::ui::follow(Box::new(move || {
        let on = model().chosen.with(|chosen| chosen.contains(&id));
        let _ = js_sys::Reflect::set(&shown, &"checked".into(), &on.into());
    }));
    el("label", "tick").child(View(node)).child(span("visually-hidden", t("desk-choose"))).view()
}

fn set(id: CommentId, on: bool) {
    model().chosen.update(|chosen| {
        chosen.retain(|known| *known != id);
        if on {
            chosen.push(id);
        }
    });
}

/// Ticks a contribution, or takes the tick away.
pub fn toggle(id: CommentId) {
    let on = model().chosen.with_untracked(|chosen| !chosen.contains(&id));
    set(id, on);
}

/// Ticks everything that is shown; if that is so already, takes all ticks away.
pub fn toggle_all() {
    let all = model().list.roots();
    let chosen = model().chosen;
    let none = chosen.with_untracked(|chosen| chosen.len() == all.len());
    chosen.set(if none { Vec::new() } else { all });
}

/// The decisions for all that is ticked.
#[must_use]
pub fn bar() -> View {
    let model = model();
    live(move || {
        let count = model.chosen.with(Vec::len);
        if count == 0 {
            return empty();
        }
        let one = |(disposition, _): (Disposition, &'static str)| {
            button("decide__button", t(&["desk-do-", disposition.as_str()].concat()), move |_| {
                press_all(model.chosen.get_untracked(), Some(disposition));
                model.chosen.set(Vec::new());
            })
            .view()
        };
        el("div", "chosen")
            .attr("role", "group")
            .attr("aria-label", &t("desk-chosen-title"))
            .child(el("p", "").attr("role", "status").text(tn("desk-chosen", count as u32)))
            .child(live(move || {
                let (shown, all) =
                    (model.list.items.with(|items| items.iter().filter(|item| item.id == item.root).count()), model.list.total.get());
                if count < shown || all as usize <= shown {
                    return empty();
                }
                // Whoever has ticked all that is shown may think that it is all there is.
                button("link", tn("desk-matching-button", all), move |_| model.dialog.set(Dialog::Matching)).view()
            }))
            .child(el("div", "decide").children(KEYS.map(one).to_vec()))
            .child(button("link", t("desk-chosen-none"), move |_| model.chosen.set(Vec::new())))
            .view()
    })
}
