//! Two persons turn out to be one.

use colloquy_consultation::ConsultationId;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::sign_in::consultations_of;
use crate::entity::{
    block, blocked, comment, digest, endorsement, invitation_use, moderation, participant, person, position, proof, report, session, voice,
};
use crate::error::{Result, StoreError};
use crate::participant::{endorse, position as positions};
use crate::store::Store;
use crate::turn::Turn;

/// Moves everything of `from` to `to`; where both have one of a kind, the newer stays.
pub(crate) async fn merge(store: &Store, connection: &impl ConnectionTrait, from: Uuid, to: Uuid) -> Result<()> {
    for consultation in consultations_of(connection, from).await? {
        let mut turn = Turn::take(store, connection, ConsultationId(consultation)).await?;
        match (participant_of(connection, consultation, from).await?, participant_of(connection, consultation, to).await?) {
            (Some(theirs), Some(ours)) => Join { connection, turn: &mut turn, theirs, ours }.run().await?,
            (Some(theirs), None) => hand_over(connection, theirs.id, to).await?,
            (None, _) => {}
        }
        turn.finish(connection).await?;
    }
    let session = session::Entity::update_many().col_expr(session::Column::Person, Expr::value(to));
    session.filter(session::Column::Person.eq(from)).exec(connection).await?;
    let reports = report::Entity::update_many().col_expr(report::Column::Person, Expr::value(to));
    reports.filter(report::Column::Person.eq(from)).exec(connection).await?;
    let proof = proof::Entity::update_many().col_expr(proof::Column::Person, Expr::value(to));
    proof.filter(proof::Column::Person.eq(from)).exec(connection).await?;
    // A digest needs a proved address: whoever comes to another person has none of their own.
    digest::Entity::delete_many().filter(digest::Column::Person.eq(from)).exec(connection).await?;
    person::Entity::delete_by_id(from).exec(connection).await?;
    Ok(())
}

async fn participant_of(connection: &impl ConnectionTrait, consultation: Uuid, person: Uuid) -> Result<Option<participant::Model>> {
    let found = participant::Entity::find().filter(participant::Column::Consultation.eq(consultation));
    Ok(found.filter(participant::Column::Person.eq(person)).one(connection).await?)
}

async fn hand_over(connection: &impl ConnectionTrait, participant: Uuid, to: Uuid) -> Result<()> {
    let row = participant::Entity::update_many().col_expr(participant::Column::Person, Expr::value(to));
    row.filter(participant::Column::Id.eq(participant)).exec(connection).await?;
    Ok(())
}

/// Two participants of one consultation become one: `theirs` goes into `ours`.
struct Join<'a, C> {
    connection: &'a C,
    turn: &'a mut Turn,
    theirs: participant::Model,
    ours: participant::Model,
}

