//! Two versions as one list of rows, each with the words before and after.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{BlockId, BlockKind, BlockOut, Lineage, LineageOut, VersionOut};

/// The codes of what happened, in the order in which they are counted.
pub(in crate::pages) const CODES: [&str; 6] = ["changed", "new", "gone", "moved", "split", "merged"];

/// What happened to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum What {
    Same,
    Changed,
    New,
    Gone,
    Moved,
    Split,
    Merged,
}

/// A block of the new version with those it carries on, or one that is gone.
#[derive(Debug, Clone)]
pub(in crate::pages) struct Row<'a> {
    pub new: Option<&'a BlockOut>,
    pub old: Vec<&'a BlockOut>,
    pub what: What,
    /// Whether it is the first piece of what was split, so that it is counted once.
    first: bool,
}

impl Row<'_> {
    pub fn code(&self) -> &'static str {
        match self.what {
            What::Same => "same",
            What::Changed => "changed",
            What::New => "new",
            What::Gone => "gone",
            What::Moved => "moved",
            What::Split => "split",
            What::Merged => "merged",
        }
    }

    pub fn is_same(&self) -> bool {
        self.what == What::Same
    }

    pub fn counts(&self) -> bool {
        self.first
    }

    /// The words before, with the author's own number. Of what was split, the words of this piece are what it kept.
    pub fn before(&self) -> String {
        if self.what == What::Split {
            let after = self.new.map_or("", |block| block.text.as_str());
            let before = self.old.first().map_or("", |block| block.text.as_str());
            return kept(before, after);
        }
        self.old.iter().map(|block| written(block)).collect::<Vec<_>>().join(" ")
    }

    /// The words after.
    pub fn after(&self) -> String {
        match (self.what, self.new) {
            (What::Split, Some(block)) => block.text.clone(),
            (_, Some(block)) => written(block),
            (_, None) => String::new(),
        }
    }
}

/// The stretch of a text that stays in a piece of it, from the first word that stays to the last.
fn kept(before: &str, piece: &str) -> String {
    let changes = colloquy_text::diff_words(before, piece);
    let stays =
        |change: &&colloquy_text::Change| change.kind == colloquy_text::ChangeKind::Keep && !before[change.base.clone()].trim().is_empty();
    match (changes.iter().find(stays), changes.iter().rfind(stays)) {
        (Some(first), Some(last)) => before[first.base.start..last.base.end].to_owned(),
        _ => String::new(),
    }
}

fn written(block: &BlockOut) -> String {
    match &block.marker {
        Some(marker) if !block.text.is_empty() => format!("{marker} {}", block.text),
        Some(marker) => marker.clone(),
        None => block.text.clone(),
    }
}

/// The rows in the reading order of the new version; what is gone stands where it stood.
pub(in crate::pages) fn compare<'a>(old: &'a VersionOut, new: &'a VersionOut, links: &[LineageOut]) -> Vec<Row<'a>> {
    let old_at: HashMap<BlockId, usize> = old.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
    let mut from: HashMap<BlockId, Vec<&LineageOut>> = HashMap::new();
    for link in links.iter().filter(|link| old_at.contains_key(&link.old)) {
        from.entry(link.new).or_default().push(link);
    }
    let linked: HashSet<BlockId> = links.iter().map(|link| link.old).collect();
    let mut seen: HashSet<BlockId> = HashSet::new();
    let mut rows = Vec::with_capacity(new.blocks.len());
    let mut next = 0;
    for block in &new.blocks {
        let own = from.get(&block.id).map_or(&[][..], Vec::as_slice);
        let olds: Vec<&BlockOut> = own.iter().map(|link| &old.blocks[old_at[&link.old]]).collect();
        let stays = own.iter().any(|link| !matches!(link.kind, Lineage::Moved));
        if let (true, Some(place)) = (stays, own.iter().map(|link| old_at[&link.old]).min()) {
            gone(&mut rows, old, next..place, &linked);
            next = next.max(place + 1);
        }
        if is_frame(block) {
            continue;
        }
        let first = olds.first().is_none_or(|block| seen.insert(block.id));
        rows.push(Row { new: Some(block), what: what(block, own, &olds), old: olds, first });
    }
    gone(&mut rows, old, next..old.blocks.len(), &linked);
    rows
}

/// Tables and rows have no words of their own.
fn is_frame(block: &BlockOut) -> bool {
    matches!(block.kind, BlockKind::Table | BlockKind::Row)
}

fn gone<'a>(rows: &mut Vec<Row<'a>>, old: &'a VersionOut, range: std::ops::Range<usize>, linked: &HashSet<BlockId>) {
    for block in old.blocks.get(range).into_iter().flatten() {
        if !linked.contains(&block.id) && !is_frame(block) && !written(block).is_empty() {
            rows.push(Row { new: None, old: vec![block], what: What::Gone, first: true });
        }
    }
}

fn what(block: &BlockOut, own: &[&LineageOut], olds: &[&BlockOut]) -> What {
    match own.first().map(|link| link.kind) {
        None if written(block).is_empty() => What::Same,
        None => What::New,
        Some(_) if olds.len() > 1 => What::Merged,
        Some(Lineage::Moved) => What::Moved,
        Some(Lineage::Split) => What::Split,
        Some(Lineage::Merged) => What::Merged,
        Some(_) if olds.iter().all(|old| written(old) == written(block) && old.kind == block.kind) => What::Same,
        Some(_) => What::Changed,
    }
}
