//! The end of reading: blocks settle, and comments and suggestions find their final places.

use colloquy_consultation::{BlockKind, Draft, DraftBlock, MarkKind, Operation};

use super::super::ImportError;
use super::super::along::{Imported, NoteKind, Remark};
use super::super::xml::{Ns, Tree};
use super::comments::Comment;
use super::ours::About;
use super::package::Package;
use super::place::Spot;
use super::reader::Reader;
use super::suggest::Pending;

/// The most blocks that a comment can be about.
const BLOCKS_OF_ONE: usize = colloquy_consultation::comment::BLOCKS_MAX;
/// The most headers, and the most footers, that are looked at.
const EDGES_MAX: usize = 60;

/// Where something stands: block, offset.
type Place = Option<(usize, u32)>;
/// A comment with its place, the index of what it answers, and its own.
type Placed = (Place, Remark, Option<usize>, usize);
/// A place with what stands there: a comment and its answers, or a suggestion.
type Thread = (Place, Vec<Remark>);

/// Reads what stands beside the text, and settles everything.
///
/// # Errors
/// [`ImportError`]: a part is broken, or there are no words.
pub(super) fn finish(mut reader: Reader, package: &mut Package<'_>) -> Result<Imported, ImportError> {
    reader.read_notes(package)?;
    let comments = reader.comments(package)?;
    edges(&mut reader, package)?;
    let Reader { blocks, mut report, places, pending, changes, notes, title, .. } = reader;
    let set: Vec<String> = blocks.list.iter().chain(&blocks.footnotes).map(|raw| raw.inline.text.clone()).collect();
    let (draft, traces) = blocks.finish_traced(title)?;
    let settled = Settled { draft: &draft, set, from: traces.iter().map(|trace| trace.1 as usize).collect() };

    let mut remarks: Vec<Placed> = Vec::new();
    for (index, comment) in comments.iter().enumerate() {
        let stretch = places.of(&comment.id);
        let ends = stretch.and_then(|stretch| stretch.ends());
        let answered = comments.iter().any(|other| other.parent == Some(index) && !other.body.is_empty());
        let proposes = comment.ours.operation.is_some() || matches!(comment.ours.about, About::Change | About::Added);
        if comment.body.is_empty() && !answered && !proposes {
            if !comment.sign {
                report.note(NoteKind::Comment, &comment.author);
            }
            continue;
        }
        let mut remark = remark(comment);
        let mut place = None;
        if comment.parent.is_none() {
            match ends {
                Some((begin, end)) => {
                    (remark.blocks, remark.quote) = settled.target(begin, end);
                    settled.meant(comment.ours.about, &mut remark);
                    place = remark.blocks.first().map(|block| (*block, if *block == begin.block { begin.offset } else { 0 }));
                }
                None => report.note(NoteKind::Comment, &comment.body),
            }
            if let Some(operation) = comment.ours.operation {
                remark.quote = None;
                remark.suggestion = Some((operation, comment.proposed.clone()));
            }
        }
        remarks.push((place, remark, comment.parent, index));
    }
    let mut reasons: Vec<Reason> = Vec::new();
    let mut list: Vec<Thread> = Vec::new();
    for ((place, thread), index) in threaded(remarks) {
        match comments[index].ours.about {
            about @ (About::Change | About::Added) => reasons.push(Reason { added: about == About::Added, thread: Some((place, thread)) }),
            _ => list.push((place, thread)),
        }
    }
    for one in pending {
        let author = changes.authors.get(one.author as usize).cloned().unwrap_or_default();
        let extra: Vec<String> = one
            .labels
            .iter()
            .filter_map(|label| notes.list.iter().find(|note| note.label == *label))
            .map(|note| format!("[{}] {}", note.label, note.words))
            .collect();
        match settled.suggestion(one, author, extra.join("\n\n")) {
            Ok(remark) => list.push(Reason::given(&mut reasons, remark)),
            Err(words) => report.note(NoteKind::Change, &words),
        }
    }
    // The change is gone (somebody accepted it, or changes are left behind): what was said on it is a comment.
    for (place, thread) in reasons.into_iter().filter_map(|reason| reason.thread) {
        if thread.len() > 1 || !thread[0].body.is_empty() {
            list.push((place, thread));
        } else {
            report.note(NoteKind::Comment, &thread[0].author);
        }
    }
    // In the order of the text; what is about the whole of it comes last.
    list.sort_by_key(|(place, _)| (place.is_none(), *place));
    let mut remarks: Vec<Remark> = Vec::new();
    for (_, thread) in list {
        let first = remarks.len();
        remarks.extend(thread.into_iter().map(|remark| Remark { parent: remark.parent.map(|parent| parent + first), ..remark }));
    }
    Ok(Imported { draft, remarks, report })
}

