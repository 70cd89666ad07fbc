//! Suggestions as tracked changes.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use colloquy_consultation::{BlockKind, CommentOut, Direction, Operation};
use colloquy_text::merge::{Edit, edits};

use super::ground::Home;
use super::plan::Plan;
use super::raw::source;
use super::weave::{Change, holder, properties_again};
use crate::docx::text::push_words;
use crate::import::{About, Ns};
use crate::script::direction;

/// What was tracked so far.
#[derive(Debug, Default)]
pub(super) struct Track {
    /// The edits on each block of the file.
    edits: HashMap<usize, Vec<Edit>>,
    /// What each author did with a block.
    did: HashSet<(String, usize, Did)>,
}

/// What an author does with a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Did {
    /// Changes or takes out words.
    Change,
    /// Leaves no word of it.
    Overwrite,
    /// Takes it out.
    Remove,
    /// Adds after it.
    Add,
}

/// Words that come, and where.
#[derive(Debug, Clone, Copy)]
enum Side {
    Before(u32),
    After(u32),
}

impl Plan<'_, '_, '_> {
    /// Makes a suggestion a tracked change, if it can be one; says what its comment is about then, and the block.
    pub(super) fn suggest(&mut self, comment: &CommentOut) -> Option<(About, usize)> {
        // Words of another language are no change to this text.
        let operation = comment
            .operation
            .filter(|operation| comment.has_words() && (comment.text_language.is_none() || *operation == Operation::Delete))?;
        let [anchor] = &comment.anchors[..] else { return None };
        let block = self.view.report.blocks.iter().position(|block| block.block.id == anchor.block)?;
        let place = self.places[block]?;
        let Some(Home::Flow(first, last)) = self.home(place) else { return None };
        let change = Change { author: super::said::author(comment), at: comment.at };
        let made = match operation {
            Operation::InsertAfter => self.add(place, last, &comment.proposed, change),
            Operation::Delete => self.remove(place, first, last, change),
            Operation::Replace if comment.proposed.trim().is_empty() => self.remove(place, first, last, change),
            Operation::Replace => self.replace(place, comment.proposed.trim(), change),
        };
        let about = if operation == Operation::InsertAfter { About::Added } else { About::Change };
        made.map(|()| (about, block))
    }

    fn did(&self, author: &str, place: Option<usize>, what: &[Did]) -> bool {
        let place = place.unwrap_or(usize::MAX);
        what.iter().any(|what| self.track.did.contains(&(author.to_owned(), place, *what)))
    }

    /// The block at the top that stands before or after one at the top.
    fn neighbour(&self, place: usize, after: bool) -> Option<usize> {
        let blocks = &self.traced.draft.blocks;
        blocks[place].parent.is_none().then_some(())?;
        let top = |at: &usize| blocks[*at].parent.is_none();
        if after { (place + 1..blocks.len()).find(top) } else { (0..place).rfind(top) }
    }

    fn replace(&mut self, place: usize, proposed: &str, change: Change) -> Option<()> {
        let text = &self.traced.draft.blocks[place].text;
        let own = edits(text, proposed);
        let overwrites =
            own.iter().map(|edit| text[edit.base.clone()].trim().len()).sum::<usize>() > 0 && left(text, &own).trim().is_empty();
        let before = self.neighbour(place, false);
        if own.is_empty()
            || text.is_empty()
            || !self.goes_together(place, &own)
            || self.did(&change.author, Some(place), &[Did::Change, Did::Remove])
            || overwrites && self.did(&change.author, before, &[Did::Add, Did::Remove])
        {
            return None;
        }
        let lead = self.traced.from[place];
        let mut written: Vec<(Range<u32>, String, Option<Side>)> = Vec::new();
        for edit in &own {
            let count = |at: usize| text[..at].chars().count() as u32 + lead;
            let range = count(edit.base.start)..count(edit.base.end);
            if !self.can_go(place, range.clone()) {
                return None;
            }
            let side = if edit.words.is_empty() { None } else { Some(self.side(place, range.end)?) };
            written.push((range, edit.words.clone(), side));
        }
        for (range, words, side) in written {
            if let Some(side) = side {
                let run = self.run_at(place, side);
                let words = self.ids.open("ins", &change) + &format!(">{}</w:ins>", new_run(&words, run.as_deref()));
                let woven = self.woven.entry(place).or_default();
                match side {
                    Side::Before(at) => woven.before.entry(at).or_default().push_str(&words),
                    Side::After(at) => woven.after.entry(at).or_default().push_str(&words),
                }
            }
            if !range.is_empty() {
                self.woven.entry(place).or_default().gone.push((range, change.clone()));
            }
        }
        self.track.edits.entry(place).or_default().extend(own);
        self.keep(place, change.author, if overwrites { &[Did::Change, Did::Overwrite] } else { &[Did::Change] });
        Some(())
    }

    fn keep(&mut self, place: usize, author: String, what: &[Did]) {
        for what in what {
            self.track.did.insert((author.clone(), place, *what));
        }
    }

    fn goes_together(&self, place: usize, own: &[Edit]) -> bool {
        let before = self.track.edits.get(&place).map(Vec::as_slice).unwrap_or_default();
        own.iter().all(|edit| before.iter().all(|other| !edit.touches(other)))
    }

    fn remove(&mut self, place: usize, first: usize, last: usize, change: Change) -> Option<()> {
        let block = &self.traced.draft.blocks[place];
        let own = [Edit { base: 0..block.text.len(), words: String::new() }];
        let atoms = &self.traced.atoms[place];
        let end = atoms.iter().map(|(at, atom)| at + atom.length).max()?;
        let (before, after) = (self.neighbour(place, false), self.neighbour(place, true));
        if matches!(block.kind, BlockKind::Table | BlockKind::Row)
            || block.text.is_empty()
            || self.ground.is_in_control(self.ground.paragraphs[first].span().0)
            || !self.goes_together(place, &own)
            || self.did(&change.author, Some(place), &[Did::Change, Did::Add])
            || self.did(&change.author, before, &[Did::Add])
            || self.did(&change.author, after, &[Did::Overwrite])
            || !atoms.iter().all(|(_, atom)| self.is_free(atom))
        {
            return None;
        }
        // The number that its author typed goes as well.
        self.woven.entry(place).or_default().gone.push((0..end, change.clone()));
        if first == last && self.ground.can_join(first) {
            self.edges.entry(first).or_default().gone = Some(change.clone());
        }
        self.track.edits.entry(place).or_default().extend(own);
        self.keep(place, change.author, &[Did::Change, Did::Remove]);
        Some(())
    }

    fn add(&mut self, place: usize, last: usize, words: &str, change: Change) -> Option<()> {
        let block = &self.traced.draft.blocks[place];
        let after = self.neighbour(place, true);
        let boxed = after.is_some_and(|after| matches!(self.home(after), Some(Home::Box(_))));
        let empty = words.trim().is_empty();
        if empty
            || boxed
            || self.ground.is_bound(self.ground.paragraphs[last].span().0)
            || block.parent.is_some()
            || self.did(&change.author, Some(place), &[Did::Add, Did::Remove])
            || self.did(&change.author, after, &[Did::Overwrite, Did::Remove])
        {
            return None;
        }
        let mut xml = String::new();
        for paragraph in paragraphs(words.trim()) {
            let mark = self.ids.open("ins", &change) + "/>";
            let properties = self.properties(last, block.kind, &paragraph, &mark);
            let run = self.traced.atoms[place].last().map(|(at, atom)| Side::After(at + atom.length));
            let run =
                run.filter(|_| !matches!(block.kind, BlockKind::Heading | BlockKind::Table)).and_then(|side| self.run_at(place, side));
            let begin = self.ids.open("ins", &change);
            xml.push_str(&format!("<w:p>{properties}{begin}>{}</w:ins></w:p>", new_run(&paragraph, run.as_deref())));
        }
        if block.kind == BlockKind::Table {
            self.beside.insert(block.source.1 as usize, xml);
        } else {
            self.edges.entry(last).or_default().after.push_str(&xml);
        }
        self.keep(place, change.author, &[Did::Add]);
        Some(())
    }

    /// The properties of a paragraph that is added after another: as that one, unless that is a heading or a table.
    fn properties(&self, after: usize, kind: BlockKind, words: &str, mark: &str) -> String {
        let text = self.source;
        let own = self.ground.paragraphs[after].child(Ns::W, "pPr").filter(|_| !matches!(kind, BlockKind::Heading | BlockKind::Table));
        let Some(own) = own else {
            let bidi = if direction(words, Direction::Ltr) == Direction::Rtl { "<w:bidi/>" } else { "" };
            return format!("<w:pPr>{bidi}<w:rPr>{mark}</w:rPr></w:pPr>");
        };
        let kept = own.children().filter(|node| node.is_element() && !matches!(node.name(), "rPr" | "sectPr" | "pPrChange"));
        let kept: String = kept.map(|node| source(text, &node)).collect();
        let look = own.child(Ns::W, "rPr").map(|run| {
            let kept = run
                .children()
                .filter(|node| node.is_element() && !matches!(node.name(), "ins" | "del" | "moveFrom" | "moveTo" | "rPrChange"));
            kept.map(|node| source(text, &node)).collect::<String>()
        });
        format!("<w:pPr>{kept}<w:rPr>{mark}{}</w:rPr></w:pPr>", look.unwrap_or_default())
    }

    /// Whether words can be marked as gone: they stand in a run, and no field hangs on them.
    fn is_free(&self, atom: &crate::import::Atom) -> bool {
        let held = self.ground.run(atom.run.0).and_then(|run| holder(&run, atom));
        let held = held.filter(|_| !self.ground.is_bound(atom.node.0));
        held.is_some_and(|(node, _)| !matches!(node.name(), "fldChar" | "drawing" | "pict" | "object" | "AlternateContent"))
    }

    /// Whether these words, and no others, can be marked as gone.
    fn can_go(&self, place: usize, range: Range<u32>) -> bool {
        let mut covered = 0;
        for (at, atom) in self.traced.atoms[place].iter().filter(|(at, atom)| *at < range.end && at + atom.length > range.start) {
            let whole = *at >= range.start && at + atom.length <= range.end;
            if !self.is_free(atom) || !(whole || self.parts(atom)) {
                return false;
            }
            covered += (at + atom.length).min(range.end) - range.start.max(*at);
        }
        covered == range.end - range.start
    }

    /// Where words are put that come at a place: after the word before it, else before the word behind.
    fn side(&self, place: usize, at: u32) -> Option<Side> {
        let atoms = &self.traced.atoms[place];
        let free =
            |from: u32, atom: &crate::import::Atom| self.is_free(atom) && (at == from || at == from + atom.length || self.parts(atom));
        if let Some((from, atom)) = atoms.iter().find(|(from, atom)| *from < at && at <= from + atom.length) {
            return free(*from, atom).then_some(Side::After(at));
        }
        let (from, atom) = atoms.iter().find(|(from, atom)| *from <= at && at < from + atom.length)?;
        free(*from, atom).then_some(Side::Before(at))
    }

    /// The properties of the run at a place.
    fn run_at(&self, place: usize, side: Side) -> Option<String> {
        let at = match side {
            Side::Before(at) => at,
            Side::After(at) => at - 1,
        };
        let (_, atom) = self.traced.atoms[place].iter().find(|(from, atom)| *from <= at && at < from + atom.length)?;
        let run = self.ground.run(atom.run.0).filter(|_| self.parts(atom))?;
        let properties = run.child(Ns::W, "rPr")?;
        Some(properties_again(self.source, &properties, None))
    }
}

