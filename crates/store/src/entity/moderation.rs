//! An act of moderation; never changed.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "moderation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub consultation: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub at: i64,
    pub kind: String,
    pub comment: Option<Uuid>,
    /// Who was blocked or unblocked.
    pub participant: Option<Uuid>,
    pub reason: String,
    /// Who did it.
    pub person: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
