//! Tables of office texts: rows of cells that may reach over several columns and rows.

use colloquy_consultation::BlockKind;

use super::along::NoteKind;
use super::inline::Inline;
use super::raw::Raw;
use super::story::{Story, Words};

/// The most columns that one cell takes: more is a mistake, or a trap.
const SPAN_MAX: usize = 64;

/// A table under construction.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Row>,
    /// The columns that cells of earlier rows reach down into, with how many rows yet.
    down: Vec<u32>,
    merged: u32,
}

#[derive(Debug, Default)]
struct Row {
    heading: bool,
    /// Column, heading cell, words.
    cells: Vec<(usize, bool, Option<Words>)>,
    next: usize,
}

impl Table {
    pub fn row(&mut self, heading: bool) {
        if self.rows.last().is_some_and(|row| row.cells.is_empty()) {
            self.rows.pop();
        }
        self.rows.push(Row { heading, ..Row::default() });
    }

    /// Adds a cell that takes so many columns and rows.
    pub fn cell(&mut self, words: Words, heading: bool, columns: usize, rows: u32) {
        if self.rows.is_empty() {
            self.row(false);
        }
        let Some(row) = self.rows.last_mut() else { return };
        while self.down.get(row.next).is_some_and(|rows| *rows > 0) {
            self.down[row.next] -= 1;
            row.next += 1;
        }
        let (columns, at) = (columns.clamp(1, SPAN_MAX), row.next);
        if columns > 1 || rows > 1 {
            self.merged += 1;
        }
        if rows > 1 {
            if self.down.len() < at + columns {
                self.down.resize(at + columns, 0);
            }
            self.down[at..at + columns].fill(rows - 1);
        }
        row.cells.push((at, heading || row.heading, Some(words)));
        row.next = at + columns;
    }

    /// Ends a row: what reaches down past its last cell has one row less to go.
    pub fn end_row(&mut self) {
        let Some(row) = self.rows.last().filter(|row| !row.cells.is_empty()) else { return };
        for rows in self.down.iter_mut().skip(row.next) {
            *rows = rows.saturating_sub(1);
        }
    }

    /// Adds it with its rows, all as wide as the widest.
    pub fn add_to(self, story: &mut Story, depth: u8) {
        for _ in 0..self.merged {
            story.note(NoteKind::MergedCells, "");
        }
        let mut rows: Vec<Vec<(usize, bool, usize, Inline)>> = Vec::new();
        for row in self.rows.into_iter().filter(|row| !row.cells.is_empty()) {
            let cells = row.cells.into_iter().filter_map(|(at, heading, words)| {
                let (origin, inline) = story.take(words?);
                Some((at, heading, origin, inline))
            });
            rows.push(cells.collect());
        }
        if rows.iter().flatten().all(|cell| cell.3.is_blank()) {
            return;
        }
        let width = rows.iter().filter_map(|row| row.last()).map(|cell| cell.0 + 1).max().unwrap_or(0);
        let raw = |kind, parent, inline| Raw { depth, parent, ..Raw::new(kind, inline, (0, 0)) };
        let table = story.blocks.list.len();
        story.blocks.push(raw(BlockKind::Table, None, Inline::default()));
        for row in rows {
            let parent = story.blocks.list.len();
            let heading = row.iter().all(|cell| cell.1);
            story.blocks.push(raw(BlockKind::Row, Some(table), Inline::default()));
            let mut column = 0;
            let mut cells = row.into_iter().peekable();
            while column < width && !story.is_full() {
                let (head, origin, inline) = match cells.next_if(|cell| cell.0 == column) {
                    Some((_, head, origin, inline)) => (head, Some(origin), inline),
                    None => (heading, None, Inline::default()),
                };
                story.blocks.push(Raw { level: u8::from(head), origin, ..raw(BlockKind::Cell, Some(parent), inline) });
                column += 1;
            }
        }
    }
}