/// What is left of a text after edits.
fn left(text: &str, edits: &[Edit]) -> String {
    let mut kept = String::new();
    let mut at = 0;
    for edit in edits {
        kept.push_str(&text[at..edit.base.start]);
        at = edit.base.end;
    }
    kept + &text[at..]
}

/// A run of new words that looks as the one it stands beside.
fn new_run(words: &str, properties: Option<&str>) -> String {
    let mut xml = String::from("<w:r>");
    match properties {
        Some(properties) => xml.push_str(properties),
        None if direction(words, Direction::Ltr) == Direction::Rtl => xml.push_str("<w:rPr><w:rtl/></w:rPr>"),
        None => {}
    }
    push_words(&mut xml, words);
    xml + "</w:r>"
}

/// A text in paragraphs: blank lines part them, and what is more than one blank line begins the next.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut lead = String::new();
    for piece in text.split("\n\n") {
        lead.push_str(piece);
        if piece.trim().is_empty() {
            lead.push_str("\n\n");
        } else {
            found.push(std::mem::take(&mut lead));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_keep_every_line_between_words() {
        assert_eq!(paragraphs("a\nb\n\nc"), ["a\nb", "c"]);
        assert_eq!(paragraphs("a\n\n\nb"), ["a", "\nb"]);
        assert_eq!(paragraphs("a\n\n\n\nb\n\n"), ["a", "\n\nb"]);
        assert_eq!(paragraphs(" "), Vec::<String>::new());
    }
}