/// What was said on a tracked change.
struct Reason {
    added: bool,
    thread: Option<Thread>,
}

impl Reason {
    /// A suggestion with its reason and what was said on it.
    fn given(reasons: &mut [Self], suggestion: Remark) -> Thread {
        let added = suggestion.suggestion.as_ref().is_some_and(|(operation, _)| *operation == Operation::InsertAfter);
        let of = |reason: &&mut Self| {
            reason.added == added
                && reason.thread.as_ref().is_some_and(|(_, thread)| {
                    thread[0].author == suggestion.author && thread[0].blocks.first() == suggestion.blocks.first()
                })
        };
        let place = Some((suggestion.blocks[0], u32::MAX));
        let Some((_, mut thread)) = reasons.iter_mut().find(of).and_then(|reason| reason.thread.take()) else {
            return (place, vec![suggestion]);
        };
        let both = [std::mem::take(&mut thread[0].body), suggestion.body];
        let body = both.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n\n");
        thread[0] = Remark { body, resolved: thread[0].resolved, ..suggestion };
        (place, thread)
    }
}

fn remark(comment: &Comment) -> Remark {
    Remark {
        author: comment.author.clone(),
        at: comment.at,
        body: comment.body.clone(),
        parent: None,
        resolved: comment.resolved,
        blocks: Vec::new(),
        quote: None,
        suggestion: None,
    }
}

/// Comments with their answers behind them, and the index of the first; parents are counted within each thread.
fn threaded(found: Vec<Placed>) -> Vec<(Thread, usize)> {
    let mut threads: Vec<(Thread, usize)> = Vec::new();
    // Where each comment of the file stands: thread, and which of it.
    let mut known: std::collections::HashMap<usize, (usize, usize)> = std::collections::HashMap::new();
    let mut waiting: Vec<Placed> = found;
    waiting.sort_by_key(|one| (one.2.is_some(), one.1.at, one.3));
    loop {
        let count = waiting.len();
        let mut later = Vec::new();
        for (place, remark, parent, index) in waiting {
            match parent {
                None => {
                    known.insert(index, (threads.len(), 0));
                    threads.push(((place, vec![remark]), index));
                }
                Some(of) => match known.get(&of).copied() {
                    Some((thread, at)) => {
                        known.insert(index, (thread, threads[thread].0.1.len()));
                        threads[thread].0.1.push(Remark { parent: Some(at), ..remark });
                    }
                    None => later.push((place, remark, parent, index)),
                },
            }
        }
        if later.is_empty() {
            return threads;
        }
        // What answers nothing that is left stands for itself.
        let stuck = later.len() == count;
        waiting = later.into_iter().map(|one| if stuck { (one.0, one.1, None, one.3) } else { one }).collect();
    }
}

/// The draft, and what was taken off its words since they were set.
struct Settled<'d> {
    draft: &'d Draft,
    /// The words of each block as set.
    set: Vec<String>,
    /// How many Unicode scalar values of them stand before its words as they are now.
    from: Vec<usize>,
}

