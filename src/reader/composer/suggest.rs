//! Suggesting wording: the block's own words to be changed, with the difference shown as one types.

use colloquy_consultation::*;

use super::super::drafts::{Draft, Target};
use super::super::page::{Block, block};
use super::fields::{body, more, quote, tab_panel};
use super::{Desk, counter};
use crate::i18n::{coded, t, tf};
use crate::ui::{El, Signal, View, button, el, empty, field, live, memo, redline, value_of};

/// What can be suggested for a block.
fn operations(target: Target) -> Vec<Operation> {
    match target {
        Target::Block(order) if block(order).is_some_and(|block| block.kind == BlockKind::Table) => {
            vec![Operation::InsertAfter, Operation::Delete]
        }
        Target::Block(order) if block(order).is_some_and(|block| block.kind == BlockKind::Cell) => vec![Operation::Replace],
        Target::Block(_) => vec![Operation::Replace, Operation::Delete, Operation::InsertAfter],
        _ => vec![Operation::InsertAfter],
    }
}

/// The operation of a draft: as chosen where it fits, else the first that does.
pub fn operation(target: Target, draft: &Draft) -> Operation {
    let fitting = operations(target);
    draft.operation.filter(|chosen| fitting.contains(chosen)).unwrap_or(fitting[0])
}

/// The words that a suggestion starts from.
pub fn base(target: Target) -> String {
    if let Target::Block(order) = target { block(order).map(|block| block.text()).unwrap_or_default() } else { String::new() }
}

/// Why a suggestion cannot be sent yet.
pub fn reason(draft: &Draft) -> Option<String> {
    match (draft.operation, &draft.proposed) {
        (Some(Operation::Delete), _) => None,
        (Some(Operation::InsertAfter), words) if words.as_deref().unwrap_or_default().trim().is_empty() => Some(t("composer-empty")),
        (_, Some(_)) => None,
        (_, None) => Some(t("suggest-unchanged")),
    }
}

/// The panel of a suggestion.
pub fn panel(desk: Desk) -> El {
    let chosen = desk.draft.with_untracked(|draft| operation(desk.target, draft));
    if desk.draft.with_untracked(|draft| draft.operation) != Some(chosen) {
        desk.draft.update(|draft| draft.operation = Some(chosen));
    }
    let now = memo(move || desk.draft.with(|draft| operation(desk.target, draft)));
    tab_panel(desk)
        .child(choices(desk))
        .live(move || match now.get() {
            Operation::Delete => empty(),
            operation => words(desk, operation),
        })
        .child(difference(desk, now))
        .child(quote(desk))
        .child(body(desk, t("suggest-why")))
        .child(counter(desk))
        .child(more(desk))
}

fn choices(desk: Desk) -> View {
    let all = operations(desk.target);
    if all.len() < 2 {
        return empty();
    }
    let chosen = desk.draft.with_untracked(|draft| operation(desk.target, draft));
    let name = desk.id("operation");
    // Words typed for another choice are put aside, not lost: whoever comes back to it finds them.
    let words_of = Signal::new(if chosen == Operation::Delete { all[0] } else { chosen });
    let aside = Signal::new(None);
    let kind = if let Target::Block(order) = desk.target { block(order).map(|block| block.kind) } else { None };
    let radios = all.into_iter().map(|operation| {
        let input =
            el("input", "").attr("type", "radio").attr("name", &name).attr_if(operation == chosen, "checked", "").on("change", move |_| {
                desk.draft.update(|draft| {
                    draft.operation = Some(operation);
                    if operation != Operation::Delete && operation != words_of.get_untracked() {
                        words_of.set(operation);
                        aside.update(|aside| std::mem::swap(aside, &mut draft.proposed));
                    }
                });
            });
        let words = coded("suggest", operation.as_str()).unwrap_or_default();
        let words = if kind == Some(BlockKind::Row) && operation == Operation::InsertAfter { t("suggest-insert-row") } else { words };
        el("label", "check").child(input).text(words).view()
    });
    el("fieldset", "choices").child(el("legend", "visually-hidden").text(t("suggest-what"))).children(radios.collect()).view()
}

