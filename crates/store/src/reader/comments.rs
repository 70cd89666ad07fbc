//! Pages of contributions.

use colloquy_consultation::{CommentId, CommentOut, CommentPage, CommentState};
use sea_orm::sea_query::{Expr, ExprTrait, Order};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};

use super::assemble::{assemble, assemble_at};
use super::{CommentQuery, Filter, Reader};
use crate::entity::comment::Column;
use crate::entity::{anchor, block_tally, comment, version};
use crate::error::{Result, StoreError};

const PAGE_MAX: u32 = 100;

pub(super) async fn page(reader: &Reader, query: &CommentQuery) -> Result<CommentPage> {
    let connection = &reader.store.reads;
    let limit = query.limit.clamp(1, PAGE_MAX) as usize;
    if let Some(thread) = query.thread {
        check_thread(reader, thread).await?;
    }
    let mut rows = select(reader, query)?.limit(limit as u64 + 1).all(connection).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| cursor(row, query.newest));
    let total = total(reader, query).await?;
    Ok(CommentPage { items: assemble_at(connection, reader, rows, Some(reader.version_id(query.version)?)).await?, next, total })
}

/// A thread of another consultation does not exist here. Asked beforehand: an engine that is asked for both at once may
/// look through the consultation instead of the thread.
async fn check_thread(reader: &Reader, thread: CommentId) -> Result<()> {
    let root = comment::Entity::find_by_id(thread.0).one(&reader.store.reads).await?;
    root.filter(|root| root.consultation == reader.id.0).map(|_| ()).ok_or(StoreError::NotFound("comment"))
}

/// The rows of a query, from its cursor on.
pub(crate) fn select(reader: &Reader, query: &CommentQuery) -> Result<Select<comment::Entity>> {
    let found = comment::Entity::find().filter(place(reader, query)?).filter(matching(reader, &query.filter)).filter(visible(reader));
    Ok(ordered(after(found, query)?, query))
}

pub(super) async fn one(reader: &Reader, id: CommentId) -> Result<CommentOut> {
    let connection = &reader.store.reads;
    let found = comment::Entity::find_by_id(id.0).filter(Column::Consultation.eq(reader.id.0)).filter(visible(reader));
    let row = found.one(connection).await?.ok_or(StoreError::NotFound("comment"))?;
    assemble(connection, reader, vec![row]).await?.pop().ok_or(StoreError::NotFound("comment"))
}

/// What the viewer may see: what is published, what was withdrawn but holds replies together, that something was hidden,
/// and of their own what was never published.
pub(crate) fn visible(reader: &Reader) -> Condition {
    let kept = Condition::all().add(Column::State.eq(CommentState::Withdrawn.as_str())).add(Column::ChildCount.gt(0));
    let hidden = Condition::all().add(Column::State.eq(CommentState::Hidden.as_str())).add(Column::PublishedAt.is_not_null());
    let seen = Condition::any().add(Column::State.eq(CommentState::Published.as_str())).add(kept).add(hidden);
    match reader.participant_id() {
        Some(me) => {
            let unpublished = [CommentState::Waiting, CommentState::Expired, CommentState::Held, CommentState::Hidden];
            let unpublished = unpublished.map(CommentState::as_str);
            seen.add(Condition::all().add(Column::Participant.eq(me)).add(Column::State.is_in(unpublished)))
        }
        None => seen,
    }
}

/// Where the contributions stand. A block and a thread belong to one version, which then need not be asked for.
fn place(reader: &Reader, query: &CommentQuery) -> Result<Condition> {
    let version = reader.version_id(query.version)?;
    let mut place = Condition::all();
    if let Some(block) = query.block {
        let roots = anchor::Entity::find().select_only().column(anchor::Column::Comment).filter(anchor::Column::Block.eq(block.0));
        place = place.add(Column::Root.in_subquery(roots.filter(anchor::Column::Version.eq(version)).into_query()));
    }
    if let Some(thread) = query.thread {
        place = place.add(Column::Root.eq(thread.0));
    }
    if query.block.is_none() && query.thread.is_none() {
        place = place.add(reader.stands_in(version));
    }
    if query.whole {
        place = place.add(reader.whole_in(version));
    }
    Ok(place)
}

