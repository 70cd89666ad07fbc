//! What stands in a paragraph.

use colloquy_consultation::MarkKind;

use super::super::along::NoteKind;
use super::super::story::{Look as Mark, Words};
use super::super::xml::{Node, Ns};
use super::body::{DEEPEST, Reader};
use super::styles::Look;

/// The most spaces that one element says.
const SPACES_MAX: usize = 100;

impl<'a, 't> Reader<'a, 't> {
    /// Says what stands in a paragraph.
    pub(super) fn inline(&mut self, node: Node<'a, 't>, words: &mut Words) {
        let style = node.attribute(Ns::Text, "style-name").unwrap_or_default();
        let mut look = self.styles.paragraph(&style).look;
        if node.name() == "h" || self.place.is_heading() {
            look.strong = None;
        }
        let marks = with(&[], look);
        self.run(node, words, &marks);
    }

    fn run(&mut self, node: Node<'a, 't>, words: &mut Words, marks: &[Mark]) {
        if self.depth >= DEEPEST {
            words.flow(&node.text(), marks, self.by());
            return;
        }
        self.depth += 1;
        for child in node.children() {
            match child.words() {
                Some(text) => words.flow(&text, marks, self.by()),
                None => self.inner(child, words, marks),
            }
        }
        self.depth -= 1;
    }

    fn inner(&mut self, node: Node<'a, 't>, words: &mut Words, marks: &[Mark]) {
        let by = self.by();
        match (node.ns(), node.name()) {
            (Ns::Text, "span") => self.span(node, words, marks),
            (Ns::Text, "a") => {
                let target = node.attribute(Ns::Xlink, "href").and_then(|address| super::super::html::target(&address));
                let mut marks = marks.to_vec();
                marks.extend(target.map(|target| (MarkKind::Link, target)));
                self.run(node, words, &marks);
            }
            (Ns::Text, "s") => {
                let count = node.attribute(Ns::Text, "c").and_then(|count| count.parse::<usize>().ok()).unwrap_or(1);
                words.literal(&" ".repeat(count.min(SPACES_MAX)), marks, by);
            }
            (Ns::Text, "tab") => words.literal("\t", marks, by),
            (Ns::Text, "line-break") => words.line(by),
            (Ns::Text, "note") => self.note(node, words),
            (Ns::Text, "ruby") => {
                if let Some(base) = node.child(Ns::Text, "ruby-base") {
                    self.run(base, words, marks);
                }
            }
            (Ns::Text, "change" | "change-start" | "change-end") => self.change(node, words),
            (Ns::Office, "annotation" | "annotation-end") => self.annotation(node, words),
            (Ns::Text, "meta" | "bookmark" | "reference-mark" | "toc-mark" | "index-mark") => self.run(node, words, marks),
            (Ns::Text, "hidden-text") => {
                let text = node.attribute(Ns::Text, "string-value").unwrap_or_default();
                self.story.note(NoteKind::HiddenText, &text);
                if node.attribute(Ns::Text, "is-hidden").is_some_and(|value| &*value == "false") {
                    words.flow(&text, marks, by);
                }
            }
            (Ns::Text, "script") | (Ns::Office, "script") => self.story.note(NoteKind::Script, ""),
            (Ns::Text, name) if is_mark(name) => {}
            (Ns::Text, _) => {
                self.story.note(NoteKind::Field, &node.text());
                self.run(node, words, marks);
            }
            (Ns::Loext, "content-control") => {
                self.story.note(NoteKind::Control, &node.text());
                self.run(node, words, marks);
            }
            (Ns::Draw, "a") => self.run(node, words, marks),
            (Ns::Draw, _) => self.frame(node),
            _ => self.run(node, words, marks),
        }
    }

    fn span(&mut self, node: Node<'a, 't>, words: &mut Words, marks: &[Mark]) {
        let style = node.attribute(Ns::Text, "style-name").unwrap_or_default();
        let mut look = self.styles.words(&style);
        if look.hidden == Some(true) {
            self.story.note(NoteKind::HiddenText, &node.text());
            return;
        }
        if self.place.is_heading() {
            look.strong = None;
        }
        let marks = with(marks, look);
        self.run(node, words, &marks);
    }

    /// Whether a field hides the paragraph that it stands in.
    pub(super) fn is_hidden_paragraph(&self, node: Node<'_, '_>) -> bool {
        let mut fields = node.children().filter(|child| child.is(Ns::Text, "hidden-paragraph"));
        fields.any(|field| field.attribute(Ns::Text, "is-hidden").is_some_and(|value| &*value == "true"))
    }
}

/// Marks of places: no words.
fn is_mark(name: &str) -> bool {
    matches!(
        name,
        "soft-page-break"
            | "bookmark-start"
            | "bookmark-end"
            | "reference-mark-start"
            | "reference-mark-end"
            | "toc-mark-start"
            | "toc-mark-end"
            | "alphabetical-index-mark"
            | "alphabetical-index-mark-start"
            | "alphabetical-index-mark-end"
            | "user-index-mark"
            | "user-index-mark-start"
            | "user-index-mark-end"
            | "hidden-paragraph"
            | "number"
    )
}

/// The marks of words after a style is set.
fn with(marks: &[Mark], look: Look) -> Vec<Mark> {
    let said = [
        (MarkKind::Strong, look.strong),
        (MarkKind::Emphasis, look.emphasis),
        (MarkKind::Strike, look.strike),
        (MarkKind::Code, look.code),
    ];
    let mut all = marks.to_vec();
    for (kind, value) in said {
        match value {
            Some(true) if !all.iter().any(|mark| mark.0 == kind) => all.push((kind, String::new())),
            Some(false) => all.retain(|mark| mark.0 != kind),
            _ => {}
        }
    }
    all
}
