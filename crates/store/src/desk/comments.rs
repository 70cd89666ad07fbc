//! Pages of contributions for the desk: sorted, filtered, searched.

use std::collections::HashMap;

use colloquy_consultation::{
    BlockId, CommentId, CommentKind, CommentState, DeskCommentOut, DeskPage, Disposition, Level, NoteOut, Stance, ThemeId,
};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::{Desk, decide, notes};
use crate::entity::comment::Column;
use crate::entity::{anchor, assignment, comment, comment_search, comment_theme, decision, note, position};
use crate::error::{Result, StoreError};
use crate::letters::answer;
use crate::reader::{Reader, assemble};
use crate::search;

const PAGE_MAX: u32 = 200;

/// Which contributions are decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// Those without a decision.
    Open,
    /// Those with any decision.
    Any,
    /// Those with this one.
    As(Disposition),
}

/// The order of contributions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeskSort {
    /// The oldest first.
    #[default]
    Arrival,
    /// The newest first.
    Newest,
    /// What most people agree with first.
    Agrees,
}

/// Which contributions are wanted at the desk. Filters are about the contribution that begins a thread.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeskQuery {
    /// On this version.
    pub version: u32,
    /// On this block.
    pub block: Option<BlockId>,
    /// On the whole draft.
    pub whole: bool,
    /// Of the thread that this one begins.
    pub thread: Option<CommentId>,
    /// Of this kind.
    pub kind: Option<CommentKind>,
    /// Of this stakeholder group, by code.
    pub group: Option<String>,
    /// Of this region, by code.
    pub region: Option<String>,
    /// In this language, by its first part.
    pub language: Option<String>,
    /// Of writers known this well.
    pub level: Option<Level>,
    /// Decided so.
    pub decided: Option<Decided>,
    /// With this theme.
    pub theme: Option<ThemeId>,
    /// On a block that this person works on, by address.
    pub editor: Option<String>,
    /// Of writers with this position on its block.
    pub stance: Option<Stance>,
    /// In whose thread these words occur.
    pub text: Option<String>,
    /// Whether the replies come as well, after what begins their thread; only in the order of arrival.
    pub replies: bool,
    /// The order.
    pub sort: DeskSort,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// How many, 1 to 200.
    pub limit: u32,
}

pub(super) async fn page(desk: &Desk, query: &DeskQuery) -> Result<DeskPage> {
    let connection = &desk.reader.store.reads;
    let limit = query.limit.clamp(1, PAGE_MAX) as usize;
    let roots = matching(&desk.reader, query)?;
    let total = comment::Entity::find().filter(roots.clone()).count(connection).await?;
    let found = comment::Entity::find();
    let found = if query.replies && query.sort == DeskSort::Arrival {
        let ids = comment::Entity::find().select_only().column(Column::Id).filter(roots).into_query();
        found.filter(Column::Root.in_subquery(ids)).filter(shown(query))
    } else {
        found.filter(roots)
    };
    let mut rows = after(ordered(found, query), query)?.limit(limit as u64 + 1).all(connection).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| cursor(row, query.sort));
    Ok(DeskPage {
        items: assemble(connection, desk, rows, Some(desk.reader.version_id(query.version)?)).await?,
        next,
        total: u32::try_from(total).map_err(StoreError::stored)?,
    })
}

/// What is published, and what holds replies together; where one is looked for by words or thread, also what is not shown.
pub(super) fn shown(query: &DeskQuery) -> Condition {
    let gone = [CommentState::Withdrawn.as_str(), CommentState::Hidden.as_str()];
    let kept = Condition::all().add(Column::State.is_in(gone)).add(Column::ChildCount.gt(0));
    let shown = Condition::any().add(Column::State.eq(CommentState::Published.as_str())).add(kept);
    let looked_for = query.thread.is_some() || query.text.as_deref().is_some_and(|text| !text.trim().is_empty());
    if looked_for { shown.add(Column::State.is_in([CommentState::Hidden.as_str(), CommentState::Held.as_str()])) } else { shown }
}

