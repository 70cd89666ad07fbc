//! Runs: words of one look, and everything that may stand among them.

use super::super::along::{Changes as Wanted, NoteKind};
use super::super::xml::{Node, Ns};
use super::look::{Look, Toggles, is_on, settle};
use super::paragraph::{Inside, comment};
use super::piece::{Atom, Paragraph, Piece, Set, What};
use super::reader::Reader;
use super::styles::value_of;
use super::{field, symbol};

impl Reader {
    /// Reads `w:r`.
    pub fn run<'a, 't>(&mut self, node: &Node<'a, 't>, paragraph: &mut Paragraph<'a, 't>, inside: &Inside) {
        let (look, hidden) = self.look(node, inside);
        if hidden {
            self.hidden(node, paragraph);
            return;
        }
        let at = Set { look, link: inside.link, touched: inside.touched };
        let before = paragraph.pieces.len();
        let outer = self.outer;
        self.outer = outer.or(Some(node.span()));
        self.pieces(node, paragraph, at, inside);
        self.outer = outer;
        if at.touched.inserted.is_some() && at.touched.deleted.is_some() && self.wanted == Wanted::Suggest {
            let author = |change: Option<u32>| change.map(|change| self.changes.author(change));
            // A change to what another author put in stands on no words of the draft.
            if author(at.touched.inserted) != author(at.touched.deleted) {
                let words: String = paragraph.pieces[before..].iter().map(words_of).collect();
                self.report.note(NoteKind::Change, &words);
            }
        }
    }

    /// How a run looks, and whether it is hidden.
    fn look(&mut self, node: &Node<'_, '_>, inside: &Inside) -> (Look, bool) {
        let properties = node.child(Ns::W, "rPr");
        let own = properties.map(|node| Toggles::read(&node)).unwrap_or_default();
        let characters = properties.and_then(|node| value_of(&node, "rStyle")).map(|id| self.character_style(&id)).unwrap_or_default();
        let style = &inside.style;
        // Headings and quotations are set off as a whole; only what differs within them means something.
        let set_off = style.heading.is_some() || style.quote;
        let paragraph = if set_off { Toggles { hidden: style.toggles.hidden, ..Toggles::default() } } else { style.toggles };
        if properties.is_some_and(|node| node.child(Ns::W, "rPrChange").is_some()) {
            let words: String =
                node.children().filter(|node| node.is(Ns::W, "t") || node.is(Ns::W, "delText")).map(|node| node.text()).collect();
            self.report.note(NoteKind::Formatting, &words);
        }
        settle(own, characters, paragraph, self.styles.defaults)
    }

    /// A hidden run is left out, but fields and comments go on through it.
    fn hidden<'a, 't>(&mut self, node: &Node<'a, 't>, paragraph: &mut Paragraph<'a, 't>) {
        let mut words = String::new();
        for node in node.children().filter(|node| node.ns() == Ns::W) {
            match node.name() {
                "t" | "delText" if !self.fields.hides() => words.push_str(&node.text()),
                "fldChar" => self.field(&node),
                "instrText" | "delInstrText" => self.fields.instruct(&node.text()),
                "commentReference" => comment(&node, paragraph, What::Reference),
                _ => {}
            }
        }
        if !words.trim().is_empty() {
            self.report.note(NoteKind::HiddenText, &words);
        }
    }

    /// Adds words, and where they stand.
    pub fn say(&self, words: &str, at: Set, node: &Node<'_, '_>, paragraph: &mut Paragraph<'_, '_>) {
        self.trace(words.chars().count(), at, node, paragraph);
        paragraph.push(words, at);
    }

    fn trace(&self, length: usize, at: Set, node: &Node<'_, '_>, paragraph: &mut Paragraph<'_, '_>) {
        if self.tracing && length > 0 {
            let atom = Atom { node: node.span(), run: self.outer.unwrap_or(node.span()), length: length as u32 };
            paragraph.pieces.push(Piece { what: What::Source(atom), at });
        }
    }

