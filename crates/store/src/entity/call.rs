//! A call of a consultation.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "call")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub title: String,
    /// Where it takes place; may be empty.
    pub link: String,
    pub starts_at: i64,
    pub minutes: i32,
    /// How often it was changed: calendars ask for it.
    pub sequence: i32,
    pub changed_at: i64,
    pub removed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
