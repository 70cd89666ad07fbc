//! Where quoted words stand in the block that carries on their own.

use std::ops::Range;

use super::quote::LONG;
use crate::diff::{Change, ChangeKind, diff_words};
use crate::offset::{byte_of_scalar, scalar_of_byte};
use crate::quote::{Quote, find_quote};
use crate::segment::{token_ends, tokens};

/// Words that a change tore apart are not known again for certain.
const TORN: f32 = 0.6;
/// Letters of context on either side.
const CONTEXT: usize = 32;
/// And how many of them must be the same on one side at least.
const NEAR: usize = 8;
/// Words of fewer characters are not known again where something was put in between.
const FEW: usize = 12;

/// Where quoted words are, in Unicode scalar values, and how well they are known again there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Kept {
    /// How much of their letters is left, 0 to 1.
    pub share: f32,
    pub place: (usize, usize),
    /// Whether nothing says that they might as well begin or end elsewhere.
    pub firm: bool,
}

impl Kept {
    /// All of it, as far as letters tell.
    pub fn is_whole(&self) -> bool {
        self.share >= 0.999
    }
}

/// The place of the words in a range of bytes, which begins at the scalar value `start`: by the difference of both texts, or by
/// the letter where the difference tore them apart.
pub(super) fn within(old: &str, new: &str, start: usize, range: Range<usize>) -> Option<Kept> {
    let exact = &old[range.clone()];
    let length = exact.chars().count();
    let by_difference = across(old, new, range.start, range.end);
    let torn = by_difference.is_some_and(|kept| kept.place.1 - kept.place.0 > length + length / 2 + 4);
    if by_difference.is_some_and(|kept| kept.is_whole()) && !torn {
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
        Some(place) => {
            // Where the difference says that they are gone, the same words may be others.
            let left = by_difference.is_some_and(|kept| kept.share >= TORN);
            Some(Kept { share: 1.0, place, firm: left && is_same(old, range, new, place) })
        }
        None if torn => by_difference.map(|kept| Kept { share: kept.share.min(TORN), ..kept }),
        None => by_difference,
    }
}

/// Whether words found by the letter are the quoted ones beyond doubt: where they stood twice, those that are left may be the
/// others, and so they may with other words on both sides; and no word goes on where the quoted one ended.
fn is_same(old: &str, range: Range<usize>, new: &str, place: (usize, usize)) -> bool {
    let found = byte_of_scalar(new, place.0)..byte_of_scalar(new, place.1);
    let once = |text: &str| text.match_indices(&old[range.clone()]).count() == 1;
    let around = |text: &'_ str, range: &Range<usize>| -> [Vec<char>; 2] {
        [text[..range.start].chars().rev().take(CONTEXT).collect(), text[range.end..].chars().take(CONTEXT).collect()]
    };
    let (olds, news) = (around(old, &range), around(new, &found));
    let alike = |side: usize| {
        let common = olds[side].iter().zip(&news[side]).take_while(|(a, b)| a == b).count();
        common >= NEAR || common == olds[side].len() && common == news[side].len()
    };
    let goes_on = |side: &[char]| side.first().is_some_and(|c| c.is_alphanumeric());
    let ends = |side: usize| goes_on(&olds[side]) == goes_on(&news[side]);
    once(old) && once(new) && ends(0) && ends(1) && (alike(0) || alike(1))
}

/// The place of a stretch of bytes after a change, by the difference alone.
pub(super) fn across(old: &str, new: &str, from: usize, to: usize) -> Option<Kept> {
    let (mut kept, mut first, mut last) = (0, None, 0);
    let mut whole = 0;
    let changes = diff_words(old, new);
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let exact = old.get(from..to)?;
    let (begins, ends) = (from + exact.len() - exact.trim_start().len(), to - (exact.len() - exact.trim_end().len()));
    let (mut begin_kept, mut end_kept) = (false, false);
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
            begin_kept |= a <= begins && begins < b;
            end_kept |= a < ends && ends <= b;
        }
    }
    let first = first?;
    let (first, last) = trim(new, first, last)?;
    let firm = begin_kept && end_kept && !slides(&changes, new, exact, first..last);
    let place = (scalar_of_byte(new, first), scalar_of_byte(new, last));
    Some(Kept { share: kept as f32 / whole.max(1) as f32, place, firm })
}

/// Whether the first or the last word was put in once more at its place, so that nobody can tell which of them was there; or
/// a few letters were pushed apart, which may be of different words by now.
fn slides(changes: &[Change], new: &str, exact: &str, place: Range<usize>) -> bool {
    let words = words(exact);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let few = exact.chars().count() < FEW;
    let blank = |range: Range<usize>| new.get(range).is_some_and(|text| text.trim().is_empty());
    changes.iter().filter(|change| change.kind == ChangeKind::Insert).any(|change| {
        let text = &new[change.new.clone()];
        let within = place.start <= change.new.start && change.new.end <= place.end;
        let before = change.new.end <= place.start && blank(change.new.end..place.start);
        let after = place.end <= change.new.start && blank(place.end..change.new.start);
        if !(within || before || after) {
            return false;
        }
        let put_in = self::words(text);
        within && few || (before || within) && put_in.contains(first) || (after || within) && put_in.contains(last)
    })
}

fn words(text: &str) -> Vec<&str> {
    tokens(text, &token_ends(text)).into_iter().filter(|piece| piece.chars().any(char::is_alphanumeric)).collect()
}

/// Takes white space off the ends that a change left there.
fn trim(text: &str, first: usize, last: usize) -> Option<(usize, usize)> {
    let words = text.get(first..last)?;
    let (head, tail) = (words.len() - words.trim_start().len(), words.len() - words.trim_end().len());
    (head + tail < words.len()).then_some((first + head, last - tail))
}

/// Where a stretch of a text (Unicode scalar values) stands after a change; none where nothing of it is left.
#[must_use]
pub fn follow(old: &str, new: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let (from, to) = (byte_of_scalar(old, start), byte_of_scalar(old, end));
    Some(across(old, new, from, to)?.place)
}
