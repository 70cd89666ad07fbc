//! Making contributions public and taking them back: numbers, places and events move together.

use colloquy_consultation::{CommentKind, CommentState, EventKind, Level};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::again;
use crate::entity::{anchor, block, comment, hold, version};
use crate::error::{Result, StoreError};
use crate::tally::{self, What};
use crate::turn::{About, Audience, Turn};

/// The blocks of a thread, in reading order.
pub(crate) async fn blocks_of(connection: &impl ConnectionTrait, root: Uuid) -> Result<Vec<block::Model>> {
    let anchored = anchor::Entity::find().select_only().column(anchor::Column::Block).filter(anchor::Column::Comment.eq(root));
    let anchored = anchored.filter(anchor::Column::Block.is_not_null()).into_query();
    let blocks = block::Entity::find().filter(block::Column::Id.in_subquery(anchored));
    Ok(blocks.order_by_asc(block::Column::Place).all(connection).await?)
}

/// Announces something about a contribution to everyone.
pub(crate) async fn announce(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    kind: EventKind,
    comment: &comment::Model,
    blocks: &[block::Model],
) -> Result<()> {
    announce_to(connection, turn, Audience::Public, kind, comment, blocks).await
}

/// Announces something about a contribution to some.
pub(crate) async fn announce_to(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    audience: Audience,
    kind: EventKind,
    comment: &comment::Model,
    blocks: &[block::Model],
) -> Result<()> {
    let version = version::Entity::find_by_id(comment.version).one(connection).await?;
    let blocks = blocks.iter().filter(|block| block.version == comment.version).map(|block| block.place).collect();
    turn.note_to(
        audience,
        kind,
        About { comment: Some(comment.id), root: Some(comment.root), version: version.map(|row| row.number), blocks },
    )
}

/// Counts and announces a contribution whose row says that it is published.
pub(crate) async fn publish(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model) -> Result<()> {
    let blocks = count(connection, turn, comment, 1).await?;
    if let Some(parent) = comment.parent {
        show_under(connection, parent).await?;
    }
    announce(connection, turn, EventKind::Comment, comment, &blocks).await
}

/// Announces that a contribution which everyone knew of is withdrawn, and uncounts it unless it was hidden.
pub(crate) async fn withdraw(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model) -> Result<()> {
    let blocks = match comment.state == CommentState::Hidden.as_str() {
        true => blocks_of(connection, comment.root).await?,
        false => count(connection, turn, comment, -1).await?,
    };
    if let Some(parent) = comment.parent.filter(|_| comment.child_count == 0) {
        hide_under(connection, parent).await?;
    }
    announce(connection, turn, EventKind::Withdrawal, comment, &blocks).await
}

/// Uncounts a contribution that is hidden; its place stays.
pub(crate) async fn hide(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model) -> Result<()> {
    let blocks = count(connection, turn, comment, -1).await?;
    announce(connection, turn, EventKind::Moderation, comment, &blocks).await
}

/// Counts a contribution that was hidden.
pub(crate) async fn restore(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model) -> Result<()> {
    let blocks = count(connection, turn, comment, 1).await?;
    announce(connection, turn, EventKind::Moderation, comment, &blocks).await
}

/// The versions that a contribution stands in, and whether it is about the whole draft there.
async fn versions_of(connection: &impl ConnectionTrait, comment: &comment::Model) -> Result<Vec<(Uuid, bool)>> {
    let rows = anchor::Entity::find().filter(anchor::Column::Comment.eq(comment.root)).order_by_asc(anchor::Column::Place);
    let mut versions: Vec<(Uuid, bool)> = Vec::new();
    for row in rows.all(connection).await? {
        match versions.iter_mut().find(|known| known.0 == row.version) {
            Some(known) => known.1 &= row.block.is_none(),
            None => versions.push((row.version, row.block.is_none())),
        }
    }
    Ok(versions)
}

async fn count(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model, by: i32) -> Result<Vec<block::Model>> {
    let blocks = blocks_of(connection, comment.root).await?;
    let kind: CommentKind = comment.kind.parse().map_err(StoreError::stored)?;
    tally::count(connection, &blocks, &tally::counted(kind), "", by).await?;
    // What moved along to a later version is counted in each that it stands in.
    for (version, whole) in versions_of(connection, comment).await? {
        let own: Vec<block::Model> = blocks.iter().filter(|block| block.version == version).cloned().collect();
        if own.len() > 1 {
            let heads = again::heads(connection, version).await?;
            let repeats: Vec<block::Model> = again::again(&own, &heads).into_iter().cloned().collect();
            tally::count(connection, &repeats, &[What::Again], "", by).await?;
        }
        tally::count_in_version(connection, version, by, if whole { by } else { 0 }).await?;
    }
    tally::count_person(connection, turn, comment.participant, by).await?;
    turn.row.comment_total += by;
    if comment.parent.is_some() {
        count_reply(connection, comment.root, by).await?;
    }
    Ok(blocks)
}

