//! Asking people to take part.

use std::collections::HashMap;

use colloquy_consultation::{
    AskedOut, Email, EventKind, INVITATION_WORDS_MAX, INVITED_MAX, Invalid, InvitationId, InvitedKind, Invitee, Language, Rules, Stage,
    Visibility, check_desk_text,
};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{CoChair, Desk, asked};
use crate::entity::{consultation, invitation, invitation_link, member, notice};
use crate::error::{Result, StoreError};
use crate::letters::notices::{self, Kind};
use crate::search::key_of;
use crate::store::Hash;
use crate::turn::{About, Audience, Turn, insert_all};

/// How often the mail of an invitation is sent.
pub(super) const MAILS_MAX: i32 = 2;
/// How many links an invitation has: one for each mail and each copy.
const LINKS_MAX: u64 = 50;

/// Whom to ask, and how.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Who.
    pub invitees: Vec<Invitee>,
    /// Code of the stakeholder group of all of them; may be empty.
    pub group: String,
    /// Code of the region of all of them; may be empty.
    pub region: String,
    /// The language of the mail.
    pub language: Language,
    /// Words of one's own in it; may be empty.
    pub words: String,
}

pub(super) async fn ask(co_chair: &CoChair, given: &Ask) -> Result<AskedOut> {
    let desk = &co_chair.desk;
    let words = check(desk, given)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    not_closed(&turn)?;
    let before = all(&transaction, turn.row.id).await?;
    if before.len() + given.invitees.len() > INVITED_MAX {
        return Err(StoreError::invalid("list", "too-many", format!("A consultation holds at most {INVITED_MAX} invitations.")));
    }
    let (mut rows, mut known) = (Vec::new(), Vec::new());
    for invitee in &given.invitees {
        if before.iter().any(|row| is_same(row, invitee)) {
            known.push(label(invitee));
            continue;
        }
        let listed = match &invitee.email {
            Some(email) if needs_list(&turn.row) => put_on_list(&transaction, turn.row.id, email.as_str()).await?,
            _ => false,
        };
        rows.push(invitation::Model {
            id: Uuid::now_v7(),
            consultation: turn.row.id,
            kind: invitee.kind.as_str().to_owned(),
            name: invitee.name.clone(),
            contact: invitee.contact.clone(),
            email: invitee.email.as_ref().map(|email| email.as_str().to_owned()),
            group_code: given.group.clone(),
            region: given.region.clone(),
            language: given.language.as_str().to_owned(),
            words: words.clone(),
            remind: false,
            listed,
            mails: i32::from(invitee.email.is_some()),
            person: desk.person.0,
            created_at: turn.now.0,
            sent_at: None,
            opened_at: None,
            declined_at: None,
            reminded_at: None,
            revoked_at: None,
        });
    }
    let mails = rows.iter().filter(|row| row.email.is_some()).map(|row| notices::row(&turn, Kind::Invitation, row.id)).collect();
    insert_all::<invitation::Entity, _>(&transaction, rows.iter().map(|row| row.clone().into_active_model()).collect()).await?;
    insert_all::<notice::Entity, _>(&transaction, mails).await?;
    let now = turn.now;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    let invited = rows.into_iter().map(|row| asked::describe(row, &HashMap::new(), desk, now)).collect::<Result<_>>()?;
    Ok(AskedOut { invited, known })
}

fn check(desk: &Desk, given: &Ask) -> Result<String> {
    let mut invalid = Invalid::default();
    let face = &desk.reader.consultation;
    for (field, value, list) in [("group", &given.group, &face.groups), ("region", &given.region, &face.regions)] {
        if !value.is_empty() && !list.iter().any(|choice| choice.code == *value) {
            invalid.add(field, "unknown", "This is not in the consultation's list.");
        }
    }
    let words = check_desk_text("words", &given.words, INVITATION_WORDS_MAX, false).unwrap_or_else(|error| {
        invalid.0.extend(error.0);
        String::new()
    });
    Ok(invalid.or(words)?)
}

fn not_closed(turn: &Turn) -> Result<()> {
    match (turn.phase.stage(turn.now), turn.phase.closes) {
        (Stage::Closed, Some(at)) => Err(StoreError::Closed(at)),
        _ => Ok(()),
    }
}

