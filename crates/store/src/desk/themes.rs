//! Labels that group contributions across blocks.

use std::collections::{BTreeSet, HashMap};

use colloquy_consultation::{CommentId, CommentState, DeskCommentOut, EventKind, THEME_MAX, ThemeId, ThemeIn, ThemeOut, check_desk_text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::{Editor, comments};
use crate::entity::{comment, comment_theme, theme};
use crate::error::{Result, StoreError, is_duplicate};
use crate::publish::tell_desk;
use crate::turn::{About, Audience, Turn, insert_all};

/// The most themes of one contribution.
const THEMES_MAX: usize = 20;

/// The themes of a consultation, by name.
pub(super) async fn all(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<ThemeOut>> {
    let rows = theme::Entity::find().filter(theme::Column::Consultation.eq(consultation)).order_by_asc(theme::Column::NameKey);
    let rows = rows.all(connection).await?;
    let counts: Vec<(Uuid, i64)> = comment_theme::Entity::find()
        .select_only()
        .column(comment_theme::Column::Theme)
        .column_as(comment_theme::Column::Comment.count(), "n")
        .filter(comment_theme::Column::Theme.is_in(rows.iter().map(|row| row.id)))
        .group_by(comment_theme::Column::Theme)
        .into_tuple()
        .all(connection)
        .await?;
    let counts: HashMap<Uuid, i64> = counts.into_iter().collect();
    let out = |row: theme::Model| ThemeOut {
        id: ThemeId(row.id),
        name: row.name,
        comments: u32::try_from(counts.get(&row.id).copied().unwrap_or_default()).unwrap_or(u32::MAX),
    };
    Ok(rows.into_iter().map(out).collect())
}

async fn one(connection: &impl ConnectionTrait, row: theme::Model) -> Result<ThemeOut> {
    let comments = comment_theme::Entity::find().filter(comment_theme::Column::Theme.eq(row.id)).count(connection).await?;
    Ok(ThemeOut { id: ThemeId(row.id), name: row.name, comments: u32::try_from(comments).map_err(StoreError::stored)? })
}

async fn find(connection: &impl ConnectionTrait, consultation: Uuid, id: ThemeId) -> Result<theme::Model> {
    let found = theme::Entity::find_by_id(id.0).one(connection).await?;
    found.filter(|row| row.consultation == consultation).ok_or(StoreError::NotFound("theme"))
}

pub(super) async fn name(editor: &Editor, id: ThemeId, given: &ThemeIn) -> Result<ThemeOut> {
    let desk = &editor.desk;
    let name = colloquy_consultation::comment::clean_line(&check_desk_text("name", &given.name, THEME_MAX, true)?);
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let stored = theme::Entity::find_by_id(id.0).one(&transaction).await?;
    if stored.is_some_and(|stored| stored.consultation != turn.row.id) {
        return Err(StoreError::Conflict("id-taken"));
    }
    let name_key = colloquy_text::normalise::key(&name);
    let row = theme::Model { id: id.0, consultation: turn.row.id, name, name_key };
    let replace = OnConflict::column(theme::Column::Id).update_columns([theme::Column::Name, theme::Column::NameKey]).to_owned();
    let insert = theme::Entity::insert(row.clone().into_active_model()).on_conflict(replace);
    let done = insert.exec_without_returning(&transaction).await;
    done.map_err(|error| if is_duplicate(&error) { StoreError::Conflict("theme-taken") } else { error.into() })?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    let stored = one(&transaction, row).await?;
    transaction.commit().await?;
    Ok(stored)
}

pub(super) async fn delete(editor: &Editor, id: ThemeId) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    find(&transaction, turn.row.id, id).await?;
    comment_theme::Entity::delete_many().filter(comment_theme::Column::Theme.eq(id.0)).exec(&transaction).await?;
    theme::Entity::delete_by_id(id.0).exec(&transaction).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn merge(editor: &Editor, id: ThemeId, into: ThemeId) -> Result<ThemeOut> {
    let desk = &editor.desk;
    if id == into {
        return Err(StoreError::invalid("into", "invalid", "A theme cannot be merged into itself."));
    }
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    find(&transaction, turn.row.id, id).await?;
    let stays = find(&transaction, turn.row.id, into).await?;
    let of = |theme: ThemeId| comment_theme::Entity::find().filter(comment_theme::Column::Theme.eq(theme.0));
    let there: BTreeSet<Uuid> = of(into).all(&transaction).await?.into_iter().map(|row| row.comment).collect();
    let moved = of(id).all(&transaction).await?.into_iter().filter(|row| !there.contains(&row.comment));
    let moved = moved.map(|row| comment_theme::ActiveModel { comment: Set(row.comment), theme: Set(into.0) }).collect();
    insert_all::<comment_theme::Entity, _>(&transaction, moved).await?;
    comment_theme::Entity::delete_many().filter(comment_theme::Column::Theme.eq(id.0)).exec(&transaction).await?;
    theme::Entity::delete_by_id(id.0).exec(&transaction).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    let merged = one(&transaction, stays).await?;
    transaction.commit().await?;
    Ok(merged)
}

pub(super) async fn set(editor: &Editor, id: CommentId, themes: &[ThemeId]) -> Result<DeskCommentOut> {
    let desk = &editor.desk;
    let wanted: BTreeSet<Uuid> = themes.iter().map(|theme| theme.0).collect();
    if wanted.len() > THEMES_MAX {
        return Err(StoreError::invalid("themes", "too-many", format!("At most {THEMES_MAX} themes on one contribution.")));
    }
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let found = comment::Entity::find_by_id(id.0).one(&transaction).await?;
    let comment = found
        .filter(|row| row.consultation == turn.row.id && row.state == CommentState::Published.as_str())
        .ok_or(StoreError::NotFound("comment"))?;
    let known = theme::Entity::find().filter(theme::Column::Id.is_in(wanted.iter().copied()));
    let known = known.filter(theme::Column::Consultation.eq(turn.row.id)).count(&transaction).await?;
    if known != wanted.len() as u64 {
        return Err(StoreError::invalid("themes", "unknown", "A theme of this list does not exist; load the desk again."));
    }
    comment_theme::Entity::delete_many().filter(comment_theme::Column::Comment.eq(id.0)).exec(&transaction).await?;
    let rows = wanted.into_iter().map(|theme| comment_theme::ActiveModel { comment: Set(id.0), theme: Set(theme) }).collect();
    insert_all::<comment_theme::Entity, _>(&transaction, rows).await?;
    tell_desk(&transaction, &mut turn, &comment).await?;
    turn.finish(&transaction).await?;
    let stored = comments::assemble(&transaction, desk, vec![comment], None).await?.pop().ok_or(StoreError::NotFound("comment"))?;
    transaction.commit().await?;
    Ok(stored)
}
