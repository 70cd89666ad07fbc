//! Word documents (DOCX): transitional and strict, from Word, Google Docs, LibreOffice and others.
//!
//! A part is read into a small tree ([`xml`](super::xml)); paragraphs become pieces that know which change brought them in
//! or takes them away ([`piece`]). The pieces that were there before all changes are the draft, unless asked otherwise;
//! what one author alone would make of a block is a suggestion ([`suggest`]).

mod comments;
mod field;
mod finish;
mod flow;
mod lines;
mod list;
mod look;
mod notes;
mod numbering;
mod ours;
mod package;
mod paragraph;
mod piece;
mod place;
mod reader;
mod run;
mod set;
mod styles;
mod suggest;
mod symbol;
mod table;
mod time;
mod trace;

use super::archive::Archive;
use super::xml::{Ns, Tree};
use super::{Changes, ImportError, Imported};
pub(crate) use ours::{About, style_of};
pub(crate) use package::Package;
pub(crate) use piece::Atom;
use reader::Reader;
pub(crate) use run::words_in;
pub(crate) use trace::{Traced, trace};

/// Reads a Word document.
///
/// # Errors
/// [`ImportError`]: another kind of file, damaged, locked, hostile, no words.
pub(super) fn read(bytes: &[u8], changes: Changes) -> Result<Imported, ImportError> {
    let mut package = Package::open(Archive::open(bytes)?)?;
    let text = package.archive.read_text(&package.main.clone())?.ok_or(ImportError::Missing("word/document.xml"))?;
    let tree = Tree::parse(&text, &package.main)?;
    let root = tree.root();
    let body = root.child(Ns::W, "body").filter(|_| root.is(Ns::W, "document")).ok_or(ImportError::Missing("w:body"))?;
    let mut reader = Reader::new(&mut package, changes)?;
    reader.begin(&root);
    reader.flow(&body)?;
    drop(tree);
    drop(text);
    finish::finish(reader, &mut package)
}

#[cfg(test)]
pub(crate) mod tests;
