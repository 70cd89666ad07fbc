//! The author's own numbers at the beginning of a text: `16.`, `(a)`, `[r104]`, `c (iv)`, `§ 5`, `（一）`, `第十六条`.

mod number;

use number::{is_cjk_numeral, leading_number, letters_value, roman_value};

/// A number taken off the beginning of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Peeled {
    /// As it is written.
    pub marker: String,
    /// The byte at which the words begin.
    pub rest: usize,
    /// What kind of number it is.
    pub style: Style,
    /// Its value where it counts: 16, or 4 for both d and iv (see [`Style`]).
    pub value: u32,
    /// A letter with a dot, which may as well be somebody's initial: only its neighbours can tell.
    pub weak: bool,
}

/// Kinds of numbers; those of one kind count on from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Numbers of whole paragraphs: `16.`, `3.2.4`, `[r104]`, `§ 5`, `第十六条`, `一、`.
    Paragraph,
    /// Digits between brackets or before one: `(1)`, `1)`.
    Digits(char),
    /// Letters with what closes them, small or capital: `(a)`, `a)`, `A.`. May turn out to be Roman.
    Letter(char, bool),
    /// Roman numbers likewise.
    Roman(char, bool),
    /// Letters of scripts without capitals, Chinese numbers between brackets.
    Other(char),
    /// A bullet.
    Bullet(char),
}

/// The number at the beginning of a text, if it begins with one and words follow.
pub(super) fn peel(text: &str) -> Option<Peeled> {
    let from = text.len() - text.trim_start().len();
    let t = &text[from..];
    let mut peeled = label(t)
        .or_else(|| bracketed(t))
        .or_else(|| section(t))
        .or_else(|| ordinal(t))
        .or_else(|| chinese(t))
        .or_else(|| digits(t))
        .or_else(|| letters(t))
        .or_else(|| article(t))?;
    let rest = &t[peeled.rest..];
    if rest.trim().is_empty() {
        return None;
    }
    peeled.rest += from + (rest.len() - rest.trim_start().len());
    Some(peeled)
}

/// The most characters looked at for the end of a number: a longer run is no number, and a hostile text costs no time.
const REACH: usize = 24;

/// The byte of the first character near the beginning that fits.
fn find_near(text: &str, fits: impl Fn(char) -> bool) -> Option<usize> {
    text.char_indices().take(REACH).find(|(_, c)| fits(*c)).map(|(at, _)| at)
}

fn found(t: &str, end: usize, style: Style, value: u32) -> Option<Peeled> {
    Some(Peeled { marker: t[..end].trim_end().to_owned(), rest: end, style, value, weak: false })
}

/// Whether words can begin here: white space, or a script that needs none after a full-width sign.
fn parted(rest: &str, wide: bool) -> bool {
    rest.starts_with(char::is_whitespace) || (wide && !rest.is_empty())
}

/// `[r104]`, `[a9p2i10+]`, `[1]`: something with a digit, or a letter, in square brackets.
fn label(t: &str) -> Option<Peeled> {
    let inner = t.strip_prefix('[')?;
    let length = find_near(inner, |c| c == ']')?;
    let name = &inner[..length];
    let plain = name.chars().count() <= 16 && name.chars().all(|c| c.is_alphanumeric() || "+-._§/".contains(c));
    // `[x]` is a box that somebody ticked.
    let letters = (name.chars().count() == 1 || roman_value(name).is_some()) && !name.eq_ignore_ascii_case("x");
    let numbers = name.contains(|c: char| c.is_numeric()) || letters;
    let after = &inner[length + 1..];
    let sign = usize::from(after.starts_with([':', '.']));
    (plain && numbers && name.contains(char::is_alphanumeric) && parted(&after[sign..], false)).then_some(())?;
    found(t, length + 2 + sign, Style::Paragraph, 0)
}

/// `(a)`, `(iv)`, `(104)`, `（一）`, `(أ)`; also two in a row: `(a)(i)`.
fn bracketed(t: &str) -> Option<Peeled> {
    let (inner, close, wide) = match t.strip_prefix('(') {
        Some(inner) => (inner, ')', false),
        None => (t.strip_prefix('（')?, '）', true),
    };
    let length = find_near(inner, |c| c == close)?;
    let (style, value) = inside(&inner[..length], if wide { '）' } else { '(' })?;
    let mut end = t.len() - inner.len() + length + close.len_utf8();
    if let Some(second) = t[end..].strip_prefix('(')
        && let Some(length) = find_near(second, |c| c == ')')
        && inside(&second[..length], '(').is_some()
    {
        end += length + 2;
    }
    if t[end..].starts_with('.') {
        end += 1;
    }
    let chinese = t[end..].starts_with(super::lines::is_unspaced);
    parted(&t[end..], wide || chinese).then_some(())?;
    found(t, end, style, value)
}

