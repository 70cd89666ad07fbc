//! Styles: headings, titles, quotations, looks and numbers that paragraphs take from them.

use std::collections::HashMap;

use super::super::ImportError;
use super::super::xml::{Node, Ns, Tree};
use super::look::{Toggles, is_on};

/// How many styles may stand on each other.
const CHAIN_MAX: usize = 40;

/// The styles of a file.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    /// The paragraph style of paragraphs that name none.
    default: Option<String>,
    /// What holds where no style says otherwise.
    pub defaults: Toggles,
}

#[derive(Debug)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    number: Numbered,
    toggles: Toggles,
    /// Whether the first row of a table is a heading.
    heads: bool,
}

/// The number that a paragraph or style asks for: list, level.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Numbered {
    pub list: Option<String>,
    pub level: Option<u8>,
}

/// What a paragraph takes from its style and those below it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Paragraphs {
    /// Heading level from 1; none for text.
    pub heading: Option<u8>,
    pub title: bool,
    pub quote: bool,
    pub number: Numbered,
    pub toggles: Toggles,
    /// The style that names the list, by which the list finds the level.
    pub numbering_style: Option<String>,
}

impl Styles {
    /// Reads the part of styles.
    ///
    /// # Errors
    /// [`ImportError`]: it is no XML that we read.
    pub fn read(text: &str, part: &str) -> Result<Self, ImportError> {
        let tree = Tree::parse(text, part)?;
        let mut styles = Self::default();
        for node in tree.root().children() {
            if node.is(Ns::W, "docDefaults") {
                let properties = node.child(Ns::W, "rPrDefault").and_then(|node| node.child(Ns::W, "rPr"));
                styles.defaults = properties.map(|node| Toggles::read(&node)).unwrap_or_default();
            } else if node.is(Ns::W, "style") {
                styles.add(&node);
            }
        }
        Ok(styles)
    }

    fn add(&mut self, node: &Node<'_, '_>) {
        let Some(id) = node.attribute(Ns::W, "styleId").map(std::borrow::Cow::into_owned) else { return };
        let paragraph = node.attribute(Ns::W, "type").is_none_or(|kind| kind == "paragraph");
        let default = node.attribute(Ns::W, "default").is_some_and(|value| matches!(&*value, "1" | "true" | "on"));
        if paragraph && default && self.default.is_none() {
            self.default = Some(id.clone());
        }
        let properties = node.child(Ns::W, "pPr");
        let style = Style {
            name: value_of(node, "name").unwrap_or_default().trim().to_lowercase(),
            based_on: value_of(node, "basedOn"),
            outline: properties.and_then(|node| outline(&node)),
            number: properties.map(|node| numbered(&node)).unwrap_or_default(),
            toggles: node.child(Ns::W, "rPr").map(|node| Toggles::read(&node)).unwrap_or_default(),
            heads: heads(node),
        };
        self.by_id.entry(id).or_insert(style);
    }

    /// A style and those it stands on, the nearest first.
    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = (&'s str, Option<&'s Style>)> {
        let mut next = id;
        std::iter::from_fn(move || {
            let id = next?;
            let style = self.by_id.get(id);
            next = style.and_then(|style| style.based_on.as_deref());
            Some((id, style))
        })
        .take(CHAIN_MAX)
    }

    /// What a paragraph of this style is.
    pub fn paragraph(&self, id: Option<&str>) -> Paragraphs {
        let mut found = Paragraphs::default();
        let mut outline = None;
        let mut named = None;
        for (id, style) in self.chain(id.or(self.default.as_deref())) {
            let name = style.map_or("", |style| style.name.as_str());
            named = named.or_else(|| heading_of(name)).or_else(|| heading_of(&id.to_lowercase()));
            found.title |= name == "title" || (style.is_none() && id == "Title");
            found.quote |= matches!(name, "quote" | "intense quote" | "quotations" | "block text" | "blockquote" | "block quote")
                || matches!(id, "Quote" | "IntenseQuote" | "Quotations" | "BlockText");
            let Some(style) = style else { continue };
            outline = outline.or(style.outline);
            found.toggles = found.toggles.over(style.toggles);
            if found.number.list.is_none() && style.number.list.is_some() {
                found.number.list.clone_from(&style.number.list);
                found.numbering_style = Some(id.to_owned());
            }
            found.number.level = found.number.level.or(style.number.level);
        }
        // A table of contents is headed by a style that stands on that of a heading and takes its level off.
        found.heading = match outline {
            Some(9..) => None,
            Some(level) => Some(level + 1),
            None => named,
        };
        if found.title && found.heading.is_none() {
            found.heading = Some(1);
        }
        found.heading = found.heading.map(|level| level.min(6));
        found
    }

    /// What a character style sets.
    pub fn characters(&self, id: &str) -> Toggles {
        self.chain(Some(id)).filter_map(|(_, style)| style).fold(Toggles::default(), |found, style| found.over(style.toggles))
    }

    /// Whether a style of tables makes the first row a heading.
    pub fn heads(&self, id: &str) -> bool {
        self.chain(Some(id)).filter_map(|(_, style)| style).any(|style| style.heads)
    }

    /// The list that a style of lists stands for.
    pub fn list_of(&self, id: &str) -> Option<&str> {
        self.by_id.get(id)?.number.list.as_deref()
    }
}

/// Whether the first row in a style of tables is said to be repeated on each page.
fn heads(style: &Node<'_, '_>) -> bool {
    let first = |node: &Node<'_, '_>| node.attribute(Ns::W, "type").is_some_and(|kind| kind == "firstRow");
    let first = style.children().filter(|node| node.is(Ns::W, "tblStylePr")).find(first);
    first.and_then(|node| node.child(Ns::W, "trPr")?.child(Ns::W, "tblHeader")).is_some_and(|node| is_on(&node))
}

/// The value of a child.
pub(super) fn value_of(node: &Node<'_, '_>, name: &str) -> Option<String> {
    node.child(Ns::W, name)?.attribute(Ns::W, "val").map(std::borrow::Cow::into_owned)
}

/// The outline level that paragraph properties set, from 0; 9 is text.
pub(super) fn outline(properties: &Node<'_, '_>) -> Option<u8> {
    value_of(properties, "outlineLvl")?.parse().ok()
}

/// The number that paragraph properties ask for.
pub(super) fn numbered(properties: &Node<'_, '_>) -> Numbered {
    let Some(node) = properties.child(Ns::W, "numPr") else { return Numbered::default() };
    Numbered { list: value_of(&node, "numId"), level: value_of(&node, "ilvl").and_then(|level| level.parse().ok()) }
}

/// The level that the name of a heading's style ends with, in the languages of Word.
fn heading_of(name: &str) -> Option<u8> {
    const WORDS: [&str; 23] = [
        "heading",
        "überschrift",
        "berschrift",
        "titre",
        "título",
        "titulo",
        "titolo",
        "заголовок",
        "标题",
        "標題",
        "見出し",
        "제목",
        "عنوان",
        "العنوان",
        "kop",
        "rubrik",
        "overskrift",
        "nagłówek",
        "otsikko",
        "başlık",
        "nadpis",
        "címsor",
        "כותרת",
    ];
    let rest = WORDS.iter().find_map(|word| name.strip_prefix(word))?;
    let level: u8 = rest.trim_matches([' ', '-', '_']).parse().ok()?;
    (1..=9).contains(&level).then_some(level)
}
