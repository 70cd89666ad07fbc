//! A consultation: its face, its rules, its counters and the lock that orders all writes to it.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub organiser: String,
    pub welcome: String,
    pub language: String,
    pub visibility: String,
    pub rules: String,
    /// Number of the last event.
    pub event_seq: i64,
    /// Number of the last contribution that arrived.
    pub arrival_seq: i64,
    /// Goes up with every write: taking it is taking the lock.
    pub lock_count: i64,
    pub comment_total: i32,
    pub people_total: i32,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
