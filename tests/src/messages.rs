//! The words on the screen, looked up by key, so that journeys are the same in every language.

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
        let file = crate::place::assets().join(name);
        let text =
            std::fs::read_to_string(&file).with_context(|| format!("cannot read {}; `cargo xtask build` makes it", file.display()))?;
        Ok(Self(serde_json::from_str(&text)?))
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

    /// The message of a key without arguments.
    ///
    /// # Panics
    /// As for [`Messages::say`].
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }
}
