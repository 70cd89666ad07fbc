//! What those do who run the installation, by the command line.

use std::path::Path;

use colloquy_consultation::*;

use crate::error::{Result, not_yet};
use crate::reader::Reader;
use crate::store::Store;

pub mod create;
pub mod export;
pub mod import;

/// What those do who run the installation.
#[derive(Debug, Clone)]
pub struct Administrator {
    pub(crate) store: Store,
}

impl Administrator {
    /// Stores a consultation with the first version of its draft.
    ///
    /// # Errors
    /// `Conflict("slug-taken")`, `Invalid`.
    pub async fn create_consultation(&self, new: create::NewConsultation) -> Result<ConsultationOut> { let _ = new; not_yet() }

    /// Every consultation, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn list(&self) -> Result<Vec<ConsultationCardOut>> { not_yet() }

    /// A consultation whatever its visibility, as a stranger would see it.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn reader(&self, slug: &Slug) -> Result<Reader> { let _ = slug; not_yet() }

    /// Sets another close (none: until further notice); the change is logged and shown. `by` names who decided and is not shown.
    ///
    /// # Errors
    /// `NotFound`, `Invalid` (`closes`): before the opening.
    pub async fn change_close(&self, slug: &Slug, closes: Option<Timestamp>, reason: &str, by: &str) -> Result<ConsultationOut> { let _ = (slug, closes, reason, by); not_yet() }

    /// Closes a consultation now.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn close_now(&self, slug: &Slug, reason: &str, by: &str) -> Result<ConsultationOut> { let _ = (slug, reason, by); not_yet() }

    /// Gives a role to whoever proves the address: in one consultation, or (`admin`) in all.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn grant_role(&self, email: &Email, role: Role, consultation: Option<&Slug>) -> Result<()> { let _ = (email, role, consultation); not_yet() }

    /// Puts addresses on a consultation's list; says how many were not on it yet.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn add_members(&self, slug: &Slug, emails: &[Email]) -> Result<u32> { let _ = (slug, emails); not_yet() }

    /// Brings comments along from elsewhere; all of them or, unless `keep_going`, none. No deadline.
    ///
    /// # Errors
    /// `NotFound`. Lines that cannot be stored are in the report.
    pub async fn import(&self, slug: &Slug, comments: Vec<import::ImportedComment>, keep_going: bool) -> Result<import::ImportReport> { let _ = (slug, comments, keep_going); not_yet() }

    /// Every contribution and position of a consultation, without loss, in the order of their arrival.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn export(&self, slug: &Slug) -> Result<export::Export> { let _ = slug; not_yet() }

    /// Copies the whole database into a new file while it is in use. SQLite only.
    ///
    /// # Errors
    /// `Invalid`: the file exists, or the database is PostgreSQL, which brings `pg_dump` for this.
    pub async fn backup(&self, file: &Path) -> Result<()> { let _ = file; not_yet() }
}
