//! The stored words of blocks: what a suggestion starts from, and where quoted words stand.

use std::collections::HashMap;

use colloquy_consultation::{BlockKind, QuoteIn};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::entity::{block, block_text};
use crate::error::{Result, StoreError};

/// How much stands before and after a quotation, in Unicode scalar values.
const CONTEXT: usize = 32;

/// The words of blocks that may have children: a row's are its cells', a line each; a table's are its rows'.
pub(crate) struct Words {
    texts: HashMap<Uuid, String>,
    /// The language of the words of some blocks, where it is a further one.
    further: HashMap<Uuid, String>,
    children: HashMap<Uuid, Vec<Uuid>>,
}

impl Words {
    /// Loads the words of some blocks of a version and of what stands inside them, in a language or, where it has none for a
    /// block, as they were written.
    pub(crate) async fn load(
        connection: &impl ConnectionTrait,
        blocks: &[block::Model],
        original: &str,
        further: Option<&str>,
    ) -> Result<Self> {
        let mut words = Self { texts: HashMap::new(), further: HashMap::new(), children: HashMap::new() };
        let mut ids: Vec<Uuid> = blocks.iter().map(|block| block.id).collect();
        let mut outer: Vec<Uuid> = blocks.iter().filter(|block| holds_others(block)).map(|block| block.id).collect();
        while !outer.is_empty() {
            let inner = block::Entity::find().filter(block::Column::Parent.is_in(outer)).order_by_asc(block::Column::Place);
            let inner = inner.all(connection).await?;
            words.adopt(&inner);
            ids.extend(inner.iter().map(|block| block.id));
            outer = inner.iter().filter(|block| holds_others(block)).map(|block| block.id).collect();
        }
        for ids in ids.chunks(500) {
            let texts = block_text::Entity::find().filter(block_text::Column::Block.is_in(ids.iter().copied()));
            let languages = std::iter::once(original).chain(further);
            for text in texts.filter(block_text::Column::Language.is_in(languages)).all(connection).await? {
                if Some(text.language.as_str()) == further {
                    words.further.insert(text.block, text.language);
                    words.texts.insert(text.block, text.text);
                } else {
                    words.texts.entry(text.block).or_insert(text.text);
                }
            }
        }
        Ok(words)
    }

    /// The words of a whole version that is already in memory.
    pub(crate) fn of_version(blocks: &[block::Model], texts: HashMap<Uuid, String>) -> Self {
        let mut words = Self { texts, further: HashMap::new(), children: HashMap::new() };
        words.adopt(blocks);
        words
    }

    /// `inner` in reading order.
    fn adopt(&mut self, inner: &[block::Model]) {
        for block in inner {
            if let Some(parent) = block.parent {
                self.children.entry(parent).or_default().push(block.id);
            }
        }
    }

    /// The language of a block's words, or of those inside it, where it is a further one.
    pub(crate) fn further(&self, block: Uuid) -> Option<&str> {
        let inside = || self.children.get(&block).into_iter().flatten().find_map(|child| self.further(*child));
        self.further.get(&block).map(String::as_str).or_else(inside)
    }

    /// A block's own words.
    pub(crate) fn own(&self, block: Uuid) -> &str {
        self.texts.get(&block).map_or("", String::as_str)
    }

    /// A block's words with those of its children.
    fn whole(&self, block: &block::Model) -> String {
        let inside = |id: &Uuid| self.children.get(id).into_iter().flatten();
        if block.kind == BlockKind::Table.as_str() {
            let rows = inside(&block.id).map(|row| inside(row).map(|cell| self.own(*cell)).collect::<Vec<_>>().join("\n"));
            rows.collect::<Vec<_>>().join("\n\n")
        } else if block.kind == BlockKind::Row.as_str() {
            inside(&block.id).map(|cell| self.own(*cell)).collect::<Vec<_>>().join("\n")
        } else {
            self.own(block.id).to_owned()
        }
    }

    /// The words that a suggestion on blocks starts from.
    pub(crate) fn base(&self, blocks: &[block::Model]) -> String {
        blocks.iter().map(|block| self.whole(block)).collect::<Vec<_>>().join("\n\n")
    }
}

fn holds_others(block: &block::Model) -> bool {
    block.kind == BlockKind::Table.as_str() || block.kind == BlockKind::Row.as_str()
}

/// Finds quoted words: at `start` if they stand there, else where they stand alone. The context is the text's own.
pub(crate) fn place_quote(text: &str, exact: &str, start: Option<u32>) -> Result<QuoteIn> {
    let chars: Vec<char> = text.chars().collect();
    let wanted: Vec<char> = exact.chars().collect();
    let stands_at = |start: &usize| !wanted.is_empty() && chars[*start..].starts_with(&wanted);
    let given = start.map(|start| start as usize).filter(|start| *start < chars.len()).filter(stands_at);
    let start = match given {
        Some(start) => start,
        None => {
            let mut found = (0..chars.len()).filter(stands_at);
            match (found.next(), found.next()) {
                (Some(start), None) => start,
                (None, _) => return Err(not_found("These words do not stand in that paragraph.")),
                (Some(_), Some(_)) => return Err(not_found("These words stand in that paragraph more than once; say where.")),
            }
        }
    };
    let end = start + wanted.len();
    Ok(QuoteIn {
        exact: exact.to_owned(),
        prefix: chars[start.saturating_sub(CONTEXT)..start].iter().collect(),
        suffix: chars[end..(end + CONTEXT).min(chars.len())].iter().collect(),
        start: u32::try_from(start).map_err(StoreError::stored)?,
    })
}

fn not_found(reason: &str) -> StoreError {
    StoreError::invalid("quote.exact", "not-found", reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quote_is_taken_where_it_is_said_to_stand() {
        let quote = place_quote("ab ab", "ab", Some(3)).unwrap();
        assert_eq!((quote.start, quote.prefix.as_str(), quote.suffix.as_str()), (3, "ab ", ""));
    }

    #[test]
    fn quote_elsewhere_is_found_if_it_stands_there_once() {
        assert_eq!(place_quote("ä字 wörter", "wörter", Some(0)).unwrap().start, 3);
        assert!(place_quote("ab ab", "ab", Some(1)).is_err());
        assert!(place_quote("ab", "abc", Some(0)).is_err());
        assert!(place_quote("", "a", Some(u32::MAX)).is_err());
    }
}
