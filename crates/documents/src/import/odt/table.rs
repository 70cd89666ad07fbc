//! Tables.

use super::super::story::Words;
use super::super::table::Table;
use super::super::xml::{Node, Ns};
use super::body::Reader;

/// How often a cell or row is said that says it is repeated: tables of numbers repeat empty cells thousands of times.
const REPEAT_MAX: usize = 64;

impl<'a, 't> Reader<'a, 't> {
    /// Reads a table as a block.
    pub(super) fn table(&mut self, node: Node<'a, 't>) {
        let mut table = Table::default();
        self.rows(node, false, &mut |reader, row, heading| reader.row(row, heading, &mut table));
        self.story.part();
        table.add_to(&mut self.story, 0);
    }

    /// Does something for each row.
    fn rows(&mut self, node: Node<'a, 't>, heading: bool, act: &mut dyn FnMut(&mut Self, Node<'a, 't>, bool)) {
        for child in node.children().filter(|child| child.ns() == Ns::Table) {
            match child.name() {
                "table-header-rows" => self.rows(child, true, act),
                "table-rows" | "table-row-group" => self.rows(child, heading, act),
                "table-row" if !self.story.is_full() => act(self, child, heading),
                _ => {}
            }
        }
    }

    fn row(&mut self, row: Node<'a, 't>, heading: bool, table: &mut Table) {
        let blank = row.text().trim().is_empty();
        let times = if blank { 1 } else { number(row, "number-rows-repeated").min(REPEAT_MAX) };
        for _ in 0..times {
            table.row(heading);
            for cell in row.children().filter(|cell| cell.is(Ns::Table, "table-cell")) {
                let times = number(cell, "number-columns-repeated").min(REPEAT_MAX);
                let (columns, rows) = (number(cell, "number-columns-spanned"), number(cell, "number-rows-spanned"));
                for _ in 0..times {
                    let mut words = self.story.words();
                    self.apart(cell, &mut words);
                    table.cell(words, false, columns, rows.min(65_534) as u32);
                }
            }
            table.end_row();
        }
    }

    /// A table within a cell or note: a line for each row.
    pub(super) fn nested(&mut self, node: Node<'a, 't>, words: &mut Words) {
        let mut rows: Vec<Node<'a, 't>> = Vec::new();
        self.rows(node, false, &mut |_, row, _| rows.push(row));
        for row in rows {
            self.break_line(words);
            for (index, cell) in row.children().filter(|cell| cell.is(Ns::Table, "table-cell")).enumerate() {
                if index > 0 {
                    words.literal(" | ", &[], self.by());
                }
                self.in_cell(cell, words);
            }
        }
    }
}

fn number(node: Node<'_, '_>, name: &str) -> usize {
    node.attribute(Ns::Table, name).and_then(|value| value.trim().parse::<usize>().ok()).unwrap_or(1).max(1)
}
