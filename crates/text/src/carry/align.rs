//! One list of blocks against another: what stays in order, what moved, what is in pieces, what fills the same gap.

use super::bag::{Bags, Item};
use super::confidence;
use super::order::{Pair, heaviest};
use super::{Link, LinkKind, Unit, UnitKind, labels, link, pieces};

/// The least that a pair has in common to be in place, and to have moved.
const IN_PLACE: f32 = 0.4;
const MOVED: f32 = 0.5;
/// Short blocks (headings, mostly) have some words in common with many others.
const MOVED_SHORT: f32 = 0.75;
const SHORT: usize = 8;
const SHORTEST: usize = 3;
/// A pair this much worse than the best of either block is not in place.
const NEAR_BEST: f32 = 0.75;
/// The least for two blocks between the same neighbours.
const IN_GAP: f32 = 0.25;
/// And for the only two there.
const IN_GAP_ALONE: f32 = 0.15;
/// The most pairs looked at in one gap.
const GAP_MAX: usize = 2_500;

/// Where each block went, by positions in the lists, and how that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub other: usize,
    pub how: How,
}

/// How a pair was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    InOrder,
    Moved,
    Gap,
    /// A label, by what it stands over and its own words; how sure.
    Label(u8),
}

/// Links two lists of blocks.
pub(super) fn align(bags: &Bags, olds: &[Item], news: &[Item]) -> Vec<Link> {
    let likely = Likely::find(bags, olds, news);
    let mut to_new: Vec<Option<Placed>> = vec![None; olds.len()];
    let mut to_old: Vec<Option<Placed>> = vec![None; news.len()];
    let mut place = |to_new: &mut Vec<Option<Placed>>, old: usize, new: usize, how: How| {
        to_new[old] = Some(Placed { other: new, how });
        to_old[new] = Some(Placed { other: old, how });
    };
    let pairs = in_order(bags, olds, news, &likely);
    for at in heaviest(&pairs, news.len()) {
        place(&mut to_new, pairs[at].old, pairs[at].new, How::InOrder);
    }
    let mut taken = vec![false; news.len()];
    for placed in to_new.iter().flatten() {
        taken[placed.other] = true;
    }
    // The shortest wait until the gaps are filled: a heading “Article 6” may be the old “Article 5”, counted anew.
    for (old, new) in moves(bags, olds, &likely, false) {
        if to_new[old].is_none() && !taken[new] {
            taken[new] = true;
            place(&mut to_new, old, new, How::Moved);
        }
    }
    let parts = pieces::find(bags, olds, news, &likely, &to_new, &to_old);
    for (old, new) in fill_gaps(bags, olds, news, &likely, &to_new, &to_old, &parts) {
        to_new[old] = Some(Placed { other: new, how: How::Gap });
        to_old[new] = Some(Placed { other: old, how: How::Gap });
    }
    labels::place(bags, olds, news, &mut to_new, &mut to_old, &parts);
    for (old, new) in moves(bags, olds, &likely, true) {
        if to_new[old].is_none() && to_old[new].is_none() && !parts.has_old(old) && !parts.has_new(new) {
            to_new[old] = Some(Placed { other: new, how: How::Moved });
            to_old[new] = Some(Placed { other: old, how: How::Moved });
        }
    }
    link::link(bags, olds, news, &likely, &to_new, &to_old, &parts)
}

/// The pairs that may have moved, best first: labels and those of a word or two, or all others.
fn moves(bags: &Bags, olds: &[Item], likely: &Likely, shortest: bool) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for (old, list) in likely.of_old.iter().enumerate() {
        let words = bags.bag(&olds[old]).words;
        let label = bags.is_label(&olds[old]);
        if (words < SHORTEST || label) != shortest {
            continue;
        }
        let least = match words {
            _ if shortest => 1.0,
            0..SHORT => MOVED_SHORT,
            _ => MOVED,
        };
        pairs.extend(list.iter().filter(|(_, similarity)| *similarity >= least).map(|(new, similarity)| (*similarity, old, *new)));
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then(a.1.cmp(&b.1)));
    pairs.into_iter().map(|(_, old, new)| (old, new)).collect()
}

/// The pairs that may be in place.
fn in_order(bags: &Bags, olds: &[Item], news: &[Item], likely: &Likely) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (old, list) in likely.of_old.iter().enumerate() {
        let mut own: Vec<Pair> = Vec::new();
        for (new, similarity) in list {
            let best = likely.best_of_old(old).max(likely.best_of_new(*new));
            if bags.is_label(&olds[old]) && bags.is_label(&news[*new]) {
                continue;
            }
            if *similarity < IN_PLACE || *similarity < NEAR_BEST * best {
                continue;
            }
            // What stands before and after breaks the tie between blocks of the same words.
            let same = |a: Option<&Item>, b: Option<&Item>| match (a, b) {
                (Some(a), Some(b)) => a.same == b.same,
                (None, None) => true,
                _ => false,
            };
            let before = same(old.checked_sub(1).and_then(|at| olds.get(at)), new.checked_sub(1).and_then(|at| news.get(at)));
            let after = same(olds.get(old + 1), news.get(new + 1));
            let around = f32::from(u8::from(before)) + f32::from(u8::from(after));
            let long = bags.bag(&olds[old]).words.min(12) as f32 / 12.0;
            own.push(Pair { old, new: *new, weight: (0.5 + 0.5 * long) * similarity * similarity + 0.1 * around });
        }
        own.sort_by_key(|pair| pair.new);
        pairs.extend(own);
    }
    pairs
}

