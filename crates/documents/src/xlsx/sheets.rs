//! The sheets of the workbook.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cell::{Formats, write, write_text};
use super::set_up;
use crate::matrix::{COLUMNS, Cell, head, rows};
use crate::report::{View, tallies, units};

/// A row for each contribution.
pub(super) fn comments(sheet: &mut Worksheet, view: &View<'_>, formats: &Formats) -> Result<(), XlsxError> {
    set_up(sheet, view, &view.word("export-sheet-comments"))?;
    for ((column, name), (_, width)) in (0..).zip(head(view)).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &formats.head)?;
    }
    let rows = rows(view);
    for (row, cells) in (1..).zip(&rows) {
        for (column, cell) in (0..).zip(cells) {
            write(sheet, (row, column), cell, view, formats)?;
        }
    }
    let last = u32::try_from(rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
    sheet.autofilter(0, 0, last, COLUMNS.len() as u16 - 1)?;
    Ok(())
}

/// A row for each paragraph: text, counts, synthesis.
pub(super) fn paragraphs(sheet: &mut Worksheet, view: &View<'_>, formats: &Formats) -> Result<(), XlsxError> {
    set_up(sheet, view, &view.word("export-sheet-paragraphs"))?;
    sheet.set_print_fit_to_pages(1, 0);
    let columns: [(&str, u8); 7] = [
        ("export-column-paragraph", 14),
        ("export-column-text", 80),
        ("export-column-comments", 12),
        ("stance-support", 12),
        ("stance-support-with-changes", 12),
        ("stance-concern", 12),
        ("export-synthesis", 80),
    ];
    for (column, (key, width)) in (0..).zip(columns) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, view.word(key), &formats.head)?;
    }
    for (row, unit) in (1..).zip(units(view)) {
        let said = unit.threads.iter().map(|thread| 1 + thread.replies.len()).sum::<usize>() + unit.also.len();
        let positions = unit.block.map_or([0; 3], |block| [block.support, block.changes, block.concern]);
        let number = |count: u32| Cell::Number(Some(count));
        let cells = [
            Cell::Text(unit.block.map_or_else(|| view.word("draft-whole"), |block| view.place(block))),
            Cell::Text(unit.block.map(|block| view.text(block)).unwrap_or_default()),
            number(u32::try_from(said).unwrap_or(u32::MAX)),
            number(positions[0]),
            number(positions[1]),
            number(positions[2]),
            Cell::Text(unit.block.map_or(&view.report.whole, |block| &block.synthesis).clone()),
        ];
        for (column, cell) in (0..).zip(&cells) {
            write(sheet, (row, column), cell, view, formats)?;
        }
    }
    Ok(())
}

/// The counts, a table below the other, with what the report is about.
pub(super) fn numbers(sheet: &mut Worksheet, view: &View<'_>, formats: &Formats) -> Result<(), XlsxError> {
    set_up(sheet, view, &view.word("export-sheet-numbers"))?;
    sheet.set_column_width(0, 44)?;
    let mut row = 0;
    for line in [view.report.title.clone()].into_iter().chain(view.about()) {
        write_text(sheet, (row, 0), &line, view, formats)?;
        row += 1;
    }
    for tally in tallies(view) {
        row += 1;
        write_text(sheet, (row, 0), &tally.title, view, formats)?;
        row += 1;
        for (column, name) in (0..).zip(&tally.head) {
            sheet.write_string_with_format(row, column, name, &formats.head)?;
        }
        for (name, counts) in &tally.rows {
            row += 1;
            write_text(sheet, (row, 0), name, view, formats)?;
            for (column, count) in (1..).zip(counts) {
                write(sheet, (row, column), &Cell::Number(Some(*count)), view, formats)?;
            }
        }
        row += 1;
    }
    Ok(())
}