/// What a filter asks for.
pub(super) fn matching(reader: &Reader, filter: &Filter) -> Condition {
    let mut matching = Condition::all();
    if let Some(kind) = filter.kind {
        matching = matching.add(Column::Kind.eq(kind.as_str()));
    }
    if let Some(group) = &filter.group {
        matching = matching.add(Column::GroupCode.eq(group.as_str()));
    }
    if let Some(region) = &filter.region {
        matching = matching.add(Column::Region.eq(region.as_str()));
    }
    if let Some(language) = &filter.language {
        matching = matching.add(Column::LanguagePrimary.eq(primary(language)));
    }
    if filter.mine {
        matching = matching.add(match reader.participant_id() {
            Some(me) => Column::Participant.eq(me),
            None => Column::Participant.is_in(Vec::<uuid::Uuid>::new()),
        });
    }
    matching
}

fn primary(language: &str) -> String {
    language.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether an index of its own finds the few rows that are wanted. Their order is then not taken from the
/// version's index, or an engine may prefer to walk through the whole version in that order.
fn is_narrow(query: &CommentQuery) -> bool {
    query.block.is_some() || query.thread.is_some() || query.filter.mine
}

fn ordered(found: Select<comment::Entity>, query: &CommentQuery) -> Select<comment::Entity> {
    let by =
        |column: Column| if is_narrow(query) { Expr::col((comment::Entity, column)).add(0) } else { Expr::col((comment::Entity, column)) };
    if query.newest {
        found.order_by(by(Column::Arrival), Order::Desc)
    } else {
        found.order_by(by(Column::RootArrival), Order::Asc).order_by(by(Column::Arrival), Order::Asc)
    }
}

fn cursor(row: &comment::Model, newest: bool) -> String {
    if newest { row.arrival.to_string() } else { format!("{}.{}", row.root_arrival, row.arrival) }
}

/// What comes after the cursor: places in the order of arrival never change, so nothing is skipped or doubled.
fn after(found: Select<comment::Entity>, query: &CommentQuery) -> Result<Select<comment::Entity>> {
    let Some(cursor) = &query.cursor else { return Ok(found) };
    let wrong = || StoreError::invalid("cursor", "invalid", "Send the `next` of the page before, with the same order.");
    let number = |text: &str| text.parse::<i64>().map_err(|_| wrong());
    if query.newest {
        return Ok(found.filter(Column::Arrival.lt(number(cursor)?)));
    }
    let (root, arrival) = cursor.split_once('.').ok_or_else(wrong)?;
    let (root, arrival) = (number(root)?, number(arrival)?);
    let later = Condition::any().add(Column::RootArrival.gt(root)).add(Column::Arrival.gt(arrival));
    // The first condition lets the index begin at the cursor.
    Ok(found.filter(Column::RootArrival.gte(root)).filter(later))
}

/// How many published contributions match (of one's own: in any state); kept numbers where there is no filter.
async fn total(reader: &Reader, query: &CommentQuery) -> Result<u32> {
    let connection = &reader.store.reads;
    if query.filter != Filter::default() {
        let found = comment::Entity::find().filter(place(reader, query)?).filter(matching(reader, &query.filter));
        let states = if query.filter.mine {
            Column::State.ne(CommentState::Withdrawn.as_str())
        } else {
            Column::State.eq(CommentState::Published.as_str())
        };
        return count(found.filter(states).count(connection).await?);
    }
    if let Some(thread) = query.thread {
        let root = comment::Entity::find_by_id(thread.0).filter(Column::Consultation.eq(reader.id.0)).one(connection).await?;
        return Ok(root.map_or(0, |row| row.reply_count.unsigned_abs() + u32::from(row.state == CommentState::Published.as_str())));
    }
    if let Some(block) = query.block {
        let tally = block_tally::Entity::find_by_id((block.0, "comment".to_owned(), String::new())).one(connection).await?;
        return Ok(tally.map_or(0, |row| row.count.unsigned_abs()));
    }
    let row = version::Entity::find_by_id(reader.version_id(query.version)?).one(connection).await?;
    Ok(row.map_or(0, |row| if query.whole { row.whole_total } else { row.comment_total }.unsigned_abs()))
}

fn count(count: u64) -> Result<u32> {
    u32::try_from(count).map_err(StoreError::stored)
}
