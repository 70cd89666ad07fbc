//! What can go wrong, in the words of the API's problems.

use colloquy_consultation::{Invalid, Timestamp};
use sea_orm::{DbErr, SqlErr};

/// The result of every method of the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why something was not done; nothing of it is stored then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such thing, or the viewer may not know of it: `consultation`, `version`, `comment`, `block`.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// Fields are wrong.
    #[error("{}", .0.0.iter().map(|error| format!("{}: {}", error.field, error.reason)).collect::<Vec<_>>().join("; "))]
    Invalid(Invalid),
    /// The consultation closed at this moment.
    #[error("the consultation closed at {0}")]
    Closed(Timestamp),
    /// The consultation opens at this moment.
    #[error("the consultation opens at {0}")]
    NotOpen(Timestamp),
    /// It clashes with what is stored: `id-taken`, `edited-meanwhile`, `withdrawn`, `hidden`, `held`, `waiting`,
    /// `paused`, `slug-taken`, `theme-taken`, `last-co-chair`.
    #[error("{}", clash(.0))]
    Conflict(&'static str),
    /// The person may not: `not-yours`, `own-comment`, `confirm-first`, `not-a-member`, `blocked`,
    /// `not-at-the-desk`, `editor-needed`, `co-chair-needed`.
    #[error("this is not allowed: {0}")]
    Forbidden(&'static str),
    /// Nobody has introduced themselves yet.
    #[error("please say who you are first")]
    SignInNeeded,
    /// Too often.
    #[error("too often; try again in {retry_after_s} seconds")]
    TooMany {
        /// Seconds until it may be tried again.
        retry_after_s: u32,
    },
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] DbErr),
}

fn clash(code: &str) -> String {
    match code {
        "slug-taken" => "there is a consultation of this short name; choose another".to_owned(),
        _ => format!("this clashes with what is stored: {code}"),
    }
}

impl From<Invalid> for StoreError {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl StoreError {
    /// A single wrong field.
    pub(crate) fn invalid(field: &str, code: &str, reason: impl Into<String>) -> Self {
        Self::Invalid(Invalid::one(field, code, reason))
    }

    /// What is stored cannot be read: a word of a closed list that is not in it, broken JSON.
    pub(crate) fn stored(error: impl std::fmt::Display) -> Self {
        Self::Database(DbErr::Type(error.to_string()))
    }
}

/// Whether a unique index refused a row.
pub(crate) fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
