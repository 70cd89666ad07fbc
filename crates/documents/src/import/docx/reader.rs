//! The state of a file under reading, and the way through its paragraphs.

use std::collections::HashMap;
use std::rc::Rc;

use super::super::ImportError;
use super::super::along::{Changes as Wanted, ImportReport, NoteKind};
use super::super::raw::Blocks;
use super::super::xml::{Node, Ns};
use super::field::Fields;
use super::list::Levels;
use super::look::Toggles;
use super::notes::Notes;
use super::numbering::Numbering;
use super::package::{Package, Relations};
use super::piece::{Changes, View};
use super::place::Places;
use super::styles::{Paragraphs, Styles};
use super::suggest::Pending;

/// A file under reading.
pub(super) struct Reader {
    pub wanted: Wanted,
    /// The text that becomes the draft.
    pub view: View,
    pub styles: Styles,
    pub numbering: Numbering,
    /// Those of the part under reading.
    pub relations: Rc<Relations>,
    pub report: ImportReport,
    pub blocks: Blocks,
    pub changes: Changes,
    pub links: Vec<String>,
    pub fields: Fields,
    pub places: Places,
    pub notes: Notes,
    pub pending: Vec<Pending>,
    /// How many pieces may still be looked at for suggestions.
    pub effort: usize,
    /// Comments that began between paragraphs.
    pub begun: Vec<String>,
    pub title: Option<String>,
    pub levels: Levels,
    /// Whether words are kept with their places in the part.
    pub tracing: bool,
    /// The outermost run under reading.
    pub outer: Option<(usize, usize)>,
    paragraphs: HashMap<Option<String>, Rc<Paragraphs>>,
    characters: HashMap<String, Toggles>,
}

impl Reader {
    /// Reads what the text refers to.
    ///
    /// # Errors
    /// [`ImportError`]: a part is broken.
    pub fn new(package: &mut Package<'_>, wanted: Wanted) -> Result<Self, ImportError> {
        let styles = match package.part("styles")? {
            Some((name, text)) => Styles::read(&text, &name)?,
            None => Styles::default(),
        };
        let numbering = match package.part("numbering")? {
            Some((name, text)) => Numbering::read(&text, &name, &styles)?,
            None => Numbering::default(),
        };
        let notes = Notes::new(package)?;
        Ok(Self {
            wanted,
            view: if wanted == Wanted::Accept { View::After } else { View::Before },
            styles,
            numbering,
            relations: Rc::clone(&package.relations),
            report: ImportReport::default(),
            blocks: Blocks::default(),
            changes: Changes::default(),
            links: Vec::new(),
            fields: Fields::default(),
            places: Places::default(),
            notes,
            pending: Vec::new(),
            effort: 20_000_000,
            begun: Vec::new(),
            title: None,
            levels: Levels::default(),
            tracing: false,
            outer: None,
            paragraphs: HashMap::new(),
            characters: HashMap::new(),
        })
    }

    /// Looks a text over before it is read.
    pub fn begin(&mut self, root: &Node<'_, '_>) {
        self.fields = Fields::of(root);
    }

    pub fn style(&mut self, id: Option<&str>) -> Rc<Paragraphs> {
        let key = id.map(str::to_owned);
        if let Some(known) = self.paragraphs.get(&key) {
            return Rc::clone(known);
        }
        let mut found = self.styles.paragraph(id);
        if let (Some(list), Some(style)) = (&found.number.list, &found.numbering_style) {
            found.number.level = self.numbering.level_of_style(list, style).or(found.number.level);
        }
        let found = Rc::new(found);
        self.paragraphs.insert(key, Rc::clone(&found));
        found
    }

    pub fn character_style(&mut self, id: &str) -> Toggles {
        if let Some(known) = self.characters.get(id) {
            return *known;
        }
        let found = self.styles.characters(id);
        self.characters.insert(id.to_owned(), found);
        found
    }

    pub fn link(&mut self, address: &str) -> u32 {
        // Neighbours share a link more often than not.
        if self.links.last().is_none_or(|last| last != address) {
            self.links.push(address.to_owned());
        }
        self.links.len() as u32 - 1
    }

    /// What stands in a body, a cell, a note or a text box, taken out of what only wraps it.
    pub fn content<'a, 't>(&mut self, parent: &Node<'a, 't>) -> Vec<Node<'a, 't>> {
        let mut found = Vec::new();
        self.unwrap(parent, &mut found);
        found
    }

    fn unwrap<'a, 't>(&mut self, parent: &Node<'a, 't>, found: &mut Vec<Node<'a, 't>>) {
        for node in parent.children() {
            match (node.ns(), node.name()) {
                (Ns::W, "p" | "tbl" | "tr" | "tc" | "commentRangeStart" | "commentRangeEnd") => found.push(node),
                (Ns::W, "sdt") => {
                    self.control(&node);
                    if let Some(content) = node.child(Ns::W, "sdtContent") {
                        self.unwrap(&content, found);
                    }
                }
                (Ns::W, "altChunk" | "subDoc") => self.report.note(NoteKind::Object, ""),
                (Ns::W, "sectPr") if node.child(Ns::W, "sectPrChange").is_some() => self.report.note(NoteKind::Formatting, ""),
                (Ns::W, name) if name.ends_with("Pr") || name.ends_with("PrEx") => {}
                (Ns::W, _) => self.unwrap(&node, found),
                (Ns::Mc, "AlternateContent") => {
                    if let Some(branch) = super::run::branch(&node) {
                        self.unwrap(&branch, found);
                    }
                }
                _ => {}
            }
        }
    }

    /// Notes a form control.
    pub fn control(&mut self, node: &Node<'_, '_>) {
        let kind =
            |node: &Node<'_, '_>| matches!((node.ns(), node.name()), (Ns::W, "dropDownList" | "comboBox" | "date") | (Ns::W14, "checkbox"));
        if node.child(Ns::W, "sdtPr").is_some_and(|properties| properties.children().any(|node| kind(&node))) {
            let shown = node.child(Ns::W, "sdtContent").map(|content| content.text()).unwrap_or_default();
            self.report.note(NoteKind::Control, &shown);
        }
    }
}
