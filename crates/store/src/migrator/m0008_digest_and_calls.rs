//! Changed words that wait for the desk, calls, and who wants a digest.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, string, text, uuid};

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
            "held_edit",
            vec![uuid("comment"), integer("number"), big_integer("at"), text("body"), text("proposed"), big_integer_null("kept_at")],
            &["comment"],
            &[("comment", "comment", "id")],
        ),
        table(
            "call",
            vec![
                uuid("id"),
                uuid("consultation"),
                text("title"),
                text("link"),
                big_integer("starts_at"),
                integer("minutes"),
                integer("sequence"),
                big_integer("changed_at"),
                big_integer_null("removed_at"),
            ],
            &["id"],
            &[consultation],
        ),
        table(
            "digest",
            vec![
                uuid("id"),
                uuid("consultation"),
                uuid("person"),
                string("kind"),
                string("pace"),
                string("language"),
                string("zone"),
                integer("hour"),
                string("stop"),
                big_integer("since_at"),
                big_integer("due_at"),
                integer("attempts"),
            ],
            &["id"],
            &[consultation, ("person", "person", "id")],
        ),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("call", &["consultation", "starts_at"], false),
        index("digest", &["person", "consultation", "kind"], true),
        index("digest", &["stop"], true),
        index("digest", &["due_at"], false),
    ]
}
