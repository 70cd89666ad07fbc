//! Reasons that are used again.

use colloquy_consultation::{DESK_TEXT_MAX, EventKind, ReasonId, ReasonIn, ReasonOut, check_desk_text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::Editor;
use crate::entity::reason;
use crate::error::{Result, StoreError};
use crate::turn::{About, Audience, Turn};

pub(super) async fn all(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<ReasonOut>> {
    let rows = reason::Entity::find().filter(reason::Column::Consultation.eq(consultation)).order_by_asc(reason::Column::Id);
    Ok(rows.all(connection).await?.into_iter().map(|row| ReasonOut { id: ReasonId(row.id), text: row.text }).collect())
}

pub(super) async fn keep(editor: &Editor, id: ReasonId, given: &ReasonIn) -> Result<ReasonOut> {
    let desk = &editor.desk;
    let text = check_desk_text("text", &given.text, DESK_TEXT_MAX, true)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let stored = reason::Entity::find_by_id(id.0).one(&transaction).await?;
    if stored.is_some_and(|stored| stored.consultation != turn.row.id) {
        return Err(StoreError::Conflict("id-taken"));
    }
    let row = reason::Model { id: id.0, consultation: turn.row.id, text: text.clone() };
    let replace = OnConflict::column(reason::Column::Id).update_column(reason::Column::Text).to_owned();
    reason::Entity::insert(row.into_active_model()).on_conflict(replace).exec_without_returning(&transaction).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(ReasonOut { id, text })
}

pub(super) async fn delete(editor: &Editor, id: ReasonId) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let gone = reason::Entity::delete_many()
        .filter(reason::Column::Id.eq(id.0))
        .filter(reason::Column::Consultation.eq(turn.row.id))
        .exec(&transaction)
        .await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound("reason"));
    }
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}
