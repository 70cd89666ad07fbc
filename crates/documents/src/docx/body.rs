//! The document's text: title, numbers, then paragraph by paragraph.

use colloquy_consultation::render::Arg;
use colloquy_consultation::{BlockKind, Language};

use super::comments;
use super::parts::NAMESPACES;
use super::table::Table;
use super::text::{Look, Paragraph, labels, lines};
use crate::report::{ReportBlock, Tally, Unit, View, tallies, units};

/// A4, lying, with margins of two centimetres.
const PAGE: &str = r#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>"#;

pub(super) fn document(view: &View<'_>) -> String {
    let tongue: Language = view.words.tag().parse().unwrap_or_else(|_| Language::english());
    let report = view.report;
    let mut xml = format!(r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NAMESPACES}><w:body>"#);
    xml.push_str(&lines("Title", &report.title, Look::Plain, &report.language));
    for line in view.about() {
        xml.push_str(&labels("About", &line, Look::Plain, &tongue));
    }
    for (index, tally) in tallies(view).iter().enumerate() {
        xml.push_str(&labels(if index == 0 { "Heading1" } else { "Heading2" }, &tally.title, Look::Plain, &tongue));
        xml.push_str(&counts(view, tally, &tongue));
    }
    xml.push_str(&labels("Heading1", &view.word("export-paragraphs"), Look::Plain, &tongue));
    for unit in units(view) {
        push_unit(&mut xml, view, &unit, &tongue);
    }
    xml.push_str(&format!(r#"<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>{PAGE}</w:sectPr></w:body></w:document>"#));
    xml
}

fn counts(view: &View<'_>, tally: &Tally, tongue: &Language) -> String {
    let mut shares = vec![3];
    shares.resize(tally.head.len().max(1), 1);
    let mut table = Table::new(&shares, view.direction());
    let cell = |text: &str, look| labels("Cell", text, look, tongue);
    table.head(&tally.head.iter().map(|name| cell(name, Look::Strong)).collect::<Vec<_>>());
    for (name, counts) in &tally.rows {
        let mut cells = vec![cell(name, Look::Plain)];
        cells.extend(counts.iter().map(|count| cell(&count.to_string(), Look::Plain)));
        table.row(&cells);
    }
    table.end()
}

fn push_unit(xml: &mut String, view: &View<'_>, unit: &Unit<'_>, tongue: &Language) {
    let report = view.report;
    let synthesis = match unit.block {
        Some(block) => {
            push_block(xml, view, block, unit, tongue);
            &block.synthesis
        }
        None if unit.threads.is_empty() && report.whole.is_empty() => return,
        None => {
            xml.push_str(&labels("Place", &view.word("draft-whole"), Look::Plain, tongue));
            &report.whole
        }
    };
    if !synthesis.is_empty() {
        xml.push_str(&labels("Normal", &view.word("export-synthesis"), Look::Strong, tongue));
        xml.push_str(&lines("Normal", synthesis, Look::Plain, tongue));
    }
    if !unit.threads.is_empty() {
        xml.push_str(&comments::table(view, &unit.threads, tongue));
    }
    if !unit.also.is_empty() {
        let numbers: Vec<String> = unit.also.iter().map(ToString::to_string).collect();
        xml.push_str(&labels("Normal", &view.say("export-also", "numbers", &numbers.join(", ")), Look::Quiet, tongue));
    }
}

/// A block's name, its words, and the positions on it.
fn push_block(xml: &mut String, view: &View<'_>, block: &ReportBlock, unit: &Unit<'_>, tongue: &Language) {
    let draft = &view.report.language;
    if block.block.kind == BlockKind::Heading {
        let style = format!("Heading{}", (block.block.level + 1).clamp(2, 6));
        let marker = block.block.marker.as_deref().map(|marker| format!("{marker} ")).unwrap_or_default();
        xml.push_str(&lines(&style, &format!("{marker}{}", block.block.text), Look::Plain, draft));
        return;
    }
    xml.push_str(&lines("Place", &view.place(block), Look::Plain, draft));
    if block.block.kind == BlockKind::Table {
        xml.push_str(&draft_table(view, unit, draft));
    } else {
        let text = Paragraph::new("Draft", &block.block.text, draft).say(&block.block.text, Look::Plain);
        xml.push_str(&text.end());
    }
    let positions: Vec<String> = [("support", block.support), ("changes", block.changes), ("concern", block.concern)]
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| view.words.say(&format!("count-{key}"), &[("n", Arg::Count(*count))]))
        .collect();
    if !positions.is_empty() {
        xml.push_str(&labels("Normal", &positions.join(" · "), Look::Quiet, tongue));
    }
}

/// A table of the draft, each cell with its number.
fn draft_table(view: &View<'_>, unit: &Unit<'_>, draft: &Language) -> String {
    let cells_of = |row: &ReportBlock| -> Vec<&ReportBlock> {
        unit.inner.iter().copied().filter(|cell| cell.block.parent == Some(row.block.id)).collect()
    };
    let rows: Vec<_> = unit.inner.iter().filter(|block| block.block.kind == BlockKind::Row).map(|row| cells_of(row)).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    if width == 0 {
        return String::new();
    }
    let mut table = Table::new(&vec![1; width], draft.direction());
    for row in rows {
        let cell = |cell: &ReportBlock| {
            let number = cell.block.number.map(|number| format!("{number} ")).unwrap_or_default();
            Paragraph::new("Cell", &cell.block.text, draft).say(&number, Look::Quiet).say(&view.text(cell), Look::Plain).end()
        };
        table.row(&row.into_iter().map(cell).collect::<Vec<_>>());
    }
    table.end()
}