pub(super) async fn all(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<invitation::Model>> {
    Ok(invitation::Entity::find().filter(invitation::Column::Consultation.eq(consultation)).all(connection).await?)
}

/// Whether they were asked already. Whoever said that they do not want to be written to stays it.
fn is_same(row: &invitation::Model, invitee: &Invitee) -> bool {
    let address = invitee.email.as_ref().map(Email::as_str);
    if address.is_some() && row.email.as_deref() == address && row.declined_at.is_some() {
        return true;
    }
    let same_name = key_of(&[&row.name]) == key_of(&[&invitee.name]);
    let same_person = invitee.kind == InvitedKind::Person && address.is_some();
    let same_kind = row.kind == invitee.kind.as_str();
    row.revoked_at.is_none() && same_kind && row.email.as_deref() == address && (same_name || same_person)
}

fn label(invitee: &Invitee) -> String {
    match &invitee.email {
        Some(email) if invitee.name.is_empty() => email.as_str().to_owned(),
        Some(email) => format!("{} <{}>", invitee.name, email.as_str()),
        None => invitee.name.clone(),
    }
}

/// Whether only those on the list can take part or read.
fn needs_list(row: &consultation::Model) -> bool {
    row.rules == Rules::Members.as_str() || row.visibility == Visibility::Members.as_str()
}

/// Puts an address on the list; false if it was there.
async fn put_on_list(connection: &impl ConnectionTrait, consultation: Uuid, email: &str) -> Result<bool> {
    if member::Entity::find_by_id((consultation, email.to_owned())).one(connection).await?.is_some() {
        return Ok(false);
    }
    let row = member::ActiveModel { consultation: Set(consultation), email: Set(email.to_owned()) };
    member::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(true)
}

/// When a consultation becomes one for its list, those who were asked before are on it too.
pub(super) async fn list_all(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<()> {
    for row in all(connection, consultation).await?.into_iter().filter(|row| row.revoked_at.is_none()) {
        if let Some(email) = &row.email
            && put_on_list(connection, consultation, email).await?
        {
            let listed = invitation::Entity::update_many().col_expr(invitation::Column::Listed, Expr::value(true));
            listed.filter(invitation::Column::Id.eq(row.id)).exec(connection).await?;
        }
    }
    Ok(())
}

pub(super) async fn resend(co_chair: &CoChair, id: InvitationId) -> Result<()> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    not_closed(&turn)?;
    let row = one(&transaction, &turn, id).await?;
    if !may_resend(&row, turn.now.0) {
        return Err(StoreError::Conflict("sent-already"));
    }
    invitation::Entity::update_many()
        .col_expr(invitation::Column::Mails, Expr::col(invitation::Column::Mails).add(1))
        .filter(invitation::Column::Id.eq(row.id))
        .exec(&transaction)
        .await?;
    notices::forget(&transaction, row.id).await?;
    notice::Entity::insert(notices::row(&turn, Kind::Invitation, row.id)).exec_without_returning(&transaction).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// Once more, when the first mail is out (or does not get out) and nothing says that they do not want it.
pub(super) fn may_resend(row: &invitation::Model, now: i64) -> bool {
    const HOUR_MS: i64 = 3_600_000;
    let waited = row.sent_at.is_some() || now - row.created_at > HOUR_MS;
    waited && row.email.is_some() && row.mails < MAILS_MAX && row.declined_at.is_none() && row.revoked_at.is_none()
}

pub(super) async fn withdraw(co_chair: &CoChair, id: InvitationId) -> Result<()> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let row = one(&transaction, &turn, id).await?;
    if row.revoked_at.is_none() {
        invitation::Entity::update_many()
            .col_expr(invitation::Column::RevokedAt, Expr::value(turn.now.0))
            .col_expr(invitation::Column::Remind, Expr::value(false))
            .filter(invitation::Column::Id.eq(row.id))
            .exec(&transaction)
            .await?;
        notices::forget(&transaction, row.id).await?;
        invitation_link::Entity::delete_many().filter(invitation_link::Column::Invitation.eq(row.id)).exec(&transaction).await?;
        if let Some(email) = row.email.filter(|_| row.listed) {
            let others = invitation::Entity::find()
                .filter(invitation::Column::Consultation.eq(turn.row.id))
                .filter(invitation::Column::Email.eq(email.as_str()))
                .filter(invitation::Column::RevokedAt.is_null());
            if others.count(&transaction).await? == 0 {
                member::Entity::delete_by_id((turn.row.id, email)).exec(&transaction).await?;
            }
        }
        turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    }
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn link(co_chair: &CoChair, id: InvitationId, link: &Hash) -> Result<()> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let row = one(&transaction, &turn, id).await?;
    if row.revoked_at.is_some() {
        return Err(StoreError::Conflict("withdrawn"));
    }
    let links = invitation_link::Entity::find().filter(invitation_link::Column::Invitation.eq(row.id));
    if links.count(&transaction).await? >= LINKS_MAX {
        return Err(StoreError::Conflict("too-many-links"));
    }
    notices::keep_link(&transaction, row.id, link, turn.now.0).await?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}

async fn one(connection: &impl ConnectionTrait, turn: &Turn, id: InvitationId) -> Result<invitation::Model> {
    let found = invitation::Entity::find_by_id(id.0).one(connection).await?;
    found.filter(|row| row.consultation == turn.row.id).ok_or(StoreError::NotFound("invitation"))
}
