//! Finding a quotation again in a text that may have changed.

use crate::offset::{byte_of_scalar, scalar_of_byte};

/// Quoted words with what stood around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quote<'a> {
    /// The words.
    pub exact: &'a str,
    /// What stood before them; may be empty.
    pub prefix: &'a str,
    /// What stood after them; may be empty.
    pub suffix: &'a str,
    /// Where they began, in Unicode scalar values.
    pub start: usize,
}

/// How a quotation was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuoteStatus {
    /// The very words in the very place.
    InPlace,
    /// The very words in another place.
    Moved,
    /// The same words with other white space between them.
    Respaced,
}

/// Where a quotation is, in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// First character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// How it was found.
    pub status: QuoteStatus,
}

/// The words that are taken without any context: as long as this, and once in the text.
const LONG: usize = 12;
/// The context that decides where there is a choice.
const ENOUGH: usize = 8;
/// The most places looked at.
const PLACES: usize = 1000;

/// Finds a quotation; none rather than a doubtful place.
///
/// The place with the most of the old context wins, then the old place. Elsewhere than in the old place, short words
/// and words that occur more than once need some of their context around them.
#[must_use]
pub fn find_quote(text: &str, quote: &Quote<'_>) -> Option<Found> {
    if quote.exact.is_empty() {
        return None;
    }
    match locate(text, quote) {
        Place::At(byte) => {
            let start = scalar_of_byte(text, byte);
            let status = if start == quote.start { QuoteStatus::InPlace } else { QuoteStatus::Moved };
            Some(Found { start, end: start + quote.exact.chars().count(), status })
        }
        Place::Doubtful => None,
        Place::Nowhere => find_respaced(text, quote),
    }
}

enum Place {
    At(usize),
    Doubtful,
    Nowhere,
}

fn locate(text: &str, quote: &Quote<'_>) -> Place {
    let home = byte_of_scalar(text, quote.start);
    let mut best: Option<(usize, bool, usize)> = None;
    let (mut tied, mut count) = (false, 0);
    let mut consider = |at: usize| {
        let context = common_end(&text[..at], quote.prefix) + common_start(&text[at + quote.exact.len()..], quote.suffix);
        let candidate = (context, at == home, at);
        match best {
            Some(known) if (known.0, known.1) >= (context, at == home) => tied |= (known.0, known.1) == (context, at == home),
            _ => {
                best = Some(candidate);
                tied = false;
            }
        }
    };
    if text[home..].starts_with(quote.exact) {
        consider(home);
    }
    let mut from = 0;
    while let Some(found) = text[from..].find(quote.exact) {
        let at = from + found;
        count += 1;
        if at != home {
            consider(at);
        }
        // Places may overlap: go on one character later.
        from = at + text[at..].chars().next().map_or(1, char::len_utf8);
        if count == PLACES {
            break;
        }
    }
    match best {
        None => Place::Nowhere,
        Some((_, true, at)) => Place::At(at),
        Some((context, false, at)) => {
            let given = quote.prefix.chars().count() + quote.suffix.chars().count();
            let alone = count == 1 && quote.exact.chars().count() >= LONG;
            let sure = alone || (!tied && context > 0 && context >= ENOUGH.min(given));
            if sure { Place::At(at) } else { Place::Doubtful }
        }
    }
}

fn common_end(a: &str, b: &str) -> usize {
    a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).count()
}

fn common_start(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// The text with every run of white space as one space, and the old place of each of its characters.
fn collapse(text: &str) -> (String, Vec<usize>) {
    let mut plain = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    let mut spaced = false;
    for (at, c) in text.chars().enumerate() {
        let space = c.is_whitespace();
        if !(space && spaced) {
            plain.push(if space { ' ' } else { c });
            places.push(at);
        }
        spaced = space;
    }
    (plain, places)
}

fn find_respaced(text: &str, quote: &Quote<'_>) -> Option<Found> {
    let (plain, places) = collapse(text);
    let (exact, _) = collapse(quote.exact.trim());
    if exact.is_empty() {
        return None;
    }
    let (prefix, _) = collapse(quote.prefix);
    let (suffix, _) = collapse(quote.suffix);
    let start = places.partition_point(|place| *place < quote.start);
    let Place::At(byte) = locate(&plain, &Quote { exact: &exact, prefix: &prefix, suffix: &suffix, start }) else {
        return None;
    };
    let first = scalar_of_byte(&plain, byte);
    let last = first + exact.chars().count() - 1;
    Some(Found { start: *places.get(first)?, end: *places.get(last)? + 1, status: QuoteStatus::Respaced })
}

#[cfg(test)]
mod tests;
