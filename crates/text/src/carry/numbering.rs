//! How the labels of a version were counted anew: by how much the number of each differs that still stands over its text.

use super::align::Placed;
use super::bag::{Bags, Item};

/// A label that stands over its old text: its places, and by how much its number differs.
#[derive(Debug, Clone, Copy)]
struct Known {
    old: usize,
    new: usize,
    shift: i64,
}

/// The labels that stand over their old text, in the order of the old version.
pub(super) struct Numbering<'a> {
    bags: &'a Bags,
    olds: &'a [Item],
    news: &'a [Item],
    known: Vec<Known>,
    /// Those of them whose numbers do not jump.
    firm: Vec<Known>,
    /// Whether any of them reads other than before.
    pub counted_anew: bool,
}

impl<'a> Numbering<'a> {
    /// Looks at the labels before any of them has a place.
    pub fn find(bags: &'a Bags, olds: &'a [Item], news: &'a [Item], to_new: &[Option<Placed>], stays: fn(&Placed) -> bool) -> Self {
        let mut known = Vec::new();
        let mut counted_anew = false;
        for (old, item) in olds.iter().enumerate() {
            let under = to_new.get(old + 1).copied().flatten().filter(stays);
            let Some(new) = under.and_then(|placed| placed.other.checked_sub(1)) else { continue };
            if !bags.is_label(item) || !bags.same_but_numbers(item, &news[new]) {
                continue;
            }
            counted_anew |= item.same != news[new].same && bags.counts_on(item, &news[new]);
            if let Some(shift) = bags.shift(item, &news[new]) {
                known.push(Known { old, new, shift });
            }
        }
        let mut numbering = Self { bags, olds, news, known, firm: Vec::new(), counted_anew };
        // Where the numbers jump, the labels on both sides say nothing about others.
        let firm: Vec<Known> = numbering.known.iter().filter(|known| !numbering.jumps(known.old, known.new)).copied().collect();
        numbering.firm = firm;
        numbering
    }

    /// Whether the label before or the one after differs by as much.
    pub fn supports(&self, old: usize, shift: i64) -> bool {
        let (before, after) = around(&self.firm, old);
        [before, after].into_iter().flatten().any(|known| known.shift == shift)
    }

    /// Whether the labels before and after both differ by as much; where there is none on one side, the other says it.
    pub fn surrounds(&self, old: usize, shift: i64) -> bool {
        let (before, after) = around(&self.firm, old);
        (before.is_some() || after.is_some()) && [before, after].into_iter().flatten().all(|known| known.shift == shift)
    }

    /// Whether the numbers would jump with a label there: higher with no more labels between it and the next, or lower with no
    /// fewer.
    pub fn jumps(&self, old: usize, new: usize) -> bool {
        let Some(shift) = self.bags.shift(&self.olds[old], &self.news[new]) else { return false };
        let labels = |items: &[Item], from: usize, to: usize| {
            let between = items.get(from + 1..to).unwrap_or_default();
            between.iter().filter(|item| self.bags.is_label(item)).count()
        };
        let jump = |rise: i64, old: usize, new: usize| rise > 0 && new <= old || rise < 0 && new >= old;
        let (before, after) = around(&self.known, old);
        let from_before =
            before.is_some_and(|known| jump(shift - known.shift, labels(self.olds, known.old, old), labels(self.news, known.new, new)));
        let to_after =
            after.is_some_and(|known| jump(known.shift - shift, labels(self.olds, old, known.old), labels(self.news, new, known.new)));
        from_before || to_after
    }
}

/// The labels before and after a place of the old version.
fn around(known: &[Known], old: usize) -> (Option<&Known>, Option<&Known>) {
    let end = known.partition_point(|known| known.old < old);
    let start = known.partition_point(|known| known.old <= old);
    (known[..end].last(), known.get(start))
}
