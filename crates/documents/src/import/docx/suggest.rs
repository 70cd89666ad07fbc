//! Tracked changes as suggestions: for each author and block, what the words would be with their changes alone.

use std::ops::Range;

use colloquy_consultation::{Operation, Timestamp};

use super::super::along::NoteKind;
use super::flow::groups;
use super::piece::{Paragraph, Piece, View, What};
use super::reader::Reader;

/// A suggestion before the blocks have their final words.
#[derive(Debug, Clone)]
pub(super) struct Pending {
    pub author: u32,
    pub at: Option<Timestamp>,
    pub block: usize,
    pub operation: Operation,
    /// The proposed words as set.
    pub words: String,
    /// Labels of the notes that only these words refer to.
    pub labels: Vec<String>,
}

/// A block made of paragraphs; none where they hold no words.
#[derive(Debug)]
pub(super) struct Made {
    pub range: Range<usize>,
    pub block: Option<usize>,
    pub base: String,
}

/// A paragraph in one author's view.
struct Own {
    words: String,
    labels: Vec<String>,
    range: Range<usize>,
    /// The first block of which it keeps words.
    owner: Option<usize>,
    taken: bool,
}

/// What an author adds after a block.
struct Added {
    block: usize,
    words: String,
    labels: Vec<String>,
    range: Range<usize>,
}

impl Reader {
    /// A suggestion without words yet.
    pub fn pending(&self, change: u32, block: usize, operation: Operation) -> Pending {
        let at = self.changes.list.get(change as usize).and_then(|change| change.at);
        Pending { author: self.changes.author(change), at, block, operation, words: String::new(), labels: Vec::new() }
    }

    /// The authors of changes in the order of their first, each with the latest change.
    pub fn authors(&self, changes: Vec<u32>) -> Vec<(u32, u32)> {
        let mut found: Vec<(u32, u32)> = Vec::new();
        let mut places = std::collections::HashMap::new();
        for change in changes {
            let author = self.changes.author(change);
            let at = |change: u32| self.changes.list.get(change as usize).and_then(|change| change.at);
            let place = *places.entry(author).or_insert_with(|| {
                found.push((author, change));
                found.len() - 1
            });
            if at(change) > at(found[place].1) {
                found[place].1 = change;
            }
        }
        found
    }

