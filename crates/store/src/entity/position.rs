//! A stance on a block, with who took it as stated then.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "position")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub voice: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub block: Uuid,
    pub version: Uuid,
    pub participant: Uuid,
    pub stance: String,
    pub name: String,
    pub affiliation: String,
    pub behalf: String,
    pub group_code: String,
    pub region: String,
    pub level: String,
    pub at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::block::Entity", from = "Column::Block", to = "super::block::Column::Id")]
    Block,
}

impl Related<super::block::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Block.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
