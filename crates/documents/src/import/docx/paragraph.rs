//! A paragraph: what it is, and the way through what stands in it.

use std::rc::Rc;

use super::super::along::NoteKind;
use super::super::xml::{Node, Ns};
use super::look::Look;
use super::piece::{Paragraph, Piece, Set, Touched, What};
use super::reader::Reader;
use super::styles::{Paragraphs, numbered, outline, value_of};
use super::{field, run, time};

/// What holds for everything inside an element.
#[derive(Debug, Clone, Default)]
pub(super) struct Inside {
    pub touched: Touched,
    pub link: Option<u32>,
    pub style: Rc<Paragraphs>,
}

impl Reader {
    /// Reads `w:p`.
    pub fn paragraph<'a, 't>(&mut self, node: &Node<'a, 't>) -> Paragraph<'a, 't> {
        let properties = node.child(Ns::W, "pPr");
        let id = properties.as_ref().and_then(|node| value_of(node, "pStyle"));
        let style = self.style(id.as_deref());
        let mut paragraph = Paragraph {
            heading: style.heading,
            title: style.title,
            quote: style.quote,
            number: style.number.clone(),
            source: node.span(),
            ..Paragraph::default()
        };
        for id in self.begun.drain(..) {
            paragraph.pieces.push(Piece { what: What::Begin(id), at: Set::default() });
        }
        if let Some(properties) = &properties {
            if let Some(level) = outline(properties) {
                paragraph.heading = (level < 9).then(|| (level + 1).min(6));
            }
            let own = numbered(properties);
            paragraph.number.level = own.level.or(if own.list.is_some() { None } else { paragraph.number.level });
            paragraph.number.list = own.list.or(paragraph.number.list);
            if let Some(mark) = properties.child(Ns::W, "rPr") {
                for change in mark.children().filter(|node| node.ns() == Ns::W) {
                    match change.name() {
                        "ins" | "moveTo" => paragraph.end.inserted = Some(self.change(&change)),
                        "del" | "moveFrom" => paragraph.end.deleted = Some(self.change(&change)),
                        _ => {}
                    }
                }
            }
        }
        let inside = Inside { style, ..Inside::default() };
        self.inline(node, &mut paragraph, &inside);
        if properties.is_some_and(|node| node.child(Ns::W, "pPrChange").is_some()) {
            self.report.note(NoteKind::Formatting, &paragraph.all());
        }
        paragraph
    }

    /// The change that an element tells of.
    pub fn change(&mut self, node: &Node<'_, '_>) -> u32 {
        let author = node.attribute(Ns::W, "author").unwrap_or_default();
        self.changes.add(author.trim(), time::of(node))
    }

    /// Reads what stands in a paragraph, or in anything that only wraps words.
    pub fn inline<'a, 't>(&mut self, parent: &Node<'a, 't>, paragraph: &mut Paragraph<'a, 't>, inside: &Inside) {
        for node in parent.children() {
            match (node.ns(), node.name()) {
                (Ns::W, "r") => self.run(&node, paragraph, inside),
                (Ns::W, "ins" | "moveTo") => {
                    let change = self.change(&node);
                    let touched = Touched { inserted: inside.touched.inserted.or(Some(change)), ..inside.touched };
                    self.inline(&node, paragraph, &Inside { touched, ..inside.clone() });
                }
                (Ns::W, "del" | "moveFrom") => {
                    let change = self.change(&node);
                    let touched = Touched { deleted: inside.touched.deleted.or(Some(change)), ..inside.touched };
                    self.inline(&node, paragraph, &Inside { touched, ..inside.clone() });
                }
                (Ns::W, "hyperlink") => {
                    let address = node.attribute(Ns::R, "id").and_then(|id| self.relations.address(&id).map(str::to_owned));
                    let link = address.map(|address| self.link(&address)).or(inside.link);
                    self.inline(&node, paragraph, &Inside { link, ..inside.clone() });
                }
                (Ns::W, "fldSimple") => {
                    let instruction = node.attribute(Ns::W, "instr").unwrap_or_default();
                    let link = field::address(&instruction).map(|address| self.link(address));
                    if !field::name(&instruction).eq_ignore_ascii_case("HYPERLINK") {
                        self.report.note(NoteKind::Field, field::name(&instruction));
                    }
                    self.inline(&node, paragraph, &Inside { link: link.or(inside.link), ..inside.clone() });
                }
                (Ns::W, "sdt") => {
                    self.control(&node);
                    if let Some(content) = node.child(Ns::W, "sdtContent") {
                        self.inline(&content, paragraph, inside);
                    }
                }
                (Ns::W, "commentRangeStart") => comment(&node, paragraph, What::Begin),
                (Ns::W, "commentRangeEnd") => comment(&node, paragraph, What::End),
                (Ns::M, "oMath" | "oMathPara") => self.formula(&node, paragraph, inside),
                (Ns::Mc, "AlternateContent") => {
                    if let Some(branch) = run::branch(&node) {
                        self.inline(&branch, paragraph, inside);
                    }
                }
                (Ns::W, name) if name.ends_with("Pr") || matches!(name, "p" | "tbl") => {}
                (Ns::W, _) => self.inline(&node, paragraph, inside),
                _ => {}
            }
        }
    }

    fn formula(&mut self, node: &Node<'_, '_>, paragraph: &mut Paragraph<'_, '_>, inside: &Inside) {
        let words: String = node.descendants().filter(|node| node.is(Ns::M, "t")).map(|node| run::clean(&node.text())).collect();
        if !words.is_empty() && node.name() == "oMath" || node.children().all(|node| !node.is(Ns::M, "oMath")) {
            self.report.note(NoteKind::Formula, &words);
        } else {
            node.children().filter(|node| node.is(Ns::M, "oMath")).for_each(|_| self.report.note(NoteKind::Formula, &words));
        }
        self.say(&words, Set { look: Look::default(), link: inside.link, touched: inside.touched }, node, paragraph);
    }
}

pub(super) fn comment(node: &Node<'_, '_>, paragraph: &mut Paragraph<'_, '_>, what: fn(String) -> What) {
    if let Some(id) = node.attribute(Ns::W, "id") {
        paragraph.pieces.push(Piece { what: what(id.into_owned()), at: Set::default() });
    }
}
