//! What our own annotated drafts say by the styles of the paragraphs of comments.
//!
//! A paragraph that only says about whom and what a comment is has a style of ours, and is no part of its words. The style
//! also says what the place of a comment cannot: that it is about a whole row, or belongs to the tracked change beside it.

use colloquy_consultation::Operation;

use super::super::xml::{Node, Ns};
use super::styles::value_of;

/// The beginning of all our styles.
const OURS: &str = "Colloquy";

/// What a comment is about, where that is more than the words it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum About {
    /// The words, or the blocks.
    #[default]
    Here,
    /// The whole text.
    Whole,
    /// The rows of the cells.
    Rows,
    /// The tables of the cells.
    Tables,
    /// The note that is referred to.
    Note,
    /// The reason of the tracked change by its author to this block.
    Change,
    /// The reason of what its author added after this block.
    Added,
}

impl About {
    const ALL: [Self; 7] = [Self::Here, Self::Whole, Self::Rows, Self::Tables, Self::Note, Self::Change, Self::Added];

    /// The style of a paragraph that tells about a comment.
    pub(crate) const fn style(self) -> &'static str {
        match self {
            Self::Here => "ColloquyAbout",
            Self::Whole => "ColloquyAboutWhole",
            Self::Rows => "ColloquyAboutRows",
            Self::Tables => "ColloquyAboutTables",
            Self::Note => "ColloquyAboutNote",
            Self::Change => "ColloquyAboutChange",
            Self::Added => "ColloquyAboutAdded",
        }
    }
}

/// The style of paragraphs of proposed words.
pub(crate) const fn style_of(operation: Operation) -> &'static str {
    match operation {
        Operation::Replace => "ColloquyReplace",
        Operation::Delete => "ColloquyDelete",
        Operation::InsertAfter => "ColloquyInsert",
    }
}

/// What the styles of a comment say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Ours {
    pub about: About,
    /// What is proposed, where its words stand in the comment.
    pub operation: Option<Operation>,
    /// Paragraphs that are no words of the comment.
    pub beside: Vec<(usize, usize)>,
    /// Paragraphs of proposed words.
    pub proposed: Vec<(usize, usize)>,
}

impl Ours {
    /// Looks at the paragraphs of a comment.
    pub fn of(comment: &Node<'_, '_>) -> Self {
        let mut found = Self::default();
        for node in comment.children().filter(|node| node.is(Ns::W, "p")) {
            let style = node.child(Ns::W, "pPr").and_then(|properties| value_of(&properties, "pStyle"));
            let Some(style) = style.filter(|style| style.starts_with(OURS)) else { continue };
            if let Some(about) = About::ALL.into_iter().find(|about| about.style() == style) {
                if about != About::Here {
                    found.about = about;
                }
                found.beside.push(node.span());
            } else if let Some(operation) = Operation::ALL.iter().copied().find(|operation| style_of(*operation) == style) {
                found.operation = Some(operation);
                let list = if operation == Operation::Delete { &mut found.beside } else { &mut found.proposed };
                list.push(node.span());
            }
        }
        found
    }
}
