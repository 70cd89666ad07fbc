//! The next version of a consultation while it is written.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "next_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub consultation: Uuid,
    /// The version it begins from.
    pub base: Uuid,
    pub language: String,
    pub person: Uuid,
    pub at: i64,
    /// What changed, for everyone to read once it is published.
    pub note: String,
    /// The file it was read from, if it was.
    pub source_name: Option<String>,
    pub source: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
