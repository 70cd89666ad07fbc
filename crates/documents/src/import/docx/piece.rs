//! Paragraphs as pieces: words with their looks and the changes that made or took them.

use std::collections::HashMap;

use colloquy_consultation::Timestamp;

use super::super::xml::Node;
use super::look::Look;
use super::styles::Numbered;

/// Everything about a piece but its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Set {
    pub look: Look,
    /// Index of an address.
    pub link: Option<u32>,
    pub touched: Touched,
}

/// Which changes brought something in and take it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Touched {
    pub inserted: Option<u32>,
    pub deleted: Option<u32>,
}

impl Touched {
    pub fn is_plain(self) -> bool {
        self == Self::default()
    }
}

/// Words as they stand in the part: bytes of the element that holds them, those of the run around it (the outermost; of what
/// stands in no run, the element's own), and how many Unicode scalar values they are read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Atom {
    pub node: (usize, usize),
    pub run: (usize, usize),
    pub length: u32,
}

/// What a paragraph is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Words(String),
    /// Where the words that follow stand, for whoever wants to write among them.
    Source(Atom),
    /// The mark of a note.
    Note(String),
    /// A comment begins, ends, or is shown here.
    Begin(String),
    End(String),
    Reference(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub what: What,
    pub at: Set,
}

/// A paragraph as read.
#[derive(Debug, Default)]
pub(super) struct Paragraph<'a, 't> {
    pub pieces: Vec<Piece>,
    /// What touched the mark that ends it.
    pub end: Touched,
    /// Heading level from 1.
    pub heading: Option<u8>,
    pub title: bool,
    pub quote: bool,
    pub number: Numbered,
    pub source: (usize, usize),
    /// Its automatic number, once it is counted, where it stands within a block.
    pub marker: Option<String>,
    /// Text boxes that hang on it.
    pub boxes: Vec<Node<'a, 't>>,
}

impl Paragraph<'_, '_> {
    /// Adds words, to the piece before where nothing sets them apart.
    pub fn push(&mut self, words: &str, at: Set) {
        if words.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece { what: What::Words(before), at: same }) if *same == at => before.push_str(words),
            _ => self.pieces.push(Piece { what: What::Words(words.to_owned()), at }),
        }
    }

    /// All words whatever became of them.
    pub fn all(&self) -> String {
        self.pieces
            .iter()
            .filter_map(|piece| match &piece.what {
                What::Words(words) => Some(words.as_str()),
                _ => None,
            })
            .collect()
    }
}

/// Who changed something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Change {
    /// Index of an author.
    pub author: u32,
    pub at: Option<Timestamp>,
}

/// The changes of a file and their authors, each once.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub authors: Vec<String>,
    pub list: Vec<Change>,
    known_authors: HashMap<String, u32>,
    known: HashMap<Change, u32>,
}

impl Changes {
    pub fn add(&mut self, author: &str, at: Option<Timestamp>) -> u32 {
        let author = match self.known_authors.get(author) {
            Some(index) => *index,
            None => {
                let index = self.authors.len() as u32;
                self.authors.push(author.to_owned());
                self.known_authors.insert(author.to_owned(), index);
                index
            }
        };
        let change = Change { author, at };
        if let Some(index) = self.known.get(&change) {
            return *index;
        }
        let index = self.list.len() as u32;
        self.list.push(change.clone());
        self.known.insert(change, index);
        index
    }

    pub fn author(&self, change: u32) -> u32 {
        self.list.get(change as usize).map_or(0, |change| change.author)
    }
}

/// Whose text is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// The text before all changes.
    Before,
    /// The text after all changes.
    After,
    /// The text before, with the changes of one author alone.
    Of(u32),
}

impl View {
    /// Whether something is there.
    pub fn sees(self, touched: Touched, changes: &Changes) -> bool {
        match self {
            Self::Before => touched.inserted.is_none(),
            Self::After => touched.deleted.is_none(),
            Self::Of(author) => {
                touched.inserted.is_none_or(|change| changes.author(change) == author)
                    && touched.deleted.is_none_or(|change| changes.author(change) != author)
            }
        }
    }
}
