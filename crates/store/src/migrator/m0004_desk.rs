//! What the desk keeps: decisions, syntheses, their history, themes, notes, and what contributions are found by.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, boolean, integer, string, text, uuid, uuid_null};
use sea_orm_migration::sea_orm::prelude::Uuid;
use sea_orm_migration::sea_orm::{ConnectionTrait, ExprTrait, TryGetable};

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
        create(manager, [decisions(), work()].concat(), indexes()).await?;
        fill_search(manager).await
    }
}

fn decisions() -> Vec<TableCreateStatement> {
    let consultation = ("consultation", "consultation", "id");
    vec![
        table(
            "decision",
            vec![
                uuid("comment"),
                uuid("consultation"),
                uuid("version"),
                string("disposition"),
                text("reason"),
                text("wording"),
                integer("revision"),
                uuid("person"),
                big_integer("at"),
                string("published_disposition"),
                text("published_reason"),
                text("published_wording"),
                big_integer_null("published_at"),
                boolean("unpublished"),
            ],
            &["comment"],
            &[("comment", "comment", "id"), consultation],
        ),
        table(
            "synthesis",
            vec![
                uuid("subject"),
                uuid("consultation"),
                uuid("version"),
                uuid_null("block"),
                text("text"),
                integer("revision"),
                uuid("person"),
                big_integer("at"),
                text("published_text"),
                big_integer_null("published_at"),
                boolean("unpublished"),
            ],
            &["subject"],
            &[("version", "version", "id"), consultation],
        ),
        table(
            "desk_step",
            vec![
                uuid("subject"),
                integer("number"),
                uuid("consultation"),
                big_integer("at"),
                uuid("person"),
                boolean("published"),
                string("disposition"),
                text("text"),
                text("wording"),
            ],
            &["subject", "number"],
            &[consultation],
        ),
    ]
}

fn work() -> Vec<TableCreateStatement> {
    let consultation = ("consultation", "consultation", "id");
    vec![
        table("theme", vec![uuid("id"), uuid("consultation"), text("name"), string("name_key")], &["id"], &[consultation]),
        table(
            "comment_theme",
            vec![uuid("comment"), uuid("theme")],
            &["comment", "theme"],
            &[("comment", "comment", "id"), ("theme", "theme", "id")],
        ),
        table(
            "note",
            vec![
                uuid("id"),
                uuid("consultation"),
                uuid_null("comment"),
                uuid_null("block"),
                text("text"),
                uuid("person"),
                big_integer("at"),
            ],
            &["id"],
            &[consultation],
        ),
        table("reason", vec![uuid("id"), uuid("consultation"), text("text")], &["id"], &[consultation]),
        table("assignment", vec![uuid("block"), uuid("version"), string("email")], &["block"], &[("block", "block", "id")]),
        table("comment_search", vec![uuid("comment"), text("text")], &["comment"], &[("comment", "comment", "id")]),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("decision", &["consultation", "unpublished"], false),
        index("decision", &["version"], false),
        index("synthesis", &["consultation", "unpublished"], false),
        index("synthesis", &["version"], false),
        index("theme", &["consultation", "name_key"], true),
        index("comment_theme", &["theme"], false),
        index("note", &["comment"], false),
        index("note", &["block"], false),
        index("reason", &["consultation"], false),
        index("assignment", &["version"], false),
    ]
}

/// Contributions from before this step are found as well.
async fn fill_search(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let select = Query::select()
        .columns([("comment", "id"), ("comment", "body"), ("comment", "name"), ("comment", "affiliation"), ("comment", "behalf")])
        .expr_as(Expr::col(("suggestion", "proposed_text")).if_null(""), "proposed")
        .from("comment")
        .left_join("suggestion", Expr::col(("suggestion", "comment")).equals(("comment", "id")))
        .and_where(Expr::col(("comment", "state")).ne("withdrawn"))
        .to_owned();
    for row in connection.query_all(&select).await? {
        let word = |column: &str| String::try_get_by(&row, column).map_err(DbErr::from);
        let words = [word("name")?, word("affiliation")?, word("behalf")?, word("body")?, word("proposed")?];
        let id = Uuid::try_get_by(&row, "id").map_err(DbErr::from)?;
        let insert = Query::insert()
            .into_table("comment_search")
            .columns(["comment", "text"])
            .values_panic([id.into(), crate::search::key_of(&words.each_ref().map(String::as_str)).into()])
            .to_owned();
        connection.execute(&insert).await?;
    }
    Ok(())
}