/// What begins a thread and passes every filter.
pub(super) fn matching(reader: &Reader, query: &DeskQuery) -> Result<Condition> {
    let version = reader.version_id(query.version)?;
    let mut all = Condition::all().add(reader.stands_in(version)).add(Column::Parent.is_null()).add(shown(query));
    if let Some(block) = query.block {
        let on = anchor::Entity::find().select_only().column(anchor::Column::Comment).filter(anchor::Column::Block.eq(block.0));
        all = all.add(Column::Id.in_subquery(on.into_query()));
    }
    if query.whole {
        all = all.add(reader.whole_in(version));
    }
    if let Some(thread) = query.thread {
        all = all.add(Column::Id.eq(thread.0));
    }
    let words = [
        (Column::Kind, query.kind.map(|kind| kind.as_str().to_owned())),
        (Column::Level, query.level.map(|level| level.as_str().to_owned())),
        (Column::GroupCode, query.group.clone()),
        (Column::Region, query.region.clone()),
        (Column::LanguagePrimary, query.language.as_ref().map(|tag| tag.split('-').next().unwrap_or_default().to_ascii_lowercase())),
    ];
    for (column, value) in words {
        all = all.add_option(value.map(|value| column.eq(value)));
    }
    all = all.add_option(query.decided.map(|decided| decided_so(reader.id.0, decided)));
    if let Some(theme) = query.theme {
        let with = comment_theme::Entity::find().select_only().column(comment_theme::Column::Comment);
        all = all.add(Column::Id.in_subquery(with.filter(comment_theme::Column::Theme.eq(theme.0)).into_query()));
    }
    if let Some(editor) = &query.editor {
        let theirs = assignment::Entity::find().select_only().column(assignment::Column::Block);
        let theirs = theirs.filter(assignment::Column::Version.eq(version)).filter(assignment::Column::Email.eq(editor.as_str()));
        let on = anchor::Entity::find().select_only().column(anchor::Column::Comment);
        all = all.add(Column::Id.in_subquery(on.filter(anchor::Column::Block.in_subquery(theirs.into_query())).into_query()));
    }
    all = all.add_option(query.stance.map(|stance| Column::Id.in_subquery(with_stance(version, stance))));
    if let Some(text) = query.text.as_deref().filter(|text| !text.trim().is_empty()) {
        let found = comment_search::Entity::find().select_only().column(comment_search::Column::Comment);
        let found =
            found.filter(Expr::col((comment_search::Entity, comment_search::Column::Text)).like(search::pattern(text))).into_query();
        let states = [CommentState::Published, CommentState::Hidden, CommentState::Held].map(CommentState::as_str);
        let threads = comment::Entity::find().select_only().column(Column::Root).filter(reader.stands_in(version));
        let threads = threads.filter(Column::State.is_in(states)).filter(Column::Id.in_subquery(found));
        all = all.add(Column::Id.in_subquery(threads.into_query()));
    }
    Ok(all)
}

/// Whether a contribution is decided so.
pub(super) fn decided_so(consultation: Uuid, decided: Decided) -> sea_orm::sea_query::SimpleExpr {
    let decisions = decision::Entity::find().select_only().column(decision::Column::Comment);
    let decisions = decisions.filter(decision::Column::Consultation.eq(consultation));
    match decided {
        Decided::Open => Column::Id.not_in_subquery(decisions.filter(decision::Column::Disposition.ne("")).into_query()),
        Decided::Any => Column::Id.in_subquery(decisions.filter(decision::Column::Disposition.ne("")).into_query()),
        Decided::As(one) => Column::Id.in_subquery(decisions.filter(decision::Column::Disposition.eq(one.as_str())).into_query()),
    }
}

/// The contributions on whose block their own voice takes this position.
fn with_stance(version: Uuid, stance: Stance) -> sea_orm::sea_query::SelectStatement {
    let position = |column: position::Column| Expr::col((position::Entity, column));
    Query::select()
        .column((anchor::Entity, anchor::Column::Comment))
        .from(anchor::Entity)
        .inner_join(comment::Entity, Expr::col((comment::Entity, Column::Id)).equals((anchor::Entity, anchor::Column::Comment)))
        .inner_join(
            position::Entity,
            position(position::Column::Block)
                .equals((anchor::Entity, anchor::Column::Block))
                .and(position(position::Column::Voice).equals((comment::Entity, Column::Voice))),
        )
        .and_where(position(position::Column::Version).eq(version))
        .and_where(position(position::Column::Stance).eq(stance.as_str()))
        .to_owned()
}

