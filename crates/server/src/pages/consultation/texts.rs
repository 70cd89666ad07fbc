//! In which language a draft is read: as the address says, else as the page is, else as it was written.

use colloquy_consultation::render::LanguageLink;
use colloquy_consultation::{ConsultationOut, Language, VersionOut};
use colloquy_store::Reader;

use crate::error::{Result, not_found};
use crate::language::own_name;

/// What the address says about the text: `?text=fr&beside=en`.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// The language to read it in; empty: as the page is.
    pub text: &'a str,
    /// The language to set beside it; empty: none.
    pub beside: &'a str,
}

/// The text of a version as it is read.
pub struct Shown {
    /// In the language that is read.
    pub version: VersionOut,
    /// In another one beside it.
    pub beside: Option<VersionOut>,
    /// The languages it is there in; the one it was written in first.
    languages: Vec<Language>,
    /// Whether the address names the language.
    named: bool,
}

impl Shown {
    /// Finds it; a language that the version has not is as if none were named.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn find(reader: &Reader, number: u32, page: &Language, wish: Wish<'_>) -> Result<Self> {
        let languages = languages(reader.consultation(), number).ok_or_else(|| not_found("version"))?;
        let named = find(&languages, wish.text);
        let first = named.or_else(|| find(&languages, page.as_str())).unwrap_or(&languages[0]);
        let second = find(&languages, wish.beside).filter(|language| *language != first);
        let version = reader.version_in(number, first).await?;
        let beside = match second {
            Some(language) => Some(reader.version_in(number, language).await?),
            None => None,
        };
        let named = named.is_some();
        Ok(Self { version, beside, languages, named })
    }

    /// The language it was written in, where another is read.
    pub fn original(&self) -> Option<&Language> {
        Some(&self.languages[0]).filter(|original| **original != self.version.language)
    }

    /// What links carry on, so that the text stays the chosen one: empty, or `&text=fr`.
    pub fn kept(&self) -> String {
        let mut kept = String::new();
        if self.named || self.original().is_some() {
            kept.push_str("&text=");
            kept.push_str(self.version.language.as_str());
        }
        if let Some(beside) = &self.beside {
            kept.push_str("&beside=");
            kept.push_str(beside.language.as_str());
        }
        kept
    }

    /// The languages to read it in.
    pub fn links(&self) -> Vec<LanguageLink> {
        self.languages.iter().map(|language| link(language, format!("?text={language}"))).collect()
    }

    /// The languages to set beside the one that is read.
    pub fn beside_links(&self) -> Vec<LanguageLink> {
        let first = &self.version.language;
        let others = self.languages.iter().filter(|language| *language != first);
        others.map(|language| link(language, format!("?text={first}&beside={language}"))).collect()
    }
}

/// The languages that a version is there in.
fn languages(consultation: &ConsultationOut, number: u32) -> Option<Vec<Language>> {
    Some(consultation.versions.iter().find(|card| card.number == number)?.languages.clone())
}

/// A language by its tag, else by the first part of it: `pt` finds `pt-BR`.
fn find<'a>(languages: &'a [Language], tag: &str) -> Option<&'a Language> {
    let exact = languages.iter().find(|language| language.as_str().eq_ignore_ascii_case(tag));
    let primary = tag.split('-').next().unwrap_or_default();
    exact.or_else(|| languages.iter().find(|language| language.primary().eq_ignore_ascii_case(primary)))
}

fn link(language: &Language, href: String) -> LanguageLink {
    LanguageLink { name: own_name(language), language: language.clone(), href }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_is_found_by_its_tag_then_by_its_first_part() {
        let all: Vec<Language> = ["en", "pt-BR", "zh-Hant", "zh-Hans"].iter().map(|tag| tag.parse().unwrap()).collect();
        let found = |tag| find(&all, tag).map(Language::as_str);
        assert_eq!(found("zh-hans"), Some("zh-Hans"));
        assert_eq!(found("pt"), Some("pt-BR"));
        assert_eq!(found("zh"), Some("zh-Hant"));
        assert_eq!((found("fr"), found("")), (None, None));
    }
}
