//! Erasing a person.

use colloquy_consultation::{CommentState, ConsultationId, InvitedKind, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::sign_in::consultations_of;
use crate::entity::{
    block, comment, digest, endorsement, invitation, invitation_link, invitation_use, letter, member, objection, participant, person,
    position, proof, report, reported, role, session, voice,
};
use crate::error::{Result, StoreError};
use crate::letters::notices;
use crate::participant::withdraw::take_back;
use crate::participant::{endorse, position as positions};
use crate::store::Store;
use crate::turn::Turn;

/// Not stopped by any deadline. What others answered stays where it is.
pub(super) async fn erase(store: &Store, id: PersonId) -> Result<()> {
    let transaction = store.begin().await?;
    let Some(row) = person::Entity::find_by_id(id.0).one(&transaction).await? else { return Err(StoreError::NotFound("person")) };
    let entered = entered_for(&transaction, row.email.as_deref()).await?;
    let mut consultations = consultations_of(&transaction, id.0).await?;
    consultations.extend(entered.iter().map(|comment| comment.consultation));
    for consultation in consultations {
        let mut turn = Turn::take(store, &transaction, ConsultationId(consultation)).await?;
        let of = participant::Entity::find().filter(participant::Column::Consultation.eq(consultation));
        for participant in of.filter(participant::Column::Person.eq(id.0)).all(&transaction).await? {
            erase_participant(&transaction, &mut turn, participant.id).await?;
        }
        for comment in entered.iter().filter(|comment| comment.consultation == consultation) {
            take_back(&transaction, &mut turn, comment).await?;
        }
        turn.finish(&transaction).await?;
    }
    if let Some(email) = &row.email {
        forget_address(&transaction, email).await?;
    }
    objection::Entity::delete_many().filter(objection::Column::Person.eq(id.0)).exec(&transaction).await?;
    digest::Entity::delete_many().filter(digest::Column::Person.eq(id.0)).exec(&transaction).await?;
    letter::Entity::delete_many().filter(letter::Column::Person.eq(id.0)).exec(&transaction).await?;
    session::Entity::delete_many().filter(session::Column::Person.eq(id.0)).exec(&transaction).await?;
    proof::Entity::delete_many().filter(proof::Column::Person.eq(id.0)).exec(&transaction).await?;
    let reports = report::Entity::update_many().col_expr(report::Column::Person, Expr::value(None::<Uuid>));
    reports.filter(report::Column::Person.eq(id.0)).exec(&transaction).await?;
    let now = store.clock.now(&transaction).await?;
    person::Entity::update_many()
        .col_expr(person::Column::Email, Expr::value(None::<String>))
        .col_expr(person::Column::EmailConfirmedAt, Expr::value(None::<i64>))
        .col_expr(person::Column::ErasedAt, Expr::value(now.0))
        .filter(person::Column::Id.eq(id.0))
        .exec(&transaction)
        .await?;
    Ok(transaction.commit().await?)
}

/// What the desk has entered for somebody of this address, and they have not settled.
async fn entered_for(connection: &impl ConnectionTrait, email: Option<&str>) -> Result<Vec<comment::Model>> {
    let Some(email) = email else { return Ok(Vec::new()) };
    let rows = reported::Entity::find().filter(reported::Column::Email.eq(email)).all(connection).await?;
    let of = comment::Column::Id.is_in(rows.iter().map(|row| row.comment));
    Ok(comment::Entity::find().filter(of).all(connection).await?)
}

async fn erase_participant(connection: &impl ConnectionTrait, turn: &mut Turn, id: Uuid) -> Result<()> {
    let own = comment::Entity::find().filter(comment::Column::Participant.eq(id)).order_by_asc(comment::Column::Arrival);
    for comment in own.filter(comment::Column::State.ne(CommentState::Withdrawn.as_str())).all(connection).await? {
        // Read again: withdrawing one may have changed how many replies another holds.
        if let Some(comment) = comment::Entity::find_by_id(comment.id).one(connection).await? {
            take_back(connection, turn, &comment).await?;
        }
    }
    for position in position::Entity::find().filter(position::Column::Participant.eq(id)).all(connection).await? {
        let block = block::Entity::find_by_id(position.block).one(connection).await?.ok_or(StoreError::NotFound("block"))?;
        positions::remove(connection, turn, &position, &block).await?;
        positions::announce(connection, turn, &block).await?;
    }
    for agreement in endorsement::Entity::find().filter(endorsement::Column::Participant.eq(id)).all(connection).await? {
        endorse::withdraw(connection, turn, &agreement).await?;
    }
    invitation_use::Entity::delete_many().filter(invitation_use::Column::Participant.eq(id)).exec(connection).await?;
    forget_statement(connection, id).await
}

async fn forget_statement(connection: &impl ConnectionTrait, id: Uuid) -> Result<()> {
    use participant::Column;
    let mut row = participant::Entity::update_many();
    for column in [Column::Name, Column::Affiliation, Column::GroupCode, Column::Region, Column::Behalf] {
        row = row.col_expr(column, Expr::value(""));
    }
    row.filter(Column::Id.eq(id)).exec(connection).await?;
    for voice in voice::Entity::find().filter(voice::Column::Participant.eq(id)).all(connection).await? {
        // The body's name goes; what is left must differ from voice to voice.
        let row = voice::Entity::update_many().col_expr(voice::Column::Body, Expr::value(voice.id.to_string()));
        row.filter(voice::Column::Id.eq(voice.id)).exec(connection).await?;
    }
    // Group and region remain with withdrawn contributions as little as the name does.
    let rows = comment::Entity::update_many()
        .col_expr(comment::Column::GroupCode, Expr::value(""))
        .col_expr(comment::Column::Region, Expr::value(""));
    rows.filter(comment::Column::Participant.eq(id)).exec(connection).await?;
    Ok(())
}

async fn forget_address(connection: &impl ConnectionTrait, email: &str) -> Result<()> {
    member::Entity::delete_many().filter(member::Column::Email.eq(email)).exec(connection).await?;
    role::Entity::delete_many().filter(role::Column::Email.eq(email)).exec(connection).await?;
    proof::Entity::delete_many().filter(proof::Column::Email.eq(email)).exec(connection).await?;
    forget_invitations(connection, email).await?;
    Ok(())
}

/// An invitation of a person goes; that of a body stays, without whoever was written to in it.
async fn forget_invitations(connection: &impl ConnectionTrait, email: &str) -> Result<()> {
    for row in invitation::Entity::find().filter(invitation::Column::Email.eq(email)).all(connection).await? {
        notices::forget(connection, row.id).await?;
        if row.kind == InvitedKind::Person.as_str() {
            invitation_link::Entity::delete_many().filter(invitation_link::Column::Invitation.eq(row.id)).exec(connection).await?;
            invitation_use::Entity::delete_many().filter(invitation_use::Column::Invitation.eq(row.id)).exec(connection).await?;
            invitation::Entity::delete_by_id(row.id).exec(connection).await?;
        } else {
            invitation::Entity::update_many()
                .col_expr(invitation::Column::Email, Expr::value(None::<String>))
                .col_expr(invitation::Column::Contact, Expr::value(""))
                .col_expr(invitation::Column::Remind, Expr::value(false))
                .filter(invitation::Column::Id.eq(row.id))
                .exec(connection)
                .await?;
        }
    }
    Ok(())
}
