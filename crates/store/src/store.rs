//! The way in: opening the database and finding out what a viewer may reach.

use colloquy_consultation::{BlockId, CommentId, ConsultationCardOut, ConsultationId, PersonId, Slug, Timestamp};
use sea_orm::DatabaseConnection;

use crate::administrator::Administrator;
use crate::clock::Clock;
use crate::error::{Result, not_yet};
use crate::people::People;
use crate::reader::Reader;

/// Everything that is kept; cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) reads: DatabaseConnection,
    pub(crate) writes: DatabaseConnection,
    pub(crate) clock: Clock,
}

/// SHA-256 of a token or code: the store never sees the secret itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash(pub [u8; 32]);

/// Who is looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewer {
    /// Somebody we know nothing of.
    Stranger,
    /// A person with a session.
    Person(PersonId),
}

impl Store {
    /// Opens a database, makes what is missing and brings its tables up to date.
    ///
    /// `sqlite:FILE` (the file is made if it is missing) or `postgres://…`.
    ///
    /// # Errors
    /// The address is of neither form, or the database cannot be reached or changed.
    pub async fn open(url: &str) -> Result<Self> { let _ = url; not_yet() }

    /// The clock that decides: the database's on PostgreSQL, the system's for SQLite.
    ///
    /// # Errors
    /// The database failed.
    pub async fn now(&self) -> Result<Timestamp> { not_yet() }

    /// Whose session a token's hash stands for; a stranger if it has none or it is over.
    ///
    /// # Errors
    /// The database failed.
    pub async fn find_viewer(&self, token: &Hash) -> Result<Viewer> { let _ = token; not_yet() }

    /// The public consultations and the members-only ones that the viewer may read, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn list_consultations(&self, viewer: Viewer) -> Result<Vec<ConsultationCardOut>> { let _ = viewer; not_yet() }

    /// The right to read a consultation.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of it.
    pub async fn reader(&self, viewer: Viewer, slug: &Slug) -> Result<Reader> { let _ = (viewer, slug); not_yet() }

    /// The right to read the consultation of a comment.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of it.
    pub async fn reader_of_comment(&self, viewer: Viewer, comment: CommentId) -> Result<Reader> { let _ = (viewer, comment); not_yet() }

    /// The right to read the consultation of a block.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of it.
    pub async fn reader_of_block(&self, viewer: Viewer, block: BlockId) -> Result<Reader> { let _ = (viewer, block); not_yet() }

    /// The number of the last event of each consultation, for those who wait for the next.
    ///
    /// # Errors
    /// The database failed.
    pub async fn heads(&self, consultations: &[ConsultationId]) -> Result<Vec<(ConsultationId, i64)>> { let _ = consultations; not_yet() }

    /// Takes a token from a bucket of `capacity` that gains `per_second` tokens a second.
    ///
    /// # Errors
    /// `TooMany` if the bucket is empty.
    pub async fn spend(&self, bucket: &str, capacity: u32, per_second: f64) -> Result<()> { let _ = (bucket, capacity, per_second); not_yet() }

    /// Deletes what is over (sessions, codes, buckets) and lets comments expire that waited too long; to be called every hour or so.
    ///
    /// # Errors
    /// The database failed.
    pub async fn tidy(&self) -> Result<()> { not_yet() }

    /// Introductions, sign-in, erasure.
    #[must_use]
    pub fn people(&self) -> People { People { store: self.clone() } }

    /// What those do who run the installation.
    #[must_use]
    pub fn administrator(&self) -> Administrator { Administrator { store: self.clone() } }
}
