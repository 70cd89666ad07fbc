//! Several files in one.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::docx::DocumentError;

/// Packs files, by name, in their order. The same files always make the same bytes.
///
/// # Errors
/// They are larger than the format allows (4 GiB).
pub fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, DocumentError> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
