//! Elements that begin and end, also where a page does not say so.

use super::super::along::NoteKind;
use super::super::story::Words;
use super::context::{Context, DEEPEST, Delta, Ends, Open};
use super::element::{Element, is_block, is_formatting, is_scope, is_void};
use super::lists::List;
use super::notes;
use super::reader::Reader;
use super::sinks::{Kind, TableState};

impl Reader {
    /// Opens an element that words can stand in.
    pub(super) fn open(&mut self, element: &Element<'_>, mut delta: Delta) {
        let mut ends = Ends::Nothing;
        match element.name.as_str() {
            "a" => ends = self.anchor(element, &mut delta),
            "ins" | "del" => self.change(element, &mut delta),
            "ul" | "ol" | "menu" | "dir" => {
                self.begin_inner();
                let depth = self.lists.len() as u8;
                let list = List::open(element, depth, &self.sheet, &mut self.counters);
                self.lists.push(list);
                ends = Ends::List;
            }
            "li" if !self.lists.is_empty() => {
                if let Some(list) = self.lists.last_mut() {
                    list.item(element);
                }
                ends = Ends::Item;
            }
            "table" if element.get("role").is_none_or(|role| role != "presentation") => {
                self.begin_inner();
                let inside = self.sinks.iter().any(|sink| matches!(sink.kind, Kind::Cell { .. }));
                if inside {
                    self.story.note(NoteKind::NestedTable, "");
                }
                self.tables.push(TableState::new(!self.sinks.is_empty()));
                ends = Ends::Table;
            }
            "tr" => {
                let heading = self.stack.iter().rev().take_while(|open| open.name != "table").any(|open| open.name == "thead");
                if let Some(table) = self.tables.last_mut() {
                    table.row(heading);
                    ends = Ends::Row;
                }
            }
            _ => {}
        }
        let spans = |name: &str| element.get(name).and_then(|value| value.trim().parse::<u32>().ok()).unwrap_or(1).clamp(1, 65_534);
        if matches!(element.name.as_str(), "td" | "th") && !self.tables.is_empty() {
            self.push(&element.name, delta, ends);
            let kind = Kind::Cell { heading: element.name == "th", columns: spans("colspan") as usize, rows: spans("rowspan") };
            self.begin_cell(kind);
            return;
        }
        self.push(&element.name, delta, ends);
        self.begin_note(element);
    }

    pub(super) fn push(&mut self, name: &str, delta: Delta, ends: Ends) {
        if self.stack.len() >= DEEPEST {
            *self.deeper.entry(name.to_owned()).or_default() += 1;
            match ends {
                // What is opened is closed again with nothing in it.
                Ends::List => drop(self.lists.pop()),
                Ends::Table => drop(self.tables.pop()),
                Ends::Reference => self.reference = None,
                _ => {}
            }
            return;
        }
        let context = self.context.with(&delta);
        let before = std::mem::replace(&mut self.context, context);
        self.stack.push(Open { name: name.to_owned(), delta, before, blocks: self.blocks, ends });
    }

    pub(super) fn end(&mut self, name: &str) {
        if name == "br" {
            return;
        }
        if is_void(name) || matches!(name, "html" | "body") {
            return;
        }
        if let Some(count) = self.deeper.get_mut(name).filter(|count| **count > 0) {
            *count -= 1;
            if is_block(name) {
                self.flush();
            }
            return;
        }
        let outer = |open: &Open| match name {
            "table" => false,
            "tr" | "td" | "th" | "tbody" | "thead" | "tfoot" | "caption" => open.name == "table",
            "li" => matches!(open.name.as_str(), "ul" | "ol" | "menu" | "dir") || is_scope(&open.name),
            _ => is_scope(&open.name),
        };
        let mut found = None;
        for (at, open) in self.stack.iter().enumerate().rev() {
            if open.name == name {
                found = Some(at);
                break;
            }
            if outer(open) {
                break;
            }
        }
        if let Some(at) = found {
            if is_formatting(name) && self.stack[at + 1..].iter().any(|open| is_block(&open.name)) {
                self.take_out(at);
            } else {
                self.close_to(at);
            }
        } else if is_block(name) {
            self.flush();
        }
    }

    /// Closes an element and what is open inside it; what sets words goes on after it.
    fn close_to(&mut self, at: usize) {
        let block = self.stack[at..].iter().any(|open| is_block(&open.name));
        if block {
            self.flush();
        }
        let mut again: Vec<(String, Delta)> = Vec::new();
        while self.stack.len() > at {
            let goes_on = self.stack.len() > at + 1;
            if let Some(open) = self.pop().filter(|open| goes_on && is_formatting(&open.name) && open.ends == Ends::Nothing)
                && !matches!(open.name.as_str(), "a" | "span" | "ins" | "del")
            {
                again.push((open.name, open.delta));
            }
        }
        for (name, delta) in again.into_iter().rev() {
            self.push(&name, delta, Ends::Nothing);
        }
    }

