//! How much of one thing was said on a block: what a summary is made of.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "block_tally")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub block: Uuid,
    /// `comment` (any kind), `suggestion`, `question`, `again`, or a stance.
    #[sea_orm(primary_key, auto_increment = false)]
    pub what: String,
    /// Code of the stakeholder group for a stance, else empty.
    #[sea_orm(primary_key, auto_increment = false)]
    pub group_code: String,
    /// Version, place and paragraph of the block, so that a summary reads this table alone.
    pub version: Uuid,
    pub place: i32,
    pub paragraph: i32,
    pub count: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
