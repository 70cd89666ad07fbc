//! Deleting what is over.

use colloquy_consultation::phase::CONFIRM_WITHIN_HOURS;
use colloquy_consultation::{ConsultationId, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::Store;
use crate::entity::{bucket, comment, notice, proof, reported, session};
use crate::error::Result;
use crate::publish;
use crate::turn::Turn;

const DAY_MS: i64 = 86_400_000;

pub(super) async fn tidy(store: &Store) -> Result<()> {
    let now = store.now().await?;
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now.0)).exec(&store.writes).await?;
    proof::Entity::delete_many().filter(proof::Column::ExpiresAt.lte(now.0 - DAY_MS)).exec(&store.writes).await?;
    bucket::Entity::delete_many().filter(bucket::Column::UpdatedAt.lte(now.0 - DAY_MS)).exec(&store.writes).await?;
    notice::Entity::delete_many().filter(notice::Column::SentAt.lte(now.0 - DAY_MS)).exec(&store.writes).await?;
    // Nobody answered its links in time: the address is needed no longer.
    let over = reported::Entity::update_many().col_expr(reported::Column::Email, Expr::value(None::<String>));
    over.filter(reported::Column::EnteredAt.lte(now.0 - 90 * DAY_MS)).exec(&store.writes).await?;
    expire_waiting(store, now).await
}

/// Lets comments expire whose writers never proved their address.
async fn expire_waiting(store: &Store, now: Timestamp) -> Result<()> {
    let late = now.plus_hours(-CONFIRM_WITHIN_HOURS);
    let consultations: Vec<Uuid> = comment::Entity::find()
        .select_only()
        .column(comment::Column::Consultation)
        .distinct()
        .filter(comment::Column::WaitingSince.lte(late.0))
        .order_by_asc(comment::Column::Consultation)
        .into_tuple()
        .all(&store.reads)
        .await?;
    for consultation in consultations {
        let transaction = store.begin().await?;
        let turn = Turn::take(store, &transaction, ConsultationId(consultation)).await?;
        let waiting = publish::waiting(&transaction, consultation, None).await?;
        for comment in waiting.iter().filter(|comment| !turn.phase.may_confirm(Timestamp(comment.received_at), turn.now)) {
            publish::expire(&transaction, comment.id).await?;
        }
        turn.finish(&transaction).await?;
        transaction.commit().await?;
    }
    Ok(())
}
