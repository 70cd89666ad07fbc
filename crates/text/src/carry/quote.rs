//! Finding quoted words again once their block was found.

use super::confidence::DOUBT;
use super::within::{Kept, within};
use super::{Link, LinkKind, Unit, UnitKind};
use crate::offset::{byte_of_scalar, scalar_of_byte};

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
pub(super) const LONG: usize = 24;
/// And these are no formula of law.
const VERY_LONG: usize = 40;

/// Words of fewer characters, and how little a block must be the same for them to be lost in it.
const FEW: usize = 3;
const MUCH_CHANGED: f32 = 0.75;

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
        // What several blocks became is compared with all of them: words that each began with are told apart by their order.
        let (before, whole) = together(old, links, link);
        let offset = before.chars().count();
        let range = before.len() + from..before.len() + to;
        let Some(kept) = within(&whole, new[link.new].text, offset + start, range) else { continue };
        let (start, end) = kept.place;
        let place = QuotePlace { new: link.new, start, end, confidence: sure_of(link, &kept, exact) };
        if best.as_ref().is_none_or(|(known, _)| kept.share > *known) {
            best = Some((kept.share, place));
        }
    }
    let elsewhere = || once(old, new, block, exact);
    match best {
        Some((kept, place)) if kept >= 0.999 => Some(place),
        Some((kept, place)) if kept >= KEPT => elsewhere().or(Some(place)),
        _ => elsewhere(),
    }
}

/// The text of a block with those beside it that became part of the same one, and of it what stands before the block of the link.
fn together(old: &[Unit<'_>], links: &[Link], link: &Link) -> (String, String) {
    let merged = |at: usize| links.iter().any(|other| other.old == at && other.new == link.new && other.kind == LinkKind::Merged);
    let (mut first, mut last) = (link.old, link.old);
    if link.kind == LinkKind::Merged {
        // What came from further away may stand anywhere.
        while first > 0 && merged(first - 1) {
            first -= 1;
        }
        while merged(last + 1) {
            last += 1;
        }
    }
    let join = |range: std::ops::Range<usize>| old[range].iter().map(|unit| unit.text).collect::<Vec<_>>().join(" ");
    let before = if first < link.old { join(first..link.old) + " " } else { String::new() };
    (before, join(first..last + 1))
}

/// No surer than the block, and less sure the less is left of the words; a few letters are not known again for certain where
/// much around them changed.
fn sure_of(link: &Link, kept: &Kept, exact: &str) -> u8 {
    let own = if kept.is_whole() { 100.0 } else { 50.0 + 48.0 * kept.share };
    let lost = link.kind == LinkKind::Edited && link.similarity < MUCH_CHANGED && exact.chars().count() < FEW;
    link.confidence.min(own as u8).min(if kept.firm && !lost { 100 } else { DOUBT })
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
    let confidence = if others == 0 && length >= VERY_LONG { DOUBT } else { 60 };
    Some(QuotePlace { new: index, start, end: start + exact.chars().count(), confidence })
}
