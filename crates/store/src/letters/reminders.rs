//! One reminder before the close to those who asked for it and have not answered.
//!
//! It follows the close: what is in force is looked at each time, so an extension moves it, and once sent it is not sent again.

use std::collections::BTreeSet;

use colloquy_consultation::{ConsultationId, ConsultationOut, EventKind, Phase, REMIND_BEFORE_MS, Stage, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Select};
use uuid::Uuid;

use super::notices::{self, Kind};
use crate::entity::{invitation, notice, pause};
use crate::error::Result;
use crate::invitation::answers::answers;
use crate::reader::phases;
use crate::store::Store;
use crate::turn::{About, Audience, Turn, current_phase, insert_all};

/// Puts the reminders whose time has come into the queue; the lock on the consultation lets one server do it.
pub(super) async fn queue(store: &Store) -> Result<()> {
    let consultations: Vec<Uuid> =
        waiting().select_only().column(invitation::Column::Consultation).distinct().into_tuple().all(&store.reads).await?;
    for consultation in consultations.into_iter().collect::<BTreeSet<_>>() {
        let now = store.now().await?;
        if is_time(&current_phase(&phases(&store.reads, consultation).await?, now)?, now)
            && !silent(&store.reads, consultation).await?.is_empty()
        {
            remind(store, consultation).await?;
        }
    }
    Ok(())
}

fn waiting() -> Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::Remind.eq(true))
        .filter(invitation::Column::RemindedAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::Email.is_not_null())
}

/// Open, and not longer than the time before the close.
fn is_time(phase: &Phase, now: Timestamp) -> bool {
    phase.stage(now) == Stage::Open && phase.closes.is_some_and(|closes| closes.0 - now.0 <= REMIND_BEFORE_MS)
}

async fn remind(store: &Store, consultation: Uuid) -> Result<()> {
    let transaction = store.begin().await?;
    let mut turn = Turn::take(store, &transaction, ConsultationId(consultation)).await?;
    // While nobody can take part there is nothing to be reminded of; it is looked at again later.
    if !is_time(&turn.phase, turn.now) || pause::Entity::find_by_id(consultation).one(&transaction).await?.is_some() {
        return Ok(());
    }
    let silent = silent(&transaction, consultation).await?;
    for batch in silent.chunks(500) {
        let done = invitation::Entity::update_many().col_expr(invitation::Column::RemindedAt, Expr::value(turn.now.0));
        done.filter(invitation::Column::Id.is_in(batch.iter().copied())).exec(&transaction).await?;
    }
    let mails = silent.into_iter().map(|id| notices::row(&turn, Kind::Reminder, id)).collect();
    insert_all::<notice::Entity, _>(&transaction, mails).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// Those who want it and have not answered.
async fn silent(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<Uuid>> {
    let rows = waiting().filter(invitation::Column::Consultation.eq(consultation)).all(connection).await?;
    let answered = answers(connection, consultation, &rows).await?;
    Ok(rows.iter().map(|row| row.id).filter(|id| !answered.contains_key(id)).collect())
}

/// Whether it is still to be said when its mail is made. If the close moved away in the meantime, its time comes again.
pub(super) async fn is_due_still(store: &Store, row: &invitation::Model, face: &ConsultationOut, now: Timestamp) -> Result<bool> {
    if !row.remind || face.stage != Stage::Open || answered(&store.reads, row).await? {
        return Ok(false);
    }
    if is_time(&face.phase, now) {
        return Ok(true);
    }
    let again = invitation::Entity::update_many().col_expr(invitation::Column::RemindedAt, Expr::value(None::<i64>));
    again.filter(invitation::Column::Id.eq(row.id)).exec(&store.writes).await?;
    Ok(false)
}

async fn answered(connection: &impl ConnectionTrait, row: &invitation::Model) -> Result<bool> {
    Ok(!answers(connection, row.consultation, std::slice::from_ref(row)).await?.is_empty())
}
