//! Contributions move along to the next version: anchors are added, none is changed.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{Carry, CommentKind, CommentState, Disposition};
use colloquy_text::{Link, LinkKind, Unit, carry_quote};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::Draft;
use super::start::{Base, unit_kind};
use crate::again;
use crate::entity::{anchor, assignment, block, comment, decision, version};
use crate::error::{Result, StoreError};
use crate::tally::{self, What};
use crate::turn::{Turn, insert_all};

/// Letters of context kept beside a quotation.
const CONTEXT: usize = 32;

/// The blocks of a version that something is said on.
pub(super) async fn said_on(connection: &impl ConnectionTrait, base: &Base) -> Result<HashSet<Uuid>> {
    let rows: Vec<Option<Uuid>> = anchor::Entity::find()
        .select_only()
        .column(anchor::Column::Block)
        .distinct()
        .filter(anchor::Column::Version.eq(base.row.id))
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().flatten().collect())
}

/// Moves along what shall move.
pub(super) async fn carry(
    connection: &impl ConnectionTrait,
    turn: &Turn,
    draft: &Draft,
    base: &Base,
    new: &version::Model,
    which: Carry,
) -> Result<()> {
    carry_assignments(connection, draft, base, new).await?;
    if which == Carry::None {
        return Ok(());
    }
    let moving = moving(connection, turn, base, which).await?;
    let mut anchors: HashMap<Uuid, Vec<anchor::Model>> = HashMap::new();
    for batch in moving.chunks(500) {
        let of = anchor::Entity::find().filter(anchor::Column::Comment.is_in(batch.iter().copied()));
        for row in of.order_by_asc(anchor::Column::Place).all(connection).await? {
            anchors.entry(row.comment).or_default().push(row);
        }
    }
    let map = Map::new(draft, base);
    let mut rows = Vec::new();
    let mut lost: Vec<Uuid> = Vec::new();
    for root in &moving {
        let all = anchors.remove(root).unwrap_or_default();
        let next = all.last().map_or(0, |row| row.place + 1);
        let own: Vec<&anchor::Model> = all.iter().filter(|row| row.version == base.row.id).collect();
        let placed = map.place(&own, new, next);
        if placed.iter().all(|row| row.block.is_none()) && own.iter().any(|row| row.block.is_some()) {
            lost.push(*root);
        }
        rows.extend(placed);
    }
    let active = rows.iter().cloned().map(sea_orm::IntoActiveModel::into_active_model).collect();
    insert_all::<anchor::Entity, _>(connection, active).await?;
    for batch in lost.chunks(500) {
        // What has no place any more stands under the whole text.
        comment::Entity::update_many()
            .col_expr(comment::Column::Whole, Expr::value(true))
            .filter(comment::Column::Root.is_in(batch.iter().copied()))
            .exec(connection)
            .await?;
    }
    for batch in moving.chunks(500) {
        comment::Entity::update_many()
            .col_expr(comment::Column::Version, Expr::value(new.id))
            .filter(comment::Column::Root.is_in(batch.iter().copied()))
            .exec(connection)
            .await?;
        decision::Entity::update_many()
            .col_expr(decision::Column::Version, Expr::value(new.id))
            .filter(decision::Column::Comment.is_in(batch.iter().copied()))
            .exec(connection)
            .await?;
    }
    count(connection, new, &moving, &rows).await
}

/// The threads that move, by their first contribution.
async fn moving(connection: &impl ConnectionTrait, turn: &Turn, base: &Base, which: Carry) -> Result<Vec<Uuid>> {
    let roots: Vec<Uuid> = comment::Entity::find()
        .select_only()
        .column(comment::Column::Id)
        .filter(comment::Column::Consultation.eq(turn.row.id))
        .filter(comment::Column::Version.eq(base.row.id))
        .filter(comment::Column::Parent.is_null())
        .order_by_asc(comment::Column::Arrival)
        .into_tuple()
        .all(connection)
        .await?;
    if which == Carry::All {
        return Ok(roots);
    }
    let closed: Vec<Uuid> = decision::Entity::find()
        .select_only()
        .column(decision::Column::Comment)
        .filter(decision::Column::Version.eq(base.row.id))
        .filter(decision::Column::PublishedAt.is_not_null())
        .filter(decision::Column::PublishedDisposition.ne(Disposition::Deferred.as_str()))
        .filter(decision::Column::PublishedDisposition.ne(""))
        .into_tuple()
        .all(connection)
        .await?;
    let closed: HashSet<Uuid> = closed.into_iter().collect();
    Ok(roots.into_iter().filter(|root| !closed.contains(root)).collect())
}

