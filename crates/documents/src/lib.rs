//! Drafts in, comments in and out.
//!
//! [`import_draft`] reads a draft. [`jsonl`] reads and writes comments one object a line, and finds the blocks they name.
//! A [`Report`] is taken away as a comment matrix ([`csv`], [`xlsx`]), as a document ([`docx`], [`markdown`]) or as Web
//! Annotations ([`jsonld`]). Nothing here touches files or the network, and no input makes it panic.

pub mod archive;
pub mod csv;
pub mod docx;
mod import;
pub mod jsonl;
pub mod jsonld;
pub mod markdown;
pub mod matrix;
pub mod report;
mod script;
pub mod translation;
pub mod xlsx;

#[cfg(test)]
mod office;

pub use import::{
    Changes, Format, Found, ImportError, ImportReport, Imported, NoteKind, OFFICE_BYTES_MAX, Remark, import_draft, import_file, import_text,
};
pub use report::{Report, View};
