//! Drafts in, comments in and out: Markdown and plain text, JSON lines, CSV.
//!
//! [`import_draft`] reads a draft. [`jsonl`] reads and writes comments one object a line, and finds the blocks they name.
//! [`csv`] writes comments for a spreadsheet. Nothing here touches files or the network, and no input makes it panic.

pub mod csv;
mod import;
pub mod jsonl;

pub use import::{Format, ImportError, import_draft, import_text};
