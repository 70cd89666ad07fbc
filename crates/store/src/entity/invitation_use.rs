//! A participant who came by an invitation.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation_use")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub invitation: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub participant: Uuid,
    pub at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