    /// Closes an element that sets words, while blocks inside it stay open.
    fn take_out(&mut self, at: usize) {
        let open = self.stack.remove(at);
        for sink in &mut self.sinks {
            sink.depth -= usize::from(sink.depth > at);
        }
        let mut context: Context = open.before;
        for open in &mut self.stack[at..] {
            let inner = context.with(&open.delta);
            open.before = std::mem::replace(&mut context, inner);
        }
        self.context = context;
        self.ended(open.ends);
    }

    /// Closes the innermost element.
    pub(super) fn pop(&mut self) -> Option<Open> {
        let mut open = self.stack.pop()?;
        self.collected();
        while self.sinks.last().is_some_and(|sink| sink.depth >= self.stack.len()) {
            self.end_sink();
        }
        let ends = std::mem::replace(&mut open.ends, Ends::Nothing);
        let inside = std::mem::replace(&mut self.context, open.before.clone());
        if ends == Ends::Reference {
            // The reference is set as what stood around it.
            self.context = inside;
            self.ended(ends);
            self.context = open.before.clone();
        } else {
            open.ends = ends.clone();
            self.ended(ends);
        }
        self.shown_again();
        Some(open)
    }

    fn ended(&mut self, ends: Ends) {
        match ends {
            Ends::Nothing => {}
            Ends::List => drop(self.lists.pop()),
            Ends::Item => {
                if let Some(list) = self.lists.last_mut().filter(|list| !list.begun) {
                    list.begun = true;
                }
            }
            Ends::Table => self.end_table(),
            Ends::Row => {
                if let Some(table) = self.tables.last_mut() {
                    table.end_row();
                }
            }
            Ends::Reference => self.end_reference(),
            Ends::Commented(comment) => {
                let spot = self.words(|words, _| words.end_spot());
                if let Some(entry) = self.commented.get_mut(&comment.to_string()) {
                    entry.1 = spot;
                }
            }
        }
    }

    /// Ends what has to end before an element begins.
    pub(super) fn imply_ends(&mut self, name: &str) {
        let inner: (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "menu", "dir"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th", "caption"], &["tr", "table"]),
            "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot", "tr"], &["table"]),
            "a" => (&["a"], &["td", "th", "table"]),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => (&["h1", "h2", "h3", "h4", "h5", "h6"], &["div", "li", "td", "th", "section"]),
            _ => (&[], &[]),
        };
        if !inner.0.is_empty() {
            let stop = |open: &Open| inner.1.contains(&open.name.as_str());
            let within = self.stack.iter().rposition(stop).map_or(0, |at| at + 1);
            // The outermost of them goes, with all inside it.
            if let Some(at) = self.stack[within..].iter().position(|open| inner.0.contains(&open.name.as_str())) {
                self.close_to(within + at);
            }
        }
        if is_block(name) {
            let mut paragraph = None;
            for (at, open) in self.stack.iter().enumerate().rev() {
                if open.name == "p" {
                    paragraph = Some(at);
                }
                if is_block(&open.name) {
                    break;
                }
            }
            if let Some(at) = paragraph {
                self.close_to(at);
            }
        }
    }

    /// Whether no words stand in the block under construction.
    pub(super) fn is_fresh(&self) -> bool {
        match self.sinks.last() {
            Some(sink) => sink.line || (sink.words.is_blank() && !sink.words.has_edits()),
            None => self.body.as_ref().is_none_or(|words| words.is_blank() && !words.has_edits()),
        }
    }

    /// Something said into the words under construction.
    pub(super) fn words<T>(&mut self, say: impl FnOnce(&mut Words, &Context) -> T) -> T {
        if let Some(sink) = self.sinks.last_mut() {
            if std::mem::take(&mut sink.line) {
                sink.words.line(self.context.by);
            }
            if let Some(list) = self.lists.last_mut().filter(|list| !list.begun)
                && let Some(marker) = list.marker(&self.sheet, &mut self.counters)
            {
                sink.words.literal(&format!("{marker} "), &[], self.context.by);
            }
            return say(&mut sink.words, &self.context);
        }
        if self.body.is_none() {
            self.body = Some(self.story.words());
        }
        let words = self.body.get_or_insert_with(|| self.story.words());
        say(words, &self.context)
    }

    /// `<ins cite="mailto:NAME" datetime="…">`, as Word saves tracked changes.
    fn change(&mut self, element: &Element<'_>, delta: &mut Delta) {
        let (cite, at) = (element.get("cite"), element.get("datetime"));
        if cite.is_none() && at.is_none() {
            return;
        }
        let name = notes::author(&cite.unwrap_or_default());
        let who = self.story.who(&name, at.as_deref().and_then(super::super::when::when));
        if element.name == "ins" {
            delta.inserted = Some(who);
        } else {
            delta.deleted = Some(who);
        }
    }
}
