//! The next version while it is written, and where the blocks of one version went in the next.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob_null, boolean, integer, string, string_null, text, text_null, uuid, uuid_null};

use super::columns::{create, index, table};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// All of a step or nothing, on both engines.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, tables(), indexes()).await
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let consultation = ("consultation", "consultation", "id");
    vec![
        table(
            "lineage",
            vec![uuid("old_block"), uuid("new_block"), string("kind"), integer("confidence"), boolean("confirmed")],
            &["old_block", "new_block"],
            &[("old_block", "block", "id"), ("new_block", "block", "id")],
        ),
        table(
            "next_draft",
            vec![
                uuid("consultation"),
                uuid("base"),
                string("language"),
                uuid("person"),
                big_integer("at"),
                text("note"),
                text_null("source_name"),
                blob_null("source"),
            ],
            &["consultation"],
            &[consultation, ("base", "version", "id")],
        ),
        table(
            "next_block",
            vec![
                uuid("id"),
                uuid("consultation"),
                integer("place"),
                uuid_null("parent"),
                string("kind"),
                integer("level"),
                string_null("marker"),
                text("text"),
                text("marks"),
                text("choices"),
                boolean("gone"),
                integer("revision"),
                integer("source_start"),
                integer("source_end"),
                uuid("person"),
                big_integer("at"),
            ],
            &["id"],
            &[consultation],
        ),
        table(
            "next_origin",
            vec![uuid("block"), uuid("old_block"), string("kind"), integer("confidence"), boolean("confirmed")],
            &["block", "old_block"],
            &[("block", "next_block", "id"), ("old_block", "block", "id")],
        ),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("lineage", &["new_block"], false),
        index("next_block", &["consultation", "place"], false),
        index("next_origin", &["old_block"], false),
        index("anchor", &["version", "comment"], false),
    ]
}
