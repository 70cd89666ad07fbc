//! From rows to contributions: what belongs to a page of them is loaded in a few queries, however long it is.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{
    AnchorOut, BlockId, CarriedOut, CommentId, CommentOut, CommentState, Language, QuoteIn, SaidOut, Timestamp, VerdictOut,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::version::number;
use super::{Reader, moderation};
use crate::desk::verdict;
use crate::entity::{anchor, block, block_text, comment, decision, endorsement, held_edit, reported, suggestion};
use crate::error::{Result, StoreError};
use crate::held_edit::waiting;

/// The state of an anchor whose block has no place any more.
const LOST: &str = "lost";
/// How many ids go into one query.
const BATCH: usize = 500;

/// What belongs to contributions.
#[derive(Default)]
struct Parts {
    /// The version they are looked at in; none: each in the last one it stands in.
    at: Option<Uuid>,
    /// The words that have no place any more, by the block they stood in.
    lost: HashMap<(Uuid, String), String>,
    anchors: HashMap<Uuid, Vec<anchor::Model>>,
    blocks: HashMap<Uuid, block::Model>,
    suggestions: HashMap<Uuid, suggestion::Model>,
    agreed: HashSet<Uuid>,
    /// Why contributions are hidden.
    hidden: HashMap<Uuid, String>,
    verdicts: HashMap<Uuid, VerdictOut>,
    /// Where the desk has it from.
    said: HashMap<Uuid, SaidOut>,
    /// The viewer's own changed words that the desk looks at first: to them these are the words.
    changed: HashMap<Uuid, held_edit::Model>,
}

/// The contributions as the reader's viewer sees them, in the order of the rows.
pub(crate) async fn assemble(connection: &impl ConnectionTrait, reader: &Reader, rows: Vec<comment::Model>) -> Result<Vec<CommentOut>> {
    assemble_at(connection, reader, rows, None).await
}

/// The contributions as they stand in a version.
pub(crate) async fn assemble_at(
    connection: &impl ConnectionTrait,
    reader: &Reader,
    rows: Vec<comment::Model>,
    at: Option<Uuid>,
) -> Result<Vec<CommentOut>> {
    let mut all = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let batch: Vec<comment::Model> = rows.by_ref().take(BATCH).collect();
        let parts = Parts::load(connection, reader, &batch, at).await?;
        for row in batch {
            all.push(parts.comment(reader, row)?);
        }
    }
    Ok(all)
}

/// One contribution as the reader's viewer sees it.
pub(crate) async fn assemble_one(connection: &impl ConnectionTrait, reader: &Reader, id: Uuid) -> Result<CommentOut> {
    let row = comment::Entity::find_by_id(id).one(connection).await?.ok_or(StoreError::NotFound("comment"))?;
    assemble(connection, reader, vec![row]).await?.pop().ok_or(StoreError::NotFound("comment"))
}

impl Parts {
    async fn load(connection: &impl ConnectionTrait, reader: &Reader, rows: &[comment::Model], at: Option<Uuid>) -> Result<Self> {
        let mut parts = Self { at, ..Self::default() };
        parts.load_anchors(connection, rows).await?;
        parts.load_lost(connection).await?;
        let suggestions = suggestion::Entity::find().filter(suggestion::Column::Comment.is_in(rows.iter().map(|row| row.id)));
        for row in suggestions.all(connection).await? {
            parts.suggestions.insert(row.comment, row);
        }
        let decisions = decision::Entity::find().filter(decision::Column::Comment.is_in(rows.iter().map(|row| row.id)));
        for row in decisions.filter(decision::Column::PublishedAt.is_not_null()).all(connection).await? {
            if let Some(verdict) = verdict(&row)? {
                parts.verdicts.insert(row.comment, verdict);
            }
        }
        let entered = reported::Entity::find().filter(reported::Column::Comment.is_in(rows.iter().map(|row| row.id)));
        for row in entered.filter(reported::Column::Place.ne("")).all(connection).await? {
            parts.said.insert(row.comment, SaidOut { place: row.place, link: row.link, at: Timestamp(row.said_at) });
        }
        let hidden = rows.iter().filter(|row| row.state == CommentState::Hidden.as_str()).map(|row| row.id);
        parts.hidden = moderation::reasons(connection, reader.id.0, hidden.collect()).await?;
        if let Some(me) = reader.participant_id() {
            let own = rows.iter().filter(|row| row.participant == me && row.state == CommentState::Published.as_str());
            let own: Vec<Uuid> = own.map(|row| row.id).collect();
            parts.changed = waiting(connection, &own).await?.into_iter().map(|row| (row.comment, row)).collect();
        }
        if let Some(voice) = reader.me.as_ref().and_then(|me| me.voice.as_ref()) {
            let mine = endorsement::Entity::find()
                .filter(endorsement::Column::Comment.is_in(rows.iter().map(|row| row.id)))
                .filter(endorsement::Column::Voice.eq(voice.id));
            parts.agreed = mine.all(connection).await?.into_iter().map(|row| row.comment).collect();
        }
        Ok(parts)
    }

