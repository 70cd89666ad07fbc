//! What was said on a call or on a list, entered by the desk for a named person. No close stops it, if it was said before.

use colloquy_consultation::{CommentId, CommentOut, Level, Named, Reported, ReportedIn, ReportedOut, ReportedPage, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::{Desk, Editor};
use crate::entity::{claim_link, comment, notice, participant, reported, voice};
use crate::error::{Result, StoreError};
use crate::letters::notices::{self, Kind};
use crate::participant::create::{Writer, digest, store_whenever};
use crate::people::introduce::{insert_person, speak_for};
use crate::reader::assemble::{assemble, assemble_one};
use crate::store::Hash;
use crate::turn::Turn;

/// Begins the key of a participant whom the desk has named, until they come themselves.
pub(crate) const NAMED: char = '\u{3}';
/// How many are listed.
const LISTED: u64 = 500;
const LINKS_MAX: u64 = 50;

pub(super) async fn enter(editor: &Editor, given: &ReportedIn) -> Result<CommentOut> {
    let desk = &editor.desk;
    let face = &desk.reader.consultation;
    let checked = Reported::check(given, &face.groups, &face.regions)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    if is_known(&transaction, &turn, &checked).await? {
        return assemble_one(&transaction, &desk.reader, given.id.0).await;
    }
    in_time(&turn, checked.said.at)?;
    let writer = writer(&transaction, &turn, &checked).await?;
    let id = store_whenever(&transaction, &mut turn, &writer, &checked.new).await?;
    let row = reported::Model {
        comment: id,
        consultation: turn.row.id,
        email: checked.email.as_ref().map(|email| email.as_str().to_owned()),
        place: checked.said.place,
        link: checked.said.link,
        said_at: checked.said.at.0,
        person: desk.person.0,
        entered_at: turn.now.0,
        sent_at: None,
        settled_at: None,
    };
    let mails = row.email.is_some();
    reported::Entity::insert(row.into_active_model()).exec_without_returning(&transaction).await?;
    if mails {
        notice::Entity::insert(notices::row(&turn, Kind::Claim, id)).exec_without_returning(&transaction).await?;
    }
    turn.finish(&transaction).await?;
    let stored = assemble_one(&transaction, &desk.reader, id).await?;
    transaction.commit().await?;
    Ok(stored)
}

/// Whether the same was entered before; an id that stands for anything else is refused.
async fn is_known(connection: &impl ConnectionTrait, turn: &Turn, checked: &Reported) -> Result<bool> {
    let Some(stored) = comment::Entity::find_by_id(checked.new.id.0).one(connection).await? else { return Ok(false) };
    let entered = reported::Entity::find_by_id(stored.id).one(connection).await?.is_some();
    match entered && stored.consultation == turn.row.id && stored.digest == digest(&checked.new) {
        true => Ok(true),
        false => Err(StoreError::Conflict("id-taken")),
    }
}

/// What was said after the close does not count, whoever enters it.
fn in_time(turn: &Turn, said: Timestamp) -> Result<()> {
    if said > turn.now {
        return Err(StoreError::invalid("said", "later", "That moment is still to come."));
    }
    match turn.phase.closes.filter(|closes| said >= *closes) {
        Some(closes) => Err(StoreError::invalid("said", "too-late", format!("It closed at {closes}; what was said later does not count."))),
        None => Ok(()),
    }
}

/// The named person: the one of that address, else of that name and affiliation, whom the desk has named before. Whoever
/// takes part by themselves is somebody else until they say that it is them.
async fn writer(connection: &impl ConnectionTrait, turn: &Turn, checked: &Reported) -> Result<Writer> {
    let Named { name, affiliation, behalf, group, region } = checked.who.clone();
    let key = match &checked.email {
        Some(email) => format!("{NAMED}{}", email.as_str()),
        None => format!("{NAMED}{name}\u{1}{affiliation}"),
    };
    let found = participant::Entity::find().filter(participant::Column::Consultation.eq(turn.row.id));
    let found = found.filter(participant::Column::ImportKey.eq(key.as_str())).one(connection).await?;
    let (id, person, contributed, created_at, is_new) = match found {
        Some(row) => (row.id, row.person, row.contributed, row.created_at, false),
        None => (Uuid::now_v7(), insert_person(connection, None, turn.now).await?, 0, turn.now.0, true),
    };
    let row = participant::Model {
        id,
        consultation: turn.row.id,
        person,
        name,
        affiliation,
        group_code: group,
        region,
        behalf,
        language: checked.new.language.as_str().to_owned(),
        import_key: Some(key),
        contributed,
        created_at,
    };
    if is_new {
        participant::Entity::insert(row.clone().into_active_model()).exec_without_returning(connection).await?;
    } else {
        let stated = participant::ActiveModel {
            name: Set(row.name.clone()),
            affiliation: Set(row.affiliation.clone()),
            group_code: Set(row.group_code.clone()),
            region: Set(row.region.clone()),
            behalf: Set(row.behalf.clone()),
            ..Default::default()
        };
        participant::Entity::update_many().set(stated).filter(participant::Column::Id.eq(id)).exec(connection).await?;
    }
    speak_for(connection, id, &row.behalf).await?;
    let of = voice::Entity::find().filter(voice::Column::Participant.eq(id)).filter(voice::Column::Body.eq(row.behalf.as_str()));
    let voice = of.one(connection).await?.ok_or(StoreError::NotFound("voice"))?.id;
    Ok(Writer { participant: row, voice, level: Level::Reported })
}

pub(super) async fn list(desk: &Desk) -> Result<ReportedPage> {
    let connection = &desk.reader.store.reads;
    let rows = reported::Entity::find().filter(reported::Column::Consultation.eq(desk.reader.id.0));
    let rows = rows.order_by_desc(reported::Column::EnteredAt).limit(LISTED).all(connection).await?;
    let mut items = Vec::with_capacity(rows.len());
    for batch in rows.chunks(200) {
        let mut comments = Vec::with_capacity(batch.len());
        let found = comment::Entity::find().filter(comment::Column::Id.is_in(batch.iter().map(|row| row.comment))).all(connection).await?;
        for row in batch {
            comments.extend(found.iter().find(|comment| comment.id == row.comment).cloned());
        }
        let comments = assemble(connection, &desk.reader, comments).await?;
        items.extend(batch.iter().zip(comments).map(|(row, comment)| ReportedOut {
            comment,
            entered: Timestamp(row.entered_at),
            by_mail: row.email.is_some() || row.sent_at.is_some(),
            sent: row.sent_at.map(Timestamp),
            settled: row.settled_at.map(Timestamp),
        }));
    }
    Ok(ReportedPage { items })
}

pub(super) async fn link(editor: &Editor, id: CommentId, link: &Hash) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let found = reported::Entity::find_by_id(id.0).one(&transaction).await?;
    let row = found.filter(|row| row.consultation == turn.row.id).ok_or(StoreError::NotFound("comment"))?;
    if row.settled_at.is_some() {
        return Err(StoreError::Conflict("settled"));
    }
    let links = claim_link::Entity::find().filter(claim_link::Column::Comment.eq(row.comment));
    if links.count(&transaction).await? >= LINKS_MAX {
        return Err(StoreError::Conflict("too-many-links"));
    }
    keep_link(&transaction, row.comment, link, false, turn.now.0).await?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// Another link by which the named person settles it.
pub(crate) async fn keep_link(connection: &impl ConnectionTrait, comment: Uuid, link: &Hash, mailed: bool, now: i64) -> Result<()> {
    let row = claim_link::ActiveModel { token_hash: Set(link.bytes()), comment: Set(comment), mailed: Set(mailed), at: Set(now) };
    claim_link::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(())
}

/// The words are gone: so is where they were said, and every link to them.
pub(crate) async fn forget(connection: &impl ConnectionTrait, comment: Uuid, now: i64) -> Result<()> {
    reported::Entity::update_many()
        .col_expr(reported::Column::Place, Expr::value(""))
        .col_expr(reported::Column::Link, Expr::value(""))
        .col_expr(reported::Column::Email, Expr::value(None::<String>))
        .col_expr(reported::Column::SettledAt, Expr::value(now))
        .filter(reported::Column::Comment.eq(comment))
        .exec(connection)
        .await?;
    notices::forget(connection, comment).await
}
