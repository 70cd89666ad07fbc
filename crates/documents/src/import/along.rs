//! What an office file brings along beside its text: comments, changes, and a list of what is not kept.

use std::collections::BTreeMap;

use colloquy_consultation::{Draft, Operation, Timestamp};

/// What becomes of the tracked changes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Changes {
    /// The text is that before the changes; each author's changes to a block are a suggestion.
    #[default]
    Suggest,
    /// The text is that after the changes.
    Accept,
    /// The text is that before the changes; they are left behind.
    Reject,
}

/// A file as read: its draft, and what came with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The draft.
    pub draft: Draft,
    /// Comments, replies and suggestions in the order of the text; a reply stands after what it answers.
    pub remarks: Vec<Remark>,
    /// What was found and not kept, and what needs a look.
    pub report: ImportReport,
}

/// A comment, a reply or a suggestion from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its author as the file names them; empty where it names none.
    pub author: String,
    /// When, if the file says so.
    pub at: Option<Timestamp>,
    /// The words; empty where a suggestion has none.
    pub body: String,
    /// Index in the list of remarks of what it answers.
    pub parent: Option<usize>,
    /// Whether it is marked as settled.
    pub resolved: bool,
    /// Indexes of the blocks it is about, in reading order; none: the whole text. Empty for a reply.
    pub blocks: Vec<usize>,
    /// The quoted words in its only block: first Unicode scalar value, one past the last.
    pub quote: Option<(u32, u32)>,
    /// What it does and the words it proposes, where it is a suggestion; it is about one block then.
    pub suggestion: Option<(Operation, String)>,
}

/// Something in a file that is not kept as it stood, or that needs a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// A header of a page.
    Header,
    /// A footer of a page.
    Footer,
    /// A picture.
    Picture,
    /// A drawing, chart or diagram.
    Drawing,
    /// A formula.
    Formula,
    /// An embedded file.
    Object,
    /// A text box; its text is kept after the paragraph it hangs on.
    TextBox,
    /// A field (date, cross-reference, table of contents); its shown text is kept.
    Field,
    /// A form control; its shown text is kept.
    Control,
    /// Cells over several rows or columns; their text is kept once.
    MergedCells,
    /// A table within a table; its text is kept in the outer cell.
    NestedTable,
    /// A change of formatting alone.
    Formatting,
    /// A script or a style sheet.
    Script,
    /// Hidden text; it is left out.
    HiddenText,
    /// A tracked change that is not kept as a suggestion (a change to a table's rows, for example).
    Change,
    /// A comment without words or without a place.
    Comment,
}

impl NoteKind {
    /// Every kind, in the order in which they are named.
    pub const ALL: &'static [Self] = &[
        Self::Header,
        Self::Footer,
        Self::Picture,
        Self::Drawing,
        Self::Formula,
        Self::Object,
        Self::TextBox,
        Self::Field,
        Self::Control,
        Self::MergedCells,
        Self::NestedTable,
        Self::Formatting,
        Self::Script,
        Self::HiddenText,
        Self::Change,
        Self::Comment,
    ];

    /// Its code, in message keys: `import-note-picture`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Picture => "picture",
            Self::Drawing => "drawing",
            Self::Formula => "formula",
            Self::Object => "object",
            Self::TextBox => "text-box",
            Self::Field => "field",
            Self::Control => "control",
            Self::MergedCells => "merged-cells",
            Self::NestedTable => "nested-table",
            Self::Formatting => "formatting",
            Self::Script => "script",
            Self::HiddenText => "hidden-text",
            Self::Change => "change",
            Self::Comment => "comment",
        }
    }
}

/// What was found and not kept: how often, and the words of the first where there are any (at most 80 characters).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportReport(BTreeMap<NoteKind, (u32, String)>);

impl ImportReport {
    /// Notes one more.
    pub fn note(&mut self, kind: NoteKind, words: &str) {
        let entry = self.0.entry(kind).or_default();
        entry.0 = entry.0.saturating_add(1);
        if entry.1.is_empty() {
            entry.1 = words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
        }
    }

    /// Kind, how many, words of the first.
    pub fn iter(&self) -> impl Iterator<Item = (NoteKind, u32, &str)> {
        self.0.iter().map(|(kind, (count, words))| (*kind, *count, words.as_str()))
    }

    /// Whether everything is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
