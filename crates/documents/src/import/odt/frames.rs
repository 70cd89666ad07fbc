//! Frames and shapes: named, and their text kept.

use std::collections::HashMap;

use super::super::ImportError;
use super::super::along::NoteKind;
use super::super::archive::Archive;
use super::super::xml::{Node, Ns, Tree};
use super::body::Reader;

/// What the embedded objects of a file are, as its manifest says.
pub(super) fn objects(archive: &mut Archive<'_>) -> Result<HashMap<String, NoteKind>, ImportError> {
    let mut found = HashMap::new();
    let Some(text) = archive.read_text("META-INF/manifest.xml")? else { return Ok(found) };
    let tree = Tree::parse(&text, "META-INF/manifest.xml")?;
    for entry in tree.root().children().filter(|node| node.is(Ns::Manifest, "file-entry")) {
        let (path, kind) = (entry.attribute(Ns::Manifest, "full-path"), entry.attribute(Ns::Manifest, "media-type"));
        let (Some(path), Some(kind)) = (path, kind) else { continue };
        if let Some(kind) = kind.strip_prefix("application/vnd.oasis.opendocument.") {
            let kind = match kind {
                "formula" => NoteKind::Formula,
                "chart" | "graphics" => NoteKind::Drawing,
                _ => NoteKind::Object,
            };
            found.insert(path.trim_matches('/').to_owned(), kind);
        }
    }
    Ok(found)
}

impl<'a, 't> Reader<'a, 't> {
    /// Names a frame or shape; the text in it follows the paragraph that it hangs on.
    pub(super) fn frame(&mut self, node: Node<'a, 't>) {
        if !self.is_shown() {
            self.story.note(NoteKind::Change, &node.text());
            return;
        }
        match node.name() {
            "frame" => self.content(node),
            "a" => {
                for child in node.children().filter(|child| child.ns() == Ns::Draw) {
                    self.content(child);
                }
            }
            "control" => self.story.note(NoteKind::Control, &described(node)),
            "applet" | "plugin" | "floating-frame" => self.story.note(NoteKind::Object, &described(node)),
            // What belongs to a frame or shape, and is none.
            "glue-point" | "image-map" | "enhanced-geometry" | "contour-polygon" | "contour-path" | "text-box" | "image" => {}
            _ => {
                self.story.note(NoteKind::Drawing, &described(node));
                if node.descendants().any(|inner| inner.is(Ns::Text, "p")) {
                    self.after.push(node);
                }
            }
        }
    }

    fn content(&mut self, node: Node<'a, 't>) {
        let part = |name: &str| node.child(Ns::Draw, name);
        if let Some(text) = part("text-box") {
            self.story.note(NoteKind::TextBox, &text.text());
            self.after.push(text);
        } else if let Some(table) = node.child(Ns::Table, "table") {
            self.story.note(NoteKind::Object, &table.text());
        } else if let Some(object) = part("object").or_else(|| part("object-ole")) {
            let formula = object.descendants().any(|inner| inner.is(Ns::Math, "math"));
            let address = object.attribute(Ns::Xlink, "href").unwrap_or_default();
            let known = self.objects.get(address.trim_start_matches("./").trim_matches('/')).copied();
            let kind = if formula { NoteKind::Formula } else { known.unwrap_or(NoteKind::Object) };
            self.story.note(kind, &described(node));
        } else if part("image").is_some() {
            self.story.note(NoteKind::Picture, &described(node));
        } else if node.children().any(|child| child.ns() == Ns::Draw) {
            self.story.note(NoteKind::Object, &described(node));
        }
    }
}

/// What its author says that a frame shows.
fn described(node: Node<'_, '_>) -> String {
    let said = |name: &str| node.child(Ns::Svg, name).map(|node| node.text()).filter(|text| !text.trim().is_empty());
    said("title").or_else(|| said("desc")).unwrap_or_default()
}
