//! What holds at a place of a page, and the elements that are open there.

use std::rc::Rc;

use colloquy_consultation::MarkKind;

use super::super::story::{By, Look, Who};

/// The most elements that are open at once; what stands deeper is read as if it stood there.
pub(super) const DEEPEST: usize = 256;

/// What holds for words.
#[derive(Debug, Clone, Default)]
pub(super) struct Context {
    pub looks: Rc<Vec<Look>>,
    pub by: By,
    /// Left out, and named as hidden text.
    pub hidden: bool,
    /// Left out.
    pub skip: bool,
    pub quote: bool,
    pub pre: bool,
    pub heading: u8,
    /// The level that Word's lists have, and where the sign of the item is collected.
    pub list: Option<u8>,
    pub sign: bool,
    /// Set in a font of signs.
    pub signs: bool,
}

/// What an element changes.
#[derive(Debug, Clone, Default)]
pub(super) struct Delta {
    pub add: Vec<Look>,
    pub off: Vec<MarkKind>,
    pub inserted: Option<Who>,
    pub deleted: Option<Who>,
    pub hidden: bool,
    pub skip: bool,
    pub quote: bool,
    pub pre: bool,
    pub heading: Option<u8>,
    pub list: Option<u8>,
    pub sign: bool,
    pub signs: bool,
}

impl Context {
    pub(super) fn with(&self, delta: &Delta) -> Self {
        let looks = if delta.add.is_empty() && delta.off.is_empty() {
            Rc::clone(&self.looks)
        } else {
            let mut looks: Vec<Look> = self.looks.iter().filter(|look| !delta.off.contains(&look.0)).cloned().collect();
            for look in &delta.add {
                if !looks.iter().any(|known| known.0 == look.0 && look.0 != MarkKind::Link) {
                    looks.push(look.clone());
                }
            }
            Rc::new(looks)
        };
        Self {
            looks,
            by: By { inserted: delta.inserted.or(self.by.inserted), deleted: delta.deleted.or(self.by.deleted) },
            hidden: self.hidden || delta.hidden,
            skip: self.skip || delta.skip,
            quote: self.quote || delta.quote,
            pre: self.pre || delta.pre,
            heading: delta.heading.unwrap_or(self.heading),
            list: delta.list.or(self.list),
            sign: self.sign || delta.sign,
            signs: self.signs || delta.signs,
        }
    }
}

/// An element that is open.
#[derive(Debug)]
pub(super) struct Open {
    pub name: String,
    pub delta: Delta,
    /// What held before it.
    pub before: Context,
    /// How many blocks there were when it began.
    pub blocks: usize,
    /// What is to be done at its end.
    pub ends: Ends,
}

/// What the end of an element ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ends {
    Nothing,
    List,
    Item,
    Table,
    Row,
    /// A reference to a note or comment, whose words are collected.
    Reference,
    /// The words a comment of Word is about.
    Commented(usize),
}
