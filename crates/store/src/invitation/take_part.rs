//! Taking part by an invitation.

use colloquy_consultation::{ConsultationId, EventKind, InvitedKind, Stage};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::Invited;
use crate::entity::{invitation, invitation_use, participant, person};
use crate::error::{Result, StoreError};
use crate::people::introduce::{speak_for, start_person};
use crate::store::{Hash, Viewer};
use crate::turn::{About, Audience, Turn};

pub(super) async fn take_part(invited: &Invited, viewer: Viewer, new_session: &Hash) -> Result<bool> {
    let store = &invited.store;
    let transaction = store.begin().await?;
    let mut turn = Turn::take(store, &transaction, ConsultationId(invited.row.consultation)).await?;
    if turn.phase.stage(turn.now) == Stage::Closed {
        return Err(StoreError::Closed(turn.phase.closes.unwrap_or(turn.now)));
    }
    let found = invitation::Entity::find_by_id(invited.row.id).one(&transaction).await?;
    let Some(row) = found.filter(|row| row.revoked_at.is_none()) else {
        return Err(StoreError::invalid("token", "invalid", "This link is not valid, or no longer."));
    };
    let known = match viewer.person() {
        Some(id) => person::Entity::find_by_id(id.0).one(&transaction).await?.filter(|person| person.erased_at.is_none()),
        None => None,
    };
    let new_session_used = known.is_none();
    let person = match known {
        Some(person) => person.id,
        None => start_person(&transaction, new_session, turn.now).await?,
    };
    let body = if invited.kind == InvitedKind::Person { "" } else { row.name.as_str() };
    let participant = speak(&transaction, &turn, person, &row, body).await?;
    let used = invitation_use::ActiveModel { invitation: Set(row.id), participant: Set(participant), at: Set(turn.now.0) };
    let once = OnConflict::columns([invitation_use::Column::Invitation, invitation_use::Column::Participant])
        .value(invitation_use::Column::At, Expr::col((invitation_use::Entity, invitation_use::Column::At)))
        .to_owned();
    invitation_use::Entity::insert(used).on_conflict(once).exec_without_returning(&transaction).await?;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::DeclinedAt, Expr::value(None::<i64>))
        .filter(invitation::Column::Id.eq(row.id))
        .exec(&transaction)
        .await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(new_session_used)
}

/// The person's row here, speaking for the body. A new one has no name: they state it with their first words.
async fn speak(connection: &impl ConnectionTrait, turn: &Turn, person: Uuid, row: &invitation::Model, body: &str) -> Result<Uuid> {
    let stated = participant::Entity::find().filter(participant::Column::Consultation.eq(turn.row.id));
    let stated = stated.filter(participant::Column::Person.eq(person)).one(connection).await?;
    let (id, behalf) = match stated {
        Some(stated) => {
            let behalf = if body.is_empty() { stated.behalf.as_str() } else { body }.to_owned();
            let row = participant::Entity::update_many().col_expr(participant::Column::Behalf, Expr::value(behalf.as_str()));
            row.filter(participant::Column::Id.eq(stated.id)).exec(connection).await?;
            (stated.id, behalf)
        }
        None => {
            let new = participant::Model {
                id: Uuid::now_v7(),
                consultation: turn.row.id,
                person,
                name: String::new(),
                affiliation: String::new(),
                group_code: row.group_code.clone(),
                region: row.region.clone(),
                behalf: body.to_owned(),
                language: row.language.clone(),
                import_key: None,
                contributed: 0,
                created_at: turn.now.0,
            };
            participant::Entity::insert(new.clone().into_active_model()).exec_without_returning(connection).await?;
            (new.id, new.behalf)
        }
    };
    speak_for(connection, id, &behalf).await?;
    Ok(id)
}
