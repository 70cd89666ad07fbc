//! The right to begin consultations.

use colloquy_consultation::{ConsultationOut, Role};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::administrator::create::{self, NewConsultation};
use crate::administrator::import::remarks::NewRemark;
use crate::entity::{person, role};
use crate::error::{Result, StoreError};
use crate::store::{Store, Viewer};

/// The right to begin consultations; whoever does is their first co-chair.
#[derive(Debug, Clone)]
pub struct Founder {
    store: Store,
    person: Uuid,
    email: String,
}

impl Store {
    /// The right to begin consultations: for administrators, and for co-chairs of any consultation.
    ///
    /// # Errors
    /// `SignInNeeded`. `Forbidden("co-chair-needed")`.
    pub async fn founder(&self, viewer: Viewer) -> Result<Founder> {
        let person = viewer.person().ok_or(StoreError::SignInNeeded)?;
        let person = person::Entity::find_by_id(person.0).one(&self.reads).await?.ok_or(StoreError::SignInNeeded)?;
        let email = person.email.ok_or(StoreError::SignInNeeded)?;
        let roles = role::Entity::find()
            .filter(role::Column::Email.eq(email.as_str()))
            .filter(role::Column::Role.is_in([Role::CoChair.as_str(), Role::Admin.as_str()]));
        if roles.one(&self.reads).await?.is_none() {
            return Err(StoreError::Forbidden("co-chair-needed"));
        }
        Ok(Founder { store: self.clone(), person: person.id, email })
    }
}

impl Founder {
    /// Stores a consultation with the first version of its draft and the contributions that its file brings along, and makes
    /// its founder a co-chair: all or nothing.
    ///
    /// # Errors
    /// `Conflict("slug-taken")`, `Invalid` (also `comments`: which of them cannot be stored, and why).
    pub async fn found(&self, new: NewConsultation, remarks: Vec<NewRemark>) -> Result<ConsultationOut> {
        let slug = new.slug.clone();
        let transaction = self.store.begin().await?;
        let id = create::insert(&self.store, &transaction, &new, remarks, self.person).await?;
        let row = role::ActiveModel {
            id: Set(Uuid::now_v7()),
            email: Set(self.email.clone()),
            consultation: Set(Some(id)),
            role: Set(Role::CoChair.as_str().to_owned()),
        };
        role::Entity::insert(row).exec_without_returning(&transaction).await?;
        transaction.commit().await?;
        Ok(self.store.administrator().reader(&slug).await?.consultation)
    }
}
