//! Running numbers: block by block, for the version, for the consultation.

use colloquy_consultation::{CommentKind, Stance};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::{block, block_tally, participant, version};
use crate::error::Result;
use crate::turn::Turn;

/// What is counted on a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum What {
    /// A contribution of any kind.
    Comment,
    /// One of a kind that is counted by itself as well.
    Kind(CommentKind),
    /// One that an earlier block of the same part counts too.
    Again,
    /// A position.
    Stance(Stance),
}

impl What {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Kind(kind) => kind.as_str(),
            Self::Again => "again",
            Self::Stance(stance) => stance.as_str(),
        }
    }
}

/// What a contribution of a kind counts as.
pub(crate) fn counted(kind: CommentKind) -> Vec<What> {
    match kind {
        CommentKind::Comment => vec![What::Comment],
        kind => vec![What::Comment, What::Kind(kind)],
    }
}

/// Adds `by` to the count of each thing on each block.
pub(crate) async fn count(connection: &impl ConnectionTrait, blocks: &[block::Model], what: &[What], group: &str, by: i32) -> Result<()> {
    let rows = blocks.iter().flat_map(|block| what.iter().map(move |what| row(block, *what, group, by))).collect();
    add_up(connection, rows, by).await
}

/// The row that adds `by` to what is there.
pub(crate) fn row(block: &block::Model, what: What, group: &str, by: i32) -> block_tally::ActiveModel {
    block_tally::ActiveModel {
        block: Set(block.id),
        what: Set(what.as_str().to_owned()),
        group_code: Set(group.to_owned()),
        version: Set(block.version),
        place: Set(block.place),
        paragraph: Set(block.paragraph),
        count: Set(by),
    }
}

async fn add_up(connection: &impl ConnectionTrait, rows: Vec<block_tally::ActiveModel>, by: i32) -> Result<()> {
    use block_tally::Column;
    let add = OnConflict::columns([Column::Block, Column::What, Column::GroupCode])
        .value(Column::Count, Expr::col((block_tally::Entity, Column::Count)).add(by))
        .to_owned();
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let batch = block_tally::Entity::insert_many(rows.by_ref().take(500));
        batch.on_conflict(add.clone()).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Adds to a version's totals.
pub(crate) async fn count_in_version(connection: &impl ConnectionTrait, id: Uuid, comments: i32, whole: i32) -> Result<()> {
    version::Entity::update_many()
        .col_expr(version::Column::CommentTotal, Expr::col(version::Column::CommentTotal).add(comments))
        .col_expr(version::Column::WholeTotal, Expr::col(version::Column::WholeTotal).add(whole))
        .filter(version::Column::Id.eq(id))
        .exec(connection)
        .await?;
    Ok(())
}

/// Adds to what a participant has contributed, and to the consultation's people when it was or becomes nothing.
pub(crate) async fn count_person(connection: &impl ConnectionTrait, turn: &mut Turn, id: Uuid, by: i32) -> Result<()> {
    let Some(before) = participant::Entity::find_by_id(id).one(connection).await? else { return Ok(()) };
    let after = before.contributed + by;
    turn.row.people_total += i32::from(after > 0) - i32::from(before.contributed > 0);
    participant::Entity::update_many()
        .col_expr(participant::Column::Contributed, Expr::value(after))
        .filter(participant::Column::Id.eq(id))
        .exec(connection)
        .await?;
    Ok(())
}

/// Adds sums that were counted elsewhere; for imports.
pub(crate) async fn add_many(connection: &impl ConnectionTrait, sums: Vec<(block::Model, What, String, i32)>) -> Result<()> {
    // Rows of equal sums go together, as one statement adds one number.
    let mut by_sum: std::collections::BTreeMap<i32, Vec<block_tally::ActiveModel>> = std::collections::BTreeMap::new();
    for (block, what, group, sum) in sums {
        by_sum.entry(sum).or_default().push(row(&block, what, &group, sum));
    }
    for (sum, rows) in by_sum {
        add_up(connection, rows, sum).await?;
    }
    Ok(())
}
