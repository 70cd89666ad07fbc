//! A draft as blocks: the smallest things that can be commented on.

use serde::{Deserialize, Serialize};

use crate::code::BlockKind;
use crate::id::{BlockId, VersionId};
use crate::language::Language;
use crate::number::{self, Number};
use crate::time::Timestamp;

/// A draft as an importer reads it, before it has ids and numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The title that the source names (front matter or a single first heading), if any.
    pub title: Option<String>,
    /// The blocks in reading order; a parent stands before its children, footnotes stand last.
    pub blocks: Vec<DraftBlock>,
}

impl Draft {
    /// The numbers its blocks will have, one for each.
    #[must_use]
    pub fn numbers(&self) -> Vec<Option<Number>> {
        number::assign(&self.blocks.iter().map(|block| (block.kind, block.parent)).collect::<Vec<_>>())
    }

    /// Its blocks as a version has them; `id` gives the id of the block at a place.
    #[must_use]
    pub fn numbered(&self, id: impl Fn(usize) -> BlockId) -> Vec<BlockOut> {
        let one = |(order, (block, number)): (usize, (&DraftBlock, Option<Number>))| BlockOut {
            id: id(order),
            order: order as u32,
            parent: block.parent.map(&id),
            kind: block.kind,
            level: block.level,
            number,
            marker: block.marker.clone(),
            text: block.text.clone(),
            marks: block.marks.clone(),
            language: None,
        };
        self.blocks.iter().zip(self.numbers()).enumerate().map(one).collect()
    }
}

/// A block as an importer reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftBlock {
    /// What it is.
    pub kind: BlockKind,
    /// Heading level 1 to 6; depth of a list item from 1; 1 for a heading cell; else 0.
    pub level: u8,
    /// Index of the block it stands in: a row's table, a cell's row.
    pub parent: Option<usize>,
    /// The author's own number, as shown: `16.`, `(a)`, `[r104]`; a footnote's mark.
    pub marker: Option<String>,
    /// The words, without marker; lines are joined unless the author broke them on purpose (`\n`).
    pub text: String,
    /// Emphasis, links and the like, sorted by start.
    pub marks: Vec<Mark>,
    /// Where it stands in the source, in bytes from start to end.
    pub source: (u32, u32),
}

/// The words of a block in a further language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockWords {
    /// The number that the translation gives it.
    pub marker: Option<String>,
    /// The words; several paragraphs for one are lines of it, and it has none where they stand in the block before it.
    pub text: String,
    /// Emphasis, links and the like, sorted by start.
    pub marks: Vec<Mark>,
    /// Where they stand in the source, in bytes from start to end.
    pub source: (u32, u32),
}

/// A stretch of a block's text with a meaning of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Mark {
    /// First Unicode scalar value.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// `emphasis`, `strong`, `code`, `strike`, `link` or `footnote`.
    pub kind: MarkKind,
    /// The address of a link, the mark of a footnote; empty for others.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub target: String,
}

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Stressed.
    Emphasis,
    /// Strongly stressed.
    Strong,
    /// To be read letter by letter.
    Code,
    /// Struck out.
    Strike,
    /// A link.
    Link,
    /// A reference to a footnote.
    Footnote,
}

/// A block of a published version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BlockOut {
    /// Its id, never used again for another block.
    pub id: BlockId,
    /// Its place in reading order, from 0.
    pub order: u32,
    /// The block it stands in: a row's table, a cell's row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<BlockId>,
    /// What it is.
    pub kind: BlockKind,
    /// Heading level, list depth, 1 for a heading cell; else 0.
    pub level: u8,
    /// Our number; headings and footnotes have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// The author's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// The words.
    pub text: String,
    /// Emphasis, links and the like.
    pub marks: Vec<Mark>,
    /// The language of the words, where the language asked for has none for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl BlockOut {
    /// The id of its element in the page: `p12`, `p14.2.3`, `fn-1`, `b0`.
    #[must_use]
    pub fn element_id(&self) -> String {
        match (self.number, self.kind, &self.marker) {
            (Some(number), ..) => format!("p{number}"),
            (None, BlockKind::Footnote, Some(marker)) => format!("fn-{marker}"),
            _ => format!("b{}", self.order),
        }
    }
}

/// A published version of a draft in one of its languages; it never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionOut {
    /// Its id.
    pub id: VersionId,
    /// 1, 2, 3.
    pub number: u32,
    /// The language of its text.
    pub language: Language,
    /// When it was published.
    pub published: Timestamp,
    /// What changed, in the words of those who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Its blocks in reading order.
    pub blocks: Vec<BlockOut>,
}
