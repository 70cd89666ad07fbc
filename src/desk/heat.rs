//! The draft as a strip: for each paragraph how much was said, and below the line how many are concerned.

use colloquy_consultation::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::model::{Place, model};
use super::page::{name, page};
use super::place::hash;
use crate::i18n::{t, tf};
use crate::js::{Fields, document};
use crate::ui::{View, el, focus, follow};

/// The strip; the arrow keys go along it.
#[must_use]
pub fn strip() -> View {
    let page = page();
    let blocks = page.version.blocks.iter().filter(|block| block.number.is_some_and(|number| !number.to_string().contains('.')));
    let links: Vec<View> = blocks.enumerate().map(|(index, block)| link(block, index == 0)).collect();
    // So many that gaps between them would make the strip wider than most screens.
    let class = if links.len() > 150 { "heat heat--dense" } else { "heat" };
    el("nav", class).attr("aria-label", &t("desk-heat")).children(links).on("keydown", |event| walk(&event)).view()
}

fn link(block: &BlockOut, first: bool) -> View {
    let place = Place::Block(block.order);
    let numbers = inside(block);
    let title = name(block);
    let up = el("span", "heat__up").view();
    let down = el("span", "heat__down").view();
    let (up_node, down_node) = (up.0.clone(), down.0.clone());
    follow(Box::new(move || {
        let _ = model().counted.get();
        let (said, concern) = sum(&numbers);
        let (most, most_concern) = most();
        stretch(&up_node, said, most);
        stretch(&down_node, concern, most_concern);
    }));
    let counted = inside(block);
    el("a", "heat__link")
        .attr("href", &hash(place))
        .attr("tabindex", if first { "0" } else { "-1" })
        .live_attr("aria-current", move || (model().place.get() == place).then(|| "true".to_owned()))
        .live_attr("aria-label", {
            let title = title.clone();
            move || {
                let _ = model().counted.get();
                Some(words(&title, sum(&counted)))
            }
        })
        .live_attr("title", {
            let counted = inside(block);
            move || {
                let _ = model().counted.get();
                Some(words(&title, sum(&counted)))
            }
        })
        .child(up)
        .child(down)
        .view()
}

fn words(title: &str, (said, concern): (u32, u32)) -> String {
    tf("desk-heat-paragraph", &[("name", title), ("comments", &said.to_string()), ("concerns", &concern.to_string())])
}

/// A block and, of a table, its rows and cells.
fn inside(block: &BlockOut) -> Vec<u32> {
    let page = page();
    let own = block.number.map(|number| number.to_string()).unwrap_or_default();
    let prefix = [&own, "."].concat();
    let within = |other: &&BlockOut| other.id == block.id || other.number.is_some_and(|number| number.to_string().starts_with(&prefix));
    if block.kind == BlockKind::Table {
        page.version.blocks.iter().filter(within).map(|block| block.order).collect()
    } else {
        vec![block.order]
    }
}

fn sum(orders: &[u32]) -> (u32, u32) {
    let model = model();
    orders
        .iter()
        .filter_map(|order| model.paragraph(Place::Block(*order)))
        .fold((0, 0), |(said, concern), numbers| numbers.with_untracked(|numbers| (said + numbers.wanting, concern + numbers.concern)))
}

/// The most that was said on one block, and the most concerns.
fn most() -> (u32, u32) {
    let blocks = model().paragraphs.iter().skip(1);
    blocks.fold((1, 1), |(said, concern), numbers| {
        numbers.with_untracked(|numbers| (said.max(numbers.wanting), concern.max(numbers.concern)))
    })
}

/// Sets how tall a bar is, by the page's style rules; nothing is drawn for nothing.
fn stretch(node: &web_sys::Node, value: u32, most: u32) {
    let percent = if value == 0 { 0 } else { (value * 100 / most.max(1)).clamp(6, 100) };
    let _ = node.unchecked_ref::<HtmlElement>().style().set_property("--tall", &[&percent.to_string(), "%"].concat());
}

/// The arrow keys go along the strip, in the direction of reading; Home and End to its ends.
fn walk(event: &web_sys::Event) {
    let key = Fields(event.clone().into()).text("key");
    let (ahead, back) = if crate::ui::is_rtl() { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
    let Some(here) = document().active_element().filter(|element| element.class_list().contains("heat__link")) else { return };
    let next = match key.as_str() {
        key if key == ahead => here.next_element_sibling(),
        key if key == back => here.previous_element_sibling(),
        "Home" => here.parent_element().and_then(|strip| strip.first_element_child()),
        "End" => here.parent_element().and_then(|strip| strip.last_element_child()),
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next {
        let _ = here.set_attribute("tabindex", "-1");
        let _ = next.set_attribute("tabindex", "0");
        focus(next.unchecked_ref(), true);
    }
}
