//! Writing among the words of a run: it is parted where something begins or ends, and stays as it is otherwise.

use std::collections::BTreeMap;
use std::ops::Range;

use colloquy_consultation::Timestamp;

use super::raw::{close_start, is_closed, source, tag_end};
use crate::docx::text::escape;
use crate::import::{Atom, Node, Ns};

/// Who changes something, and when.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub author: String,
    pub at: Timestamp,
}

/// Numbers for comments and changes that the text does not have.
#[derive(Debug)]
pub(super) struct Ids(u32);

impl Ids {
    /// The numbers after all that are used in a text.
    pub fn after(text: &str) -> Self {
        let used = text.split(":id=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<u32>().ok());
        Self(used.filter(|id| *id < 1_000_000_000).max().map_or(0, |id| id + 1))
    }

    pub fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0 - 1
    }

    /// The beginning of an insertion (`ins`) or deletion (`del`), without its `>`.
    pub fn open(&mut self, element: &str, change: &Change) -> String {
        format!(r#"<w:{element} w:id="{}" w:author="{}" w:date="{}""#, self.next(), escape(&change.author), seconds(change.at))
    }
}

/// A moment in whole seconds: not every program reads fractions.
pub(super) fn seconds(at: Timestamp) -> Timestamp {
    Timestamp(at.0.div_euclid(1000) * 1000)
}

/// What is written among the words of a block; places count Unicode scalar values of its words as they stand in the file.
#[derive(Debug, Default)]
pub(super) struct Woven {
    /// What stands right before a word.
    pub before: BTreeMap<u32, String>,
    /// What stands right after one.
    pub after: BTreeMap<u32, String>,
    /// Words that go.
    pub gone: Vec<(Range<u32>, Change)>,
}

impl Woven {
    fn goes(&self, at: u32) -> Option<usize> {
        self.gone.iter().position(|(range, _)| range.contains(&at))
    }

    /// The places within a stretch where something happens.
    fn cuts(&self, from: u32, to: u32) -> Vec<u32> {
        let ends = self.gone.iter().flat_map(|(range, _)| [range.start, range.end]);
        let mut cuts: Vec<u32> =
            self.before.keys().chain(self.after.keys()).copied().chain(ends).filter(|at| (from + 1..to).contains(at)).collect();
        cuts.extend([from, to]);
        cuts.sort_unstable();
        cuts.dedup();
        cuts
    }

    /// Whether anything happens from one place to another, the ends included.
    pub fn touches(&self, from: u32, to: u32) -> bool {
        self.before.range(from..to).next().is_some()
            || self.after.range(from + 1..=to).next().is_some()
            || self.gone.iter().any(|(range, _)| range.start < to && range.end > from)
    }
}

/// The element of a run that holds an atom, and whether it can be parted: words that are nothing but words.
pub(super) fn holder<'a, 't>(run: &Node<'a, 't>, atom: &Atom) -> Option<(Node<'a, 't>, bool)> {
    let (from, to) = atom.node;
    let child = run.children().find(|child| child.is_element() && child.span().0 <= from && child.span().1 >= to)?;
    Some((child, child.span() == atom.node && child.is(Ns::W, "t")))
}

/// A run with what is written among its words.
pub(super) fn weave(text: &str, run: &Node<'_, '_>, atoms: &[(u32, Atom)], woven: &Woven, ids: &mut Ids) -> String {
    let mut pen = Pen { text, run, woven, ids, out: String::new(), open: None, runs: 0 };
    for child in run.children().filter(|child| child.is_element() && !child.is(Ns::W, "rPr")) {
        let (from, to) = child.span();
        let inside: Vec<&(u32, Atom)> = atoms.iter().filter(|(_, atom)| atom.node.0 >= from && atom.node.1 <= to).collect();
        match inside[..] {
            [] => pen.beside(&child),
            [(at, atom)] if atom.node == (from, to) && child.is(Ns::W, "t") => pen.words(&child, *at, atom.length),
            _ => {
                let first = inside.iter().map(|(at, _)| *at).min().unwrap_or(0);
                let end = inside.iter().map(|(at, atom)| at + atom.length).max().unwrap_or(0);
                pen.whole(&child, first, end);
            }
        }
    }
    pen.close();
    pen.out
}

struct Pen<'w, 'a, 't> {
    text: &'w str,
    run: &'w Node<'a, 't>,
    woven: &'w Woven,
    ids: &'w mut Ids,
    out: String,
    /// Whether a run is open, and the deletion that it stands in.
    open: Option<Option<usize>>,
    runs: u32,
}

