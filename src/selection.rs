//! Selected words of a block: where they are, and a button to comment on them.

use colloquy_consultation::{CommentKind, CommentOut, QuoteIn};
use colloquy_text::offset::{scalar_of_utf16, utf16_of_scalar};
use colloquy_text::quote::{Quote, find_quote};
use js_sys::{Function, Reflect};

use crate::ui::{View, untrack};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, Node, Range, TreeWalker};

use crate::i18n::t;
use crate::js::{Fields, by_id, document, find, listen, window};
use crate::reader::drafts::Target;
use crate::reader::model::{Place, model};
use crate::reader::page::{block, page};
use crate::reader::place::open;
use crate::ui::follow;

/// How much context is kept on each side, in characters.
const CONTEXT: usize = 32;

/// The quotation between two UTF-16 units of a block's text; spaces at its ends are left out.
#[must_use]
pub fn quote_of(text: &str, start: usize, end: usize) -> Option<QuoteIn> {
    let (start, end) = (scalar_of_utf16(text, start), scalar_of_utf16(text, end));
    let chars: Vec<char> = text.chars().collect();
    let chosen = chars.get(start..end)?;
    let lead = chosen.iter().take_while(|c| c.is_whitespace()).count();
    let trail = chosen.iter().rev().take_while(|c| c.is_whitespace()).count();
    if lead + trail >= chosen.len() {
        return None;
    }
    let (start, end) = (start + lead, end - trail);
    Some(QuoteIn {
        exact: chars[start..end].iter().collect(),
        prefix: chars[start.saturating_sub(CONTEXT)..start].iter().collect(),
        suffix: chars[end..(end + CONTEXT).min(chars.len())].iter().collect(),
        start: start as u32,
    })
}

/// The selected words, if they stand inside one block: its place and the quotation.
#[must_use]
pub fn selected() -> Option<(u32, QuoteIn)> {
    let selection = window().get_selection().ok()??;
    let range = selection.get_range_at(0).ok()?;
    let around = range.common_ancestor_container().ok()?;
    let element = around.dyn_ref::<web_sys::Element>().cloned().or_else(|| around.parent_element())?;
    let inside = element.closest(".block__text").ok()?;
    let text_element: HtmlElement = match inside {
        Some(inside) => inside.unchecked_into(),
        // A triple click reaches past the text, to the end of its block.
        None => find(&element.closest("#draft [data-order]").ok()??, ".block__text")?,
    };
    let order = text_element.closest("[data-order]").ok()??.get_attribute("data-order")?.parse().ok()?;
    let text = text_element.text_content()?;
    let start = units_before(&text_element, &range.start_container().ok()?, Fields(range.clone().into()).count("startOffset"))?;
    let end = units_before(&text_element, &range.end_container().ok()?, Fields(range.clone().into()).count("endOffset"))?;
    Some((order, quote_of(&text, start, end)?))
}

/// UTF-16 units of an element's text before a point; a point outside counts as the nearer end.
fn units_before(element: &HtmlElement, node: &Node, offset: u32) -> Option<usize> {
    let range = document().create_range().ok()?;
    range.select_node_contents(element).ok()?;
    match range.compare_point(node, offset).ok()? {
        -1 => Some(0),
        0 => {
            range.set_end(node, offset).ok()?;
            Some(String::from(range.to_string()).encode_utf16().count())
        }
        _ => Some(element.text_content()?.encode_utf16().count()),
    }
}

/// A range over scalar values of an element's text.
fn range_over(element: &HtmlElement, start: usize, end: usize) -> Option<Range> {
    let text = element.text_content()?;
    let (start, end) = (utf16_of_scalar(&text, start) as u32, utf16_of_scalar(&text, end) as u32);
    let walker: TreeWalker = document().create_tree_walker_with_what_to_show(element, 4).ok()?;
    let range = document().create_range().ok()?;
    let mut seen = 0;
    while let Some(node) = walker.next_node().ok()? {
        let length = node.text_content().unwrap_or_default().encode_utf16().count() as u32;
        if start >= seen && start < seen + length {
            range.set_start(&node, start - seen).ok()?;
        }
        if end > seen && end <= seen + length {
            range.set_end(&node, end - seen).ok()?;
            return Some(range);
        }
        seen += length;
    }
    None
}