impl<C: ConnectionTrait> Join<'_, C> {
    async fn run(mut self) -> Result<()> {
        for voice in voices(self.connection, self.theirs.id).await? {
            self.join_voice(voice).await?;
        }
        let moved = comment::Entity::update_many().col_expr(comment::Column::Participant, Expr::value(self.ours.id));
        moved.filter(comment::Column::Participant.eq(self.theirs.id)).exec(self.connection).await?;
        self.drop_agreement_with_oneself().await?;
        self.join_block().await?;
        self.join_invitations().await?;
        self.join_statement().await
    }

    /// A voice for the same body becomes one with ours; another one is handed over.
    async fn join_voice(&mut self, theirs: voice::Model) -> Result<()> {
        let same =
            voice::Entity::find().filter(voice::Column::Participant.eq(self.ours.id)).filter(voice::Column::Body.eq(theirs.body.as_str()));
        let Some(ours) = same.one(self.connection).await? else {
            let moved = voice::Entity::update_many().col_expr(voice::Column::Participant, Expr::value(self.ours.id));
            moved.filter(voice::Column::Id.eq(theirs.id)).exec(self.connection).await?;
            return self.move_views(theirs.id, theirs.id).await;
        };
        self.settle_positions(&theirs, &ours).await?;
        self.settle_agreements(&theirs, &ours).await?;
        self.move_views(theirs.id, ours.id).await?;
        let comments = comment::Entity::update_many().col_expr(comment::Column::Voice, Expr::value(ours.id));
        let comments = comments.filter(comment::Column::Voice.eq(theirs.id));
        comments.filter(comment::Column::Participant.eq(self.theirs.id)).exec(self.connection).await?;
        voice::Entity::delete_by_id(theirs.id).exec(self.connection).await?;
        Ok(())
    }

    /// Of two positions on one block the older goes.
    async fn settle_positions(&mut self, theirs: &voice::Model, ours: &voice::Model) -> Result<()> {
        for position in position::Entity::find().filter(position::Column::Voice.eq(theirs.id)).all(self.connection).await? {
            let Some(other) = position::Entity::find_by_id((ours.id, position.block)).one(self.connection).await? else { continue };
            let older = if position.at < other.at { position } else { other };
            let block = block::Entity::find_by_id(older.block).one(self.connection).await?.ok_or(StoreError::NotFound("block"))?;
            positions::remove(self.connection, self.turn, &older, &block).await?;
            positions::announce(self.connection, self.turn, &block).await?;
        }
        Ok(())
    }

    /// Of two agreements with one contribution one goes.
    async fn settle_agreements(&mut self, theirs: &voice::Model, ours: &voice::Model) -> Result<()> {
        for agreement in endorsement::Entity::find().filter(endorsement::Column::Voice.eq(theirs.id)).all(self.connection).await? {
            let Some(other) = endorsement::Entity::find_by_id((agreement.comment, ours.id)).one(self.connection).await? else { continue };
            let older = if agreement.at < other.at { agreement } else { other };
            self.drop_agreement(&older).await?;
        }
        Ok(())
    }

    async fn drop_agreement(&mut self, agreement: &endorsement::Model) -> Result<()> {
        endorse::withdraw(self.connection, self.turn, agreement).await
    }

    /// What one of them agreed with is now their own.
    async fn drop_agreement_with_oneself(&mut self) -> Result<()> {
        for agreement in endorsement::Entity::find().filter(endorsement::Column::Participant.eq(self.ours.id)).all(self.connection).await? {
            let with = comment::Entity::find_by_id(agreement.comment).one(self.connection).await?;
            if with.is_some_and(|comment| comment.participant == self.ours.id) {
                self.drop_agreement(&agreement).await?;
            }
        }
        Ok(())
    }

    /// Whoever is blocked stays it, whoever they turn out to be.
    async fn join_block(&self) -> Result<()> {
        let of = |id: Uuid| blocked::Entity::find_by_id(id).one(self.connection);
        if let Some(theirs) = of(self.theirs.id).await? {
            if of(self.ours.id).await?.is_none() {
                let ours = blocked::Model { participant: self.ours.id, ..theirs };
                blocked::Entity::insert(ours.into_active_model()).exec_without_returning(self.connection).await?;
            }
            blocked::Entity::delete_by_id(self.theirs.id).exec(self.connection).await?;
        }
        let log = moderation::Entity::update_many().col_expr(moderation::Column::Participant, Expr::value(self.ours.id));
        log.filter(moderation::Column::Participant.eq(self.theirs.id)).exec(self.connection).await?;
        Ok(())
    }

    /// By whichever invitation one of them came, the other has come too.
    async fn join_invitations(&self) -> Result<()> {
        let of = invitation_use::Column::Participant.eq(self.theirs.id);
        for theirs in invitation_use::Entity::find().filter(of.clone()).all(self.connection).await? {
            if invitation_use::Entity::find_by_id((theirs.invitation, self.ours.id)).one(self.connection).await?.is_none() {
                let ours = invitation_use::Model { participant: self.ours.id, ..theirs };
                invitation_use::Entity::insert(ours.into_active_model()).exec_without_returning(self.connection).await?;
            }
        }
        invitation_use::Entity::delete_many().filter(of).exec(self.connection).await?;
        Ok(())
    }

    async fn move_views(&self, from: Uuid, to: Uuid) -> Result<()> {
        let ours = self.ours.id;
        let positions = position::ActiveModel { voice: Set(to), participant: Set(ours), ..Default::default() };
        position::Entity::update_many().set(positions).filter(position::Column::Voice.eq(from)).exec(self.connection).await?;
        let agreements = endorsement::ActiveModel { voice: Set(to), participant: Set(ours), ..Default::default() };
        endorsement::Entity::update_many().set(agreements).filter(endorsement::Column::Voice.eq(from)).exec(self.connection).await?;
        Ok(())
    }

    /// What was stated last stays: it was stated just before the address was proved.
    async fn join_statement(self) -> Result<()> {
        let of = |id: Uuid| participant::Entity::find_by_id(id).one(self.connection);
        let theirs = of(self.theirs.id).await?.ok_or(StoreError::NotFound("participant"))?;
        let ours = of(self.ours.id).await?.ok_or(StoreError::NotFound("participant"))?;
        let both = i32::from(theirs.contributed > 0 && ours.contributed > 0);
        self.turn.row.people_total -= both;
        participant::Entity::delete_by_id(theirs.id).exec(self.connection).await?;
        let joined = participant::ActiveModel {
            name: Set(theirs.name),
            affiliation: Set(theirs.affiliation),
            group_code: Set(theirs.group_code),
            region: Set(theirs.region),
            behalf: Set(theirs.behalf),
            language: Set(theirs.language),
            contributed: Set(theirs.contributed + ours.contributed),
            ..Default::default()
        };
        participant::Entity::update_many().set(joined).filter(participant::Column::Id.eq(ours.id)).exec(self.connection).await?;
        Ok(())
    }
}

async fn voices(connection: &impl ConnectionTrait, participant: Uuid) -> Result<Vec<voice::Model>> {
    Ok(voice::Entity::find().filter(voice::Column::Participant.eq(participant)).all(connection).await?)
}
