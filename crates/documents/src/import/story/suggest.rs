//! From edits to suggestions: one for each author and block.

use std::collections::BTreeMap;

use colloquy_consultation::comment::PROPOSED_MAX;
use colloquy_consultation::{BlockKind, Draft, Operation};

use super::super::along::{ImportReport, NoteKind};
use super::super::raw::Trace;
use super::Who;
use super::words::{Edit, PARAGRAPH};

/// The most scalar values that all proposals together have: a hostile file costs no more.
const WORDS_MAX: usize = 20_000_000;

/// Where the text of an origin stands: its blocks in order, with the place at which each begins in it.
#[derive(Debug, Default)]
pub(super) struct Place {
    pub pieces: Vec<(usize, u32)>,
    /// The last block before it that is no footnote.
    pub before: Option<usize>,
}

impl Place {
    pub(super) fn all(draft: &Draft, traces: &[Trace], count: usize) -> Vec<Self> {
        let mut places: Vec<Self> = Vec::new();
        places.resize_with(count, Self::default);
        for (block, (origin, from)) in traces.iter().enumerate() {
            if let Some(place) = origin.and_then(|origin| places.get_mut(origin)) {
                place.pieces.push((block, *from));
            }
        }
        let mut before = None;
        for place in &mut places {
            place.before = before;
            let last = place.pieces.last().map(|piece| piece.0);
            before = last.filter(|block| draft.blocks[*block].kind != BlockKind::Footnote).or(before);
        }
        places
    }
}

/// A suggestion on a block.
#[derive(Debug)]
pub(super) struct Suggestion {
    pub block: usize,
    pub who: Who,
    pub operation: Operation,
    pub proposed: String,
}

/// What an author makes of a block: its words after the changes, and paragraphs after it.
#[derive(Debug, Default)]
struct Made {
    text: Option<String>,
    after: Vec<String>,
    who: Option<Who>,
}

pub(super) fn suggestions(
    draft: &Draft,
    places: &[Place],
    edits: &[Vec<Edit>],
    joins: &[(usize, usize, Who)],
    report: &mut ImportReport,
) -> Vec<Suggestion> {
    let mut maker = Maker { draft, places, made: BTreeMap::new(), left: WORDS_MAX, report };
    for (origin, edits) in edits.iter().enumerate().filter(|(_, edits)| !edits.is_empty()) {
        let mut authors: BTreeMap<usize, Vec<&Edit>> = BTreeMap::new();
        for edit in edits {
            authors.entry(edit.who.author).or_default().push(edit);
        }
        for edits in authors.values() {
            maker.origin(origin, edits);
        }
    }
    maker.join(joins);
    maker.finish()
}

struct Maker<'a> {
    draft: &'a Draft,
    places: &'a [Place],
    made: BTreeMap<(usize, usize), Made>,
    left: usize,
    report: &'a mut ImportReport,
}

