//! Reading a draft from a file.

mod along;
mod archive;
mod decode;
mod docx;
mod error;
mod front;
mod html;
mod inline;
mod kind;
mod lines;
mod markdown;
mod marker;
mod numerals;
mod odt;
mod raw;
mod story;
mod table;
mod text;
mod when;
mod xml;

use colloquy_consultation::Draft;

pub(crate) use numerals::small_roman as roman;

pub(crate) use archive::Archive;
#[cfg(test)]
pub(crate) use docx::tests::file as word;
pub(crate) use docx::{About, Atom, Package, Traced, style_of, trace, words_in};
pub(crate) use xml::{Node, Ns, Tree};

pub use along::{Changes, ImportReport, Imported, NoteKind, Remark};
pub use archive::OFFICE_BYTES_MAX;
pub use error::{Found, ImportError};
use kind::Kind;

/// The largest text file, in bytes.
pub const BYTES_MAX: usize = 5_000_000;
/// The most blocks of a draft, rows and cells counted.
pub const BLOCKS_MAX: usize = 20_000;

/// A format that drafts are read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Markdown (CommonMark with tables, footnotes and struck-out text; HTML is text like any other).
    Markdown,
    /// Plain text.
    Text,
    /// HTML, also as Word, Google Docs and LibreOffice save it or put it on the clipboard.
    Html,
}

/// Reads a draft; the format follows from the file's name (`.docx`, `.odt`, `.html`, `.md`, `.txt` and their kin) or media
/// type, and what the file holds must fit. Text is UTF-8, or UTF-16 with a byte order mark.
///
/// # Errors
/// [`ImportError`]: another format, too large, damaged, locked, hostile, no words.
pub fn import_draft(file_name: &str, bytes: &[u8]) -> Result<Draft, ImportError> {
    import_file(file_name, bytes, Changes::Suggest).map(|imported| imported.draft)
}

/// Reads a draft with the comments and changes that its file holds.
///
/// # Errors
/// As [`import_draft`].
pub fn import_file(file_name: &str, bytes: &[u8], changes: Changes) -> Result<Imported, ImportError> {
    match kind::of(file_name, bytes)? {
        Kind::Word => or_accepted(changes, |changes| docx::read(bytes, changes)),
        Kind::OpenDocument => or_accepted(changes, |changes| odt::read(bytes, changes)),
        Kind::Text(_) if bytes.len() > BYTES_MAX => Err(ImportError::TooLarge { bytes: bytes.len(), most: BYTES_MAX }),
        Kind::Text(Format::Html) => {
            let text = html::decode(bytes)?;
            or_accepted(changes, |changes| html::read(&text, changes))
        }
        Kind::Text(format) => {
            let draft = import_text(format, &decode::decode(bytes)?)?;
            Ok(Imported { draft, remarks: Vec::new(), report: ImportReport::default() })
        }
    }
}

/// A text all of whose words are tracked insertions has none before them: then they are the draft, and the report says so.
fn or_accepted(changes: Changes, read: impl Fn(Changes) -> Result<Imported, ImportError>) -> Result<Imported, ImportError> {
    match read(changes) {
        Err(ImportError::Empty) if changes == Changes::Suggest => {
            let mut imported = read(Changes::Accept)?;
            imported.report.note(NoteKind::Change, imported.draft.blocks.first().map_or("", |block| &block.text));
            Ok(imported)
        }
        read => read,
    }
}

/// Reads a draft from text of a known format.
///
/// # Errors
/// [`ImportError`]: too large, NUL, no words.
pub fn import_text(format: Format, text: &str) -> Result<Draft, ImportError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.len() > BYTES_MAX {
        return Err(ImportError::TooLarge { bytes: text.len(), most: BYTES_MAX });
    }
    if let Some(at) = text.find('\0') {
        return Err(ImportError::Nul { line: line_of(text, at) });
    }
    match format {
        Format::Markdown => markdown::read(text),
        Format::Text => text::read(text),
        Format::Html => html::read(text, Changes::Reject).map(|imported| imported.draft),
    }
}

/// The line of a byte, from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests;
