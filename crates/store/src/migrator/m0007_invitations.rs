//! Who is asked to take part, what the desk enters for named persons, and the mails to both.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob, boolean, integer, string, string_null, text, uuid};

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
        create(manager, [asked(), reported()].concat(), indexes()).await
    }
}

const CONSULTATION: (&str, &str, &str) = ("consultation", "consultation", "id");

fn asked() -> Vec<TableCreateStatement> {
    let invitation = ("invitation", "invitation", "id");
    vec![
        table(
            "invitation",
            vec![
                uuid("id"),
                uuid("consultation"),
                string("kind"),
                string("name"),
                string("contact"),
                string_null("email"),
                string("group_code"),
                string("region"),
                string("language"),
                text("words"),
                boolean("remind"),
                boolean("listed"),
                integer("mails"),
                uuid("person"),
                big_integer("created_at"),
                big_integer_null("sent_at"),
                big_integer_null("opened_at"),
                big_integer_null("declined_at"),
                big_integer_null("reminded_at"),
                big_integer_null("revoked_at"),
            ],
            &["id"],
            &[CONSULTATION],
        ),
        table("invitation_link", vec![blob("token_hash"), uuid("invitation"), big_integer("at")], &["token_hash"], &[invitation]),
        table(
            "invitation_use",
            vec![uuid("invitation"), uuid("participant"), big_integer("at")],
            &["invitation", "participant"],
            &[invitation, ("participant", "participant", "id")],
        ),
        table(
            "notice",
            vec![
                uuid("id"),
                uuid("consultation"),
                string("kind"),
                uuid("about"),
                big_integer("created_at"),
                big_integer("due_at"),
                integer("attempts"),
                big_integer_null("sent_at"),
            ],
            &["id"],
            &[CONSULTATION],
        ),
    ]
}

fn reported() -> Vec<TableCreateStatement> {
    let comment = ("comment", "comment", "id");
    vec![
        table(
            "reported",
            vec![
                uuid("comment"),
                uuid("consultation"),
                string_null("email"),
                text("place"),
                text("link"),
                big_integer("said_at"),
                uuid("person"),
                big_integer("entered_at"),
                big_integer_null("sent_at"),
                big_integer_null("settled_at"),
            ],
            &["comment"],
            &[comment, CONSULTATION],
        ),
        table("claim_link", vec![blob("token_hash"), uuid("comment"), boolean("mailed"), big_integer("at")], &["token_hash"], &[comment]),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("invitation", &["consultation", "created_at"], false),
        index("invitation", &["email"], false),
        index("invitation", &["remind", "reminded_at"], false),
        index("invitation_link", &["invitation"], false),
        index("invitation_use", &["participant"], false),
        index("notice", &["sent_at", "due_at"], false),
        index("notice", &["about"], false),
        index("reported", &["consultation", "entered_at"], false),
        index("reported", &["email"], false),
        index("claim_link", &["comment"], false),
    ]
}
