//! Splits and merges: blocks that hold the rest of another's words.

use std::collections::HashMap;

use super::LinkKind;
use super::align::{Likely, Placed};
use super::bag::{Bags, Item, without};
use super::confidence::SHORT;

/// How much of a piece must stand in the rest of the whole.
const CONTAINED: f32 = 0.6;
/// How much of a whole must be missing for a piece to be looked for, and the least a piece brings of it.
const MISSING: f32 = 0.1;
/// How much of a whole its pieces must bring where it has no other place.
const TOGETHER: f32 = 0.5;
/// How much of a piece that stands there to the letter must not stand in the main part as well.
const LETTER: f32 = 0.4;
/// The fewest words of a piece.
const WORDS: usize = 3;

/// A piece found; positions in the two lists.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub old: usize,
    pub new: usize,
    pub kind: LinkKind,
    pub contained: f32,
    /// Whether it stands beside another piece of the same whole.
    pub beside: bool,
    /// Whether it stands in the whole to the letter, and beside the main part where it should; few words may be there by chance.
    pub in_place: bool,
}

/// A pair that became part of a split or merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Main {
    pub kind: LinkKind,
    /// Whether it has enough words, or all pieces together have just those of the whole.
    pub adds_up: bool,
}

/// The pieces of two lists, and the pairs that became part of a split or merge by them.
#[derive(Default)]
pub(super) struct Parts {
    list: Vec<Part>,
    mains: HashMap<(usize, usize), Main>,
}

impl Parts {
    pub fn iter(&self) -> impl Iterator<Item = &Part> {
        self.list.iter()
    }

    pub fn has_old(&self, old: usize) -> bool {
        self.list.iter().any(|part| part.old == old)
    }

    pub fn has_new(&self, new: usize) -> bool {
        self.list.iter().any(|part| part.new == new)
    }

    /// What a pair became.
    pub fn main(&self, old: usize, new: usize) -> Option<Main> {
        self.mains.get(&(old, new)).copied()
    }
}

/// Finds the pieces among the blocks that have no place yet.
pub(super) fn find(
    bags: &Bags,
    olds: &[Item],
    news: &[Item],
    likely: &Likely,
    to_new: &[Option<Placed>],
    to_old: &[Option<Placed>],
) -> Parts {
    let mut parts = Parts::default();
    let splits = of_wholes(bags, olds, news, &likely.of_old, to_new, to_old);
    let merges = of_wholes(bags, news, olds, &likely.of_new, to_old, to_new);
    for (kind, found) in [(LinkKind::Split, splits), (LinkKind::Merged, merges)] {
        for piece in found {
            let (old, new) = if kind == LinkKind::Split { (piece.whole, piece.part) } else { (piece.part, piece.whole) };
            if let Some(main) = piece.main {
                let pair = if kind == LinkKind::Split { (piece.whole, main) } else { (main, piece.whole) };
                parts.mains.insert(pair, Main { kind, adds_up: piece.adds_up });
            }
            parts.list.push(Part {
                old,
                new,
                kind,
                contained: piece.contained,
                beside: piece.beside,
                in_place: piece.in_place && piece.adds_up,
            });
        }
    }
    parts
}

struct Piece {
    whole: usize,
    part: usize,
    main: Option<usize>,
    contained: f32,
    beside: bool,
    in_place: bool,
    adds_up: bool,
}

fn of_wholes(
    bags: &Bags,
    wholes: &[Item],
    others: &[Item],
    likely: &[Vec<(usize, f32)>],
    placed: &[Option<Placed>],
    taken: &[Option<Placed>],
) -> Vec<Piece> {
    let mut used = vec![false; others.len()];
    let mut found = Vec::new();
    for (whole, item) in wholes.iter().enumerate() {
        let bag = bags.bag(item);
        let main = placed[whole].map(|placed| placed.other);
        let mut rest = bag.items.clone();
        if let Some(main) = main {
            let other = bags.bag(&others[main]);
            if bags.common(&other.items, &bag.items) < CONTAINED * other.weight {
                continue;
            }
            rest = without(&rest, &other.items);
        }
        let missing: f32 = rest.iter().map(|(id, count)| bags.weight_of(*id) * *count as f32).sum();
        let mut own: Vec<Piece> = Vec::new();
        let free = |at: &usize| taken[*at].is_none() && !used[*at];
        let beside = main.map(|main| [main.checked_sub(1), (main + 1 < others.len()).then_some(main + 1)]);
        let mut open: Vec<usize> =
            likely[whole].iter().map(|pair| pair.0).chain(beside.into_iter().flatten().flatten()).filter(free).collect();
        open.sort_unstable();
        open.dedup();
        let near = main.or_else(|| likely[whole].iter().map(|pair| pair.0).find(|at| open.contains(at))).unwrap_or(0);
        open.sort_by_key(|at| at.abs_diff(near));
        let mut brought = 0.0;
        // The same words still stand by themselves right beside it.
        let stands = |at: usize| {
            let near = [whole.checked_sub(1), Some(whole + 1)].into_iter().flatten().filter(|near| *near < wholes.len());
            near.into_iter().any(|near| placed[near].is_none() && wholes[near].same == others[at].same)
        };
        for at in open {
            let part = bags.bag(&others[at]);
            let common = bags.common(&rest, &part.items);
            // A label has its few words in common with every other.
            let much = part.words >= WORDS
                && !(main.is_some() && bags.is_label(&others[at]))
                && common >= CONTAINED * part.weight
                && common >= MISSING * bag.weight;
            // A heading that became the first words of its paragraph, and the like.
            let to_the_letter = main.is_some_and(|main| main.abs_diff(at) == 1 && bags.holds_at(item, &others[at], at < main));
            if !(much && missing >= MISSING * bag.weight || to_the_letter && common >= LETTER * part.weight) {
                continue;
            }
            brought += common;
            let there = |main: Option<usize>| match main {
                Some(main) => bags.holds_at(item, &others[at], at < main),
                None => bags.holds(item, &others[at]),
            };
            let in_place = part.words >= SHORT || there(main) && !stands(at);
            let contained = bags.common(&bag.items, &part.items) / part.weight;
            rest = without(&rest, &part.items);
            own.push(Piece { whole, part: at, main, contained, beside: false, in_place, adds_up: true });
        }
        let enough = if main.is_some() { !own.is_empty() } else { own.len() >= 2 && brought >= TOGETHER * bag.weight };
        if !enough {
            continue;
        }
        let places: Vec<usize> = own.iter().map(|piece| piece.part).chain(main).collect();
        // Where a few words are in two pieces, or in none, another block may be the piece.
        let words: usize = places.iter().map(|at| bags.bag(&others[*at]).words).sum();
        for piece in &mut own {
            piece.adds_up = bag.words >= SHORT || words == bag.words;
            piece.beside = places.iter().any(|at| at.abs_diff(piece.part) == 1);
            used[piece.part] = true;
        }
        found.extend(own);
    }
    found
}
