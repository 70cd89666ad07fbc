//! Labels (`Article 5`): blocks that are hardly more than a number.
//!
//! The same label can stand over another text in the next version, because something was put in before it. So a label
//! follows the text it stands over, and its own words count only where they fit that. It is sure only where no other label
//! can have come to its place.

use std::ops::Range;

use super::SURE;
use super::align::{How, Placed};
use super::bag::{Bags, Item};
use super::numbering::Numbering;
use super::pieces::Parts;

/// Rounds; a label over a label waits for that one.
const ROUNDS: usize = 3;

/// From here on a label is a mark for others; it may still be shown to a person.
const FIRM: u8 = SURE - 1;

/// A place a label may have: confidence, label, place.
type Choice = (u8, usize, usize);

/// Places the labels that no other way has placed. Where a label stands over its old text with another number, labels were
/// counted anew, and none is sure by its own words.
pub(super) fn place(
    bags: &Bags,
    olds: &[Item],
    news: &[Item],
    to_new: &mut [Option<Placed>],
    to_old: &mut [Option<Placed>],
    parts: &Parts,
) {
    let numbering = Numbering::find(bags, olds, news, to_new, is_stay);
    for _ in 0..ROUNDS {
        let lists = Lists { bags, olds, news, to_new, to_old, parts, numbering: &numbering };
        let waits = |old: &usize| lists.to_new[*old].is_none() && !parts.has_old(*old) && bags.is_label(&olds[*old]);
        let mut choices: Vec<Choice> = (0..olds.len()).filter(waits).flat_map(|old| lists.choices(old)).collect();
        choices.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then(a.1.cmp(&b.1)));
        let mut changed = false;
        for (confidence, old, new) in choices {
            if to_new[old].is_none() && to_old[new].is_none() {
                to_new[old] = Some(Placed { other: new, how: How::Label(confidence) });
                to_old[new] = Some(Placed { other: old, how: How::Label(confidence) });
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
}

/// Whether a block found that way is in its place.
fn is_stay(placed: &Placed) -> bool {
    matches!(placed.how, How::InOrder | How::Gap) || is_firm(placed)
}

/// Whether its own words say so, and not only that nothing else was left.
fn is_firm(placed: &Placed) -> bool {
    matches!(placed.how, How::InOrder) || matches!(placed.how, How::Label(confidence) if confidence >= FIRM)
}

/// All that is known of the two lists.
struct Lists<'a> {
    bags: &'a Bags,
    olds: &'a [Item],
    news: &'a [Item],
    to_new: &'a [Option<Placed>],
    to_old: &'a [Option<Placed>],
    parts: &'a Parts,
    numbering: &'a Numbering<'a>,
}

impl Lists<'_> {
    fn choices(&self, old: usize) -> Vec<Choice> {
        let (bags, label) = (self.bags, &self.olds[old]);
        let free = |at: usize| self.to_old[at].is_none() && !self.parts.has_new(at) && bags.is_label(&self.news[at]);
        let (_, within) = self.between(old, is_stay);
        let follower = self.to_new.get(old + 1).copied().flatten();
        let over = follower.and_then(|placed| Some((placed.other.checked_sub(1)?, placed))).filter(|(at, _)| free(*at));
        let leader = old.checked_sub(1).and_then(|at| self.to_new[at]).map(|placed| placed.other + 1);
        let leader = leader.filter(|at| *at < self.news.len() && free(*at));
        let same = |at: usize| self.news[at].same == label.same;
        let counts_on = |at: usize| bags.same_but_numbers(label, &self.news[at]) && bags.counts_on(label, &self.news[at]);
        let here: Vec<usize> = within.clone().filter(|at| same(*at) && free(*at)).collect();
        let mut choices = Vec::new();
        for at in &here {
            let confidence = match over {
                Some((place, placed)) if place == *at => self.over_its_text(old, *at, &placed),
                // Another label stands over its text now.
                Some((place, placed)) if is_stay(&placed) && bags.counts_on(label, &self.news[place]) => 65,
                // In its place, and no label was counted anew anywhere, or none around it.
                _ if self.in_step(old, *at) && (!self.numbering.counted_anew || self.numbering.surrounds(old, 0)) => {
                    if self.heads_new_text(*at) { FIRM } else { 93 }
                }
                _ if leader == Some(*at) => 85,
                _ => 80,
            };
            choices.push((confidence, old, *at));
        }
        if let Some((at, placed)) = over {
            let alike = bags.same_but_numbers(label, &self.news[at]);
            match (same(at), is_stay(&placed)) {
                (true, _) if here.contains(&at) => {}
                (true, _) => choices.push((self.over_its_text(old, at, &placed), old, at)),
                (false, true) if counts_on(at) && here.is_empty() => choices.push((self.counted_anew(old, at, &placed), old, at)),
                (false, true) if counts_on(at) => choices.push((75, old, at)),
                (false, _) if alike => choices.push((60, old, at)),
                (false, true) => choices.push((55, old, at)),
                (false, false) => {}
            }
        }
        if here.is_empty() {
            let in_step = |at: &usize| !same(*at) && free(*at) && counts_on(*at) && self.in_step(old, *at);
            // Of a label over a label nobody can say which of the two was counted anew.
            let heads = self.olds.get(old + 1).is_some_and(|under| !bags.is_label(under));
            let step = |at: usize| bags.shift(label, &self.news[at]).is_some_and(|shift| self.numbering.surrounds(old, shift));
            choices.extend(
                within.filter(in_step).filter(|at| step(*at)).map(|at| (if heads && self.follows(old, at) { 91 } else { 82 }, old, at)),
            );
            if let Some(at) = leader.filter(|at| bags.same_but_numbers(label, &self.news[*at])) {
                choices.push((60, old, at));
            }
        }
        choices
    }

    /// A label of the same words over its old text.
    fn over_its_text(&self, old: usize, new: usize, under: &Placed) -> u8 {
        let (old_range, new_range) = self.between(old, is_firm);
        let olds = self.labels(self.olds, old_range, |at| self.parts.has_old(at));
        if !is_stay(under) {
            // It moved along, unless as many labels as before stand where it stood.
            let left = self.labels(self.news, new_range, |at| self.parts.has_new(at));
            return if self.numbering.counted_anew || left.len() >= olds.len() { 86 } else { 95 };
        }
        let certain = olds.len() == 1 && !self.has_grown(&olds, new_range) || self.in_step(old, new) || self.follows(old, new);
        if is_firm(under) && certain && !self.numbering.jumps(old, new) { 98 } else { 88 }
    }

    /// A label of another number over its old text.
    fn counted_anew(&self, old: usize, new: usize, under: &Placed) -> u8 {
        let supported = self.bags.shift(&self.olds[old], &self.news[new]).is_some_and(|shift| self.numbering.supports(old, shift));
        let (old_range, new_range) = self.between(old, is_firm);
        let olds = self.labels(self.olds, old_range, |at| self.parts.has_old(at));
        // Another label right before it may be the one.
        let first = new.checked_sub(1).is_none_or(|at| !self.bags.is_label(&self.news[at]));
        let alone = olds.len() == 1 && first && !self.has_grown(&olds, new_range);
        // Over another label, which came there by its number as well, nothing is certain.
        if matches!(under.how, How::InOrder) && supported && (alone || self.in_step(old, new) || self.follows(old, new)) { 92 } else { 78 }
    }

    /// Whether a label of the new version stands over a text of which nothing was there before: both may have been put in.
    fn heads_new_text(&self, new: usize) -> bool {
        let under = new + 1;
        self.news.get(under).is_some_and(|text| !self.bags.is_label(text)) && self.to_old[under].is_none() && !self.parts.has_new(under)
    }

    /// Whether what stood before a label stands before its new place.
    fn follows(&self, old: usize, new: usize) -> bool {
        match (old.checked_sub(1), new.checked_sub(1)) {
            (None, None) => true,
            (Some(old), Some(new)) => self.to_new[old].is_some_and(|placed| placed.other == new && is_firm(&placed)),
            _ => false,
        }
    }

    /// Whether the labels between the same two blocks are as many as before, and all differ by the same number.
    fn in_step(&self, old: usize, new: usize) -> bool {
        let (old_range, new_range) = self.between(old, is_firm);
        let olds = self.labels(self.olds, old_range, |at| self.parts.has_old(at));
        let news = self.labels(self.news, new_range.clone(), |at| self.parts.has_new(at));
        let shift = self.bags.shift(&self.olds[old], &self.news[new]);
        let alike = |(old, new): (&usize, &usize)| {
            let (old, new) = (&self.olds[*old], &self.news[*new]);
            if shift.is_none_or(|shift| shift == 0) {
                old.same == new.same
            } else {
                self.bags.same_but_numbers(old, new) && self.bags.shift(old, new) == shift
            }
        };
        let place = |list: &[usize], at: usize| list.iter().position(|label| *label == at);
        !self.has_grown(&olds, new_range)
            && olds.len() == news.len()
            && place(&olds, old) == place(&news, new)
            && olds.iter().zip(&news).all(alike)
    }

    /// Whether a text begins with the words of one of some labels: it may be that label, with more words.
    fn has_grown(&self, labels: &[usize], mut news: Range<usize>) -> bool {
        news.any(|new| {
            let text = &self.news[new];
            !self.bags.is_label(text) && labels.iter().any(|old| self.bags.holds_at(text, &self.olds[*old], true))
        })
    }

    fn labels(&self, items: &[Item], range: Range<usize>, gone: impl Fn(usize) -> bool) -> Vec<usize> {
        range.filter(|at| self.bags.is_label(&items[*at]) && !gone(*at)).collect()
    }

    /// The places between the blocks before and after a label that are in their place.
    fn between(&self, old: usize, stays: fn(&Placed) -> bool) -> (Range<usize>, Range<usize>) {
        let found = |at: &usize| self.to_new[*at].filter(stays).map(|placed| (*at, placed.other));
        let before = (0..old).rev().find_map(|at| found(&at));
        let after = (old + 1..self.olds.len()).find_map(|at| found(&at));
        let (first, low) = before.map_or((0, 0), |(old, new)| (old + 1, new + 1));
        let (last, high) = after.unwrap_or((self.olds.len(), self.news.len()));
        (first..last, low..high.max(low))
    }
}
