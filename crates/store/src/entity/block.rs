//! The structure of a version: a block without its words.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "block")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: Uuid,
    pub place: i32,
    pub parent: Option<Uuid>,
    pub kind: String,
    pub level: i32,
    /// The three parts of its number; 0 where it has none.
    pub paragraph: i32,
    pub row_number: i32,
    pub cell_number: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
