//! The words of cells and notes, which are one block however many paragraphs they have.

use super::super::along::NoteKind;
use super::super::inline::Inline;
use super::super::xml::Node;
use super::flow::groups;
use super::piece::{Paragraph, Piece, Set, Touched, View, What};
use super::reader::Reader;
use super::set::Setter;
use super::table::Row;

/// Words with the places of comments among them.
pub(super) type Lines = (Inline, Vec<(What, u32)>);

impl Reader {
    /// Reads all paragraphs in a cell, a note or a comment; a table in it becomes a line for each row.
    pub fn gather<'a, 't>(&mut self, parent: &Node<'a, 't>, found: &mut Vec<Paragraph<'a, 't>>) {
        for node in self.content(parent) {
            match node.name() {
                "p" => {
                    let mut paragraph = self.paragraph(&node);
                    let boxes = std::mem::take(&mut paragraph.boxes);
                    found.push(paragraph);
                    boxes.iter().for_each(|node| self.gather(node, found));
                }
                "tbl" => {
                    let rows = self.rows(&node);
                    let words: Vec<String> =
                        rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.paragraphs).map(Paragraph::all).collect();
                    self.report.note(NoteKind::NestedTable, &words.join(" "));
                    found.extend(rows.into_iter().map(in_line));
                }
                _ => self.comment_between(&node, found.last_mut()),
            }
        }
    }

    /// The words of a cell or a note, a line for each paragraph that has any, and where comments stand in them.
    pub fn lines(&mut self, paragraphs: &mut [Paragraph<'_, '_>]) -> Lines {
        let groups = groups(paragraphs, self.view, &self.changes);
        for range in &groups {
            let first = &mut paragraphs[range.start];
            let list = first.number.list.as_deref().filter(|list| *list != "0");
            let place = list.and_then(|list| self.numbering.count(list, first.number.level.unwrap_or(0)));
            first.marker = place.and_then(|place| place.marker);
        }
        let links = std::mem::take(&mut self.links);
        let mut setter = Setter::new(&links);
        let mut marks = Vec::new();
        for range in groups {
            let group = &paragraphs[range];
            if group.iter().any(|paragraph| self.shows(paragraph, self.view)) {
                if !setter.inline.is_blank() {
                    setter.line();
                }
                if let Some(marker) = &group[0].marker {
                    setter.words(&format!("{marker} "), Set::default());
                }
            }
            self.set(group, &mut setter, &mut marks);
        }
        let inline = setter.end();
        self.links = links;
        (inline, marks)
    }

    fn shows(&self, paragraph: &Paragraph<'_, '_>, view: View) -> bool {
        paragraph.pieces.iter().any(|piece| match &piece.what {
            What::Words(words) => view.sees(piece.at.touched, &self.changes) && !words.trim().is_empty(),
            What::Note(_) => view.sees(piece.at.touched, &self.changes),
            _ => false,
        })
    }

    /// The words of paragraphs in somebody's view, and the labels of notes that only this view has.
    pub fn own_lines(&self, paragraphs: &[Paragraph<'_, '_>], view: View, between: &str) -> (String, Vec<String>) {
        let mut lines: Vec<String> = Vec::new();
        let mut labels = Vec::new();
        for range in groups(paragraphs, view, &self.changes) {
            let group = &paragraphs[range];
            let mut line = group[0].marker.as_ref().map(|marker| format!("{marker} ")).unwrap_or_default();
            let marked = line.len();
            for piece in group.iter().flat_map(|paragraph| &paragraph.pieces) {
                self.see(piece, view, &mut line, &mut labels);
            }
            if !line[marked..].trim().is_empty() {
                lines.push(line);
            }
        }
        (lines.join(between).trim().to_owned(), labels)
    }

    /// Adds what a view sees of a piece.
    pub fn see(&self, piece: &Piece, view: View, words: &mut String, labels: &mut Vec<String>) {
        match &piece.what {
            What::Words(found) if view.sees(piece.at.touched, &self.changes) => words.push_str(found),
            What::Note(label) if view.sees(piece.at.touched, &self.changes) => {
                words.push_str(&format!("[{label}]"));
                if label.starts_with('+') {
                    labels.push(label.clone());
                }
            }
            _ => {}
        }
    }
}

/// A row of a table within a cell, as one line.
fn in_line<'a, 't>(row: Row<'a, 't>) -> Paragraph<'a, 't> {
    let mut line = Paragraph { source: row.source, ..Paragraph::default() };
    line.end = row.touched;
    let set = |touched: Touched| Touched {
        inserted: touched.inserted.or(row.touched.inserted),
        deleted: touched.deleted.or(row.touched.deleted),
    };
    let mut begun = false;
    for cell in row.cells {
        let apart = |words: &str| Piece { what: What::Words(words.to_owned()), at: Set { touched: row.touched, ..Set::default() } };
        let blank = cell.paragraphs.iter().all(|paragraph| paragraph.all().trim().is_empty());
        if !blank && std::mem::replace(&mut begun, true) {
            line.pieces.push(apart(" | "));
        }
        for (index, paragraph) in cell.paragraphs.into_iter().enumerate() {
            if index > 0 && !paragraph.all().trim().is_empty() {
                line.pieces.push(apart(" "));
            }
            line.pieces.extend(
                paragraph.pieces.into_iter().map(|piece| Piece { at: Set { touched: set(piece.at.touched), ..piece.at }, ..piece }),
            );
        }
    }
    line
}
