//! Tracked changes: insertions are marked in the text, deletions hold their words apart from it.

use super::super::along::{Changes, NoteKind};
use super::super::story::{By, Who, Words};
use super::super::when::when;
use super::super::xml::{Node, Ns};
use super::body::{Around, Place, Reader};

/// How deep deletions are followed that stand in what others deleted.
const DEEPEST: usize = 4;

/// A change of the list at the beginning of a text.
#[derive(Debug, Default)]
pub(super) struct Region<'a, 't> {
    inserted: Option<Who>,
    deleted: Option<Who>,
    format: bool,
    /// What was deleted; taken once it is read, so that nothing is read twice.
    content: Option<Node<'a, 't>>,
}

/// A paragraph that was deleted.
struct Deleted<'a, 't> {
    node: Node<'a, 't>,
    place: Place,
    by: By,
}

impl<'a, 't> Reader<'a, 't> {
    /// Reads the list of changes.
    pub(super) fn changes_of(&mut self, text: Node<'a, 't>) {
        for list in text.children().filter(|node| node.is(Ns::Text, "tracked-changes")) {
            for node in list.children().filter(|node| node.is(Ns::Text, "changed-region")) {
                let mut region = Region::default();
                for change in node.children().filter(Node::is_element) {
                    let who = self.who(change);
                    match change.name() {
                        "insertion" => region.inserted = Some(who),
                        "deletion" => (region.deleted, region.content) = (Some(who), Some(change)),
                        _ => region.format = true,
                    }
                }
                let names = [node.attribute(Ns::Text, "id"), node.attribute(Ns::Xml, "id")];
                if let Some(name) = names.into_iter().flatten().next() {
                    self.regions.insert(name.into_owned(), region);
                }
            }
        }
    }

    fn who(&mut self, change: Node<'_, '_>) -> Who {
        let info = change.child(Ns::Office, "change-info");
        let said = |name: &str| info.and_then(|info| info.child(Ns::Dc, name)).map(|node| node.text()).unwrap_or_default();
        self.story.who(&said("creator"), when(&said("date")))
    }

    /// The beginning or end of an insertion, or a deletion, between paragraphs.
    pub(super) fn change_between(&mut self, node: Node<'a, 't>) {
        if node.name() != "change" {
            self.change_mark(node);
            return;
        }
        for Deleted { node, place, by } in self.take_deleted(node) {
            let outer = self.enter(by);
            self.begin(place);
            self.with_current(|reader, words| reader.inline(node, words));
            let mark = self.by();
            self.end(mark);
            self.leave(by, outer);
        }
    }

    /// A change within a paragraph.
    pub(super) fn change(&mut self, node: Node<'a, 't>, words: &mut Words) {
        if node.name() != "change" {
            self.change_mark(node);
            return;
        }
        if self.deletions >= DEEPEST {
            self.story.note(NoteKind::Change, "");
            return;
        }
        self.deletions += 1;
        let paragraphs = self.take_deleted(node);
        let count = paragraphs.len();
        let around = self.place.clone();
        for (index, Deleted { node, place, by }) in paragraphs.into_iter().enumerate() {
            let outer = self.enter(by);
            if index == 0 {
                // A paragraph that was deleted from its beginning was what it says, and not what it has become part of.
                if count > 1 && words.is_blank() && !words.has_edits() {
                    self.place = place;
                }
            } else if self.in_lines {
                words.line(self.by());
            } else {
                let last = index + 1 == count && node.text().trim().is_empty();
                let next = if last { around.clone() } else { place };
                self.break_paragraph(words, next, self.by());
            }
            self.inline(node, words);
            self.leave(by, outer);
        }
        self.deletions -= 1;
    }

    fn change_mark(&mut self, node: Node<'_, '_>) {
        let Some(name) = node.attribute(Ns::Text, "change-id") else { return };
        if node.name() == "change-end" {
            self.inserting.retain(|open| open.0 != *name);
        } else if let Some(region) = self.regions.get(&*name) {
            if let Some(who) = region.inserted {
                self.inserting.push((name.into_owned(), who));
            } else if region.format {
                self.story.note(NoteKind::Formatting, "");
            }
        }
    }

    /// What is read next was deleted, and perhaps inserted before that.
    fn enter(&mut self, by: By) -> Option<Who> {
        self.inserting.extend(by.inserted.map(|who| (String::new(), who)));
        std::mem::replace(&mut self.deleting, by.deleted)
    }

    fn leave(&mut self, by: By, outer: Option<Who>) {
        self.deleting = outer;
        if by.inserted.is_some() {
            self.inserting.pop();
        }
    }

    /// The paragraphs that a change deleted.
    fn take_deleted(&mut self, node: Node<'_, '_>) -> Vec<Deleted<'a, 't>> {
        let region = node.attribute(Ns::Text, "change-id").and_then(|name| self.regions.get_mut(&*name));
        let Some((content, by)) = region.and_then(|region| {
            let by = By { inserted: region.inserted, deleted: region.deleted };
            region.content.take().map(|content| (content, by))
        }) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        self.flatten(content, &Around::default(), &mut found, 0);
        found.into_iter().map(|(node, place)| Deleted { node, place, by }).collect()
    }

    fn flatten(&mut self, node: Node<'a, 't>, around: &Around, found: &mut Vec<(Node<'a, 't>, Place)>, depth: usize) {
        for child in node.children().filter(|child| child.is_element() && depth < super::body::DEEPEST) {
            match (child.ns(), child.name()) {
                (Ns::Text, "p" | "h") => found.push((child, self.place(child, around, around.begins_item()))),
                (Ns::Text, "list") => {
                    let inner = around.inner(child);
                    self.flatten(child, &inner, found, depth + 1);
                }
                (Ns::Table, "table") => {
                    self.story.note(NoteKind::Change, &child.text());
                    self.flatten(child, around, found, depth + 1);
                }
                (Ns::Office, "change-info") => {}
                _ => self.flatten(child, around, found, depth + 1),
            }
        }
    }

    /// Whether what is read now is part of the text that is shown.
    pub(super) fn is_shown(&self) -> bool {
        let By { inserted, deleted } = self.by();
        if self.changes == Changes::Accept { deleted.is_none() } else { inserted.is_none() }
    }
}
