//! Further languages of the next version: what reads as before stays translated.

use std::collections::HashMap;

use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::Draft;
use super::start::Base;
use crate::entity::{block_text, version, version_text};
use crate::error::Result;
use crate::reader::version::texts_of_version;
use crate::turn::{Turn, insert_all};

/// Gives a new version each further language of the one before, with the words of every block that reads as before. A language
/// of which no words are left is not there.
pub(super) async fn carry(connection: &impl ConnectionTrait, turn: &Turn, draft: &Draft, base: &Base, new: &version::Model) -> Result<()> {
    let same = same(draft, base);
    for text in version_text::Entity::find().filter(version_text::Column::Version.eq(base.row.id)).all(connection).await? {
        let rows = translated(draft, base, &same, &texts_of_version(connection, base.row.id, &text.language).await?);
        if rows.iter().all(|row| row.text.is_empty()) {
            continue;
        }
        let text = version_text::Model { version: new.id, at: turn.now.0, ..text };
        version_text::Entity::insert(text.into_active_model().reset_all()).exec_without_returning(connection).await?;
        insert_all::<block_text::Entity, _>(connection, rows.into_iter().map(IntoActiveModel::into_active_model).collect()).await?;
    }
    Ok(())
}

/// Where the blocks of the version before stand now, in the order of the new one, as far as their words are the same.
fn same(draft: &Draft, base: &Base) -> HashMap<Uuid, Vec<usize>> {
    let at: HashMap<Uuid, usize> = draft.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
    let mut same: HashMap<Uuid, Vec<usize>> = HashMap::new();
    for origin in &draft.origins {
        let Some(at) = at.get(&origin.block).copied() else { continue };
        if draft.blocks[at].text == base.text(origin.old_block) {
            same.entry(origin.old_block).or_default().push(at);
        }
    }
    same
}

/// The words of one language for the new blocks. Paragraphs that are one in a translation go along together or not at all: those
/// without words of their own say that they stand above.
fn translated(
    draft: &Draft,
    base: &Base,
    same: &HashMap<Uuid, Vec<usize>>,
    texts: &HashMap<Uuid, block_text::Model>,
) -> Vec<block_text::Model> {
    let stands_above = |id: Uuid| texts.get(&id).is_some_and(|text| text.text.is_empty()) && !base.text(id).is_empty();
    let mut rows = Vec::new();
    for group in base.blocks.chunk_by(|_, next| stands_above(next.id)) {
        for first in same.get(&group[0].id).into_iter().flatten() {
            let goes_on =
                |(step, old): (usize, &crate::entity::block::Model)| same.get(&old.id).is_some_and(|all| all.contains(&(first + step)));
            if group.iter().enumerate().all(goes_on) {
                rows.extend(group.iter().zip(&draft.blocks[*first..]).filter_map(|(old, new)| {
                    let marker = |text: &block_text::Model| {
                        let own = base.texts.get(&old.id).and_then(|text| text.marker.as_ref());
                        // Numbered anew, it has the new number in every language.
                        if own == new.marker.as_ref() { text.marker.clone() } else { new.marker.clone() }
                    };
                    texts.get(&old.id).map(|text| block_text::Model { block: new.id, marker: marker(text), ..text.clone() })
                }));
            }
        }
    }
    rows
}
