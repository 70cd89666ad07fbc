//! Reading a file without keeping the server from serving.

use std::fmt::Write as _;

use axum::body::Bytes;
use colloquy_consultation::render::{Arg, Words};
use colloquy_documents::{Changes, ImportError, import_file};

use super::Reading;
use crate::error::{Error, Result, internal, invalid};
use crate::messages::Tongue;

/// What becomes of what a file holds beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Its tracked changes.
    pub changes: Changes,
    /// Whether its comments come along.
    pub comments: bool,
}

impl Wish {
    /// From the codes `suggest`, `accept`, `reject` and `keep`, `drop`; empty: the first.
    ///
    /// # Errors
    /// `Invalid` (`changes`, `comments`).
    pub fn parse(changes: &str, comments: &str) -> Result<Self> {
        let changes = match changes {
            "" | "suggest" => Changes::Suggest,
            "accept" => Changes::Accept,
            "reject" => Changes::Reject,
            _ => return Err(invalid("changes", "invalid", "One of suggest, accept, reject.")),
        };
        let comments = match comments {
            "" | "keep" => true,
            "drop" => false,
            _ => return Err(invalid("comments", "invalid", "One of keep, drop.")),
        };
        Ok(Self { changes, comments })
    }
}

/// Reads a file; that is work for the processor, so the server goes on serving beside it.
///
/// # Errors
/// `Invalid` (`file`, with the code of [`ImportError`]), in the language of `words` where it has them.
pub async fn read_file(name: &str, bytes: Bytes, wish: Wish, words: Option<&Tongue<'_>>) -> Result<Reading> {
    let name = name.to_owned();
    let read = tokio::task::spawn_blocking(move || import_file(&name, &bytes, wish.changes)).await;
    let read = read.map_err(|error| internal(&error))?;
    read.map(|imported| Reading::of(imported, wish.comments)).map_err(|error| refused(&error, words))
}

fn refused(error: &ImportError, words: Option<&Tongue<'_>>) -> Error {
    invalid("file", error.code(), words.and_then(|words| told(error, words)).unwrap_or_else(|| sentence(error)))
}

/// What is wrong with a file, in the words of a language; none where it has none.
#[must_use]
pub fn told(error: &ImportError, words: &Tongue<'_>) -> Option<String> {
    let key = format!("import-error-{}", error.code());
    if !words.has(&key) {
        return None;
    }
    let name = match error {
        ImportError::UnknownFormat(name) => name.clone(),
        ImportError::Broken { part, .. } | ImportError::Entities { part } | ImportError::TooComplex { part } => part.clone(),
        ImportError::Missing(part) => (*part).to_owned(),
        ImportError::Damaged(why) => why.clone(),
        _ => String::new(),
    };
    let line = match error {
        ImportError::TooDeep { line } | ImportError::Encoding { line } | ImportError::Nul { line } | ImportError::Broken { line, .. } => {
            *line
        }
        _ => 0,
    };
    let megabytes = match error {
        ImportError::TooLarge { most, .. } => most / 1_000_000,
        _ => 0,
    };
    let (line, megabytes) = (line.to_string(), megabytes.to_string());
    Some(words.say(&key, &[("name", Arg::Text(&name)), ("line", Arg::Text(&line)), ("megabytes", Arg::Text(&megabytes))]))
}

/// The English words of an error, as a sentence.
fn sentence(error: &ImportError) -> String {
    let mut text = String::new();
    let _ = write!(text, "{error}.");
    let first = text.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let rest: String = text.chars().skip(1).collect();
    first + &rest
}
