//! Comments for a spreadsheet.

use std::borrow::Cow;
use std::io::{self, Write};

use colloquy_consultation::{CommentKind, CommentState, Operation, Stance};

use crate::jsonl::ExportLine;

const HEADER: [&str; 24] = [
    "id",
    "parent",
    "paragraph",
    "kind",
    "state",
    "body",
    "operation",
    "original_text",
    "proposed_text",
    "quote",
    "position",
    "author",
    "affiliation",
    "behalf",
    "stakeholder_group",
    "region",
    "country",
    "language",
    "date",
    "edited",
    "level",
    "version",
    "agrees",
    "endorsements",
];

/// Writes lines for a spreadsheet: UTF-8 with a byte order mark, a header, line ends `\r\n`; several values in a field are
/// separated by `; `. Text that a spreadsheet would take for a formula is neutralised, see [`neutralise`].
///
/// # Errors
/// What the writer reports.
pub fn write<'a>(mut out: impl Write, lines: impl IntoIterator<Item = &'a ExportLine>) -> io::Result<()> {
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    table.write_record(HEADER)?;
    for export in lines {
        let line = &export.line;
        let names: Vec<String> = line
            .endorsements
            .iter()
            .map(|by| if by.stakeholder_group.is_empty() { by.name.clone() } else { format!("{} ({})", by.name, by.stakeholder_group) })
            .collect();
        let code = |code: Option<&'static str>| code.unwrap_or("").to_owned();
        let moment = |at: Option<colloquy_consultation::Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
        let record: [String; HEADER.len()] = [
            line.id.clone(),
            line.parent.clone(),
            line.paragraph.join("; "),
            code(line.kind.map(CommentKind::as_str)),
            code(line.state.map(CommentState::as_str)),
            line.body.clone(),
            code(line.operation.map(Operation::as_str)),
            line.original_text.clone().unwrap_or_default(),
            line.proposed_text.clone(),
            line.quote.as_ref().map(|quote| quote.exact.clone()).unwrap_or_default(),
            code(line.position.map(Stance::as_str)),
            line.author.clone(),
            line.affiliation.clone(),
            line.behalf.clone(),
            line.stakeholder_group.clone(),
            line.region.clone(),
            line.country.clone(),
            line.language.as_ref().map(ToString::to_string).unwrap_or_default(),
            moment(line.date),
            moment(line.edited),
            export.level.as_str().to_owned(),
            export.version.to_string(),
            export.agrees.to_string(),
            names.join("; "),
        ];
        table.write_record(record.iter().map(|field| neutralise(field).into_owned()))?;
    }
    table.flush()
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
    use crate::jsonl::ImportLine;
    use colloquy_consultation::Level;
    use proptest::prelude::*;

    fn export(body: &str) -> ExportLine {
        let line = ImportLine {
            kind: Some(CommentKind::Comment),
            body: body.into(),
            paragraph: vec!["16.".into(), "¶2".into()],
            ..ImportLine::default()
        };
        ExportLine { line, level: Level::Guest, version: 1, agrees: 2 }
    }

    fn fields(file: &[u8]) -> Vec<Vec<String>> {
        let text = std::str::from_utf8(file).unwrap().strip_prefix('\u{FEFF}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_spreadsheet_gets_a_header_and_neutralised_text() {
        let mut file = Vec::new();
        write(&mut file, &[export("=1+1"), export("two\nlines, \"quoted\" سلام")]).unwrap();
        let rows = fields(&file);
        assert_eq!(rows[0], HEADER);
        let at = |name: &str| HEADER.iter().position(|known| *known == name).unwrap();
        assert_eq!(
            (rows[1][at("body")].as_str(), rows[1][at("paragraph")].as_str(), rows[1][at("agrees")].as_str()),
            ("'=1+1", "16.; ¶2", "2")
        );
        assert_eq!(rows[2][at("body")], "two\nlines, \"quoted\" سلام");
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
            let mut file = Vec::new();
            write(&mut file, &[export(&text)]).unwrap();
            let rows = fields(&file);
            prop_assert_eq!(restore(&rows[1][5]), text.as_str());
        }
    }
}
