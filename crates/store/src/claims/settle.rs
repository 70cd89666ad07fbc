//! Settling what was entered for somebody.

use colloquy_consultation::comment::{check_patch, clean_line};
use colloquy_consultation::participant::NAME_MAX;
use colloquy_consultation::{CommentPatch, CommentState, ConsultationId, Email, EventKind, Invalid, Operation, PersonId, Rules, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{Claim, Claiming, gone};
use crate::desk::reported::NAMED;
use crate::entity::{comment, participant, person, reported, suggestion};
use crate::error::{Result, StoreError};
use crate::letters::notices;
use crate::participant::edit::{keep_old_words, store_words};
use crate::participant::withdraw::take_back;
use crate::people::{merge, sign_in};
use crate::publish::{announce, blocks_of, tell_desk};
use crate::reader::Me;
use crate::store::{Hash, Viewer, start_session};
use crate::turn::Turn;

pub(super) async fn confirm(claiming: &Claiming, viewer: Viewer, given: &Claim, new_session: &Hash) -> Result<bool> {
    let store = &claiming.store;
    let (name, affiliation) = check_name(given)?;
    let transaction = store.begin().await?;
    let entered = comment::Entity::find_by_id(claiming.row.comment).one(&transaction).await?.ok_or_else(gone)?;
    let named = participant::Entity::find_by_id(entered.participant).one(&transaction).await?.ok_or_else(gone)?;
    let email: Option<Email> = match &claiming.row.email {
        Some(email) if claiming.mailed => Some(email.parse().map_err(StoreError::stored)?),
        _ => None,
    };
    let owner = match (&email, viewer.person()) {
        (Some(email), _) => person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(&transaction).await?,
        (None, Some(id)) => person::Entity::find_by_id(id.0).one(&transaction).await?.filter(|person| person.erased_at.is_none()),
        (None, None) => None,
    };
    let owner = owner.map(|person| person.id).filter(|id| *id != named.person);
    sign_in::lock_all(&transaction, owner.iter().chain([&named.person])).await?;
    let now = store.clock.now(&transaction).await?;
    spend(&transaction, claiming, now).await?;
    if let Some(owner) = owner {
        keep_own_statement(&transaction, &named, owner).await?;
    }
    let (person, begins) = match (&email, owner) {
        (Some(email), _) => {
            let person = sign_in::settle(store, &transaction, email, Some(named.person), now).await?;
            (person, viewer == Viewer::Stranger)
        }
        (None, Some(owner)) => {
            merge::merge(store, &transaction, named.person, owner).await?;
            (owner, false)
        }
        (None, None) => (named.person, viewer == Viewer::Stranger),
    };
    if begins {
        start_session(&transaction, PersonId(person), new_session, now).await?;
    }
    let mut turn = Turn::take(store, &transaction, ConsultationId(claiming.row.consultation)).await?;
    let me = Me::load(&transaction, person, turn.row.id).await?.ok_or_else(gone)?;
    if turn.row.rules != Rules::Open.as_str() && !me.confirmed() {
        return Err(StoreError::Forbidden("confirm-first"));
    }
    own(&transaction, &mut turn, &me, entered.id, &(name, affiliation), given).await?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(begins)
}

pub(super) async fn withdraw(claiming: &Claiming) -> Result<()> {
    let store = &claiming.store;
    let transaction = store.begin().await?;
    let mut turn = Turn::take(store, &transaction, ConsultationId(claiming.row.consultation)).await?;
    let now = turn.now;
    spend(&transaction, claiming, now).await?;
    let row = comment::Entity::find_by_id(claiming.row.comment).one(&transaction).await?.ok_or_else(gone)?;
    take_back(&transaction, &mut turn, &row).await?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

fn check_name(given: &Claim) -> Result<(String, String)> {
    let mut invalid = Invalid::default();
    let (name, affiliation) = (clean_line(&given.name), clean_line(&given.affiliation));
    if name.is_empty() {
        invalid.add("name", "missing", "Please fill this in.");
    }
    for (field, text) in [("name", &name), ("affiliation", &affiliation)] {
        if text.chars().count() > NAME_MAX {
            invalid.add(field, "too-long", format!("At most {NAME_MAX} characters."));
        }
    }
    Ok(invalid.or((name, affiliation))?)
}

/// Once, whichever of the links it is; the address is needed no longer.
async fn spend(connection: &impl ConnectionTrait, claiming: &Claiming, now: Timestamp) -> Result<()> {
    let spent = reported::Entity::update_many()
        .col_expr(reported::Column::SettledAt, Expr::value(now.0))
        .col_expr(reported::Column::Email, Expr::value(None::<String>))
        .filter(reported::Column::Comment.eq(claiming.row.comment))
        .filter(reported::Column::SettledAt.is_null())
        .exec(connection)
        .await?;
    if spent.rows_affected == 0 {
        return Err(gone());
    }
    notices::forget(connection, claiming.row.comment).await
}

/// Of two who become one, what was stated last stays; but what the desk stated is not what the person did.
async fn keep_own_statement(connection: &impl ConnectionTrait, named: &participant::Model, owner: Uuid) -> Result<()> {
    let own = participant::Entity::find()
        .filter(participant::Column::Consultation.eq(named.consultation))
        .filter(participant::Column::Person.eq(owner));
    if let Some(own) = own.one(connection).await?.filter(|own| !own.name.is_empty()) {
        let stated = participant::ActiveModel {
            name: Set(own.name),
            affiliation: Set(own.affiliation),
            group_code: Set(own.group_code),
            region: Set(own.region),
            behalf: Set(own.behalf),
            language: Set(own.language),
            ..Default::default()
        };
        participant::Entity::update_many().set(stated).filter(participant::Column::Id.eq(named.id)).exec(connection).await?;
    }
    Ok(())
}

/// The contribution is theirs, with what they made of it.
async fn own(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    me: &Me,
    id: Uuid,
    (name, affiliation): &(String, String),
    given: &Claim,
) -> Result<()> {
    let mut row = comment::Entity::find_by_id(id).one(connection).await?.ok_or_else(gone)?;
    if row.state == CommentState::Withdrawn.as_str() {
        return Err(gone());
    }
    let proposal = suggestion::Entity::find_by_id(id).one(connection).await?;
    let operation = proposal.as_ref().map(|row| row.operation.parse::<Operation>()).transpose().map_err(StoreError::stored)?;
    let patch = CommentPatch { body: given.body.clone(), proposed: given.proposed.clone(), revision: row.revision_count.unsigned_abs() };
    let (body, proposed) = check_patch(&patch, operation)?;
    row.name.clone_from(name);
    row.affiliation.clone_from(affiliation);
    comment::Entity::update_many()
        .col_expr(comment::Column::Level, Expr::value(me.level().as_str()))
        .col_expr(comment::Column::Name, Expr::value(name.as_str()))
        .col_expr(comment::Column::Affiliation, Expr::value(affiliation.as_str()))
        .filter(comment::Column::Id.eq(id))
        .exec(connection)
        .await?;
    // They are no longer whom the desk may name: what is entered next waits for them anew.
    participant::Entity::update_many()
        .col_expr(participant::Column::ImportKey, Expr::value(None::<String>))
        .filter(participant::Column::Id.eq(row.participant))
        .filter(participant::Column::ImportKey.starts_with(NAMED.to_string()))
        .exec(connection)
        .await?;
    let before = proposal.map(|row| row.proposed_text).unwrap_or_default();
    if body != row.body || proposed != before {
        keep_old_words(connection, &row, before).await?;
        store_words(connection, &row, &body, proposed, operation.is_some(), turn.now.0).await?;
    } else {
        crate::search::keep(connection, &row, &proposed).await?;
    }
    if row.state == CommentState::Published.as_str() {
        let blocks = blocks_of(connection, row.root).await?;
        announce(connection, turn, EventKind::Edit, &row, &blocks).await
    } else {
        tell_desk(connection, turn, &row).await
    }
}
