//! The stakeholder groups and regions a consultation starts with.

use serde::{Deserialize, Serialize};

/// One choice of a list; without a label its words are the message `group-CODE` or `region-CODE`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Choice {
    /// What is stored with a contribution: `a-z`, `0-9`, `-`, at most 40 characters.
    pub code: String,
    /// Words of the consultation's own, shown as they are in every language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// The stakeholder groups of the Internet Governance Forum, with those it invites besides.
pub const GROUPS: &[&str] = &[
    "government",
    "intergovernmental",
    "civil-society",
    "private-sector",
    "technical-community",
    "academia",
    "parliament",
    "youth",
    "media",
    "other",
];

/// The regional groups of the United Nations, and none of them.
pub const REGIONS: &[&str] = &["africa", "asia-pacific", "eastern-europe", "grulac", "weog", "global"];

/// The choices for a list of codes.
#[must_use]
pub fn choices(codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|code| Choice { code: (*code).to_owned(), label: None }).collect()
}

impl Choice {
    /// Makes a choice of a label in a consultation's own words; the code is derived from it.
    ///
    /// A label that is one of `known` codes stands for that code, so that its words stay translated.
    #[must_use]
    pub fn of(label: &str, known: &[&str]) -> Self {
        let label = label.trim();
        if known.contains(&label) {
            return Self { code: label.to_owned(), label: None };
        }
        let mut code = String::new();
        for c in label.chars().flat_map(char::to_lowercase) {
            if c.is_ascii_alphanumeric() {
                code.push(c);
            } else if !code.ends_with('-') && !code.is_empty() {
                code.push('-');
            }
        }
        let mut code = code.trim_end_matches('-').to_owned();
        code.truncate(40);
        if code.is_empty() {
            // A label in another script: its scalar values name it, stably.
            code = label.chars().take(8).map(|c| format!("{:x}", u32::from(c))).collect::<Vec<_>>().join("-");
            code.truncate(40);
        }
        Self { code, label: Some(label.to_owned()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_labels_get_stable_codes_in_any_script() {
        assert_eq!(Choice::of("youth", GROUPS), Choice { code: "youth".into(), label: None });
        assert_eq!(Choice::of("Dynamic coalitions", GROUPS).code, "dynamic-coalitions");
        assert_eq!(Choice::of("شباب", GROUPS).code, "634-628-627-628");
    }
}