/// Pairs blocks that are left between the same neighbours.
fn fill_gaps(
    bags: &Bags,
    olds: &[Item],
    news: &[Item],
    likely: &Likely,
    to_new: &[Option<Placed>],
    to_old: &[Option<Placed>],
    parts: &pieces::Parts,
) -> Vec<(usize, usize)> {
    let free_new = |at: usize| to_old[at].is_none() && !parts.has_new(at);
    let mut found = Vec::new();
    let mut from = (0, 0);
    let ends = to_new.iter().enumerate().filter_map(|(old, placed)| placed.filter(|p| p.how == How::InOrder).map(|p| (old, p.other)));
    for end in ends.chain([(olds.len(), news.len())]) {
        let gap_old: Vec<usize> = (from.0..end.0).filter(|at| to_new[*at].is_none() && !parts.has_old(*at)).collect();
        let gap_new: Vec<usize> = (from.1..end.1).filter(|at| free_new(*at)).collect();
        from = (end.0 + 1, end.1 + 1);
        if gap_old.is_empty() || gap_new.is_empty() {
            continue;
        }
        let alone = gap_old.len() == 1 && gap_new.len() == 1;
        let all = gap_old.len() * gap_new.len() <= GAP_MAX;
        let mut pairs = Vec::new();
        for old in &gap_old {
            for new in &gap_new {
                // What stands elsewhere to the letter is not what stands here.
                let labels = bags.is_label(&olds[*old]) && bags.is_label(&news[*new]);
                if labels || likely.stands_elsewhere(*old, *new, to_old) {
                    continue;
                }
                let similarity = match likely.similarity(*old, *new) {
                    Some(similarity) => similarity,
                    None if all => fit(bags, &olds[*old], &news[*new]),
                    None => 0.0,
                };
                let score = similarity.max(0.8 * contained(bags, &olds[*old], &news[*new]));
                if score >= if alone { IN_GAP_ALONE } else { IN_GAP } {
                    pairs.push(Pair { old: *old, new: *new, weight: score });
                }
            }
        }
        found.extend(heaviest(&pairs, news.len()).into_iter().map(|at| (pairs[at].old, pairs[at].new)));
    }
    found
}

/// How much of the smaller stands in the larger.
pub(super) fn contained(bags: &Bags, old: &Item, new: &Item) -> f32 {
    let (a, b) = (bags.bag(old), bags.bag(new));
    let small = a.weight.min(b.weight);
    if small == 0.0 || !fits(old.kind, new.kind) { 0.0 } else { bags.common(&a.items, &b.items) / small }
}

fn fits(old: UnitKind, new: UnitKind) -> bool {
    let table = |kind| matches!(kind, UnitKind::Table);
    table(old) == table(new)
}

/// The similarity of two blocks; a heading that becomes a text is a little less the same.
pub(super) fn fit(bags: &Bags, old: &Item, new: &Item) -> f32 {
    if !fits(old.kind, new.kind) {
        return 0.0;
    }
    let similarity = bags.similarity(old, new);
    if old.kind == new.kind { similarity } else { similarity * 0.9 }
}

/// The pairs that have most in common.
pub(super) struct Likely {
    /// For each old block the new ones, best first, with their similarity.
    pub of_old: Vec<Vec<(usize, f32)>>,
    /// And the other way round.
    pub of_new: Vec<Vec<(usize, f32)>>,
    counts: [std::collections::HashMap<u32, u32>; 2],
}

/// The pairs kept for each old block: by what both have in common, and by how much of one stands in the other.
const KEPT: usize = 10;
/// Words in more blocks than this find no pair by themselves.
const COMMON: usize = 400;