    /// The latest change of an author among paragraphs.
    fn latest<'p, 'a: 'p, 't: 'a>(&self, author: u32, paragraphs: impl Iterator<Item = &'p Paragraph<'a, 't>>) -> Option<u32> {
        let of = |touched: super::piece::Touched| [touched.inserted, touched.deleted].into_iter().flatten();
        let changes = paragraphs.flat_map(|paragraph| {
            let words = paragraph.pieces.iter().filter(|piece| matches!(piece.what, What::Words(_) | What::Note(_)));
            words.flat_map(move |piece| of(piece.at.touched)).chain(of(paragraph.end))
        });
        let at = |change: &u32| self.changes.list.get(*change as usize).and_then(|change| change.at);
        changes.filter(|change| self.changes.author(*change) == author).max_by_key(at)
    }

    fn touching(&self, paragraphs: &[Paragraph<'_, '_>]) -> Vec<(u32, u32)> {
        let of = |touched: super::piece::Touched| [touched.inserted, touched.deleted].into_iter().flatten();
        let pieces = paragraphs.iter().flat_map(|paragraph| {
            let words = paragraph.pieces.iter().filter(|piece| matches!(piece.what, What::Words(_) | What::Note(_)));
            words.flat_map(move |piece| of(piece.at.touched)).chain(of(paragraph.end))
        });
        self.authors(pieces.collect())
    }

    /// Whether there is still strength to look at all this once more.
    fn can(&mut self, paragraphs: &[Paragraph<'_, '_>]) -> bool {
        let pieces: usize = paragraphs.iter().map(|paragraph| paragraph.pieces.len() + 1).sum();
        let left = self.effort.checked_sub(pieces);
        self.effort = left.unwrap_or(0);
        if left.is_none() {
            self.report.note(NoteKind::Change, &paragraphs.first().map(Paragraph::all).unwrap_or_default());
        }
        left.is_some()
    }

    /// Suggestions on a cell or a note, whose paragraphs are its lines.
    pub fn suggest_lines(&mut self, paragraphs: &[Paragraph<'_, '_>], block: usize, base: &str) {
        for (author, change) in self.touching(paragraphs) {
            if !self.can(paragraphs) {
                return;
            }
            let (words, labels) = self.own_lines(paragraphs, View::Of(author), "\n");
            if words != base.trim() {
                let operation = if words.is_empty() { Operation::Delete } else { Operation::Replace };
                let pending = Pending { words, labels, ..self.pending(change, block, operation) };
                self.pending.push(pending);
            }
        }
    }

    /// Suggestions on paragraphs that changes may join and part.
    pub fn suggest(&mut self, paragraphs: &[Paragraph<'_, '_>], made: &[Made], before: Option<usize>) {
        for (author, change) in self.touching(paragraphs) {
            if !self.can(paragraphs) {
                return;
            }
            let mut own = self.own(paragraphs, made, author);
            let mut replaced = replaced(&mut own, made);
            let mut added: Vec<Added> = Vec::new();
            let mut between: Vec<Range<usize>> = Vec::new();
            let mut anchor = before;
            for one in own {
                if let Some(owner) = one.owner {
                    anchor = made[owner].block.or(anchor);
                } else if one.taken {
                    anchor = made
                        .iter()
                        .rfind(|made| made.block.is_some() && overlap(&made.range, &one.range))
                        .and_then(|made| made.block)
                        .or(anchor);
                } else if let Some(block) = anchor {
                    between.push(one.range.clone());
                    match added.last_mut().filter(|last| last.block == block) {
                        Some(last) => {
                            last.words = format!("{}\n\n{}", last.words, one.words);
                            last.labels.extend(one.labels);
                            last.range.end = one.range.end;
                        }
                        None => added.push(Added { block, words: one.words, labels: one.labels, range: one.range }),
                    }
                } else if let Some((index, first)) = made.iter().enumerate().find(|(_, made)| made.block.is_some()) {
                    // Nothing stands before the first block: what is added there is added to it.
                    let now = replaced[index].get_or_insert_with(|| (first.base.trim().to_owned(), Vec::new()));
                    now.0 = format!("{}\n\n{}", one.words, now.0).trim_end().to_owned();
                    now.1.extend(one.labels);
                } else {
                    self.report.note(NoteKind::Change, &one.words);
                }
            }
            for (made, now) in made.iter().zip(replaced) {
                if let (Some(block), Some((words, labels))) = (made.block, now)
                    && words != made.base.trim()
                {
                    let operation = if words.is_empty() { Operation::Delete } else { Operation::Replace };
                    let own = made.range.clone().filter(|at| !between.iter().any(|range| range.contains(at)));
                    let change = self.latest(author, own.map(|at| &paragraphs[at])).unwrap_or(change);
                    let pending = Pending { words, labels, ..self.pending(change, block, operation) };
                    self.pending.push(pending);
                }
            }
            for Added { block, words, labels, range } in added {
                let change = self.latest(author, paragraphs[range].iter()).unwrap_or(change);
                let pending = Pending { words, labels, ..self.pending(change, block, Operation::InsertAfter) };
                self.pending.push(pending);
            }
        }
    }

    /// The paragraphs in one author's view that hold words.
    fn own(&self, paragraphs: &[Paragraph<'_, '_>], made: &[Made], author: u32) -> Vec<Own> {
        let view = View::Of(author);
        let mut found = Vec::new();
        for range in groups(paragraphs, view, &self.changes) {
            let mut one = Own { words: String::new(), labels: Vec::new(), range: range.clone(), owner: None, taken: false };
            for index in range {
                for piece in &paragraphs[index].pieces {
                    if one.owner.is_none() && is_kept(piece) && view.sees(piece.at.touched, &self.changes) {
                        one.owner = made.iter().position(|made| made.range.contains(&index));
                    }
                    self.see(piece, view, &mut one.words, &mut one.labels);
                }
            }
            one.words = one.words.trim().to_owned();
            if !one.words.is_empty() {
                found.push(one);
            }
        }
        found
    }
}

/// Whether a piece holds words of the text before all changes.
fn is_kept(piece: &Piece) -> bool {
    let words = match &piece.what {
        What::Words(words) => !words.trim().is_empty(),
        What::Note(_) => true,
        _ => false,
    };
    words && piece.at.touched.inserted.is_none()
}

fn overlap(one: &Range<usize>, two: &Range<usize>) -> bool {
    one.start < two.end && two.start < one.end
}

/// What each block would be: the paragraphs that keep words of it, or else those put in its place; empty where it goes.
fn replaced(own: &mut [Own], made: &[Made]) -> Vec<Option<(String, Vec<String>)>> {
    let mut found = Vec::new();
    for (index, one) in made.iter().enumerate() {
        if one.block.is_none() {
            found.push(None);
            continue;
        }
        let mut kept: Vec<&mut Own> = own.iter_mut().filter(|own| own.owner == Some(index)).collect();
        if kept.is_empty() {
            kept = own.iter_mut().filter(|own| own.owner.is_none() && !own.taken && overlap(&own.range, &one.range)).collect();
            kept.iter_mut().for_each(|own| own.taken = true);
        }
        let words = kept.iter().map(|own| own.words.as_str()).collect::<Vec<_>>().join("\n\n");
        let labels = kept.iter().flat_map(|own| own.labels.clone()).collect();
        found.push(Some((words, labels)));
    }
    found
}