    fn pieces<'a, 't>(&mut self, node: &Node<'a, 't>, paragraph: &mut Paragraph<'a, 't>, at: Set, inside: &Inside) {
        let mut label: Option<String> = None;
        for node in node.children() {
            let at = Set { link: self.fields.link().or(at.link), ..at };
            let shows = !self.fields.hides();
            match (node.ns(), node.name()) {
                (Ns::W, "t" | "delText") if shows && label.is_none() => self.say(&words_in(&node), at, &node, paragraph),
                (Ns::W, "tab" | "ptab") if shows => self.say("\t", at, &node, paragraph),
                (Ns::W, "br" | "cr") if shows => self.say("\n", at, &node, paragraph),
                (Ns::W, "noBreakHyphen") if shows => self.say("\u{2011}", at, &node, paragraph),
                (Ns::W, "softHyphen") if shows => self.say("\u{AD}", at, &node, paragraph),
                (Ns::W, "sym") if shows => {
                    let font = node.attribute(Ns::W, "font").unwrap_or_default();
                    let code = node.attribute(Ns::W, "char").and_then(|code| u32::from_str_radix(&code, 16).ok()).unwrap_or(u32::MAX);
                    self.say(symbol::sign(&font, code).encode_utf8(&mut [0; 4]), at, &node, paragraph);
                }
                (Ns::W, "fldChar") => {
                    self.field(&node);
                    let boxed = node.child(Ns::W, "ffData").and_then(|data| data.child(Ns::W, "checkBox"));
                    if let Some(boxed) = boxed {
                        let on = boxed.child(Ns::W, "checked").or_else(|| boxed.child(Ns::W, "default")).is_some_and(|node| is_on(&node));
                        self.say(if on { "☒" } else { "☐" }, at, &node, paragraph);
                    }
                }
                (Ns::W, "instrText" | "delInstrText") => self.fields.instruct(&node.text()),
                (Ns::W, "footnoteReference" | "endnoteReference") if shows => {
                    let own = node.attribute(Ns::W, "customMarkFollows").is_some_and(|value| matches!(&*value, "1" | "true" | "on"));
                    label = own.then(String::new);
                    let mark = own.then(|| mark_after(&node)).flatten();
                    if let Some(id) = node.attribute(Ns::W, "id") {
                        let visible = self.view.sees(at.touched, &self.changes);
                        let label = self.notes.refer(node.name() == "endnoteReference", &id, mark, visible);
                        self.trace(label.chars().count() + 2, at, &node, paragraph);
                        paragraph.pieces.push(Piece { what: What::Note(label), at: Set { look: Look::default(), link: None, ..at } });
                    }
                }
                (Ns::W, "commentReference") => comment(&node, paragraph, What::Reference),
                (Ns::W, "ruby") => {
                    if let Some(base) = node.child(Ns::W, "rubyBase") {
                        self.inline(&base, paragraph, inside);
                    }
                }
                (Ns::W, "drawing" | "pict" | "object") => self.drawing(&node, paragraph),
                (Ns::Mc, "AlternateContent") => {
                    if let Some(branch) = branch(&node) {
                        self.pieces(&branch, paragraph, at, inside);
                    }
                }
                _ => {}
            }
        }
    }

    fn field(&mut self, node: &Node<'_, '_>) {
        match node.attribute(Ns::W, "fldCharType").as_deref() {
            Some("begin") => self.fields.begin(node),
            Some("separate") => {
                if let Some(instruction) = self.fields.separate()
                    && let Some(address) = field::address(&instruction)
                {
                    let link = self.link(address);
                    self.fields.set_link(link);
                }
            }
            Some("end") => {
                if let Some((instruction, true)) = self.fields.end() {
                    match field::name(&instruction).to_ascii_uppercase().as_str() {
                        "HYPERLINK" => {}
                        name if name.starts_with("FORM") => self.report.note(NoteKind::Control, name),
                        name => self.report.note(NoteKind::Field, name),
                    }
                }
            }
            _ => {}
        }
    }

