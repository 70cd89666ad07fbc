//! Tables: a table, its rows, their cells; empty cells stay.

use std::ops::Range;

use colloquy_consultation::BlockKind;

use super::super::inline::Inline;
use super::super::raw::{Blocks, Raw};

/// A table under construction.
pub(super) struct Table {
    span: Range<usize>,
    rows: Vec<Row>,
}

struct Row {
    span: Range<usize>,
    heading: bool,
    cells: Vec<(Inline, Range<usize>)>,
}

impl Table {
    pub(super) fn new(span: Range<usize>) -> Self {
        Self { span, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, span: Range<usize>, heading: bool) {
        self.rows.push(Row { span, heading, cells: Vec::new() });
    }

    pub(super) fn cell(&mut self, inline: Inline, span: Range<usize>) {
        if let Some(row) = self.rows.last_mut() {
            row.cells.push((inline, span));
        }
    }

    /// Its rows as lines of text.
    pub(super) fn lines(&self) -> impl Iterator<Item = Inline> {
        self.rows.iter().map(|row| {
            let cells: Vec<&str> = row.cells.iter().map(|cell| cell.0.text.trim()).collect();
            Inline::of(&cells.join(" | "))
        })
    }

    /// Adds it with its rows, all as wide as the widest.
    pub(super) fn add_to(mut self, blocks: &mut Blocks, source: &str, depth: u8) {
        for row in &mut self.rows {
            let known = row.cells.len();
            let written = split_row(&source[row.span.clone()]);
            // Markdown drops cells beyond the heading's; an author would miss them.
            for (text, at) in written.into_iter().skip(known) {
                let from = row.span.start + at;
                row.cells.push((Inline::of(text.trim()), from..from + text.len()));
            }
        }
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let table = blocks.list.len();
        let raw = |kind, inline, span: &Range<usize>| Raw { depth, ..Raw::new(kind, inline, (span.start, span.end)) };
        blocks.push(raw(BlockKind::Table, Inline::default(), &self.span));
        for row in self.rows {
            let parent = blocks.list.len();
            blocks.push(Raw { parent: Some(table), ..raw(BlockKind::Row, Inline::default(), &row.span) });
            let missing = width - row.cells.len();
            let empty = (Inline::default(), row.span.end..row.span.end);
            for (inline, span) in row.cells.into_iter().chain(std::iter::repeat_n(empty, missing)) {
                blocks.push(Raw { parent: Some(parent), level: u8::from(row.heading), ..raw(BlockKind::Cell, inline, &span) });
            }
        }
    }
}

/// The cells of a line as written, with their bytes; a bar after a backslash parts nothing.
fn split_row(line: &str) -> Vec<(&str, usize)> {
    let line = line.lines().next().unwrap_or("").trim_end();
    let mut from = line.len() - line.trim_start().len();
    from += usize::from(line[from..].starts_with('|'));
    let mut cells = Vec::new();
    let mut escaped = false;
    let begin = from;
    for (at, c) in line.char_indices().skip_while(|(at, _)| *at < begin) {
        if c == '|' && !escaped {
            cells.push((&line[from..at], from));
            from = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    if from < line.len() {
        cells.push((&line[from..], from));
    }
    cells
}
