//! A mail that waits to be sent or was sent; its words are made when it is sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "letter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub person: Uuid,
    /// `outcome`.
    pub kind: String,
    /// Of the link in it; none until it was first read for sending.
    pub token_hash: Option<Vec<u8>>,
    pub created_at: i64,
    /// When it is to be tried (again).
    pub due_at: i64,
    pub attempts: i32,
    /// When its words were made last: what is published later belongs to the next letter.
    pub read_at: Option<i64>,
    pub sent_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
