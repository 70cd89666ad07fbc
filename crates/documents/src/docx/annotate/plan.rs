//! What is written where.
//!
//! - A comment stands on its quotation, else on its whole block, else from the first to the last of its blocks. One on the
//!   whole text stands on the first paragraph; one on a note stands on the reference to it; one on a text box on the paragraph
//!   that holds it. Then a line says what it is about.
//! - A suggestion is a tracked change, with its reason as a comment on the block, where all of this holds: it is about one
//!   paragraph, heading, item, quotation or cell (words to be added: also about a table) that stands in the flow of the text;
//!   it touches no words that an earlier suggestion touches, and none that a form fills in; its author has no other of the kind on the block, because an office
//!   program tells changes apart by author alone; and the words can be parted there. Else it is a comment with the words in full.
//! - A decision is an answer by the desk, and a published one settles the thread.

use std::collections::{BTreeMap, HashMap};

use colloquy_consultation::{BlockId, BlockKind, CommentId, CommentOut, MarkKind};

use super::edits::Edits;
use super::ground::{Ground, Home};
use super::raw::{close_start, is_closed, name, source, tag_end};
use super::said::{Said, Teller};
use super::track::Track;
use super::weave::{Change, Ids, Woven, holder, inside, weave};
use crate::import::{About, Atom, Ns, Traced};
use crate::report::{ReportComment, View};

/// A place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Point {
    /// The beginning or the end of a paragraph.
    Paragraph(usize),
    /// Among the words of a block of the file.
    Word(usize, u32),
}

/// Where a thread stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    begin: Point,
    end: Point,
    pub about: About,
    /// Whether it stands elsewhere than what it is about.
    pub aside: bool,
}

/// What is written at the ends of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Edge {
    begin: String,
    end: String,
    /// Who takes its mark out.
    pub gone: Option<Change>,
    /// Paragraphs after it.
    pub after: String,
}

/// Everything that is written.
pub(super) struct Plan<'w, 'a, 't> {
    pub view: &'w View<'w>,
    pub source: &'w str,
    pub ground: &'w Ground<'a, 't>,
    pub traced: &'w Traced,
    /// Where each block of the version stands among those of the file.
    pub places: Vec<Option<usize>>,
    index: HashMap<BlockId, usize>,
    pub ids: Ids,
    pub woven: BTreeMap<usize, Woven>,
    pub edges: BTreeMap<usize, Edge>,
    /// What stands after tables.
    pub beside: Edits,
    pub track: Track,
    /// The comments, those that open a thread before their answers.
    pub said: Vec<Said>,
}

impl<'w, 'a, 't> Plan<'w, 'a, 't> {
    pub fn new(view: &'w View<'w>, source: &'w str, ground: &'w Ground<'a, 't>, traced: &'w Traced, places: Vec<Option<usize>>) -> Self {
        let index = view.report.blocks.iter().enumerate().map(|(index, block)| (block.block.id, index)).collect();
        Self {
            view,
            source,
            ground,
            traced,
            places,
            index,
            ids: Ids::after(source),
            woven: BTreeMap::new(),
            edges: BTreeMap::new(),
            beside: Edits::default(),
            track: Track::default(),
            said: Vec::new(),
        }
    }

    /// Plans everything that was said.
    pub fn make(&mut self) {
        let view = self.view;
        let teller = Teller::new(view, self.source);
        let comments = &view.report.comments;
        let known: HashMap<CommentId, usize> = comments.iter().enumerate().map(|(at, comment)| (comment.comment.id, at)).collect();
        let first = |comment: &ReportComment| {
            Some(comment.comment.root).filter(|root| comment.comment.parent.is_some() && known.contains_key(root))
        };
        let mut replies: HashMap<CommentId, Vec<&ReportComment>> = HashMap::new();
        for comment in comments {
            if let Some(root) = first(comment) {
                replies.entry(root).or_default().push(comment);
            }
        }
        for comment in comments.iter().filter(|comment| first(comment).is_none()) {
            let answers = replies.remove(&comment.comment.id).unwrap_or_default();
            self.thread(&teller, comment, &answers);
        }
    }