    /// A reply stands where its thread stands.
    async fn load_anchors(&mut self, connection: &impl ConnectionTrait, rows: &[comment::Model]) -> Result<()> {
        let roots: HashSet<Uuid> = rows.iter().map(|row| row.root).collect();
        let of = anchor::Column::Comment.is_in(roots);
        let blocks = anchor::Entity::find().select_only().column(anchor::Column::Block).filter(of.clone());
        let blocks = blocks.filter(anchor::Column::Block.is_not_null()).into_query();
        for row in block::Entity::find().filter(block::Column::Id.in_subquery(blocks)).all(connection).await? {
            self.blocks.insert(row.id, row);
        }
        for row in anchor::Entity::find().filter(of).order_by_asc(anchor::Column::Place).all(connection).await? {
            self.anchors.entry(row.comment).or_default().push(row);
        }
        Ok(())
    }

    /// The words of blocks that have no place in a later version.
    async fn load_lost(&mut self, connection: &impl ConnectionTrait) -> Result<()> {
        let lost = self.anchors.values().filter(|rows| rows.iter().any(|row| row.status == LOST));
        let blocks: HashSet<Uuid> = lost.flatten().filter_map(|row| row.block).collect();
        if !blocks.is_empty() {
            let texts = block_text::Entity::find().filter(block_text::Column::Block.is_in(blocks)).all(connection).await?;
            self.lost = texts.into_iter().map(|row| ((row.block, row.language), row.text)).collect();
        }
        Ok(())
    }

    /// Where a thread was made, if it is looked at in a later version.
    fn carried(&self, reader: &Reader, row: &comment::Model) -> Option<CarriedOut> {
        let rows = self.anchors.get(&row.root)?;
        let at = self.at.filter(|at| rows.iter().any(|row| row.version == *at)).unwrap_or(row.version);
        let first = rows.first().filter(|first| first.version != at)?;
        let here = rows.iter().filter(|row| row.version == at);
        let lost = here.clone().any(|row| row.status == LOST);
        let words = || first.quote.clone().or_else(|| self.lost.get(&(first.block?, first.language.clone())).cloned());
        Some(CarriedOut {
            version: reader.versions.iter().find(|version| version.0 == first.version)?.1,
            number: first.block.and_then(|block| self.blocks.get(&block)).and_then(number),
            words: if lost { words().unwrap_or_default() } else { String::new() },
        })
    }

    fn anchors(&self, row: &comment::Model) -> (Vec<AnchorOut>, Option<QuoteIn>) {
        let all = self.anchors.get(&row.root).map_or(&[][..], Vec::as_slice);
        let at = self.at.filter(|at| all.iter().any(|row| row.version == *at)).unwrap_or(row.version);
        let rows: Vec<&anchor::Model> = all.iter().filter(|row| row.version == at).collect();
        let blocks = rows.iter().filter_map(|row| self.blocks.get(&row.block?));
        let anchors = blocks.map(|block| AnchorOut { block: BlockId(block.id), order: block.place.unsigned_abs(), number: number(block) });
        let quote = rows.iter().find_map(|row| {
            let (exact, start) = (row.quote.clone()?, row.quote_start?);
            Some(QuoteIn { exact, prefix: row.prefix.clone(), suffix: row.suffix.clone(), start: start.unsigned_abs() })
        });
        (anchors.collect(), quote)
    }

