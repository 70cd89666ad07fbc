//! What was begun and not sent, wherever it is: links that lead back to it.

use super::drafts;
use super::page::page;
use crate::i18n::t;
use crate::ui::{View, el, empty};

/// The drafts kept for this draft of a text; nothing where there are none.
#[must_use]
pub fn begun() -> View {
    let links: Vec<View> = drafts::targets().iter().filter_map(|code| link(code)).collect();
    if links.is_empty() {
        return empty();
    }
    el("div", "begun").child(el("p", "panel__note").text(t("begun-title"))).child(el("ul", "").children(links)).view()
}

/// The link to a draft by the last part of its key; none for another version's.
fn link(code: &str) -> Option<View> {
    let page = page();
    let (href, words) = if let Some(comment) = code.strip_prefix("reply-").or_else(|| code.strip_prefix("edit-")) {
        (["#c-", comment].concat(), t("begun-at-comment"))
    } else if let Some(version) = code.strip_prefix("whole-") {
        if version != page.version.to_string() {
            return None;
        }
        ("#whole".to_owned(), t("draft-whole"))
    } else {
        let (id, text) = code.split_at_checked(36)?;
        let block = page.blocks.iter().find(|block| block.id.to_string() == id)?;
        let text = if text.is_empty() { &page.original } else { text };
        let other = if text == page.draft_language { String::new() } else { ["?text=", text].concat() };
        ([&other, "#", &block.element.id()].concat(), block.name())
    };
    Some(el("li", "").child(el("a", "").attr("href", &href).text(words)).view())
}