impl Pen<'_, '_, '_> {
    fn enter(&mut self, gone: Option<usize>) {
        if self.open == Some(gone) {
            return;
        }
        self.close();
        if let Some(index) = gone {
            let begin = self.ids.open("del", &self.woven.gone[index].1);
            self.out.push_str(&begin);
            self.out.push('>');
        }
        let (from, _) = self.run.span();
        self.out.push_str(&self.text[from..tag_end(self.text, from)]);
        if let Some(properties) = self.run.child(Ns::W, "rPr") {
            let properties = if self.runs == 0 {
                source(self.text, &properties).to_owned()
            } else {
                properties_again(self.text, &properties, Some(&mut *self.ids))
            };
            self.out.push_str(&properties);
        }
        self.runs += 1;
        self.open = Some(gone);
    }

    fn close(&mut self) {
        if let Some(gone) = self.open.take() {
            self.out.push_str(&self.text[close_start(self.text, self.run)..self.run.span().1]);
            if gone.is_some() {
                self.out.push_str("</w:del>");
            }
        }
    }

    fn put(&mut self, what: Option<&String>) {
        if let Some(what) = what {
            self.close();
            self.out.push_str(what);
        }
    }

    /// What is no word stays where it is; pictures and fields do not go with the words around them.
    fn beside(&mut self, child: &Node<'_, '_>) {
        let quiet = child.ns() == Ns::W && matches!(child.name(), "lastRenderedPageBreak" | "t" | "noBreakHyphen" | "softHyphen");
        let gone = self.open.flatten().filter(|_| quiet);
        self.enter(gone);
        self.out.push_str(source(self.text, child));
    }

    fn whole(&mut self, child: &Node<'_, '_>, from: u32, to: u32) {
        for at in from..to {
            self.put(self.woven.before.get(&at));
        }
        let gone = self.woven.goes(from);
        self.enter(gone);
        self.out.push_str(source(self.text, child));
        for at in from + 1..=to {
            self.put(self.woven.after.get(&at));
        }
    }

    fn words(&mut self, child: &Node<'_, '_>, from: u32, length: u32) {
        let cuts = self.woven.cuts(from, from + length);
        if cuts.len() == 2 && self.woven.goes(from).is_none() {
            self.whole(child, from, from + length);
            return;
        }
        let words = crate::import::words_in(child);
        let mut rest = words.chars();
        for pair in cuts.windows(2) {
            self.put(self.woven.before.get(&pair[0]));
            let gone = self.woven.goes(pair[0]);
            self.enter(gone);
            let piece: String = rest.by_ref().take((pair[1] - pair[0]) as usize).collect();
            let element = if gone.is_some() { "delText" } else { "t" };
            self.out.push_str(&format!(r#"<w:{element} xml:space="preserve">{}</w:{element}>"#, escape(&piece)));
            self.put(self.woven.after.get(&pair[1]));
        }
    }
}

/// The properties of a run once more: a change of formatting gets a number of its own, or is left out.
pub(super) fn properties_again(text: &str, properties: &Node<'_, '_>, ids: Option<&mut Ids>) -> String {
    let whole = source(text, properties);
    let Some(change) = properties.child(Ns::W, "rPrChange") else { return whole.to_owned() };
    let begin = properties.span().0;
    let (from, to) = (change.span().0 - begin, change.span().1 - begin);
    let Some(ids) = ids else { return format!("{}{}", &whole[..from], &whole[to..]) };
    let tag = tag_end(whole, from);
    let Some(at) = whole[from..tag].find(":id=\"").map(|at| from + at + 5) else { return whole.to_owned() };
    let end = at + whole[at..].find('"').unwrap_or(0);
    format!("{}{}{}", &whole[..at], ids.next(), &whole[end..])
}

/// Where words can be put that begin a paragraph, and whether it is one empty tag.
pub(super) fn inside(text: &str, paragraph: &Node<'_, '_>) -> (usize, bool) {
    match paragraph.child(Ns::W, "pPr") {
        Some(properties) => (properties.span().1, false),
        None => (tag_end(text, paragraph.span().0), is_closed(text, paragraph)),
    }
}
