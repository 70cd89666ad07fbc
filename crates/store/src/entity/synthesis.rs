//! The summary of what was said on a block, or (under the id of the version) on the whole draft.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "synthesis")]
pub struct Model {
    /// The block; for the whole draft the version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: Uuid,
    pub consultation: Uuid,
    pub version: Uuid,
    pub block: Option<Uuid>,
    pub text: String,
    pub revision: i32,
    pub person: Uuid,
    pub at: i64,
    /// Empty: nothing is published.
    pub published_text: String,
    pub published_at: Option<i64>,
    pub unpublished: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
