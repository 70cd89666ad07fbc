//! Lists: what stands before their items.

use std::collections::HashMap;

use super::super::numerals::Numerals;
use super::css::Sheet;
use super::element::Element;

/// A list that is open.
#[derive(Debug)]
pub(super) struct List {
    /// How its items are numbered; none: signs without a number.
    numerals: Option<Numerals>,
    next: i64,
    step: i64,
    /// From 1; Google Docs says it in a class, and does not put lists into each other.
    pub level: u8,
    /// The class of a list of Google Docs.
    google: Option<String>,
    /// What its present item says its number is, and whether that is used up.
    value: Option<i64>,
    pub begun: bool,
}

/// The numbers that the lists of Google Docs have come to, by class.
pub(super) type Counters = HashMap<String, i64>;

impl List {
    pub(super) fn open(element: &Element<'_>, depth: u8, sheet: &Sheet, counters: &mut Counters) -> Self {
        let ordered = element.name == "ol";
        let google = element
            .get("class")
            .and_then(|classes| classes.split_ascii_whitespace().find(|class| class.starts_with("lst-kix_")).map(str::to_owned));
        let start = element.get("start").and_then(|start| start.trim().parse::<i64>().ok()).map(|start| start.clamp(-1_000_000, 1_000_000));
        let kind = element.get("type").filter(|kind| !kind.is_empty()).map(|kind| by_type(&kind));
        let numerals = element.style.list_type.as_deref().map_or_else(|| kind.flatten(), by_style);
        let mut list = Self {
            numerals: if ordered { Some(numerals.unwrap_or(Numerals::Decimal)) } else { None },
            next: start.unwrap_or(1),
            step: if element.get("reversed").is_some() { -1 } else { 1 },
            level: depth.saturating_add(1),
            google: None,
            value: None,
            begun: true,
        };
        if ordered && element.style.list_type.as_deref().is_some_and(|kind| kind.contains("none")) {
            list.numerals = None;
        }
        if let Some(class) = google {
            let level = class.rsplit_once('-').and_then(|(_, level)| level.parse::<u8>().ok()).filter(|level| *level < 9);
            list.level = level.map_or(list.level, |level| level + 1);
            if ordered {
                let begins = element.has_class(|class| class == "start");
                if let Some(start) = start.or(begins.then_some(1)) {
                    counters.insert(class.clone(), start - 1);
                }
                // A list that begins again begins those below it again.
            }
            if sheet.item(&class).is_some() || ordered {
                list.google = Some(class);
            }
        }
        list
    }

    /// An item begins.
    pub(super) fn item(&mut self, element: &Element<'_>) {
        self.begun = false;
        self.value =
            element.get("value").and_then(|value| value.trim().parse::<i64>().ok()).map(|value| value.clamp(-1_000_000, 1_000_000));
    }

    /// Whether it has numbers.
    pub(super) fn is_numbered(&self) -> bool {
        self.numerals.is_some()
    }

    /// What stands before the item; counts on.
    pub(super) fn marker(&mut self, sheet: &Sheet, counters: &mut Counters) -> Option<String> {
        self.begun = true;
        if let Some(class) = &self.google {
            let count = counters.entry(class.clone()).or_insert(0);
            *count = self.value.unwrap_or(*count + 1);
            if let Some(content) = sheet.item(class) {
                let said = content_of(content, counters);
                let sign = said.trim();
                let counts = content.contains("counter(");
                return counts.then(|| sign.to_owned()).filter(|sign| !sign.is_empty());
            }
            let n = counters[class];
            return self.numerals.map(|numerals| format!("{}.", numerals.say(n)));
        }
        let n = self.value.take().unwrap_or(self.next);
        self.next = n + self.step;
        self.numerals.map(|numerals| format!("{}.", numerals.say(n)))
    }
}

/// The value of `content`: strings, and counters of Google Docs.
fn content_of(content: &str, counters: &Counters) -> String {
    let mut out = String::new();
    let mut rest = content.trim_start();
    while !rest.is_empty() {
        if let Some(quote) = rest.chars().next().filter(|c| *c == '"' || *c == '\'') {
            let inner = &rest[1..];
            let end = inner.find(quote).unwrap_or(inner.len());
            out.push_str(&inner[..end]);
            rest = inner.get(end + 1..).unwrap_or("");
        } else if let Some(after) = rest.strip_prefix("counter(") {
            let (inner, after) = after.split_once(')').unwrap_or((after, ""));
            let (name, style) = inner.split_once(',').unwrap_or((inner, "decimal"));
            let class = name.trim().replacen("lst-ctn-kix_", "lst-kix_", 1);
            let n = counters.get(&class).copied().unwrap_or(1);
            out.push_str(&by_style(style.trim()).unwrap_or(Numerals::Decimal).say(n));
            rest = after;
        } else {
            let skip = rest.chars().next().map_or(1, char::len_utf8);
            rest = &rest[skip..];
        }
        rest = rest.trim_start();
    }
    out
}

fn by_type(kind: &str) -> Option<Numerals> {
    match kind {
        "a" => Some(Numerals::Letters { capital: false, doubled: false }),
        "A" => Some(Numerals::Letters { capital: true, doubled: false }),
        "i" => Some(Numerals::Roman { capital: false }),
        "I" => Some(Numerals::Roman { capital: true }),
        _ => Some(Numerals::Decimal),
    }
}

/// The numerals that CSS has names for.
fn by_style(style: &str) -> Option<Numerals> {
    style.split_ascii_whitespace().find_map(|name| {
        Some(match name {
            "decimal" => Numerals::Decimal,
            "decimal-leading-zero" => Numerals::Padded,
            "lower-alpha" | "lower-latin" => Numerals::Letters { capital: false, doubled: false },
            "upper-alpha" | "upper-latin" => Numerals::Letters { capital: true, doubled: false },
            "lower-roman" => Numerals::Roman { capital: false },
            "upper-roman" => Numerals::Roman { capital: true },
            "lower-greek" => Numerals::Greek,
            "arabic-indic" => Numerals::Digits('٠'),
            "persian" | "urdu" => Numerals::Digits('۰'),
            "devanagari" => Numerals::Digits('०'),
            "bengali" => Numerals::Digits('০'),
            "thai" => Numerals::Digits('๐'),
            "khmer" => Numerals::Digits('០'),
            "myanmar" => Numerals::Digits('၀'),
            "tamil" => Numerals::Digits('௦'),
            "hebrew" => Numerals::Hebrew,
            "cjk-ideographic" | "cjk-decimal" | "simp-chinese-informal" | "trad-chinese-informal" | "japanese-informal" => {
                Numerals::Chinese
            }
            _ => return None,
        })
    })
}
