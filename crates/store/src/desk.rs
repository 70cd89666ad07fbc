//! The rights at the desk of one consultation.
//!
//! [`Desk`] reads everything, also what is not published; [`Editor`] drafts; [`CoChair`] publishes and decides who works
//! on what. Each is made of the one before, so that a handler cannot do what its caller may not.

use colloquy_consultation::*;

use crate::administrator::export::{self, Export};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::store::{Store, Viewer};

mod admit;
mod assign;
mod comments;
mod decide;
mod events;
pub(crate) mod findings;
mod members;
mod moderate;
mod notes;
mod overview;
mod paragraphs;
mod pause;
mod people;
mod publish;
mod queue;
mod reasons;
mod reply;
mod settings;
mod steps;
mod synthesis;
mod team;
mod themes;

pub use comments::{Decided, DeskQuery, DeskSort};
pub(crate) use decide::verdict;
pub use findings::{Finding, Findings};
pub use members::MembersQuery;
pub use queue::QueueQuery;

/// The right to read at the desk.
#[derive(Debug, Clone)]
pub struct Desk {
    pub(crate) reader: Reader,
    pub(crate) person: PersonId,
    pub(crate) email: String,
    pub(crate) role: Role,
}

/// The right to draft at the desk. Every method is one transaction and answers once it is durable.
#[derive(Debug, Clone)]
pub struct Editor {
    pub(crate) desk: Desk,
}

/// The right to publish at the desk.
#[derive(Debug, Clone)]
pub struct CoChair {
    pub(crate) desk: Desk,
}

/// What a synthesis is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A block.
    Block(BlockId),
    /// The whole draft, in the version that is asked about.
    Whole,
}

impl Store {
    /// The right to read at the desk of a consultation.
    ///
    /// # Errors
    /// `NotFound`, also where the viewer may not know of the consultation; `SignInNeeded`; `Forbidden("not-at-the-desk")`.
    pub async fn desk(&self, viewer: Viewer, slug: &Slug) -> Result<Desk> {
        admit::admit(self.reader(viewer, slug).await?)
    }

    /// The consultations at whose desk the viewer is, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn desks(&self, viewer: Viewer) -> Result<Vec<ConsultationCardOut>> {
        admit::desks(self, viewer).await
    }
}

impl Desk {
    /// The right to read what everyone may read.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// What the viewer may do here; an administrator may do everything.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// The right to draft.
    ///
    /// # Errors
    /// `Forbidden("editor-needed")`.
    pub fn editor(self) -> Result<Editor> {
        match self.role {
            Role::Observer => Err(StoreError::Forbidden("editor-needed")),
            Role::Editor | Role::CoChair | Role::Admin => Ok(Editor { desk: self }),
        }
    }

    /// The right to publish.
    ///
    /// # Errors
    /// `Forbidden("co-chair-needed")`.
    pub fn co_chair(self) -> Result<CoChair> {
        match self.role {
            Role::Observer | Role::Editor => Err(StoreError::Forbidden("co-chair-needed")),
            Role::CoChair | Role::Admin => Ok(CoChair { desk: self }),
        }
    }

    /// Who is at the desk, with themes and reasons.
    ///
    /// # Errors
    /// The database failed.
    pub async fn describe(&self) -> Result<DeskOut> {
        people::describe(self).await
    }

