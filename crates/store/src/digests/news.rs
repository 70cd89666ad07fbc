//! What is new in a consultation. Only what everyone may read: a mail goes further than a page.

use colloquy_consultation::{CallOut, CommentOut, CommentState, ConsultationOut, Timestamp};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};
use uuid::Uuid;

use crate::calls;
use crate::entity::{comment, decision, held_edit, report};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::reader::assemble::assemble;

/// How many contributions and how many decisions are told one by one.
const TOLD: u64 = 30;

/// What happened between two moments.
#[derive(Debug, Clone)]
pub struct News {
    /// The consultation as it stands.
    pub consultation: ConsultationOut,
    /// From this moment on.
    pub since: Timestamp,
    /// Before this moment.
    pub until: Timestamp,
    /// Published contributions, by paragraph, at most 30.
    pub comments: Vec<CommentOut>,
    /// How many there are.
    pub comments_total: u32,
    /// Contributions on which decisions were published, by paragraph, at most 30.
    pub decided: Vec<CommentOut>,
    /// How many there are.
    pub decided_total: u32,
    /// Calls to come.
    pub calls: Vec<CallOut>,
    /// What waits at the desk, where it is for those at the desk.
    pub desk: Option<DeskNews>,
}

/// What waits at the desk, in numbers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskNews {
    /// Contributions on which nothing is decided.
    pub open: u32,
    /// Contributions that are held or were reported.
    pub queue: u32,
    /// How often something came into the queue since the last digest.
    pub fresh: u32,
}

impl News {
    /// Whether there is anything to be told: also other dates, another version, a call that was changed.
    #[must_use]
    pub fn is_something(&self) -> bool {
        let new = |at: Timestamp| self.since <= at && at < self.until;
        self.comments_total + self.decided_total > 0
            || self.consultation.changes.iter().any(|change| new(change.at))
            || self.consultation.versions.iter().any(|version| new(version.published))
            || self.calls.iter().any(|call| new(call.changed))
            || self.desk.is_some_and(|desk| desk.fresh > 0)
    }
}

pub(super) async fn read(reader: &Reader, since: Timestamp, until: Timestamp, desk: bool) -> Result<News> {
    let connection = &reader.store.reads;
    let public = Reader { sees_hidden: false, me: None, ..reader.clone() };
    let published = || {
        let of = comment::Entity::find().filter(comment::Column::Consultation.eq(reader.id.0));
        of.filter(comment::Column::State.eq(CommentState::Published.as_str()))
    };
    let said = published().filter(comment::Column::PublishedAt.gte(since.0)).filter(comment::Column::PublishedAt.lt(until.0));
    let decisions = decision::Entity::find()
        .select_only()
        .column(decision::Column::Comment)
        .filter(decision::Column::Consultation.eq(reader.id.0))
        .filter(decision::Column::PublishedAt.gte(since.0))
        .filter(decision::Column::PublishedAt.lt(until.0));
    let decided = published().filter(comment::Column::Id.in_subquery(decisions.into_query()));
    let (comments, comments_total) = told(connection, &public, said).await?;
    let (decided, decided_total) = told(connection, &public, decided).await?;
    let mut coming = calls::all(connection, reader.id.0).await?;
    coming.retain(|call| !call.removed && call.ends() > until);
    Ok(News {
        consultation: reader.consultation.clone(),
        since,
        until,
        comments,
        comments_total,
        decided,
        decided_total,
        calls: coming,
        desk: if desk { Some(waiting(connection, reader.id.0, since).await?) } else { None },
    })
}

/// The newest of what was chosen, by paragraph; and how many were chosen.
async fn told(connection: &impl ConnectionTrait, reader: &Reader, of: Select<comment::Entity>) -> Result<(Vec<CommentOut>, u32)> {
    let total = u32::try_from(of.clone().count(connection).await?).map_err(StoreError::stored)?;
    let rows = of.order_by_desc(comment::Column::Arrival).limit(TOLD).all(connection).await?;
    let mut comments = assemble(connection, reader, rows).await?;
    comments.sort_by_key(|comment| (comment.anchors.iter().map(|anchor| anchor.order).min(), comment.at));
    Ok((comments, total))
}

async fn waiting(connection: &impl ConnectionTrait, consultation: Uuid, since: Timestamp) -> Result<DeskNews> {
    let of = || comment::Entity::find().filter(comment::Column::Consultation.eq(consultation));
    let number = |n: u64| u32::try_from(n).map_err(StoreError::stored);
    let decided = decision::Entity::find().select_only().column(decision::Column::Comment);
    let decided = decided.filter(decision::Column::Consultation.eq(consultation)).filter(decision::Column::Disposition.ne(""));
    let open = of()
        .filter(comment::Column::State.eq(CommentState::Published.as_str()))
        .filter(comment::Column::Parent.is_null())
        .filter(comment::Column::Id.not_in_subquery(decided.into_query()));
    let reports = || {
        let of = report::Entity::find().filter(report::Column::Consultation.eq(consultation));
        of.filter(report::Column::SettledAt.is_null())
    };
    let changes = || held_edit::Entity::find().filter(held_edit::Column::KeptAt.is_null());
    let of_reports = reports().select_only().column(report::Column::Comment).into_query();
    let of_changes = changes().select_only().column(held_edit::Column::Comment).into_query();
    let looked_for = sea_orm::Condition::any();
    let looked_for = looked_for.add(comment::Column::Id.in_subquery(of_reports)).add(comment::Column::Id.in_subquery(of_changes));
    let queue = of().filter(comment::Column::State.eq(CommentState::Published.as_str())).filter(looked_for);
    let held = of().filter(comment::Column::State.eq(CommentState::Held.as_str()));
    let here = of().select_only().column(comment::Column::Id).into_query();
    let fresh = held.clone().filter(comment::Column::ReceivedAt.gte(since.0)).count(connection).await?
        + reports().filter(report::Column::At.gte(since.0)).count(connection).await?
        + changes()
            .filter(held_edit::Column::At.gte(since.0))
            .filter(held_edit::Column::Comment.in_subquery(here))
            .count(connection)
            .await?;
    Ok(DeskNews {
        open: number(open.count(connection).await?)?,
        queue: number(held.count(connection).await? + queue.count(connection).await?)?,
        fresh: number(fresh)?,
    })
}
