//! What the app knows: a handful of signals, the same for every part of the page.

use crate::ui::{Signal, memo};
use std::cell::Cell;

use colloquy_consultation::*;

use super::filters::Filter;
use super::list::List;
use super::page::page;
use crate::js::{clock, every};
use crate::outbox::Entry;

thread_local! {
    static MODEL: Cell<Option<&'static Model>> = const { Cell::new(None) };
}

/// What the margin shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing yet: an invitation.
    Nothing,
    /// What was said on a block, by its place in reading order.
    Block(u32),
    /// What was said on the whole text.
    Whole,
    /// The reader's own comments.
    Mine,
    /// Everything that passes the filter, newest first.
    Newest,
}

/// A dialog over the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// None.
    None,
    /// The keys and how things work.
    Help,
    /// Proving an e-mail address by a code.
    Code,
    /// Who one is, to be changed.
    Identity,
    /// Erasing one's data.
    Erase,
    /// Taking a comment back.
    Withdraw(CommentId),
    /// Earlier words of a comment.
    History(CommentId),
    /// Asking the co-chairs to look at a comment.
    Report(CommentId),
}

/// The state of the app; it lives as long as the page.
pub struct Model {
    /// The numbers, by the filter.
    pub summary: Signal<SummaryOut>,
    /// Who the reader is.
    pub session: Signal<SessionOut>,
    /// What the margin shows.
    pub place: Signal<Place>,
    /// Which comments are looked at.
    pub filter: Signal<Filter>,
    /// Whether the server could not be reached.
    pub away: Signal<bool>,
    /// The server's clock minus this browser's, in milliseconds.
    pub offset: Signal<i64>,
    /// The server's clock, second by second.
    pub now: Signal<Timestamp>,
    /// Where the consultation stands.
    pub stage: Signal<Stage>,
    /// Whether nobody can take part for the time being.
    paused: Signal<bool>,
    /// The comments of the place.
    pub list: List,
    /// What has been written and not yet published.
    pub outbox: Signal<Vec<Entry>>,
    /// Whether the browser refuses to keep anything.
    pub forgetful: Signal<bool>,
    /// The dialog.
    pub dialog: Signal<Dialog>,
    /// The kind of contribution being written at the place.
    pub composing: Signal<Option<CommentKind>>,
    /// The comment being answered.
    pub replying: Signal<Option<CommentId>>,
    /// The comment being edited.
    pub editing: Signal<Option<CommentId>>,
    /// A sentence that must be seen until it is put away, such as a failure.
    pub notice: Signal<String>,
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

/// Whether there is a state yet.
#[must_use]
pub fn started() -> bool {
    MODEL.get().is_some()
}

/// Makes the state from the page, and lets the clock run.
pub fn start(filter: Filter) {
    let summary = page().summary.clone();
    let offset = Signal::new(summary.now.0 - clock());
    let now = Signal::new(summary.now);
    let summary = Signal::new(summary);
    let stage = memo(move || {
        let (opens, closes) = summary.with(|summary| (summary.opens, summary.closes));
        Phase { kind: PhaseKind::Comment, version: 1, opens, closes }.stage(now.get())
    });
    // By itself: whatever asks whether one can contribute must not be made anew with every number that changes.
    let paused = memo(move || summary.with(|summary| summary.paused.is_some()));
    let model = Box::leak(Box::new(Model {
        summary,
        session: Signal::new(SessionOut::default()),
        place: Signal::new(Place::Nothing),
        filter: Signal::new(filter),
        away: Signal::new(false),
        offset,
        now,
        stage,
        paused,
        list: List::new(),
        outbox: Signal::new(Vec::new()),
        forgetful: Signal::new(false),
        dialog: Signal::new(Dialog::None),
        composing: Signal::new(None),
        replying: Signal::new(None),
        editing: Signal::new(None),
        notice: Signal::new(String::new()),
    }));
    MODEL.set(Some(model));
    every(1000, move || now.set(Timestamp(clock() + offset.get_untracked())));
}

impl Model {
    /// Whether one can contribute now, to the version shown.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.standing() == "open" && page().version == page().asked
    }

    /// Where the consultation stands, as in message keys: its stage, or `paused`.
    #[must_use]
    pub fn standing(&self) -> &'static str {
        match self.stage.get() {
            Stage::Coming => "coming",
            Stage::Open if self.paused.get() => "paused",
            Stage::Open => "open",
            Stage::Closed => "closed",
        }
    }

    /// What was said on a block, in numbers.
    #[must_use]
    pub fn tally(&self, order: u32) -> TallyOut {
        self.summary.with(|summary| summary.blocks.iter().find(|tally| tally.order == order).copied().unwrap_or_default())
    }
}
