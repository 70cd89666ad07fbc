//! Writing lines.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::line::ExportLine;

/// Writes one object a line.
///
/// # Errors
/// What the writer reports.
pub fn write<'a>(mut out: impl Write, lines: impl IntoIterator<Item = &'a ExportLine>) -> io::Result<()> {
    for line in lines {
        serde_json::to_writer(&mut out, line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// Null for none, one as itself, several as an array.
pub(super) fn one_or_many<S: Serializer>(list: &[String], out: S) -> Result<S::Ok, S::Error> {
    match list {
        [] => out.serialize_none(),
        [one] => out.serialize_str(one),
        many => many.serialize(out),
    }
}