    fn thread(&mut self, teller: &Teller<'_>, first: &ReportComment, answers: &[&ReportComment]) {
        let Some(mut spot) = self.spot(&first.comment) else { return };
        let tracked = self.suggest(&first.comment);
        if let Some((about, block)) = tracked {
            // What belongs to a change stands on the whole block, however little it changes.
            spot = Spot { about, aside: false, ..self.block(block).unwrap_or(spot) };
        }
        let from = self.said.len();
        let id = self.ids.next();
        self.said.push(teller.opening(id, first, &spot, tracked.is_some()));
        for answer in answers {
            let id = self.ids.next();
            self.said.push(teller.answer(id, answer));
        }
        for decided in std::iter::once(first).chain(answers.iter().copied()).filter_map(|comment| comment.decision.as_ref()) {
            let id = self.ids.next();
            self.said.push(teller.decision(id, decided));
        }
        let done = first.decision.as_ref().is_some_and(|decided| decided.published);
        let parent = self.said[from].paragraph;
        let (mut begin, mut end) = (String::new(), String::new());
        for (index, said) in self.said[from..].iter_mut().enumerate() {
            said.parent = (index > 0).then_some(parent);
            said.done = done;
            begin.push_str(&format!(r#"<w:commentRangeStart w:id="{}"/>"#, said.id));
            end.push_str(&format!(r#"<w:commentRangeEnd w:id="{0}"/><w:r><w:commentReference w:id="{0}"/></w:r>"#, said.id));
        }
        match spot.begin {
            Point::Paragraph(paragraph) => self.edges.entry(paragraph).or_default().begin.push_str(&begin),
            Point::Word(block, at) => self.woven.entry(block).or_default().before.entry(at).or_default().push_str(&begin),
        }
        match spot.end {
            Point::Paragraph(paragraph) => self.edges.entry(paragraph).or_default().end.push_str(&end),
            Point::Word(block, at) => self.woven.entry(block).or_default().after.entry(at).or_default().push_str(&end),
        }
    }

    /// Where a thread stands; none only in a text without paragraphs.
    fn spot(&self, comment: &CommentOut) -> Option<Spot> {
        let blocks: Vec<usize> = comment.anchors.iter().filter_map(|anchor| self.index.get(&anchor.block).copied()).collect();
        if let ([block], Some(_)) = (&blocks[..], &comment.quote)
            && let Some(spot) = self.quotation(*block, comment)
        {
            return Some(spot);
        }
        let spots: Vec<Spot> = blocks.iter().filter_map(|block| self.block(*block)).collect();
        let first = spots.iter().min_by_key(|spot| self.byte(spot.begin));
        let last = spots.iter().max_by_key(|spot| self.byte(spot.end));
        let (Some(first), Some(last)) = (first, last) else {
            let paragraph = self.ground.paragraphs.iter().position(|node| node.descendants().any(|node| node.is(Ns::W, "t"))).unwrap_or(0);
            self.ground.paragraphs.get(paragraph)?;
            let about = if blocks.is_empty() { About::Whole } else { About::Here };
            return Some(Spot { begin: Point::Paragraph(paragraph), end: Point::Paragraph(paragraph), about, aside: true });
        };
        let holds = |about: About| spots.iter().any(|spot| spot.about == about);
        let about = match (spots.len(), spots[0].about) {
            (1, about) => about,
            _ if holds(About::Tables) => About::Tables,
            _ if holds(About::Rows) => About::Rows,
            _ => About::Here,
        };
        let aside = spots.len() < blocks.len() || spots.iter().any(|spot| spot.aside);
        Some(Spot { begin: first.begin, end: last.end, about, aside })
    }

    fn byte(&self, point: Point) -> usize {
        match point {
            Point::Paragraph(at) => self.ground.paragraphs[at].span().0,
            Point::Word(block, at) => {
                let atoms = &self.traced.atoms[block];
                atoms.iter().find(|(from, atom)| from + atom.length >= at).map_or(0, |(_, atom)| atom.node.0)
            }
        }
    }

    /// Where a whole block of the version stands.
    pub fn block(&self, block: usize) -> Option<Spot> {
        let place = self.places[block]?;
        let found = &self.traced.draft.blocks[place];
        if found.kind == BlockKind::Footnote {
            return self.note(found.marker.as_deref()?);
        }
        let about = match found.kind {
            BlockKind::Table => About::Tables,
            BlockKind::Row => About::Rows,
            _ => About::Here,
        };
        match self.home(place) {
            Some(Home::Flow(first, last)) => {
                Some(Spot { begin: Point::Paragraph(first), end: Point::Paragraph(last), about, aside: false })
            }
            Some(Home::Box(at)) => Some(Spot { begin: Point::Paragraph(at), end: Point::Paragraph(at), about: About::Here, aside: true }),
            // A cell that only fills up its row has no place of its own.
            None => {
                let row = self.view.report.blocks[block].block.parent.and_then(|parent| self.index.get(&parent).copied())?;
                Some(Spot { about: About::Here, aside: true, ..self.block(row)? })
            }
        }
    }

    pub fn home(&self, place: usize) -> Option<Home> {
        let (from, to) = self.traced.draft.blocks[place].source;
        self.ground.home((from as usize, to as usize))
    }

    /// The reference to a note.
    fn note(&self, label: &str) -> Option<Spot> {
        let blocks = self.traced.draft.blocks.iter().enumerate();
        let mut marks = blocks.flat_map(|(at, block)| block.marks.iter().map(move |mark| (at, mark)));
        let (block, mark) = marks.find(|(_, mark)| mark.kind == MarkKind::Footnote && mark.target == label)?;
        let (begin, end) = self.stretch(block, mark.start, mark.end)?;
        Some(Spot { begin, end, about: About::Note, aside: true })
    }

    /// The words that a comment quotes.
    fn quotation(&self, block: usize, comment: &CommentOut) -> Option<Spot> {
        let quote = comment.quote.as_ref()?;
        let place = self.places[block]?;
        let text = &self.traced.draft.blocks[place].text;
        let length = quote.exact.chars().count();
        let start = quote.start as usize;
        let at = if text.chars().skip(start).take(length).eq(quote.exact.chars()) {
            start
        } else {
            text[..text.find(&quote.exact)?].chars().count()
        };
        let (begin, end) = self.stretch(place, at as u32, (at + length) as u32)?;
        Some(Spot { begin, end, about: About::Here, aside: false })
    }

    /// The ends of words of a block, moved apart where the text cannot be parted.
    fn stretch(&self, place: usize, from: u32, to: u32) -> Option<(Point, Point)> {
        matches!(self.home(place), Some(Home::Flow(..))).then_some(())?;
        let lead = self.traced.from[place];
        let (from, to) = (from + lead, to + lead);
        let atoms = &self.traced.atoms[place];
        let (at, atom) = atoms.iter().find(|(at, atom)| at + atom.length > from)?;
        let begin = if self.parts(atom) { from.max(*at) } else { *at };
        let (at, atom) = atoms.iter().rev().find(|(at, _)| *at < to)?;
        let end = if self.parts(atom) { to.min(at + atom.length) } else { at + atom.length };
        (begin < end).then_some((Point::Word(place, begin), Point::Word(place, end)))
    }

    /// Whether words can be parted.
    pub fn parts(&self, atom: &Atom) -> bool {
        self.ground.run(atom.run.0).and_then(|run| holder(&run, atom)).is_some_and(|(_, parts)| parts)
    }

    /// The text with everything in it.
    pub fn text(&mut self) -> String {
        let mut edits = std::mem::take(&mut self.beside);
        for (paragraph, edge) in std::mem::take(&mut self.edges) {
            self.edge(&mut edits, paragraph, edge);
        }
        for (place, woven) in std::mem::take(&mut self.woven) {
            let atoms = &self.traced.atoms[place];
            for run in atoms.chunk_by(|one, other| one.1.run == other.1.run) {
                let (from, end) = (run[0].0, run.iter().map(|(at, atom)| at + atom.length).max().unwrap_or(0));
                if !woven.touches(from, end) {
                    continue;
                }
                let (begin, close) = run[0].1.run;
                match self.ground.run(begin) {
                    Some(node) => edits.replace(begin, close, weave(self.source, &node, run, &woven, &mut self.ids)),
                    None => {
                        woven.before.range(from..end).for_each(|(_, what)| edits.insert(begin, what.as_str()));
                        woven.after.range(from + 1..=end).for_each(|(_, what)| edits.insert(close, what.as_str()));
                    }
                }
            }
        }
        edits.apply(self.source)
    }

    fn edge(&mut self, edits: &mut Edits, paragraph: usize, edge: Edge) {
        let text = self.source;
        let node = self.ground.paragraphs[paragraph];
        let (from, to) = node.span();
        let mark = edge.gone.map(|change| self.ids.open("del", &change) + "/>");
        let (at, empty) = inside(text, &node);
        let mut begin = String::new();
        if let Some(mark) = mark {
            match node.child(Ns::W, "pPr") {
                None => begin.push_str(&format!("<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>")),
                Some(properties) if is_closed(text, &properties) => {
                    edits.replace(properties.span().0, properties.span().1, format!("<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>"));
                }
                Some(properties) => match properties.child(Ns::W, "rPr") {
                    Some(run) if is_closed(text, &run) => edits.replace(run.span().0, run.span().1, format!("<w:rPr>{mark}</w:rPr>")),
                    Some(run) => edits.insert(tag_end(text, run.span().0), mark),
                    None => {
                        let later = properties.children().find(|node| node.is(Ns::W, "sectPr") || node.is(Ns::W, "pPrChange"));
                        let at = later.map_or_else(|| close_start(text, &properties), |node| node.span().0);
                        edits.insert(at, format!("<w:rPr>{mark}</w:rPr>"));
                    }
                },
            }
        }
        begin.push_str(&edge.begin);
        if empty {
            let tag = source(text, &node);
            let tag = tag[..tag.len() - 2].trim_end();
            edits.replace(from, to, format!("{tag}>{begin}{}</{}>{}", edge.end, name(text, from), edge.after));
            return;
        }
        if !begin.is_empty() {
            edits.insert(at, begin);
        }
        if !edge.end.is_empty() {
            edits.insert(close_start(text, &node), edge.end);
        }
        if !edge.after.is_empty() {
            edits.insert(to, edge.after);
        }
    }
}