impl Maker<'_> {
    /// An author's edits to a text.
    fn origin(&mut self, origin: usize, edits: &[&Edit]) {
        let place = &self.places[origin];
        let who = edits.iter().fold(edits[0].who, |who, edit| Who { at: who.at.max(edit.who.at), ..who });
        if place.pieces.is_empty() {
            // A paragraph of nothing but new words.
            let text: String = edits.iter().map(|edit| edit.text.as_str()).collect();
            self.insert(place.before, &text, who);
            return;
        }
        for (index, (block, from)) in place.pieces.iter().enumerate() {
            let first = if index == 0 { 0 } else { *from };
            let end = place.pieces.get(index + 1).map_or(u32::MAX, |next| next.1);
            let mine = edits.iter().filter(|edit| edit.at < end && (edit.at >= first || edit.at + edit.gone > first));
            let mut cut: Vec<Edit> = Vec::new();
            for edit in mine {
                if edit.gone > 0 && edit.at + edit.gone <= *from {
                    // Only the number that the block has as its marker.
                    self.report.note(NoteKind::Change, &edit.text);
                    continue;
                }
                let at = edit.at.max(*from);
                // What is new belongs to the piece in which it begins.
                let text = if edit.at >= first { edit.text.clone() } else { String::new() };
                cut.push(Edit { at: at - from, gone: (edit.at + edit.gone).min(end).saturating_sub(at), text, who: edit.who });
            }
            if !cut.is_empty() {
                self.piece(*block, cut, place.before.filter(|_| index == 0), who);
            }
        }
    }

    /// An author's edits to a block, in its own places.
    fn piece(&mut self, block: usize, mut edits: Vec<Edit>, before: Option<usize>, who: Who) {
        let base = &self.draft.blocks[block].text;
        let length = base.chars().count() as u32;
        if let Some(first) = edits.first_mut().filter(|edit| edit.at == 0 && edit.gone == 0 && length > 0)
            && before.is_some()
            && let Some((new, rest)) = first.text.rsplit_once(PARAGRAPH)
        {
            let new = new.to_owned();
            first.text = rest.to_owned();
            self.insert(before, &new, who);
        }
        if let Some(last) = edits.last_mut().filter(|edit| edit.at >= length && edit.gone == 0 && length > 0)
            && let Some((rest, new)) = last.text.split_once(PARAGRAPH)
        {
            let new = new.to_owned();
            last.text = rest.to_owned();
            self.insert(Some(block), &new, who);
        }
        self.left = self.left.saturating_sub(length as usize);
        if self.left == 0 || length as usize > PROPOSED_MAX {
            self.report.note(NoteKind::Change, base);
            return;
        }
        let text = apply(base, &edits);
        if text.trim() != base.trim() {
            let made = self.made.entry((block, who.author)).or_default();
            made.text = Some(text.trim().to_owned());
            made.who = Some(who);
        }
    }

    /// New paragraphs after a block.
    fn insert(&mut self, after: Option<usize>, text: &str, who: Who) {
        let paragraphs = text.split(PARAGRAPH).map(str::trim).filter(|text| !text.is_empty());
        let mut block = after.or_else(|| (!self.draft.blocks.is_empty()).then_some(0));
        // Nothing stands between the cells of a table.
        while let Some(parent) = block.and_then(|block| self.draft.blocks[block].parent) {
            block = Some(parent);
        }
        let Some(block) = block else { return };
        for paragraph in paragraphs {
            let made = self.made.entry((block, who.author)).or_default();
            made.after.push(paragraph.to_owned());
            made.who = Some(made.who.map_or(who, |known| Who { at: known.at.max(who.at), ..known }));
        }
    }

    /// Paragraphs that are one once an author's changes are taken: the first has the words of all, the others go.
    fn join(&mut self, joins: &[(usize, usize, Who)]) {
        let mut heads: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (one, two, who) in joins {
            let first = self.places[*one].pieces.last().map(|piece| piece.0);
            let second = self.places[*two].pieces.first().map(|piece| piece.0);
            let (Some(first), Some(second)) = (first, second) else { continue };
            let head = heads.get(&(first, who.author)).copied().unwrap_or(first);
            let now = |block: usize| match self.made.get(&(block, who.author)).and_then(|made| made.text.as_ref()) {
                Some(text) => text.clone(),
                None => self.draft.blocks[block].text.clone(),
            };
            let (before, after) = (now(head), now(second));
            self.left = self.left.saturating_sub(before.len() + after.len());
            if before.is_empty() || after.is_empty() || self.left == 0 {
                heads.insert((second, who.author), if before.is_empty() { second } else { head });
                continue;
            }
            let joined = format!("{before}{}{after}", joint(&before, &after));
            for (block, text) in [(head, joined), (second, String::new())] {
                let made = self.made.entry((block, who.author)).or_default();
                made.text = Some(text);
                made.who = Some(made.who.map_or(*who, |known| Who { at: known.at.max(who.at), ..known }));
            }
            heads.insert((second, who.author), head);
        }
    }

    fn finish(self) -> Vec<Suggestion> {
        let mut all = Vec::new();
        for ((block, _), made) in self.made {
            let Some(who) = made.who else { continue };
            if let Some(proposed) = made.text {
                let operation = if proposed.is_empty() { Operation::Delete } else { Operation::Replace };
                all.push(Suggestion { block, who, operation, proposed });
            }
            if !made.after.is_empty() {
                all.push(Suggestion { block, who, operation: Operation::InsertAfter, proposed: made.after.join("\n\n") });
            }
        }
        let report = self.report;
        all.retain(|suggestion| {
            let fits = suggestion.proposed.len() <= PROPOSED_MAX || suggestion.proposed.chars().count() <= PROPOSED_MAX;
            if !fits {
                report.note(NoteKind::Change, &suggestion.proposed);
            }
            fits
        });
        all
    }
}

/// What parts two texts that become one: the space that the cut at their ends took, if a word would run into another.
fn joint(before: &str, after: &str) -> &'static str {
    match (before.chars().next_back(), after.chars().next()) {
        (Some(last), Some(next)) => super::super::lines::joint(last, next),
        _ => "",
    }
}

/// The words after the edits.
fn apply(base: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(base.len());
    let mut chars = base.chars();
    let mut at = 0;
    for edit in edits {
        out.extend(chars.by_ref().take(edit.at.saturating_sub(at) as usize));
        at = at.max(edit.at);
        out.push_str(&edit.text);
        let gone = (edit.at + edit.gone).saturating_sub(at) as usize;
        if gone > 0 {
            chars.nth(gone - 1);
            at = edit.at + edit.gone;
        }
    }
    out.extend(chars);
    out.replace(PARAGRAPH, "\n\n")
}
