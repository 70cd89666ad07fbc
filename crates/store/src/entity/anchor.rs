//! What a thread is about: a row for each block, or one without a block for the whole draft.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "anchor")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub place: i32,
    pub version: Uuid,
    pub block: Option<Uuid>,
    pub language: String,
    pub quote: Option<String>,
    pub prefix: String,
    pub suffix: String,
    pub quote_start: Option<i32>,
    pub quote_end: Option<i32>,
    /// `writer`, or later how it was carried over.
    pub origin: String,
    /// In percent.
    pub confidence: i32,
    /// `placed`, or later `lost`.
    pub status: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
