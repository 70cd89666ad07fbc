//! A published version of a draft, with its running totals.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub number: i32,
    pub language: String,
    pub published_at: i64,
    pub note: Option<String>,
    /// Numbered paragraphs; rows and cells are not counted.
    pub numbered_total: i32,
    pub comment_total: i32,
    pub whole_total: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
