//! The history of a decision or a synthesis: every change and every publication, never changed.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_step")]
pub struct Model {
    /// The contribution, the block or the version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub consultation: Uuid,
    pub at: i64,
    pub person: Uuid,
    pub published: bool,
    pub disposition: String,
    pub text: String,
    pub wording: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
