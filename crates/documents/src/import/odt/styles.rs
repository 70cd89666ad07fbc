//! Styles, as far as they say what words mean, and list styles.

use std::collections::HashMap;

use super::super::xml::{Node, Ns};
use super::lists::ListStyle;

/// How many styles are asked in a row, each after its parent.
const PARENTS_MAX: usize = 40;

/// A style of paragraphs or words.
#[derive(Debug, Clone, Default)]
struct Style {
    parent: Option<String>,
    list: Option<String>,
    outline: Option<u8>,
    look: Look,
    /// Whether it was made for the place where it is used, and has no name that people see.
    automatic: bool,
}

/// What a style says of words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub strong: Option<bool>,
    pub emphasis: Option<bool>,
    pub strike: Option<bool>,
    pub hidden: Option<bool>,
    pub code: Option<bool>,
}

impl Look {
    fn over(self, other: Self) -> Self {
        Self {
            strong: self.strong.or(other.strong),
            emphasis: self.emphasis.or(other.emphasis),
            strike: self.strike.or(other.strike),
            hidden: self.hidden.or(other.hidden),
            code: self.code.or(other.code),
        }
    }
}

/// What a paragraph is by its style.
#[derive(Debug, Clone, Default)]
pub(super) struct Paragraph {
    pub look: Look,
    pub list: Option<String>,
    pub outline: Option<u8>,
    pub quotation: bool,
    pub title: bool,
}

/// All styles of a file.
#[derive(Debug, Default)]
pub(super) struct Styles {
    paragraphs: HashMap<String, Style>,
    words: HashMap<String, Style>,
    lists: HashMap<String, ListStyle>,
    pub outline: ListStyle,
}

impl Styles {
    pub(super) fn read(common: Option<Node<'_, '_>>, content: Node<'_, '_>) -> Self {
        let mut styles = Self::default();
        if let Some(named) = common.and_then(|root| root.child(Ns::Office, "styles")) {
            styles.add(named, false);
        }
        if let Some(automatic) = content.child(Ns::Office, "automatic-styles") {
            styles.add(automatic, true);
        }
        styles
    }

    fn add(&mut self, list: Node<'_, '_>, automatic: bool) {
        for node in list.children() {
            let name = node.attribute(Ns::Style, "name").unwrap_or_default().into_owned();
            match (node.ns(), node.name()) {
                (Ns::Style, "style") => {
                    let family = node.attribute(Ns::Style, "family").unwrap_or_default();
                    let known = match &*family {
                        "paragraph" => &mut self.paragraphs,
                        "text" => &mut self.words,
                        _ => continue,
                    };
                    known.insert(name, style(node, automatic));
                }
                (Ns::Text, "list-style") => drop(self.lists.insert(name, ListStyle::read(node))),
                (Ns::Text, "outline-style") => self.outline = ListStyle::read(node),
                _ => {}
            }
        }
    }

    pub(super) fn list(&self, name: &str) -> Option<&ListStyle> {
        self.lists.get(name)
    }

    /// What a style of paragraphs says, its parents asked where it says nothing. What a named style sets is its look and no
    /// stress: only an automatic one is bold because somebody made this paragraph bold.
    pub(super) fn paragraph(&self, name: &str) -> Paragraph {
        let mut found = Paragraph::default();
        let mut name = name.to_owned();
        for _ in 0..PARENTS_MAX {
            let plain = name.replace("_20_", " ").to_ascii_lowercase();
            found.quotation |= matches!(plain.as_str(), "quotations" | "quote" | "intense quote" | "block quotation");
            found.title |= plain == "title";
            let code = matches!(plain.as_str(), "preformatted text" | "source code" | "html preformatted");
            found.look.code = found.look.code.or(code.then_some(true));
            let named = plain.strip_prefix("heading ").and_then(|level| level.parse().ok());
            let Some(style) = self.paragraphs.get(&name) else {
                found.outline = found.outline.or(named);
                break;
            };
            if style.automatic {
                found.look = found.look.over(style.look);
            } else {
                found.look.hidden = found.look.hidden.or(style.look.hidden);
            }
            found.list = found.list.or_else(|| style.list.clone());
            found.outline = found.outline.or(style.outline).or(named);
            match &style.parent {
                Some(parent) => name.clone_from(parent),
                None => break,
            }
        }
        found
    }

    /// What a style of words says.
    pub(super) fn words(&self, name: &str) -> Look {
        let mut look = Look::default();
        let mut name = name.to_owned();
        for _ in 0..PARENTS_MAX {
            match name.replace("_20_", " ").to_ascii_lowercase().as_str() {
                "strong emphasis" | "strong" => look.strong = look.strong.or(Some(true)),
                "emphasis" => look.emphasis = look.emphasis.or(Some(true)),
                "source text" | "teletype" | "user entry" | "verbatim char" => look.code = look.code.or(Some(true)),
                _ => {}
            }
            let Some(style) = self.words.get(&name) else { break };
            look = look.over(style.look);
            match &style.parent {
                Some(parent) => name.clone_from(parent),
                None => break,
            }
        }
        look
    }
}

fn style(node: Node<'_, '_>, automatic: bool) -> Style {
    let mut style = Style {
        parent: node.attribute(Ns::Style, "parent-style-name").map(std::borrow::Cow::into_owned),
        list: node.attribute(Ns::Style, "list-style-name").map(std::borrow::Cow::into_owned),
        // Said to be none, it is none, whatever the parents say.
        outline: node.attribute(Ns::Style, "default-outline-level").map(|level| level.parse().unwrap_or(0)),
        look: Look::default(),
        automatic,
    };
    let Some(words) = node.child(Ns::Style, "text-properties") else { return style };
    for (ns, name, value) in words.attributes() {
        let look = &mut style.look;
        match (ns, name) {
            (Ns::Fo, "font-weight") => look.strong = Some(&*value == "bold" || value.parse::<u32>().is_ok_and(|weight| weight >= 600)),
            (Ns::Fo, "font-style") => look.emphasis = Some(matches!(&*value, "italic" | "oblique")),
            (Ns::Style, "text-line-through-style" | "text-line-through-type") => look.strike = Some(&*value != "none"),
            (Ns::Text, "display") => look.hidden = Some(&*value == "none"),
            _ => {}
        }
    }
    style
}
