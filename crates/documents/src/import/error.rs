//! Why a file cannot be read.

use super::{BLOCKS_MAX, markdown, xml};

/// A kind of file that is no draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Word before 2007.
    OldWord,
    /// A table of Excel, Calc and the like.
    Spreadsheet,
    /// Slides.
    Presentation,
    /// A drawing.
    Drawing,
    /// Pages by Apple.
    Pages,
    /// An EPUB book.
    Book,
    /// A PDF.
    Pdf,
    /// Rich text format.
    Rtf,
    /// A zip archive of other files.
    Archive,
}

impl Found {
    /// Its code, the last part of a message key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OldWord => "old-word",
            Self::Spreadsheet => "spreadsheet",
            Self::Presentation => "presentation",
            Self::Drawing => "drawing",
            Self::Pages => "pages",
            Self::Book => "book",
            Self::Pdf => "pdf",
            Self::Rtf => "rtf",
            Self::Archive => "archive",
        }
    }

    /// What it is and what to do.
    const fn words(self) -> &'static str {
        match self {
            Self::OldWord => "this is a Word document of the kind before 2007 (.doc): open it and save it as .docx",
            Self::Spreadsheet => "this is a spreadsheet: copy its words into a text document, and save that as .docx or .odt",
            Self::Presentation => "these are slides: copy their words into a text document, and save that as .docx or .odt",
            Self::Drawing => "this is a drawing: write its words into a text document, and save that as .docx or .odt",
            Self::Pages => "this is a document of Pages: export it as Word (.docx)",
            Self::Book => "this is an EPUB book: save its text as .docx, .odt or .html",
            Self::Pdf => "this is a PDF, whose words stand in no certain order: upload the document that it was made from",
            Self::Rtf => "this is an RTF document: open it and save it as .docx or .odt",
            Self::Archive => "this is an archive of files and no document: unpack it, and upload the draft in it",
        }
    }
}

/// Why a file cannot be read as a draft; each says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Another kind of file.
    #[error("“{0}” is not a draft we can read: save it as Word (.docx), OpenDocument (.odt), HTML, Markdown (.md) or plain text (.txt)")]
    UnknownFormat(String),
    /// Another kind of file, and we know which.
    #[error("{}", .0.words())]
    OtherKind(Found),
    /// Larger than is read.
    #[error("the file has {bytes} bytes; at most {most} can be read: leave out pictures, or split the draft")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most for its kind.
        most: usize,
    },
    /// More than [`BLOCKS_MAX`].
    #[error("the draft has more than {BLOCKS_MAX} paragraphs and cells: split it into several consultations")]
    TooManyBlocks,
    /// Lists or quotations inside each other, deeper than anyone reads.
    #[error("line {line}: lists or quotations nested more than {max} deep: use fewer levels", max = markdown::NESTING_MAX)]
    TooDeep {
        /// The line, from 1.
        line: usize,
    },
    /// Not UTF-8, and not UTF-16 with a byte order mark.
    #[error("line {line}: not readable as UTF-8 text: save the file with the encoding UTF-8")]
    Encoding {
        /// The first such line, from 1.
        line: usize,
    },
    /// A character that no text holds.
    #[error("line {line}: a NUL character, so this is not a text file: save the draft as Markdown (.md) or plain text (.txt)")]
    Nul {
        /// The first such line, from 1.
        line: usize,
    },
    /// Nothing to comment on.
    #[error("the draft holds no words: write at least one paragraph")]
    Empty,
    /// Locked.
    #[error("this file is protected by a password: open it, take the password off, save it and upload it again")]
    Password,
    /// Named like an office document, but something else.
    #[error("the file is named like an office document and is none inside: open it and save it anew as .docx or .odt")]
    NotOffice,
    /// An office document under the name of a text file.
    #[error("this is an office document under another name: give its name the right ending (.docx or .odt) and upload it again")]
    Disguised,
    /// An archive without its end.
    #[error("the file is cut short or damaged: upload it again, or open it and save it anew")]
    Truncated,
    /// An archive with a part that does not unpack.
    #[error("the file is damaged ({0}): open it and save it anew")]
    Damaged(String),
    /// An archive that unpacks to more than a document holds.
    #[error("the file unpacks to far more than a document holds, so we leave it shut: open it and save it anew, without large pictures")]
    Bomb,
    /// A part that must be there is not.
    #[error("the file has no text in it ({0} is missing): open it and save it anew")]
    Missing(&'static str),
    /// A part that is not well-formed.
    #[error("the file is damaged ({part}, line {line}): open it and save it anew")]
    Broken {
        /// The name of the part.
        part: String,
        /// The line, from 1.
        line: usize,
    },
    /// A part with a document type or entities, which could pull in other files.
    #[error("the file declares entities ({part}), which no word processor does and which can do harm: open it and save it anew")]
    Entities {
        /// The name of the part.
        part: String,
    },
    /// A part with more elements, or deeper ones, than a document has.
    #[error("the file is built deeper or longer than we read ({part}; {depth} levels, {nodes} elements): split the draft, or save it anew", depth = xml::DEPTH_MAX, nodes = xml::NODES_MAX)]
    TooComplex {
        /// The name of the part.
        part: String,
    },
}

impl ImportError {
    /// Its code, which stays the same: the last part of a message key.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownFormat(_) => "unknown-format",
            Self::OtherKind(found) => found.code(),
            Self::TooLarge { .. } => "too-large",
            Self::TooManyBlocks => "too-many-blocks",
            Self::TooDeep { .. } => "too-deep",
            Self::Encoding { .. } => "encoding",
            Self::Nul { .. } => "nul",
            Self::Empty => "empty",
            Self::Password => "password",
            Self::NotOffice => "not-office",
            Self::Disguised => "disguised",
            Self::Truncated => "truncated",
            Self::Damaged(_) => "damaged",
            Self::Bomb => "bomb",
            Self::Missing(_) => "missing",
            Self::Broken { .. } => "broken",
            Self::Entities { .. } => "entities",
            Self::TooComplex { .. } => "too-complex",
        }
    }
}
