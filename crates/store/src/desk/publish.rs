//! Publishing what is drafted.

use std::collections::{BTreeSet, HashMap, HashSet};

use colloquy_consultation::{BlockId, CommentState, EventKind, PublicationIn, PublicationOut, PublishedSynthesisOut};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::steps::{self, Step};
use super::{CoChair, Desk, decide};
use crate::entity::{anchor, block, comment, decision, desk_step, participant, person, synthesis, version};
use crate::error::{Result, StoreError};
use crate::letters::queue;
use crate::turn::{About, Turn, insert_all};

/// As many blocks as an event names one by one; more are told as the whole.
const NAMED_MAX: usize = 500;

pub(super) async fn preview(desk: &Desk, scope: &PublicationIn) -> Result<PublicationOut> {
    let connection = &desk.reader.store.reads;
    let found = Found::load(connection, desk.reader.id.0, scope).await?;
    found.out(connection).await
}

pub(super) async fn publish(co_chair: &CoChair, scope: &PublicationIn, letters_after_ms: i64) -> Result<PublicationOut> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let found = Found::load(&transaction, turn.row.id, scope).await?;
    found.keep_steps(&transaction, desk, &turn).await?;
    found.mark(&transaction, turn.now.0).await?;
    found.announce(&transaction, &mut turn).await?;
    queue::add(&transaction, &turn, &found.people(&transaction).await?, letters_after_ms).await?;
    turn.finish(&transaction).await?;
    let published = Found::load_same(&transaction, &found).await?.out(&transaction).await?;
    transaction.commit().await?;
    Ok(published)
}

/// What is drafted and in scope.
struct Found {
    decisions: Vec<decision::Model>,
    syntheses: Vec<synthesis::Model>,
    /// The blocks of both.
    blocks: HashMap<Uuid, block::Model>,
    participants: HashSet<Uuid>,
}

impl Found {
    async fn load(connection: &impl ConnectionTrait, consultation: Uuid, scope: &PublicationIn) -> Result<Self> {
        let mut comments = comment::Entity::find()
            .filter(comment::Column::Consultation.eq(consultation))
            .filter(comment::Column::State.eq(CommentState::Published.as_str()));
        let mut syntheses = synthesis::Entity::find()
            .filter(synthesis::Column::Consultation.eq(consultation))
            .filter(synthesis::Column::Unpublished.eq(true));
        if let Some(blocks) = &scope.blocks {
            let ids = || blocks.iter().map(|block| block.0);
            let on = anchor::Entity::find().select_only().column(anchor::Column::Comment).filter(anchor::Column::Block.is_in(ids()));
            let of_blocks = comment::Column::Root.in_subquery(on.into_query());
            let whole = scope.whole.then(|| comment::Column::Whole.eq(true));
            comments = comments.filter(Condition::any().add(of_blocks).add_option(whole));
            let whole = scope.whole.then(|| synthesis::Column::Block.is_null());
            syntheses = syntheses.filter(Condition::any().add(synthesis::Column::Block.is_in(ids())).add_option(whole));
        }
        let drafted = decision::Entity::find().select_only().column(decision::Column::Comment);
        let drafted = drafted.filter(decision::Column::Consultation.eq(consultation)).filter(decision::Column::Unpublished.eq(true));
        let comments = comments.filter(comment::Column::Id.in_subquery(drafted.into_query()));
        let comments = comments.order_by_asc(comment::Column::Arrival).all(connection).await?;
        Self::gather(connection, comments, syntheses.all(connection).await?).await
    }

    /// The same again, as it stands after publishing.
    async fn load_same(connection: &impl ConnectionTrait, before: &Self) -> Result<Self> {
        let decisions = decide::load(connection, &before.decisions.iter().map(|row| row.comment).collect::<Vec<_>>()).await?;
        let decisions = before.decisions.iter().filter_map(|row| decisions.get(&row.comment).cloned()).collect();
        Ok(Self {
            decisions,
            syntheses: before.syntheses.clone(),
            blocks: before.blocks.clone(),
            participants: before.participants.clone(),
        })
    }

    async fn gather(
        connection: &impl ConnectionTrait,
        comments: Vec<comment::Model>,
        mut syntheses: Vec<synthesis::Model>,
    ) -> Result<Self> {
        let mut places: HashMap<Uuid, i32> = HashMap::new();
        let mut blocks: HashMap<Uuid, block::Model> = HashMap::new();
        let roots: Vec<Uuid> = comments.iter().map(|comment| comment.root).collect();
        let mut anchors = Vec::new();
        for batch in roots.chunks(500) {
            let of = anchor::Entity::find().filter(anchor::Column::Comment.is_in(batch.iter().copied()));
            anchors.extend(of.all(connection).await?);
        }
        let of: BTreeSet<Uuid> =
            anchors.iter().filter_map(|anchor| anchor.block).chain(syntheses.iter().filter_map(|row| row.block)).collect();
        for batch in of.into_iter().collect::<Vec<_>>().chunks(500) {
            let rows = block::Entity::find().filter(block::Column::Id.is_in(batch.iter().copied())).all(connection).await?;
            blocks.extend(rows.into_iter().map(|block| (block.id, block)));
        }
        for anchor in anchors {
            let Some(block) = anchor.block.and_then(|block| blocks.get(&block)) else { continue };
            let place = places.entry(anchor.comment).or_insert(block.place);
            *place = Ord::min(block.place, *place);
        }
        let rows = decide::load(connection, &comments.iter().map(|comment| comment.id).collect::<Vec<_>>()).await?;
        let mut decisions: Vec<(i32, i64, decision::Model)> = comments
            .iter()
            .filter_map(|comment| Some((places.get(&comment.root).copied().unwrap_or(-1), comment.arrival, rows.get(&comment.id)?.clone())))
            .collect();
        decisions.sort_by_key(|(place, arrival, _)| (*place, *arrival));
        syntheses.sort_by_key(|row| row.block.and_then(|block| blocks.get(&block)).map_or(-1, |block: &block::Model| block.place));
        Ok(Self {
            decisions: decisions.into_iter().map(|(.., row)| row).collect(),
            syntheses,
            blocks,
            participants: comments.into_iter().map(|comment| comment.participant).collect(),
        })
    }

