//! Mails that wait to be sent, and what people answer to decisions.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob_null, integer, string, text, uuid};

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
        let consultation = ("consultation", "consultation", "id");
        let letter = table(
            "letter",
            vec![
                uuid("id"),
                uuid("consultation"),
                uuid("person"),
                string("kind"),
                blob_null("token_hash"),
                big_integer("created_at"),
                big_integer("due_at"),
                integer("attempts"),
                big_integer_null("read_at"),
                big_integer_null("sent_at"),
            ],
            &["id"],
            &[consultation],
        );
        let objection = table(
            "objection",
            vec![uuid("comment"), uuid("consultation"), uuid("person"), big_integer("at"), text("text")],
            &["comment"],
            &[("comment", "comment", "id"), consultation],
        );
        let indexes = vec![
            index("letter", &["sent_at", "due_at"], false),
            index("letter", &["person", "consultation", "kind"], false),
            index("letter", &["token_hash"], true),
            index("objection", &["consultation"], false),
            index("objection", &["person"], false),
        ];
        create(manager, vec![letter, objection], indexes).await
    }
}
