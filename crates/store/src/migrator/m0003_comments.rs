//! Contributions, what they are about, positions and agreements.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, blob, boolean, integer, integer_null, string, string_null, text, text_null, uuid, uuid_null,
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
        create(manager, [vec![comment()], parts(), views()].concat(), indexes()).await
    }
}

fn comment() -> TableCreateStatement {
    table(
        "comment",
        vec![
            uuid("id"),
            uuid("consultation"),
            uuid("version"),
            uuid("participant"),
            uuid("voice"),
            string("kind"),
            string("state"),
            text("body"),
            string("language"),
            string("language_primary"),
            text("name"),
            text("affiliation"),
            text("behalf"),
            string("group_code"),
            string("region"),
            text("country"),
            string("level"),
            blob("digest"),
            string_null("external_id"),
            uuid_null("parent"),
            uuid("root"),
            boolean("whole"),
            big_integer("arrival"),
            big_integer("root_arrival"),
            integer("agree_count"),
            integer("reply_count"),
            integer("child_count"),
            integer("revision_count"),
            big_integer("received_at"),
            big_integer_null("waiting_since"),
            big_integer_null("published_at"),
            big_integer_null("edited_at"),
            big_integer_null("withdrawn_at"),
        ],
        &["id"],
        &[("consultation", "consultation", "id"), ("version", "version", "id"), ("participant", "participant", "id")],
    )
}

fn parts() -> Vec<TableCreateStatement> {
    let comment = [("comment", "comment", "id")];
    vec![
        table(
            "suggestion",
            vec![
                uuid("comment"),
                string("operation"),
                text("base_text"),
                boolean("base_differs"),
                text("proposed_text"),
                string("language"),
            ],
            &["comment"],
            &comment,
        ),
        table(
            "anchor",
            vec![
                uuid("comment"),
                integer("place"),
                uuid("version"),
                uuid_null("block"),
                string("language"),
                text_null("quote"),
                text("prefix"),
                text("suffix"),
                integer_null("quote_start"),
                integer_null("quote_end"),
                string("origin"),
                integer("confidence"),
                string("status"),
            ],
            &["comment", "place"],
            &[("comment", "comment", "id"), ("block", "block", "id")],
        ),
        table(
            "comment_revision",
            vec![uuid("comment"), integer("number"), big_integer("at"), text("body"), text("proposed")],
            &["comment", "number"],
            &comment,
        ),
    ]
}

/// What an agreement and a position say of whoever gave it.
fn stated() -> Vec<ColumnDef> {
    vec![
        uuid("participant"),
        text("name"),
        text("affiliation"),
        text("behalf"),
        string("group_code"),
        string("region"),
        string("level"),
        big_integer("at"),
    ]
}

fn views() -> Vec<TableCreateStatement> {
    vec![
        table(
            "endorsement",
            [vec![uuid("comment"), uuid("voice")], stated()].concat(),
            &["comment", "voice"],
            &[("comment", "comment", "id"), ("voice", "voice", "id"), ("participant", "participant", "id")],
        ),
        table(
            "position",
            [vec![uuid("voice"), uuid("block"), uuid("version"), string("stance")], stated()].concat(),
            &["voice", "block"],
            &[("voice", "voice", "id"), ("block", "block", "id"), ("participant", "participant", "id")],
        ),
    ]
}

/// Each list that is read has its index, so that none of them reads the whole table.
fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("comment", &["version", "root_arrival", "arrival"], false),
        index("comment", &["version", "whole", "root_arrival", "arrival"], false),
        index("comment", &["version", "arrival"], false),
        index("comment", &["root", "arrival"], false),
        index("comment", &["participant", "version", "arrival"], false),
        index("comment", &["consultation", "arrival"], true),
        index("comment", &["consultation", "external_id"], true),
        index("comment", &["waiting_since"], false),
        index("anchor", &["block", "comment"], false),
        index("endorsement", &["voice"], false),
        index("endorsement", &["participant"], false),
        index("position", &["block"], false),
        index("position", &["participant"], false),
        index("position", &["version"], false),
    ]
}