    async fn out(&self, connection: &impl ConnectionTrait) -> Result<PublicationOut> {
        let syntheses = self.syntheses.iter().map(|row| PublishedSynthesisOut {
            block: row.block.map(BlockId),
            order: row.block.and_then(|block| self.blocks.get(&block)).map(|block| block.place.unsigned_abs()),
            text: row.text.clone(),
        });
        Ok(PublicationOut {
            syntheses: syntheses.collect(),
            people: u32::try_from(self.people(connection).await?.len()).map_err(StoreError::stored)?,
            decisions: decide::outs(connection, self.decisions.clone()).await?,
        })
    }

    /// The writers who have proved an address.
    async fn people(&self, connection: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
        let ids: Vec<Uuid> = self.participants.iter().copied().collect();
        let mut people = BTreeSet::new();
        for batch in ids.chunks(500) {
            let of = participant::Entity::find().select_only().column(participant::Column::Person);
            let of = of.filter(participant::Column::Id.is_in(batch.iter().copied())).into_query();
            let proved =
                person::Entity::find().filter(person::Column::Id.in_subquery(of)).filter(person::Column::EmailConfirmedAt.is_not_null());
            people.extend(proved.all(connection).await?.into_iter().map(|person| person.id));
        }
        Ok(people.into_iter().collect())
    }

    async fn keep_steps(&self, connection: &impl ConnectionTrait, desk: &Desk, turn: &Turn) -> Result<()> {
        let decisions = self.decisions.iter().map(|row| (row.comment, row.disposition.clone(), row.reason.clone(), row.wording.clone()));
        let syntheses = self.syntheses.iter().map(|row| (row.subject, String::new(), row.text.clone(), String::new()));
        let all: Vec<_> = decisions.chain(syntheses).collect();
        let last = steps::last(connection, &all.iter().map(|one| one.0).collect::<Vec<_>>()).await?;
        let rows = all.into_iter().map(|(subject, disposition, text, wording)| {
            let (consultation, at, person) = (turn.row.id, turn.now.0, desk.person.0);
            let step = Step { subject, consultation, at, person, published: true, disposition, text, wording };
            steps::row(last.get(&subject).copied().unwrap_or_default() + 1, step)
        });
        insert_all::<desk_step::Entity, _>(connection, rows.collect()).await
    }

    /// From now on everyone may read the drafts as they stand.
    async fn mark(&self, connection: &impl ConnectionTrait, now: i64) -> Result<()> {
        use decision::Column;
        let ids: Vec<Uuid> = self.decisions.iter().map(|row| row.comment).collect();
        for batch in ids.chunks(500) {
            let of = Column::Comment.is_in(batch.iter().copied());
            decision::Entity::update_many()
                .col_expr(Column::PublishedDisposition, Expr::col(Column::Disposition))
                .col_expr(Column::PublishedReason, Expr::col(Column::Reason))
                .col_expr(Column::PublishedWording, Expr::col(Column::Wording))
                .col_expr(Column::PublishedAt, Expr::value(now))
                .col_expr(Column::Unpublished, Expr::value(false))
                .filter(of.clone())
                .exec(connection)
                .await?;
            // What is undecided again is published no longer.
            let none = decision::Entity::update_many().col_expr(Column::PublishedAt, Expr::value(None::<i64>));
            none.filter(of).filter(Column::Disposition.eq("")).exec(connection).await?;
        }
        for row in &self.syntheses {
            synthesis::Entity::update_many()
                .col_expr(synthesis::Column::PublishedText, Expr::col(synthesis::Column::Text))
                .col_expr(synthesis::Column::PublishedAt, Expr::value((!row.text.is_empty()).then_some(now)))
                .col_expr(synthesis::Column::Unpublished, Expr::value(false))
                .filter(synthesis::Column::Subject.eq(row.subject))
                .exec(connection)
                .await?;
        }
        Ok(())
    }

    async fn announce(&self, connection: &impl ConnectionTrait, turn: &mut Turn) -> Result<()> {
        let versions: BTreeSet<Uuid> =
            self.decisions.iter().map(|row| row.version).chain(self.syntheses.iter().map(|row| row.version)).collect();
        for id in versions {
            let row = version::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("version"))?;
            let mut blocks: Vec<i32> = self.blocks.values().filter(|block| block.version == id).map(|block| block.place).collect();
            blocks.sort_unstable();
            if blocks.len() > NAMED_MAX {
                blocks.clear();
            }
            turn.note(EventKind::Outcome, About { version: Some(row.number), blocks, ..About::default() })?;
        }
        Ok(())
    }
}
