//! A turn: what every write in a consultation goes through.
//!
//! The transaction locks the consultation's row, then reads the clock, then checks the phase, then writes, and
//! takes its event numbers from the row it has locked. So a deadline holds to the millisecond, and events are
//! committed in the order of their numbers without a gap.

use colloquy_consultation::phase::Shut;
use colloquy_consultation::{ConsultationId, EventKind, Phase, Stage, Timestamp};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::entity::{consultation, event, pause, phase};
use crate::error::{Result, StoreError};
use crate::store::Store;

/// A consultation that this transaction has locked.
pub(crate) struct Turn {
    /// Its row as of the lock, with the counters as this turn has moved them.
    pub(crate) row: consultation::Model,
    pub(crate) now: Timestamp,
    pub(crate) phase: Phase,
    events: Vec<event::ActiveModel>,
}

/// Who hears of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Everyone who may read the consultation.
    Public,
    /// Those at its desk.
    Desk,
}

impl Audience {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Desk => "desk",
        }
    }
}

/// What an event is about.
#[derive(Debug, Clone, Default)]
pub(crate) struct About {
    pub(crate) comment: Option<Uuid>,
    pub(crate) root: Option<Uuid>,
    /// The version's number.
    pub(crate) version: Option<i32>,
    /// The places of the blocks.
    pub(crate) blocks: Vec<i32>,
}

impl Turn {
    /// Waits for the lock and reads the clock after it.
    pub(crate) async fn take(store: &Store, connection: &impl ConnectionTrait, id: ConsultationId) -> Result<Self> {
        Self::lock(connection, id.0).await?;
        let now = store.clock.now(connection).await?;
        let row = consultation::Entity::find_by_id(id.0).one(connection).await?.ok_or(StoreError::NotFound("consultation"))?;
        let phases =
            phase::Entity::find().filter(phase::Column::Consultation.eq(id.0)).order_by_asc(phase::Column::OpensAt).all(connection).await?;
        let phase = current_phase(&phases, now)?;
        Ok(Self { row, now, phase, events: Vec::new() })
    }

    /// Locks a consultation's row until the transaction ends.
    pub(crate) async fn lock(connection: &impl ConnectionTrait, id: Uuid) -> Result<()> {
        let row = consultation::Entity::update_many()
            .col_expr(consultation::Column::LockCount, Expr::col(consultation::Column::LockCount).add(1))
            .filter(consultation::Column::Id.eq(id));
        row.exec(connection).await?;
        Ok(())
    }

    /// Refuses participants outside the phase, and while the consultation is paused.
    pub(crate) async fn admit(&self, connection: &impl ConnectionTrait) -> Result<()> {
        self.phase.admit(self.now).map_err(|shut| match shut {
            Shut::Since(at) => StoreError::Closed(at),
            Shut::Until(at) => StoreError::NotOpen(at),
        })?;
        match pause::Entity::find_by_id(self.row.id).one(connection).await? {
            Some(_) => Err(StoreError::Conflict("paused")),
            None => Ok(()),
        }
    }

    /// The next number in the order of arrival.
    pub(crate) fn next_arrival(&mut self) -> i64 {
        self.row.arrival_seq += 1;
        self.row.arrival_seq
    }

    /// Notes a public event under the next number.
    pub(crate) fn note(&mut self, kind: EventKind, about: About) -> Result<()> {
        self.note_to(Audience::Public, kind, about)
    }

    /// Notes an event for some under the next number.
    pub(crate) fn note_to(&mut self, audience: Audience, kind: EventKind, about: About) -> Result<()> {
        self.row.event_seq += 1;
        self.events.push(event::ActiveModel {
            consultation: Set(self.row.id),
            seq: Set(self.row.event_seq),
            at: Set(self.now.0),
            kind: Set(kind.as_str().to_owned()),
            comment: Set(about.comment),
            root: Set(about.root),
            version: Set(about.version),
            blocks: Set(serde_json::to_string(&about.blocks).map_err(StoreError::stored)?),
            audience: Set(audience.as_str().to_owned()),
        });
        Ok(())
    }

    /// Stores events and counters; the commit follows.
    pub(crate) async fn finish(self, connection: &impl ConnectionTrait) -> Result<()> {
        insert_all::<event::Entity, _>(connection, self.events).await?;
        let row = consultation::ActiveModel {
            event_seq: Set(self.row.event_seq),
            arrival_seq: Set(self.row.arrival_seq),
            comment_total: Set(self.row.comment_total),
            people_total: Set(self.row.people_total),
            ..Default::default()
        };
        consultation::Entity::update_many().set(row).filter(consultation::Column::Id.eq(self.row.id)).exec(connection).await?;
        Ok(())
    }
}

/// The phase that is open, else the one to come next, else the last.
pub(crate) fn current_phase(phases: &[phase::Model], now: Timestamp) -> Result<Phase> {
    let mut read = Vec::with_capacity(phases.len());
    for row in phases {
        read.push(Phase {
            kind: row.kind.parse().map_err(StoreError::stored)?,
            version: row.version.unsigned_abs(),
            opens: Timestamp(row.opens_at),
            closes: row.closes_at.map(Timestamp),
        });
    }
    let at = |stage| read.iter().position(|phase| phase.stage(now) == stage);
    let index = at(Stage::Open).or_else(|| at(Stage::Coming)).unwrap_or(read.len().saturating_sub(1));
    read.get(index).cloned().ok_or(StoreError::NotFound("phase"))
}

/// Inserts rows in batches that both engines take.
pub(crate) async fn insert_all<E, C>(connection: &C, rows: Vec<E::ActiveModel>) -> Result<()>
where
    E: EntityTrait,
    E::ActiveModel: sea_orm::ActiveModelTrait<Entity = E> + Send,
    C: ConnectionTrait,
{
    // The widest row has 33 columns, and SQLite takes 32,766 values.
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        E::insert_many(rows.by_ref().take(500)).exec_without_returning(connection).await?;
    }
    Ok(())
}
