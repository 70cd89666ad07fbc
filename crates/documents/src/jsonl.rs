//! Comments as JSON lines: one object a line, the form in which they are brought along and taken away.
//!
//! [`read`] reads lines, [`Placer`] finds the blocks they name, [`write`] writes the same form back with what the
//! consultation adds: state, edit history, agreements.

mod line;
mod place;
mod read;
mod write;

pub use line::{Edit, Endorsement, ExportLine, ImportLine, ImportQuote};
pub use place::{PlaceError, Placer};
pub use read::{LineError, Lines, read};
pub use write::write;

#[cfg(test)]
mod tests;
