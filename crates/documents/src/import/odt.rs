//! OpenDocument texts (.odt, .ott, .fodt).
//!
//! Parts are read as small trees behind the guard of [`super::archive`] and [`super::xml`]; nothing but `content.xml`,
//! `styles.xml` and `meta.xml` is unpacked.

mod body;
mod changes;
mod frames;
mod inline;
mod lists;
mod notes;
mod styles;
mod table;

use std::collections::HashMap;

use super::ImportError;
use super::along::{Changes, Imported, NoteKind};
use super::archive::{Archive, OFFICE_BYTES_MAX, is_zip};
use super::xml::{Node, Ns, Tree};
use styles::Styles;

/// Reads an OpenDocument text, packed or in one XML file.
pub(super) fn read(bytes: &[u8], changes: Changes) -> Result<Imported, ImportError> {
    if is_flat(bytes) {
        return read_flat(bytes, changes);
    }
    let mut archive = Archive::open(bytes)?;
    if !is_text(&mut archive)? {
        return Err(ImportError::OtherKind(archive.other_kind()?));
    }
    let content = archive.read_text("content.xml")?.ok_or(ImportError::Missing("content.xml"))?;
    let common = archive.read_text("styles.xml")?;
    let meta = archive.read_text("meta.xml")?;
    let objects = frames::objects(&mut archive)?;
    let content = Tree::parse(&content, "content.xml")?;
    let common = common.as_deref().map(|text| Tree::parse(text, "styles.xml")).transpose()?;
    // What is told about a file is no reason to refuse it.
    let meta = meta.as_deref().and_then(|text| Tree::parse(text, "meta.xml").ok());
    let roots = Roots { content: content.root(), common: common.as_ref().map(Tree::root), meta: meta.as_ref().map(Tree::root) };
    tell(roots, objects, changes)
}

/// Whether an archive says that it is an OpenDocument text.
pub(super) fn is_text(archive: &mut Archive<'_>) -> Result<bool, ImportError> {
    let mime = archive.read("mimetype")?.unwrap_or_default();
    let mime = String::from_utf8_lossy(&mime[..mime.len().min(200)]).trim().to_ascii_lowercase();
    Ok(match mime.strip_prefix("application/vnd.oasis.opendocument.") {
        Some(kind) => kind.starts_with("text"),
        None => mime.is_empty() && archive.has("content.xml") && !archive.has("word/document.xml"),
    })
}

/// Whether a file is an OpenDocument in one XML file.
pub(super) fn is_flat(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4_096)]);
    !is_zip(bytes) && head.contains("<office:document") && head.contains("urn:oasis:names:tc:opendocument")
}

fn read_flat(bytes: &[u8], changes: Changes) -> Result<Imported, ImportError> {
    if bytes.len() > OFFICE_BYTES_MAX {
        return Err(ImportError::TooLarge { bytes: bytes.len(), most: OFFICE_BYTES_MAX });
    }
    let text = super::xml::decode(bytes.to_vec(), "office:document")?;
    let tree = Tree::parse(&text, "office:document")?;
    tell(Roots { content: tree.root(), common: Some(tree.root()), meta: Some(tree.root()) }, HashMap::new(), changes)
}

/// The outermost elements of the parts.
struct Roots<'a, 't> {
    content: Node<'a, 't>,
    common: Option<Node<'a, 't>>,
    meta: Option<Node<'a, 't>>,
}

fn tell(roots: Roots<'_, '_>, objects: HashMap<String, NoteKind>, changes: Changes) -> Result<Imported, ImportError> {
    let body = roots.content.child(Ns::Office, "body").ok_or(ImportError::Missing("content.xml"))?;
    let Some(text) = body.child(Ns::Office, "text") else {
        return Err(match body.children().find(Node::is_element).map(|node| node.name()) {
            Some("spreadsheet" | "chart") => ImportError::OtherKind(super::Found::Spreadsheet),
            Some("presentation") => ImportError::OtherKind(super::Found::Presentation),
            Some("drawing" | "image") => ImportError::OtherKind(super::Found::Drawing),
            _ => ImportError::Missing("content.xml"),
        });
    };
    let styles = Styles::read(roots.common, roots.content);
    let mut reader = body::Reader::new(&styles, changes);
    reader.objects = objects;
    reader.changes_of(text);
    reader.blocks(text);
    if let Some(common) = roots.common {
        page_margins(common, &mut reader);
    }
    let title = roots.meta.and_then(|meta| meta.descendants().find(|node| node.is(Ns::Dc, "title"))).map(|node| node.text());
    reader.finish(title)
}

/// Names what stands in the margins of pages.
fn page_margins(common: Node<'_, '_>, reader: &mut body::Reader<'_, '_>) {
    let Some(masters) = common.child(Ns::Office, "master-styles") else { return };
    for node in masters.children().flat_map(|master| master.children()) {
        let kind = match node.name() {
            "header" | "header-left" | "header-first" => NoteKind::Header,
            "footer" | "footer-left" | "footer-first" => NoteKind::Footer,
            _ => continue,
        };
        let words = node.text();
        if node.ns() != Ns::Form && (!words.trim().is_empty() || node.descendants().any(|node| node.is(Ns::Draw, "image"))) {
            reader.story.note(kind, &words);
        }
        for comment in node.descendants().filter(|node| node.is(Ns::Office, "annotation")) {
            reader.story.note(NoteKind::Comment, &comment.text());
        }
    }
}
