//! What kind of draft a file holds, by its name and by what is in it.

use super::archive::{Archive, is_container, is_zip, what_is};
use super::{Format, ImportError};

/// The media type of OpenDocument texts, and the beginning of its kin.
const OPEN_TEXT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// A kind of draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text(Format),
    Word,
    OpenDocument,
}

/// The kind of a file. Office documents are told apart by what they hold, whatever their name says; a text must not be one.
///
/// # Errors
/// [`ImportError`]: a kind that we do not read, or a name that says something else.
pub(super) fn of(name: &str, bytes: &[u8]) -> Result<Kind, ImportError> {
    let named = by_name(name);
    if is_zip(bytes) {
        let mut archive = Archive::open(bytes)?;
        let kind = if archive.has("[Content_Types].xml") {
            Kind::Word
        } else if archive.has("content.xml") || archive.read("mimetype")?.is_some_and(|kind| kind.starts_with(OPEN_TEXT)) {
            Kind::OpenDocument
        } else {
            return Err(ImportError::OtherKind(archive.other_kind()?));
        };
        return if matches!(named, Some(Kind::Text(_))) { Err(ImportError::Disguised) } else { Ok(kind) };
    }
    if is_container(bytes) {
        return Err(Archive::open(bytes).err().unwrap_or(ImportError::NotOffice));
    }
    if let Some(found) = what_is(bytes).filter(|_| !matches!(named, Some(Kind::Text(_)))) {
        return Err(ImportError::OtherKind(found));
    }
    match named {
        // Flat OpenDocument is no archive.
        Some(Kind::OpenDocument) if memchr::memmem::find(&bytes[..bytes.len().min(2_000)], b"office:document").is_none() => {
            Err(ImportError::NotOffice)
        }
        Some(Kind::Word) => Err(ImportError::NotOffice),
        Some(kind) => Ok(kind),
        None => Err(ImportError::UnknownFormat(name.chars().take(100).collect())),
    }
}

fn by_name(name: &str) -> Option<Kind> {
    let name = name.to_ascii_lowercase();
    let media = name.split(';').next().unwrap_or("").trim();
    match media {
        "text/markdown" | "text/x-markdown" => return Some(Kind::Text(Format::Markdown)),
        "text/plain" => return Some(Kind::Text(Format::Text)),
        "text/html" | "application/xhtml+xml" => return Some(Kind::Text(Format::Html)),
        "application/msword" => return Some(Kind::Word),
        _ if media.starts_with("application/vnd.openxmlformats-officedocument.wordprocessingml") => return Some(Kind::Word),
        _ if media.starts_with("application/vnd.oasis.opendocument.text") => return Some(Kind::OpenDocument),
        _ => {}
    }
    match name.rsplit_once('.')?.1 {
        "md" | "markdown" | "mkd" | "mdown" => Some(Kind::Text(Format::Markdown)),
        "txt" | "text" => Some(Kind::Text(Format::Text)),
        "html" | "htm" | "xhtml" => Some(Kind::Text(Format::Html)),
        "docx" | "docm" | "dotx" | "dotm" | "doc" => Some(Kind::Word),
        "odt" | "ott" | "fodt" => Some(Kind::OpenDocument),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Found;
    use super::*;

    #[test]
    fn a_name_and_what_the_file_holds_must_fit() {
        assert_eq!(of("a.docx", b"words"), Err(ImportError::NotOffice));
        assert_eq!(of("a.odt", b"<html>"), Err(ImportError::NotOffice));
        assert_eq!(of("a.fodt", b"<office:document>"), Ok(Kind::OpenDocument));
        assert_eq!(of("a.doc", b"{\\rtf1 words}"), Err(ImportError::OtherKind(Found::Rtf)));
        assert_eq!(of("a.pdf", b"%PDF-1.7"), Err(ImportError::OtherKind(Found::Pdf)));
        assert_eq!(of("a.md", b"%PDF- is how a PDF begins"), Ok(Kind::Text(Format::Markdown)));
        assert_eq!(of("a.pages", b"words"), Err(ImportError::UnknownFormat("a.pages".into())));
        assert_eq!(of("a.txt", b"PK\x03\x04 cut short"), Err(ImportError::Truncated));
        assert_eq!(of("application/msword", b"words"), Err(ImportError::NotOffice));
    }
}
