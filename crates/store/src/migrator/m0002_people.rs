//! People, who they are in a consultation, sessions and codes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, blob, double, integer, string, string_null, text, text_null, uuid, uuid_null,
};

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
        create(manager, [people(), rights(), sign_in()].concat(), indexes()).await
    }
}

fn people() -> Vec<TableCreateStatement> {
    vec![
        table(
            "person",
            vec![
                uuid("id"),
                string_null("email"),
                big_integer_null("email_confirmed_at"),
                big_integer("created_at"),
                big_integer_null("erased_at"),
            ],
            &["id"],
            &[],
        ),
        table(
            "participant",
            vec![
                uuid("id"),
                uuid("consultation"),
                uuid("person"),
                text("name"),
                text("affiliation"),
                string("group_code"),
                string("region"),
                text("behalf"),
                string("language"),
                text_null("import_key"),
                integer("contributed"),
                big_integer("created_at"),
            ],
            &["id"],
            &[("consultation", "consultation", "id"), ("person", "person", "id")],
        ),
        table("voice", vec![uuid("id"), uuid("participant"), text("body")], &["id"], &[("participant", "participant", "id")]),
    ]
}

fn rights() -> Vec<TableCreateStatement> {
    vec![
        table("member", vec![uuid("consultation"), string("email")], &["consultation", "email"], &[("consultation", "consultation", "id")]),
        table(
            "role",
            vec![uuid("id"), string("email"), uuid_null("consultation"), string("role")],
            &["id"],
            &[("consultation", "consultation", "id")],
        ),
    ]
}

fn sign_in() -> Vec<TableCreateStatement> {
    vec![
        table(
            "session",
            vec![blob("token_hash"), uuid("person"), big_integer("created_at"), big_integer("last_seen_at"), big_integer("expires_at")],
            &["token_hash"],
            &[("person", "person", "id")],
        ),
        table(
            "proof",
            vec![
                uuid("id"),
                string("email"),
                uuid_null("person"),
                blob("code_hash"),
                blob("link_hash"),
                uuid_null("consultation"),
                big_integer("created_at"),
                big_integer("expires_at"),
                integer("attempts"),
                big_integer_null("used_at"),
            ],
            &["id"],
            &[("person", "person", "id"), ("consultation", "consultation", "id")],
        ),
        table("bucket", vec![string("name"), double("tokens"), big_integer("updated_at")], &["name"], &[]),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("person", &["email"], true),
        index("participant", &["consultation", "person"], true),
        index("participant", &["consultation", "import_key"], true),
        index("participant", &["person"], false),
        index("voice", &["participant", "body"], true),
        index("member", &["email"], false),
        index("role", &["email"], false),
        index("session", &["person"], false),
        index("session", &["expires_at"], false),
        index("proof", &["email", "created_at"], false),
        index("proof", &["person", "created_at"], false),
        index("proof", &["link_hash"], true),
        index("proof", &["expires_at"], false),
        index("bucket", &["updated_at"], false),
    ]
}
