//! The right to read one consultation.

use colloquy_consultation::*;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::entity::{anchor, comment};
use crate::error::{Result, StoreError};
use crate::participant::{Holding, Participant};
use crate::store::{Store, Viewer};

mod admit;
pub(crate) mod assemble;
pub(crate) mod comments;
pub(crate) mod events;
pub(crate) mod lineage;
pub(crate) mod me;
pub(crate) mod moderation;
pub(crate) mod outcome;
pub(crate) mod positions;
mod report;
pub(crate) mod revisions;
pub(crate) mod session;
pub(crate) mod summary;
mod summary_filtered;
pub(crate) mod version;

pub(crate) use admit::phases;
pub(crate) use me::Me;

/// The right to read one consultation; made by the store after its visibility was checked.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(crate) store: Store,
    pub(crate) viewer: Viewer,
    pub(crate) id: ConsultationId,
    pub(crate) consultation: ConsultationOut,
    /// Ids and numbers of the versions, oldest first.
    pub(crate) versions: Vec<(Uuid, u32)>,
    /// Who the viewer is, if they are somebody.
    pub(crate) me: Option<Me>,
    /// Whether they may read the words that the desk has hidden.
    pub(crate) sees_hidden: bool,
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
    pub fn id(&self) -> ConsultationId {
        self.id
    }

    /// Who is looking.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        self.viewer
    }

    /// The consultation, as of the moment the reader was made.
    #[must_use]
    pub fn consultation(&self) -> &ConsultationOut {
        &self.consultation
    }

    /// What time it is by the deciding clock.
    ///
    /// # Errors
    /// The database failed.
    pub async fn now(&self) -> Result<Timestamp> {
        self.store.now().await
    }

    /// All calls, also those called off, by when they begin.
    ///
    /// # Errors
    /// The database failed.
    pub async fn calls(&self) -> Result<Vec<CallOut>> {
        crate::calls::all(&self.store.reads, self.id.0).await
    }

    /// How often the dates were changed: a number that only grows.
    ///
    /// # Errors
    /// The database failed.
    pub async fn schedule_changes(&self) -> Result<u32> {
        crate::calls::schedule_changes(&self.store.reads, self.id.0).await
    }

    /// The languages people are expected to write in; none: it is not said.
    ///
    /// # Errors
    /// The database failed.
    pub async fn expected_languages(&self) -> Result<Vec<Language>> {
        crate::languages::expected(&self.store.reads, self.id.0).await
    }

    /// A version of the draft; without a number the latest.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn version(&self, number: Option<u32>) -> Result<VersionOut> {
        version::read(self, number, None).await
    }

    /// A version of the draft in one of its languages; a block that this language has no words for is as it was written.
    ///
    /// # Errors
    /// `NotFound`: no such version, or not in this language.
    pub async fn version_in(&self, number: u32, language: &Language) -> Result<VersionOut> {
        version::read(self, Some(number), Some(language)).await
    }

    /// A version in numbers; with a filter only what matches is counted.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn summary(&self, version: u32, filter: &Filter) -> Result<SummaryOut> {
        summary::read(self, version, filter).await
    }

    /// A page of contributions. A thread may go on over several pages.
    ///
    /// # Errors
    /// `NotFound`: no such version or thread. `Invalid`: the cursor.
    pub async fn comments(&self, query: &CommentQuery) -> Result<CommentPage> {
        comments::page(self, query).await
    }

    /// A contribution.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not see it.
    pub async fn comment(&self, id: CommentId) -> Result<CommentOut> {
        comments::one(self, id).await
    }

    /// The words of a contribution before each change, oldest first.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not see it.
    pub async fn revisions(&self, id: CommentId) -> Result<Vec<RevisionOut>> {
        revisions::read(self, id).await
    }

    /// Where the blocks of a version went in a later one, in the order of both: as the desk has it for the next one, else as
    /// they are found again.
    ///
    /// # Errors
    /// The database failed.
    pub async fn lineage(&self, old: &VersionOut, new: &VersionOut) -> Result<Vec<LineageOut>> {
        lineage::between(self, old, new).await
    }

    /// What came of a version, as far as it is published.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn outcome(&self, version: u32) -> Result<OutcomeOut> {
        outcome::read(self, version).await
    }

    /// Whether anything of any version is published by the desk.
    ///
    /// # Errors
    /// The database failed.
    pub async fn has_outcome(&self) -> Result<bool> {
        outcome::is_there(self).await
    }

    /// The published syntheses of a version, in reading order, that on the whole draft first.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn syntheses(&self, version: u32) -> Result<Vec<Synthesis>> {
        outcome::syntheses(self, version).await
    }

    /// Asks the desk to look at a contribution; once for each person, and for each client of strangers.
    ///
    /// `client` names the stranger's client for this contribution and tells nothing else about it.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not see it; `Conflict("hidden" | "withdrawn")`; `Invalid`.
    pub async fn report(&self, id: CommentId, given: &ReportIn, client: &str) -> Result<()> {
        report::report(self, id, given, client).await
    }

    /// The acts of moderation before a number, the newest first, at most `limit`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn moderation(&self, before: Option<u32>, limit: u32) -> Result<ModerationPage> {
        moderation::log(self, before, limit).await
    }

    /// The positions on a block.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn positions(&self, block: BlockId) -> Result<PositionsOut> {
        positions::read(self, block).await
    }

    /// Public events after a number, oldest first, at most `limit`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn events(&self, after: i64, limit: u32) -> Result<Vec<EventOut>> {
        events::after(self, after, limit).await
    }

    /// Who the viewer is in this consultation.
    ///
    /// # Errors
    /// The database failed.
    pub async fn session(&self) -> Result<SessionOut> {
        session::of(self).await
    }

    /// The right to take part.
    ///
    /// # Errors
    /// `SignInNeeded` if the viewer has not introduced themselves in this consultation.
    pub fn participant(self) -> Result<Participant> {
        let me = self.me.as_ref().ok_or(StoreError::SignInNeeded)?;
        match &me.participant {
            Some(stated) if !stated.name.is_empty() => {
                Ok(Participant { person: PersonId(me.person.id), holding: Holding::default(), reader: self })
            }
            _ => Err(StoreError::SignInNeeded),
        }
    }

    /// The id of a version.
    pub(crate) fn version_id(&self, number: u32) -> Result<Uuid> {
        let found = self.versions.iter().find(|version| version.1 == number);
        found.map(|version| version.0).ok_or(StoreError::NotFound("version"))
    }

    /// What stands in a version: what was made on it or moved along to it. In the latest one that is one and the same column;
    /// in an earlier one, what has moved on stands there too.
    pub(crate) fn stands_in(&self, version: Uuid) -> Condition {
        let here = Condition::any().add(comment::Column::Version.eq(version));
        if self.versions.last().is_some_and(|last| last.0 == version) {
            return here;
        }
        let anchored = anchor::Entity::find().select_only().column(anchor::Column::Comment).filter(anchor::Column::Version.eq(version));
        here.add(comment::Column::Root.in_subquery(anchored.into_query()))
    }

    /// What is about the whole draft in a version.
    pub(crate) fn whole_in(&self, version: Uuid) -> Condition {
        if self.versions.last().is_some_and(|last| last.0 == version) {
            return Condition::all().add(comment::Column::Whole.eq(true));
        }
        let anchored = anchor::Entity::find().select_only().column(anchor::Column::Comment).filter(anchor::Column::Version.eq(version));
        let anchored = anchored.filter(anchor::Column::Block.is_null()).into_query();
        Condition::all().add(comment::Column::Root.in_subquery(anchored))
    }

    /// The viewer's row in this consultation.
    pub(crate) fn participant_id(&self) -> Option<Uuid> {
        self.me.as_ref()?.participant.as_ref().map(|participant| participant.id)
    }
}
