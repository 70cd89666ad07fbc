//! Moderation: its log, reports, what is held, who is blocked, whether the consultation is paused.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, string, text, uuid, uuid_null};

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
    let comment = ("comment", "comment", "id");
    vec![
        table(
            "moderation",
            vec![
                uuid("consultation"),
                integer("number"),
                big_integer("at"),
                string("kind"),
                uuid_null("comment"),
                uuid_null("participant"),
                text("reason"),
                uuid("person"),
            ],
            &["consultation", "number"],
            &[consultation],
        ),
        table(
            "report",
            vec![
                uuid("id"),
                uuid("consultation"),
                uuid("comment"),
                uuid_null("person"),
                text("reason"),
                big_integer("at"),
                big_integer_null("settled_at"),
            ],
            &["id"],
            &[consultation, comment],
        ),
        table("pause", vec![uuid("consultation"), big_integer("at"), text("reason")], &["consultation"], &[consultation]),
        table(
            "blocked",
            vec![uuid("participant"), uuid("consultation"), big_integer("at")],
            &["participant"],
            &[("participant", "participant", "id"), consultation],
        ),
        table("hold", vec![uuid("comment"), string("why")], &["comment"], &[comment]),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("moderation", &["comment"], false),
        index("moderation", &["participant"], false),
        index("report", &["comment", "person"], false),
        index("report", &["person"], false),
        index("report", &["consultation", "settled_at"], false),
        index("blocked", &["consultation"], false),
        index("comment", &["consultation", "state", "arrival"], false),
    ]
}
