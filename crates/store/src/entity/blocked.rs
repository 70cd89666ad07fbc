//! A participant who can take part no longer.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "blocked")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub participant: Uuid,
    pub consultation: Uuid,
    pub at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
