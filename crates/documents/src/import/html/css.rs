//! As much of style sheets as words are set by: bold, slanted, struck out, hidden, list signs.

use std::collections::HashMap;

/// What a style says.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    pub strong: Option<bool>,
    pub emphasis: Option<bool>,
    pub strike: Option<bool>,
    pub hidden: bool,
    /// Before a list item: `"(" counter(name,lower-latin) ") "`.
    pub content: Option<String>,
    pub list_type: Option<String>,
    /// The properties of Word, as they stand.
    pub word: Vec<(String, String)>,
    /// Whether its letters are those of a font of signs.
    pub signs: bool,
    /// How far a paragraph is set in, in points.
    pub margin: Option<f32>,
}

impl Style {
    /// Reads `name: value; name: value`.
    pub(super) fn read(text: &str) -> Self {
        let mut style = Self::default();
        for (name, value) in declarations(text) {
            style.set(&name.to_ascii_lowercase(), value);
        }
        style
    }

    fn set(&mut self, name: &str, value: &str) {
        let lower = value.trim_end_matches("!important").trim().to_ascii_lowercase();
        match name {
            "font-weight" => self.strong = Some(lower.starts_with("bold") || lower.parse::<u32>().is_ok_and(|weight| weight >= 600)),
            "font-style" => self.emphasis = Some(lower == "italic" || lower == "oblique"),
            "text-decoration" | "text-decoration-line" => self.strike = Some(lower.contains("line-through")),
            "display" => self.hidden = lower == "none",
            "visibility" => self.hidden |= lower == "hidden",
            "mso-hide" => self.hidden |= lower == "all",
            "content" => self.content = Some(value.to_owned()),
            "list-style-type" | "list-style" => self.list_type = Some(lower),
            "font-family" | "font" => {
                self.signs = ["symbol", "wingdings", "courier new", "webdings"].iter().any(|font| lower.contains(font));
            }
            "margin-left" | "margin-inline-start" => self.margin = points(&lower),
            _ if name.starts_with("mso-") => self.word.push((name.to_owned(), value.to_owned())),
            _ => {}
        }
    }

    /// A property of Word.
    pub(super) fn word(&self, name: &str) -> Option<&str> {
        self.word.iter().find(|property| property.0 == name).map(|property| property.1.trim())
    }

    /// What another style says goes over what this one says.
    pub(super) fn over(&mut self, other: &Self) {
        self.strong = other.strong.or(self.strong);
        self.emphasis = other.emphasis.or(self.emphasis);
        self.strike = other.strike.or(self.strike);
        self.hidden |= other.hidden;
        self.signs |= other.signs;
        self.margin = other.margin.or(self.margin);
        self.list_type = other.list_type.clone().or(self.list_type.take());
        self.content = other.content.clone().or(self.content.take());
        self.word.extend(other.word.iter().cloned());
    }
}

/// A length in points.
fn points(value: &str) -> Option<f32> {
    let end = value.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(value.len());
    let number: f32 = value[..end].parse().ok()?;
    let unit = match value[end..].trim() {
        "in" => 72.0,
        "cm" => 28.35,
        "mm" => 2.835,
        "px" => 0.75,
        "pt" => 1.0,
        _ => return None,
    };
    Some(number * unit)
}

/// The declarations of a rule: quotation marks hold semicolons.
fn declarations(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let mut quote = None;
            let end = rest.char_indices().find_map(|(at, c)| {
                match quote {
                    Some(open) if c == open => quote = None,
                    Some(_) => {}
                    None if c == '"' || c == '\'' => quote = Some(c),
                    None if c == ';' => return Some(at),
                    None => {}
                }
                None
            });
            let (one, after) = end.map_or((rest, ""), |at| (&rest[..at], &rest[at + 1..]));
            rest = after;
            if let Some((name, value)) = one.split_once(':') {
                return Some((name.trim(), value.trim()));
            }
        }
    })
}

/// The rules of a page that are for one class each.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    classes: HashMap<String, Style>,
    /// What stands before the items of the lists of a class.
    items: HashMap<String, String>,
}

impl Sheet {
    /// Reads a style sheet: rules for a class, and for what stands before the items of a list.
    pub(super) fn add(&mut self, text: &str) {
        let text = without_comments(text);
        let mut rest = text.as_str();
        while let Some((selectors, after)) = rest.split_once('{') {
            // What stands before a rule may be an @import.
            let selectors = selectors.rsplit(';').next().unwrap_or("");
            if selectors.trim_start().starts_with('@')
                && !selectors.trim_start().starts_with("@list")
                && !selectors.contains("@page")
                && !selectors.contains("@font-face")
            {
                rest = after;
                continue;
            }
            let (body, after) = after.split_once('}').unwrap_or((after, ""));
            rest = after;
            if selectors.trim_start().starts_with('@') {
                continue;
            }
            let style = Style::read(body);
            for selector in selectors.split(',').map(|selector| selector.trim().trim_start_matches('}').trim()) {
                if let Some(list) = selector.strip_suffix(":before").map(|list| list.trim_end_matches(':')) {
                    let list = list.split('>').next().unwrap_or("").trim();
                    if let (Some((_, class)), Some(content)) = (list.split_once('.'), &style.content) {
                        self.items.insert(class.to_owned(), content.clone());
                    }
                } else if let Some((element, class)) = selector.split_once('.')
                    && element.chars().all(|c| c.is_ascii_alphanumeric())
                    && class.chars().all(|c| c.is_alphanumeric() || "-_".contains(c))
                {
                    self.classes.entry(class.to_owned()).or_default().over(&style);
                }
            }
        }
    }

    /// The style of an element by its classes.
    pub(super) fn style(&self, classes: &str) -> Style {
        let mut style = Style::default();
        for class in classes.split_ascii_whitespace() {
            if let Some(known) = self.classes.get(class) {
                style.over(known);
            }
        }
        style
    }

    /// What stands before the items of a list of this class.
    pub(super) fn item(&self, class: &str) -> Option<&str> {
        self.items.get(class).map(String::as_str)
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    // How old pages hide their styles from older programs.
    out.replace("<!--", " ").replace("-->", " ")
}
