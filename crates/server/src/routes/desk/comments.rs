//! Contributions for the desk: sorted, filtered, searched.

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::{BlockId, CommentId, CommentKind, DeskPage, Level, Slug, Stance, ThemeId};
use colloquy_store::{Decided, DeskQuery, DeskSort};
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{One, Params};
use crate::openapi::DeskReadProblems;
use crate::routes::check_filter;
use crate::session::Caller;

/// The longest text that is searched for, in characters.
const TEXT_MAX: usize = 200;

/// The order of contributions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// The oldest first.
    #[default]
    Arrival,
    /// The newest first.
    Newest,
    /// What most people agree with first.
    Agrees,
}

/// Which contributions. Filters are about the contribution that begins a thread.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The version; the one that is asked about without it.
    version: Option<u32>,
    /// On this block.
    block: Option<BlockId>,
    /// On the whole draft.
    whole: bool,
    /// Of the thread that this contribution begins.
    thread: Option<CommentId>,
    /// Of this kind.
    kind: Option<CommentKind>,
    /// Of this stakeholder group.
    group: Option<String>,
    /// Of this region.
    region: Option<String>,
    /// In this language.
    language: Option<String>,
    /// Of writers known this well.
    level: Option<Level>,
    /// `open`, `decided`, or a disposition.
    disposition: Option<String>,
    /// With this theme.
    theme: Option<ThemeId>,
    /// On a block that this person works on, by address.
    editor: Option<String>,
    /// Of writers with this position on its block.
    stance: Option<Stance>,
    /// In whose thread these words occur; case and spacing make no difference.
    q: Option<String>,
    /// Whether the replies come as well, right after what begins their thread; only in the order of arrival.
    replies: bool,
    /// The order.
    #[param(inline)]
    sort: Sort,
    /// `next` of the page before.
    cursor: Option<String>,
    /// How many, 1 to 200; 50 without it.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl Query {
    /// The query in the store's words; `asked` is the version without a number.
    ///
    /// # Errors
    /// The parameter that is wrong.
    pub fn check(self, asked: u32) -> Result<DeskQuery> {
        let limit = self.limit.unwrap_or(50);
        if !(1..=200).contains(&limit) {
            return Err(invalid("limit", "invalid", "From 1 to 200."));
        }
        if self.cursor.as_deref().is_some_and(|cursor| cursor.len() > 200 || !cursor.is_ascii()) {
            return Err(invalid("cursor", "invalid", "Send back “next” of the page before."));
        }
        if self.q.as_deref().is_some_and(|text| text.chars().count() > TEXT_MAX || text.contains('\0')) {
            return Err(invalid("q", "too-long", format!("At most {TEXT_MAX} characters.")));
        }
        let decided = match self.disposition.as_deref() {
            None => None,
            Some("open") => Some(Decided::Open),
            Some("decided") => Some(Decided::Any),
            Some(code) => {
                let one = code.parse().map_err(|error| invalid("disposition", "invalid", format!("{error}, open, decided.")))?;
                Some(Decided::As(one))
            }
        };
        let filter = check_filter(self.kind, self.group, self.region, self.language, false)?;
        Ok(DeskQuery {
            version: self.version.unwrap_or(asked),
            block: self.block,
            whole: self.whole,
            thread: self.thread,
            kind: filter.kind,
            group: filter.group,
            region: filter.region,
            language: filter.language,
            level: self.level,
            decided,
            theme: self.theme,
            editor: self.editor,
            stance: self.stance,
            text: self.q,
            replies: self.replies,
            sort: match self.sort {
                Sort::Arrival => DeskSort::Arrival,
                Sort::Newest => DeskSort::Newest,
                Sort::Agrees => DeskSort::Agrees,
            },
            cursor: self.cursor,
            limit,
        })
    }
}

/// A page of contributions with what is decided on them, their themes and the notes on them.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/comments", operation_id = "list_desk_comments", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = DeskPage), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let desk = super::observer(&app, &caller, &slug).await?;
    let query = query.check(desk.reader().consultation().phase.version)?;
    json(&desk.comments(&query).await?)
}
