//! Numbers: items count by themselves where that shows the author's marker; else the list shows the marker itself.

use super::super::parts::{NAMESPACES, XML};
use super::super::text::escape;

/// The levels of a list of Word.
const LEVELS: usize = 9;
/// The list of headings, the first list of items.
const HEADINGS: usize = 1;

/// The lists of a document: all items belong to one, and each stretch of them that counts on is a use of it of its own.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    uses: Vec<Use>,
    /// Of each level, the use that counts on there, and the next number.
    open: Vec<Option<(usize, u32)>>,
    bullets: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Use {
    level: usize,
    heading: bool,
    sign: Sign,
}

/// What stands before an item.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Sign {
    Bullet,
    /// Always these words.
    Words(String),
    /// Words, a number from `start` on, words.
    Count {
        before: String,
        format: &'static str,
        start: u32,
        after: String,
    },
}

impl Numbering {
    /// The properties of a heading with a marker; none where no list can show it.
    pub(super) fn heading(&mut self, marker: &str) -> Option<String> {
        shows(marker).then(|| {
            let number = self.add(Use { level: 0, heading: true, sign: Sign::Words(marker.to_owned()) });
            properties(number, 0)
        })
    }

    /// The properties of an item.
    pub(super) fn item(&mut self, level: u8, marker: Option<&str>) -> Option<String> {
        let level = usize::from(level.clamp(1, LEVELS as u8)) - 1;
        self.open.resize(LEVELS, None);
        let before = self.open[level].take();
        self.open[level..].fill(None);
        let Some(marker) = marker else {
            let number = match self.bullets {
                Some(number) => number,
                None => self.add(Use { level: 0, heading: false, sign: Sign::Bullet }),
            };
            self.bullets = Some(number);
            return Some(properties(number, level));
        };
        if !shows(marker) {
            return None;
        }
        let signs = read(marker);
        if let Some((number, next)) = before
            && let Sign::Count { before, format, after, .. } = self.uses[number].sign.clone()
            && signs.contains(&Sign::Count { before, format, start: next, after })
        {
            self.open[level] = Some((number, next + 1));
            return Some(properties(number, level));
        }
        let sign = signs.into_iter().next().unwrap_or_else(|| Sign::Words(marker.to_owned()));
        let next = if let Sign::Count { start, .. } = &sign { Some(start + 1) } else { None };
        let number = self.add(Use { level, heading: false, sign });
        self.open[level] = next.map(|next| (number, next));
        Some(properties(number, level))
    }

    fn add(&mut self, one: Use) -> usize {
        // What counts begins anew with each use; the same words can be shown again.
        let known = self.uses.iter().rposition(|known| *known == one && !matches!(one.sign, Sign::Count { .. }));
        known.unwrap_or_else(|| {
            self.uses.push(one);
            self.uses.len() - 1
        })
    }

    /// The part of numbering.
    pub(super) fn part(&self) -> String {
        let bullet = |level: usize| self::level(level, 1, "bullet", ["•", "–", "▪"][level % 3], false);
        let bullets: String = (0..LEVELS).map(bullet).collect();
        let bare: String = (0..LEVELS).map(|level| self::level(level, 1, "none", "", true)).collect();
        let mut xml = format!(
            "{XML}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>{bullets}</w:abstractNum>\
             <w:abstractNum w:abstractNumId=\"{HEADINGS}\"><w:multiLevelType w:val=\"multilevel\"/>{bare}</w:abstractNum>"
        );
        for (index, one) in self.uses.iter().enumerate() {
            let list = usize::from(one.heading) * HEADINGS;
            xml.push_str(&format!(r#"<w:num w:numId="{}"><w:abstractNumId w:val="{list}"/>"#, index + 1));
            let (start, inside) = match &one.sign {
                Sign::Bullet => (None, String::new()),
                Sign::Words(words) => (None, level(one.level, 1, "decimal", words, one.heading)),
                Sign::Count { before, format, start, after } => {
                    let text = format!("{before}%{}{after}", one.level + 1);
                    (Some(*start), level(one.level, *start, format, &text, one.heading))
                }
            };
            if !inside.is_empty() {
                let start = start.map(|start| format!(r#"<w:startOverride w:val="{start}"/>"#)).unwrap_or_default();
                xml.push_str(&format!(r#"<w:lvlOverride w:ilvl="{}">{start}{inside}</w:lvlOverride>"#, one.level));
            }
            xml.push_str("</w:num>");
        }
        xml + "</w:numbering>"
    }
}

/// Whether a list can show these words: a percent sign stands for a number there.
fn shows(marker: &str) -> bool {
    !marker.contains('%') && marker.chars().count() <= 100
}

fn properties(number: usize, level: usize) -> String {
    format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{}"/></w:numPr>"#, number + 1)
}

fn level(level: usize, start: u32, format: &str, text: &str, heading: bool) -> String {
    let left = 425 * (level as u32 + 1);
    let indent = if heading { String::new() } else { format!(r#"<w:pPr><w:ind w:left="{left}" w:hanging="425"/></w:pPr>"#) };
    let suffix = if heading { r#"<w:suff w:val="space"/>"# } else { "" };
    format!(
        "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{suffix}<w:lvlText w:val=\"{}\"/>\
         <w:lvlJc w:val=\"left\"/>{indent}</w:lvl>",
        escape(text)
    )
}

/// The ways in which a marker can be counted, the likeliest first.
fn read(marker: &str) -> Vec<Sign> {
    let core = |c: char| c.is_ascii_alphanumeric();
    let Some(from) = marker.find(core) else { return Vec::new() };
    let rest = &marker[from..];
    let end = rest.find(|c| !core(c)).unwrap_or(rest.len());
    let (before, number, after) = (&marker[..from], &rest[..end], &rest[end..]);
    if before.chars().chain(after.chars()).any(char::is_alphanumeric) {
        return Vec::new();
    }
    let count = |format: &'static str, start: u32| Sign::Count { before: before.to_owned(), format, start, after: after.to_owned() };
    let mut ways = Vec::new();
    if let Some(value) = number.parse::<u32>().ok().filter(|value| (1..=32_000).contains(value) && value.to_string() == number) {
        return vec![count("decimal", value)];
    }
    for (letters, romans, capital) in [("lowerLetter", "lowerRoman", false), ("upperLetter", "upperRoman", true)] {
        let same = number.chars().all(|c| c.is_ascii_alphabetic() && c.is_ascii_uppercase() == capital);
        if !same {
            continue;
        }
        let lower = number.to_ascii_lowercase();
        let letter = (lower.len() == 1).then(|| count(letters, u32::from(lower.as_bytes()[0] - b'a') + 1));
        let roman = (1..=50).find(|n| crate::import::roman(*n) == lower).map(|n| count(romans, n));
        // An i begins Roman numbers rather than going on from an h.
        if lower == "i" {
            ways.extend(roman.into_iter().chain(letter));
        } else {
            ways.extend(letter.into_iter().chain(roman));
        }
    }
    ways
}
