//! The right to read one consultation.

use colloquy_consultation::*;

use crate::error::{Result, not_yet};
use crate::participant::Participant;
use crate::store::{Store, Viewer};

/// The right to read one consultation; made by the store after its visibility was checked.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(crate) store: Store,
    pub(crate) viewer: Viewer,
    pub(crate) id: ConsultationId,
    pub(crate) consultation: ConsultationOut,
}

/// Which contributions are wanted; the default is all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<CommentKind>,
    /// Of this stakeholder group, by code.
    pub group: Option<String>,
    /// Of this region, by code.
    pub region: Option<String>,
    /// In this language: tags are compared by their first part, so `pt` finds `pt-BR`.
    pub language: Option<String>,
    /// The viewer's own.
    pub mine: bool,
}

/// Which page of contributions is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommentQuery {
    /// On this version.
    pub version: u32,
    /// On exactly this block.
    pub block: Option<BlockId>,
    /// On the whole draft.
    pub whole: bool,
    /// Of the thread that this comment begins.
    pub thread: Option<CommentId>,
    /// Of these.
    pub filter: Filter,
    /// One by one, the newest first; else thread by thread, the oldest first.
    pub newest: bool,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// How many, 1 to 100.
    pub limit: u32,
}

impl Reader {
    /// The consultation's id.
    #[must_use]
    pub fn id(&self) -> ConsultationId { self.id }

    /// Who is looking.
    #[must_use]
    pub fn viewer(&self) -> Viewer { self.viewer }

    /// The consultation, as of the moment the reader was made.
    #[must_use]
    pub fn consultation(&self) -> &ConsultationOut { &self.consultation }

    /// A version of the draft; without a number the latest.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn version(&self, number: Option<u32>) -> Result<VersionOut> { let _ = number; not_yet() }

    /// A version in numbers; with a filter only what matches is counted.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn summary(&self, version: u32, filter: &Filter) -> Result<SummaryOut> { let _ = (version, filter); not_yet() }

    /// A page of contributions. A thread may go on over several pages.
    ///
    /// # Errors
    /// `NotFound`: no such version. `Invalid`: the cursor.
    pub async fn comments(&self, query: &CommentQuery) -> Result<CommentPage> { let _ = query; not_yet() }

    /// A contribution.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not see it.
    pub async fn comment(&self, id: CommentId) -> Result<CommentOut> { let _ = id; not_yet() }

    /// The words of a contribution before each change, oldest first.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not see it.
    pub async fn revisions(&self, id: CommentId) -> Result<Vec<RevisionOut>> { let _ = id; not_yet() }

    /// The positions on a block.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn positions(&self, block: BlockId) -> Result<PositionsOut> { let _ = block; not_yet() }

    /// Public events after a number, oldest first, at most `limit`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn events(&self, after: i64, limit: u32) -> Result<Vec<EventOut>> { let _ = (after, limit); not_yet() }

    /// Who the viewer is in this consultation.
    ///
    /// # Errors
    /// The database failed.
    pub async fn session(&self) -> Result<SessionOut> { not_yet() }

    /// The right to take part.
    ///
    /// # Errors
    /// `SignInNeeded` if the viewer has not introduced themselves in this consultation.
    pub fn participant(self) -> Result<Participant> { not_yet() }
}
