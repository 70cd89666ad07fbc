//! What the page says about itself: the consultation and its draft, block by block.

use std::cell::RefCell;
use std::rc::Rc;

use colloquy_consultation::*;

use crate::api::Desk;
use crate::i18n::{coded, t, tf};
use crate::js::by_id;

thread_local! {
    static PAGE: RefCell<Option<Rc<DeskPageData>>> = const { RefCell::new(None) };
}

/// Reads the page; nothing on a page without the desk's data.
pub fn read() -> Option<Rc<DeskPageData>> {
    let page: Rc<DeskPageData> = Rc::new(serde_json::from_str(&by_id("page-data")?.text_content()?).ok()?);
    PAGE.with_borrow_mut(|slot| *slot = Some(page.clone()));
    Some(page)
}

/// The page that [`read`] has read.
///
/// # Panics
/// Before that.
#[must_use]
pub fn page() -> Rc<DeskPageData> {
    PAGE.with_borrow(|page| page.clone().expect("the page has been read"))
}

/// The desk's requests.
#[must_use]
pub fn desk() -> Desk {
    Desk::of(page().consultation.slug.as_str())
}

/// The block of a place in reading order.
#[must_use]
pub fn block(order: u32) -> Option<BlockOut> {
    page().version.blocks.iter().find(|block| block.order == order).cloned()
}

/// A block's words; of a row a line for each cell, as suggestions on it have them.
#[must_use]
pub fn words_of(blocks: &[BlockOut], block: &BlockOut) -> String {
    if block.kind != BlockKind::Row {
        return block.text.clone();
    }
    let cells = blocks.iter().filter(|cell| cell.parent == Some(block.id));
    cells.map(|cell| cell.text.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

/// What a block is called: “Paragraph 12”, “Cell 14.2.3”.
#[must_use]
pub fn name(block: &BlockOut) -> String {
    let number = block.number.map(|number| number.to_string()).unwrap_or_default();
    match block.kind {
        BlockKind::Heading => tf("draft-heading", &[("text", &short(&block.text, 60))]),
        BlockKind::Footnote => tf("draft-footnote", &[("number", block.marker.as_deref().unwrap_or(""))]),
        BlockKind::Row => tf("draft-row", &[("number", &number)]),
        BlockKind::Cell => tf("draft-cell", &[("number", &number)]),
        _ => tf("draft-paragraph", &[("number", &number)]),
    }
}

/// The name of what a contribution is about: “Paragraphs 61, 62, 64”, else the whole text.
#[must_use]
pub fn anchor_name(anchors: &[AnchorOut]) -> String {
    match anchors {
        [] => t("draft-whole"),
        [one] => block(one.order).map(|block| name(&block)).unwrap_or_default(),
        _ => {
            let numbers: Vec<String> = anchors.iter().filter_map(|anchor| Some(anchor.number?.to_string())).collect();
            tf("draft-paragraphs", &[("numbers", &numbers.join(", "))])
        }
    }
}

/// The beginning of a text, cut between words where there is a space near.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = text.char_indices().nth(most) else { return text };
    let start = &text[..cut];
    let end = start.rfind(' ').filter(|space| *space > cut / 2).unwrap_or(cut);
    [&text[..end], " …"].concat()
}

/// A stakeholder group in words.
#[must_use]
pub fn group(code: &str) -> String {
    label(&page().consultation.groups, "group", code)
}

/// A region in words.
#[must_use]
pub fn region(code: &str) -> String {
    label(&page().consultation.regions, "region", code)
}

fn label(choices: &[groups::Choice], prefix: &str, code: &str) -> String {
    let own = choices.iter().find(|choice| choice.code == code).and_then(|choice| choice.label.clone());
    own.or_else(|| coded(prefix, code)).unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(short("We call for\nthe process", 60), "We call for the process");
        assert_eq!(short("We call for the process", 14), "We call for …");
        assert_eq!(short("字字字字字字", 3), "字字字 …");
    }
}
