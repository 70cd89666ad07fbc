//! Carry-over: finding each block of one version again in the next, with a stated confidence.
//!
//! Words are weighed by how rare they are in both versions (Spärck Jones 1972), alone and in pairs, so that no script,
//! language or formula of law needs rules of its own. What stays in order is the heaviest increasing subsequence of the
//! pairs that fit; what is left and fits as well has moved; what holds the rest of another's words comes from a split or
//! a merge. A doubtful pair gets a low confidence rather than a place.

mod align;
mod bag;
mod confidence;
mod labels;
mod link;
mod numbering;
mod order;
mod pieces;
mod quote;
mod table;
mod within;

pub use quote::{QuotePlace, carry_quote};
pub use within::follow;

use bag::Bags;

/// From this confidence on, in percent, a link needs no look by a person.
pub const SURE: u8 = 90;

/// What a block is to the carry-over: only like goes to like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    /// A heading; it can become a text and back.
    Heading,
    /// A paragraph, list item or quotation.
    Text,
    /// A table; its words are those of its cells.
    Table,
    /// A row.
    Row,
    /// A cell.
    Cell,
    /// A footnote.
    Footnote,
}

/// A block of a version as the carry-over needs it.
#[derive(Debug, Clone, Copy)]
pub struct Unit<'a> {
    /// What it is.
    pub kind: UnitKind,
    /// Index of the block it stands in: a row's table, a cell's row; it stands before it.
    pub parent: Option<usize>,
    /// The author's own number, or empty.
    pub marker: &'a str,
    /// Its words.
    pub text: &'a str,
}

/// What became of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// The same words in the same order of blocks.
    Unchanged,
    /// Other words in its place.
    Edited,
    /// Elsewhere, with the same or other words.
    Moved,
    /// One of several blocks that it became.
    Split,
    /// Part of a block that several became.
    Merged,
}

/// A block of the old version and one of the new that carries on its words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// Index in the old version.
    pub old: usize,
    /// Index in the new version.
    pub new: usize,
    /// What happened.
    pub kind: LinkKind,
    /// How sure it is, in percent; see [`SURE`].
    pub confidence: u8,
    /// How much the words are the same, 0 to 1.
    pub similarity: f32,
}

/// Links the blocks of two versions, in the order of the old one; a block without a link is gone, or new.
#[must_use]
pub fn carry(old: &[Unit<'_>], new: &[Unit<'_>]) -> Vec<Link> {
    let bags = Bags::new(old, new);
    let mut links = align::align(&bags, &bags.tops(old, false), &bags.tops(new, true));
    links.extend(align::align(&bags, &bags.footnotes(old, false), &bags.footnotes(new, true)));
    table::inside(&bags, old, new, &mut links);
    align::same_words_elsewhere(&bags, old, new, &mut links);
    links.sort_by_key(|link| (link.old, link.new));
    links
}

/// Which of some pairs of places keep the order of most, so that the others have moved; each place stands in one pair.
#[must_use]
pub fn keep_order(pairs: &[(usize, usize)]) -> Vec<bool> {
    let mut sorted: Vec<usize> = (0..pairs.len()).collect();
    sorted.sort_by_key(|at| pairs[*at]);
    let list: Vec<order::Pair> = sorted.iter().map(|at| order::Pair { old: pairs[*at].0, new: pairs[*at].1, weight: 1.0 }).collect();
    let end = pairs.iter().map(|pair| pair.1 + 1).max().unwrap_or(0);
    let mut keeps = vec![false; pairs.len()];
    for at in order::heaviest(&list, end) {
        keeps[sorted[at]] = true;
    }
    keeps
}

#[cfg(test)]
mod tests;
