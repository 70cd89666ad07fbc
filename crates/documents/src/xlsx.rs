//! The comment matrix as a workbook: comments, paragraphs, numbers.

mod cell;
mod sheets;

use colloquy_consultation::Direction;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::report::{Report, View};
use cell::Formats;

/// The longest text a cell can hold, in UTF-16 units.
const LONGEST: usize = 32_767;

/// What kept a workbook from being written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be written: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// Writes the workbook. Suggested wording is struck out and underlined word by word. Every text is a text and no formula,
/// however it begins; cells that begin like one are marked so that they stay a text when they are edited.
///
/// # Errors
/// There are more contributions than a sheet has rows (about a million).
pub fn write(view: &View<'_>) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(view.report)?);
    let formats = Formats::default();
    sheets::comments(workbook.add_worksheet(), view, &formats)?;
    sheets::paragraphs(workbook.add_worksheet(), view, &formats)?;
    sheets::numbers(workbook.add_worksheet(), view, &formats)?;
    Ok(workbook.save_to_buffer()?)
}

/// The moment of the report, so that the same report always makes the same file.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let made = ExcelDateTime::from_timestamp(report.made.0.div_euclid(1000))?;
    Ok(DocProperties::new().set_title(&report.title).set_author(&report.organiser).set_creation_datetime(&made))
}

/// Name, direction, a head that stays and is repeated on every page.
fn set_up(sheet: &mut Worksheet, view: &View<'_>, name: &str) -> Result<(), XlsxError> {
    sheet.set_name(name)?.set_right_to_left(view.direction() == Direction::Rtl);
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_paper_size(9).set_footer("&C&P / &N");
    Ok(())
}

#[cfg(test)]
mod tests;
