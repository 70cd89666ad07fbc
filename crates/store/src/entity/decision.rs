//! What the desk has decided on a contribution: the draft, and beside it what everyone may read.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "decision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment: Uuid,
    pub consultation: Uuid,
    pub version: Uuid,
    /// Code; empty: undecided again.
    pub disposition: String,
    pub reason: String,
    pub wording: String,
    pub revision: i32,
    /// Who changed it last.
    pub person: Uuid,
    pub at: i64,
    /// Empty: nothing is published.
    pub published_disposition: String,
    pub published_reason: String,
    pub published_wording: String,
    pub published_at: Option<i64>,
    /// Whether the draft differs from what is published.
    pub unpublished: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
