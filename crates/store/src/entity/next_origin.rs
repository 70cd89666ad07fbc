//! Which block of the version before a block of the next one carries on.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "next_origin")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub block: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub old_block: Uuid,
    pub kind: String,
    /// In percent.
    pub confidence: i32,
    /// Whether somebody at the desk said so.
    pub confirmed: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