/// A block that carries on what an anchor is about: where, how sure, and the quoted words in it.
type Target = (usize, u8, Option<(usize, usize)>);

/// Where each block went.
struct Map<'a> {
    old: Vec<Unit<'a>>,
    new: Vec<Unit<'a>>,
    links: Vec<Link>,
    old_at: HashMap<Uuid, usize>,
    ids: Vec<Uuid>,
}

impl<'a> Map<'a> {
    fn new(draft: &'a Draft, base: &'a Base) -> Self {
        let old_at: HashMap<Uuid, usize> = base.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
        let new_at: HashMap<Uuid, usize> = draft.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
        let new = draft.blocks.iter().map(|block| Unit {
            kind: unit_kind(&block.kind),
            parent: block.parent.and_then(|parent| new_at.get(&parent).copied()),
            marker: block.marker.as_deref().unwrap_or(""),
            text: &block.text,
        });
        let mut links: Vec<Link> = draft
            .origins
            .iter()
            .map(|origin| Link {
                old: old_at[&origin.old_block],
                new: new_at[&origin.block],
                kind: LinkKind::Edited,
                confidence: u8::try_from(if origin.confirmed { 100 } else { origin.confidence }).unwrap_or(100),
                similarity: 1.0,
            })
            .collect();
        links.sort_by_key(|link| (link.old, link.new));
        Self { old: base.units(), new: new.collect(), links, old_at, ids: draft.blocks.iter().map(|block| block.id).collect() }
    }

    /// The anchors of one contribution in the new version.
    fn place(&self, own: &[&anchor::Model], new: &version::Model, mut place: i32) -> Vec<anchor::Model> {
        let mut rows: Vec<anchor::Model> = Vec::new();
        for row in own {
            let Some(old) = row.block.and_then(|block| self.old_at.get(&block).copied()) else { continue };
            for (at, confidence, quote) in self.targets(old, row, row.language == new.language) {
                let id = self.ids[at];
                if rows.iter().any(|known| known.block == Some(id)) {
                    continue;
                }
                let (quote, prefix, suffix, start, end) = match quote {
                    Some((start, end)) => self.quoted(at, start, end),
                    // Words of a further language go along as they are: its text of the next version is not there yet.
                    None if row.language != new.language => {
                        (row.quote.clone(), row.prefix.clone(), row.suffix.clone(), row.quote_start, row.quote_end)
                    }
                    None => (None, String::new(), String::new(), None, None),
                };
                rows.push(anchor::Model {
                    place,
                    version: new.id,
                    block: Some(id),
                    quote,
                    prefix,
                    suffix,
                    quote_start: start,
                    quote_end: end,
                    origin: "carried".to_owned(),
                    confidence: i32::from(confidence),
                    status: "placed".to_owned(),
                    ..(*row).clone()
                });
                place += 1;
            }
        }
        if let (true, Some(first)) = (rows.is_empty(), own.first()) {
            let status = if first.block.is_some() { "lost" } else { "placed" };
            rows.push(anchor::Model {
                place,
                version: new.id,
                block: None,
                origin: "carried".to_owned(),
                confidence: 100,
                status: status.to_owned(),
                quote_start: None,
                quote_end: None,
                ..(*first).clone()
            });
        }
        rows
    }

