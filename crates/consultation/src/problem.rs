//! What the API answers when it refuses: problem details (RFC 9457).

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// A field that is wrong, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// The field, as it is named in the request: `name`, `quote.exact`.
    pub field: String,
    /// A word for programs: `missing`, `too-long`, `unknown`, `invalid`, `not-found`.
    pub code: String,
    /// A sentence for people, in English.
    pub reason: String,
}

/// One or more fields that are wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Invalid(pub Vec<FieldError>);

impl Invalid {
    /// Notes another wrong field.
    pub fn add(&mut self, field: &str, code: &str, reason: impl Into<String>) {
        self.0.push(FieldError { field: field.into(), code: code.into(), reason: reason.into() });
    }

    /// A single wrong field.
    #[must_use]
    pub fn one(field: &str, code: &str, reason: impl Into<String>) -> Self {
        let mut invalid = Self::default();
        invalid.add(field, code, reason);
        invalid
    }

    /// The value, unless something is wrong.
    ///
    /// # Errors
    /// Itself, if any field was noted.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

/// A refusal as the API sends it, with media type `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `about:blank`: what there is to know stands in `code`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// A word for programs, also the end of the message key `problem-CODE`: `closed`, `invalid`, `conflict` …
    pub code: String,
    /// A sentence for people: what is wrong and what to do.
    pub detail: String,
    /// The fields that are wrong, with `invalid`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// When the consultation closed or opens, with `closed` and `not-open`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Seconds until it may be tried again, with `too-many`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
}
