//! The words of a block in one language.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "block_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub block: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    pub marker: Option<String>,
    pub text: String,
    /// JSON: a list of `Mark`.
    pub marks: String,
    pub source_start: i32,
    pub source_end: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
