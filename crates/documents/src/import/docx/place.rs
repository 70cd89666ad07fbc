//! Where comments stand.

use std::collections::HashMap;

use super::piece::{Atom, What};

/// A place in the text: a block and how many Unicode scalar values of its words, as set, stand before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Spot {
    pub block: usize,
    pub offset: u32,
}

/// From where to where a comment goes, and where its sign stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Stretch {
    pub begin: Option<Spot>,
    pub end: Option<Spot>,
    pub reference: Option<Spot>,
}

/// The places of all comments by id.
#[derive(Debug, Default)]
pub(super) struct Places {
    comments: HashMap<String, Stretch>,
    /// Where the words of blocks stand in the part, if that is asked for.
    pub atoms: Vec<(Spot, Atom)>,
}

impl Places {
    /// Adds what was found among the words of a block.
    pub fn add(&mut self, marks: Vec<(What, u32)>, spot: impl Fn(u32) -> Spot) {
        for (what, offset) in marks {
            let here = spot(offset);
            match what {
                What::Begin(id) => drop(self.comments.entry(id).or_default().begin.get_or_insert(here)),
                What::End(id) => self.end(&id, here),
                What::Reference(id) => drop(self.comments.entry(id).or_default().reference.get_or_insert(here)),
                What::Source(atom) => self.atoms.push((here, atom)),
                What::Words(_) | What::Note(_) => {}
            }
        }
    }

    /// Adds what was found among words that are no block, or a hidden one.
    pub fn add_outside(&mut self, marks: Vec<(What, u32)>, here: Spot) {
        self.add(marks.into_iter().filter(|mark| !matches!(mark.0, What::Source(_))).collect(), |_| here);
    }

    pub fn end(&mut self, id: &str, here: Spot) {
        self.comments.entry(id.to_owned()).or_default().end = Some(here);
    }

    pub fn of(&self, id: &str) -> Option<Stretch> {
        self.comments.get(id).copied()
    }
}

impl Stretch {
    /// Its two ends in the order of the text; both the same where it has no length.
    pub fn ends(&self) -> Option<(Spot, Spot)> {
        let any = self.reference.or(self.end).or(self.begin)?;
        let begin = self.begin.unwrap_or(any);
        let end = self.end.unwrap_or(any);
        Some((begin.min(end), begin.max(end)))
    }
}
