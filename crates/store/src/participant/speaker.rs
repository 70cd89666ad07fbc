//! Who speaks, as of the lock: what goes into a contribution and whether it may be made at all.

use colloquy_consultation::{CommentState, Level, PersonId, Rules};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

use crate::entity::{blocked, consultation, participant};
use crate::error::{Result, StoreError};
use crate::reader::Me;

/// A participant, read again inside the turn: they may have proved an address or left in the meantime.
pub(super) struct Speaker {
    pub(super) participant: participant::Model,
    pub(super) voice: Uuid,
    pub(super) level: Level,
    confirmed: bool,
    member: bool,
    blocked: bool,
}

impl Speaker {
    pub(super) async fn load(connection: &impl ConnectionTrait, person: PersonId, consultation: Uuid) -> Result<Self> {
        let me = Me::load(connection, person.0, consultation).await?.ok_or(StoreError::SignInNeeded)?;
        let (level, confirmed, member) = (me.level(), me.confirmed(), me.member);
        match (me.participant, me.voice) {
            (Some(participant), Some(voice)) => {
                let blocked = blocked::Entity::find_by_id(participant.id).one(connection).await?.is_some();
                Ok(Self { participant, voice: voice.id, level, confirmed, member, blocked })
            }
            _ => Err(StoreError::SignInNeeded),
        }
    }

    /// Refuses whom the desk has blocked; what they said they may still take back.
    pub(super) fn may_speak(&self) -> Result<()> {
        if self.blocked { Err(StoreError::Forbidden("blocked")) } else { Ok(()) }
    }

    /// Where a new contribution of theirs begins.
    pub(super) fn first_state(&self, row: &consultation::Model) -> Result<CommentState> {
        self.may_speak()?;
        match row.rules.parse().map_err(StoreError::stored)? {
            Rules::Confirmed if !self.confirmed => Ok(CommentState::Waiting),
            _ => self.may_act(row).map(|()| CommentState::Published),
        }
    }

    /// Agreements and positions cannot wait: what the rules ask for must be there.
    pub(super) fn may_act(&self, row: &consultation::Model) -> Result<()> {
        self.may_speak()?;
        match row.rules.parse().map_err(StoreError::stored)? {
            Rules::Open => Ok(()),
            Rules::Confirmed | Rules::Members if !self.confirmed => Err(StoreError::Forbidden("confirm-first")),
            Rules::Members if !self.member => Err(StoreError::Forbidden("not-a-member")),
            Rules::Confirmed | Rules::Members => Ok(()),
        }
    }
}
