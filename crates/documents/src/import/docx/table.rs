//! Tables: their rows and cells.

use colloquy_consultation::{BlockKind, Operation};

use super::super::ImportError;
use super::super::along::{Changes as Wanted, NoteKind};
use super::super::inline::Inline;
use super::super::raw::Raw;
use super::super::xml::{Node, Ns};
use super::lines::Lines;
use super::look::is_on;
use super::piece::{Paragraph, Touched, View};
use super::place::Spot;
use super::reader::Reader;
use super::styles::value_of;
use super::suggest::Pending;

/// The most columns of a table: Word has 63.
const COLUMNS_MAX: usize = 200;

pub(super) struct Row<'a, 't> {
    pub cells: Vec<Cell<'a, 't>>,
    pub source: (usize, usize),
    heading: bool,
    /// Columns left out before its first cell.
    before: usize,
    pub touched: Touched,
}

pub(super) struct Cell<'a, 't> {
    pub paragraphs: Vec<Paragraph<'a, 't>>,
    source: (usize, usize),
    span: usize,
}

impl Reader {
    /// Reads `w:tbl`: a table, its rows, their cells. Cells that reach over others hold their words once; the others are
    /// empty, so that columns stay below each other.
    ///
    /// # Errors
    /// [`ImportError::TooManyBlocks`].
    pub fn table(&mut self, node: &Node<'_, '_>) -> Result<(), ImportError> {
        let before = self.anchor();
        self.end_lists();
        let mut rows = self.rows(node);
        let set: Vec<Vec<Lines>> =
            rows.iter_mut().map(|row| row.cells.iter_mut().map(|cell| self.lines(&mut cell.paragraphs)).collect()).collect();
        let seen = |row: &Row<'_, '_>, reader: &Self| reader.view.sees(row.touched, &reader.changes);
        let blank = rows.iter().zip(&set).all(|(row, cells)| !seen(row, self) || cells.iter().all(|(inline, _)| inline.is_blank()));
        if blank {
            let here = self.outside();
            set.into_iter().flatten().for_each(|(_, marks)| self.places.add_outside(marks, here));
            self.suggest_rows(&rows, before, &rows.iter().collect::<Vec<_>>());
            return Ok(());
        }
        let width = rows.iter().filter(|row| seen(row, self)).map(Row::width).max().unwrap_or(0);
        let table = self.blocks.list.len();
        self.add(Raw::new(BlockKind::Table, Inline::default(), node.span()))?;
        // Headings are those at the top.
        let mut heading = true;
        let mut waiting: Vec<&Row<'_, '_>> = Vec::new();
        let mut last = before;
        for (row, cells) in rows.iter().zip(set) {
            if !seen(row, self) {
                let here = self.outside();
                cells.into_iter().for_each(|(_, marks)| self.places.add_outside(marks, here));
                if row.touched.inserted.is_some() {
                    waiting.push(row);
                }
                continue;
            }
            self.suggest_rows(&rows, last, &std::mem::take(&mut waiting));
            heading &= row.heading;
            last = Some(self.blocks.list.len());
            self.row(row, cells, table, width, heading)?;
        }
        self.suggest_rows(&rows, last, &waiting);
        Ok(())
    }

    fn row(&mut self, row: &Row<'_, '_>, cells: Vec<Lines>, table: usize, width: usize, heading: bool) -> Result<(), ImportError> {
        let parent = self.blocks.list.len();
        let level = u8::from(heading);
        self.add(Raw { parent: Some(table), ..Raw::new(BlockKind::Row, Inline::default(), row.source) })?;
        let empty = |at: usize| Raw { parent: Some(parent), level, ..Raw::new(BlockKind::Cell, Inline::default(), (at, at)) };
        for _ in 0..row.before.min(width) {
            self.add(empty(row.source.0))?;
        }
        let gone = row.touched.deleted;
        if let Some(change) = gone.filter(|_| self.wanted == Wanted::Suggest) {
            let pending = self.pending(change, parent, Operation::Delete);
            self.pending.push(pending);
        }
        for (cell, (inline, marks)) in row.cells.iter().zip(cells) {
            let block = self.blocks.list.len();
            self.places.add(marks, |offset| Spot { block, offset });
            let base = inline.text.clone();
            self.add(Raw { inline, source: cell.source, ..empty(0) })?;
            if self.wanted == Wanted::Suggest && gone.is_none() {
                self.suggest_lines(&cell.paragraphs, block, &base);
            }
            for _ in 1..cell.span {
                if self.blocks.list.len() - parent <= width {
                    self.add(empty(cell.source.1))?;
                }
            }
        }
        while self.blocks.list.len() - parent <= width {
            self.add(empty(row.source.1))?;
        }
        Ok(())
    }

    /// Reads the rows of a table.
    pub fn rows<'a, 't>(&mut self, table: &Node<'a, 't>) -> Vec<Row<'a, 't>> {
        if table.child(Ns::W, "tblPr").is_some_and(|node| node.child(Ns::W, "tblPrChange").is_some()) {
            self.report.note(NoteKind::Formatting, "");
        }
        let mut rows: Vec<Row<'a, 't>> = Vec::new();
        for node in self.content(table) {
            if node.name() == "tr" {
                let row = self.read_row(&node);
                rows.push(row);
            } else if node.name().starts_with("comment") {
                let last = rows.last_mut().and_then(|row| row.cells.last_mut()).and_then(|cell| cell.paragraphs.last_mut());
                self.comment_between(&node, last);
            }
        }
        if let Some(first) = rows.first_mut() {
            first.heading |= self.heads(table);
        }
        rows
    }