    /// A version in numbers, as the desk sees it.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn paragraphs(&self, version: u32) -> Result<ParagraphsOut> {
        paragraphs::read(self, version).await
    }

    /// Who takes part and how the work stands.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn overview(&self, version: u32) -> Result<OverviewOut> {
        overview::read(self, version).await
    }

    /// A page of contributions.
    ///
    /// # Errors
    /// `NotFound`: no such version. `Invalid`: the cursor.
    pub async fn comments(&self, query: &DeskQuery) -> Result<DeskPage> {
        comments::page(self, query).await
    }

    /// Every step of a decision, oldest first.
    ///
    /// # Errors
    /// `NotFound`: no such contribution.
    pub async fn decision_history(&self, comment: CommentId) -> Result<Vec<DeskStepOut>> {
        steps::of_comment(self, comment).await
    }

    /// A synthesis; an empty one where none was written.
    ///
    /// # Errors
    /// `NotFound`: no such block.
    pub async fn synthesis(&self, subject: Subject) -> Result<SynthesisOut> {
        synthesis::read(self, subject).await
    }

    /// Every step of a synthesis, oldest first.
    ///
    /// # Errors
    /// `NotFound`: no such block.
    pub async fn synthesis_history(&self, subject: Subject) -> Result<Vec<DeskStepOut>> {
        synthesis::history(self, subject).await
    }

    /// The notes on a block, oldest first.
    ///
    /// # Errors
    /// `NotFound`: no such block.
    pub async fn notes(&self, block: BlockId) -> Result<Vec<NoteOut>> {
        notes::of_block(self, block).await
    }

    /// What would be published.
    ///
    /// # Errors
    /// The database failed.
    pub async fn preview(&self, scope: &PublicationIn) -> Result<PublicationOut> {
        publish::preview(self, scope).await
    }

    /// A page of what waits to be looked at, in the order of arrival.
    ///
    /// # Errors
    /// `Invalid`: the cursor.
    pub async fn queue(&self, query: &QueueQuery) -> Result<QueuePage> {
        queue::page(self, query).await
    }

    /// Everything said on a version that the query chooses (its order and page make no difference), to be taken away; with
    /// `drafts` also what is decided and written but not published.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn findings(&self, query: &DeskQuery, drafts: bool) -> Result<Findings> {
        findings::read(&self.reader, query, drafts).await
    }

    /// Every contribution and position of the consultation, as the command line takes them away.
    ///
    /// # Errors
    /// The database failed.
    pub async fn export(&self) -> Result<Export> {
        export::export(&self.reader).await
    }

    /// Events after a number, the public ones and those of the desk, oldest first, at most `limit`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn events(&self, after: i64, limit: u32) -> Result<Vec<EventOut>> {
        events::after(self, after, limit).await
    }
}

impl Editor {
    /// The right to read at the desk.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Drafts decisions: all of them or none.
    ///
    /// # Errors
    /// `Conflict("edited-meanwhile")`, `Invalid` with the place of the decision, `NotFound`.
    pub async fn decide(&self, decisions: &[DecisionIn]) -> Result<Vec<DecisionOut>> {
        decide::decide(self, decisions).await
    }

    /// Drafts a synthesis.
    ///
    /// # Errors
    /// `Conflict("edited-meanwhile")`, `Invalid`, `NotFound`.
    pub async fn write_synthesis(&self, subject: Subject, given: &SynthesisIn) -> Result<SynthesisOut> {
        synthesis::write(self, subject, given).await
    }

    /// Keeps a private note; the same again is kept once.
    ///
    /// # Errors
    /// `Conflict("id-taken")`, `Invalid`, `NotFound`.
    pub async fn add_note(&self, given: &NoteIn) -> Result<NoteOut> {
        notes::add(self, given).await
    }

    /// Deletes one's own note.
    ///
    /// # Errors
    /// `NotFound`, `Forbidden("not-yours")`.
    pub async fn delete_note(&self, id: NoteId) -> Result<()> {
        notes::delete(self, id).await
    }

    /// Answers a contribution for the desk, publicly; no deadline. The same again is stored once.
    ///
    /// # Errors
    /// `Conflict("id-taken" | "withdrawn")`, `Invalid`, `NotFound`.
    pub async fn reply(&self, given: &DeskReplyIn) -> Result<CommentOut> {
        reply::reply(self, given).await
    }

    /// Takes a contribution out of sight; everyone may read the reason.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`: no reason. `Conflict("withdrawn" | "waiting")`.
    pub async fn hide(&self, comment: CommentId, given: &ModerationIn) -> Result<QueueItemOut> {
        moderate::act(&self.desk, moderate::Act::Hide, comment, given).await
    }

    /// Brings back a contribution that was hidden.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`, `Conflict("held" | "withdrawn" | "waiting")`.
    pub async fn restore(&self, comment: CommentId, given: &ModerationIn) -> Result<QueueItemOut> {
        moderate::act(&self.desk, moderate::Act::Restore, comment, given).await
    }

    /// Publishes a contribution that was held, also after the close.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`, `Conflict("hidden" | "withdrawn" | "waiting")`.
    pub async fn release(&self, comment: CommentId, given: &ModerationIn) -> Result<QueueItemOut> {
        moderate::act(&self.desk, moderate::Act::Release, comment, given).await
    }

    /// Lets a contribution stay: the reports about it were looked at.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`.
    pub async fn keep(&self, comment: CommentId, given: &ModerationIn) -> Result<QueueItemOut> {
        moderate::act(&self.desk, moderate::Act::Keep, comment, given).await
    }

    /// Makes a theme, or gives one another name.
    ///
    /// # Errors
    /// `Invalid`: no name, too long. `Conflict("theme-taken")`.
    pub async fn name_theme(&self, id: ThemeId, given: &ThemeIn) -> Result<ThemeOut> {
        themes::name(self, id, given).await
    }

