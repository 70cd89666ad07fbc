//! Comments for a spreadsheet.

use std::borrow::Cow;
use std::io::{self, Write};

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
        let names: Vec<String> = export
            .endorsements
            .iter()
            .map(|by| if by.group.is_empty() { by.name.clone() } else { format!("{} ({})", by.name, by.group) })
            .collect();
        let code = |code: Option<&'static str>| code.unwrap_or("").to_owned();
        let moment = |at: Option<colloquy_consultation::Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
        let record: [String; HEADER.len()] = [
            line.id.clone(),
            line.parent.clone(),
            line.paragraph.join("; "),
            code(line.kind.map(|kind| kind.as_str())),
            code(line.state.map(|state| state.as_str())),
            line.body.clone(),
            code(line.operation.map(|operation| operation.as_str())),
            line.original_text.clone().unwrap_or_default(),
            line.proposed_text.clone(),
            line.quote.as_ref().map(|quote| quote.exact.clone()).unwrap_or_default(),
            code(line.position.map(|position| position.as_str())),
            line.author.clone(),
            line.affiliation.clone(),
            line.behalf.clone(),
            line.stakeholder_group.clone(),
            line.region.clone(),
            line.country.clone(),
            line.language.as_ref().map(ToString::to_string).unwrap_or_default(),
            moment(line.date),
            moment(export.edited),
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

fn is_risky(text: &str) -> bool {
    // Full-width signs too: some spreadsheets read them as the plain ones.
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}
