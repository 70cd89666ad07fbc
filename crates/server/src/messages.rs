//! Messages in every language, from the Fluent files embedded at build time.

use std::collections::BTreeMap;

use colloquy_consultation::Language;
use colloquy_consultation::render::{Arg, Words};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

mod number;
#[cfg(test)]
mod tests;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

type Bundle = FluentBundle<FluentResource>;

/// The messages of all languages; English stands in where a language lacks one.
pub struct Messages {
    bundles: BTreeMap<String, Bundle>,
}

/// The messages of one language.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    messages: &'a Messages,
    tag: &'a str,
}

impl Messages {
    /// Reads the embedded files.
    ///
    /// # Errors
    /// A file that is not valid Fluent, or a message that stands twice, by language, file and reason.
    pub fn load() -> anyhow::Result<Self> {
        Self::read(LOCALES)
    }

    /// Reads files: for each language those with their names and texts.
    ///
    /// # Errors
    /// As for [`Messages::load`].
    pub fn read<N: AsRef<str>, T: AsRef<str>>(languages: &[(N, impl AsRef<[(N, T)]>)]) -> anyhow::Result<Self> {
        let mut bundles = BTreeMap::new();
        for (tag, files) in languages {
            let tag = tag.as_ref();
            let id: unic_langid::LanguageIdentifier =
                tag.parse().map_err(|error| anyhow::anyhow!("locales/{tag} is not named by a language tag: {error}"))?;
            let mut bundle = Bundle::new_concurrent(vec![id]);
            // The pages isolate foreign text by their markup; control characters would only disturb mails and files.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(number::formatter(tag)));
            for (name, text) in files.as_ref() {
                let name = name.as_ref();
                let resource = FluentResource::try_new(text.as_ref().to_owned())
                    .map_err(|(_, errors)| anyhow::anyhow!("locales/{tag}/{name}: {}", list(&errors)))?;
                bundle.add_resource(resource).map_err(|errors| anyhow::anyhow!("locales/{tag}/{name}: {}", list(&errors)))?;
            }
            bundles.insert(tag.to_owned(), bundle);
        }
        anyhow::ensure!(bundles.contains_key("en"), "locales/en is missing");
        Ok(Self { bundles })
    }

    /// Every language there is.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        self.bundles.keys().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// The best of our languages for a tag: itself, its primary language, a sibling of it; none otherwise.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<Language> {
        let wanted: Language = tag.trim().parse().ok()?;
        let ours = self.languages();
        ours.iter()
            .find(|language| language.as_str().eq_ignore_ascii_case(wanted.as_str()))
            .or_else(|| ours.iter().find(|language| language.as_str() == wanted.primary()))
            .or_else(|| ours.iter().find(|language| language.primary() == wanted.primary()))
            .cloned()
    }

    /// The messages of one language.
    #[must_use]
    pub fn tongue<'a>(&'a self, language: &'a Language) -> Tongue<'a> {
        Tongue { messages: self, tag: language.as_str() }
    }
}

impl Tongue<'_> {
    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        self.messages.bundles.get(self.tag).into_iter().chain(self.messages.bundles.get("en"))
    }

    /// Whether this language or English has a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundles().any(|bundle| bundle.get_message(key).is_some_and(|message| message.value().is_some()))
    }
}

impl Words for Tongue<'_> {
    fn tag(&self) -> &str {
        self.tag
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => values.set(*name, number::count(self.tag, *count)),
            }
        }
        for bundle in self.bundles() {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
                if !errors.is_empty() {
                    tracing::warn!(key, language = self.tag, errors = list(&errors), "message");
                }
                return text.into_owned();
            }
        }
        key.to_owned()
    }
}

fn list<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
