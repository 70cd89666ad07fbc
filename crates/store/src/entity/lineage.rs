//! Which block carries on the words of which block of the version before.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lineage")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub old_block: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub new_block: Uuid,
    /// `unchanged`, `edited`, `moved`, `split` or `merged`.
    pub kind: String,
    /// In percent.
    pub confidence: i32,
    /// Whether somebody at the desk said so.
    pub confirmed: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
