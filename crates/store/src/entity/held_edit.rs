//! Changed words of a published contribution that the desk looks at first.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "held_edit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment: Uuid,
    /// How often its words were changed, this change included.
    pub number: i32,
    pub at: i64,
    pub body: String,
    pub proposed: String,
    /// When the desk let the words before stay; these are then their writer's alone.
    pub kept_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