/// The field of the proposed words; of a row, a field for each cell.
fn words(desk: Desk, operation: Operation) -> View {
    let row = if let Target::Block(order) = desk.target { block(order).filter(|block| block.kind == BlockKind::Row) } else { None };
    match row {
        Some(row) => cells(desk, &row, operation),
        None => one(desk, operation),
    }
}

fn one(desk: Desk, operation: Operation) -> View {
    let base = if operation == Operation::Replace { base(desk.target) } else { String::new() };
    let start = desk.draft.with_untracked(|draft| draft.proposed.clone()).unwrap_or_else(|| base.clone());
    let rows = (start.chars().count() / 48 + 2).clamp(3, 14).to_string();
    let own = base.clone();
    let area =
        el("textarea", "input input--draft").attr("rows", &rows).attr("lang", &desk.target.language()).attr("dir", "auto").text(start).on(
            "input",
            move |event| {
                let words = value_of(&event);
                desk.draft.update(|draft| draft.proposed = (words != own).then_some(words));
            },
        );
    let label = t(if operation == Operation::Replace { "suggest-words" } else { "suggest-new" });
    let back = move || {
        if operation != Operation::Replace || desk.draft.with(|draft| draft.proposed.is_none()) {
            return empty();
        }
        button("link", t("suggest-original"), move |_| {
            desk.draft.update(|draft| draft.proposed = None);
            desk.fresh.update(|fresh| *fresh += 1);
        })
        .view()
    };
    el("div", "").child(field(&desk.id("proposed"), label, area, || None)).child(live(back)).view()
}

fn cells(desk: Desk, row: &Block, operation: Operation) -> View {
    let own: Vec<String> = match operation {
        Operation::Replace => row.text().split('\n').map(str::to_owned).collect(),
        _ => vec![String::new(); row.cells().len()],
    };
    let mut start: Vec<String> = match desk.draft.with_untracked(|draft| draft.proposed.clone()) {
        Some(words) => words.split('\n').map(str::to_owned).collect(),
        None => own.clone(),
    };
    start.resize(own.len(), String::new());
    let now = Signal::new(start.clone());
    let inputs = start.into_iter().enumerate().map(|(index, words)| {
        let own = own.join("\n");
        let input = el("input", "input input--draft")
            .attr("type", "text")
            .attr("dir", "auto")
            .attr("lang", &desk.target.language())
            .attr("value", &words)
            .on("input", move |event| {
                now.update(|now| now[index] = value_of(&event).replace('\n', " "));
                let words = now.with_untracked(|now| now.join("\n"));
                desk.draft.update(|draft| draft.proposed = (words != own).then_some(words));
            });
        let id = if index == 0 { desk.id("proposed") } else { desk.id(&["proposed-", &index.to_string()].concat()) };
        field(&id, tf("suggest-cell", &[("number", &(index + 1).to_string())]), input, || None)
    });
    el("div", "").children(inputs.collect()).view()
}

/// The difference, live.
fn difference(desk: Desk, now: Signal<Operation>) -> View {
    let proposed = memo(move || desk.draft.with(|draft| draft.proposed.clone()));
    live(move || {
        let operation = now.get();
        let base = if operation == Operation::InsertAfter { String::new() } else { base(desk.target) };
        let new = match (operation, proposed.get()) {
            (Operation::Delete, _) => String::new(),
            (_, Some(words)) => words,
            (_, None) => return empty(),
        };
        let language = desk.target.language();
        el("div", "redline-box")
            .child(el("h3", "small-title").text(t("suggest-difference")))
            .child(el("div", "redline").attr("lang", &language).attr("dir", "auto").children(redline(&base, &new, &language)))
            .view()
    })
}