/// Marks the quotations of the open block's comments in the text, where the browser can.
pub fn follow_quotes() {
    let model = model();
    follow(Box::new(move || {
        let Place::Block(order) = model.place.get() else { return highlight(&[]) };
        let Some(block) = block(order) else { return highlight(&[]) };
        let shown = block.language();
        // Words quoted from another language do not stand here.
        let stands = |comment: &CommentOut| page().text_language(comment.text_language.as_ref()) == shown;
        let quote = |comment: &CommentOut| comment.quote.clone().filter(|_| stands(comment));
        let quotes: Vec<QuoteIn> = model.list.items.with(|items| items.iter().filter_map(|item| item.comment.with(quote)).collect());
        let Some(element) = block.text_element() else { return highlight(&[]) };
        let text = element.text_content().unwrap_or_default();
        let place = |quote: &QuoteIn| {
            let found = find_quote(
                &text,
                &Quote { exact: &quote.exact, prefix: &quote.prefix, suffix: &quote.suffix, start: quote.start as usize },
            )?;
            range_over(&element, found.start, found.end)
        };
        highlight(&quotes.iter().filter_map(place).collect::<Vec<_>>());
    }));
}

/// Sets the page's highlight by the CSS Custom Highlight API; nothing where there is none.
fn highlight(ranges: &[Range]) {
    let made = || {
        let highlights = Fields(Fields(window().into()).get("CSS")).inner("highlights")?;
        let maker: Function = Fields(window().into()).get("Highlight").dyn_into().ok()?;
        let list: js_sys::Array = ranges.iter().map(JsValue::from).collect();
        let highlight = Reflect::construct(&maker, &list).ok()?;
        let set: Function = highlights.get("set").dyn_into().ok()?;
        set.call2(&highlights.0, &JsValue::from_str("quote"), &highlight).ok()
    };
    let _ = made();
}

/// Takes the selected words into the composer of their block.
pub fn comment_on_selection() {
    let Some((order, quote)) = selected() else { return };
    let target = Target::Block(order);
    let mut draft = target.kept().unwrap_or_default();
    draft.quote = Some(quote);
    target.keep(&draft);
    open(Place::Block(order), false);
    let model = model();
    // The composer reads the draft when it is made.
    model.composing.set(None);
    model.composing.set(Some(draft.kind.unwrap_or(CommentKind::Comment)));
    crate::ui::focus_soon("composer-place-body");
    hide();
}

fn hide() {
    if let Some(button) = by_id("quote-button") {
        let _ = button.set_attribute("hidden", "");
    }
}

/// The button that follows the selection.
#[must_use]
pub fn quote_button() -> View {
    listen(&document(), "selectionchange", |_| crate::js::later(150, settle));
    crate::ui::button("quote-button", t("quote-button"), |_| comment_on_selection())
        .attr("id", "quote-button")
        .attr("hidden", "")
        // The press must not take the selection away before it is read.
        .on("pointerdown", |event| event.prevent_default())
        .view()
}

fn settle() {
    let Some(button) = by_id("quote-button") else { return };
    let range = window().get_selection().ok().flatten().and_then(|selection| selection.get_range_at(0).ok());
    let (Some(range), true, true) = (range, selected().is_some(), untrack(|| model().is_open())) else { return hide() };
    let place = range.get_bounding_client_rect();
    let (page, place) = (Fields(window().into()), Fields(place.into()));
    let _ = button.remove_attribute("hidden");
    let half = Fields(button.clone().into()).number("offsetWidth") / 2;
    let left = (place.number("left") + place.number("width") / 2 - half).min(page.number("innerWidth") - 2 * half - 8).max(8);
    let style = button.style();
    let px = |value: i64| [value.to_string().as_str(), "px"].concat();
    let _ = style.set_property("top", &px(place.number("bottom") + page.number("scrollY") + 8));
    let _ = style.set_property("left", &px(left));
}

#[cfg(test)]
mod tests;