/// What stands between brackets, if it is a number.
fn inside(core: &str, close: char) -> Option<(Style, u32)> {
    let core = core.trim();
    let count = core.chars().count();
    if let Some((length, value)) = leading_number(core) {
        let rest = core[length..].trim_start();
        let suffix = rest.is_empty() || (rest.len() == 1 && rest.is_ascii()) || is_latin_ordinal(rest);
        return suffix.then_some((Style::Digits(close), value));
    }
    if count > 0 && count <= 4 && core.chars().all(is_cjk_numeral) {
        return Some((Style::Other(close), 0));
    }
    if let Some(value) = letters_value(core) {
        return Some((Style::Letter(close, core.starts_with(char::is_uppercase)), value));
    }
    if let Some(value) = roman_value(core) {
        return Some((Style::Roman(close, core.starts_with(char::is_uppercase)), value));
    }
    let letter = core.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_ascii());
    (letter && (count == 1 || (count == 2 && core.ends_with('ـ')))).then_some((Style::Other(close), 0))
}

fn is_latin_ordinal(text: &str) -> bool {
    ["bis", "ter", "quater", "quinquies"].contains(&text)
}

/// `§ 5`, `§ 5a.`
fn section(t: &str) -> Option<Peeled> {
    let after = t.strip_prefix("§§").or_else(|| t.strip_prefix('§'))?.trim_start();
    let (length, _) = leading_number(after)?;
    let rest = &after[length..];
    let letter = rest.chars().next().filter(char::is_ascii_lowercase).filter(|_| !rest[1..].starts_with(char::is_alphanumeric));
    let mut end = t.len() - rest.len() + letter.map_or(0, char::len_utf8);
    let sign = t[end..].starts_with(['.', ':', ')']);
    end += usize::from(sign);
    // “§ 5 of the Act says” is a sentence.
    let capital = t[end..].trim_start().chars().next().is_some_and(|c| !c.is_lowercase());
    (parted(&t[end..], false) && (sign || capital)).then_some(())?;
    found(t, end, Style::Paragraph, 0)
}

/// `第十六条`, `第１条：`, `제1조`, set apart from the words after it.
fn ordinal(t: &str) -> Option<Peeled> {
    let after = t.strip_prefix('第').or_else(|| t.strip_prefix('제'))?;
    let digits = find_near(after, |c| !c.is_numeric() && !is_cjk_numeral(c))?;
    let unit = after[digits..].chars().next().filter(|c| digits > 0 && "条條款章节節项項編编部조장절항".contains(*c))?;
    let end = t.len() - after.len() + digits + unit.len_utf8();
    let sign = t[end..].chars().next().filter(|c| "：:、．.".contains(*c)).map_or(0, char::len_utf8);
    (sign > 0 || t[end..].starts_with(char::is_whitespace)).then_some(())?;
    let mut peeled = found(t, end, Style::Paragraph, 0)?;
    peeled.marker = t[..end + sign].to_owned();
    peeled.rest = end + sign;
    Some(peeled)
}

/// `一、`, `十二．`
fn chinese(t: &str) -> Option<Peeled> {
    let length = find_near(t, |c| !is_cjk_numeral(c)).filter(|length| (1..=12).contains(length))?;
    let sign = t[length..].chars().next().filter(|c| "、．.".contains(*c))?;
    let end = length + sign.len_utf8();
    // “三、四个国家” lists numbers.
    (!t[end..].starts_with(is_cjk_numeral) && (sign != '.' || parted(&t[end..], false))).then_some(())?;
    found(t, end, Style::Paragraph, 0)
}

/// `16.`, `16)`, `٣-`, `3.2.4`, `16 bis.`, `16 (a)`, `１．`
fn digits(t: &str) -> Option<Peeled> {
    let (mut end, value) = leading_number(t)?;
    let mut parts = 1;
    while let Some(next) = t[end..].strip_prefix('.')
        && let Some((length, _)) = leading_number(next)
        && t[end + 1..end + 1 + length].chars().count() <= 3
    {
        end += 1 + length;
        parts += 1;
    }
    let rest = &t[end..];
    if let Some(word) = rest.trim_start().split(['.', ' ', ')']).next().filter(|word| is_latin_ordinal(word)) {
        end += rest.len() - rest.trim_start().len() + word.len();
    } else if value < 1000 && rest.starts_with(|c: char| c.is_ascii_lowercase()) && rest[1..].starts_with(['.', ')']) {
        end += 1;
    }
    if let Some(composite) = composite_end(t, end) {
        return found(t, composite, Style::Paragraph, value);
    }
    let rest = &t[end..];
    let next = rest.trim_start().chars().next()?;
    let style = if parts == 1 && rest.starts_with(')') { Style::Digits(')') } else { Style::Paragraph };
    let wide = rest.starts_with(['、', '．', '）']);
    let signed = rest.starts_with(['.', ')', '-']) || wide;
    let sign = if signed { rest.chars().next().map_or(0, char::len_utf8) } else { 0 };
    let dash = rest.starts_with('-') && !rest[1..].trim_start().starts_with(char::is_alphabetic);
    if signed && !dash && parted(&rest[sign..], wide) && !(wide && rest[sign..].starts_with(char::is_numeric)) {
        return found(t, end + sign, style, value);
    }
    // Without a sign after it: `3.2.4 Words`, or `3.2 Words` (but 2.5 million is a quantity).
    (rest.starts_with(char::is_whitespace) && (parts > 2 || (parts == 2 && next.is_uppercase()))).then_some(())?;
    found(t, end, Style::Paragraph, 0)
}

