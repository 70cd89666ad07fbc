//! The way in: finding out what a viewer may reach.

use std::fmt;

use colloquy_consultation::{BlockId, CommentId, ConsultationCardOut, ConsultationId, PersonId, Slug, Timestamp};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter, QuerySelect,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use crate::administrator::Administrator;
use crate::clock::Clock;
use crate::entity::{block, comment, consultation, version};
use crate::error::{Result, StoreError};
use crate::people::People;
use crate::reader::Reader;

pub(crate) mod bucket;
mod list;
mod open;
mod session;

pub(crate) use list::{all as all_consultations, cards};
pub(crate) use session::start as start_session;
mod tidy;

/// Everything that is kept; cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    /// Connections to read with.
    pub(crate) reads: DatabaseConnection,
    /// Connections to write with; for SQLite a single one, as it has one writer.
    pub(crate) writes: DatabaseConnection,
    pub(crate) clock: Clock,
}

/// SHA-256 of a token or code: the store never sees the secret itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.0.to_vec()
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hash(…)")
    }
}

/// Who is looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewer {
    /// Somebody we know nothing of.
    Stranger,
    /// A person with a session.
    Person(PersonId),
}

impl Viewer {
    pub(crate) fn person(self) -> Option<PersonId> {
        match self {
            Self::Stranger => None,
            Self::Person(person) => Some(person),
        }
    }
}

impl Store {
    /// Opens a database, makes what is missing and brings its tables up to date.
    ///
    /// `sqlite:FILE` (the file is made if it is missing) or `postgres://…`.
    ///
    /// # Errors
    /// The address is of neither form, or the database cannot be reached or changed.
    pub async fn open(url: &str) -> Result<Self> {
        open::open(url).await
    }

    /// The clock that decides: the database's on PostgreSQL, the system's for SQLite.
    ///
    /// # Errors
    /// The database failed.
    pub async fn now(&self) -> Result<Timestamp> {
        Ok(self.clock.now(&self.reads).await?)
    }

    /// Whose session a token's hash stands for; a stranger if it has none or it is over.
    ///
    /// # Errors
    /// The database failed.
    pub async fn find_viewer(&self, token: &Hash) -> Result<Viewer> {
        session::find_viewer(self, token).await
    }

    /// How many contributions are published in all; for the figures of those who run the server.
    ///
    /// # Errors
    /// The database failed.
    pub async fn published_total(&self) -> Result<u64> {
        let totals = version::Entity::find().select_only().column(version::Column::CommentTotal);
        let totals: Vec<i32> = totals.into_tuple().all(&self.reads).await?;
        Ok(totals.into_iter().map(|total| u64::from(total.unsigned_abs())).sum())
    }

    /// The public consultations and the members-only ones that the viewer may read, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn list_consultations(&self, viewer: Viewer) -> Result<Vec<ConsultationCardOut>> {
        list::visible(self, viewer).await
    }

    /// The right to read a consultation.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of it.
    pub async fn reader(&self, viewer: Viewer, slug: &Slug) -> Result<Reader> {
        let found = consultation::Entity::find().filter(consultation::Column::Slug.eq(slug.as_str())).one(&self.reads).await?;
        Reader::admit(self, viewer, found.ok_or(StoreError::NotFound("consultation"))?).await
    }

    /// The right to read the consultation of a comment.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of it.
    pub async fn reader_of_comment(&self, viewer: Viewer, comment: CommentId) -> Result<Reader> {
        let found = comment::Entity::find_by_id(comment.0).one(&self.reads).await?.ok_or(StoreError::NotFound("comment"))?;
        self.reader_by_id(viewer, found.consultation, "comment").await
    }

    /// The right to read the consultation of a block.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of it.
    pub async fn reader_of_block(&self, viewer: Viewer, block: BlockId) -> Result<Reader> {
        let found = block::Entity::find_by_id(block.0).one(&self.reads).await?.ok_or(StoreError::NotFound("block"))?;
        let of = version::Entity::find_by_id(found.version).one(&self.reads).await?.ok_or(StoreError::NotFound("block"))?;
        self.reader_by_id(viewer, of.consultation, "block").await
    }

    /// `what` is what a viewer is told does not exist who may not know of the consultation.
    async fn reader_by_id(&self, viewer: Viewer, id: uuid::Uuid, what: &'static str) -> Result<Reader> {
        let found = consultation::Entity::find_by_id(id).one(&self.reads).await?.ok_or(StoreError::NotFound(what))?;
        match Reader::admit(self, viewer, found).await {
            Err(StoreError::NotFound(_)) => Err(StoreError::NotFound(what)),
            other => other,
        }
    }

    /// The number of the last event of each consultation, for those who wait for the next.
    ///
    /// # Errors
    /// The database failed.
    pub async fn heads(&self, consultations: &[ConsultationId]) -> Result<Vec<(ConsultationId, i64)>> {
        let rows: Vec<(uuid::Uuid, i64)> = consultation::Entity::find()
            .select_only()
            .columns([consultation::Column::Id, consultation::Column::EventSeq])
            .filter(consultation::Column::Id.is_in(consultations.iter().map(|id| id.0)))
            .into_tuple()
            .all(&self.reads)
            .await?;
        Ok(rows.into_iter().map(|(id, seq)| (ConsultationId(id), seq)).collect())
    }

    /// Takes a token from a bucket of `capacity` that gains `per_second` tokens a second.
    ///
    /// # Errors
    /// `TooMany` if the bucket is empty.
    pub async fn spend(&self, bucket: &str, capacity: u32, per_second: f64) -> Result<()> {
        bucket::spend(self, bucket, capacity, per_second).await
    }

    /// Deletes what is over (sessions, codes, buckets) and lets comments expire that waited too long; to be called every hour or so.
    ///
    /// # Errors
    /// The database failed.
    pub async fn tidy(&self) -> Result<()> {
        tidy::tidy(self).await
    }

    /// Introductions, sign-in, erasure.
    #[must_use]
    pub fn people(&self) -> People {
        People { store: self.clone() }
    }

    /// What those do who run the installation.
    #[must_use]
    pub fn administrator(&self) -> Administrator {
        Administrator { store: self.clone() }
    }

    /// Begins a transaction that writes. It is rolled back unless it is committed.
    ///
    /// SQLite takes its write lock here rather than at the first write, so that no two transactions end up
    /// waiting for each other.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction> {
        let options =
            TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() };
        Ok(self.writes.begin_with_options(options).await?)
    }

    /// Tells PostgreSQL's planner that very much has come at once. Until its own collector looks, it takes the tables for as
    /// small as they were, and reads one of them through for each row of another. SQLite plans without such numbers.
    pub(crate) async fn count_anew(&self) -> Result<()> {
        if self.writes.get_database_backend() == DbBackend::Postgres {
            let tables = "comment, comment_search, anchor, suggestion, endorsement, position, block_tally, participant, voice";
            self.writes.execute_unprepared(&format!("ANALYZE {tables}")).await?;
        }
        Ok(())
    }

    /// Moves the clock of this store and its clones forward.
    #[cfg(any(test, feature = "testing"))]
    pub fn advance_clock(&self, ms: i64) {
        self.clock.advance(ms);
    }
}
