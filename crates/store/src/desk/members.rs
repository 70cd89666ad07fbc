//! The list of members: their addresses are for co-chairs alone.

use std::collections::HashSet;

use colloquy_consultation::{Email, EventKind, MembersPage};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::CoChair;
use crate::entity::member::{self, Column};
use crate::error::{Result, StoreError};
use crate::search;
use crate::turn::{About, Audience, Turn, insert_all};

/// How many addresses a list has at most.
pub(super) const MOST: usize = 50_000;

/// Which members are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MembersQuery {
    /// What their address contains.
    pub text: String,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// How many, 1 to 500.
    pub limit: u32,
}

/// How many there are; everyone at the desk may know.
pub(super) async fn count(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<u32> {
    let all = member::Entity::find().filter(Column::Consultation.eq(consultation)).count(connection).await?;
    u32::try_from(all).map_err(StoreError::stored)
}

pub(super) async fn page(co_chair: &CoChair, query: &MembersQuery) -> Result<MembersPage> {
    let connection = &co_chair.desk.reader.store.reads;
    let limit = query.limit.clamp(1, 500) as usize;
    let mut found = member::Entity::find().filter(Column::Consultation.eq(co_chair.desk.reader.id.0));
    if !query.text.trim().is_empty() {
        found = found.filter(Expr::col(Column::Email).like(search::pattern(&query.text)));
    }
    let total = u32::try_from(found.clone().count(connection).await?).map_err(StoreError::stored)?;
    if let Some(cursor) = &query.cursor {
        found = found.filter(Column::Email.gt(cursor.as_str()));
    }
    let rows = found.order_by_asc(Column::Email).limit(limit as u64 + 1).all(connection).await?;
    let more = rows.len() > limit;
    let emails: Vec<String> = rows.into_iter().take(limit).map(|row| row.email).collect();
    Ok(MembersPage { next: emails.last().filter(|_| more).cloned(), emails, total })
}

/// Puts addresses on the list; gives how many were not there.
pub(super) async fn add(co_chair: &CoChair, emails: &[Email]) -> Result<u32> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let known = member::Entity::find().select_only().column(Column::Email).filter(Column::Consultation.eq(turn.row.id));
    let mut known: HashSet<String> = known.into_tuple::<String>().all(&transaction).await?.into_iter().collect();
    let before = known.len();
    let new: Vec<&Email> = emails.iter().filter(|email| known.insert(email.as_str().to_owned())).collect();
    if known.len() > MOST {
        return Err(StoreError::invalid("emails", "too-many", format!("A list has at most {MOST} addresses; {before} are on it.")));
    }
    let added = u32::try_from(new.len()).map_err(StoreError::stored)?;
    let row = |email: &Email| member::ActiveModel { consultation: Set(turn.row.id), email: Set(email.as_str().to_owned()) };
    insert_all::<member::Entity, _>(&transaction, new.into_iter().map(row).collect()).await?;
    if added > 0 {
        turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    }
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(added)
}

pub(super) async fn remove(co_chair: &CoChair, email: &Email) -> Result<()> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let gone = member::Entity::delete_by_id((turn.row.id, email.as_str().to_owned())).exec(&transaction).await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound("person"));
    }
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}
