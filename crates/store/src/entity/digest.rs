//! Who wants a digest, how often and when.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "digest")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub person: Uuid,
    /// `reader` or `desk`.
    pub kind: String,
    /// `daily` or `weekly`.
    pub pace: String,
    pub language: String,
    /// The name of a zone.
    pub zone: String,
    /// The hour of the day in that zone.
    pub hour: i32,
    /// Ends it, and does nothing else: every mail holds it.
    pub stop: String,
    /// What happened before this was in an earlier one.
    pub since_at: i64,
    pub due_at: i64,
    pub attempts: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
