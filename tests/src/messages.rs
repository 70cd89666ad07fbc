//! The words on the screen, looked up by key, so that journeys are the same in every language.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// The messages that the browser app of a language shows.
#[derive(Debug, Clone)]
pub struct Messages(Map<String, Value>);

impl Messages {
    /// Reads those of the reader from the built app.
    ///
    /// # Errors
    /// When it is not built.
    pub fn of(language: &str) -> Result<Self> {
        Self::read(&format!("locales/{language}.json"))
    }

    /// Reads those of the desk from the built app.
    ///
    /// # Errors
    /// When it is not built.
    pub fn of_desk(language: &str) -> Result<Self> {
        Self::read(&format!("locales/{language}.desk.json"))
    }

    fn read(name: &str) -> Result<Self> {
        Self::from_file(&crate::place::assets().join(name))
    }

    /// Reads those of a file.
    ///
    /// # Errors
    /// When it is not there.
    pub fn from_file(file: &Path) -> Result<Self> {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read {}; `cargo xtask build` makes it", file.display()))?;
        Ok(Self(serde_json::from_str(&text)?))
    }

    /// The same with each piece of text between marks; what is put into them stays outside.
    #[must_use]
    pub fn marked(&self) -> Self {
        let of = |message: &Value| match message {
            Value::Object(forms) => Value::Object(
                forms.iter().map(|(form, text)| (form.clone(), if form == "$" { text.clone() } else { mark(text) })).collect(),
            ),
            text => mark(text),
        };
        Self(self.0.iter().map(|(key, message)| (key.clone(), of(message))).collect())
    }

    /// As the browser reads them.
    #[must_use]
    pub fn json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    /// The message of a key, with its arguments.
    ///
    /// # Panics
    /// When there is no such message, or when it depends on a number: the test is wrong then.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let Some(Value::String(text)) = self.0.get(key) else { panic!("there is no message {key}") };
        arguments.iter().fold(text.clone(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// The message of a key as the browser reads it, with its forms by number.
    #[must_use]
    pub fn forms(&self, key: &str) -> &Value {
        &self.0[key]
    }

    /// The message of a key without arguments.
    ///
    /// # Panics
    /// As for [`Messages::say`].
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }
}

/// “Hello {name}!” as “⟦Hello⟧ {name}!”.
fn mark(text: &Value) -> Value {
    let Value::String(text) = text else { return text.clone() };
    let piece = |piece: &str| {
        let core = piece.trim();
        if core.chars().any(char::is_alphabetic) { piece.replacen(core, &format!("⟦{core}⟧"), 1) } else { piece.to_owned() }
    };
    let mut out = String::new();
    for part in text.split_inclusive('}') {
        match part.split_once('{') {
            Some((before, argument)) => out.push_str(&format!("{}{{{argument}", piece(before))),
            None => out.push_str(&piece(part)),
        }
    }
    Value::String(out)
}