    /// Deletes a theme; its contributions stay.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn delete_theme(&self, id: ThemeId) -> Result<()> {
        themes::delete(self, id).await
    }

    /// Gives the contributions of a theme to another one and deletes it.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`: into itself.
    pub async fn merge_theme(&self, id: ThemeId, into: ThemeId) -> Result<ThemeOut> {
        themes::merge(self, id, into).await
    }

    /// Sets the themes of a contribution.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`: an unknown theme, too many.
    pub async fn set_themes(&self, comment: CommentId, themes: &[ThemeId]) -> Result<DeskCommentOut> {
        themes::set(self, comment, themes).await
    }

    /// Keeps a reason that is used again, or changes its words.
    ///
    /// # Errors
    /// `Invalid`.
    pub async fn keep_reason(&self, id: ReasonId, given: &ReasonIn) -> Result<ReasonOut> {
        reasons::keep(self, id, given).await
    }

    /// Deletes a reason that is used again; decisions keep theirs.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn delete_reason(&self, id: ReasonId) -> Result<()> {
        reasons::delete(self, id).await
    }
}

impl CoChair {
    /// The right to read at the desk.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Gives a block to somebody at the desk; an empty address: to nobody.
    ///
    /// # Errors
    /// `NotFound`: no such block. `Invalid`: nobody at the desk has this address.
    pub async fn assign(&self, block: BlockId, given: &AssignmentIn) -> Result<()> {
        assign::assign(self, block, given).await
    }

    /// Changes the settings of the consultation: all that is given or nothing.
    ///
    /// # Errors
    /// `Invalid`.
    pub async fn change_settings(&self, given: &SettingsIn) -> Result<ConsultationOut> {
        settings::change(self, given).await
    }

    /// Gives people a role at the desk, in place of the one they had; gives everybody there, and who was not before.
    ///
    /// # Errors
    /// `Invalid` (`role`). `Conflict("last-co-chair")`.
    pub async fn invite(&self, emails: &[Email], role: Role) -> Result<(Vec<DeskPersonOut>, Vec<Email>)> {
        team::invite(self, emails, role).await
    }

    /// Takes somebody's role at the desk.
    ///
    /// # Errors
    /// `NotFound`. `Conflict("last-co-chair")`.
    pub async fn remove(&self, email: &Email) -> Result<()> {
        team::remove(self, email).await
    }

    /// Keeps a call, or changes it.
    ///
    /// # Errors
    /// `Invalid`. `Conflict("id-taken")`: a call of another consultation.
    pub async fn keep_call(&self, id: CallId, given: &CallIn) -> Result<CallOut> {
        crate::calls::put(self, id, given).await
    }

    /// Calls a call off.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn remove_call(&self, id: CallId) -> Result<()> {
        crate::calls::remove(self, id).await
    }

    /// A page of the list of members.
    ///
    /// # Errors
    /// The database failed.
    pub async fn members(&self, query: &MembersQuery) -> Result<MembersPage> {
        members::page(self, query).await
    }

    /// Puts addresses on the list of members; gives how many are new there.
    ///
    /// # Errors
    /// `Invalid`: the list would become too long.
    pub async fn add_members(&self, emails: &[Email]) -> Result<u32> {
        members::add(self, emails).await
    }

    /// Takes an address off the list of members.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn remove_member(&self, email: &Email) -> Result<()> {
        members::remove(self, email).await
    }

    /// Stops participants until the consultation is resumed; everyone may read the reason.
    ///
    /// # Errors
    /// `Invalid`: no reason.
    pub async fn pause(&self, given: &ModerationIn) -> Result<()> {
        pause::pause(&self.desk, given).await
    }

    /// Lets participants in again.
    ///
    /// # Errors
    /// The database failed.
    pub async fn resume(&self) -> Result<()> {
        pause::resume(&self.desk).await
    }

    /// Stops the writer of a contribution from taking part.
    ///
    /// # Errors
    /// `NotFound`, `Invalid`: no reason.
    pub async fn block(&self, comment: CommentId, given: &ModerationIn) -> Result<QueueItemOut> {
        moderate::act(&self.desk, moderate::Act::Block, comment, given).await
    }

    /// Lets the writer of a contribution take part again.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn unblock(&self, comment: CommentId) -> Result<QueueItemOut> {
        moderate::act(&self.desk, moderate::Act::Unblock, comment, &ModerationIn::default()).await
    }

    /// Publishes what is drafted: from now on everyone may read it. Whoever has a proved address gets a letter about the
    /// decisions on their contributions, `letters_after_ms` later: what is published until then is in the same letter.
    ///
    /// # Errors
    /// The database failed.
    pub async fn publish(&self, scope: &PublicationIn, letters_after_ms: i64) -> Result<PublicationOut> {
        publish::publish(self, scope, letters_after_ms).await
    }
}
