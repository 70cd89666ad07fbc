//! The fields of a comment or a question: words, quotation, further paragraphs, language.

use colloquy_consultation::*;

use super::super::drafts::{Draft, Target};
use super::super::page::{block, page};
use super::{Desk, counter};
use crate::i18n::{language_name, t, tf};
use crate::ui::{El, Signal, View, button, choice, el, empty, field, live, on_change, value_of};

/// The panel of a comment or a question.
pub fn panel(desk: Desk) -> El {
    let label = match (desk.target, desk.kind.get_untracked()) {
        (Target::Reply(..), _) => "composer-your-reply",
        (_, CommentKind::Question) => "composer-your-question",
        _ => "composer-your-comment",
    };
    tab_panel(desk).child(quote(desk)).child(body(desk, t(label))).child(counter(desk)).child(more(desk))
}

/// The frame of a panel; a reply has no tabs.
pub fn tab_panel(desk: Desk) -> El {
    let panel = el("div", "composer__panel").attr("id", &desk.id("panel"));
    match desk.target {
        Target::Reply(..) => panel,
        _ => panel.attr("role", "tabpanel").attr("aria-labelledby", &["compose-", desk.kind.get_untracked().as_str()].concat()),
    }
}

/// The words.
#[must_use]
pub fn body(desk: Desk, label: String) -> View {
    let area = el("textarea", "input")
        .attr("rows", "4")
        .attr("dir", "auto")
        .text(desk.draft.with_untracked(|draft| draft.body.clone()))
        .on("input", move |event| desk.draft.update(|draft| draft.body = value_of(&event)));
    field(&desk.id("body"), label, area, || None)
}

/// The quoted words, which can be taken out again.
#[must_use]
pub fn quote(desk: Desk) -> View {
    live(move || match desk.draft.with(|draft| draft.quote.clone()) {
        None => empty(),
        Some(quote) => el("div", "composer__quote")
            .child(el("blockquote", "quote").attr("lang", &desk.target.language()).attr("dir", "auto").text(quote.exact))
            .child(button("link", t("composer-quote-remove"), move |_| desk.draft.update(|draft| draft.quote = None)))
            .view(),
    })
}

/// Further paragraphs, and the language written in: seldom needed, so folded.
#[must_use]
pub fn more(desk: Desk) -> View {
    let range = if let Target::Block(order) = desk.target { first_of_range(order) } else { None };
    let mut codes: Vec<String> = language::WRITTEN_IN.iter().map(|code| (*code).to_owned()).collect();
    let language = desk.draft.with_untracked(written_in);
    if !codes.contains(&language) {
        codes.insert(0, language.clone());
    }
    let value = Signal::new(language);
    on_change(move || value.track(), move || desk.draft.update(|draft| draft.language = value.get_untracked()));
    let languages = choice(
        &desk.id("language"),
        t("composer-language"),
        codes.into_iter().map(|code| (code.clone(), language_name(&code))).collect(),
        value,
        || None,
    );
    let is_open = desk.draft.with_untracked(|draft| !draft.to.is_empty());
    el("details", "composer__more")
        .attr_if(is_open, "open", "")
        .child(el("summary", "").text(t(if range.is_some() { "composer-more" } else { "composer-more-language" })))
        .child(range.map_or_else(empty, |from| range_field(desk, from)))
        .child(languages)
        .view()
}

/// The language a draft is written in: as chosen, else the page's.
#[must_use]
pub fn written_in(draft: &Draft) -> String {
    if draft.language.is_empty() { page().language.clone() } else { draft.language.clone() }
}

fn first_of_range(order: u32) -> Option<String> {
    block(order).map(|block| block.number).filter(|number| !number.is_empty() && !number.contains('.'))
}

fn range_field(desk: Desk, from: String) -> View {
    let hint = desk.id("range-hint");
    let input = el("input", "input input--short")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("value", &desk.draft.with_untracked(|draft| draft.to.clone()))
        .on("input", move |event| desk.draft.update(|draft| draft.to = value_of(&event).trim().to_owned()));
    let error =
        move || desk.draft.with(|draft| !draft.to.is_empty() && range(desk.target, &draft.to).is_none()).then(|| t("composer-range-wrong"));
    let shown = from.clone();
    el("div", "")
        .child(field(&desk.id("to"), tf("composer-range", &[("from", &from)]), input, error))
        .child(el("p", "field__help").attr("id", &hint).live_text(move || {
            let blocks = desk.draft.with(|draft| range(desk.target, &draft.to)).unwrap_or_default();
            if blocks.len() < 2 {
                return tf("composer-range-help", &[("from", &shown)]);
            }
            tf("composer-range-blocks", &[("blocks", &super::super::page::anchor_name(&blocks))])
        }))
        .view()
}

/// The places of the blocks from the target's to a paragraph number; the target's alone where that is empty.
#[must_use]
pub fn range(target: Target, to: &str) -> Option<Vec<u32>> {
    let Target::Block(first) = target else { return Some(Vec::new()) };
    if to.is_empty() {
        return Some(vec![first]);
    }
    let page = page();
    let from: u32 = block(first)?.number.parse().ok()?;
    let last: u32 = page.numbered(to.trim_start_matches('¶').trim())?.number.parse().ok()?;
    let (low, high) = (from.min(last), from.max(last));
    let inside = page.blocks.iter().filter(|block| block.number.parse::<u32>().is_ok_and(|number| (low..=high).contains(&number)));
    let orders: Vec<u32> = inside.map(|block| block.order).collect();
    (orders.len() <= comment::BLOCKS_MAX).then_some(orders)
}
