//! Lists: their styles, and the numbers that their items come to.

use std::collections::HashMap;

use super::super::numerals::Numerals;
use super::super::xml::{Node, Ns};

/// The deepest level of a list.
pub(super) const LEVELS: usize = 10;

/// How the levels of a list are marked.
#[derive(Debug, Clone, Default)]
pub(super) struct ListStyle {
    levels: Vec<Option<Level>>,
}

/// How one level is marked: only levels with a number are kept.
#[derive(Debug, Clone)]
struct Level {
    numerals: Option<Numerals>,
    prefix: String,
    suffix: String,
    /// How many levels are shown, this one included.
    shown: usize,
    start: i64,
    /// `%1%.%2%.`, as newer LibreOffice says it.
    template: Option<String>,
}

impl ListStyle {
    pub(super) fn read(node: Node<'_, '_>) -> Self {
        let mut style = Self { levels: vec![None; LEVELS] };
        for node in node.children() {
            if !matches!(node.name(), "list-level-style-number" | "outline-level-style") {
                continue;
            }
            let number = |name: &str| node.attribute(Ns::Text, name).and_then(|value| value.trim().parse::<i64>().ok());
            let words = |name: &str| node.attribute(Ns::Style, name).unwrap_or_default().chars().take(60).collect::<String>();
            let Some(level) = number("level").filter(|level| (1..=LEVELS as i64).contains(level)) else { continue };
            let sync = node.attribute(Ns::Style, "num-letter-sync").is_some_and(|value| &*value == "true");
            style.levels[level as usize - 1] = Some(Level {
                numerals: numerals(&words("num-format"), sync),
                prefix: words("num-prefix"),
                suffix: words("num-suffix"),
                shown: number("display-levels").unwrap_or(1).clamp(1, level) as usize,
                start: number("start-value").unwrap_or(1).clamp(0, 1_000_000),
                template: node.attribute(Ns::Loext, "num-list-format").map(|value| value.chars().take(200).collect()),
            });
        }
        style
    }

    fn level(&self, level: usize) -> Option<&Level> {
        self.levels.get(level)?.as_ref()
    }
}

/// `1`, `a`, `I`; others are told by their first numbers: `一, 二, 三, ...`.
fn numerals(format: &str, doubled: bool) -> Option<Numerals> {
    let mut signs = format.chars().filter(|c| !c.is_whitespace() && *c != ',' && *c != '.');
    let first = signs.next()?;
    let third = signs.nth(1);
    Some(match first {
        'a' => Numerals::Letters { capital: false, doubled },
        'A' => Numerals::Letters { capital: true, doubled },
        'i' => Numerals::Roman { capital: false },
        'I' => Numerals::Roman { capital: true },
        '0' => Numerals::Padded,
        '一' | '壹' => Numerals::Chinese,
        '①' => Numerals::Circled,
        'أ' | 'ا' if third == Some('ت') => Numerals::Arabic,
        'أ' | 'ا' => Numerals::Abjad,
        'א' => Numerals::Hebrew,
        'α' | 'Α' => Numerals::Greek,
        'а' | 'А' => Numerals::Cyrillic,
        '1' => Numerals::Decimal,
        // A one of another script, whose zero stands before it.
        one if one.is_numeric() => char::from_u32(one as u32 - 1).map_or(Numerals::Decimal, Numerals::Digits),
        _ => Numerals::Decimal,
    })
}

/// The numbers of one list.
#[derive(Debug, Clone, Default)]
pub(super) struct Counts([Option<i64>; LEVELS]);

impl Counts {
    /// Counts an item of a level (from 0) and says its number; none where it has none.
    pub(super) fn next(&mut self, style: &ListStyle, level: usize, start: Option<i64>) -> Option<String> {
        let level = level.min(LEVELS - 1);
        let first = style.level(level).map_or(1, |level| level.start);
        let next = start.or_else(|| self.0[level].map(|count| count.saturating_add(1))).unwrap_or(first);
        self.0[level] = Some(next);
        self.0[level + 1..].fill(None);
        self.say(style, level)
    }

    fn say(&self, style: &ListStyle, level: usize) -> Option<String> {
        let own = style.level(level)?;
        own.numerals?;
        let number = |level: usize| {
            let style = style.level(level)?;
            Some(style.numerals?.say(self.0[level].unwrap_or(style.start)))
        };
        let said = match &own.template {
            Some(template) => fill(template, number),
            None => {
                let from = level + 1 - own.shown;
                let numbers: Vec<String> = (from..=level).filter_map(number).collect();
                format!("{}{}{}", own.prefix, numbers.join("."), own.suffix)
            }
        };
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        (!said.is_empty()).then_some(said)
    }
}

/// Puts the numbers of levels into `%1%.%2%`.
fn fill(template: &str, number: impl Fn(usize) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let Some((level, after)) = after.split_once('%') else {
            rest = after;
            break;
        };
        match level.parse::<usize>().ok().filter(|level| (1..=LEVELS).contains(level)) {
            Some(level) => out.extend(number(level - 1)),
            None => out.push_str(level),
        }
        rest = after;
    }
    out + rest
}

/// The numbers of all lists, so that one can go on from another.
#[derive(Debug, Default)]
pub(super) struct Lists {
    all: Vec<Counts>,
    by_id: HashMap<String, usize>,
    by_style: HashMap<String, usize>,
    /// The numbers of headings.
    pub outline: Counts,
}

impl Lists {
    /// The numbers that a list begins or goes on with.
    pub(super) fn open(&mut self, node: Node<'_, '_>, style: &str) -> usize {
        let goes_on = node.attribute(Ns::Text, "continue-numbering").is_some_and(|value| &*value == "true");
        let before = node
            .attribute(Ns::Text, "continue-list")
            .and_then(|id| self.by_id.get(&*id).copied())
            .or_else(|| goes_on.then(|| self.by_style.get(style).copied()).flatten());
        let index = before.unwrap_or_else(|| {
            self.all.push(Counts::default());
            self.all.len() - 1
        });
        let id = node.attribute(Ns::Xml, "id").or_else(|| node.attribute(Ns::Text, "id"));
        if let Some(id) = id {
            self.by_id.insert(id.into_owned(), index);
        }
        self.by_style.insert(style.to_owned(), index);
        index
    }

    /// The numbers of the list that a numbered paragraph names.
    pub(super) fn numbered(&mut self, id: &str, style: &str) -> usize {
        let known = if id.is_empty() { self.by_style.get(style) } else { self.by_id.get(id) };
        if let Some(index) = known {
            return *index;
        }
        let index = self.all.len();
        self.all.push(Counts::default());
        if !id.is_empty() {
            self.by_id.insert(id.to_owned(), index);
        }
        self.by_style.insert(style.to_owned(), index);
        index
    }

    pub(super) fn counts(&mut self, index: usize) -> Option<&mut Counts> {
        self.all.get_mut(index)
    }
}
