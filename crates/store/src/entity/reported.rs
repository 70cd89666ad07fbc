//! A contribution that the desk has entered for a named person.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reported")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment: Uuid,
    pub consultation: Uuid,
    /// Of the person, until they have settled it.
    pub email: Option<String>,
    /// Where it was said.
    pub place: String,
    pub link: String,
    pub said_at: i64,
    /// Who entered it.
    pub person: Uuid,
    pub entered_at: i64,
    pub sent_at: Option<i64>,
    /// When the person confirmed, corrected or withdrew it.
    pub settled_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
