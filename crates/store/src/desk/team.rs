//! Who is at the desk.

use colloquy_consultation::{DeskPersonOut, Email, EventKind, Role};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{CoChair, people};
use crate::entity::role;
use crate::error::{Result, StoreError};
use crate::turn::{About, Audience, Turn};

pub(super) async fn invite(co_chair: &CoChair, emails: &[Email], wanted: Role) -> Result<(Vec<DeskPersonOut>, Vec<Email>)> {
    if wanted == Role::Admin {
        return Err(StoreError::invalid("role", "invalid", "co-chair, editor or observer."));
    }
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let mut new = Vec::new();
    for email in emails {
        let gone = role::Entity::delete_many()
            .filter(role::Column::Consultation.eq(turn.row.id))
            .filter(role::Column::Email.eq(email.as_str()))
            .exec(&transaction)
            .await?;
        if gone.rows_affected == 0 {
            new.push(email.clone());
        }
        let row = role::ActiveModel {
            id: Set(Uuid::now_v7()),
            email: Set(email.as_str().to_owned()),
            consultation: Set(Some(turn.row.id)),
            role: Set(wanted.as_str().to_owned()),
        };
        role::Entity::insert(row).exec_without_returning(&transaction).await?;
    }
    keep_a_co_chair(&transaction, turn.row.id).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    let people = people::people(&transaction, desk.reader.id.0).await?;
    transaction.commit().await?;
    Ok((people, new))
}

pub(super) async fn remove(co_chair: &CoChair, email: &Email) -> Result<()> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let gone = role::Entity::delete_many()
        .filter(role::Column::Consultation.eq(turn.row.id))
        .filter(role::Column::Email.eq(email.as_str()))
        .exec(&transaction)
        .await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound("person"));
    }
    keep_a_co_chair(&transaction, turn.row.id).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// A desk without a co-chair could not be opened to anybody any more.
async fn keep_a_co_chair(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<()> {
    let co_chairs =
        role::Entity::find().filter(role::Column::Consultation.eq(consultation)).filter(role::Column::Role.eq(Role::CoChair.as_str()));
    if co_chairs.count(connection).await? == 0 {
        return Err(StoreError::Conflict("last-co-chair"));
    }
    Ok(())
}
