//! What came of invitations: whoever came by one, whose address it went to, or who speaks for the body, has answered it.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{CommentState, InvitedKind};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::entity::{comment, invitation, invitation_use, participant, person, position, voice};
use crate::error::Result;
use crate::search::key_of;

const BATCH: usize = 500;

/// Something contributed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) at: i64,
    /// The contribution and its version; none: a position.
    pub(crate) comment: Option<(Uuid, Uuid)>,
}

/// For whom a participant answers: by themselves, and by a voice.
#[derive(Default)]
struct Who {
    participants: HashMap<Uuid, HashSet<Uuid>>,
    voices: HashMap<Uuid, HashSet<Uuid>>,
    /// All participants whose contributions may be answers.
    all: HashSet<Uuid>,
}

/// The answers to invitations of a consultation, oldest first.
pub(crate) async fn answers(
    connection: &impl ConnectionTrait,
    consultation: Uuid,
    invitations: &[invitation::Model],
) -> Result<HashMap<Uuid, Vec<Answer>>> {
    let mut who = Who::default();
    who.came_by_link(connection, invitations).await?;
    who.have_the_address(connection, consultation, invitations).await?;
    who.speak_for(connection, consultation, invitations).await?;
    let mut found: HashMap<Uuid, Vec<Answer>> = HashMap::new();
    let all: Vec<Uuid> = who.all.iter().copied().collect();
    for batch in all.chunks(BATCH) {
        let gone = [CommentState::Withdrawn, CommentState::Expired].map(CommentState::as_str);
        let rows: Vec<(Uuid, Uuid, Uuid, Uuid, i64)> = comment::Entity::find()
            .select_only()
            .columns([
                comment::Column::Id,
                comment::Column::Version,
                comment::Column::Participant,
                comment::Column::Voice,
                comment::Column::ReceivedAt,
            ])
            .filter(comment::Column::Participant.is_in(batch.iter().copied()))
            .filter(comment::Column::State.is_not_in(gone))
            .order_by_asc(comment::Column::Arrival)
            .into_tuple()
            .all(connection)
            .await?;
        for (id, version, participant, voice, at) in rows {
            who.note(&mut found, participant, voice, Answer { at, comment: Some((id, version)) });
        }
        for row in position::Entity::find().filter(position::Column::Participant.is_in(batch.iter().copied())).all(connection).await? {
            who.note(&mut found, row.participant, row.voice, Answer { at: row.at, comment: None });
        }
    }
    for answers in found.values_mut() {
        answers.sort_by_key(|answer| answer.at);
    }
    Ok(found)
}

impl Who {
    async fn came_by_link(&mut self, connection: &impl ConnectionTrait, invitations: &[invitation::Model]) -> Result<()> {
        for batch in invitations.chunks(BATCH) {
            let of = invitation_use::Column::Invitation.is_in(batch.iter().map(|row| row.id));
            for row in invitation_use::Entity::find().filter(of).all(connection).await? {
                self.participants.entry(row.participant).or_default().insert(row.invitation);
                self.all.insert(row.participant);
            }
        }
        Ok(())
    }

    async fn have_the_address(
        &mut self,
        connection: &impl ConnectionTrait,
        consultation: Uuid,
        invitations: &[invitation::Model],
    ) -> Result<()> {
        let asked: Vec<(&str, Uuid)> = invitations.iter().filter_map(|row| Some((row.email.as_deref()?, row.id))).collect();
        for batch in asked.chunks(BATCH) {
            let persons = person::Entity::find().filter(person::Column::Email.is_in(batch.iter().map(|(email, _)| *email)));
            let emails: HashMap<Uuid, String> =
                persons.all(connection).await?.into_iter().filter_map(|row| Some((row.id, row.email?))).collect();
            let stated = participant::Entity::find().filter(participant::Column::Consultation.eq(consultation));
            let stated = stated.filter(participant::Column::Person.is_in(emails.keys().copied()));
            for row in stated.all(connection).await? {
                for (_, invitation) in batch.iter().filter(|(email, _)| emails.get(&row.person).is_some_and(|known| known == email)) {
                    self.participants.entry(row.id).or_default().insert(*invitation);
                    self.all.insert(row.id);
                }
            }
        }
        Ok(())
    }

    async fn speak_for(&mut self, connection: &impl ConnectionTrait, consultation: Uuid, invitations: &[invitation::Model]) -> Result<()> {
        let bodies = invitations.iter().filter(|row| row.kind != InvitedKind::Person.as_str());
        let bodies: Vec<(String, Uuid)> = bodies.map(|row| (key_of(&[&row.name]), row.id)).collect();
        if bodies.is_empty() {
            return Ok(());
        }
        let here = participant::Entity::find().select_only().column(participant::Column::Id);
        let here = here.filter(participant::Column::Consultation.eq(consultation)).into_query();
        let voices = voice::Entity::find().filter(voice::Column::Participant.in_subquery(here)).filter(voice::Column::Body.ne(""));
        for row in voices.all(connection).await? {
            let key = key_of(&[&row.body]);
            for (_, invitation) in bodies.iter().filter(|(name, _)| *name == key) {
                self.voices.entry(row.id).or_default().insert(*invitation);
                self.all.insert(row.participant);
            }
        }
        Ok(())
    }

    fn note(&self, found: &mut HashMap<Uuid, Vec<Answer>>, participant: Uuid, voice: Uuid, answer: Answer) {
        let by_person = self.participants.get(&participant).into_iter().flatten();
        let by_voice = self.voices.get(&voice).into_iter().flatten();
        let invitations: HashSet<&Uuid> = by_person.chain(by_voice).collect();
        for invitation in invitations {
            found.entry(*invitation).or_default().push(answer);
        }
    }
}
