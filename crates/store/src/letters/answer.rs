//! What comes back through the link of a letter.

use std::collections::HashMap;

use colloquy_consultation::{CommentId, DESK_TEXT_MAX, ObjectionOut, Timestamp, check_desk_text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{Answering, queue};
use crate::entity::{comment, letter, objection, person};
use crate::error::{Result, StoreError};
use crate::publish::tell_desk;
use crate::store::{Hash, Store};
use crate::turn::Turn;

pub(super) async fn find(store: &Store, link: &Hash) -> Result<Answering> {
    let gone = || StoreError::invalid("token", "invalid", "This link is not valid, or no longer.");
    let found = letter::Entity::find().filter(letter::Column::TokenHash.eq(link.bytes())).one(&store.reads).await?;
    let now = store.now().await?;
    let row = found.filter(|row| queue::holds(row, now)).ok_or_else(gone)?;
    let person = person::Entity::find_by_id(row.person).one(&store.reads).await?;
    let person = person.filter(|person| person.erased_at.is_none()).ok_or_else(gone)?;
    let (reader, decided) = queue::decided(store, row.consultation, person.id, None).await?;
    let mut said = of(&store.reads, &decided.iter().map(|comment| comment.id.0).collect::<Vec<_>>()).await?;
    let decided = decided.into_iter().map(|comment| {
        let text = said.remove(&comment.id.0).map(|objection| objection.text).unwrap_or_default();
        (comment, text)
    });
    Ok(Answering {
        store: store.clone(),
        person: person.id,
        consultation: row.consultation,
        slug: reader.consultation.slug.clone(),
        title: reader.consultation.title.clone(),
        decided: decided.collect(),
    })
}

pub(super) async fn object(answering: &Answering, id: CommentId, text: &str) -> Result<()> {
    let text = check_desk_text("text", text, DESK_TEXT_MAX, true)?;
    if !answering.decided.iter().any(|(comment, _)| comment.id == id) {
        return Err(StoreError::NotFound("comment"));
    }
    let store = &answering.store;
    let transaction = store.begin().await?;
    let mut turn = Turn::take(store, &transaction, colloquy_consultation::ConsultationId(answering.consultation)).await?;
    let comment = comment::Entity::find_by_id(id.0).one(&transaction).await?.ok_or(StoreError::NotFound("comment"))?;
    let row = objection::Model { comment: id.0, consultation: turn.row.id, person: answering.person, at: turn.now.0, text };
    let replace =
        OnConflict::column(objection::Column::Comment).update_columns([objection::Column::At, objection::Column::Text]).to_owned();
    objection::Entity::insert(row.into_active_model()).on_conflict(replace).exec_without_returning(&transaction).await?;
    tell_desk(&transaction, &mut turn, &comment).await?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// The objections to the decisions on contributions.
pub(crate) async fn of(connection: &impl ConnectionTrait, comments: &[Uuid]) -> Result<HashMap<Uuid, ObjectionOut>> {
    let mut found = HashMap::new();
    for batch in comments.chunks(500) {
        let rows = objection::Entity::find().filter(objection::Column::Comment.is_in(batch.iter().copied())).all(connection).await?;
        found.extend(rows.into_iter().map(|row| (row.comment, ObjectionOut { at: Timestamp(row.at), text: row.text })));
    }
    Ok(found)
}
