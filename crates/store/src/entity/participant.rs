//! A person in one consultation, as stated there last.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "participant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation: Uuid,
    pub person: Uuid,
    pub name: String,
    pub affiliation: String,
    pub group_code: String,
    pub region: String,
    pub behalf: String,
    pub language: String,
    /// Id, or name and affiliation, of an author brought along from a file.
    pub import_key: Option<String>,
    /// Published contributions and positions.
    pub contributed: i32,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
