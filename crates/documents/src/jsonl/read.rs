//! Reading lines, with the reason for each that cannot be read.

use std::collections::BTreeMap;

use colloquy_consultation::{CommentKind, CommentState, Operation, SaidOut, Timestamp, is_web_link};
use serde_json::{Map, Value};

use super::line::{Edit, Endorsement, ImportLine, ImportQuote};

/// The longest line, in bytes.
const LINE_MAX: usize = 1_000_000;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines {
    /// The lines that could be read, each with its number from 1.
    pub lines: Vec<(usize, ImportLine)>,
    /// Those that could not.
    pub errors: Vec<LineError>,
    /// Keys that were ignored, with the number of lines that have them.
    pub ignored: BTreeMap<String, usize>,
}

/// A line that cannot be brought along, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct LineError {
    /// The line, from 1.
    pub line: usize,
    /// The reason, in English, naming the key.
    pub reason: String,
}

/// Reads JSON lines (UTF-8, a byte order mark allowed, empty lines skipped).
#[must_use]
pub fn read(bytes: &[u8]) -> Lines {
    let mut found = Lines::default();
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match read_line(line, &mut found.ignored) {
            Ok(read) => found.lines.push((index + 1, read)),
            Err(reason) => found.errors.push(LineError { line: index + 1, reason }),
        }
    }
    found
}

fn read_line(line: &[u8], ignored: &mut BTreeMap<String, usize>) -> Result<ImportLine, String> {
    if line.len() > LINE_MAX {
        return Err(format!("{} bytes; at most {LINE_MAX} fit in one line", line.len()));
    }
    let text = std::str::from_utf8(line).map_err(|_| "not UTF-8: save the file with the encoding UTF-8".to_owned())?;
    let value: Value = serde_json::from_str(text).map_err(|error| format!("not JSON: {}", in_the_line(&error)))?;
    let Value::Object(map) = value else {
        return Err("not a JSON object: each line is one object, {…}".into());
    };
    let mut fields = Fields { map };
    let read = fields.line()?;
    for key in fields.map.keys() {
        *ignored.entry(key.clone()).or_default() += 1;
    }
    Ok(read)
}

/// What is wrong with a line's JSON; its place is told within the line.
fn in_the_line(error: &serde_json::Error) -> String {
    error.to_string().replace(" at line 1 column ", " at character ")
}

/// The keys of an object, each taken out once it is read.
struct Fields {
    map: Map<String, Value>,
}

impl Fields {
    fn line(&mut self) -> Result<ImportLine, String> {
        let paragraph = self.paragraph()?;
        let mut read = ImportLine {
            id: self.word("id")?,
            parent: self.word("parent")?,
            paragraph,
            kind: self.code("kind")?,
            body: self.either("body", "comment")?.unwrap_or_default(),
            operation: self.code("operation")?,
            proposed_text: String::new(),
            original_text: self.text("original_text")?,
            quote: self.quote()?,
            position: self.code("position")?,
            author: self.word("author")?,
            affiliation: self.word("affiliation")?,
            behalf: self.word("behalf")?,
            stakeholder_group: self.word("stakeholder_group")?,
            region: self.word("region")?,
            country: self.word("country")?,
            language: self
                .either("language", "lang")?
                .map(|tag| tag.parse().map_err(|error| format!("language “{}”: {error}", short(&tag))))
                .transpose()?,
            date: self.moment("date")?,
            said: self.said()?,
            state: self.code("state")?,
            participant: self.word("participant")?,
            edited: self.moment("edited")?,
            edits: self.list("edits", |entry| {
                let at = entry.moment("at")?.ok_or("at: say when these words were sent")?;
                Ok(Edit { at, body: entry.whole("body")?, proposed_text: entry.whole("proposed_text")? })
            })?,
            endorsements: self.list("endorsements", |entry| {
                Ok(Endorsement {
                    name: entry.word("name")?,
                    participant: entry.word("participant")?,
                    affiliation: entry.word("affiliation")?,
                    behalf: entry.word("behalf")?,
                    stakeholder_group: entry.word("stakeholder_group")?,
                    region: entry.word("region")?,
                    at: entry.moment("at")?,
                })
            })?,
        };
        let proposed = self.text("proposed_text")?;
        check(&mut read, proposed)?;
        Ok(read)
    }

