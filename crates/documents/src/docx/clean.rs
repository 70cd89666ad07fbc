//! The clean text of a version, for sign-off: nothing but the words, set as a document that people go on working with.
//!
//! Headings have styles and outline levels, items real numbering that shows the author's own marker, notes are real footnotes.
//! The title stands in the header of the page, because it is no block of the text. Whoever imports the file gets the same
//! blocks again.

mod notes;
mod numbering;
mod parts;
mod runs;

use std::collections::HashMap;

use colloquy_consultation::{BlockId, BlockKind, BlockOut, Language};

use self::notes::Notes;
use self::numbering::Numbering;
use self::runs::Runs;
use super::parts::NAMESPACES;
use super::table::Table;
use super::{DocumentError, pack};

/// What an upright A4 page holds between its margins, in twentieths of a point.
const WIDTH: u32 = 9_638;

/// Writes a version as a document. The same version always makes the same bytes.
///
/// # Errors
/// It is larger than the format allows (4 GiB).
pub fn clean(title: &str, blocks: &[BlockOut], language: &Language) -> Result<Vec<u8>, DocumentError> {
    let mut writer =
        Writer { language, numbering: Numbering::default(), notes: Notes::new(blocks), runs: Runs::new(language), inner: inner(blocks) };
    let document = writer.document(blocks);
    let footnotes = writer.notes.part(language);
    let Writer { numbering, runs, notes, .. } = writer;
    pack([
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", super::parts::PACKAGE.to_owned()),
        ("docProps/core.xml", parts::properties(title, language)),
        ("word/_rels/document.xml.rels", parts::relations(true, &runs.links)),
        ("word/document.xml", document),
        ("word/styles.xml", parts::styles(language)),
        ("word/numbering.xml", numbering.part()),
        ("word/footnotes.xml", footnotes),
        ("word/_rels/footnotes.xml.rels", parts::relations(false, notes.links())),
        ("word/settings.xml", parts::settings()),
        ("word/header1.xml", parts::header(title, language)),
        ("word/footer1.xml", parts::footer()),
    ])
}

/// The rows of tables and the cells of rows.
fn inner(blocks: &[BlockOut]) -> HashMap<BlockId, Vec<usize>> {
    let mut inner: HashMap<BlockId, Vec<usize>> = HashMap::new();
    for (index, block) in blocks.iter().enumerate() {
        if let Some(parent) = block.parent {
            inner.entry(parent).or_default().push(index);
        }
    }
    inner
}

struct Writer<'a> {
    language: &'a Language,
    numbering: Numbering,
    notes: Notes<'a>,
    runs: Runs<'a>,
    inner: HashMap<BlockId, Vec<usize>>,
}

impl<'a> Writer<'a> {
    fn document(&mut self, blocks: &'a [BlockOut]) -> String {
        let mut xml = format!("{}<w:document {NAMESPACES}><w:body>", super::parts::XML);
        for block in blocks {
            match block.kind {
                BlockKind::Table => xml.push_str(&self.table(block, blocks)),
                BlockKind::Row | BlockKind::Cell | BlockKind::Footnote => {}
                _ => xml.push_str(&self.paragraph(block)),
            }
        }
        // A note that nothing refers to is no footnote, but its words are part of the text.
        for block in self.notes.unreferred() {
            xml.push_str(&self.paragraph(block));
        }
        xml + &parts::section(self.language)
    }

    fn paragraph(&mut self, block: &BlockOut) -> String {
        let style = match block.kind {
            BlockKind::Heading => format!("Heading{}", block.level.clamp(1, 6)),
            BlockKind::Quotation => "Quote".to_owned(),
            BlockKind::ListItem => "ListParagraph".to_owned(),
            _ => "Normal".to_owned(),
        };
        let marker = block.marker.as_deref().filter(|marker| !marker.is_empty());
        let number = match block.kind {
            BlockKind::Heading => marker.and_then(|marker| self.numbering.heading(marker)),
            BlockKind::ListItem => self.numbering.item(block.level, marker),
            _ => None,
        };
        // The number of a whole paragraph is a part of its words, as in the draft.
        let lead = match (marker, &number) {
            (Some(marker), None) => format!("{marker}\t"),
            _ => String::new(),
        };
        let inside = self.runs.begin(&style, number.as_deref().unwrap_or(""), &format!("{lead}{}", block.text));
        let words = self.runs.words(block, &mut self.notes);
        inside + &self.runs.plain(&lead) + &words + "</w:p>"
    }

    fn table(&mut self, table: &BlockOut, blocks: &[BlockOut]) -> String {
        let of = |inner: &HashMap<BlockId, Vec<usize>>, id: BlockId| inner.get(&id).cloned().unwrap_or_default();
        let rows: Vec<Vec<usize>> = of(&self.inner, table.id).into_iter().map(|row| of(&self.inner, blocks[row].id)).collect();
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        if width == 0 {
            return String::new();
        }
        let mut out = Table::of(WIDTH, &vec![1; width], self.language.direction());
        let mut top = true;
        for row in rows {
            // Only rows at the top are heading rows.
            top &= !row.is_empty() && row.iter().all(|cell| blocks[*cell].level == 1);
            let cells: Vec<String> = row
                .into_iter()
                .map(|cell| {
                    let cell = &blocks[cell];
                    let begin = self.runs.begin(if top { "TableHeading" } else { "TableText" }, "", &cell.text);
                    begin + &self.runs.words(cell, &mut self.notes) + "</w:p>"
                })
                .collect();
            if top { out.head(&cells) } else { out.row(&cells) }
        }
        out.end()
    }
}

#[cfg(test)]
pub(super) mod tests;
