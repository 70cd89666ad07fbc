//! Where people stand on a paragraph, group by group, and who has taken no position yet.

use colloquy_consultation::*;

use super::page::{group, page};
use crate::api;
use crate::i18n::{coded, t, tf};
use crate::js::spawn;
use crate::ui::{Signal, View, el, empty, live, on_change, several};

/// The table of a block.
#[must_use]
pub fn table(block: BlockId) -> View {
    let found = Signal::new(None::<PositionsOut>);
    let fetch = move || {
        spawn(async move {
            if let Ok(positions) = api::positions(block).await {
                found.set(Some(positions));
            }
        });
    };
    fetch();
    on_change(|| super::model::model().touched.track(), fetch);
    live(move || found.with(|found| found.as_ref().map_or_else(empty, shown)))
}

/// The groups of a consultation without a position, by code.
#[must_use]
pub fn silent<'a>(all: &'a [groups::Choice], positions: &PositionsOut) -> Vec<&'a str> {
    let heard = |code: &str| positions.groups.iter().any(|group| group.group == code && group.support + group.changes + group.concern > 0);
    all.iter().map(|choice| choice.code.as_str()).filter(|code| !heard(code)).collect()
}

fn shown(positions: &PositionsOut) -> View {
    let page = page();
    let silent: Vec<String> = silent(&page.consultation.groups, positions).into_iter().map(group).collect();
    if positions.groups.is_empty() {
        return el("p", "tag").text(t("desk-positions-none")).view();
    }
    let head = Stance::ALL
        .iter()
        .map(|stance| el("th", "").attr("scope", "col").text(coded("stance", stance.as_str()).unwrap_or_default()).view());
    let cell = |count: u32| el("td", if count == 0 { "zero" } else { "" }).text(count.to_string()).view();
    let rows = positions.groups.iter().map(|one| {
        let name = el("th", "").attr("scope", "row").text(group(&one.group)).view();
        el("tr", "").children(vec![name, cell(one.support), cell(one.changes), cell(one.concern)]).view()
    });
    let head = el("tr", "").child(el("th", "").attr("scope", "col").text(t("filter-group"))).children(head.collect());
    let table = el("table", "positions-table").child(el("thead", "").child(head)).child(el("tbody", "").children(rows.collect()));
    let missing = if silent.is_empty() {
        empty()
    } else {
        el("p", "tag").text(tf("desk-positions-silent", &[("groups", &silent.join("; "))])).view()
    };
    // A narrow page scrolls it sideways, with the keyboard as well.
    let region = el("div", "positions").attr("role", "region").attr("tabindex", "0").attr("aria-label", &t("desk-positions")).child(table);
    several(vec![region.view(), missing])
}