    /// A text; none for null, an empty list or a missing key.
    fn text(&mut self, key: &str) -> Result<Option<String>, String> {
        match self.map.remove(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.contains('\0') => Err(format!("{key}: a NUL character cannot be kept; please remove it")),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(other) => Err(format!("{key}: a text is needed, not {}", name_of(&other))),
        }
    }

    /// A text of one line, trimmed; empty where there is none.
    fn word(&mut self, key: &str) -> Result<String, String> {
        Ok(self.text(key)?.map(|text| colloquy_consultation::comment::clean_line(&text)).unwrap_or_default())
    }

    /// A text under the form's key, or else under another that is common.
    fn either(&mut self, key: &str, other: &str) -> Result<Option<String>, String> {
        match self.text(key)? {
            Some(text) => Ok(Some(text)),
            None => self.text(other),
        }
    }

    fn code<T: std::str::FromStr<Err = colloquy_consultation::UnknownCode>>(&mut self, key: &str) -> Result<Option<T>, String> {
        match self.text(key)? {
            Some(code) if !code.trim().is_empty() => {
                code.trim().to_ascii_lowercase().parse().map(Some).map_err(|error| format!("{key}: {error}"))
            }
            _ => Ok(None),
        }
    }

    /// A text; empty where there is none.
    fn whole(&mut self, key: &str) -> Result<String, String> {
        Ok(self.text(key)?.unwrap_or_default())
    }

    fn moment(&mut self, key: &str) -> Result<Option<Timestamp>, String> {
        self.text(key)?.map(|date| parse_date(key, &date)).transpose()
    }

    /// Where and when something was said; none for null or a missing key.
    fn said(&mut self) -> Result<Option<SaidOut>, String> {
        let map = match self.map.remove("said") {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::Object(map)) => map,
            Some(other) => return Err(format!("said: an object is needed, not {}", name_of(&other))),
        };
        let mut entry = Self { map };
        let mut read = || {
            let said = SaidOut {
                place: entry.word("place")?,
                link: entry.word("link")?,
                at: entry.moment("at")?.ok_or("at: say when it was said")?,
            };
            match (said.place.is_empty(), said.link.is_empty() || is_web_link(&said.link)) {
                (true, _) => Err("place: say where it was said".to_owned()),
                (_, false) => Err("link: write the whole address, with https://".to_owned()),
                _ => Ok(said),
            }
        };
        read().map(Some).map_err(|reason| format!("said.{reason}"))
    }

    /// An array of objects; empty for null or a missing key.
    fn list<T>(&mut self, key: &str, read: impl Fn(&mut Self) -> Result<T, String>) -> Result<Vec<T>, String> {
        let given = match self.map.remove(key) {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Array(list)) => list,
            Some(other) => return Err(format!("{key}: an array of objects is needed, not {}", name_of(&other))),
        };
        let entry = |(index, value)| match value {
            Value::Object(map) => read(&mut Self { map }).map_err(|reason| format!("{key}[{index}].{reason}")),
            other => Err(format!("{key}[{index}]: an object is needed, not {}", name_of(&other))),
        };
        given.into_iter().enumerate().map(entry).collect()
    }

    fn paragraph(&mut self) -> Result<Vec<String>, String> {
        let given = match self.map.remove("paragraph") {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Array(list)) => list,
            Some(one) => vec![one],
        };
        let mut names: Vec<String> = Vec::new();
        for value in given {
            let name = match value {
                Value::String(text) if !text.trim().is_empty() => colloquy_consultation::comment::clean_line(&text),
                Value::Number(number) => number.to_string(),
                Value::String(_) => return Err("paragraph: an empty text; use null for the whole draft".into()),
                other => return Err(format!("paragraph: a text or an array of texts is needed, not {}", name_of(&other))),
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn quote(&mut self) -> Result<Option<ImportQuote>, String> {
        let quote = match self.map.remove("quote") {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::String(exact)) => ImportQuote { exact, ..ImportQuote::default() },
            Some(Value::Object(map)) => {
                let mut inner = Fields { map };
                let start = match inner.map.remove("start") {
                    None | Some(Value::Null) => None,
                    Some(value) => {
                        let start = value.as_u64().and_then(|start| u32::try_from(start).ok());
                        Some(start.ok_or_else(|| "quote.start: a whole number from 0 is needed".to_owned())?)
                    }
                };
                ImportQuote {
                    exact: inner.text("exact")?.unwrap_or_default(),
                    prefix: inner.text("prefix")?.unwrap_or_default(),
                    suffix: inner.text("suffix")?.unwrap_or_default(),
                    start,
                }
            }
            Some(other) => return Err(format!("quote: a text or an object is needed, not {}", name_of(&other))),
        };
        if quote.exact.contains('\0') {
            return Err("quote: a NUL character cannot be kept; please remove it".into());
        }
        Ok((!quote.exact.is_empty()).then_some(quote))
    }
}

