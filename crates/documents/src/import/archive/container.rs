//! What a file is by its first bytes, where it is no archive.

use memchr::memmem;

use super::super::ImportError;
use super::super::error::Found;

/// Whether it is a compound file: Word before 2007, or anything that Word has locked.
pub(in super::super) fn is_container(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
}

/// Whether it begins like a zip archive.
pub(in super::super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// What a file is that no reader is for, where its first bytes tell.
pub(in super::super) fn what_is(bytes: &[u8]) -> Option<Found> {
    if bytes.starts_with(b"%PDF-") {
        Some(Found::Pdf)
    } else if bytes.starts_with(b"{\\rtf") {
        Some(Found::Rtf)
    } else {
        None
    }
}

/// Why a compound file is not read: the names of its streams, written as UTF-16, tell what it is.
pub(super) fn refusal(bytes: &[u8]) -> ImportError {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(bytes, &wide).is_some()
    };
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        ImportError::Password
    } else if holds("WordDocument") {
        ImportError::OtherKind(Found::OldWord)
    } else if holds("Workbook") {
        ImportError::OtherKind(Found::Spreadsheet)
    } else if holds("PowerPoint Document") {
        ImportError::OtherKind(Found::Presentation)
    } else {
        ImportError::NotOffice
    }
}
