//! Who wrote what is brought along: a participant for each id or else for each name and affiliation, whom nobody can
//! sign in as; those who take part here are known by their own id.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::plan::Planned;
use crate::entity::{participant, person, voice};
use crate::error::{Result, StoreError};
use crate::turn::{Turn, insert_all};

/// What is stated of an author.
#[derive(Debug, Clone)]
pub(super) struct Author {
    pub(super) participant: Option<String>,
    pub(super) name: String,
    pub(super) affiliation: String,
    pub(super) behalf: String,
    pub(super) group: String,
    pub(super) region: String,
}

impl Author {
    /// The author of a line.
    pub(super) fn of(planned: &Planned) -> Self {
        let given = &planned.line.given;
        let [name, affiliation, behalf, group, region] =
            [&given.author, &given.affiliation, &given.behalf, &given.group, &given.region].map(String::clone);
        Self { participant: given.participant.clone(), name, affiliation, behalf, group, region }
    }

    /// Those who agree with a line.
    pub(super) fn agreeing(planned: &Planned) -> impl Iterator<Item = Self> {
        planned.line.given.agreements.iter().map(|given| {
            let [name, affiliation, behalf, group, region] =
                [&given.name, &given.affiliation, &given.behalf, &given.group, &given.region].map(String::clone);
            Self { participant: given.participant.clone(), name, affiliation, behalf, group, region }
        })
    }

    /// Neither form can be taken for the other: a name holds no control character.
    fn key(&self) -> String {
        match &self.participant {
            Some(id) => format!("{BY_ID}{id}"),
            None => format!("{}\u{1}{}", self.name, self.affiliation),
        }
    }
}

const BY_ID: char = '\u{2}';

/// The id by which a participant is exported: the one they were brought along with, else their own.
pub(in crate::administrator) fn exported_id(row: &participant::Model) -> String {
    row.import_key.as_deref().and_then(|key| key.strip_prefix(BY_ID)).map_or_else(|| row.id.to_string(), str::to_owned)
}

/// The participants and voices of authors, stored.
pub(super) struct Authors {
    participants: HashMap<String, Uuid>,
    voices: HashMap<(Uuid, String), Uuid>,
    /// What each had contributed before.
    pub(super) contributed: HashMap<Uuid, i32>,
}

impl Authors {
    pub(super) async fn find_or_make(connection: &impl ConnectionTrait, turn: &Turn, planned: &[Planned]) -> Result<Self> {
        let mut all: Vec<Author> = Vec::new();
        for line in planned {
            all.push(Author::of(line));
            all.extend(Author::agreeing(line));
        }
        let mut authors = Self { participants: HashMap::new(), voices: HashMap::new(), contributed: HashMap::new() };
        authors.find(connection, turn.row.id, &all).await?;
        authors.make(connection, turn, &all).await?;
        Ok(authors)
    }

    async fn find(&mut self, connection: &impl ConnectionTrait, consultation: Uuid, all: &[Author]) -> Result<()> {
        let keys: Vec<String> = all.iter().map(Author::key).collect();
        for batch in keys.chunks(500) {
            let found = participant::Entity::find().filter(participant::Column::Consultation.eq(consultation));
            for row in found.filter(participant::Column::ImportKey.is_in(batch)).all(connection).await? {
                self.contributed.insert(row.id, row.contributed);
                self.participants.insert(row.import_key.unwrap_or_default(), row.id);
            }
        }
        self.find_own(connection, consultation, all).await?;
        let ids: Vec<Uuid> = self.participants.values().copied().collect();
        for batch in ids.chunks(500) {
            for row in voice::Entity::find().filter(voice::Column::Participant.is_in(batch.iter().copied())).all(connection).await? {
                self.voices.insert((row.participant, row.body), row.id);
            }
        }
        Ok(())
    }

    /// Those who take part in this very consultation, by the id under which they are exported.
    async fn find_own(&mut self, connection: &impl ConnectionTrait, consultation: Uuid, all: &[Author]) -> Result<()> {
        let named = |author: &Author| Some((Uuid::try_parse(author.participant.as_ref()?).ok()?, author.key()));
        let own: HashMap<Uuid, String> = all.iter().filter_map(named).collect();
        let ids: Vec<Uuid> = own.keys().copied().collect();
        for batch in ids.chunks(500) {
            let found = participant::Entity::find().filter(participant::Column::Consultation.eq(consultation));
            for row in found.filter(participant::Column::Id.is_in(batch.iter().copied())).all(connection).await? {
                self.contributed.insert(row.id, row.contributed);
                self.participants.insert(own[&row.id].clone(), row.id);
            }
        }
        Ok(())
    }

    async fn make(&mut self, connection: &impl ConnectionTrait, turn: &Turn, all: &[Author]) -> Result<()> {
        let (mut persons, mut participants, mut voices) = (Vec::new(), Vec::new(), Vec::new());
        for author in all {
            let key = author.key();
            let id = *self.participants.entry(key.clone()).or_insert_with(|| {
                let (person, id) = (Uuid::now_v7(), Uuid::now_v7());
                persons.push(person_row(person, turn.now.0));
                participants.push(participant_row(turn, id, person, author, key));
                self.contributed.insert(id, 0);
                id
            });
            self.voices.entry((id, author.behalf.clone())).or_insert_with(|| {
                let voice = Uuid::now_v7();
                voices.push(voice::ActiveModel { id: Set(voice), participant: Set(id), body: Set(author.behalf.clone()) });
                voice
            });
        }
        insert_all::<person::Entity, _>(connection, persons).await?;
        insert_all::<participant::Entity, _>(connection, participants).await?;
        insert_all::<voice::Entity, _>(connection, voices).await
    }

    /// Participant and voice of an author.
    pub(super) fn ids(&self, author: &Author) -> Result<(Uuid, Uuid)> {
        let missing = || StoreError::NotFound("participant");
        let participant = *self.participants.get(&author.key()).ok_or_else(missing)?;
        let voice = *self.voices.get(&(participant, author.behalf.clone())).ok_or_else(missing)?;
        Ok((participant, voice))
    }
}

fn person_row(id: Uuid, now: i64) -> person::ActiveModel {
    person::ActiveModel { id: Set(id), email: Set(None), email_confirmed_at: Set(None), created_at: Set(now), erased_at: Set(None) }
}

fn participant_row(turn: &Turn, id: Uuid, person: Uuid, author: &Author, key: String) -> participant::ActiveModel {
    participant::ActiveModel {
        id: Set(id),
        consultation: Set(turn.row.id),
        person: Set(person),
        name: Set(author.name.clone()),
        affiliation: Set(author.affiliation.clone()),
        group_code: Set(author.group.clone()),
        region: Set(author.region.clone()),
        behalf: Set(author.behalf.clone()),
        language: Set(String::new()),
        import_key: Set(Some(key)),
        contributed: Set(0),
        created_at: Set(turn.now.0),
    }
}
