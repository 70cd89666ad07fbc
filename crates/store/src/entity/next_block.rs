//! A block of the next version while it is written; its id stays when it is published.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "next_block")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    /// Rises in reading order, with gaps.
    pub place: i32,
    pub parent: Option<Uuid>,
    pub kind: String,
    pub level: i32,
    pub marker: Option<String>,
    pub text: String,
    /// JSON: a list of `Mark`.
    pub marks: String,
    /// JSON: the wordings to choose from, where accepted suggestions do not go together.
    pub choices: String,
    /// Taken out; it can come back until the version is published.
    pub gone: bool,
    pub revision: i32,
    pub source_start: i32,
    pub source_end: i32,
    /// Who changed it last, and when.
    pub person: Uuid,
    pub at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
