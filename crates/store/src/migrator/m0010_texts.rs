//! The text of a version in further languages.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob, string, uuid};

use super::columns::{create, table};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// All of a step or nothing, on both engines.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = table(
            "version_text",
            vec![uuid("version"), string("language"), string("name"), blob("bytes"), big_integer("at")],
            &["version", "language"],
            &[("version", "version", "id")],
        );
        create(manager, vec![text], vec![]).await
    }
}
