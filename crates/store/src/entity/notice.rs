//! A mail to an address that the desk has given; its words are made when it is sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "notice")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    /// `invitation`, `reminder` or `claim`.
    pub kind: String,
    /// The invitation, or the contribution.
    pub about: Uuid,
    pub created_at: i64,
    /// When it is to be tried (again).
    pub due_at: i64,
    pub attempts: i32,
    pub sent_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
