//! Beginning the next version: from the one before with what was accepted in place, or from a file.

use std::collections::HashMap;

use colloquy_consultation::{BlockKind, CommentId, CommentState, Disposition, Draft as Read, Lineage, NextIn, Operation, WordingOut};
use colloquy_text::{Unit, UnitKind, carry, merge};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::edit::follow_marks;
use super::{Draft, GAP, clear, insert, origin, tell};
use crate::desk::{Desk, Editor};
use crate::entity::{anchor, block, block_text, comment, decision, next_block, next_draft, suggestion, version};
use crate::error::{Result, StoreError};
use crate::reader::lineage;
use crate::reader::version::texts_of_version;
use crate::turn::Turn;

/// A version with its texts, to begin from.
pub(super) struct Base {
    pub row: version::Model,
    pub blocks: Vec<block::Model>,
    pub texts: HashMap<Uuid, block_text::Model>,
}

impl Base {
    pub async fn load(connection: &impl ConnectionTrait, id: Uuid) -> Result<Self> {
        let row = version::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("version"))?;
        let blocks = block::Entity::find().filter(block::Column::Version.eq(id)).order_by_asc(block::Column::Place).all(connection).await?;
        let texts = texts_of_version(connection, id, &row.language).await?;
        Ok(Self { row, blocks, texts })
    }

    pub fn text(&self, id: Uuid) -> &str {
        self.texts.get(&id).map_or("", |text| text.text.as_str())
    }

    /// The blocks as the carry-over needs them.
    pub fn units(&self) -> Vec<Unit<'_>> {
        let places: HashMap<Uuid, usize> = self.blocks.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
        let unit = |block: &block::Model| Unit {
            kind: unit_kind(&block.kind),
            parent: block.parent.and_then(|parent| places.get(&parent).copied()),
            marker: self.texts.get(&block.id).and_then(|text| text.marker.as_deref()).unwrap_or(""),
            text: self.text(block.id),
        };
        self.blocks.iter().map(unit).collect()
    }
}

/// What a stored kind of block is to the carry-over.
pub(super) fn unit_kind(kind: &str) -> UnitKind {
    kind.parse().map_or(UnitKind::Text, lineage::unit_kind)
}

