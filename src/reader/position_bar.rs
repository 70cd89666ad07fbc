//! Where people stand on a block: one's own position, and the count by stakeholder group.

use colloquy_consultation::*;

use super::banner::failed;
use super::model::{Place, model};
use super::page::{block, page};
use crate::api;
use crate::i18n::{coded, t};
use crate::js::spawn;
use crate::session;
use crate::ui::{Signal, View, announce, el};

thread_local! {
    static SHOWN: std::cell::Cell<Option<(u32, Signal<PositionsOut>)>> = const { std::cell::Cell::new(None) };
}

/// The bar of a block.
#[must_use]
pub fn position_bar(order: u32) -> View {
    let positions = Signal::new(PositionsOut { mine: None, groups: Vec::new() });
    SHOWN.set(Some((order, positions)));
    refresh();
    let model = model();
    let stance = move |stance: Stance| {
        el("button", "stance")
            .attr("type", "button")
            .attr("data-stance", stance.as_str())
            .live_attr("aria-pressed", move || Some(positions.with(|positions| positions.mine == Some(stance)).to_string()))
            .live_flag("disabled", move || !model.is_open())
            .on("click", move |_| session::with_name(move || choose(order, positions, stance)))
            .text(coded("stance", stance.as_str()).unwrap_or_default())
            .live_text(move || {
                let tally = model.tally(order);
                let count = match stance {
                    Stance::Support => tally.support,
                    Stance::SupportWithChanges => tally.changes,
                    Stance::Concern => tally.concern,
                };
                if count > 0 { [" ", &count.to_string()].concat() } else { String::new() }
            })
            .view()
    };
    el("div", "positions")
        .child(
            el("div", "stances")
                .attr("role", "group")
                .attr("aria-label", &t("position-title"))
                .children(Stance::ALL.iter().copied().map(stance).collect()),
        )
        .child(
            // Stays the same when numbers arrive: opened, it stays open.
            el("details", "by-group")
                .live_flag("hidden", move || positions.with(|positions| positions.groups.is_empty()))
                .child(el("summary", "").text(t("position-by-group")))
                .live(move || positions.with(|positions| groups(&positions.groups))),
        )
        .view()
}

/// Fetches the positions of the bar in sight.
pub fn refresh() {
    let Some((order, positions)) = SHOWN.get() else { return };
    let Some(block) = block(order) else { return };
    spawn(async move {
        if let Ok(answer) = api::positions(block.id).await {
            show(order, positions, answer);
        }
    });
}

fn show(order: u32, positions: Signal<PositionsOut>, answer: PositionsOut) {
    if SHOWN.get().is_some_and(|(shown, _)| shown == order) && model().place.get_untracked() == Place::Block(order) {
        positions.set(answer);
    }
}

/// Takes a position; pressing one's own gives it up.
fn choose(order: u32, positions: Signal<PositionsOut>, stance: Stance) {
    let Some(block) = block(order) else { return };
    let mine = positions.try_with_untracked(|positions| positions.mine).flatten();
    let wanted = (mine != Some(stance)).then_some(stance);
    spawn(async move {
        match api::take_position(block.id, wanted).await {
            Ok(answer) => {
                show(order, positions, answer);
                announce(&t(if wanted.is_some() { "position-taken" } else { "position-given-up" }));
                crate::live::refresh_summary();
            }
            Err(failure) => failed(&failure),
        }
    });
}

fn groups(groups: &[GroupTallyOut]) -> View {
    let heads = Stance::ALL
        .iter()
        .map(|stance| el("th", "").attr("scope", "col").text(coded("stance", stance.as_str()).unwrap_or_default()).view());
    let page = page();
    let cell = |count: u32| el("td", "").text(count.to_string()).view();
    let rows = groups.iter().map(|group| {
        let name = el("th", "").attr("scope", "row").text(page.group(&group.group)).view();
        el("tr", "").children(vec![name, cell(group.support), cell(group.changes), cell(group.concern)]).view()
    });
    let head = el("tr", "").child(el("th", "").attr("scope", "col").text(t("filter-group"))).children(heads.collect());
    el("table", "").child(el("thead", "").child(head)).child(el("tbody", "").children(rows.collect())).view()
}