/// The end of `(iv)` after a number or letter, as in `16 (a)` and `c (iv)`.
fn composite_end(t: &str, end: usize) -> Option<usize> {
    let rest = t[end..].strip_prefix(' ').unwrap_or(&t[end..]);
    let inner = rest.strip_prefix('(')?;
    let length = find_near(inner, |c| c == ')')?;
    let core = &inner[..length];
    let number = core.len() <= 5 && core.is_ascii() && inside(core, '(').is_some();
    let after = &inner[length + 1..];
    let dot = usize::from(after.starts_with('.'));
    (number && parted(&after[dot..], false)).then(|| t.len() - after.len() + dot)
}

/// `a)`, `iv)`, `أ)`, `c (iv)`; `A.` and `IV.` weakly.
fn letters(t: &str) -> Option<Peeled> {
    let end = find_near(t, |c| !c.is_alphabetic() && c != 'ـ').filter(|end| *end > 0)?;
    let core = &t[..end];
    let capital = core.starts_with(char::is_uppercase);
    if core.len() == 1
        && let Some(composite) = composite_end(t, end)
    {
        return found(t, composite, Style::Paragraph, 0);
    }
    let close = t[end..].chars().next()?;
    let after = &t[end + close.len_utf8()..];
    parted(after, close == '）').then_some(())?;
    match close {
        ')' | '）' => {
            let (style, value) = inside(core, ')').filter(|(style, _)| !matches!(style, Style::Digits(_)))?;
            found(t, end + close.len_utf8(), style, value)
        }
        '.' => {
            let style = match (letters_value(core), roman_value(core)) {
                (Some(value), _) => (Style::Letter('.', capital), value),
                (None, Some(value)) => (Style::Roman('.', capital), value),
                _ => return None,
            };
            Some(Peeled { weak: true, ..found(t, end + 1, style.0, style.1)? })
        }
        '-' if !core.is_ascii() && core.trim_end_matches('ـ').chars().count() == 1 && !core.starts_with(char::is_uppercase) => {
            found(t, end + 1, Style::Other('-'), 0)
        }
        _ => None,
    }
}

/// `Article 3.` before the words of the article, in the languages of the United Nations and a few more.
fn article(t: &str) -> Option<Peeled> {
    const WORDS: [&str; 9] = ["article", "art.", "artículo", "artigo", "articolo", "artikel", "статья", "المادة", "مادة"];
    let end = find_near(t, char::is_whitespace).filter(|end| WORDS.contains(&t[..*end].to_lowercase().as_str()))?;
    let after = t[end..].trim_start();
    let (length, _) = leading_number(after)?;
    let rest = &after[length..];
    let sign = rest.chars().next().filter(|c| ".:".contains(*c))?;
    let end = t.len() - rest.len() + sign.len_utf8();
    parted(&t[end..], false).then_some(())?;
    found(t, end, Style::Paragraph, 0)
}

/// Whether a number counts on from the one before.
pub(super) fn follows(before: Option<&Peeled>, next: &Peeled) -> bool {
    before.is_some_and(|before| counts_on((before.style, before.value), (next.style, next.value)))
}

/// Whether one number comes right after another of its kind.
pub(super) fn counts_on(before: (Style, u32), next: (Style, u32)) -> bool {
    let kin = before.0 == next.0
        || matches!((before.0, next.0), (Style::Letter(a, b) | Style::Roman(a, b), Style::Letter(c, d) | Style::Roman(c, d)) if (a, b) == (c, d));
    // i, ii, iii: a single `i` or `v` is read as a letter first.
    let (one, two) = (as_roman(before.0, before.1), as_roman(next.0, next.1));
    kin && before.1 > 0 && (next.1 == before.1 + 1 || (one > 0 && two == one + 1))
}

/// The value of a number as a Roman one, single letters included; 0 where it is none.
pub(super) fn as_roman(style: Style, value: u32) -> u32 {
    match (style, value) {
        (Style::Roman(..), value) => value,
        (Style::Letter(..), 3) => 100,
        (Style::Letter(..), 9) => 1,
        (Style::Letter(..), 12) => 50,
        (Style::Letter(..), 22) => 5,
        (Style::Letter(..), 24) => 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
