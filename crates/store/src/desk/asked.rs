//! Who was asked, who has answered and who is silent.

use std::collections::HashMap;

use colloquy_consultation::{AnswerOut, CommentId, InvitationId, InvitationOut, InvitationsOut, InvitedState, Role, Timestamp};
use uuid::Uuid;

use super::{Desk, ask};
use crate::entity::invitation;
use crate::error::{Result, StoreError};
use crate::invitation::answers::{Answer, answers};

/// How many contributions are named for each.
const NAMED: usize = 5;

pub(super) async fn read(desk: &Desk) -> Result<InvitationsOut> {
    let connection = &desk.reader.store.reads;
    let mut rows = ask::all(connection, desk.reader.id.0).await?;
    rows.sort_by_key(|row| std::cmp::Reverse((row.created_at, row.id)));
    let answers = answers(connection, desk.reader.id.0, &rows).await?;
    let now = desk.reader.store.now().await?;
    let items = rows.into_iter().map(|row| describe(row, &answers, desk, now)).collect::<Result<_>>()?;
    Ok(InvitationsOut { items })
}

/// An invitation as the caller may see it: addresses are for those who manage people.
pub(super) fn describe(row: invitation::Model, answers: &HashMap<Uuid, Vec<Answer>>, desk: &Desk, now: Timestamp) -> Result<InvitationOut> {
    let answers = answers.get(&row.id).map_or(&[][..], Vec::as_slice);
    let comments = answers.iter().filter_map(|answer| answer.comment).take(NAMED).map(|(id, version)| AnswerOut {
        comment: CommentId(id),
        version: desk.reader.versions.iter().find(|known| known.0 == version).map_or(0, |known| known.1),
    });
    let manages = matches!(desk.role, Role::CoChair | Role::Admin);
    Ok(InvitationOut {
        id: InvitationId(row.id),
        kind: row.kind.parse().map_err(StoreError::stored)?,
        state: state(&row, answers),
        by_mail: row.email.is_some(),
        may_resend: ask::may_resend(&row, now.0),
        email: row.email.filter(|_| manages).unwrap_or_default(),
        name: row.name,
        contact: row.contact,
        group: row.group_code,
        region: row.region,
        language: row.language.parse().map_err(StoreError::stored)?,
        at: Timestamp(row.created_at),
        sent: row.sent_at.map(Timestamp),
        opened: row.opened_at.map(Timestamp),
        answered: answers.first().map(|answer| Timestamp(answer.at)),
        declined: row.declined_at.map(Timestamp),
        reminded: row.reminded_at.map(Timestamp),
        remind: row.remind,
        answers: u32::try_from(answers.len()).map_err(StoreError::stored)?,
        comments: comments.collect(),
    })
}

fn state(row: &invitation::Model, answers: &[Answer]) -> InvitedState {
    if row.revoked_at.is_some() {
        InvitedState::Withdrawn
    } else if !answers.is_empty() {
        InvitedState::Answered
    } else if row.declined_at.is_some() {
        InvitedState::Declined
    } else if row.opened_at.is_some() {
        InvitedState::Opened
    } else if row.email.is_some() && row.sent_at.is_none() {
        InvitedState::Queued
    } else {
        InvitedState::Silent
    }
}
