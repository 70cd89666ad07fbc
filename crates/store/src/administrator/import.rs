//! Comments brought along from elsewhere.

use colloquy_consultation::{
    BlockId, CommentKind, CommentState, FieldError, Language, Operation, RevisionOut, SaidOut, Slug, Stance, Timestamp,
};

use sea_orm::ConnectionTrait;

use super::Administrator;
use crate::error::{Result, StoreError};
use crate::turn::Turn;

mod authors;
mod check;
mod draft;
mod known;
mod plan;
pub(crate) mod remarks;
mod write;

pub(super) use authors::exported_id;

/// A contribution from elsewhere, with the blocks it belongs to already found.
#[derive(Debug, Clone, Default)]
pub struct ImportedComment {
    /// Where it stands in the file, from 1; for the report.
    pub line: u32,
    /// Its id where it comes from, kept; the same again changes nothing. Without one its words are its id.
    pub external_id: Option<String>,
    /// The `external_id` of the contribution it answers, in the file (anywhere) or already stored.
    pub parent: Option<String>,
    /// The blocks of the latest version it is about; none: the whole draft. Left out for a reply.
    pub blocks: Vec<BlockId>,
    /// What it is; none: a suggestion if there is an operation, else a comment.
    pub kind: Option<CommentKind>,
    /// The words; may be empty for a suggestion, and for a position alone.
    pub body: String,
    /// The language of the words; none: the draft's.
    pub language: Option<Language>,
    /// What a suggestion does.
    pub operation: Option<Operation>,
    /// The proposed words.
    pub proposed: String,
    /// The words the author worked from, if they may differ from the draft's; the redline is against them.
    pub original: Option<String>,
    /// Words of its only block that it is about.
    pub quote: Option<ImportedQuote>,
    /// The author's name; may be empty.
    pub author: String,
    /// Their affiliation; may be empty.
    pub affiliation: String,
    /// The body they speak for; may be empty.
    pub behalf: String,
    /// Code of their stakeholder group; may be empty.
    pub group: String,
    /// Code of their region; may be empty.
    pub region: String,
    /// Their country; may be empty.
    pub country: String,
    /// When it was written; none: now.
    pub at: Option<Timestamp>,
    /// Where and when it was said, if a desk entered it for the author; it stays reported.
    pub said: Option<SaidOut>,
    /// The author's position on the blocks.
    pub position: Option<Stance>,
    /// Where it stands; none: published.
    pub state: Option<CommentState>,
    /// Why it is hidden; may be empty.
    pub hidden: String,
    /// Changed words that the desk is to look at.
    pub change: Option<RevisionOut>,
    /// When its words last changed.
    pub edited: Option<Timestamp>,
    /// Its words before each change, oldest first.
    pub revisions: Vec<RevisionOut>,
    /// An id that tells its author from others of the same name; none: name and affiliation tell.
    pub participant: Option<String>,
    /// Who agrees.
    pub agreements: Vec<ImportedAgreement>,
}

/// Words of a block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedQuote {
    /// The words.
    pub exact: String,
    /// Where they begin, in Unicode scalar values, if that is known.
    pub start: Option<u32>,
}

/// Somebody who agrees with a contribution brought along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedAgreement {
    /// An id that tells them from others of the same name; none: name and affiliation tell.
    pub participant: Option<String>,
    /// Their name; may be empty.
    pub name: String,
    /// Their affiliation; may be empty.
    pub affiliation: String,
    /// The body they speak for; may be empty.
    pub behalf: String,
    /// Code of their stakeholder group; may be empty.
    pub group: String,
    /// Code of their region; may be empty.
    pub region: String,
    /// When; none: when the contribution was written.
    pub at: Option<Timestamp>,
}

/// What becomes of an import with faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Faults {
    /// Nothing is stored if there is any.
    Forbidden,
    /// There are some outside these contributions already: they are only checked.
    Elsewhere,
    /// The rest is stored.
    Skipped,
}

/// What came of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Contributions stored.
    pub stored: u32,
    /// Contributions that were stored before.
    pub known: u32,
    /// Positions stored.
    pub positions: u32,
    /// Lines whose original words differ from the draft's.
    pub differing: Vec<u32>,
    /// Lines that could not be stored.
    pub problems: Vec<ImportProblem>,
}

/// Why a line could not be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportProblem {
    /// The line.
    pub line: u32,
    /// Field and reason.
    pub error: FieldError,
}

/// Checks everything in memory, then stores it in one transaction.
pub(super) async fn import(
    administrator: &Administrator,
    slug: &Slug,
    given: Vec<ImportedComment>,
    faults: Faults,
) -> Result<ImportReport> {
    let store = &administrator.store;
    let reader = administrator.reader(slug).await?;
    let transaction = store.begin().await?;
    let mut turn = Turn::take(store, &transaction, reader.id).await?;
    let latest = reader.versions.last().ok_or(StoreError::NotFound("version"))?.0;
    let draft = draft::LoadedDraft::load(&transaction, latest).await?;
    let report = write_in(&transaction, &mut turn, &draft, given, faults).await?;
    if faults == Faults::Elsewhere || (faults == Faults::Forbidden && !report.problems.is_empty()) {
        return Ok(report);
    }
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    store.count_anew().await?;
    Ok(report)
}

/// Checks everything in memory, then stores it in a transaction and a turn of the caller's. Where the report has problems
/// that are forbidden, nothing is stored, and the caller lets the transaction go.
async fn write_in(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    draft: &draft::LoadedDraft,
    given: Vec<ImportedComment>,
    faults: Faults,
) -> Result<ImportReport> {
    let known = known::Known::load(connection, turn.row.id, &given).await?;
    let mut report = ImportReport::default();
    let planned = plan::plan(draft, &known, given, turn.now, &mut report);
    report.problems.sort_by_key(|problem| problem.line);
    if faults == Faults::Elsewhere || (faults == Faults::Forbidden && !report.problems.is_empty()) {
        return Ok(ImportReport { problems: report.problems, ..ImportReport::default() });
    }
    let authors = authors::Authors::find_or_make(connection, turn, &planned).await?;
    write::Writing { connection, turn, draft, authors, report: &mut report }.run(planned).await?;
    Ok(report)
}