impl Likely {
    fn find(bags: &Bags, olds: &[Item], news: &[Item]) -> Self {
        let mut where_new: std::collections::HashMap<u32, Vec<u32>> = std::collections::HashMap::new();
        let mut same_new: std::collections::HashMap<u32, Vec<usize>> = std::collections::HashMap::new();
        let mut counts = [std::collections::HashMap::new(), std::collections::HashMap::new()];
        for (at, item) in news.iter().enumerate() {
            for (id, _) in &bags.bag(item).items {
                where_new.entry(*id).or_default().push(at as u32);
            }
            same_new.entry(item.same).or_default().push(at);
            *counts[1].entry(item.same).or_default() += 1;
        }
        let mut of_old = vec![Vec::new(); olds.len()];
        let mut of_new = vec![Vec::new(); news.len()];
        let mut shared = vec![0.0f32; news.len()];
        let mut ranks: std::collections::HashMap<u32, usize> = std::collections::HashMap::new();
        for (old, item) in olds.iter().enumerate() {
            let bag = bags.bag(item);
            let mut touched: Vec<usize> = Vec::new();
            for (id, count) in &bag.items {
                let Some(list) = where_new.get(id).filter(|list| list.len() <= COMMON) else { continue };
                for new in list {
                    let new = *new as usize;
                    if shared[new] == 0.0 {
                        touched.push(new);
                    }
                    shared[new] += bags.weight_of(*id) * *count as f32;
                }
            }
            let mut keep: Vec<usize> = Vec::new();
            let weight = |new: usize| bags.bag(&news[new]).weight;
            touched.sort_by(|a, b| (shared[*b] / (bag.weight + weight(*b))).total_cmp(&(shared[*a] / (bag.weight + weight(*a)))));
            keep.extend(touched.iter().take(KEPT));
            touched.sort_by(|a, b| (shared[*b] / bag.weight.min(weight(*b))).total_cmp(&(shared[*a] / bag.weight.min(weight(*a)))));
            keep.extend(touched.iter().take(KEPT));
            let rank = ranks.entry(item.same).or_default();
            if let Some(list) = same_new.get(&item.same) {
                let from = rank.saturating_sub(KEPT / 2).min(list.len().saturating_sub(KEPT));
                keep.extend(list[from..].iter().take(KEPT));
            }
            *rank += 1;
            *counts[0].entry(item.same).or_default() += 1;
            for new in touched {
                shared[new] = 0.0;
            }
            keep.sort_unstable();
            keep.dedup();
            let mut list: Vec<(usize, f32)> = keep.into_iter().map(|new| (new, fit(bags, item, &news[new]))).collect();
            list.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            for (new, similarity) in &list {
                of_new[*new].push((old, *similarity));
            }
            of_old[old] = list;
        }
        for list in &mut of_new {
            list.sort_by(|a: &(usize, f32), b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        }
        Self { of_old, of_new, counts }
    }

    fn best_of_old(&self, old: usize) -> f32 {
        self.of_old[old].first().map_or(0.0, |pair| pair.1)
    }

    fn best_of_new(&self, new: usize) -> f32 {
        self.of_new[new].first().map_or(0.0, |pair| pair.1)
    }

    fn similarity(&self, old: usize, new: usize) -> Option<f32> {
        self.of_old[old].iter().find(|pair| pair.0 == new).map(|pair| pair.1)
    }

    /// Whether an old block has the very same words in another new block that is free.
    fn stands_elsewhere(&self, old: usize, new: usize, to_old: &[Option<Placed>]) -> bool {
        self.of_old[old].iter().any(|(other, similarity)| *similarity >= 1.0 && *other != new && to_old[*other].is_none())
    }

    /// The best similarity of either block with a third.
    pub fn rival(&self, old: usize, new: usize) -> f32 {
        let of_old = self.of_old[old].iter().find(|pair| pair.0 != new).map_or(0.0, |pair| pair.1);
        let of_new = self.of_new[new].iter().find(|pair| pair.0 != old).map_or(0.0, |pair| pair.1);
        of_old.max(of_new)
    }

    pub fn count_old(&self, same: u32) -> u32 {
        self.counts[0].get(&same).copied().unwrap_or(0)
    }

    pub fn count_new(&self, same: u32) -> u32 {
        self.counts[1].get(&same).copied().unwrap_or(0)
    }
}

/// Links what is left and stands elsewhere with the very same words: a cell that became a paragraph, for example.
pub(super) fn same_words_elsewhere(bags: &Bags, old: &[Unit<'_>], new: &[Unit<'_>], links: &mut Vec<Link>) {
    let left = |units: &[Unit<'_>], is_new: bool| {
        let mut free = vec![true; units.len()];
        for link in links.iter() {
            free[if is_new { link.new } else { link.old }] = false;
        }
        let whole = |at: &usize| free[*at] && !matches!(units[*at].kind, UnitKind::Table | UnitKind::Row);
        bags.items(units, is_new, (0..units.len()).filter(whole))
    };
    let (olds, news) = (left(old, false), left(new, true));
    let mut by_words: std::collections::HashMap<u32, (Vec<usize>, Vec<usize>)> = std::collections::HashMap::new();
    for item in olds.iter().filter(|item| bags.bag(item).words >= 4) {
        by_words.entry(item.same).or_default().0.push(item.index);
    }
    for item in &news {
        if let Some(entry) = by_words.get_mut(&item.same) {
            entry.1.push(item.index);
        }
    }
    for (olds, news) in by_words.into_values() {
        if let ([old], [new]) = (&olds[..], &news[..]) {
            links.push(Link { old: *old, new: *new, kind: LinkKind::Moved, confidence: confidence::ELSEWHERE, similarity: 1.0 });
        }
    }
}