    /// The language of the text that a thread was begun on, where that is a further one.
    fn text_language(&self, reader: &Reader, row: &comment::Model) -> Result<Option<Language>> {
        let Some(first) = self.anchors.get(&row.root).and_then(|rows| rows.first()) else { return Ok(None) };
        let number = reader.versions.iter().find(|version| version.0 == first.version).map(|version| version.1);
        let card = reader.consultation.versions.iter().find(|card| Some(card.number) == number);
        let original = card.and_then(|card| card.languages.first());
        let further = original.is_some_and(|original| original.as_str() != first.language);
        Ok(if further { Some(first.language.parse().map_err(StoreError::stored)?) } else { None })
    }

    fn comment(&self, reader: &Reader, row: comment::Model) -> Result<CommentOut> {
        let (anchors, quote) = self.anchors(&row);
        let carried = self.carried(reader, &row);
        let suggestion = self.suggestions.get(&row.id);
        let state: CommentState = row.state.parse().map_err(StoreError::stored)?;
        let may_read = reader.may_read(&row);
        let comment = CommentOut {
            id: CommentId(row.id),
            kind: row.kind.parse().map_err(StoreError::stored)?,
            state,
            version: reader.versions.iter().find(|version| version.0 == row.version).map_or(0, |version| version.1),
            parent: row.parent.map(CommentId),
            root: CommentId(row.root),
            anchors,
            quote: quote.filter(|_| row.parent.is_none()),
            text_language: self.text_language(reader, &row)?,
            name: row.name,
            affiliation: row.affiliation,
            behalf: row.behalf,
            group: row.group_code,
            region: row.region,
            level: row.level.parse().map_err(StoreError::stored)?,
            body: row.body,
            language: row.language.parse().map_err(StoreError::stored)?,
            operation: suggestion.map(|row| row.operation.parse()).transpose().map_err(StoreError::stored)?,
            base: suggestion.map(|row| row.base_text.clone()).unwrap_or_default(),
            proposed: suggestion.map(|row| row.proposed_text.clone()).unwrap_or_default(),
            at: Timestamp(row.received_at),
            edited: row.edited_at.map(Timestamp),
            revisions: row.revision_count.unsigned_abs(),
            agrees: row.agree_count.unsigned_abs(),
            agreed: self.agreed.contains(&row.id),
            mine: reader.participant_id() == Some(row.participant),
            replies: if row.parent.is_none() { row.reply_count.unsigned_abs() } else { 0 },
            said: self.said.get(&row.id).cloned(),
            decision: self.verdicts.get(&row.id).cloned(),
            hidden: self.hidden.get(&row.id).cloned().unwrap_or_default(),
            carried,
        };
        Ok(match self.changed.get(&row.id) {
            Some(change) => with_changed_words(comment, change),
            None if may_read => comment,
            None => without_words(comment),
        })
    }
}

impl Reader {
    /// Whether the viewer may read the words of a contribution they see.
    pub(crate) fn may_read(&self, row: &comment::Model) -> bool {
        let open = row.state != CommentState::Hidden.as_str() && row.state != CommentState::Held.as_str();
        open || self.sees_hidden || self.participant_id() == Some(row.participant)
    }
}

/// What its writer sees of a contribution whose changed words wait.
fn with_changed_words(comment: CommentOut, change: &held_edit::Model) -> CommentOut {
    let (body, proposed, edited) = (change.body.clone(), change.proposed.clone(), Some(Timestamp(change.at)));
    CommentOut { state: CommentState::Held, body, proposed, edited, revisions: change.number.unsigned_abs(), ..comment }
}

/// What everyone sees of a contribution that is hidden: who, when and where.
fn without_words(comment: CommentOut) -> CommentOut {
    let none = String::new;
    let decision = comment.decision.map(|decision| VerdictOut { wording: none(), ..decision });
    let (affiliation, behalf, body, base, proposed) = (none(), none(), none(), none(), none());
    CommentOut { affiliation, behalf, body, base, proposed, said: None, quote: None, edited: None, revisions: 0, decision, ..comment }
}