    /// Whether the style of a table makes its first row a heading.
    fn heads(&self, table: &Node<'_, '_>) -> bool {
        let Some(properties) = table.child(Ns::W, "tblPr") else { return false };
        let look = properties.child(Ns::W, "tblLook").is_some_and(|look| {
            let bits = look.attribute(Ns::W, "val").and_then(|bits| u32::from_str_radix(&bits, 16).ok()).unwrap_or(0);
            look.attribute(Ns::W, "firstRow").map_or(bits & 0x20 != 0, |value| matches!(&*value, "1" | "true" | "on"))
        });
        look && value_of(&properties, "tblStyle").is_some_and(|style| self.styles.heads(&style))
    }

    fn read_row<'a, 't>(&mut self, node: &Node<'a, 't>) -> Row<'a, 't> {
        let mut row = Row { cells: Vec::new(), source: node.span(), heading: false, before: 0, touched: Touched::default() };
        if let Some(properties) = node.child(Ns::W, "trPr") {
            row.heading = properties.child(Ns::W, "tblHeader").is_some_and(|node| is_on(&node));
            row.before = value_of(&properties, "gridBefore").and_then(|count| count.parse().ok()).unwrap_or(0).min(COLUMNS_MAX);
            row.touched.inserted = properties.child(Ns::W, "ins").map(|node| self.change(&node));
            row.touched.deleted = properties.child(Ns::W, "del").map(|node| self.change(&node));
            if properties.child(Ns::W, "trPrChange").is_some() {
                self.report.note(NoteKind::Formatting, "");
            }
        }
        for node in self.content(node) {
            if node.name() == "tc" {
                let cell = self.read_cell(&node);
                row.cells.push(cell);
            } else if node.name().starts_with("comment") {
                let last = row.cells.last_mut().and_then(|cell| cell.paragraphs.last_mut());
                self.comment_between(&node, last);
            }
        }
        row
    }

    fn read_cell<'a, 't>(&mut self, node: &Node<'a, 't>) -> Cell<'a, 't> {
        let mut cell = Cell { paragraphs: Vec::new(), source: node.span(), span: 1 };
        let mut merged = false;
        if let Some(properties) = node.child(Ns::W, "tcPr") {
            cell.span = value_of(&properties, "gridSpan").and_then(|span| span.parse().ok()).unwrap_or(1).clamp(1, COLUMNS_MAX);
            merged = cell.span > 1 || value_of(&properties, "vMerge").is_some_and(|value| value == "restart");
            for change in properties.children().filter(|node| node.ns() == Ns::W) {
                match change.name() {
                    "cellIns" | "cellDel" | "cellMerge" => self.report.note(NoteKind::Change, &node.text()),
                    "tcPrChange" => self.report.note(NoteKind::Formatting, ""),
                    _ => {}
                }
            }
        }
        self.gather(node, &mut cell.paragraphs);
        if merged {
            self.report.note(NoteKind::MergedCells, &cell.paragraphs.iter().map(Paragraph::all).collect::<Vec<_>>().join(" "));
        }
        cell
    }

    /// Rows that some authors added: a suggestion of each to add them after a block.
    fn suggest_rows(&mut self, all: &[Row<'_, '_>], after: Option<usize>, rows: &[&Row<'_, '_>]) {
        if self.wanted != Wanted::Suggest || rows.is_empty() {
            return;
        }
        let whole = all.len() == rows.len();
        let mut touched: Vec<u32> = rows.iter().filter_map(|row| row.touched.inserted).collect();
        if whole {
            touched.extend(
                rows.iter()
                    .flat_map(|row| &row.cells)
                    .flat_map(|cell| &cell.paragraphs)
                    .flat_map(|paragraph| &paragraph.pieces)
                    .filter_map(|piece| piece.at.touched.inserted),
            );
        }
        for (author, change) in self.authors(touched) {
            let view = View::Of(author);
            let mut labels = Vec::new();
            let mut words = Vec::new();
            for row in rows.iter().filter(|row| view.sees(row.touched, &self.changes)) {
                let cells = row.cells.iter().map(|cell| {
                    let (words, more) = self.own_lines(&cell.paragraphs, view, "\n");
                    labels.extend(more);
                    words
                });
                words.push(cells.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n"));
            }
            words.retain(|words| !words.is_empty());
            let words = words.join("\n\n");
            if words.is_empty() {
                continue;
            }
            match after {
                Some(block) => {
                    let pending = Pending { words, labels, ..self.pending(change, block, Operation::InsertAfter) };
                    self.pending.push(pending);
                }
                None => self.report.note(NoteKind::Change, &words),
            }
        }
    }
}

impl Row<'_, '_> {
    fn width(&self) -> usize {
        (self.before + self.cells.iter().map(|cell| cell.span).sum::<usize>()).min(COLUMNS_MAX.max(self.cells.len()))
    }
}
