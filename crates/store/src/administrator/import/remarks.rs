//! What a file brings along with its draft: stored with the consultation, or not at all.

use std::collections::HashMap;

use colloquy_consultation::{BlockId, Disposition, EventKind, Invalid};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::draft::LoadedDraft;
use super::{Faults, ImportReport, ImportedComment, write_in};
use crate::desk::steps::{self, Step};
use crate::entity::{comment, decision, desk_step};
use crate::error::{Result, StoreError};
use crate::turn::{About, Audience, Turn, insert_all};

/// A contribution that stands in the file of a new consultation.
#[derive(Debug, Clone, Default)]
pub struct NewRemark {
    /// What it is, with neither ids nor blocks.
    pub comment: ImportedComment,
    /// The places of the blocks it is about in the draft, from 0; none: the whole draft. Left out for a reply.
    pub blocks: Vec<usize>,
    /// The place in the list of what it answers.
    pub parent: Option<usize>,
    /// Where the file marks it as settled: the reason of the decision “noted” that is drafted for it, not published.
    pub settled: Option<String>,
}

/// Stores what a file brings along; every one or, with all that is wrong as the error, none.
pub(in crate::administrator) async fn bring(
    connection: &impl ConnectionTrait,
    turn: &mut Turn,
    version: Uuid,
    source: &[u8],
    remarks: Vec<NewRemark>,
    by: Uuid,
) -> Result<()> {
    if remarks.is_empty() {
        return Ok(());
    }
    let draft = LoadedDraft::load(connection, version).await?;
    let mut places: Vec<_> = draft.blocks.values().map(|block| (block.place, BlockId(block.id))).collect();
    places.sort_unstable();
    let prefix = prefix_of(source);
    let id = |place: usize| format!("{prefix}:{}", place + 1);
    let mut settled = Vec::new();
    let mut given = Vec::with_capacity(remarks.len());
    for (place, remark) in remarks.into_iter().enumerate() {
        if let Some(reason) = remark.settled {
            settled.push((id(place), reason));
        }
        let blocks = remark.blocks.iter().map(|block| places.get(*block).map(|found| found.1).ok_or(StoreError::NotFound("block")));
        given.push(ImportedComment {
            line: u32::try_from(place + 1).map_err(StoreError::stored)?,
            external_id: Some(id(place)),
            parent: remark.parent.map(id),
            blocks: blocks.collect::<Result<_>>()?,
            ..remark.comment
        });
    }
    let report = write_in(connection, turn, &draft, given, Faults::Forbidden).await?;
    refuse(report)?;
    settle(connection, turn, version, settled, by).await
}

/// Ids that no other file's contributions have, and the same file's have again.
fn prefix_of(source: &[u8]) -> String {
    Sha256::digest(source)[..8].iter().fold("file:".to_owned(), |id, byte| format!("{id}{byte:02x}"))
}

fn refuse(report: ImportReport) -> Result<()> {
    let mut invalid = Invalid::default();
    for problem in report.problems {
        let reason = format!("Comment {} of the file, {}: {}", problem.line, problem.error.field, problem.error.reason);
        invalid.add("comments", &problem.error.code, reason);
    }
    Ok(invalid.or(())?)
}

/// Drafts the decision “noted” for what is settled in the file: whoever reviews finds it done, and nobody else sees it
/// before a co-chair publishes it.
async fn settle(connection: &impl ConnectionTrait, turn: &mut Turn, version: Uuid, settled: Vec<(String, String)>, by: Uuid) -> Result<()> {
    if settled.is_empty() {
        return Ok(());
    }
    let mut ids: HashMap<String, Uuid> = HashMap::new();
    for batch in settled.chunks(500) {
        let found = comment::Entity::find().select_only().column(comment::Column::ExternalId).column(comment::Column::Id);
        let found = found.filter(comment::Column::Consultation.eq(turn.row.id));
        let found = found.filter(comment::Column::ExternalId.is_in(batch.iter().map(|(id, _)| id.as_str())));
        ids.extend(found.into_tuple::<(String, Uuid)>().all(connection).await?);
    }
    let code = Disposition::Noted.as_str();
    let (mut decisions, mut history) = (Vec::new(), Vec::new());
    for (external, reason) in settled {
        let subject = *ids.get(&external).ok_or(StoreError::NotFound("comment"))?;
        decisions.push(decision::ActiveModel {
            comment: Set(subject),
            consultation: Set(turn.row.id),
            version: Set(version),
            disposition: Set(code.to_owned()),
            reason: Set(reason.clone()),
            wording: Set(String::new()),
            revision: Set(1),
            person: Set(by),
            at: Set(turn.now.0),
            published_disposition: Set(String::new()),
            published_reason: Set(String::new()),
            published_wording: Set(String::new()),
            published_at: Set(None),
            unpublished: Set(true),
        });
        let step = Step {
            subject,
            consultation: turn.row.id,
            at: turn.now.0,
            person: by,
            disposition: code.to_owned(),
            text: reason,
            ..Step::default()
        };
        history.push(steps::row(1, step));
    }
    insert_all::<decision::Entity, _>(connection, decisions).await?;
    insert_all::<desk_step::Entity, _>(connection, history).await?;
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())
}
