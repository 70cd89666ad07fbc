//! What was said elsewhere, on a call or on a list, and is entered by the desk for a named person.

use serde::{Deserialize, Serialize};

use crate::api::{CommentIn, CommentOut};
use crate::code::{CommentKind, Operation};
use crate::comment::{NewComment, clean_line};
use crate::groups::Choice;
use crate::id::{BlockId, CommentId};
use crate::language::Language;
use crate::participant::{Email, NAME_MAX};
use crate::problem::Invalid;
use crate::time::Timestamp;

/// The longest place where something was said, in Unicode scalar values.
pub const PLACE_MAX: usize = 200;
/// The longest link to where it was said, in bytes.
pub const LINK_MAX: usize = 1_000;

/// Where and when something was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaidOut {
    /// Where, in words: “the call of 12 May”.
    pub place: String,
    /// A link to it; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// When.
    pub at: Timestamp,
}

/// What somebody said elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportedIn {
    /// Made by the caller, a UUIDv7; the same again is stored once.
    pub id: CommentId,
    /// What it is.
    pub kind: CommentKind,
    /// The words; may be empty for a suggestion.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// The language of the words.
    pub language: Language,
    /// The version it is about.
    pub version: u32,
    /// The blocks it is about; none: the whole draft.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockId>,
    /// What a suggestion does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// The proposed words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proposed: String,
    /// Who said it.
    pub name: String,
    /// Their affiliation; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub affiliation: String,
    /// The body they spoke for; empty: themselves.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub behalf: String,
    /// Code of their stakeholder group; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Code of their region; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// Their address; they get a mail with a link to confirm or correct it. Shown to nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Where it was said, in words: “the call of 12 May”.
    pub place: String,
    /// A link to it, with http or https; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// When it was said: before the close.
    pub said: Timestamp,
}

/// What was said elsewhere, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The contribution.
    pub new: NewComment,
    /// Who said it.
    pub who: Named,
    /// Their address.
    pub email: Option<Email>,
    /// Where and when.
    pub said: SaidOut,
}

/// A person as the desk names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Name.
    pub name: String,
    /// Affiliation; may be empty.
    pub affiliation: String,
    /// The body they spoke for; may be empty.
    pub behalf: String,
    /// Code of the stakeholder group; may be empty.
    pub group: String,
    /// Code of the region; may be empty.
    pub region: String,
}

impl Reported {
    /// Checks what is entered, but for the moment, which the store compares with the clock and the close.
    ///
    /// # Errors
    /// Every wrong field at once.
    pub fn check(given: &ReportedIn, groups: &[Choice], regions: &[Choice]) -> Result<Self, Invalid> {
        let mut invalid = Invalid::default();
        let mut line = |field: &str, text: &str, needed: bool, max: usize| {
            let text = clean_line(text);
            if needed && text.is_empty() {
                invalid.add(field, "missing", "Please fill this in.");
            } else if text.chars().count() > max {
                invalid.add(field, "too-long", format!("At most {max} characters."));
            }
            text
        };
        let name = line("name", &given.name, true, NAME_MAX);
        let affiliation = line("affiliation", &given.affiliation, false, NAME_MAX);
        let behalf = line("behalf", &given.behalf, false, NAME_MAX);
        let place = line("place", &given.place, true, PLACE_MAX);
        for (field, value, list) in [("group", &given.group, groups), ("region", &given.region, regions)] {
            if !value.is_empty() && !list.iter().any(|choice| choice.code == *value) {
                invalid.add(field, "unknown", "This is not in the consultation's list.");
            }
        }
        let email = match given.email.trim() {
            "" => None,
            text => text.parse::<Email>().map_err(|error| invalid.add("email", "invalid", format!("This is {error}."))).ok(),
        };
        let link = given.link.trim().to_owned();
        if !link.is_empty() && !is_web_link(&link) {
            invalid.add("link", "invalid", "Write the whole address, with https://.");
        }
        let new = NewComment::check(&CommentIn {
            id: given.id,
            kind: given.kind,
            body: given.body.clone(),
            language: given.language.clone(),
            version: given.version,
            blocks: given.blocks.clone(),
            quote: None,
            operation: given.operation,
            proposed: given.proposed.clone(),
            parent: None,
            text_language: None,
        });
        let new = match new {
            Ok(new) => Some(new),
            Err(more) => {
                invalid.0.extend(more.0);
                None
            }
        };
        let who = Named { name, affiliation, behalf, group: given.group.clone(), region: given.region.clone() };
        let said = SaidOut { place, link, at: given.said };
        match invalid.or(new)? {
            Some(new) => Ok(Self { new, who, email, said }),
            None => Err(Invalid::one("body", "invalid", "This cannot be stored.")),
        }
    }
}

/// Whether a text is a whole address of a page, and no longer than one may be.
#[must_use]
pub fn is_web_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && text.len() <= LINK_MAX
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// What was entered by the desk, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReportedPage {
    /// The contributions.
    pub items: Vec<ReportedOut>,
}

/// A contribution entered by the desk, as those at the desk see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReportedOut {
    /// The contribution.
    pub comment: CommentOut,
    /// When it was entered.
    pub entered: Timestamp,
    /// Whether a mail goes to the person.
    pub by_mail: bool,
    /// When that mail was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Timestamp>,
    /// When the person confirmed, corrected or withdrew it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::groups::{GROUPS, REGIONS, choices};

    fn given() -> ReportedIn {
        ReportedIn {
            id: CommentId(uuid::Uuid::now_v7()),
            kind: CommentKind::Comment,
            body: "Keep it short.".into(),
            language: Language::english(),
            version: 1,
            blocks: vec![],
            operation: None,
            proposed: String::new(),
            name: "Sample person".into(),
            affiliation: String::new(),
            behalf: String::new(),
            group: String::new(),
            region: String::new(),
            email: String::new(),
            place: "the call of 12 May".into(),
            link: String::new(),
            said: Timestamp(0),
        }
    }

    #[test]
    fn group_and_region_may_be_unknown() {
        let reported = Reported::check(&given(), &choices(GROUPS), &choices(REGIONS)).unwrap();
        assert_eq!((reported.who.name.as_str(), reported.email), ("Sample person", None));
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let wrong = ReportedIn {
            name: " ".into(),
            body: " ".into(),
            group: "nobody".into(),
            email: "nobody".into(),
            link: "javascript:alert(1)".into(),
            place: String::new(),
            ..given()
        };
        let invalid = Reported::check(&wrong, &choices(GROUPS), &choices(REGIONS)).unwrap_err();
        let fields: Vec<&str> = invalid.0.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "place", "group", "email", "link", "body"]);
    }
}
