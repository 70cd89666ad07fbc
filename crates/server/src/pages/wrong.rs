//! Why something was refused, in the language of the page. The API's own sentences are English; none of them is shown here.

use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{FieldError, Problem, list_entries};

use crate::cli::time;
use crate::error::{Error, Result, invalid};
use crate::messages::Tongue;

/// The code of what is said in the page's language already.
const WORDED: &str = "worded";

/// One wrong field, with words from the messages.
pub(super) fn worded(field: &str, words: String) -> Error {
    invalid(field, WORDED, words)
}

impl Tongue<'_> {
    /// Everything that was wrong.
    pub(in crate::pages) fn why(&self, error: &Error) -> String {
        if error.0.errors.is_empty() { self.problem(&error.0) } else { self.reasons(&error.0.errors) }
    }

    fn reasons(&self, errors: &[FieldError]) -> String {
        let mut said: Vec<String> = Vec::new();
        for reason in errors.iter().map(|error| self.reason(error)) {
            if !said.contains(&reason) {
                said.push(reason);
            }
        }
        said.join(" ")
    }

    /// Why nothing came of it, as a whole.
    pub(in crate::pages) fn problem(&self, problem: &Problem) -> String {
        let known = ["settings-problem", "asked-problem", "problem"].map(|prefix| format!("{prefix}-{}", problem.code));
        let key = known.iter().find(|key| self.has(key)).map_or("error-invalid", String::as_str);
        self.word(key)
    }

    /// What is wrong with a field, under its name where the words need one.
    fn reason(&self, error: &FieldError) -> String {
        if let Some(own) = self.own(error) {
            return own;
        }
        let label = ["settings", "next"].map(|page| format!("{page}-{}", error.field)).into_iter().find(|key| self.has(key));
        let usual = self.word(usual(error));
        label.map_or_else(|| usual.clone(), |label| self.pair(&self.word(&label), &usual))
    }

    /// What is wrong with a field, where its name stands beside it.
    pub(in crate::pages) fn wrong(&self, error: &FieldError) -> String {
        self.own(error).unwrap_or_else(|| self.word(usual(error)))
    }

    /// The words for just this.
    fn own(&self, error: &FieldError) -> Option<String> {
        // What is wrong with a file is put in words where it is read (`founding::file`).
        if error.code == WORDED || error.field == "file" {
            return Some(error.reason.clone());
        }
        let field = if error.field == "regions" { "groups" } else { error.field.as_str() };
        let key = format!("wrong-{field}-{}", error.code);
        self.has(&key).then(|| self.word(&key))
    }

    /// Reads a moment with its zone.
    pub(in crate::pages) fn moment(&self, field: &str, text: &str) -> Result<colloquy_consultation::Timestamp> {
        time::parse(text).map_err(|_| worded(field, self.about("wrong-moment", text)))
    }

    /// Refuses a list with words that are no addresses.
    pub(in crate::pages) fn check_addresses(&self, text: &str) -> Result<()> {
        let bare = |entry: &str| entry.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(entry).to_owned();
        let wrong = list_entries(text).filter(|entry| bare(entry).parse::<colloquy_consultation::Email>().is_err());
        let said: Vec<String> = wrong.take(20).map(|entry| self.about("wrong-address", entry)).collect();
        if said.is_empty() { Ok(()) } else { Err(worded("emails", said.join(" "))) }
    }

    /// A message about what somebody typed.
    pub(in crate::pages) fn about(&self, key: &str, text: &str) -> String {
        let text: String = text.trim().chars().take(60).collect();
        self.say(key, &[("text", Arg::Text(&text))])
    }
}

/// The message for what is usually wrong with a field.
fn usual(error: &FieldError) -> &'static str {
    match (error.field.as_str(), error.code.as_str()) {
        ("intent" | "id" | "block" | "revision" | "after" | "places" | "call" | "operation" | "parent", _) => "wrong-form",
        ("email", "invalid") => "field-invalid",
        (_, "missing") => "field-missing",
        (_, "too-long") => "field-too-long",
        (_, "too-many") => "wrong-too-many",
        (_, "unknown") => "field-unknown",
        _ => "wrong-field",
    }
}
