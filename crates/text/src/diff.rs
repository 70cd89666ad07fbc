//! The difference of two texts, word by word, made to be read.
//!
//! Myers' O(ND) algorithm in linear space. Its work is bounded: texts that have little in common are split at the
//! furthest point reached, so that the result stays right and is merely not the shortest.

mod myers;

use std::ops::Range;

use crate::segment;

/// What happens to a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It stays.
    Keep,
    /// It goes.
    Delete,
    /// It comes.
    Insert,
}

/// A stretch of text and what happens to it; byte ranges of both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happens.
    pub kind: ChangeKind,
    /// Its place in the base text; empty for an insertion.
    pub base: Range<usize>,
    /// Its place in the new text; empty for a deletion.
    pub new: Range<usize>,
}

impl Change {
    /// The words it is about, given the texts that were compared.
    #[must_use]
    pub fn text<'a>(&self, base: &'a str, new: &'a str) -> &'a str {
        match self.kind {
            ChangeKind::Insert => &new[self.new.clone()],
            _ => &base[self.base.clone()],
        }
    }
}

/// The difference by the tokens of [`segment::token_ends`].
#[must_use]
pub fn diff_words(base: &str, new: &str) -> Vec<Change> {
    diff(base, &segment::token_ends(base), new, &segment::token_ends(new))
}

/// The difference of two texts by the ends of their tokens (ascending byte offsets; see [`segment`]).
///
/// The stretches cover both texts in order. A deletion comes before the insertion in its place; no two neighbours are
/// of the same kind; equal texts give one `Keep`, two empty ones nothing.
#[must_use]
pub fn diff(base: &str, base_ends: &[u32], new: &str, new_ends: &[u32]) -> Vec<Change> {
    let old = segment::tokens(base, base_ends);
    let young = segment::tokens(new, new_ends);
    let mut gone = vec![false; old.len()];
    let mut come = vec![false; young.len()];
    myers::mark(&hash_all(&old), &hash_all(&young), &old, &young, &mut gone, &mut come);
    let mut runs = to_runs(&old, &young, &gone, &come);
    absorb_islands(base, &mut runs);
    to_changes(&runs)
}

fn hash_all(tokens: &[&str]) -> Vec<u32> {
    // FNV-1a; equality is checked on the text as well.
    tokens
        .iter()
        .map(|token| token.bytes().fold(0x811C_9DC5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)))
        .collect()
}

/// What goes and comes in one place, and what then stays: lengths in bytes.
#[derive(Clone, Copy, Default)]
struct Run {
    gone: usize,
    come: usize,
    kept: usize,
}

impl Run {
    fn changed(&self) -> usize {
        self.gone.max(self.come)
    }
}

fn to_runs(old: &[&str], young: &[&str], gone: &[bool], come: &[bool]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < young.len() {
        let mut run = Run::default();
        while i < old.len() && gone[i] {
            run.gone += old[i].len();
            i += 1;
        }
        while j < young.len() && come[j] {
            run.come += young[j].len();
            j += 1;
        }
        while i < old.len() && j < young.len() && !gone[i] && !come[j] {
            run.kept += old[i].len();
            i += 1;
            j += 1;
        }
        runs.push(run);
    }
    runs
}

/// Takes into the change around it what stays only by chance: white space between words that all change, and a short
/// word between two longer changes. Otherwise a rewritten sentence reads as confetti.
fn absorb_islands(base: &str, runs: &mut Vec<Run>) {
    let mut merged: Vec<Run> = Vec::with_capacity(runs.len());
    let mut at = 0;
    for (index, run) in runs.iter().enumerate() {
        at += run.gone;
        match merged.last_mut() {
            Some(last) if last.kept == 0 => {
                last.gone += run.gone;
                last.come += run.come;
                last.kept = run.kept;
            }
            _ => merged.push(*run),
        }
        let kept = &base[at..at + run.kept];
        at += run.kept;
        if let (Some(last), Some(next)) = (merged.last_mut(), runs.get(index + 1)) {
            let both = last.gone + next.gone > 0 && last.come + next.come > 0;
            if last.changed() > 0 && both && is_island(kept, last.changed(), next.changed()) {
                last.gone += last.kept;
                last.come += last.kept;
                last.kept = 0;
            }
        }
    }
    *runs = merged;
}

/// White space alone, or a single word that is short beside the changes around it.
fn is_island(kept: &str, before: usize, after: usize) -> bool {
    let (mut word, mut words, mut inside) = (0, 0, false);
    for c in kept.chars() {
        match c {
            // A line end is structure, never an island.
            '\n' => return false,
            _ if c.is_whitespace() => inside = false,
            _ => {
                words += usize::from(!inside);
                word += c.len_utf8();
                inside = true;
            }
        }
    }
    words == 0 || (words == 1 && word * 2 <= before.min(after))
}

fn to_changes(runs: &[Run]) -> Vec<Change> {
    let mut changes = Vec::with_capacity(runs.len() * 2);
    let (mut i, mut j) = (0, 0);
    for run in runs {
        if run.gone > 0 {
            changes.push(Change { kind: ChangeKind::Delete, base: i..i + run.gone, new: j..j });
            i += run.gone;
        }
        if run.come > 0 {
            changes.push(Change { kind: ChangeKind::Insert, base: i..i, new: j..j + run.come });
            j += run.come;
        }
        if run.kept > 0 {
            changes.push(Change { kind: ChangeKind::Keep, base: i..i + run.kept, new: j..j + run.kept });
            i += run.kept;
            j += run.kept;
        }
    }
    changes
}

#[cfg(test)]
mod tests;
