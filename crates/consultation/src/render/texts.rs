//! The languages of a draft's text: the one that is read, another beside it, and the links to choose.

use maud::{Markup, html};

use super::text::marked_text;
use super::{LanguageLink, Words};
use crate::block::{BlockOut, VersionOut};
use crate::code::BlockKind;
use crate::language::Language;

/// Which texts of a version are shown, and how to show others.
#[derive(Debug, Clone, Copy, Default)]
pub struct Texts<'a> {
    /// The language it was written in, where that is not the one shown.
    pub original: Option<&'a Language>,
    /// The version in a second language, set beside the first.
    pub beside: Option<&'a VersionOut>,
    /// What a link to a paragraph's comments carries on, so that the text stays the chosen one: empty, or `&text=fr`.
    pub kept: &'a str,
    /// The languages to read it in; fewer than two: there is nothing to choose.
    pub links: &'a [LanguageLink],
    /// The languages to set beside the one shown.
    pub beside_links: &'a [LanguageLink],
}

impl Texts<'_> {
    /// The words of the second language for a block.
    pub(super) fn second(&self, words: &dyn Words, block: &BlockOut) -> Markup {
        let Some(version) = self.beside else { return html! {} };
        let Some(other) = version.blocks.get(block.order as usize).filter(|other| !other.text.is_empty()) else { return html! {} };
        let language = other.language.as_ref().unwrap_or(&version.language);
        let absent = html! { span.block__absent lang=(words.tag()) dir="auto" { (words.word("text-as-written")) } };
        // The same words twice would say nothing.
        if other.language.is_some() && other.text == block.text {
            return html! { span.block__beside { (absent) } };
        }
        html! {
            span.block__beside lang=(language) dir=(language.direction().as_str()) {
                @if let Some(marker) = &other.marker { span.block__marker { (marker) } " " }
                (marked_text(&other.text, &other.marks))
                @if other.language.is_some() { " " (absent) }
            }
        }
    }
}

/// A block's own words, exactly as stored, and what is to be said about them in the page's language.
pub(super) fn block_text(words: &dyn Words, block: &BlockOut) -> Markup {
    let holds_words = !matches!(block.kind, BlockKind::Table | BlockKind::Row | BlockKind::Cell);
    let direction = block.language.as_ref().map(|language| language.direction().as_str());
    html! {
        span.block__text lang=[block.language.as_ref()] dir=[direction] { (marked_text(&block.text, &block.marks)) }
        @if block.language.is_some() { " " span.block__absent lang=(words.tag()) dir="auto" { (words.word("text-as-written")) } }
        @else if holds_words && block.text.is_empty() { span.block__absent lang=(words.tag()) dir="auto" { (words.word("text-above")) } }
    }
}

/// The links to the languages of the text; nothing where there is one.
pub(super) fn choice(words: &dyn Words, texts: &Texts<'_>, shown: &Language) -> Markup {
    let second = texts.beside.map(|version| &version.language);
    html! {
        @if texts.links.len() > 1 {
            nav.texts aria-label=(words.word("text-languages")) {
                p { span { (words.word("text-language")) } @for link in texts.links { " " (one(link, link.language == *shown)) } }
                p {
                    span { (words.word("text-beside")) }
                    " " a href=(texts.links.iter().find(|link| link.language == *shown).map_or("", |link| link.href.as_str()))
                        aria-current=[second.is_none().then_some("true")] { (words.word("text-beside-none")) }
                    @for link in texts.beside_links { " " (one(link, Some(&link.language) == second)) }
                }
            }
        }
    }
}

fn one(link: &LanguageLink, is_shown: bool) -> Markup {
    html! { a href=(link.href) lang=(link.language) hreflang=(link.language) dir="auto" aria-current=[is_shown.then_some("true")] { (link.name) } }
}
