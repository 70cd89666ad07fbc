//! What words go into beside the body: cells, notes, comments.

use colloquy_consultation::MarkKind;

use super::super::story::{Comment, Words};
use super::super::table::Table;
use super::super::when::when;
use super::context::{Delta, Ends};
use super::element::Element;
use super::lists::List;
use super::notes::{self, Link};
use super::reader::Reader;

/// What words are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Cell {
        heading: bool,
        columns: usize,
        rows: u32,
    },
    Note {
        name: String,
    },
    /// A comment, by its place in the list.
    Comment(usize),
}

/// Words that go somewhere else than into the body.
#[derive(Debug)]
pub(super) struct Sink {
    pub kind: Kind,
    pub words: Words,
    /// Whether the next words begin a line.
    pub line: bool,
    /// It ends with the element at this place of the stack.
    pub depth: usize,
    /// The lists around it.
    lists: Vec<List>,
}

/// A table that is open; one inside a cell or note is told in lines.
pub(super) struct TableState {
    table: Option<Table>,
    cells: usize,
}

impl TableState {
    pub(super) fn new(inside: bool) -> Self {
        Self { table: (!inside).then(Table::default), cells: 0 }
    }

    pub(super) fn row(&mut self, heading: bool) {
        self.cells = 0;
        if let Some(table) = &mut self.table {
            table.row(heading);
        }
    }

    pub(super) fn end_row(&mut self) {
        if let Some(table) = &mut self.table {
            table.end_row();
        }
    }
}

impl Reader {
    /// Begins a cell, in a table of its own or as a part of a line.
    pub(super) fn begin_cell(&mut self, kind: Kind) {
        let Some(state) = self.tables.last_mut() else { return };
        state.cells += 1;
        if state.table.is_some() {
            self.begin_sink(kind, self.stack.len().saturating_sub(1));
        } else if state.cells > 1
            && let Some(sink) = self.sinks.last_mut()
        {
            sink.line = false;
            sink.words.literal(" | ", &[], self.context.by);
        }
    }

    fn begin_sink(&mut self, kind: Kind, depth: usize) {
        let words = self.story.words();
        let lists = std::mem::take(&mut self.lists);
        self.context.quote = false;
        self.context.heading = 0;
        self.context.list = None;
        self.sinks.push(Sink { kind, words, line: false, depth, lists });
    }

    pub(super) fn end_sink(&mut self) {
        let Some(sink) = self.sinks.pop() else { return };
        self.lists = sink.lists;
        match sink.kind {
            Kind::Cell { heading, columns, rows } => {
                if let Some(table) = self.tables.last_mut().and_then(|state| state.table.as_mut()) {
                    table.cell(sink.words, heading, columns, rows);
                }
            }
            Kind::Note { name } => {
                let label = self.label(&name, "");
                if !sink.words.is_blank() && self.defined.insert(label.clone()) {
                    self.story.footnote(sink.words, &label);
                }
            }
            Kind::Comment(index) => {
                if let Some(comment) = self.story.comments.get_mut(index) {
                    comment.body = sink.words.text().trim().to_owned();
                }
            }
        }
    }

    pub(super) fn end_table(&mut self) {
        let Some(state) = self.tables.pop() else { return };
        if let Some(table) = state.table {
            self.story.part();
            let depth = self.lists.last().map_or(0, |list| list.level);
            table.add_to(&mut self.story, depth);
            self.blocks += 1;
        }
    }

    /// An anchor: a link, a reference to a note or comment, or the way back from one.
    pub(super) fn anchor(&mut self, element: &Element<'_>, delta: &mut Delta) -> Ends {
        if let Some(reference) = element.style.word("mso-comment-reference").and_then(notes::word_number) {
            if let Some(date) = element.style.word("mso-comment-date") {
                self.dates.insert(reference.clone(), date.to_owned());
            }
            let spot = self.words(|words, _| words.spot());
            self.commented.entry(reference.clone()).or_insert((spot, spot));
            return reference.parse().map_or(Ends::Nothing, Ends::Commented);
        }
        if let Some(number) = element.get("name").as_deref().and_then(|name| name.strip_prefix("_msocom_").map(str::to_owned)) {
            self.name_comment(number);
        }
        let Some(address) = element.get("href") else { return Ends::Nothing };
        let marked = element.has_class(|class| class.contains("footnote") || class.contains("noteref"))
            || element.get("role").is_some_and(|role| role == "doc-noteref")
            || self.stack.last().is_some_and(|open| open.name == "sup");
        match notes::link(&address, marked) {
            Some(Link::NoteBack(name)) => {
                delta.skip = true;
                self.begin_at(Kind::Note { name });
            }
            Some(Link::CommentBack(number)) => {
                delta.skip = true;
                if !self.name_comment(number.clone()) && self.is_fresh() {
                    let index = self.story.comments.len();
                    self.story.comments.push(Comment::default());
                    self.comments.insert(number, index);
                    self.begin_at(Kind::Comment(index));
                }
            }
            Some(link) if self.reference.is_none() => {
                self.reference = Some((link, String::new()));
                return Ends::Reference;
            }
            Some(_) => {}
            None => {
                if let Some(target) = notes::target(&address) {
                    delta.add.push((MarkKind::Link, target));
                }
            }
        }
        Ends::Nothing
    }

