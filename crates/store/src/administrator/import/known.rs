//! What a file names that is stored already.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::ImportedComment;
use crate::entity::comment;
use crate::error::Result;

/// Stored contributions by their external id; those made here are known by their own.
pub(super) struct Known(HashMap<String, comment::Model>);

impl Known {
    pub(super) async fn load(connection: &impl ConnectionTrait, consultation: Uuid, given: &[ImportedComment]) -> Result<Self> {
        let ids = external_ids(given);
        let named: Vec<&String> = ids.iter().chain(given.iter().filter_map(|comment| comment.parent.as_ref())).collect();
        let mut known = HashMap::new();
        for batch in named.chunks(500) {
            let own = batch.iter().filter_map(|id| Uuid::try_parse(id).ok());
            let either = Condition::any()
                .add(comment::Column::ExternalId.is_in(batch.iter().map(|id| id.as_str())))
                .add(comment::Column::Id.is_in(own));
            let found = comment::Entity::find().filter(comment::Column::Consultation.eq(consultation)).filter(either);
            for row in found.all(connection).await? {
                known.insert(row.external_id.clone().unwrap_or_else(|| row.id.to_string()), row);
            }
        }
        Ok(Self(known))
    }

    pub(super) fn get(&self, id: &str) -> Option<&comment::Model> {
        self.0.get(id)
    }
}

/// The id of each contribution: its own, else one made of its words, so that a second run finds it again. The same
/// words twice in one file are two contributions.
pub(super) fn external_ids(given: &[ImportedComment]) -> Vec<String> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    let id = |comment: &ImportedComment| {
        comment.external_id.clone().unwrap_or_else(|| {
            let words = fingerprint(comment);
            let times = seen.entry(words.clone()).and_modify(|times| *times += 1).or_insert(1);
            format!("words:{words}:{times}")
        })
    };
    given.iter().map(id).collect()
}

fn fingerprint(comment: &ImportedComment) -> String {
    let blocks = comment.blocks.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let at = comment.at.map(|at| at.to_string()).unwrap_or_default();
    let parent = comment.parent.as_deref().unwrap_or_default();
    let quote = comment.quote.as_ref().map_or("", |quote| &quote.exact);
    let kind = comment.kind.map_or("", |kind| kind.as_str());
    let operation = comment.operation.map_or("", |operation| operation.as_str());
    let parts = [
        kind,
        operation,
        &comment.body,
        &comment.proposed,
        quote,
        &comment.author,
        &comment.affiliation,
        &comment.behalf,
        &blocks,
        &at,
        parent,
    ];
    let mut text = String::new();
    for byte in &Sha256::digest(parts.join("\u{0}"))[..16] {
        text.push_str(&format!("{byte:02x}"));
    }
    text
}