    /// The blocks that carry on what an anchor is about: the one with its quoted words, or all.
    fn targets(&self, old: usize, row: &anchor::Model, is_original: bool) -> Vec<Target> {
        let links: Vec<&Link> = self.links.iter().filter(|link| link.old == old).collect();
        if let (true, Some(start), Some(end)) = (is_original, row.quote_start, row.quote_end) {
            let found = carry_quote(&self.old, &self.new, &self.links, old, start.unsigned_abs() as usize, end.unsigned_abs() as usize);
            // Words that were found in a block nobody linked are a doubtful place.
            let known = found.filter(|place| links.is_empty() || links.iter().any(|link| link.new == place.new));
            if let Some(place) = known.filter(|place| !links.is_empty() || place.confidence >= colloquy_consultation::SURE) {
                return vec![(place.new, place.confidence, Some((place.start, place.end)))];
            }
        }
        links.into_iter().map(|link| (link.new, link.confidence, None)).collect()
    }

    fn quoted(&self, at: usize, start: usize, end: usize) -> (Option<String>, String, String, Option<i32>, Option<i32>) {
        let chars: Vec<char> = self.new[at].text.chars().collect();
        let (start, end) = (start.min(chars.len()), end.min(chars.len()));
        let part = |from: usize, to: usize| chars[from..to].iter().collect::<String>();
        (
            Some(part(start, end)),
            part(start.saturating_sub(CONTEXT), start),
            part(end, (end + CONTEXT).min(chars.len())),
            i32::try_from(start).ok(),
            i32::try_from(end).ok(),
        )
    }
}

/// Counts what moved on the blocks where it stands now.
async fn count(connection: &impl ConnectionTrait, new: &version::Model, moving: &[Uuid], anchors: &[anchor::Model]) -> Result<()> {
    let blocks = block::Entity::find().filter(block::Column::Version.eq(new.id)).all(connection).await?;
    let blocks: HashMap<Uuid, block::Model> = blocks.into_iter().map(|block| (block.id, block)).collect();
    let heads = again::heads(connection, new.id).await?;
    let mut places: HashMap<Uuid, Vec<block::Model>> = HashMap::new();
    for row in anchors {
        places.entry(row.comment).or_default().extend(row.block.and_then(|block| blocks.get(&block)).cloned());
    }
    for list in places.values_mut() {
        list.sort_by_key(|block| block.place);
    }
    let mut sums: HashMap<(Uuid, What), i32> = HashMap::new();
    let (mut total, mut whole) = (0, 0);
    for batch in moving.chunks(500) {
        let of = comment::Entity::find().filter(comment::Column::Root.is_in(batch.iter().copied()));
        for row in of.filter(comment::Column::State.eq(CommentState::Published.as_str())).all(connection).await? {
            let kind: CommentKind = row.kind.parse().map_err(StoreError::stored)?;
            let list = places.get(&row.root).map_or(&[][..], Vec::as_slice);
            total += 1;
            whole += i32::from(row.whole);
            for block in list {
                for what in tally::counted(kind) {
                    *sums.entry((block.id, what)).or_default() += 1;
                }
            }
            for block in again::again(list, &heads) {
                *sums.entry((block.id, What::Again)).or_default() += 1;
            }
        }
    }
    let rows = sums.into_iter().filter_map(|((id, what), sum)| Some((blocks.get(&id)?.clone(), what, String::new(), sum)));
    tally::add_many(connection, rows.collect()).await?;
    tally::count_in_version(connection, new.id, total, whole).await
}

/// Whoever works on a block works on what carries it on.
async fn carry_assignments(connection: &impl ConnectionTrait, draft: &Draft, base: &Base, new: &version::Model) -> Result<()> {
    let before = assignment::Entity::find().filter(assignment::Column::Version.eq(base.row.id)).all(connection).await?;
    let before: HashMap<Uuid, String> = before.into_iter().map(|row| (row.block, row.email)).collect();
    let mut given: HashMap<Uuid, String> = HashMap::new();
    for origin in &draft.origins {
        if let Some(email) = before.get(&origin.old_block) {
            given.entry(origin.block).or_insert_with(|| email.clone());
        }
    }
    let rows =
        given.into_iter().map(|(block, email)| assignment::ActiveModel { block: Set(block), version: Set(new.id), email: Set(email) });
    insert_all::<assignment::Entity, _>(connection, rows.collect()).await
}
