//! Roles and lists of members.

use colloquy_consultation::{Email, Role, Slug};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Administrator;
use crate::entity::{member, role};
use crate::error::Result;
use crate::reader::me::is_member;

/// Granting twice is granting once.
pub(super) async fn grant(administrator: &Administrator, email: &Email, granted: Role, slug: Option<&Slug>) -> Result<()> {
    let consultation = match slug {
        Some(slug) => Some(administrator.reader(slug).await?.id.0),
        None => None,
    };
    let transaction = administrator.store.begin().await?;
    let same = role::Entity::find()
        .filter(role::Column::Email.eq(email.as_str()))
        .filter(role::Column::Role.eq(granted.as_str()))
        .filter(role::Column::Consultation.eq(consultation));
    if same.one(&transaction).await?.is_none() {
        let row = role::ActiveModel {
            id: Set(Uuid::now_v7()),
            email: Set(email.as_str().to_owned()),
            consultation: Set(consultation),
            role: Set(granted.as_str().to_owned()),
        };
        role::Entity::insert(row).exec_without_returning(&transaction).await?;
    }
    Ok(transaction.commit().await?)
}

pub(super) async fn add_members(administrator: &Administrator, slug: &Slug, emails: &[Email]) -> Result<u32> {
    let consultation = administrator.reader(slug).await?.id.0;
    let transaction = administrator.store.begin().await?;
    let mut added = 0;
    for email in emails {
        if !is_member(&transaction, consultation, email.as_str()).await? {
            let row = member::ActiveModel { consultation: Set(consultation), email: Set(email.as_str().to_owned()) };
            member::Entity::insert(row).exec_without_returning(&transaction).await?;
            added += 1;
        }
    }
    transaction.commit().await?;
    Ok(added)
}
