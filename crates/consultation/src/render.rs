//! HTML from pure functions: what the server sends is readable before, and without, the browser app.
//!
//! All words come from a [`Words`]; all text is escaped; the text inside `.block__text` is exactly the stored
//! text, scalar for scalar, so that offsets of quotations hold in the page too.

mod ahead;
mod block;
mod draft;
mod foot;
mod framed;
mod light;
mod moderation;
mod outline;
mod page;
mod state;
mod text;
mod texts;

pub use draft::draft;
pub use foot::{count_words, name as block_name, positions_words};
pub use framed::framed_body;
pub use light::light;
pub use moderation::moderation_log;
pub use outline::{Section, outline, sections};
pub use page::{LanguageLink, PageView, consultation_body};
pub use state::{day, moment, state_line};
pub use text::marked_text;
pub use texts::Texts;

/// An argument of a message.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// A text.
    Text(&'a str),
    /// A count; it chooses the plural form.
    Count(u32),
}

/// Messages in one language.
pub trait Words {
    /// The message of a key with its arguments; the key itself where there is none.
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String;

    /// The tag of the language, for the attribute `lang` of words inside a draft in another language.
    fn tag(&self) -> &str;

    /// A message without arguments.
    fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// What a thing is called, and the thing: “Editor: A. Sample”. Where what follows is markup, `value` is empty.
    fn pair(&self, name: &str, value: &str) -> String {
        self.say("pair", &[("name", Arg::Text(name)), ("value", Arg::Text(value))])
    }

    /// Pieces one after another: “3, 4”.
    fn listed(&self, pieces: &[String]) -> String {
        self.joined("list-two", pieces)
    }

    /// Pieces that may hold commas, one after another: “A, of B; C”.
    fn claused(&self, pieces: &[String]) -> String {
        self.joined("clause-two", pieces)
    }

    /// Pieces joined by the message of a key, two by two.
    fn joined(&self, key: &str, pieces: &[String]) -> String {
        let mut pieces = pieces.iter();
        let first = pieces.next().cloned().unwrap_or_default();
        pieces.fold(first, |all, next| self.say(key, &[("one", Arg::Text(&all)), ("two", Arg::Text(next))]))
    }
}

/// The label of a choice: its own, or the message `PREFIX-CODE`.
#[must_use]
pub fn choice_label(words: &dyn Words, prefix: &str, choice: &crate::groups::Choice) -> String {
    choice.label.clone().unwrap_or_else(|| words.word(&format!("{prefix}-{}", choice.code)))
}

#[cfg(test)]
pub(crate) mod testing {
    use super::{Arg, Words};

    /// Says the key and the arguments, so that tests do not depend on the messages.
    pub struct Keys;

    impl Words for Keys {
        fn tag(&self) -> &str {
            "en"
        }

        fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
            let args: Vec<String> = args
                .iter()
                .map(|(_, arg)| match arg {
                    Arg::Text(text) => (*text).to_owned(),
                    Arg::Count(count) => count.to_string(),
                })
                .collect();
            if args.is_empty() { key.to_owned() } else { format!("{key}({})", args.join(",")) }
        }
    }
}
