//! Somebody whom the desk has asked to take part.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub kind: String,
    pub name: String,
    /// Who is written to in a body.
    pub contact: String,
    pub email: Option<String>,
    pub group_code: String,
    pub region: String,
    /// Of its mails.
    pub language: String,
    /// Words of the desk in its mail.
    pub words: String,
    /// Whether they want to be reminded.
    pub remind: bool,
    /// Whether it has put their address on the consultation's list.
    pub listed: bool,
    /// How often its mail was put into the queue.
    pub mails: i32,
    /// Who made it.
    pub person: Uuid,
    pub created_at: i64,
    pub sent_at: Option<i64>,
    pub opened_at: Option<i64>,
    pub declined_at: Option<i64>,
    pub reminded_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
