//! How deep an item stands in its lists.

use super::super::raw::Raw;
use super::numbering::Place;

/// The lists that are open, from the outermost in.
#[derive(Debug, Default)]
pub(super) struct Levels {
    open: Vec<(String, u8)>,
    /// Blocks since the last item that are no items.
    since: Vec<usize>,
}

impl Levels {
    pub fn clear(&mut self) {
        self.open.clear();
        self.since.clear();
    }

    /// A block that is no item stands here.
    pub fn pause(&mut self, block: usize) {
        if !self.open.is_empty() {
            self.since.push(block);
        }
    }

    /// The level of an item, from 1; a list that goes on after other blocks goes on at its level.
    pub fn item(&mut self, place: Place, blocks: &mut [Raw]) -> u8 {
        let known = self.open.iter().any(|open| open.0 == place.family);
        if !self.since.is_empty() && !known {
            self.open.clear();
        }
        let depth = self.open.len() as u8;
        for block in self.since.drain(..) {
            if let Some(raw) = blocks.get_mut(block).filter(|_| known) {
                raw.depth = depth;
            }
        }
        while self.open.last().is_some_and(|open| open.1 > place.level) {
            self.open.pop();
        }
        if self.open.last().is_none_or(|open| open.1 < place.level) {
            self.open.push((place.family, place.level));
        }
        self.open.len() as u8
    }
}
