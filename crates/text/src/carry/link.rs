//! From places to links: what happened to each pair, and how sure it is.

use super::align::{How, Likely, Placed, contained, fit};
use super::bag::{Bags, Item};
use super::confidence::{self, DOUBT, Seen};
use super::{Link, LinkKind, pieces};

/// The links of two lists whose blocks have their places, each with how sure it is.
pub(super) fn link(
    bags: &Bags,
    olds: &[Item],
    news: &[Item],
    likely: &Likely,
    to_new: &[Option<Placed>],
    to_old: &[Option<Placed>],
    parts: &pieces::Parts,
) -> Vec<Link> {
    let mut links = Vec::new();
    for (old, placed) in to_new.iter().enumerate() {
        let Some(placed) = placed else { continue };
        let (item, other) = (&olds[old], &news[placed.other]);
        let similarity = fit(bags, item, other);
        let beside = |step: isize| beside(to_new, to_old, old, placed.other, step);
        let seen = Seen {
            similarity,
            rival: likely.rival(old, placed.other),
            same_old: likely.count_old(item.same),
            same_new: likely.count_new(item.same),
            words: bags.bag(item).words,
            around: u8::from(beside(-1)) + u8::from(beside(1)),
            same_kind: item.kind == other.kind,
            label: bags.is_label(item),
        };
        let contained = contained(bags, item, other);
        let piece = parts.main(old, placed.other);
        let kind = match (piece, placed.how) {
            (Some(main), _) => main.kind,
            (None, How::Moved) => LinkKind::Moved,
            _ if item.same == other.same => LinkKind::Unchanged,
            _ => LinkKind::Edited,
        };
        let confidence = match (piece, placed.how) {
            (Some(main), _) => {
                confidence::piece(contained, true).max(confidence::in_order(&seen).min(97)).min(if main.adds_up { 100 } else { DOUBT })
            }
            (None, How::InOrder) if drawn_in(bags, olds, news, to_new, old) => confidence::in_order(&seen).min(DOUBT),
            (None, How::InOrder) => confidence::in_order(&seen),
            (None, How::Moved) => confidence::moved(&seen),
            (None, How::Label(confidence)) => confidence,
            (None, How::Gap) => confidence::gap(similarity.max(0.8 * contained)),
        };
        links.push(Link { old: item.index, new: other.index, kind, confidence, similarity });
    }
    for part in parts.iter() {
        let (item, other) = (&olds[part.old], &news[part.new]);
        // Several labels that became one read like any others of their numbers.
        let labels = bags.is_label(item) && bags.is_label(other);
        let most = if labels || !part.in_place { DOUBT } else { 100 };
        let confidence = confidence::piece(part.contained, part.beside).min(most);
        links.push(Link { old: item.index, new: other.index, kind: part.kind, confidence, similarity: fit(bags, item, other) });
    }
    links
}

/// Whether the neighbours of a pair are a pair, or both lists end there.
fn beside(to_new: &[Option<Placed>], to_old: &[Option<Placed>], old: usize, new: usize, step: isize) -> bool {
    let next = |at: usize, len: usize| at.checked_add_signed(step).filter(|at| *at < len);
    match (next(old, to_new.len()), next(new, to_old.len())) {
        (None, None) => true,
        (Some(old), Some(new)) => to_new[old].is_some_and(|placed| placed.other == new),
        _ => false,
    }
}

/// Whether the block before or after ends or begins with a short block's words and did not before: it may have been drawn in
/// there, and what stands alone be another.
fn drawn_in(bags: &Bags, olds: &[Item], news: &[Item], to_new: &[Option<Placed>], old: usize) -> bool {
    let item = &olds[old];
    let into = |near: usize, beginning: bool| {
        let placed = to_new.get(near).copied().flatten();
        placed.is_some_and(|placed| bags.holds_at(&news[placed.other], item, beginning) && !bags.holds_at(&olds[near], item, beginning))
    };
    bags.bag(item).words < confidence::SHORT && (old.checked_sub(1).is_some_and(|near| into(near, false)) || into(old + 1, true))
}
