//! Footnotes and endnotes.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use colloquy_consultation::BlockKind;

use super::super::along::Changes as Wanted;
use super::super::raw::Raw;
use super::super::xml::{Ns, Tree};
use super::super::{BLOCKS_MAX, ImportError};
use super::numbering::NumberFormat;
use super::package::{Package, Relations};
use super::piece::{View, What};
use super::place::Spot;
use super::reader::Reader;
use super::styles::value_of;

/// The notes that the text refers to, in the order of their references.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub list: Vec<Note>,
    known: HashMap<(bool, String, bool), usize>,
    labels: HashSet<String>,
    /// How footnotes and endnotes count: format, how far.
    counts: [Option<(NumberFormat, u32)>; 2],
    unseen: u32,
}

#[derive(Debug)]
pub(super) struct Note {
    endnote: bool,
    id: String,
    pub label: String,
    /// The author's own sign, where it is not counted; the note begins with it too.
    sign: Option<String>,
    /// Whether the text asked for refers to it; else a suggestion does.
    seen: bool,
    /// Its words, for those that only a suggestion refers to.
    pub words: String,
}

impl Notes {
    pub fn new(package: &mut Package<'_>) -> Result<Self, ImportError> {
        let mut notes = Self { counts: [Some((NumberFormat::Decimal, 0)), Some((NumberFormat::Roman(false), 0))], ..Self::default() };
        let Some((name, text)) = package.part("settings")? else { return Ok(notes) };
        let tree = Tree::parse(&text, &name)?;
        for (index, element) in ["footnotePr", "endnotePr"].into_iter().enumerate() {
            let Some(node) = tree.root().child(Ns::W, element) else { continue };
            if let Some(count) = &mut notes.counts[index] {
                if let Some(format) = value_of(&node, "numFmt") {
                    count.0 = NumberFormat::of(&format, "");
                }
                if let Some(start) = value_of(&node, "numStart").and_then(|start| start.parse::<u32>().ok()) {
                    count.1 = start.saturating_sub(1);
                }
            }
        }
        Ok(notes)
    }

    /// The label of a note that is referred to here.
    pub fn refer(&mut self, endnote: bool, id: &str, mark: Option<String>, seen: bool) -> String {
        let key = (endnote, id.to_owned(), seen);
        if let Some(known) = self.known.get(&key) {
            return self.list[*known].label.clone();
        }
        let mark = mark.map(|mark| mark.chars().take(8).collect::<String>()).filter(|mark| !mark.is_empty());
        let sign = mark.clone();
        let label = match mark {
            Some(mark) if seen => self.free(mark),
            _ if seen => self.next(endnote),
            _ => {
                self.unseen += 1;
                format!("+{}", self.unseen)
            }
        };
        self.known.insert(key, self.list.len());
        self.list.push(Note { endnote, id: id.to_owned(), label: label.clone(), sign, seen, words: String::new() });
        label
    }

    fn next(&mut self, endnote: bool) -> String {
        let shown = match &mut self.counts[usize::from(endnote)] {
            Some((format, count)) => {
                *count = count.saturating_add(1);
                format.show(*count)
            }
            None => String::new(),
        };
        self.free(shown)
    }

    /// A label that no other note has.
    fn free(&mut self, wanted: String) -> String {
        let mut label = wanted.clone();
        let mut count = 1;
        while label.is_empty() || !self.labels.insert(label.clone()) {
            count += 1;
            label = format!("{wanted}·{count}");
            // Many notes with one mark are told apart by their place in the list.
            if count > 20 {
                label = format!("{wanted}·{}", self.list.len() + 1);
                self.labels.insert(label.clone());
                break;
            }
        }
        label
    }
}

/// Takes the author's own sign off the beginning of a note.
fn take_sign(paragraphs: &mut [super::piece::Paragraph<'_, '_>], sign: &str) {
    let Some(What::Words(words)) = paragraphs.first_mut().and_then(|first| first.pieces.first_mut()).map(|piece| &mut piece.what) else {
        return;
    };
    let rest = words.trim_start().strip_prefix(sign).filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
    if let Some(rest) = rest {
        *words = rest.trim_start().to_owned();
    }
}

impl Reader {
    /// Reads the notes that the text refers to, after the text.
    ///
    /// # Errors
    /// [`ImportError`]: a part is broken, or there are too many blocks.
    pub fn read_notes(&mut self, package: &mut Package<'_>) -> Result<(), ImportError> {
        let outer = Rc::clone(&self.relations);
        for (endnote, kind, element) in [(false, "footnotes", "footnote"), (true, "endnotes", "endnote")] {
            if !self.notes.list.iter().any(|note| note.endnote == endnote) {
                continue;
            }
            let Some((name, text)) = package.part(kind)? else { continue };
            self.relations = Rc::new(Relations::read(&mut package.archive, &name)?);
            let tree = Tree::parse(&text, &name)?;
            self.begin(&tree.root());
            let mut nodes = HashMap::new();
            for node in tree.root().children().filter(|node| node.is(Ns::W, element)) {
                if let Some(id) = node.attribute(Ns::W, "id") {
                    nodes.entry(id.into_owned()).or_insert(node);
                }
            }
            let mut at = 0;
            while at < self.notes.list.len() {
                let node = Some(&self.notes.list[at]).filter(|note| note.endnote == endnote).and_then(|note| nodes.get(&note.id)).copied();
                if let Some(node) = node {
                    let mut paragraphs = Vec::new();
                    self.gather(&node, &mut paragraphs);
                    if let Some(sign) = &self.notes.list[at].sign {
                        take_sign(&mut paragraphs, sign);
                    }
                    if self.notes.list[at].seen {
                        self.note(at, paragraphs)?;
                    } else {
                        self.notes.list[at].words = self.own_lines(&paragraphs, View::After, "\n").0;
                    }
                }
                at += 1;
            }
        }
        self.relations = outer;
        Ok(())
    }

    fn note(&mut self, at: usize, mut paragraphs: Vec<super::piece::Paragraph<'_, '_>>) -> Result<(), ImportError> {
        let block = self.blocks.list.len() + self.blocks.footnotes.len();
        if block >= BLOCKS_MAX {
            return Err(ImportError::TooManyBlocks);
        }
        let (inline, marks) = self.lines(&mut paragraphs);
        self.places.add(marks, |offset| Spot { block, offset });
        let base = inline.text.clone();
        let raw = Raw { marker: Some(self.notes.list[at].label.clone()), ..Raw::new(BlockKind::Footnote, inline, (0, 0)) };
        self.blocks.footnotes.push(raw);
        if self.wanted == Wanted::Suggest {
            self.suggest_lines(&paragraphs, block, &base);
        }
        Ok(())
    }
}