/// Completes what follows from other keys, and refuses what contradicts itself.
fn check(read: &mut ImportLine, proposed: Option<String>) -> Result<(), String> {
    let withdrawn = read.state == Some(CommentState::Withdrawn);
    let suggests = read.kind == Some(CommentKind::Suggestion) || (read.kind.is_none() && (read.operation.is_some() || proposed.is_some()));
    let words = proposed.as_deref().unwrap_or("");
    if suggests {
        read.kind = Some(CommentKind::Suggestion);
        read.operation = Some(match (read.operation, words.trim().is_empty()) {
            (None, true) if proposed.is_none() && !withdrawn => {
                return Err("operation: a suggestion needs proposed_text, or an operation (replace, delete, insert-after)".into());
            }
            (None, true) => Operation::Delete,
            // New words for no paragraph in particular, in place of nothing: they are to be added.
            (None, false) if read.paragraph.is_empty() && read.original_text.as_deref().unwrap_or("").trim().is_empty() => {
                Operation::InsertAfter
            }
            (None, false) => Operation::Replace,
            (Some(Operation::Delete), false) => return Err("proposed_text: a deletion proposes no words; use the operation replace".into()),
            (Some(Operation::InsertAfter), true) if !withdrawn => return Err("proposed_text: the words to be added are missing".into()),
            (Some(operation), _) => operation,
        });
        read.proposed_text = proposed.unwrap_or_default();
    } else if read.operation.is_some() || !words.is_empty() {
        return Err("kind: only a suggestion has an operation or a proposed_text".into());
    } else if read.kind.is_some() || !read.body.trim().is_empty() {
        if read.body.trim().is_empty() && !withdrawn {
            // With a position, the words may be missing: then it is a position alone.
            if read.position.is_none() {
                return Err("body: no words".into());
            }
            read.kind = None;
        } else {
            read.kind = Some(read.kind.unwrap_or(CommentKind::Comment));
        }
    } else if read.position.is_none() {
        return Err("nothing is said: neither body nor proposed_text nor position".into());
    }
    if read.position.is_some() && read.paragraph.is_empty() {
        return Err("position: say on which paragraph".into());
    }
    if read.quote.is_some() && read.paragraph.len() != 1 && read.parent.is_empty() {
        return Err("quote: quoted words stand in exactly one paragraph".into());
    }
    Ok(())
}

/// A moment (RFC 3339, any offset) or a day (its beginning in UTC).
fn parse_date(key: &str, date: &str) -> Result<Timestamp, String> {
    let text = date.trim();
    parse_moment(text).ok_or_else(|| format!("{key} “{}”: write it as 2026-12-18 or 2026-12-18T23:59:00Z", short(text)))
}

fn parse_moment(text: &str) -> Option<Timestamp> {
    let (day, clock) = match text.split_once(['T', 't', ' ']) {
        Some((day, clock)) => (day, clock.trim()),
        None => (text, "00:00:00Z"),
    };
    let (clock, minutes) = match clock.rfind(['+', '-']) {
        Some(at) => (&clock[..at], parse_offset(&clock[at..])?),
        None => (clock.strip_suffix(['Z', 'z'])?, 0),
    };
    let seconds = if clock.len() == 5 { ":00" } else { "" };
    let moment: Timestamp = format!("{day}T{clock}{seconds}Z").parse().ok()?;
    Some(moment.plus_ms(-minutes * 60_000))
}

fn parse_offset(text: &str) -> Option<i64> {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits: String = text.get(1..)?.chars().filter(|c| *c != ':').collect();
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes): (i64, i64) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 60 + minutes))
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
