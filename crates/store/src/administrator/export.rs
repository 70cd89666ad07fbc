//! Everything said in a consultation, without loss.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{CommentOut, CommentState, Level, RevisionOut, Stance, Timestamp};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::import::exported_id;
use crate::entity::{block, comment, comment_revision, endorsement, held_edit, participant, position, suggestion};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::reader::assemble::assemble;
use crate::reader::revisions::revision_out;

/// Everything said in a consultation.
#[derive(Debug, Clone, Default)]
pub struct Export {
    /// Contributions in any state, in the order of their arrival: a parent before its replies.
    pub comments: Vec<ExportedComment>,
    /// Positions, in the order of the blocks.
    pub positions: Vec<ExportedPosition>,
}

/// A contribution with what the API does not tell.
#[derive(Debug, Clone)]
pub struct ExportedComment {
    /// The contribution.
    pub comment: CommentOut,
    /// The id it had where it came from.
    pub external_id: Option<String>,
    /// An id of whoever wrote it; empty once withdrawn.
    pub participant: String,
    /// The country stated with it, if it was brought along; may be empty.
    pub country: String,
    /// Whether `comment.base` differs from the stored text of its blocks.
    pub base_differs: bool,
    /// When it was published; none if it never was.
    pub published: Option<Timestamp>,
    /// When it was withdrawn.
    pub withdrawn: Option<Timestamp>,
    /// Its words before each change, oldest first.
    pub revisions: Vec<RevisionOut>,
    /// Who agrees, oldest first.
    pub agreements: Vec<ExportedAgreement>,
    /// Changed words that the desk is to look at.
    pub change: Option<RevisionOut>,
}

/// An agreement with a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedAgreement {
    /// An id of whoever it is.
    pub participant: String,
    /// The name stated with it.
    pub name: String,
    /// The affiliation stated with it.
    pub affiliation: String,
    /// The body spoken for; may be empty.
    pub behalf: String,
    /// Code of the stakeholder group.
    pub group: String,
    /// Code of the region.
    pub region: String,
    /// How well the person is known.
    pub level: Level,
    /// When.
    pub at: Timestamp,
}

/// A position on a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedPosition {
    /// The version.
    pub version: u32,
    /// The block's place in reading order.
    pub order: u32,
    /// The stance.
    pub stance: Stance,
    /// Who, as stated then, and when.
    pub who: ExportedAgreement,
}

pub(crate) async fn export(reader: &Reader) -> Result<Export> {
    let connection = &reader.store.reads;
    let rows = comment::Entity::find()
        .filter(comment::Column::Consultation.eq(reader.id.0))
        .order_by_asc(comment::Column::Arrival)
        .all(connection)
        .await?;
    let mut beside = Beside::load(connection, reader.id.0).await?;
    let known: Vec<comment::Model> = rows.clone();
    let comments = assemble(connection, reader, rows).await?;
    let comments = known.into_iter().zip(comments).map(|(row, comment)| beside.join(row, comment)).collect();
    let positions = positions(reader, &beside.participants).await?;
    Ok(Export { comments, positions })
}

/// What stands beside the contributions of a consultation in other tables.
struct Beside {
    revisions: HashMap<Uuid, Vec<RevisionOut>>,
    agreements: HashMap<Uuid, Vec<ExportedAgreement>>,
    differing: HashSet<Uuid>,
    changes: HashMap<Uuid, RevisionOut>,
    /// The exported ids of participants.
    participants: Participants,
}

type Participants = HashMap<Uuid, String>;

