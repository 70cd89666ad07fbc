//! A contribution, with who made it as stated then.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "comment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub version: Uuid,
    /// The actor.
    pub participant: Uuid,
    /// For whom.
    pub voice: Uuid,
    pub kind: String,
    pub state: String,
    pub body: String,
    pub language: String,
    pub language_primary: String,
    pub name: String,
    pub affiliation: String,
    pub behalf: String,
    pub group_code: String,
    pub region: String,
    pub country: String,
    pub level: String,
    pub digest: Vec<u8>,
    pub external_id: Option<String>,
    pub parent: Option<Uuid>,
    pub root: Uuid,
    /// Whether it is about the whole draft.
    pub whole: bool,
    /// Its number in the order of arrival in the consultation, and that of its root: threads sort by both.
    pub arrival: i64,
    pub root_arrival: i64,
    pub agree_count: i32,
    /// Published replies in the thread it begins.
    pub reply_count: i32,
    /// Direct replies that are shown; a withdrawn contribution is shown while it has any.
    pub child_count: i32,
    pub revision_count: i32,
    pub received_at: i64,
    /// Set while it waits for its writer's address to be proved.
    pub waiting_since: Option<i64>,
    pub published_at: Option<i64>,
    pub edited_at: Option<i64>,
    pub withdrawn_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
