//! Everything said on a version and what became of it, to be taken away as a file.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{BlockId, CommentOut, Level, TallyOut, Timestamp, VerdictOut, VersionOut};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::comments::{matching, shown};
use super::{DeskQuery, decide, steps};
use crate::entity::{comment, comment_theme, decision, source, synthesis, theme};
use crate::error::{Result, StoreError};
use crate::reader::assemble::assemble_at;
use crate::reader::summary::snapshot;
use crate::reader::{Filter, Reader};

/// What was said on a version, and what became of it.
#[derive(Debug, Clone)]
pub struct Findings {
    /// The version.
    pub version: VersionOut,
    /// When all this was read, by the deciding clock.
    pub at: Timestamp,
    /// Whether what is not published is in it.
    pub drafts: bool,
    /// Whether only a part of the contributions was asked for.
    pub chosen: bool,
    /// People with a contribution in it, or (where nothing was chosen) a position.
    pub people: u32,
    /// What was said on each block, in numbers, whatever was chosen; blocks without anything are left out.
    pub tallies: Vec<TallyOut>,
    /// The synthesis on the whole draft; may be empty.
    pub whole: String,
    /// The other syntheses.
    pub syntheses: HashMap<BlockId, String>,
    /// The contributions, in the order of arrival: a parent before its replies.
    pub comments: Vec<Finding>,
}

/// A contribution and what became of it.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its number in the consultation, by arrival from 1; it never changes.
    pub number: u32,
    /// The contribution.
    pub comment: CommentOut,
    /// The country stated with it; may be empty.
    pub country: String,
    /// What is decided on it.
    pub decision: Option<VerdictOut>,
    /// Whether everyone may read that decision as it stands here.
    pub published: bool,
    /// The names of its themes; they are the desk's own and come with drafts alone.
    pub themes: Vec<String>,
}

pub(crate) async fn read(reader: &Reader, query: &DeskQuery, drafts: bool) -> Result<Findings> {
    let version = reader.version(Some(query.version)).await?;
    let summary = reader.summary(query.version, &Filter::default()).await?;
    // One view of the database, so that decisions and themes are those of the contributions.
    let view = snapshot(&reader.store.reads).await?;
    let at = Timestamp(reader.store.clock.now(&view).await?.0);
    let rows = rows(&view, reader, query).await?;
    let people: HashSet<Uuid> = rows.iter().filter(|row| row.level != Level::Desk.as_str()).map(|row| row.participant).collect();
    let chosen = is_chosen(query);
    let (whole, syntheses) = syntheses(&view, version.id.0, drafts).await?;
    let comments = findings(&view, reader, rows, drafts, version.id.0).await?;
    Ok(Findings {
        at,
        drafts,
        chosen,
        people: if chosen { u32::try_from(people.len()).map_err(StoreError::stored)? } else { summary.people },
        tallies: summary.blocks,
        whole,
        syntheses,
        comments,
        version,
    })
}

pub(crate) async fn source(reader: &Reader, version: u32) -> Result<Option<Vec<u8>>> {
    let version = reader.version(Some(version)).await?;
    let found = source::Entity::find_by_id(version.id.0).one(&reader.store.reads).await?;
    Ok(found.map(|file| file.bytes).filter(|bytes| !bytes.is_empty()))
}

/// Whether a query leaves anything out; order and page do not.
fn is_chosen(query: &DeskQuery) -> bool {
    let all = DeskQuery {
        version: query.version,
        replies: query.replies,
        sort: query.sort,
        cursor: query.cursor.clone(),
        limit: query.limit,
        ..DeskQuery::default()
    };
    *query != all
}

/// Whole threads whose first contribution is chosen.
async fn rows(view: &impl ConnectionTrait, reader: &Reader, query: &DeskQuery) -> Result<Vec<comment::Model>> {
    let roots = comment::Entity::find().select_only().column(comment::Column::Id).filter(matching(reader, query)?);
    let found = comment::Entity::find().filter(comment::Column::Root.in_subquery(roots.into_query())).filter(shown(&DeskQuery::default()));
    Ok(found.order_by_asc(comment::Column::Arrival).all(view).await?)
}

async fn findings(
    view: &impl ConnectionTrait,
    reader: &Reader,
    rows: Vec<comment::Model>,
    drafts: bool,
    version: Uuid,
) -> Result<Vec<Finding>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut decisions = decide::load(view, &ids).await?;
    let mut themes = if drafts { themes(view, reader.id.0).await? } else { HashMap::new() };
    let beside: Vec<(i64, String)> = rows.iter().map(|row| (row.arrival, row.country.clone())).collect();
    // What is taken away may go to anybody: hidden words do not.
    let public = Reader { sees_hidden: false, me: None, ..reader.clone() };
    let comments = assemble_at(view, &public, rows, Some(version)).await?;
    let join = |((arrival, country), comment): ((i64, String), CommentOut)| {
        let decided = decisions.remove(&comment.id.0).map(|row| conclusion(&row, drafts)).transpose()?.flatten();
        let (decision, published) = decided.map_or((None, false), |(verdict, published)| (Some(verdict), published));
        let wordless = !comment.has_words();
        Ok(Finding {
            number: u32::try_from(arrival).map_err(StoreError::stored)?,
            country: if wordless { String::new() } else { country },
            decision,
            published,
            themes: themes.remove(&comment.id.0).unwrap_or_default(),
            comment,
        })
    };
    beside.into_iter().zip(comments).map(join).collect()
}

/// What stands decided, and whether everyone may read it.
fn conclusion(row: &decision::Model, drafts: bool) -> Result<Option<(VerdictOut, bool)>> {
    if !drafts || !row.unpublished {
        return Ok(decide::verdict(row)?.map(|verdict| (verdict, true)));
    }
    let disposition = steps::disposition(&row.disposition)?;
    let drafted = |disposition| VerdictOut { disposition, reason: row.reason.clone(), wording: row.wording.clone(), at: Timestamp(row.at) };
    Ok(disposition.map(|disposition| (drafted(disposition), false)))
}

/// The names of the themes of each contribution, by name.
async fn themes(view: &impl ConnectionTrait, consultation: Uuid) -> Result<HashMap<Uuid, Vec<String>>> {
    let of = theme::Entity::find().filter(theme::Column::Consultation.eq(consultation)).order_by_asc(theme::Column::NameKey);
    let mut names: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in of.all(view).await? {
        for with in comment_theme::Entity::find().filter(comment_theme::Column::Theme.eq(row.id)).all(view).await? {
            names.entry(with.comment).or_default().push(row.name.clone());
        }
    }
    Ok(names)
}

/// The synthesis on the whole draft, and those on blocks.
async fn syntheses(view: &impl ConnectionTrait, version: Uuid, drafts: bool) -> Result<(String, HashMap<BlockId, String>)> {
    let (mut whole, mut of_blocks) = (String::new(), HashMap::new());
    for row in synthesis::Entity::find().filter(synthesis::Column::Version.eq(version)).all(view).await? {
        let text = if drafts { row.text } else { row.published_text };
        match row.block {
            None => whole = text,
            Some(block) => drop(of_blocks.insert(BlockId(block), text)),
        }
    }
    Ok((whole, of_blocks))
}