impl Settled<'_> {
    fn block(&self, index: usize) -> Option<&DraftBlock> {
        self.draft.blocks.get(index)
    }

    /// What was taken off the beginning of a block's words: the author's own number.
    fn taken(&self, index: usize) -> &str {
        let set = self.set[index].as_str();
        let end = set.char_indices().nth(self.from[index]).map_or(set.len(), |(at, _)| at);
        set[..end].trim_start()
    }

    /// A place in the words of a block as they are now.
    fn offset(&self, spot: Spot, length: usize) -> u32 {
        (spot.offset as usize).saturating_sub(self.from[spot.block]).min(length) as u32
    }

    /// The blocks that a stretch is about, and the words in its only one.
    fn target(&self, begin: Spot, end: Spot) -> (Vec<usize>, Option<(u32, u32)>) {
        let mut found: Vec<(usize, u32, u32)> = Vec::new();
        for index in begin.block..=end.block.min(self.draft.blocks.len().saturating_sub(1)) {
            let Some(block) = self.block(index).filter(|block| !block.text.is_empty()) else { continue };
            let length = block.text.chars().count();
            let from = if index == begin.block { self.offset(begin, length) } else { 0 };
            let to = if index == end.block { self.offset(end, length) } else { length as u32 };
            let words: Vec<char> = block.text.chars().skip(from as usize).take(to.saturating_sub(from) as usize).collect();
            let lead = words.iter().take_while(|sign| sign.is_whitespace()).count();
            if lead < words.len() {
                let tail = words.iter().rev().take_while(|sign| sign.is_whitespace()).count();
                found.push((index, from + lead as u32, to - tail as u32));
            }
            if found.len() > BLOCKS_OF_ONE {
                break;
            }
        }
        found.truncate(BLOCKS_OF_ONE);
        if let [(index, from, to)] = found[..] {
            let length = self.block(index).map_or(0, |block| block.text.chars().count()) as u32;
            return (vec![index], (from > 0 || to < length).then_some((from, to)));
        }
        if found.is_empty() {
            // About no words: about the block where it stands.
            let near = [end.block, begin.block].into_iter().find(|index| self.block(*index).is_some());
            return (near.into_iter().collect(), None);
        }
        (found.into_iter().map(|(index, ..)| index).collect(), None)
    }

    /// What an annotated draft of ours means by the place of a comment.
    fn meant(&self, about: About, remark: &mut Remark) {
        let up = |block: usize, kind: BlockKind| {
            let chain = std::iter::successors(Some(block), |at| self.block(*at).and_then(|block| block.parent));
            chain.into_iter().find(|at| self.block(*at).is_some_and(|block| block.kind == kind)).unwrap_or(block)
        };
        match about {
            About::Here | About::Change => {}
            About::Added => {
                // Words are added after whole tables.
                let top = |block: usize| std::iter::successors(Some(block), |at| self.block(*at).and_then(|block| block.parent)).last();
                remark.blocks = remark.blocks.first().and_then(|block| top(*block)).into_iter().collect();
            }
            About::Whole => (remark.blocks, remark.quote) = (Vec::new(), None),
            About::Rows | About::Tables => {
                let kind = if about == About::Rows { BlockKind::Row } else { BlockKind::Table };
                remark.blocks.iter_mut().for_each(|block| *block = up(*block, kind));
                remark.blocks.dedup();
                remark.quote = None;
            }
            About::Note => {
                let Some(block) = remark.blocks.first().and_then(|block| self.block(*block)) else { return };
                let (from, to) = remark.quote.unwrap_or((0, u32::MAX));
                let mark = block.marks.iter().find(|mark| mark.kind == MarkKind::Footnote && mark.start >= from && mark.end <= to);
                let is = |note: &&DraftBlock| note.kind == BlockKind::Footnote && note.marker.as_deref() == mark.map(|mark| &*mark.target);
                if let Some(note) = mark.and_then(|_| self.draft.blocks.iter().position(|block| is(&block))) {
                    (remark.blocks, remark.quote) = (vec![note], None);
                }
            }
        }
    }

    /// A suggestion on the words as they are now; its words where it would change nothing.
    fn suggestion(&self, one: Pending, author: String, body: String) -> Result<Remark, String> {
        let Some(block) = self.block(one.block) else { return Err(one.words) };
        let mut words = one.words;
        let mut operation = one.operation;
        if operation == Operation::Replace {
            let taken = self.taken(one.block);
            if !taken.is_empty()
                && let Some(rest) = words.strip_prefix(taken)
            {
                words = rest.trim_start().to_owned();
            }
            if words == block.text {
                return Err(words);
            }
            if words.is_empty() {
                operation = Operation::Delete;
            }
        }
        if operation == Operation::Delete && block.text.is_empty() && block.kind != BlockKind::Row {
            return Err(words);
        }
        Ok(Remark {
            author,
            at: one.at,
            body,
            parent: None,
            resolved: false,
            blocks: vec![one.block],
            quote: None,
            suggestion: Some((operation, words)),
        })
    }
}

/// Notes what stands at the edges of pages, and programs.
fn edges(reader: &mut Reader, package: &mut Package<'_>) -> Result<(), ImportError> {
    for (kind, note) in [("header", NoteKind::Header), ("footer", NoteKind::Footer)] {
        let names: Vec<String> = reader.relations.all(kind).into_iter().take(EDGES_MAX).map(str::to_owned).collect();
        for name in names {
            let Some(text) = package.archive.read_text(&name)? else { continue };
            let tree = Tree::parse(&text, &name)?;
            let words: String = tree.root().descendants().filter(|node| node.is(Ns::W, "t")).map(|node| node.text()).collect();
            if !words.trim().is_empty() {
                reader.report.note(note, &words);
            }
        }
    }
    if !reader.relations.all("vbaProject").is_empty() {
        reader.report.note(NoteKind::Script, "");
    }
    Ok(())
}
