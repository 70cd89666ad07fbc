//! Languages: BCP 47 tags as people write them, and the direction of their script.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language tag such as `en`, `pt-BR` or `zh-Hans`; at most 35 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(String);

/// The languages that most people here write in, to be chosen from without typing a tag.
pub const WRITTEN_IN: [&str; 8] = ["ar", "zh", "en", "fr", "ru", "es", "pt", "hi"];

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A text that is not a language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag such as en, ar or pt-BR")]
pub struct NotALanguage;

impl Language {
    /// English, the language everything falls back to.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script or region: `pt` of `pt-BR`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or("")
    }

    /// The direction of the script, by the tag's script where it names one, else by the language's usual script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').skip(1).find(|part| part.len() == 4).map(str::to_ascii_lowercase);
        let rtl = match script.as_deref() {
            Some(script) => matches!(script, "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm" | "rohg"),
            None => matches!(
                self.primary(),
                "ar" | "arb"
                    | "arz"
                    | "fa"
                    | "pes"
                    | "prs"
                    | "he"
                    | "heb"
                    | "iw"
                    | "ur"
                    | "urd"
                    | "ps"
                    | "sd"
                    | "ug"
                    | "yi"
                    | "dv"
                    | "ckb"
                    | "syr"
                    | "nqo"
            ),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

impl FromStr for Language {
    type Err = NotALanguage;
    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        let mut parts = text.split('-');
        let first = parts.next().unwrap_or("");
        let good = text.len() <= 35
            && (2..=8).contains(&first.len())
            && first.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !good {
            return Err(NotALanguage);
        }
        Ok(Self([&first.to_ascii_lowercase(), &text[first.len()..]].concat()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<str>::deserialize(input)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Language {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new().schema_type(utoipa::openapi::schema::Type::String).max_length(Some(35)).into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Language {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_script_then_language() {
        for (tag, rtl) in
            [("ar", true), ("he", true), ("ur", true), ("az-Arab", true), ("ar-Latn", false), ("en", false), ("zh-Hans", false)]
        {
            let language: Language = tag.parse().unwrap();
            assert_eq!(language.direction() == Direction::Rtl, rtl, "{tag}");
        }
    }

    #[test]
    fn language_refuses_what_is_no_tag() {
        for bad in ["", "e", "en_US", "en us", "123", "en-", "deutschland-x-far-too-long-a-tag-to-be-true"] {
            assert!(bad.parse::<Language>().is_err(), "{bad}");
        }
    }
}
