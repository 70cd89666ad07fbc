//! Where the words of each block stand in the main part, for whoever wants to write among them.

use colloquy_consultation::Draft;

use super::super::ImportError;
use super::super::along::Changes;
use super::super::xml::{Ns, Tree};
use super::package::Package;
use super::piece::Atom;
use super::reader::Reader;

/// A draft with the places of its words.
pub(crate) struct Traced {
    pub draft: Draft,
    /// Of each block, how many Unicode scalar values were taken off the beginning of its words as they stand in the file.
    pub from: Vec<u32>,
    /// Of each block, its words in order, and the Unicode scalar value at which each begins among the words as they stand in
    /// the file. Those of notes are left out: they stand in another part.
    pub atoms: Vec<Vec<(u32, Atom)>>,
}

/// Reads a text once more, with the places of its words; it holds no tracked changes.
///
/// # Errors
/// [`ImportError`]: a part is broken, or there are no words.
pub(crate) fn trace(package: &mut Package<'_>, tree: &Tree<'_>) -> Result<Traced, ImportError> {
    let root = tree.root();
    let body = root.child(Ns::W, "body").ok_or(ImportError::Missing("w:body"))?;
    let mut reader = Reader::new(package, Changes::Reject)?;
    reader.tracing = true;
    reader.begin(&root);
    reader.flow(&body)?;
    reader.tracing = false;
    reader.read_notes(package)?;
    let Reader { blocks, places, title, .. } = reader;
    let (draft, traces) = blocks.finish_traced(title)?;
    let mut atoms: Vec<Vec<(u32, Atom)>> = vec![Vec::new(); draft.blocks.len()];
    for (spot, atom) in places.atoms {
        if let Some(list) = atoms.get_mut(spot.block) {
            list.push((spot.offset, atom));
        }
    }
    Ok(Traced { from: traces.iter().map(|trace| trace.1).collect(), draft, atoms })
}
