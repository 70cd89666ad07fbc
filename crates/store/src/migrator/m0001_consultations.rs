//! Consultations, their dates, versions and blocks.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob, integer, string, string_null, text, text_null, uuid, uuid_null};

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
        create(manager, [frame(), draft()].concat(), indexes()).await
    }
}

fn frame() -> Vec<TableCreateStatement> {
    let consultation = [("consultation", "consultation", "id")];
    vec![
        table(
            "consultation",
            vec![
                uuid("id"),
                string("slug"),
                text("title"),
                text("organiser"),
                text("welcome"),
                string("language"),
                string("visibility"),
                string("rules"),
                big_integer("event_seq"),
                big_integer("arrival_seq"),
                big_integer("lock_count"),
                integer("comment_total"),
                integer("people_total"),
                big_integer("created_at"),
            ],
            &["id"],
            &[],
        ),
        table(
            "choice",
            vec![uuid("consultation"), string("list"), integer("place"), string("code"), text_null("label")],
            &["consultation", "list", "place"],
            &consultation,
        ),
        table(
            "phase",
            vec![
                uuid("id"),
                uuid("consultation"),
                string("kind"),
                integer("version"),
                big_integer("opens_at"),
                big_integer_null("closes_at"),
            ],
            &["id"],
            &consultation,
        ),
        table(
            "schedule_change",
            vec![
                uuid("id"),
                uuid("consultation"),
                big_integer("at"),
                big_integer_null("before_at"),
                big_integer_null("after_at"),
                text("reason"),
                text("decided_by"),
            ],
            &["id"],
            &consultation,
        ),
        table(
            "event",
            vec![
                uuid("consultation"),
                big_integer("seq"),
                big_integer("at"),
                string("kind"),
                uuid_null("comment"),
                uuid_null("root"),
                ColumnDef::new("version").integer().null().take(),
                text("blocks"),
                string("audience"),
            ],
            &["consultation", "seq"],
            &consultation,
        ),
    ]
}

fn draft() -> Vec<TableCreateStatement> {
    vec![
        table(
            "version",
            vec![
                uuid("id"),
                uuid("consultation"),
                integer("number"),
                string("language"),
                big_integer("published_at"),
                text_null("note"),
                integer("numbered_total"),
                integer("comment_total"),
                integer("whole_total"),
            ],
            &["id"],
            &[("consultation", "consultation", "id")],
        ),
        table("source", vec![uuid("version"), text("name"), blob("bytes")], &["version"], &[("version", "version", "id")]),
        table(
            "block",
            vec![
                uuid("id"),
                uuid("version"),
                integer("place"),
                uuid_null("parent"),
                string("kind"),
                integer("level"),
                integer("paragraph"),
                integer("row_number"),
                integer("cell_number"),
            ],
            &["id"],
            &[("version", "version", "id"), ("parent", "block", "id")],
        ),
        table(
            "block_text",
            vec![
                uuid("block"),
                string("language"),
                string_null("marker"),
                text("text"),
                text("marks"),
                integer("source_start"),
                integer("source_end"),
            ],
            &["block", "language"],
            &[("block", "block", "id")],
        ),
        table(
            "block_tally",
            vec![
                uuid("block"),
                string("what"),
                string("group_code"),
                uuid("version"),
                integer("place"),
                integer("paragraph"),
                integer("count"),
            ],
            &["block", "what", "group_code"],
            &[("block", "block", "id")],
        ),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("consultation", &["slug"], true),
        index("phase", &["consultation"], false),
        index("schedule_change", &["consultation", "at"], false),
        index("version", &["consultation", "number"], true),
        index("block", &["version", "place"], true),
        index("block", &["parent"], false),
        index("block_tally", &["version"], false),
    ]
}
