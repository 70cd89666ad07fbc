//! Positions of an import: of several of one voice on one block the last stays.

use std::collections::{BTreeMap, HashMap};

use colloquy_consultation::{Level, Stance};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{Rows, Writing};
use crate::administrator::import::authors::Author;
use crate::administrator::import::plan::Planned;
use crate::entity::{block, position};
use crate::error::Result;
use crate::participant::position as single;
use crate::tally::{self, What};
use crate::turn::insert_all;

/// The last word of a voice on a block.
struct Last<'a> {
    line: &'a Planned,
    author: Author,
    participant: Uuid,
    stance: Stance,
    block: &'a block::Model,
}

impl<C: ConnectionTrait> Writing<'_, C> {
    pub(super) async fn store_positions(&mut self, planned: &[Planned], rows: &mut Rows) -> Result<()> {
        let mut last: BTreeMap<(i32, Uuid), Last<'_>> = BTreeMap::new();
        for line in planned {
            let Some(stance) = line.line.given.position else { continue };
            let author = Author::of(line);
            let (participant, voice) = self.authors.ids(&author)?;
            for block in &line.line.blocks {
                last.insert((block.place, voice), Last { line, author: author.clone(), participant, stance, block });
            }
        }
        let mut before = self.stored(last.keys().map(|key| key.1)).await?;
        let mut inserts = Vec::new();
        let mut sums: HashMap<(Uuid, &'static str, String), (block::Model, What, i32)> = HashMap::new();
        for ((_, voice), position) in last {
            if let Some(stored) = before.remove(&(voice, position.block.id)) {
                if stored.stance == position.stance.as_str() {
                    continue;
                }
                single::remove(self.connection, self.turn, &stored, position.block).await?;
                *self.authors.contributed.entry(stored.participant).or_default() -= 1;
            }
            let what = What::Stance(position.stance);
            let key = (position.block.id, what.as_str(), position.author.group.clone());
            sums.entry(key).or_insert_with(|| (position.block.clone(), what, 0)).2 += 1;
            *rows.contributed.entry(position.participant).or_default() += 1;
            single::announce(self.connection, self.turn, position.block).await?;
            inserts.push(row(voice, position));
            self.report.positions += 1;
        }
        insert_all::<position::Entity, _>(self.connection, inserts).await?;
        let sums = sums.into_iter().map(|((_, _, group), (block, what, sum))| (block, what, group, sum));
        tally::add_many(self.connection, sums.collect()).await
    }

    /// The positions that these voices hold already.
    async fn stored(&self, voices: impl Iterator<Item = Uuid>) -> Result<HashMap<(Uuid, Uuid), position::Model>> {
        let voices: Vec<Uuid> = voices.collect::<std::collections::HashSet<_>>().into_iter().collect();
        let mut stored = HashMap::new();
        for batch in voices.chunks(500) {
            for row in position::Entity::find().filter(position::Column::Voice.is_in(batch.iter().copied())).all(self.connection).await? {
                stored.insert((row.voice, row.block), row);
            }
        }
        Ok(stored)
    }
}

fn row(voice: Uuid, position: Last<'_>) -> position::ActiveModel {
    position::ActiveModel {
        voice: Set(voice),
        block: Set(position.block.id),
        version: Set(position.block.version),
        participant: Set(position.participant),
        stance: Set(position.stance.as_str().to_owned()),
        name: Set(position.author.name),
        affiliation: Set(position.author.affiliation),
        behalf: Set(position.author.behalf),
        group_code: Set(position.author.group),
        region: Set(position.author.region),
        level: Set(Level::Imported.as_str().to_owned()),
        at: Set(position.line.at.0),
    }
}
