//! Footnotes, endnotes and comments; and words told line by line, as cells and notes hold them.

use colloquy_consultation::MarkKind;

use super::super::along::NoteKind;
use super::super::story::{By, Comment, Words};
use super::super::when::when;
use super::super::xml::{Node, Ns};
use super::body::{Around, DEEPEST, Reader};

impl<'a, 't> Reader<'a, 't> {
    /// A footnote or endnote: its reference in the words, its own words as a block.
    pub(super) fn note(&mut self, node: Node<'a, 't>, words: &mut Words) {
        let body = node.child(Ns::Text, "note-body");
        if !self.is_shown() {
            // A note of a change that is not taken: a suggestion holds words alone.
            self.story.note(NoteKind::Change, &body.map(|body| body.text()).unwrap_or_default());
            return;
        }
        let citation = node.child(Ns::Text, "note-citation").map(|node| node.text()).unwrap_or_default();
        let shown: String = citation.trim().trim_matches(['[', ']', '(', ')']).chars().filter(|c| !c.is_whitespace()).take(16).collect();
        let first = if shown.is_empty() { "*".to_owned() } else { shown };
        let mut label = first.clone();
        let mut next = 2;
        while !self.labels.insert(label.clone()) {
            label = format!("{first}·{next}");
            next += 1;
        }
        words.literal(&format!("[{label}]"), &[(MarkKind::Footnote, label.clone())], self.by());
        let mut inside = self.story.words();
        if let Some(body) = body {
            self.apart(body, &mut inside);
        }
        self.story.footnote(inside, &label);
    }

    /// A comment, or the end of the words that one is about.
    pub(super) fn annotation(&mut self, node: Node<'a, 't>, words: &mut Words) {
        let name = node.attribute(Ns::Office, "name").map(std::borrow::Cow::into_owned);
        if node.name() == "annotation-end" {
            let comment = name.and_then(|name| self.annotations.get(&name).copied()).and_then(|index| self.story.comments.get_mut(index));
            if let Some(comment) = comment {
                comment.to = Some(words.end_spot());
            }
            return;
        }
        let said = |name: &str| node.child(Ns::Dc, name).map(|node| node.text()).unwrap_or_default();
        let index = self.story.comments.len();
        let spot = if name.is_some() { words.spot() } else { words.end_spot() };
        self.story.comments.push(Comment {
            author: said("creator"),
            at: when(&said("date")),
            resolved: node.attribute(Ns::Loext, "resolved").is_some_and(|value| &*value == "true"),
            from: Some(spot),
            to: Some(spot),
            ..Comment::default()
        });
        if let Some(name) = name {
            self.annotations.entry(name).or_insert(index);
        }
        if let Some(parent) = node.attribute(Ns::Loext, "parent-name") {
            self.answers.push((index, parent.into_owned()));
        }
        let mut inside = self.story.words();
        let (deleting, inserting) = (self.deleting.take(), std::mem::take(&mut self.inserting));
        self.apart(node, &mut inside);
        (self.deleting, self.inserting) = (deleting, inserting);
        if let Some(comment) = self.story.comments.get_mut(index) {
            comment.body = inside.text().trim().to_owned();
        }
    }

    /// Tells an element's words into words of their own, whatever stands around it.
    pub(super) fn apart(&mut self, node: Node<'a, 't>, words: &mut Words) {
        let after = std::mem::take(&mut self.after);
        let place = std::mem::take(&mut self.place);
        let outer = std::mem::replace(&mut self.in_lines, true);
        let mark = std::mem::take(&mut self.line_mark);
        self.lines(node, words, &Around::default());
        self.line_mark = mark;
        self.in_lines = outer;
        self.place = place;
        self.after = after;
    }

    /// Tells an element's words, each paragraph as a line.
    fn lines(&mut self, node: Node<'a, 't>, words: &mut Words, around: &Around) {
        for child in node.children().filter(Node::is_element) {
            self.lines_of(child, words, around);
        }
    }

    fn lines_of(&mut self, child: Node<'a, 't>, words: &mut Words, around: &Around) {
        if self.depth >= DEEPEST {
            self.break_line(words);
            words.flow(&child.text(), &[], self.by());
            return;
        }
        self.depth += 1;
        match (child.ns(), child.name()) {
            (Ns::Text, "p" | "h") => self.line(child, words, around, None),
            (Ns::Text, "list") => {
                let inner = self.open_list(child, around);
                for item in child.children().filter(|item| item.is(Ns::Text, "list-item") || item.is(Ns::Text, "list-header")) {
                    self.item(item, words, &inner);
                }
            }
            (Ns::Text, "section" | "index-body" | "index-title") => self.lines(child, words, around),
            (Ns::Text, "table-of-content" | "alphabetical-index" | "bibliography") => {
                self.story.note(NoteKind::Field, &child.text());
                self.lines(child, words, around);
            }
            (Ns::Table, "table") => {
                self.story.note(NoteKind::NestedTable, "");
                self.nested(child, words);
            }
            (Ns::Text, "change-start" | "change-end" | "change") => self.change(child, words),
            (Ns::Office, "annotation" | "annotation-end") => self.annotation(child, words),
            (Ns::Draw, "text-box") => self.lines(child, words, around),
            (Ns::Draw, _) => {
                self.frame(child);
                self.hang_lines(words);
            }
            _ => {}
        }
        self.depth -= 1;
    }

    fn item(&mut self, item: Node<'a, 't>, words: &mut Words, around: &Around) {
        let mut start = super::body::start_of(item).filter(|_| item.name() == "list-item");
        for child in item.children().filter(Node::is_element) {
            if child.ns() == Ns::Text && matches!(child.name(), "p" | "h") {
                self.line(child, words, around, start.take());
            } else {
                self.lines_of(child, words, around);
            }
        }
    }

    fn line(&mut self, node: Node<'a, 't>, words: &mut Words, around: &Around, item: Option<Option<i64>>) {
        let place = self.place(node, around, item);
        if place.look.hidden == Some(true) || self.is_hidden_paragraph(node) {
            self.story.note(NoteKind::HiddenText, &node.text());
            return;
        }
        self.break_line(words);
        // A heading in a cell has no number of the text.
        if around.is_list()
            && let Some(marker) = self.number(&place)
        {
            words.literal(&format!("{marker} "), &[], self.by());
        }
        self.place = place;
        self.inline(node, words);
        self.line_mark = self.by();
        self.hang_lines(words);
    }

    /// Tells a cell of a table within a cell: its first line goes on from the one before.
    pub(super) fn in_cell(&mut self, cell: Node<'a, 't>, words: &mut Words) {
        let mut first = true;
        for child in cell.children().filter(Node::is_element) {
            if child.is(Ns::Text, "p") && std::mem::take(&mut first) {
                self.place = self.place(child, &Around::default(), None);
                self.inline(child, words);
                self.hang_lines(words);
            } else {
                self.lines_of(child, words, &Around::default());
            }
        }
    }

    /// Begins a line, unless one has just begun.
    pub(super) fn break_line(&mut self, words: &mut Words) {
        if !words.begins_line() {
            words.line(self.line_mark);
        }
        self.line_mark = By::default();
    }

    /// Tells what hangs on a line.
    fn hang_lines(&mut self, words: &mut Words) {
        for node in std::mem::take(&mut self.after) {
            self.break_line(words);
            self.lines(node, words, &Around::default());
        }
    }
}
