//! Keeps the counts in the draft and in the contents up to date, in place.

use std::cell::RefCell;

use colloquy_consultation::*;

use crate::ui::follow;
use web_sys::HtmlElement;

use super::model::model;
use super::page::{Block, page};
use crate::i18n::{t, tn};
use crate::js::{by_id, document, find, find_all};

thread_local! {
    static SHOWN: RefCell<Vec<TallyOut>> = const { RefCell::new(Vec::new()) };
}

/// Follows the numbers for as long as the page lives.
pub fn start() {
    let summary = model().summary;
    SHOWN.with_borrow_mut(|shown| shown.clone_from(&page().summary.blocks));
    follow(Box::new(move || summary.with(show)));
}

fn show(summary: &SummaryOut) {
    SHOWN.with_borrow_mut(|shown| {
        let of = |list: &[TallyOut], order: u32| list.iter().find(|tally| tally.order == order).copied();
        // Only the blocks whose numbers differ are touched: a draft may have thousands.
        let mut changed: Vec<u32> = summary.blocks.iter().filter(|tally| !shown.contains(tally)).map(|tally| tally.order).collect();
        changed.extend(shown.iter().map(|tally| tally.order).filter(|order| of(&summary.blocks, *order).is_none()));
        for order in changed {
            if let Some(block) = super::page::block(order) {
                show_block(&block, of(&summary.blocks, order).unwrap_or_default());
            }
        }
        shown.clone_from(&summary.blocks);
    });
    for link in find_all("#outline [data-from]") {
        let bound = |name: &str| link.get_attribute(name).and_then(|value| value.parse::<u32>().ok()).unwrap_or(0);
        let (from, to) = (bound("data-from"), bound("data-to"));
        let count: u32 = summary
            .blocks
            .iter()
            .filter(|tally| (from..to).contains(&tally.order))
            .map(|tally| tally.comments.saturating_sub(tally.again))
            .sum();
        if let Some(place) = find(&link, ".outline__count") {
            set(&place, &count.to_string());
        }
    }
    if let Some(whole) = by_id("whole-count") {
        set(&whole, &summary.whole.to_string());
    }
}

fn set(element: &HtmlElement, words: &str) {
    if element.text_content().as_deref() != Some(words) {
        element.set_text_content(Some(words));
    }
}

fn show_block(block: &Block, tally: TallyOut) {
    if let Some(link) = block.count_link() {
        let short = link.class_list().contains("block__count--short");
        let _ = link.class_list().toggle_with_force("block__count--none", tally.comments == 0);
        let said = if tally.comments == 0 { t("count-none") } else { tn("count-comments", tally.comments) };
        let words = match (tally.comments, short) {
            (0, true) => "+".to_owned(),
            (n, true) => n.to_string(),
            _ => said.clone(),
        };
        if let Some(place) = find(&link, ".count__said") {
            set(&place, &said);
        }
        if let Some(place) = find(&link, ".count__words") {
            set(&place, &words);
        }
    }
    if matches!(block.kind, BlockKind::Row | BlockKind::Cell) {
        return;
    }
    let Some(place) = find(&block.element, ".block__positions") else { return };
    place.set_text_content(None);
    for (class, key, count) in [
        ("pos pos--support", "count-support", tally.support),
        ("pos pos--changes", "count-changes", tally.changes),
        ("pos pos--concern", "count-concern", tally.concern),
    ] {
        if count > 0
            && let Ok(chip) = document().create_element("span")
        {
            chip.set_class_name(class);
            let _ = chip.set_attribute("dir", "auto");
            chip.set_text_content(Some(&tn(key, count)));
            let _ = place.append_child(&chip);
        }
    }
}