/// Begins from the version before.
pub(in crate::desk) async fn start(editor: &Editor, given: &NextIn) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let base = latest(&transaction, &turn).await?;
    let mut draft = copy(desk, &turn, &base);
    if given.accepted {
        let accepted = accepted(&transaction, &base).await?;
        put_in(desk, &turn, &base, &mut draft, accepted)?;
    }
    insert(&transaction, draft).await?;
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// Begins from a file, in place of what was begun if that is wanted.
pub(in crate::desk) async fn upload(editor: &Editor, read: &Read, name: &str, source: &[u8], replace: bool) -> Result<()> {
    let desk = &editor.desk;
    if read.blocks.is_empty() {
        return Err(StoreError::invalid("draft", "missing", "The draft has no text."));
    }
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    if replace {
        clear(&transaction, turn.row.id).await?;
    }
    let base = latest(&transaction, &turn).await?;
    let draft = from_file(desk, &turn, &base, read, name, source)?;
    insert(&transaction, draft).await?;
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// Throws away what was begun.
pub(in crate::desk) async fn discard(editor: &Editor) -> Result<()> {
    let desk = &editor.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    clear(&transaction, turn.row.id).await?;
    tell(&mut turn)?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// The latest version; refused where the next one is begun already.
async fn latest(connection: &impl ConnectionTrait, turn: &Turn) -> Result<Base> {
    if next_draft::Entity::find_by_id(turn.row.id).one(connection).await?.is_some() {
        return Err(StoreError::Conflict("next-begun"));
    }
    let last = version::Entity::find().filter(version::Column::Consultation.eq(turn.row.id)).order_by_desc(version::Column::Number);
    let last = last.one(connection).await?.ok_or(StoreError::NotFound("version"))?;
    Base::load(connection, last.id).await
}

fn frame(desk: &Desk, turn: &Turn, base: &Base, source: Option<(&str, &[u8])>) -> next_draft::Model {
    next_draft::Model {
        consultation: turn.row.id,
        base: base.row.id,
        language: base.row.language.clone(),
        person: desk.person.0,
        at: turn.now.0,
        note: String::new(),
        source_name: source.map(|source| source.0.to_owned()),
        source: source.map(|source| source.1.to_vec()),
    }
}

fn place(at: usize) -> i32 {
    i32::try_from(at + 1).unwrap_or(i32::MAX / GAP).saturating_mul(GAP)
}

fn copy(desk: &Desk, turn: &Turn, base: &Base) -> Draft {
    let ids: HashMap<Uuid, Uuid> = base.blocks.iter().map(|block| (block.id, Uuid::now_v7())).collect();
    let mut blocks = Vec::with_capacity(base.blocks.len());
    let mut origins = Vec::with_capacity(base.blocks.len());
    for (at, block) in base.blocks.iter().enumerate() {
        let text = base.texts.get(&block.id);
        blocks.push(next_block::Model {
            id: ids[&block.id],
            consultation: turn.row.id,
            place: place(at),
            parent: block.parent.and_then(|parent| ids.get(&parent).copied()),
            kind: block.kind.clone(),
            level: block.level,
            marker: text.and_then(|text| text.marker.clone()),
            text: base.text(block.id).to_owned(),
            marks: text.map_or_else(|| "[]".to_owned(), |text| text.marks.clone()),
            choices: String::new(),
            gone: false,
            revision: 1,
            source_start: text.map_or(0, |text| text.source_start),
            source_end: text.map_or(0, |text| text.source_end),
            person: desk.person.0,
            at: turn.now.0,
        });
        origins.push(origin(ids[&block.id], block.id, Lineage::Unchanged, 100, true));
    }
    Draft { row: frame(desk, turn, base, None), blocks, origins }
}

fn from_file(desk: &Desk, turn: &Turn, base: &Base, read: &Read, name: &str, source: &[u8]) -> Result<Draft> {
    let ids: Vec<Uuid> = read.blocks.iter().map(|_| Uuid::now_v7()).collect();
    let mut blocks = Vec::with_capacity(read.blocks.len());
    for (at, block) in read.blocks.iter().enumerate() {
        if block.parent.is_some_and(|parent| parent >= at) {
            return Err(StoreError::invalid("draft", "invalid", "A block stands before the one it belongs to."));
        }
        blocks.push(next_block::Model {
            id: ids[at],
            consultation: turn.row.id,
            place: place(at),
            parent: block.parent.map(|parent| ids[parent]),
            kind: block.kind.as_str().to_owned(),
            level: i32::from(block.level),
            marker: block.marker.clone(),
            text: block.text.replace('\0', ""),
            marks: serde_json::to_string(&block.marks).map_err(StoreError::stored)?,
            choices: String::new(),
            gone: false,
            revision: 1,
            source_start: i32::try_from(block.source.0).map_err(StoreError::stored)?,
            source_end: i32::try_from(block.source.1).map_err(StoreError::stored)?,
            person: desk.person.0,
            at: turn.now.0,
        });
    }
    let new: Vec<Unit<'_>> = read
        .blocks
        .iter()
        .map(|block| Unit {
            kind: lineage::unit_kind(block.kind),
            parent: block.parent,
            marker: block.marker.as_deref().unwrap_or(""),
            text: &block.text,
        })
        .collect();
    let links = carry(&base.units(), &new);
    let origins = links
        .iter()
        .map(|link| origin(ids[link.new], base.blocks[link.old].id, lineage::kind(link.kind), link.confidence, false))
        .collect();
    Ok(Draft { row: frame(desk, turn, base, Some((name, source))), blocks, origins })
}

/// What an accepted suggestion asks for.
struct Accepted {
    comment: Uuid,
    name: String,
    operation: Operation,
    words: String,
    /// In reading order.
    blocks: Vec<Uuid>,
    /// The language of the words, where it is a further one.
    language: Option<String>,
}

/// The suggestions that the desk has accepted, wholly or in part, in the order of arrival; drafts count.
async fn accepted(connection: &impl ConnectionTrait, base: &Base) -> Result<Vec<Accepted>> {
    let taken = [Disposition::Accepted, Disposition::AcceptedInPart].map(Disposition::as_str);
    let decisions = decision::Entity::find()
        .filter(decision::Column::Version.eq(base.row.id))
        .filter(decision::Column::Disposition.is_in(taken))
        .all(connection)
        .await?;
    let decisions: HashMap<Uuid, decision::Model> = decisions.into_iter().map(|row| (row.comment, row)).collect();
    let ids: Vec<Uuid> = decisions.keys().copied().collect();
    let order: HashMap<Uuid, i32> = base.blocks.iter().map(|block| (block.id, block.place)).collect();
    let mut all = Vec::new();
    for batch in ids.chunks(500) {
        let rows = comment::Entity::find().filter(comment::Column::Id.is_in(batch.iter().copied()));
        let rows = rows.filter(comment::Column::State.eq(CommentState::Published.as_str())).all(connection).await?;
        let suggestions = suggestion::Entity::find().filter(suggestion::Column::Comment.is_in(batch.iter().copied()));
        let mut suggestions: HashMap<Uuid, suggestion::Model> =
            suggestions.all(connection).await?.into_iter().map(|row| (row.comment, row)).collect();
        let mut anchors: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
        let mut further: HashMap<Uuid, String> = HashMap::new();
        let of = anchor::Entity::find().filter(anchor::Column::Comment.is_in(batch.iter().copied()));
        for row in of.filter(anchor::Column::Version.eq(base.row.id)).all(connection).await? {
            anchors.entry(row.comment).or_default().extend(row.block);
            if row.language != base.row.language {
                further.insert(row.comment, row.language);
            }
        }
        for row in rows {
            let Some(suggestion) = suggestions.remove(&row.id) else { continue };
            let mut blocks = anchors.remove(&row.id).unwrap_or_default();
            blocks.sort_by_key(|block| order.get(block).copied());
            let wording = decisions.get(&row.id).map(|row| row.wording.clone()).unwrap_or_default();
            let words = if wording.is_empty() { suggestion.proposed_text } else { wording };
            let operation = suggestion.operation.parse().map_err(StoreError::stored)?;
            let language = further.remove(&row.id);
            all.push((row.arrival, Accepted { comment: row.id, name: row.name, operation, words, blocks, language }));
        }
    }
    all.sort_by_key(|one| one.0);
    Ok(all.into_iter().map(|one| one.1).collect())
}

/// Puts what was accepted in place. What does not go together is left as it was, with the wordings to choose from.
fn put_in(desk: &Desk, turn: &Turn, base: &Base, draft: &mut Draft, accepted: Vec<Accepted>) -> Result<()> {
    let mut wanted: HashMap<Uuid, Vec<WordingOut>> = HashMap::new();
    let mut after: Vec<(Uuid, Accepted)> = Vec::new();
    let mut foreign: HashMap<Uuid, Vec<WordingOut>> = HashMap::new();
    for one in accepted {
        let Some((first, others)) = one.blocks.split_first() else { continue };
        if let (Some(language), Operation::Replace | Operation::InsertAfter) = (&one.language, one.operation) {
            let language = Some(language.parse().map_err(StoreError::stored)?);
            let at = if one.operation == Operation::InsertAfter { others.last().unwrap_or(first) } else { first };
            let wording = WordingOut { comment: CommentId(one.comment), name: one.name.clone(), words: one.words.clone(), language };
            foreign.entry(*at).or_default().push(wording);
            continue;
        }
        let words = match one.operation {
            Operation::InsertAfter => {
                let last = others.last().unwrap_or(first);
                after.push((*last, one));
                continue;
            }
            Operation::Delete => String::new(),
            Operation::Replace => one.words.clone(),
        };
        let parts: Vec<&str> = words.split("\n\n").collect();
        let alike = parts.len() == one.blocks.len();
        for (at, block) in one.blocks.iter().enumerate() {
            // Words for several blocks go to each its own, or all to the first.
            let own = if alike {
                parts[at]
            } else if at == 0 {
                &words
            } else {
                ""
            };
            let wording = WordingOut { comment: CommentId(one.comment), name: one.name.clone(), words: own.to_owned(), language: None };
            wanted.entry(*block).or_default().push(wording);
        }
    }
    let by_old: HashMap<Uuid, usize> = draft.origins.iter().zip(0..).map(|(origin, at)| (origin.old_block, at)).collect();
    for (old, wordings) in wanted {
        let Some(at) = by_old.get(&old).copied() else { continue };
        let block = &mut draft.blocks[at];
        let inner = matches!(unit_kind(&block.kind), UnitKind::Table | UnitKind::Row);
        let texts: Vec<&str> = wordings.iter().map(|wording| wording.words.as_str()).collect();
        let all_go = texts.iter().all(|text| text.is_empty());
        let before = base.text(old);
        match merge(before, &texts).filter(|_| !inner || all_go) {
            Some(_) if all_go => block.gone = true,
            Some(text) if !text.trim().is_empty() && !texts.contains(&"") => {
                block.marks = follow_marks(before, &text, &block.marks)?;
                block.text = text;
            }
            _ => block.choices = serde_json::to_string(&wordings).map_err(StoreError::stored)?,
        }
        let kind = if block.text == before { Lineage::Unchanged } else { Lineage::Edited };
        draft.origins[at].kind = kind.as_str().to_owned();
    }
    put_beside(draft, &by_old, foreign)?;
    hide_inner(draft);
    // From the last on, so that several after one block stand in the order of arrival.
    for (old, one) in after.into_iter().rev() {
        let Some(at) = by_old.get(&old).copied() else { continue };
        let id = draft.origins[at].block;
        add_after(desk, turn, draft, id, &one)?;
    }
    Ok(())
}

/// Words of another language are no words for this text: somebody at the desk puts them into its language.
fn put_beside(draft: &mut Draft, by_old: &HashMap<Uuid, usize>, foreign: HashMap<Uuid, Vec<WordingOut>>) -> Result<()> {
    for (old, mut wordings) in foreign {
        let Some(block) = by_old.get(&old).map(|at| &mut draft.blocks[*at]) else { continue };
        if !block.choices.is_empty() {
            let mut before: Vec<WordingOut> = serde_json::from_str(&block.choices).map_err(StoreError::stored)?;
            before.append(&mut wordings);
            wordings = before;
        }
        block.choices = serde_json::to_string(&wordings).map_err(StoreError::stored)?;
    }
    Ok(())
}

/// What stands in a block that goes, goes with it.
fn hide_inner(draft: &mut Draft) {
    let mut gone: Vec<Uuid> = Vec::new();
    for block in &mut draft.blocks {
        block.gone |= block.parent.is_some_and(|parent| gone.contains(&parent));
        if block.gone {
            gone.push(block.id);
        }
    }
}

fn add_after(desk: &Desk, turn: &Turn, draft: &mut Draft, block: Uuid, one: &Accepted) -> Result<()> {
    let mut at = draft.blocks.iter().position(|known| known.id == block).ok_or(StoreError::NotFound("block"))?;
    // After a table, not inside it.
    while let Some(parent) = draft.blocks[at].parent {
        at = draft.blocks.iter().position(|known| known.id == parent).ok_or(StoreError::NotFound("block"))?;
    }
    let like = draft.blocks[at].clone();
    let kind = if like.kind == BlockKind::ListItem.as_str() { BlockKind::ListItem } else { BlockKind::Paragraph };
    let level = if kind == BlockKind::ListItem { like.level } else { 0 };
    let end = draft.end_of(at);
    for (offset, words) in one.words.split("\n\n").filter(|words| !words.trim().is_empty()).enumerate() {
        let row = next_block::Model {
            id: Uuid::now_v7(),
            parent: None,
            kind: kind.as_str().to_owned(),
            level,
            marker: None,
            text: words.trim().to_owned(),
            marks: "[]".to_owned(),
            choices: String::new(),
            gone: false,
            revision: 1,
            source_start: 0,
            source_end: 0,
            person: desk.person.0,
            at: turn.now.0,
            ..like.clone()
        };
        draft.blocks.insert(end + offset, row);
    }
    for (at, block) in draft.blocks.iter_mut().enumerate() {
        block.place = place(at);
    }
    Ok(())
}
