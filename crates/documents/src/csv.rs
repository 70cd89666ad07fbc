//! The comment matrix as CSV.

use std::borrow::Cow;
use std::io::{self, Write};

use colloquy_text::ChangeKind;

use crate::matrix::{Cell, head, rows};
use crate::report::View;

/// Writes the comment matrix: UTF-8 with a byte order mark, a header, line ends `\r\n`. A change is written as
/// `[-words that go-]{+words that come+}`. Text that a spreadsheet would take for a formula is neutralised, see [`neutralise`].
///
/// # Errors
/// What the writer reports.
pub fn write(mut out: impl Write, view: &View<'_>) -> io::Result<()> {
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    table.write_record(head(view))?;
    for row in rows(view) {
        table.write_record(row.iter().map(|cell| neutralise(&words(cell)).into_owned()))?;
    }
    table.flush()
}

fn words(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Number(number) => Cow::Owned(number.map(|number| number.to_string()).unwrap_or_default()),
        Cell::Moment(at) => Cow::Owned(at.map(|at| at.to_string()).unwrap_or_default()),
        Cell::Change(pieces) => pieces
            .iter()
            .map(|piece| match piece.kind {
                ChangeKind::Keep => piece.text.clone(),
                ChangeKind::Delete => format!("[-{}-]", piece.text),
                ChangeKind::Insert => format!("{{+{}+}}", piece.text),
            })
            .collect(),
    }
}

/// The text with an apostrophe before it where a spreadsheet would run it: it begins with = + - @, a tab or a line end,
/// or with apostrophes before such a sign (so that taking one away always gives the text back).
#[must_use]
pub fn neutralise(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that was neutralised.
#[must_use]
pub fn restore(field: &str) -> &str {
    field.strip_prefix('\'').filter(|text| is_risky(text)).unwrap_or(field)
}

/// Whether a spreadsheet could take a text for a formula.
pub(crate) fn is_risky(text: &str) -> bool {
    // Full-width signs too: some spreadsheets read them as the plain ones.
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::COLUMNS;
    use crate::report::sample::{self, Keys};
    use proptest::prelude::*;

    fn fields(file: &[u8]) -> Vec<Vec<String>> {
        let text = std::str::from_utf8(file).unwrap().strip_prefix('\u{FEFF}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn at(key: &str) -> usize {
        COLUMNS.iter().position(|column| column.0 == key).unwrap()
    }

    #[test]
    fn a_spreadsheet_gets_a_header_and_neutralised_text() {
        let report = sample::report();
        let mut file = Vec::new();
        write(&mut file, &View::new(&report, &Keys)).unwrap();
        let rows = fields(&file);
        assert_eq!((rows.len(), rows[0][0].as_str()), (7, "export-column-number"));
        assert_eq!(rows[1][at("comment")], "'=SUM(A1:A9) is not a formula.\n\nNor is <this> & that.");
        assert_eq!(rows[2][at("comment")], "أوافق على ذلك.");
        assert_eq!(rows[3][at("change")], "We call for [-an-]{+a fully+} open process.");
        assert_eq!((rows[4][at("reason")].as_str(), rows[4][at("date")].as_str()), ("'+ no", "2026-11-30T00:57:20Z"));
        assert!(file.ends_with(b"\r\n"));
    }

    #[test]
    fn only_text_that_would_run_is_prefixed() {
        for (text, field) in [("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"), ("'=x", "''=x"), ("'x", "'x"), ("a=b", "a=b"), ("", "")] {
            assert_eq!(neutralise(text), field);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back_from_the_file(text in "['=+@\t\r\n\" ,;a字-]{0,6}|[^\u{0}]{0,20}") {
            let field = neutralise(&text);
            prop_assert_eq!(restore(&field), text.as_str());
            prop_assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r']));
            let mut report = sample::report();
            report.comments.truncate(1);
            report.comments[0].comment.body.clone_from(&text);
            let mut file = Vec::new();
            write(&mut file, &View::new(&report, &Keys)).unwrap();
            let rows = fields(&file);
            prop_assert_eq!(restore(&rows[1][at("comment")]), text.as_str());
        }
    }
}
