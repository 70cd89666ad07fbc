//! What the desk knows: a handful of signals, the same for every pane.

use std::cell::Cell;

use colloquy_consultation::*;

use super::conflict::Conflict;
use super::filter::Filter;
use super::list::List;
use super::page::page;
use crate::js::{clock, every};
use crate::ui::Signal;

thread_local! {
    static MODEL: Cell<Option<&'static Model>> = const { Cell::new(None) };
}

/// What the text and the comments are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Everything that was said.
    All,
    /// The whole draft.
    Whole,
    /// A block, by its place in reading order.
    Block(u32),
}

/// A dialog over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// None.
    None,
    /// The keys and how things work.
    Help,
    /// The themes of a contribution.
    Themes(CommentId),
    /// All themes: made, renamed, merged, taken away.
    AllThemes,
    /// The reasons that are used again.
    Reasons,
    /// Files of what was said and decided.
    Files,
    /// How the decision on a contribution came about.
    History(CommentId),
    /// How the synthesis of a place came about: a block's id, or `whole`.
    SynthesisHistory(String),
    /// The same decision on everything that is found.
    Matching,
    /// What would be published.
    Publish,
    /// Somebody else was quicker.
    Conflict(Box<Conflict>),
}

/// What was done in one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acted {
    /// Nothing that must be said.
    Nothing,
    /// The same was decided on many; it can be undone.
    Decided(String),
    /// Decisions were published; the outcome can be read.
    Published(String),
}

/// Which pane a narrow screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The paragraphs.
    Paragraphs,
    /// The text of one.
    Text,
    /// What was said on it.
    Comments,
}

/// What is written under a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// The reason and the wording of its decision.
    Decision(CommentId),
    /// A private note.
    Note(CommentId),
    /// A public reply.
    Reply(CommentId),
}

/// The state of the app; it lives as long as the page.
pub struct Model {
    /// Who is at the desk, themes, reasons; none until the server has answered.
    pub desk: Signal<Option<DeskOut>>,
    /// The numbers of the whole draft and then of each block, each followed by itself.
    pub paragraphs: Vec<Signal<ParagraphOut>>,
    /// Counts the changes of those numbers.
    pub counted: Signal<u32>,
    /// The public numbers.
    pub summary: Signal<SummaryOut>,
    /// What the panes are about.
    pub place: Signal<Place>,
    /// Which comments are looked at.
    pub filter: Signal<Filter>,
    /// Counts the times the filter was set by something else than its own fields, which then show it.
    pub filter_set: Signal<u32>,
    /// The comments of the place.
    pub list: List,
    /// The comment that the keys act on.
    pub current: Signal<Option<CommentId>>,
    /// The comments that are ticked.
    pub chosen: Signal<Vec<CommentId>>,
    /// The suggestions on the block.
    pub suggestions: Signal<Vec<DeskCommentOut>>,
    /// The suggestion that is looked at alone.
    pub single: Signal<Option<CommentId>>,
    /// What is being written under a contribution.
    pub writing: Signal<Option<Writing>>,
    /// The dialog.
    pub dialog: Signal<Dialog>,
    /// Which pane a narrow screen shows.
    pub pane: Signal<Pane>,
    /// Whether the server could not be reached.
    pub away: Signal<bool>,
    /// A sentence that must be seen until it is put away.
    pub notice: Signal<String>,
    /// What was done in one act, in words, until it is put away or something else is done.
    pub acted: Signal<Acted>,
    /// Counts the changes of syntheses and notes of the place that others made.
    pub touched: Signal<u32>,
    /// The server's clock, second by second.
    pub now: Signal<Timestamp>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Model")
    }
}

/// The state of the app.
///
/// # Panics
/// Before [`start`].
#[must_use]
pub fn model() -> &'static Model {
    MODEL.get().expect("the app has started")
}

/// Makes the state from the page.
pub fn start() {
    let page = page();
    let offset = page.summary.now.0 - clock();
    let now = Signal::new(page.summary.now);
    let none = |order: Option<u32>| Signal::new(ParagraphOut { order, ..ParagraphOut::default() });
    let blocks = page.version.blocks.iter().map(|block| none(Some(block.order)));
    let model = Box::leak(Box::new(Model {
        desk: Signal::new(None),
        paragraphs: std::iter::once(none(None)).chain(blocks).collect(),
        counted: Signal::new(0),
        summary: Signal::new(page.summary.clone()),
        place: Signal::new(Place::All),
        filter: Signal::new(Filter::default()),
        filter_set: Signal::new(0),
        list: List::new(),
        current: Signal::new(None),
        chosen: Signal::new(Vec::new()),
        suggestions: Signal::new(Vec::new()),
        single: Signal::new(None),
        writing: Signal::new(None),
        dialog: Signal::new(Dialog::None),
        pane: Signal::new(Pane::Paragraphs),
        away: Signal::new(false),
        notice: Signal::new(String::new()),
        acted: Signal::new(Acted::Nothing),
        touched: Signal::new(0),
        now,
    }));
    MODEL.set(Some(model));
    every(1000, move || now.set(Timestamp(clock() + offset)));
}

impl Model {
    /// The numbers of a place; none for everything.
    #[must_use]
    pub fn paragraph(&self, place: Place) -> Option<Signal<ParagraphOut>> {
        match place {
            Place::All => None,
            Place::Whole => self.paragraphs.first().copied(),
            Place::Block(order) => self.paragraphs.get(order as usize + 1).copied(),
        }
    }

    /// What the caller may do; as little as possible until the server has said.
    #[must_use]
    pub fn role(&self) -> Role {
        self.desk.with(|desk| desk.as_ref().map_or(Role::Observer, |desk| desk.role))
    }

    /// Whether the caller may draft decisions, syntheses, notes and replies.
    #[must_use]
    pub fn may_draft(&self) -> bool {
        self.role() != Role::Observer
    }

    /// [`Model::may_draft`], without following it.
    #[must_use]
    pub fn may_draft_now(&self) -> bool {
        crate::ui::untrack(|| self.may_draft())
    }

    /// Whether the caller may publish and assign.
    #[must_use]
    pub fn may_publish(&self) -> bool {
        matches!(self.role(), Role::CoChair | Role::Admin)
    }

    /// Whether an address is the caller's own.
    #[must_use]
    pub fn is_me(&self, email: &str) -> bool {
        self.desk.with_untracked(|desk| desk.as_ref().is_some_and(|desk| desk.email == email))
    }

    /// Somebody of the desk by their address: the name they stated, else the address.
    #[must_use]
    pub fn who(&self, email: &str) -> String {
        self.desk.with(|desk| {
            let people = desk.as_ref().map_or(&[][..], |desk| &desk.people);
            let found = people.iter().find(|person| person.email == email && !person.name.is_empty());
            found.map_or_else(|| email.to_owned(), |person| person.name.clone())
        })
    }

    /// A theme's name.
    #[must_use]
    pub fn theme(&self, id: ThemeId) -> String {
        self.desk.with(|desk| {
            let themes = desk.as_ref().map_or(&[][..], |desk| &desk.themes);
            themes.iter().find(|theme| theme.id == id).map(|theme| theme.name.clone()).unwrap_or_default()
        })
    }
}
