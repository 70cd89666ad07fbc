//! Finding quoted words again once their block was found.

use std::ops::Range;

use super::{Link, SURE, Unit, UnitKind};
use crate::diff::{ChangeKind, diff_words};
use crate::offset::{byte_of_scalar, scalar_of_byte};
use crate::quote::{Quote, find_quote};

/// Where quoted words stand in the new version; Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotePlace {
    /// Index of the block.
    pub new: usize,
    /// First character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// How sure it is, in percent.
    pub confidence: u8,
}

/// How much of the quoted letters must still be there.
const KEPT: f32 = 0.5;
/// Words this long, and nowhere else, are known again in any block.
const LONG: usize = 24;
/// And these are no formula of law.
const VERY_LONG: usize = 40;
/// Words that a change tore apart are not known again for certain.
const TORN: f32 = 0.6;
/// Letters of context on either side.
const CONTEXT: usize = 32;

/// Finds the words from `start` to `end` (Unicode scalar values) of an old block again; none rather than a wrong place.
///
/// The links of its block say where to look: the difference of the two texts carries the place over. Where little of the
/// words is left there, they are looked for letter by letter in the whole new version, and taken where they stand once.
#[must_use]
pub fn carry_quote(old: &[Unit<'_>], new: &[Unit<'_>], links: &[Link], block: usize, start: usize, end: usize) -> Option<QuotePlace> {
    let text = old.get(block)?.text;
    let (from, to) = (byte_of_scalar(text, start), byte_of_scalar(text, end));
    let exact = text.get(from..to).filter(|exact| !exact.trim().is_empty())?;
    let mut best: Option<(f32, QuotePlace)> = None;
    for link in links.iter().filter(|link| link.old == block) {
        let Some((kept, place)) = within(text, new[link.new].text, start, from..to) else { continue };
        let place = QuotePlace { new: link.new, start: place.0, end: place.1, confidence: sure_of(link.confidence, kept) };
        if best.as_ref().is_none_or(|(known, _)| kept > *known) {
            best = Some((kept, place));
        }
    }
    let elsewhere = || once(old, new, block, exact);
    match best {
        Some((kept, place)) if kept >= 0.999 => Some(place),
        Some((kept, place)) if kept >= KEPT => elsewhere().or(Some(place)),
        _ => elsewhere(),
    }
}

/// Where a stretch of a text (Unicode scalar values) stands after a change; none where nothing of it is left.
#[must_use]
pub fn follow(old: &str, new: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let (from, to) = (byte_of_scalar(old, start), byte_of_scalar(old, end));
    Some(across(old, new, from, to)?.1)
}

/// No surer than the block, and less sure the less is left of the words.
fn sure_of(block: u8, kept: f32) -> u8 {
    let own = if kept >= 0.999 { 100.0 } else { 50.0 + 48.0 * kept };
    block.min(own as u8)
}

/// How much of quoted words is left, and where.
type Kept = (f32, (usize, usize));

/// The place of quoted words in the block that carries on their own: by the difference, or by the letter where the difference
/// tore them apart.
fn within(old: &str, new: &str, start: usize, range: Range<usize>) -> Option<Kept> {
    let exact = &old[range.clone()];
    let length = exact.chars().count();
    let by_difference = across(old, new, range.start, range.end);
    let torn = by_difference.is_some_and(|(_, (first, last))| last - first > length + length / 2 + 4);
    if by_difference.is_some_and(|(kept, _)| kept >= 0.999) && !torn {
        return by_difference;
    }
    if by_difference.is_none() && length < LONG {
        // The words are gone; the same few elsewhere in the block are others.
        return None;
    }
    let before: String = old[..range.start].chars().rev().take(CONTEXT).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = old[range.end..].chars().take(CONTEXT).collect();
    let found = find_quote(new, &Quote { exact, prefix: &before, suffix: &after, start }).map(|found| (found.start, found.end));
    let only = || {
        let mut places = new.match_indices(exact);
        let first = places.next().filter(|_| places.next().is_none())?;
        let start = scalar_of_byte(new, first.0);
        Some((start, start + length))
    };
    match found.or_else(|| if torn { only() } else { None }) {
        Some(place) => Some((1.0, place)),
        None if torn => by_difference.map(|(kept, place)| (kept.min(TORN), place)),
        None => by_difference,
    }
}

/// The place of a stretch of bytes after a change, in Unicode scalar values, and how much of it is left.
fn across(old: &str, new: &str, from: usize, to: usize) -> Option<(f32, (usize, usize))> {
    let (mut kept, mut first, mut last) = (0, None, 0);
    let mut whole = 0;
    let changes = diff_words(old, new);
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    for change in &changes {
        let (a, b) = (change.base.start.max(from), change.base.end.min(to));
        if change.kind == ChangeKind::Insert || a >= b {
            continue;
        }
        let Some(piece) = old.get(a..b) else { continue };
        whole += letters(piece);
        if change.kind == ChangeKind::Keep {
            kept += letters(piece);
            let shift = change.new.start;
            first.get_or_insert(shift + (a - change.base.start));
            last = shift + (b - change.base.start);
        }
    }
    let first = first?;
    let (first, last) = trim(new, first, last)?;
    Some((kept as f32 / whole.max(1) as f32, (scalar_of_byte(new, first), scalar_of_byte(new, last))))
}

/// Takes white space off the ends that a change left there.
fn trim(text: &str, first: usize, last: usize) -> Option<(usize, usize)> {
    let words = text.get(first..last)?;
    let (head, tail) = (words.len() - words.trim_start().len(), words.len() - words.trim_end().len());
    (head + tail < words.len()).then_some((first + head, last - tail))
}

/// The very words, if they are long and stand once in the new version and stood once in the old one.
fn once(old: &[Unit<'_>], new: &[Unit<'_>], block: usize, exact: &str) -> Option<QuotePlace> {
    let length = exact.chars().filter(|c| !c.is_whitespace()).count();
    if length < LONG {
        return None;
    }
    let whole = |unit: &Unit<'_>| !matches!(unit.kind, UnitKind::Table | UnitKind::Row);
    let mut found = None;
    for (index, unit) in new.iter().enumerate().filter(|(_, unit)| whole(unit)) {
        for (at, _) in unit.text.match_indices(exact) {
            if found.is_some() {
                return None;
            }
            found = Some((index, at));
        }
    }
    let (index, at) = found?;
    let others = old.iter().enumerate().filter(|(other, unit)| *other != block && whole(unit) && unit.text.contains(exact)).count();
    let start = scalar_of_byte(new[index].text, at);
    let confidence = if others == 0 && length >= VERY_LONG { SURE + 2 } else { 60 };
    Some(QuotePlace { new: index, start, end: start + exact.chars().count(), confidence })
}
