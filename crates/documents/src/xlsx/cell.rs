//! Cells of a sheet.

use std::borrow::Cow;

use colloquy_consultation::{Direction, Timestamp};
use colloquy_text::ChangeKind;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatUnderline, Worksheet, XlsxError};

use super::LONGEST;
use crate::csv::is_risky;
use crate::matrix::Cell;
use crate::report::{Piece, View};
use crate::script;

/// How cells are set.
pub(super) struct Formats {
    pub(super) head: Format,
    plain: Format,
    moment: Format,
    kept: Format,
    gone: Format,
    come: Format,
}

impl Default for Formats {
    fn default() -> Self {
        let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Hair);
        Self {
            head: plain.clone().set_bold().set_background_color(Color::RGB(0x00EE_EEEE)),
            moment: plain.clone().set_num_format("yyyy-mm-dd hh:mm"),
            plain,
            kept: Format::new(),
            gone: Format::new().set_font_strikethrough().set_font_color(Color::RGB(0x009B_1C1C)),
            come: Format::new().set_underline(FormatUnderline::Single).set_font_color(Color::RGB(0x0015_5E31)),
        }
    }
}

impl Formats {
    /// Direction by the text's own letters; marked as a text where it could be taken for a formula.
    fn of(&self, text: &str, view: &View<'_>) -> Format {
        let way = match script::direction(text, view.direction()) {
            Direction::Ltr => 1,
            Direction::Rtl => 2,
        };
        let format = self.plain.clone().set_reading_direction(way);
        if is_risky(text) { format.set_quote_prefix() } else { format }
    }
}

/// Writes a cell of the matrix.
pub(super) fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    view: &View<'_>,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => write_text(sheet, (row, column), text, view, formats)?,
        Cell::Number(Some(number)) => drop(sheet.write_number_with_format(row, column, *number, &formats.plain)?),
        Cell::Moment(Some(at)) => drop(sheet.write_datetime_with_format(row, column, moment(*at)?, &formats.moment)?),
        Cell::Number(None) | Cell::Moment(None) => drop(sheet.write_blank(row, column, &formats.plain)?),
        Cell::Change(pieces) => write_change(sheet, (row, column), pieces, view, formats)?,
    }
    Ok(())
}

/// Writes a text.
pub(super) fn write_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    view: &View<'_>,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let text = fit(text, view);
    sheet.write_string_with_format(row, column, text.as_ref(), &formats.of(&text, view))?;
    Ok(())
}

/// Writes a change as struck and underlined words; where that is too long for a cell, nothing: both texts have their own cells.
fn write_change(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    pieces: &[Piece],
    view: &View<'_>,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    let guarded: Vec<(&Format, String)> = pieces
        .iter()
        .map(|piece| {
            let format = match piece.kind {
                ChangeKind::Keep => &formats.kept,
                ChangeKind::Delete => &formats.gone,
                ChangeKind::Insert => &formats.come,
            };
            (format, guard(&legal(&piece.text)).into_owned())
        })
        .collect();
    let runs: Vec<(&Format, &str)> = guarded.iter().map(|(format, text)| (*format, text.as_str())).collect();
    let fits = runs.iter().map(|run| run.1.encode_utf16().count()).sum::<usize>() <= LONGEST;
    if runs.is_empty() || !fits {
        sheet.write_blank(row, column, &formats.plain)?;
    } else {
        sheet.write_rich_string_with_format(row, column, &runs, &formats.of(&whole, view))?;
    }
    Ok(())
}

/// The text, cut with a remark where it is longer than a cell can hold; no contribution is.
fn fit<'a>(text: &'a str, view: &View<'_>) -> Cow<'a, str> {
    let text = legal(text);
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let remark = view.word("export-cut");
    let kept: String = text.chars().take((LONGEST - remark.encode_utf16().count()) / 2).collect();
    Cow::Owned(kept + &remark)
}

/// What XML cannot hold becomes the replacement character.
fn legal(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{FFFE}', '\u{FFFF}']) {
        Cow::Owned(text.replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Spreadsheets read `_x0041_` as the sign of that number: such words are written so that they read as typed. For whole
/// texts the library does it, for the pieces of a rich one it does not.
fn guard(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_code = |at: usize| {
        bytes.get(at + 1) == Some(&b'x')
            && bytes.get(at + 6) == Some(&b'_')
            && bytes.get(at + 2..at + 6).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !text.match_indices('_').any(|(at, _)| is_code(at)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 7);
    for (at, c) in text.char_indices() {
        out.push_str(if c == '_' && is_code(at) { "_x005F" } else { "" });
        out.push(c);
    }
    Cow::Owned(out)
}

/// A moment to the second: a sheet keeps no finer one.
fn moment(at: Timestamp) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_timestamp(at.0.div_euclid(1000))
}
