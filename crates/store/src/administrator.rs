//! What those do who run the installation, by the command line.

use std::path::Path;

use colloquy_consultation::{ConsultationCardOut, ConsultationOut, Email, Role, Slug, Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::desk::{DeskQuery, Findings, findings};
use crate::entity::consultation;
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::store::{Store, Viewer, all_consultations, cards};
use crate::texts::{Act, NewText};

mod backup;
pub mod create;
pub mod export;
pub mod import;
mod rights;
pub(crate) mod schedule;

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
    pub async fn create_consultation(&self, new: create::NewConsultation) -> Result<ConsultationOut> {
        self.create_with(new, Vec::new()).await
    }

    /// Stores a consultation with the first version of its draft and the contributions that its file brings along: all or
    /// nothing.
    ///
    /// # Errors
    /// `Conflict("slug-taken")`, `Invalid` (also `comments`: which of them cannot be stored, and why).
    pub async fn create_with(&self, new: create::NewConsultation, remarks: Vec<import::remarks::NewRemark>) -> Result<ConsultationOut> {
        create::create(&self.store, new, remarks).await
    }

    /// Every consultation, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn list(&self) -> Result<Vec<ConsultationCardOut>> {
        let all = all_consultations(&self.store).await?;
        cards(&self.store, all).await
    }

    /// A consultation whatever its visibility, as a stranger would see it.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn reader(&self, slug: &Slug) -> Result<Reader> {
        let found = consultation::Entity::find().filter(consultation::Column::Slug.eq(slug.as_str())).one(&self.store.reads).await?;
        let reader = Reader::unchecked(&self.store, Viewer::Stranger, found.ok_or(StoreError::NotFound("consultation"))?).await?;
        Ok(Reader { sees_hidden: true, ..reader })
    }

    /// Sets another close (none: until further notice); the change is logged and shown. `by` names who decided and is not shown.
    ///
    /// # Errors
    /// `NotFound`, `Invalid` (`closes`): before the opening.
    pub async fn change_close(&self, slug: &Slug, closes: Option<Timestamp>, reason: &str, by: &str) -> Result<ConsultationOut> {
        schedule::change(self, slug, schedule::Close::At(closes), reason, by).await
    }

    /// Adds the text of a version in a further language; everyone reads it at once.
    ///
    /// # Errors
    /// `NotFound`. `Conflict("text-there")`. `Invalid`.
    pub async fn add_text(&self, slug: &Slug, new: &NewText) -> Result<()> {
        let id = self.reader(slug).await?.id;
        Act::Add(new).run(&self.store, id).await
    }

    /// Closes a consultation now.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn close_now(&self, slug: &Slug, reason: &str, by: &str) -> Result<ConsultationOut> {
        schedule::change(self, slug, schedule::Close::Now, reason, by).await
    }

    /// Gives a role to whoever proves the address: in one consultation, or (`admin`) in all.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn grant_role(&self, email: &Email, role: Role, consultation: Option<&Slug>) -> Result<()> {
        rights::grant(self, email, role, consultation).await
    }

    /// Puts addresses on a consultation's list; says how many were not on it yet.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn add_members(&self, slug: &Slug, emails: &[Email]) -> Result<u32> {
        rights::add_members(self, slug, emails).await
    }

    /// Brings comments along from elsewhere; all of them or, unless `keep_going`, none. No deadline.
    ///
    /// # Errors
    /// `NotFound`. Lines that cannot be stored are in the report.
    pub async fn import(&self, slug: &Slug, comments: Vec<import::ImportedComment>, keep_going: bool) -> Result<import::ImportReport> {
        let faults = if keep_going { import::Faults::Skipped } else { import::Faults::Forbidden };
        import::import(self, slug, comments, faults).await
    }

    /// What would be wrong with an import; nothing is stored.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn check_import(&self, slug: &Slug, comments: Vec<import::ImportedComment>) -> Result<Vec<import::ImportProblem>> {
        Ok(import::import(self, slug, comments, import::Faults::Elsewhere).await?.problems)
    }

    /// Every contribution and position of a consultation, without loss, in the order of their arrival.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn export(&self, slug: &Slug) -> Result<export::Export> {
        export::export(&self.reader(slug).await?).await
    }

    /// Everything said on a version (without a number the one that is asked about), to be taken away; with `drafts` also
    /// what is decided and written but not published.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn findings(&self, slug: &Slug, version: Option<u32>, drafts: bool) -> Result<Findings> {
        let reader = self.reader(slug).await?;
        let version = version.unwrap_or(reader.consultation().phase.version);
        findings::read(&reader, &DeskQuery { version, ..DeskQuery::default() }, drafts).await
    }

    /// The file that a version was read from, byte for byte; none where it was made at the desk.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn source(&self, slug: &Slug, version: u32) -> Result<Option<Vec<u8>>> {
        findings::source(&self.reader(slug).await?, version).await
    }

    /// Copies the whole database into a new file while it is in use. SQLite only.
    ///
    /// # Errors
    /// `Invalid`: the file exists, or the database is PostgreSQL, which brings `pg_dump` for this.
    pub async fn backup(&self, file: &Path) -> Result<()> {
        backup::backup(&self.store, file).await
    }
}
