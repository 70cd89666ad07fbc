//! Comments and suggestions in the order of the text, each on its blocks.

use colloquy_consultation::{BlockKind, Draft, comment};

use super::super::along::{ImportReport, NoteKind, Remark};
use super::suggest::{Place, Suggestion};
use super::{Comment, Spot};

pub(super) struct Remarks<'a> {
    draft: &'a Draft,
    places: &'a [Place],
    /// Comments, `None` where one had no words; in the order of the file.
    comments: Vec<Option<(Key, Remark)>>,
    parents: Vec<Option<usize>>,
    suggestions: Vec<(Key, Remark)>,
}

/// Where a remark stands in the text: its first block, its place there, and comments before suggestions.
type Key = (usize, u32, u8);

impl<'a> Remarks<'a> {
    pub(super) fn new(draft: &'a Draft, places: &'a [Place]) -> Self {
        Self { draft, places, comments: Vec::new(), parents: Vec::new(), suggestions: Vec::new() }
    }

    pub(super) fn comment(&mut self, given: Comment, report: &mut ImportReport) {
        self.parents.push(given.parent);
        let body = given.body.trim().to_owned();
        if body.is_empty() {
            report.note(NoteKind::Comment, &given.author);
            self.comments.push(None);
            return;
        }
        let (from, to) = (given.from.or(given.to), given.to.or(given.from));
        if from.is_none() && given.parent.is_none() {
            report.note(NoteKind::Comment, &body);
        }
        let (blocks, quote, key) = match from.zip(to) {
            Some((from, to)) => self.target(from, to),
            // What is about the whole text comes last.
            None => (Vec::new(), None, (usize::MAX, 0, 0)),
        };
        let author = super::shown_name(&given.author);
        let remark = Remark { author, at: given.at, body, parent: None, resolved: given.resolved, blocks, quote, suggestion: None };
        self.comments.push(Some((key, remark)));
    }

    pub(super) fn suggestion(&mut self, given: Suggestion, author: String) {
        let remark = Remark {
            author,
            at: given.who.at,
            body: String::new(),
            parent: None,
            resolved: false,
            blocks: vec![given.block],
            quote: None,
            suggestion: Some((given.operation, given.proposed)),
        };
        self.suggestions.push(((given.block, 0, 1), remark));
    }

    /// The blocks from one place to another, and the words between them where they stand in one block.
    fn target(&self, from: Spot, to: Spot) -> (Vec<usize>, Option<(u32, u32)>, Key) {
        let Some((mut first, start)) = self.find(from, false) else { return (Vec::new(), None, (0, 0, 0)) };
        let (mut last, end) = self.find(to, true).unwrap_or((first, start));
        let key = (first, start, 0);
        if last < first {
            return (vec![first], None, key);
        }
        let length = |block: usize| self.draft.blocks[block].text.chars().count() as u32;
        // Touching the end of a paragraph, or the beginning of one, is no word of it.
        if last > first && start >= length(first) && length(first) > 0 {
            first = (first + 1..=last).find(|block| self.counts(*block)).unwrap_or(last);
        }
        if last > first && end == 0 {
            last = (first..last).rev().find(|block| self.counts(*block)).unwrap_or(first);
        }
        if first == last {
            let start = if key.0 == first { start } else { 0 };
            let end = if self.find(to, true).is_some_and(|(block, _)| block == last) { end } else { length(last) };
            return (vec![first], self.quote(first, start, end), key);
        }
        let blocks: Vec<usize> = (first..=last).filter(|block| self.counts(*block)).take(comment::BLOCKS_MAX).collect();
        (blocks, None, key)
    }

    /// The words of a block from one place to another, without the space around them; none where they are all of it, or none.
    fn quote(&self, block: usize, start: u32, end: u32) -> Option<(u32, u32)> {
        let length = self.draft.blocks[block].text.chars().count() as u32;
        let inside: Vec<char> =
            self.draft.blocks[block].text.chars().skip(start as usize).take(end.saturating_sub(start) as usize).collect();
        let lead = inside.iter().take_while(|c| c.is_whitespace()).count() as u32;
        let tail = inside.iter().rev().take_while(|c| c.is_whitespace()).count() as u32;
        let (start, end) = (start + lead, end.saturating_sub(tail));
        (start < end && (start > 0 || end < length)).then_some((start, end))
    }

    /// Whether a block between two others is one that a comment is about.
    fn counts(&self, block: usize) -> bool {
        !matches!(self.draft.blocks[block].kind, BlockKind::Table | BlockKind::Row)
    }

    /// The block that a place is in, and the place in its words; the one before where its paragraph has none.
    fn find(&self, spot: Spot, end: bool) -> Option<(usize, u32)> {
        let place = self.places.get(spot.origin)?;
        let reaches = |from: u32| from < spot.at || (from == spot.at && !end);
        let piece = place.pieces.iter().rev().find(|piece| reaches(piece.1)).or(place.pieces.first());
        if let Some((block, from)) = piece {
            let length = self.draft.blocks[*block].text.chars().count() as u32;
            return Some((*block, spot.at.saturating_sub(*from).min(length)));
        }
        match place.before {
            Some(block) => Some((block, self.draft.blocks[block].text.chars().count() as u32)),
            None => (!self.draft.blocks.is_empty()).then_some((0, 0)),
        }
    }

    pub(super) fn finish(self, report: &mut ImportReport) -> Vec<Remark> {
        let count = self.comments.len();
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut roots: Vec<(Key, usize)> = Vec::new();
        let mut comments = self.comments;
        for (index, comment) in comments.iter().enumerate() {
            match self.parents[index].filter(|parent| *parent < count && *parent != index) {
                Some(parent) => children[parent].push(index),
                None => roots.push((comment.as_ref().map_or((0, 0, 0), |comment| comment.0), index)),
            }
        }
        let mut all: Vec<(Key, Result<usize, Remark>)> = roots.into_iter().map(|(key, index)| (key, Ok(index))).collect();
        all.extend(self.suggestions.into_iter().map(|(key, remark)| (key, Err(remark))));
        all.sort_by_key(|entry| entry.0);
        let mut seen = vec![false; count];
        let mut out = Vec::new();
        for (_, entry) in all {
            match entry {
                Ok(index) => thread(index, &mut comments, &children, &mut seen, &mut out),
                Err(remark) => out.push(remark),
            }
        }
        // Comments that answer each other in a circle begin somewhere.
        for index in 0..count {
            if !seen[index] {
                report.note(NoteKind::Comment, comments[index].as_ref().map_or("", |comment| &comment.1.body));
                thread(index, &mut comments, &children, &mut seen, &mut out);
            }
        }
        out
    }
}

/// Adds a comment and all that answer it; what answers a comment without words answers the one before it.
fn thread(root: usize, comments: &mut [Option<(Key, Remark)>], children: &[Vec<usize>], seen: &mut [bool], out: &mut Vec<Remark>) {
    let mut open = vec![(root, None)];
    while let Some((index, parent)) = open.pop() {
        if std::mem::replace(&mut seen[index], true) {
            continue;
        }
        let mut under = parent;
        if let Some((_, remark)) = comments[index].take() {
            under = Some(out.len());
            let target = if parent.is_some() { (Vec::new(), None) } else { (remark.blocks, remark.quote) };
            out.push(Remark { parent, blocks: target.0, quote: target.1, ..remark });
        }
        open.extend(children[index].iter().rev().map(|child| (*child, under)));
    }
}