impl Beside {
    async fn load(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Self> {
        let of = || {
            comment::Entity::find()
                .select_only()
                .column(comment::Column::Id)
                .filter(comment::Column::Consultation.eq(consultation))
                .into_query()
        };
        let participants = participant::Entity::find().filter(participant::Column::Consultation.eq(consultation)).all(connection).await?;
        let participants = participants.iter().map(|row| (row.id, exported_id(row))).collect();
        let mut beside = Self {
            revisions: HashMap::new(),
            agreements: HashMap::new(),
            differing: HashSet::new(),
            changes: HashMap::new(),
            participants,
        };
        let revisions = comment_revision::Entity::find().filter(comment_revision::Column::Comment.in_subquery(of()));
        for row in revisions.order_by_asc(comment_revision::Column::Number).all(connection).await? {
            beside.revisions.entry(row.comment).or_default().push(revision_out(row));
        }
        let agreements = endorsement::Entity::find().filter(endorsement::Column::Comment.in_subquery(of()));
        for row in agreements.order_by_asc(endorsement::Column::At).order_by_asc(endorsement::Column::Voice).all(connection).await? {
            beside.agreements.entry(row.comment).or_default().push(agreement(row, &beside.participants)?);
        }
        let differing = suggestion::Entity::find().filter(suggestion::Column::Comment.in_subquery(of()));
        let differing = differing.filter(suggestion::Column::BaseDiffers.eq(true)).all(connection).await?;
        let changes = held_edit::Entity::find().filter(held_edit::Column::Comment.in_subquery(of()));
        for row in changes.filter(held_edit::Column::KeptAt.is_null()).all(connection).await? {
            beside.changes.insert(row.comment, crate::held_edit::out(row));
        }
        beside.differing = differing.into_iter().map(|row| row.comment).collect();
        Ok(beside)
    }

    fn join(&mut self, row: comment::Model, comment: CommentOut) -> ExportedComment {
        // Who withdrew something is nobody's business any more.
        let participant = if comment.state == CommentState::Withdrawn { None } else { self.participants.get(&row.participant).cloned() };
        ExportedComment {
            comment,
            participant: participant.unwrap_or_default(),
            external_id: row.external_id,
            country: row.country,
            base_differs: self.differing.contains(&row.id),
            published: row.published_at.map(Timestamp),
            withdrawn: row.withdrawn_at.map(Timestamp),
            revisions: self.revisions.remove(&row.id).unwrap_or_default(),
            agreements: self.agreements.remove(&row.id).unwrap_or_default(),
            change: self.changes.remove(&row.id),
        }
    }
}

fn agreement(row: endorsement::Model, participants: &Participants) -> Result<ExportedAgreement> {
    Ok(ExportedAgreement {
        participant: participants.get(&row.participant).cloned().unwrap_or_default(),
        name: row.name,
        affiliation: row.affiliation,
        behalf: row.behalf,
        group: row.group_code,
        region: row.region,
        level: row.level.parse().map_err(StoreError::stored)?,
        at: Timestamp(row.at),
    })
}

async fn positions(reader: &Reader, participants: &Participants) -> Result<Vec<ExportedPosition>> {
    let versions = reader.versions.iter().map(|version| version.0);
    let rows = position::Entity::find().filter(position::Column::Version.is_in(versions)).find_also_related(block::Entity);
    let rows = rows.order_by_asc(block::Column::Place).order_by_asc(position::Column::At).order_by_asc(position::Column::Voice);
    let mut exported = Vec::new();
    for (row, block) in rows.all(&reader.store.reads).await? {
        let version = reader.versions.iter().find(|version| version.0 == row.version).map_or(0, |version| version.1);
        exported.push(ExportedPosition {
            version,
            order: block.map_or(0, |block| block.place.unsigned_abs()),
            stance: row.stance.parse().map_err(StoreError::stored)?,
            who: ExportedAgreement {
                participant: participants.get(&row.participant).cloned().unwrap_or_default(),
                name: row.name,
                affiliation: row.affiliation,
                behalf: row.behalf,
                group: row.group_code,
                region: row.region,
                level: row.level.parse().map_err(StoreError::stored)?,
                at: Timestamp(row.at),
            },
        });
    }
    Ok(exported)
}
