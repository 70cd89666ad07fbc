//! The annotated draft: everything said put into the draft as real comments and real tracked changes.
//!
//! Where the draft came as a Word file, the author's own file is written into: only the paragraphs that something is said on are
//! touched, and of the package only the parts of comments, their relations and their types. What the file brought along (its
//! comments, its tracked changes) is taken out first the way it was read, because it has become contributions since. Where there
//! is no such file, or the version no longer has its words, the clean text of the version takes its place.
//!
//! A suggestion is a tracked change by its author as long as it goes together with the earlier ones on the block; one that does
//! not stands as a comment with the words in full, so that nothing is lost. See [`plan`] for the rules.

mod edits;
mod ground;
mod package;
mod plan;
mod raw;
mod said;
mod settle;
mod track;
mod weave;

use colloquy_consultation::BlockOut;

use super::{DocumentError, clean};
use crate::import::{Archive, Ns, Package, Traced, Tree, trace};
use crate::report::View;

/// Writes the draft with everything said on it, into the file it was read from where that is a Word file with these very words.
///
/// # Errors
/// It is larger than the format allows (4 GiB).
pub fn annotated(original: Option<&[u8]>, view: &View<'_>) -> Result<Vec<u8>, DocumentError> {
    if let Some(file) = original.and_then(|bytes| write_into(bytes, view, true)) {
        return file;
    }
    let report = view.report;
    let blocks: Vec<BlockOut> = report.blocks.iter().map(|block| block.block.clone()).collect();
    let bytes = clean(&report.title, &blocks, &report.language)?;
    write_into(&bytes, view, false).unwrap_or(Ok(bytes))
}

/// Writes into a file; none where it is no document of Word or (if wanted exactly) has other words.
fn write_into(bytes: &[u8], view: &View<'_>, exactly: bool) -> Option<Result<Vec<u8>, DocumentError>> {
    // The version was read either without the changes of the file or with them.
    for accepted in [false, true] {
        let mut package = Package::open(Archive::open(bytes).ok()?).ok()?;
        let types = package.archive.read_text("[Content_Types].xml").ok()??;
        if !types.to_ascii_lowercase().contains("wordprocessingml.document.main+xml") {
            return None;
        }
        let mut parts = package::Parts::new(types);
        let main = package.main.clone();
        let text = package.archive.read_text(&main).ok()??;
        let settled = settle::settle(&text, &main, accepted).ok()?;
        let changed = settled.is_some();
        let text = settled.unwrap_or(text);
        for kind in ["footnotes", "endnotes"] {
            let Some((name, notes)) = package.part(kind).ok()? else { continue };
            if let Some(settled) = settle::settle(&notes, &name, accepted).ok()? {
                package.archive.put(&name, settled.clone());
                parts.put(&name, settled);
            }
        }
        let tree = Tree::parse(&text, &main).ok()?;
        // Without its changes a text may have no words at all.
        let traced = trace(&mut package, &tree).ok();
        let found = traced.and_then(|traced| places(view, &traced, exactly).map(|places| (traced, places)));
        match found {
            Some((traced, places)) => {
                let frame = raw::Frame::of(&text, &tree.root())?;
                let body = tree.root().child(Ns::W, "body")?;
                let ground = ground::Ground::of(&body);
                let mut plan = plan::Plan::new(view, &text, &ground, &traced, places);
                plan.make();
                parts.put(&main, frame.main(&plan.text()));
                said::put(&mut parts, &mut package, &frame, &plan.said).ok()?;
                return Some(parts.pack(bytes));
            }
            None if changed || !parts.is_empty() => {}
            None => return None,
        }
    }
    None
}

/// Where each block of the version stands among those of the file; none where they are not the same.
fn places(view: &View<'_>, traced: &Traced, exactly: bool) -> Option<Vec<Option<usize>>> {
    let wanted = &view.report.blocks;
    let found = &traced.draft.blocks;
    let same = |index: usize, at: usize| {
        let (one, other) = (&wanted[index].block, &found[at]);
        one.text == other.text && one.kind == other.kind && one.marker.as_deref().unwrap_or("") == other.marker.as_deref().unwrap_or("")
    };
    if wanted.len() == found.len() && (0..wanted.len()).all(|index| same(index, index)) {
        return Some((0..wanted.len()).map(Some).collect());
    }
    if exactly {
        return None;
    }
    // A text that is set anew may part or join what its author did not mean to: what is not found is told at its neighbour.
    let mut next = 0;
    let places = (0..wanted.len()).map(|index| {
        let at = (next..found.len())
            .find(|at| same(index, *at) || (found[*at].kind == wanted[index].block.kind && found[*at].text == wanted[index].block.text));
        if let Some(at) = at {
            next = at + 1;
        }
        at
    });
    Some(places.collect())
}

#[cfg(test)]
mod tests;
