//! A version in numbers under a filter: only what matches is counted, through the indexes.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{BlockKind, CommentState};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait, RelationDef,
};
use uuid::Uuid;

use super::comments::matching;
use super::summary::Said;
use super::{Filter, Reader};
use crate::again::again;
use crate::entity::{anchor, block, comment, position, version};
use crate::error::{Result, StoreError};

pub(super) async fn count(view: &impl ConnectionTrait, reader: &Reader, version: &version::Model, filter: &Filter) -> Result<Said> {
    let mut counting = Counting { view, reader, version, filter, people: HashSet::new(), said: Said::default() };
    counting.count_totals().await?;
    let blocks = block::Entity::find().filter(block::Column::Version.eq(version.id)).all(view).await?;
    let blocks: HashMap<Uuid, block::Model> = blocks.into_iter().map(|block| (block.id, block)).collect();
    counting.count_comments(&blocks).await?;
    // A position has neither kind nor language: a filter by these is about contributions alone.
    if filter.kind.is_none() && filter.language.is_none() {
        counting.count_positions(&blocks).await?;
    }
    counting.said.people = u32::try_from(counting.people.len()).map_err(StoreError::stored)?;
    Ok(counting.said)
}

struct Counting<'a, C> {
    view: &'a C,
    reader: &'a Reader,
    version: &'a version::Model,
    filter: &'a Filter,
    people: HashSet<Uuid>,
    said: Said,
}

impl<C: ConnectionTrait> Counting<'_, C> {
    fn comments(&self) -> Condition {
        matching(self.reader, self.filter)
            .add(self.reader.stands_in(self.version.id))
            .add(comment::Column::State.eq(CommentState::Published.as_str()))
    }

    /// Totals and people.
    async fn count_totals(&mut self) -> Result<()> {
        let by = comment::Column::Participant;
        let found = comment::Entity::find().select_only().column(by).column_as(comment::Column::Id.count(), "count");
        let rows: Vec<(Uuid, i64)> = found.filter(self.comments()).group_by(by).into_tuple().all(self.view).await?;
        for (participant, count) in rows {
            self.people.insert(participant);
            self.said.comments += u32::try_from(count).map_err(StoreError::stored)?;
        }
        let whole = comment::Entity::find().filter(self.comments()).filter(self.reader.whole_in(self.version.id));
        self.said.whole = u32::try_from(whole.count(self.view).await?).map_err(StoreError::stored)?;
        Ok(())
    }

    /// Contributions by block: those of a thread stand where it stands.
    async fn count_comments(&mut self, blocks: &HashMap<Uuid, block::Model>) -> Result<()> {
        let thread: RelationDef =
            comment::Entity::belongs_to(anchor::Entity).from(comment::Column::Root).to(anchor::Column::Comment).into();
        let rows: Vec<(Uuid, String, i64)> = comment::Entity::find()
            .select_only()
            .column(anchor::Column::Block)
            .column(comment::Column::Kind)
            .column_as(comment::Column::Id.count(), "count")
            .join(JoinType::InnerJoin, thread)
            .filter(self.comments())
            .filter(anchor::Column::Block.is_not_null())
            .filter(anchor::Column::Version.eq(self.version.id))
            .group_by(anchor::Column::Block)
            .group_by(comment::Column::Kind)
            .into_tuple()
            .all(self.view)
            .await?;
        self.count_again(blocks).await?;
        for (block, kind, count) in rows {
            let count = i32::try_from(count).map_err(StoreError::stored)?;
            self.add(blocks, block, "comment", count);
            if kind != "comment" {
                self.add(blocks, block, &kind, count);
            }
        }
        Ok(())
    }

    /// Threads on several blocks: what an earlier block of the same part counts too.
    async fn count_again(&mut self, blocks: &HashMap<Uuid, block::Model>) -> Result<()> {
        let later = anchor::Entity::find().select_only().column(anchor::Column::Comment).filter(anchor::Column::Place.gt(0));
        let later = later.filter(anchor::Column::Version.eq(self.version.id)).into_query();
        let threads: Vec<(Uuid, i64)> = comment::Entity::find()
            .select_only()
            .column(comment::Column::Root)
            .column_as(comment::Column::Id.count(), "count")
            .filter(self.comments())
            .filter(comment::Column::Root.in_subquery(later.clone()))
            .group_by(comment::Column::Root)
            .into_tuple()
            .all(self.view)
            .await?;
        let mut places: HashMap<Uuid, Vec<block::Model>> = HashMap::new();
        if !threads.is_empty() {
            let anchors = anchor::Entity::find().filter(anchor::Column::Comment.in_subquery(later)).all(self.view).await?;
            for row in anchors {
                places.entry(row.comment).or_default().extend(row.block.and_then(|block| blocks.get(&block)).cloned());
            }
        }
        let mut heads: Vec<i32> =
            blocks.values().filter(|block| block.kind == BlockKind::Heading.as_str()).map(|block| block.place).collect();
        heads.sort_unstable();
        for (root, count) in threads {
            let count = i32::try_from(count).map_err(StoreError::stored)?;
            let mut places = places.remove(&root).unwrap_or_default();
            places.sort_by_key(|block| block.place);
            for block in again(&places, &heads) {
                self.said.add(block.place, block.paragraph, "again", count);
            }
        }
        Ok(())
    }

    async fn count_positions(&mut self, blocks: &HashMap<Uuid, block::Model>) -> Result<()> {
        let mut found = position::Entity::find().filter(position::Column::Version.eq(self.version.id));
        if let Some(group) = &self.filter.group {
            found = found.filter(position::Column::GroupCode.eq(group.as_str()));
        }
        if let Some(region) = &self.filter.region {
            found = found.filter(position::Column::Region.eq(region.as_str()));
        }
        if self.filter.mine {
            let me = self.reader.participant_id();
            found = found.filter(position::Column::Participant.is_in(me));
        }
        for row in found.all(self.view).await? {
            self.people.insert(row.participant);
            self.add(blocks, row.block, &row.stance, 1);
        }
        Ok(())
    }

    fn add(&mut self, blocks: &HashMap<Uuid, block::Model>, block: Uuid, what: &str, count: i32) {
        if let Some(block) = blocks.get(&block) {
            self.said.add(block.place, block.paragraph, what, count);
        }
    }
}
