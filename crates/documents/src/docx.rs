//! DOCX documents: a report, the clean text of a version ([`clean`]), and the draft with everything said in it ([`annotated`]).
//!
//! A report has numbers first, then paragraph by paragraph with a table of comments and decisions, in the
//! layout that standards bodies use for a resolution of comments.
//!
//! The parts are written here and not by a library, because none that is kept sets right-to-left runs, tables that run
//! from the right, and heading rows. No font is embedded: fonts are named by what every office program has or replaces.

mod annotate;
mod body;
mod clean;
mod comments;
mod parts;
mod table;
mod text;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::report::View;

pub use annotate::annotated;
pub use clean::clean;

/// What kept a document from being written.
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be written: {0}")]
pub struct DocumentError(#[from] zip::result::ZipError);

impl From<std::io::Error> for DocumentError {
    fn from(error: std::io::Error) -> Self {
        Self(error.into())
    }
}

/// Writes the document. The same report always makes the same bytes.
///
/// # Errors
/// It is larger than the format allows (4 GiB).
pub fn write(view: &View<'_>) -> Result<Vec<u8>, DocumentError> {
    let parts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE.to_owned()),
        ("docProps/core.xml", parts::properties(view)),
        ("word/_rels/document.xml.rels", parts::RELATIONS.to_owned()),
        ("word/document.xml", body::document(view)),
        ("word/styles.xml", parts::styles(view)),
        ("word/footer1.xml", parts::footer(view)),
    ];
    pack(parts)
}

/// Packs the parts of a document.
fn pack(parts: impl IntoIterator<Item = (&'static str, String)>) -> Result<Vec<u8>, DocumentError> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests;