    /// Notes what is drawn, and keeps text boxes.
    fn drawing<'a, 't>(&mut self, node: &Node<'a, 't>, paragraph: &mut Paragraph<'a, 't>) {
        let said = node.descendants().find(|node| node.is(Ns::Wp, "docPr")).and_then(|node| node.attribute(Ns::None, "descr"));
        let boxes = paragraph.boxes.len();
        find_boxes(node, &mut paragraph.boxes);
        for text in &paragraph.boxes[boxes..] {
            self.report.note(
                NoteKind::TextBox,
                &text.descendants().filter(|node| node.is(Ns::W, "t")).map(|node| node.text()).collect::<String>(),
            );
        }
        let holds = |ns: Ns, name: &str| node.descendants().any(|node| node.is(ns, name));
        let kind = if node.name() == "object" {
            NoteKind::Object
        } else if holds(Ns::Pic, "pic") || holds(Ns::V, "imagedata") {
            NoteKind::Picture
        } else if paragraph.boxes.len() > boxes {
            return;
        } else {
            NoteKind::Drawing
        };
        self.report.note(kind, &said.unwrap_or_default());
    }
}

/// The outermost text boxes in an element.
fn find_boxes<'a, 't>(node: &Node<'a, 't>, found: &mut Vec<Node<'a, 't>>) {
    for node in node.children() {
        match (node.ns(), node.name()) {
            (Ns::W, "txbxContent") => found.push(node),
            (Ns::Mc, "AlternateContent") => {
                if let Some(branch) = branch(&node) {
                    find_boxes(&branch, found);
                }
            }
            _ => find_boxes(&node, found),
        }
    }
}

/// The one branch of a choice between forms that is read: the first that we understand.
pub(super) fn branch<'a, 't>(node: &Node<'a, 't>) -> Option<Node<'a, 't>> {
    const KNOWN: [&str; 12] = ["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "a14", "v", "cx", "m"];
    let known = |name: &str| {
        KNOWN.contains(&name) || ["w16", "cx", "c1", "aink", "am3d", "a1", "p1", "x1"].iter().any(|start| name.starts_with(start))
    };
    let understood = |node: &Node<'_, '_>| node.attribute(Ns::None, "Requires").is_none_or(|names| names.split_whitespace().all(known));
    let choice = node.children().find(|node| node.is(Ns::Mc, "Choice") && understood(node));
    choice.or_else(|| node.child(Ns::Mc, "Fallback")).or_else(|| node.child(Ns::Mc, "Choice"))
}

/// The words of `w:t`: white space at the ends counts only where it is said to.
pub(crate) fn words_in(node: &Node<'_, '_>) -> String {
    let words = node.text();
    let kept = node.attribute(Ns::Xml, "space").is_some_and(|value| value == "preserve");
    clean(if kept { &words } else { words.trim_matches([' ', '\t', '\n', '\r']) })
}

/// Words without line ends of the source and without characters that no text holds.
pub(super) fn clean(words: &str) -> String {
    let kept = |sign: &char| !sign.is_control() && !matches!(sign, '\u{FFFE}' | '\u{FFFF}');
    words.chars().map(|sign| if matches!(sign, '\t' | '\n' | '\r') { ' ' } else { sign }).filter(kept).collect()
}

/// The mark of a note that its author chose: the words after its reference.
fn mark_after(reference: &Node<'_, '_>) -> Option<String> {
    Some(reference.following().find(|node| node.is(Ns::W, "t") || node.is(Ns::W, "sym"))?.text()).map(|mark| clean(mark.trim()))
}

fn words_of(piece: &Piece) -> &str {
    match &piece.what {
        What::Words(words) => words,
        _ => "",
    }
}
