//! Who speaks: what a person states about themselves, checked.

use std::fmt;
use std::str::FromStr;

use crate::api::StatementIn;
use crate::code::Rules;
use crate::comment::clean_line;
use crate::groups::Choice;
use crate::language::Language;
use crate::problem::Invalid;

/// The longest name, affiliation or body, in Unicode scalar values.
pub const NAME_MAX: usize = 200;

/// An e-mail address, trimmed and in lower case; shown to its owner alone. Its `Debug` hides it from logs.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

/// A text that is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address such as name@example.org")]
pub struct NotAnEmail;

impl Email {
    /// The address as text. Never log it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

impl FromStr for Email {
    type Err = NotAnEmail;
    fn from_str(text: &str) -> Result<Self, NotAnEmail> {
        let text = text.trim().to_lowercase();
        let (local, domain) = text.rsplit_once('@').ok_or(NotAnEmail)?;
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"".contains(c);
        let good = text.len() <= 254
            && (1..=64).contains(&local.len())
            && local.chars().all(|c| plain(c) && c != '@')
            && domain.contains('.')
            && domain.split('.').all(|label| !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-'))
            && domain.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.');
        if good { Ok(Self(text)) } else { Err(NotAnEmail) }
    }
}

/// What a person states about themselves in a consultation, checked against its lists and rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The name shown.
    pub name: String,
    /// Code of the stakeholder group.
    pub group: String,
    /// Code of the region.
    pub region: String,
    /// Affiliation; empty for none.
    pub affiliation: String,
    /// The body they speak for; empty for themselves.
    pub behalf: String,
    /// Address to prove.
    pub email: Option<Email>,
    /// The language of mails to them.
    pub language: Language,
}

impl Statement {
    /// Checks a statement. `proved` says that an address of theirs is proved already.
    ///
    /// # Errors
    /// Every wrong field at once.
    pub fn check(given: &StatementIn, rules: Rules, proved: bool, groups: &[Choice], regions: &[Choice]) -> Result<Self, Invalid> {
        let mut invalid = Invalid::default();
        let mut line = |field: &str, text: &str, needed: bool| {
            let text = clean_line(text);
            if needed && text.is_empty() {
                invalid.add(field, "missing", "Please fill this in.");
            } else if text.chars().count() > NAME_MAX {
                invalid.add(field, "too-long", format!("At most {NAME_MAX} characters."));
            }
            text
        };
        let name = line("name", &given.name, true);
        let affiliation = line("affiliation", &given.affiliation, false);
        let behalf = line("behalf", &given.behalf, false);
        for (field, value, list) in [("group", &given.group, groups), ("region", &given.region, regions)] {
            if value.is_empty() {
                invalid.add(field, "missing", "Please choose one.");
            } else if !list.iter().any(|choice| choice.code == *value) {
                invalid.add(field, "unknown", "This is not in the consultation's list.");
            }
        }
        let email = match given.email.trim() {
            "" => {
                if rules != Rules::Open && !proved {
                    invalid.add("email", "missing", "This consultation needs an e-mail address.");
                }
                None
            }
            text => match text.parse::<Email>() {
                Ok(email) => Some(email),
                Err(error) => {
                    invalid.add("email", "invalid", format!("This is {error}."));
                    None
                }
            },
        };
        let language = given.language.parse().unwrap_or_else(|_| Language::english());
        invalid.or(Self { name, group: given.group.clone(), region: given.region.clone(), affiliation, behalf, email, language })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::groups::{GROUPS, REGIONS, choices};

    fn given() -> StatementIn {
        StatementIn { name: "  A\u{a0}Sample ".into(), group: "youth".into(), region: "africa".into(), ..StatementIn::default() }
    }

    fn check(given: &StatementIn, rules: Rules) -> Result<Statement, Invalid> {
        Statement::check(given, rules, false, &choices(GROUPS), &choices(REGIONS))
    }

    #[test]
    fn open_rules_ask_for_no_address() {
        let statement = check(&given(), Rules::Open).unwrap();
        assert_eq!(statement.name, "A\u{a0}Sample");
        assert_eq!(statement.email, None);
    }

    #[test]
    fn confirmed_rules_ask_for_an_address() {
        let invalid = check(&given(), Rules::Confirmed).unwrap_err();
        assert_eq!(invalid.0[0].field, "email");
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let invalid = check(&StatementIn { email: "nobody".into(), ..StatementIn::default() }, Rules::Open).unwrap_err();
        let fields: Vec<&str> = invalid.0.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "group", "region", "email"]);
    }

    #[test]
    fn email_is_compared_in_lower_case_and_hidden_in_debug() {
        let email: Email = " Name@Example.ORG ".parse().unwrap();
        assert_eq!(email.as_str(), "name@example.org");
        assert!(!format!("{email:?}").contains("name"));
        for bad in ["", "a", "a@b", "a@@b.c", "a b@c.d", "a@b..c", "a@-b.c", "<a@b.c>"] {
            assert!(bad.parse::<Email>().is_err(), "{bad}");
        }
    }
}
