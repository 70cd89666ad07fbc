//! What an element means for the words inside it.

use colloquy_consultation::MarkKind;
use html5gum::StartTag;

use super::context::Delta;
use super::css::{Sheet, Style};

/// A start tag with its style.
pub(super) struct Element<'a> {
    pub name: String,
    tag: &'a StartTag<()>,
    pub style: Style,
}

impl<'a> Element<'a> {
    pub(super) fn new(tag: &'a StartTag<()>, sheet: &Sheet) -> Self {
        let mut element = Self { name: String::from_utf8_lossy(&tag.name).into_owned(), tag, style: Style::default() };
        if let Some(classes) = element.get("class") {
            element.style = sheet.style(&classes);
        }
        if let Some(own) = element.get("style") {
            element.style.over(&Style::read(&own));
        }
        element
    }

    /// An attribute.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(&value.value).into_owned())
    }

    pub(super) fn has_class(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(fits))
    }

    /// What it changes, apart from links, changes and lists.
    pub(super) fn delta(&self) -> Delta {
        let mut delta = Delta { hidden: self.is_hidden(), signs: self.style.signs, ..Delta::default() };
        let meaning = match self.name.as_str() {
            "b" | "strong" => Some(MarkKind::Strong),
            "i" | "em" | "cite" | "dfn" | "var" => Some(MarkKind::Emphasis),
            "code" | "kbd" | "samp" | "tt" | "pre" | "listing" | "xmp" => Some(MarkKind::Code),
            "s" | "strike" => Some(MarkKind::Strike),
            "del" if self.get("cite").is_none() && self.get("datetime").is_none() => Some(MarkKind::Strike),
            _ => None,
        };
        let said =
            [(MarkKind::Strong, self.style.strong), (MarkKind::Emphasis, self.style.emphasis), (MarkKind::Strike, self.style.strike)];
        if let Some(kind) = meaning.filter(|kind| !said.contains(&(*kind, Some(false)))) {
            delta.add.push((kind, String::new()));
        }
        for (kind, value) in said {
            match value {
                Some(true) if meaning != Some(kind) => delta.add.push((kind, String::new())),
                // A decoration goes through everything inside, whatever that says.
                Some(false) if kind != MarkKind::Strike => delta.off.push(kind),
                _ => {}
            }
        }
        match self.name.as_str() {
            "blockquote" => delta.quote = true,
            "pre" | "listing" | "xmp" => delta.pre = true,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => delta.heading = self.name[1..].parse().ok(),
            "p" | "div" => self.paragraph(&mut delta),
            "rt" | "rp" | "svg" | "canvas" | "audio" | "video" | "object" | "iframe" | "noembed" | "noframes" | "template" => {
                delta.skip = true;
            }
            "script" | "style" | "title" | "noscript" => delta.skip = true,
            _ => {}
        }
        if let Some(level) = self.style.word("mso-list").and_then(word_level).filter(|_| is_block(&self.name)) {
            delta.list = Some(level);
        }
        if self.style.word("mso-list").is_some_and(|list| list.eq_ignore_ascii_case("ignore")) {
            delta.sign = true;
        }
        if self.style.word("mso-element").is_some_and(|element| matches!(element, "header" | "footer")) {
            delta.skip = true;
        }
        if self.name == "div" && self.get("title").is_some_and(|title| title == "header" || title == "footer") {
            delta.skip = true;
        }
        delta
    }

    /// What the styles of Word and Google Docs say of a paragraph.
    fn paragraph(&self, delta: &mut Delta) {
        if self.has_class(|class| matches!(class, "MsoQuote" | "MsoIntenseQuote" | "MsoBlockText")) {
            delta.quote = true;
        }
        if self.name == "p" && self.has_class(|class| matches!(class, "MsoTitle" | "title")) {
            delta.heading = Some(1);
        }
        if delta.heading.is_none()
            && let Some(level) =
                self.style.word("mso-outline-level").and_then(|level| level.parse().ok()).filter(|level| (1..=6).contains(level))
        {
            delta.heading = Some(level);
        }
    }

    fn is_hidden(&self) -> bool {
        self.style.hidden || self.get("hidden").is_some_and(|value| value != "until-found")
    }
}

/// `l0 level2 lfo1` is level 2.
fn word_level(list: &str) -> Option<u8> {
    list.split_ascii_whitespace().find_map(|part| part.strip_prefix("level")?.parse().ok()).filter(|level| (1..=9).contains(level))
}

/// Elements that end the words before them.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "listing"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "xmp"
    )
}

/// Elements without an end.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "basefont"
            | "bgsound"
            | "br"
            | "col"
            | "embed"
            | "frame"
            | "hr"
            | "image"
            | "img"
            | "input"
            | "keygen"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements that set words, and go on where a paragraph ends before them.
pub(super) fn is_formatting(name: &str) -> bool {
    matches!(
        name,
        "a" | "b"
            | "big"
            | "code"
            | "em"
            | "font"
            | "i"
            | "nobr"
            | "s"
            | "small"
            | "strike"
            | "strong"
            | "tt"
            | "u"
            | "ins"
            | "del"
            | "span"
    )
}

/// Where the end of an element outside has no say.
pub(super) fn is_scope(name: &str) -> bool {
    matches!(name, "td" | "th" | "table" | "caption" | "html")
}