/// Adds to how many replies a thread has.
pub(crate) async fn count_reply(connection: &impl ConnectionTrait, root: Uuid, by: i32) -> Result<()> {
    add(connection, root, comment::Column::ReplyCount, by).await
}

async fn add(connection: &impl ConnectionTrait, id: Uuid, column: comment::Column, by: i32) -> Result<()> {
    let row = comment::Entity::update_many().col_expr(column, Expr::col(column).add(by)).filter(comment::Column::Id.eq(id));
    row.exec(connection).await?;
    Ok(())
}

/// A reply appears: its parent holds one more, and if that had disappeared it is back, and so on upwards.
pub(crate) async fn show_under(connection: &impl ConnectionTrait, parent: Uuid) -> Result<()> {
    let mut next = Some(parent);
    while let Some(id) = next {
        let Some(before) = comment::Entity::find_by_id(id).one(connection).await? else { break };
        add(connection, id, comment::Column::ChildCount, 1).await?;
        next = before.parent.filter(|_| is_gone(&before, before.child_count));
    }
    Ok(())
}

/// A reply disappears: its parent holds one less, and if it was withdrawn and holds none it disappears too.
async fn hide_under(connection: &impl ConnectionTrait, parent: Uuid) -> Result<()> {
    let mut next = Some(parent);
    while let Some(id) = next {
        let Some(before) = comment::Entity::find_by_id(id).one(connection).await? else { break };
        add(connection, id, comment::Column::ChildCount, -1).await?;
        next = before.parent.filter(|_| is_gone(&before, before.child_count - 1));
    }
    Ok(())
}

fn is_gone(comment: &comment::Model, children: i32) -> bool {
    comment.state == CommentState::Withdrawn.as_str() && children == 0
}

/// The waiting contributions of a consultation, of one participant or of all, in the order of arrival.
pub(crate) async fn waiting(
    connection: &impl ConnectionTrait,
    consultation: Uuid,
    participant: Option<Uuid>,
) -> Result<Vec<comment::Model>> {
    let mut found = comment::Entity::find()
        .filter(comment::Column::Consultation.eq(consultation))
        .filter(comment::Column::WaitingSince.is_not_null())
        .order_by_asc(comment::Column::Arrival);
    if let Some(participant) = participant {
        found = found.filter(comment::Column::Participant.eq(participant));
    }
    Ok(found.all(connection).await?)
}

/// Publishes a contribution that waited; one that is to be looked at first is held from now on. True: it is published.
pub(crate) async fn release(connection: &impl ConnectionTrait, turn: &mut Turn, mut comment: comment::Model, level: Level) -> Result<bool> {
    let held = hold::Entity::find_by_id(comment.id).one(connection).await?.is_some();
    let state = if held { CommentState::Held } else { CommentState::Published };
    comment.state = state.as_str().to_owned();
    comment::Entity::update_many()
        .col_expr(comment::Column::State, Expr::value(comment.state.as_str()))
        .col_expr(comment::Column::Level, Expr::value(level.as_str()))
        .col_expr(comment::Column::PublishedAt, Expr::value((!held).then_some(turn.now.0)))
        .col_expr(comment::Column::WaitingSince, Expr::value(None::<i64>))
        .filter(comment::Column::Id.eq(comment.id))
        .exec(connection)
        .await?;
    match held {
        true => tell_desk(connection, turn, &comment).await?,
        false => publish(connection, turn, &comment).await?,
    }
    Ok(!held)
}

/// Tells the desk that something about a contribution changed.
pub(crate) async fn tell_desk(connection: &impl ConnectionTrait, turn: &mut Turn, comment: &comment::Model) -> Result<()> {
    let blocks = blocks_of(connection, comment.root).await?;
    announce_to(connection, turn, Audience::Desk, EventKind::Desk, comment, &blocks).await
}

/// Ends the waiting of a contribution without publishing it.
pub(crate) async fn expire(connection: &impl ConnectionTrait, id: Uuid) -> Result<()> {
    comment::Entity::update_many()
        .col_expr(comment::Column::State, Expr::value(CommentState::Expired.as_str()))
        .col_expr(comment::Column::WaitingSince, Expr::value(None::<i64>))
        .filter(comment::Column::Id.eq(id))
        .exec(connection)
        .await?;
    Ok(())
}