fn ordered(found: Select<comment::Entity>, query: &DeskQuery) -> Select<comment::Entity> {
    match query.sort {
        DeskSort::Arrival => found.order_by_asc(Column::RootArrival).order_by_asc(Column::Arrival),
        DeskSort::Newest => found.order_by_desc(Column::Arrival),
        DeskSort::Agrees => found.order_by_desc(Column::AgreeCount).order_by_asc(Column::Arrival),
    }
}

fn cursor(row: &comment::Model, sort: DeskSort) -> String {
    match sort {
        DeskSort::Arrival => format!("{}.{}", row.root_arrival, row.arrival),
        DeskSort::Newest => format!("0.{}", row.arrival),
        DeskSort::Agrees => format!("{}.{}", row.agree_count, row.arrival),
    }
}

fn after(found: Select<comment::Entity>, query: &DeskQuery) -> Result<Select<comment::Entity>> {
    let Some(cursor) = &query.cursor else { return Ok(found) };
    let wrong = || StoreError::invalid("cursor", "invalid", "Send the `next` of the page before, with the same order.");
    let (first, arrival) = cursor.split_once('.').ok_or_else(wrong)?;
    let (first, arrival): (i64, i64) = (first.parse().map_err(|_| wrong())?, arrival.parse().map_err(|_| wrong())?);
    let same = |column: Column| Condition::all().add(column.eq(first)).add(Column::Arrival.gt(arrival));
    Ok(found.filter(match query.sort {
        DeskSort::Arrival => Condition::any().add(Column::RootArrival.gt(first)).add(same(Column::RootArrival)),
        DeskSort::Newest => Condition::all().add(Column::Arrival.lt(arrival)),
        DeskSort::Agrees => Condition::any().add(Column::AgreeCount.lt(first)).add(same(Column::AgreeCount)),
    }))
}

/// Contributions as they stand in a version (none: the last each stands in) with what the desk keeps beside them, in the
/// order of the rows.
pub(super) async fn assemble(
    connection: &impl ConnectionTrait,
    desk: &Desk,
    rows: Vec<comment::Model>,
    at: Option<Uuid>,
) -> Result<Vec<DeskCommentOut>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let decisions = decide::load(connection, &ids).await?.into_values().collect();
    let mut decisions: HashMap<CommentId, _> =
        decide::outs(connection, decisions).await?.into_iter().map(|decision| (decision.comment, decision)).collect();
    let mut themes: HashMap<Uuid, Vec<ThemeId>> = HashMap::new();
    let with = comment_theme::Entity::find().filter(comment_theme::Column::Comment.is_in(ids.iter().copied()));
    for row in with.order_by_asc(comment_theme::Column::Theme).all(connection).await? {
        themes.entry(row.comment).or_default().push(ThemeId(row.theme));
    }
    let on = note::Entity::find().filter(note::Column::Comment.is_in(ids.iter().copied()));
    let on = on.order_by_asc(note::Column::At).order_by_asc(note::Column::Id).all(connection).await?;
    let mut notes_of: HashMap<Uuid, Vec<NoteOut>> = HashMap::new();
    for note in notes::outs(connection, on).await? {
        notes_of.entry(note.comment.map_or(Uuid::nil(), |comment| comment.0)).or_default().push(note);
    }
    let mut objections = answer::of(connection, &ids).await?;
    let comments = assemble::assemble_at(connection, &desk.reader, rows, at).await?;
    Ok(comments
        .into_iter()
        .map(|comment| DeskCommentOut {
            decision: decisions.remove(&comment.id),
            themes: themes.remove(&comment.id.0).unwrap_or_default(),
            notes: notes_of.remove(&comment.id.0).unwrap_or_default(),
            objection: objections.remove(&comment.id.0),
            comment,
        })
        .collect())
}
