//! Pausing a consultation and resuming it, and the log of everything that moderation does.

use colloquy_consultation::{EventKind, MODERATION_TEXT_MAX, ModerationIn, ModerationKind, check_desk_text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::Desk;
use crate::entity::{moderation, pause};
use crate::error::Result;
use crate::turn::{About, Turn};

/// Stops participants until the consultation is resumed.
pub(super) async fn pause(desk: &Desk, given: &ModerationIn) -> Result<()> {
    let reason = check_desk_text("reason", &given.reason, MODERATION_TEXT_MAX, true)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let before = pause::Entity::find_by_id(turn.row.id).one(&transaction).await?;
    if before.as_ref().is_none_or(|before| before.reason != reason) {
        let since = before.map_or(turn.now.0, |before| before.at);
        let row = pause::ActiveModel { consultation: Set(turn.row.id), at: Set(since), reason: Set(reason.clone()) };
        let replace = OnConflict::column(pause::Column::Consultation).update_column(pause::Column::Reason).to_owned();
        pause::Entity::insert(row).on_conflict(replace).exec_without_returning(&transaction).await?;
        log(&transaction, desk, &turn, ModerationKind::Pause, reason, moderation::ActiveModel::default()).await?;
        turn.note(EventKind::Moderation, About::default())?;
    }
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// Lets participants in again.
pub(super) async fn resume(desk: &Desk) -> Result<()> {
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    if pause::Entity::delete_by_id(turn.row.id).exec(&transaction).await?.rows_affected > 0 {
        log(&transaction, desk, &turn, ModerationKind::Resume, String::new(), moderation::ActiveModel::default()).await?;
        turn.note(EventKind::Moderation, About::default())?;
    }
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// Writes an act into the log; `entry` says what it was done to.
pub(super) async fn log(
    connection: &impl ConnectionTrait,
    desk: &Desk,
    turn: &Turn,
    kind: ModerationKind,
    reason: String,
    entry: moderation::ActiveModel,
) -> Result<()> {
    let last = moderation::Entity::find().filter(moderation::Column::Consultation.eq(turn.row.id));
    let last = last.order_by_desc(moderation::Column::Number).one(connection).await?.map_or(0, |last| last.number);
    let entry = moderation::ActiveModel {
        consultation: Set(turn.row.id),
        number: Set(last + 1),
        at: Set(turn.now.0),
        kind: Set(kind.as_str().to_owned()),
        reason: Set(reason),
        person: Set(desk.person.0),
        ..entry
    };
    moderation::Entity::insert(entry).exec_without_returning(connection).await?;
    Ok(())
}
