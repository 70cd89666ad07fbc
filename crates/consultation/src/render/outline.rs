//! The contents beside the draft, with what was said in each part.

use maud::{Markup, html};

use super::Words;
use super::draft::without_title;
use crate::api::TallyOut;
use crate::block::BlockOut;
use crate::code::BlockKind;

/// A part of the draft: from a heading (or the beginning) to the next heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading's words with its marker; none before the first heading.
    pub title: Option<String>,
    /// Level of the heading, from 1.
    pub level: u8,
    /// Element id of its first block.
    pub target: String,
    /// First block.
    pub from: u32,
    /// One past the last block.
    pub to: u32,
}

/// The parts of a draft in reading order. A part before the first heading counts only if it has blocks.
#[must_use]
pub fn sections(blocks: &[BlockOut], title: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for block in without_title(blocks, title) {
        if block.kind == BlockKind::Heading || sections.is_empty() {
            let title = (block.kind == BlockKind::Heading).then(|| match &block.marker {
                Some(marker) => format!("{marker} {}", block.text),
                None => block.text.clone(),
            });
            sections.push(Section { title, level: block.level.max(1), target: block.element_id(), from: block.order, to: block.order });
        }
        if let Some(last) = sections.last_mut() {
            last.to = block.order + 1;
        }
    }
    sections
}

/// The list of contents; the app keeps its counts up to date by `data-from` and `data-to`.
#[must_use]
pub fn outline(words: &dyn Words, sections: &[Section], tallies: &[TallyOut], whole: u32) -> Markup {
    let count = |section: &Section| -> u32 {
        tallies
            .iter()
            .filter(|tally| (section.from..section.to).contains(&tally.order))
            .map(|tally| tally.comments.saturating_sub(tally.again))
            .sum()
    };
    let top = sections.iter().map(|section| section.level).min().unwrap_or(1);
    html! {
        nav #outline .outline aria-label=(words.word("outline-title")) {
            ol {
                @for section in sections {
                    li {
                        a class={ "outline__link outline__link--" ((section.level - top).min(3)) } href={ "#" (section.target) } data-from=(section.from) data-to=(section.to) {
                            span.outline__words { @match &section.title { Some(title) => (title), None => (words.word("outline-preamble")) } }
                            " " span.outline__count { (count(section)) }
                        }
                    }
                }
            }
            ul.outline__more {
                li { a.outline__link href="#whole" { span.outline__words { (words.word("draft-whole")) } " " span.outline__count #whole-count { (whole) } } }
            }
        }
    }
}
