//! Answers in the desk's name.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::{CommentIn, CommentKind, CommentOut, DeskReplyIn, Level};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{Desk, Editor};
use crate::entity::{participant, voice};
use crate::error::Result;
use crate::participant::create::{Writer, store_whenever};
use crate::reader::assemble::assemble_one;
use crate::turn::Turn;

pub(super) async fn reply(editor: &Editor, given: &DeskReplyIn) -> Result<CommentOut> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let new = NewComment::check(&CommentIn {
        id: given.id,
        kind: CommentKind::Comment,
        body: given.body.clone(),
        language: given.language.clone(),
        version: turn.phase.version,
        blocks: Vec::new(),
        quote: None,
        operation: None,
        proposed: String::new(),
        parent: Some(given.parent),
        text_language: None,
    })?;
    let writer = writer(&transaction, desk, &turn).await?;
    let id = store_whenever(&transaction, &mut turn, &writer, &new).await?;
    turn.finish(&transaction).await?;
    let stored = assemble_one(&transaction, &desk.reader, id).await?;
    transaction.commit().await?;
    Ok(stored)
}

/// The person at the desk, by the name they stated here, speaking for those who ask.
async fn writer(connection: &impl ConnectionTrait, desk: &Desk, turn: &Turn) -> Result<Writer> {
    let stated = participant::Entity::find()
        .filter(participant::Column::Consultation.eq(turn.row.id))
        .filter(participant::Column::Person.eq(desk.person.0));
    let stated = match stated.one(connection).await? {
        Some(stated) => stated,
        None => introduce(connection, desk, turn).await?,
    };
    let found =
        voice::Entity::find().filter(voice::Column::Participant.eq(stated.id)).filter(voice::Column::Body.eq(stated.behalf.as_str()));
    let voice = match found.one(connection).await? {
        Some(voice) => voice.id,
        None => speak(connection, stated.id).await?,
    };
    // Whoever has not said who they are answers by the name of those who ask; an address is never shown.
    let name = if stated.name.is_empty() { turn.row.organiser.clone() } else { stated.name.clone() };
    Ok(Writer { participant: participant::Model { name, ..stated }, voice, level: Level::Desk })
}

async fn introduce(connection: &impl ConnectionTrait, desk: &Desk, turn: &Turn) -> Result<participant::Model> {
    let row = participant::Model {
        id: Uuid::now_v7(),
        consultation: turn.row.id,
        person: desk.person.0,
        name: String::new(),
        affiliation: String::new(),
        group_code: String::new(),
        region: String::new(),
        behalf: String::new(),
        language: turn.row.language.clone(),
        import_key: None,
        contributed: 0,
        created_at: turn.now.0,
    };
    participant::Entity::insert(sea_orm::IntoActiveModel::into_active_model(row.clone())).exec_without_returning(connection).await?;
    Ok(row)
}

async fn speak(connection: &impl ConnectionTrait, participant: Uuid) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let row = voice::ActiveModel { id: Set(id), participant: Set(participant), body: Set(String::new()) };
    voice::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(id)
}
