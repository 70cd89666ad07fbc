//! Reading a draft from a file.

mod along;
mod archive;
mod decode;
mod error;
mod front;
mod html;
mod inline;
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

pub use along::{Changes, ImportReport, Imported, NoteKind, Remark};
pub use archive::OFFICE_BYTES_MAX;
pub use error::{Found, ImportError};

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

/// Reads a draft; the format follows from the file's name (`.md`, `.markdown`, `.txt`, `.text`) or media type
/// (`text/markdown`, `text/plain`). UTF-8, or UTF-16 with a byte order mark.
///
/// # Errors
/// [`ImportError`]: another format, too large, not text, no words.
pub fn import_draft(file_name: &str, bytes: &[u8]) -> Result<Draft, ImportError> {
    if format_of(file_name) == Some(Format::Html) || is_odt(file_name) {
        return import_file(file_name, bytes, Changes::Reject).map(|imported| imported.draft);
    }
    let format = format_of(file_name).ok_or_else(|| ImportError::UnknownFormat(file_name.chars().take(100).collect()))?;
    if bytes.len() > BYTES_MAX {
        return Err(ImportError::TooLarge { bytes: bytes.len(), most: BYTES_MAX });
    }
    import_text(format, &decode::decode(bytes)?)
}

/// Reads a draft with the comments and changes that its file holds.
///
/// # Errors
/// As [`import_draft`].
pub fn import_file(file_name: &str, bytes: &[u8], changes: Changes) -> Result<Imported, ImportError> {
    if format_of(file_name) == Some(Format::Html) {
        if bytes.len() > BYTES_MAX {
            return Err(ImportError::TooLarge { bytes: bytes.len(), most: BYTES_MAX });
        }
        let text = html::decode(bytes)?;
        return or_accepted(changes, |changes| html::read(&text, changes));
    }
    if is_odt(file_name) {
        return or_accepted(changes, |changes| odt::read(bytes, changes));
    }
    let draft = import_draft(file_name, bytes)?;
    Ok(Imported { draft, remarks: Vec::new(), report: ImportReport::default() })
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

fn format_of(name: &str) -> Option<Format> {
    let name = name.to_ascii_lowercase();
    let media = name.split(';').next().unwrap_or("").trim();
    match media {
        "text/markdown" | "text/x-markdown" => return Some(Format::Markdown),
        "text/plain" => return Some(Format::Text),
        "text/html" | "application/xhtml+xml" => return Some(Format::Html),
        _ => {}
    }
    match name.rsplit_once('.')?.1 {
        "md" | "markdown" | "mkd" | "mdown" => Some(Format::Markdown),
        "txt" | "text" => Some(Format::Text),
        "html" | "htm" | "xhtml" => Some(Format::Html),
        _ => None,
    }
}

/// Whether a name or media type is that of an OpenDocument text.
fn is_odt(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let media = name.split(';').next().unwrap_or("").trim();
    media.starts_with("application/vnd.oasis.opendocument.text")
        || name.ends_with(".odt")
        || name.ends_with(".ott")
        || name.ends_with(".fodt")
}

/// The line of a byte, from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests;