    /// Gives the comment that is open its number.
    fn name_comment(&mut self, number: String) -> bool {
        let open = self.sinks.iter().rev().find_map(|sink| match sink.kind {
            Kind::Comment(index) => Some(index),
            _ => None,
        });
        let Some(index) = open.filter(|index| self.comments.get(&number).is_none_or(|known| known == index)) else { return false };
        self.comments.insert(number, index);
        true
    }

    /// Begins a note or comment at the way back from it, in the division or item that holds nothing but it.
    fn begin_at(&mut self, kind: Kind) {
        if !self.is_fresh() || self.sinks.iter().any(|sink| sink.kind == kind) {
            return;
        }
        // One without a division of its own ends where the next begins.
        if self.sinks.last().is_some_and(|sink| !matches!(sink.kind, Kind::Cell { .. })) {
            self.end_sink();
        }
        let fits = |open: &super::context::Open| {
            matches!(open.name.as_str(), "div" | "li" | "dd" | "aside" | "section") && open.blocks == self.blocks
        };
        let depth = self
            .stack
            .iter()
            .rposition(fits)
            .or_else(|| self.stack.iter().rposition(|open| matches!(open.name.as_str(), "p" | "div" | "li" | "td")));
        if let Some(depth) = depth.filter(|depth| self.sinks.last().is_none_or(|sink| sink.depth < *depth)) {
            self.body = None;
            self.begin_sink(kind, depth);
        }
    }

    /// Begins a comment of Word at its element, or a note at the element that has its name.
    pub(super) fn begin_note(&mut self, element: &Element<'_>) {
        let depth = self.stack.len().saturating_sub(1);
        let commenting = self.sinks.iter().any(|sink| matches!(sink.kind, Kind::Comment(_)));
        let comment = element.style.word("mso-element") == Some("comment") || element.has_class(|class| class == "msocomtxt");
        if comment && !commenting {
            let index = self.story.comments.len();
            self.story.comments.push(Comment::default());
            self.begin_sink(Kind::Comment(index), depth);
        }
        if let Some(number) = element.get("id").as_deref().and_then(|id| id.strip_prefix("_com_").map(str::to_owned)) {
            self.name_comment(number);
        }
        if let Some(author) = element.style.word("mso-comment-author")
            && let Some(Kind::Comment(index)) = self.sinks.iter().rev().map(|sink| &sink.kind).find(|kind| matches!(kind, Kind::Comment(_)))
            && let Some(comment) = self.story.comments.get_mut(*index)
        {
            comment.author = author.trim_matches(['"', '\'']).to_owned();
        }
        let block = matches!(element.name.as_str(), "li" | "div" | "p" | "aside" | "dd");
        if let Some(name) = element.get("id").filter(|_| block).as_deref().and_then(notes::note_of_id)
            && self.labels.contains_key(&name)
            && !self.sinks.iter().any(|sink| matches!(sink.kind, Kind::Note { .. }))
        {
            self.begin_sink(Kind::Note { name }, depth);
        }
    }

    /// The label of a note: as it is shown, and no other's.
    fn label(&mut self, name: &str, shown: &str) -> String {
        if let Some(label) = self.labels.get(name) {
            return label.clone();
        }
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        let shown = notes::label(shown);
        let first = if shown.is_empty() { digits } else { shown };
        let mut label = first.clone();
        let mut next = 2;
        while label.is_empty() || !self.taken.insert(label.clone()) {
            label = format!("{first}·{next}");
            next += 1;
        }
        self.labels.insert(name.to_owned(), label.clone());
        label
    }

    pub(super) fn end_reference(&mut self) {
        let Some((link, text)) = self.reference.take() else { return };
        match link {
            Link::Note(name) => {
                let label = self.label(&name, &text);
                self.words(|words, context| {
                    words.literal(&format!("[{label}]"), &[(MarkKind::Footnote, label.clone())], context.by);
                });
            }
            Link::Comment(number) => {
                let spot = self.words(|words, _| words.end_spot());
                self.commented.entry(number).or_insert((spot, spot));
            }
            Link::NoteBack(_) | Link::CommentBack(_) => {}
        }
    }

    /// Puts comments where they are referred to; what Google Docs says about their state is no comment.
    pub(super) fn place_comments(&mut self) {
        for (number, index) in &self.comments {
            let Some(comment) = self.story.comments.get_mut(*index) else { continue };
            if let Some((from, to)) = self.commented.get(number) {
                (comment.from, comment.to) = (Some(*from), Some(*to));
            }
            comment.at = self.dates.get(number).and_then(|date| when(date));
        }
        let states = ["_Marked as resolved_", "_Re-opened_"];
        let comments = &mut self.story.comments;
        for index in 1..comments.len() {
            if let Some(state) = states.iter().position(|state| comments[index].body == *state) {
                let place = comments[index].from;
                if let Some(before) =
                    comments[..index].iter_mut().rev().find(|comment| comment.from == place && !states.contains(&comment.body.as_str()))
                {
                    before.resolved = state == 0;
                }
            }
        }
        comments.retain(|comment| !states.contains(&comment.body.as_str()));
    }
}
