//! The rights at the desk of one consultation.
//!
//! [`Desk`] reads everything, also what is not published; [`Editor`] drafts; [`CoChair`] publishes and decides who works
//! on what. Each is made of the one before, so that a handler cannot do what its caller may not.

use colloquy_consultation::*;

use crate::administrator::export::{self, Export};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::store::{Hash, Store, Viewer};
use crate::texts::{Act, NewText, TextCard};

mod admit;
mod ask;
mod asked;
mod assign;
mod comments;
mod decide;
mod events;
pub(crate) mod findings;
mod many;
mod members;
mod moderate;
mod next;
mod notes;
mod overview;
mod paragraphs;
mod pause;
mod people;
mod publish;
mod queue;
mod reasons;
mod reply;
pub(crate) mod reported;
mod settings;
pub(crate) mod steps;
mod synthesis;
mod team;
mod themes;

pub use ask::Ask;
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

    /// The further languages of a version, in the order they came.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn texts(&self, version: u32) -> Result<Vec<TextCard>> {
        crate::texts::cards(&self.reader.store.reads, self.reader.version_id(version)?).await
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

    /// How much a query finds that can be decided on (its order and page make no difference).
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn matching(&self, query: &DeskQuery) -> Result<MatchingOut> {
        many::count(self, query).await
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

    /// The next version as it is being written; none where it is not begun.
    ///
    /// # Errors
    /// The database failed.
    pub async fn next(&self) -> Result<Option<NextOut>> {
        next::read::read(self).await
    }

    /// Everybody who was asked, newest first, with what came of it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn asked(&self) -> Result<InvitationsOut> {
        asked::read(self).await
    }

    /// What was entered for named persons, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn reported(&self) -> Result<ReportedPage> {
        reported::list(self).await
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

    /// The file that a version was read from, byte for byte; none where it was made at the desk.
    ///
    /// # Errors
    /// `NotFound`: no such version.
    pub async fn source(&self, version: u32) -> Result<Option<Vec<u8>>> {
        findings::source(&self.reader, version).await
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

    /// Drafts the same decision on everything that a query finds: all of it or none.
    ///
    /// # Errors
    /// `Invalid`: the reason. `NotFound`: no such version.
    pub async fn decide_matching(&self, query: &DeskQuery, given: &DecideMatchingIn) -> Result<DecidedOut> {
        many::decide(self, query, given).await
    }

    /// Undoes what the editor decided in one act; what was changed since is left alone.
    ///
    /// # Errors
    /// The database failed.
    pub async fn undo(&self, act: Timestamp) -> Result<DecidedOut> {
        many::undo(self, act).await
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

    /// Enters what was said elsewhere for a named person, publicly; no deadline, if it was said before the close. The same
    /// again is stored once.
    ///
    /// # Errors
    /// `Conflict("id-taken")`, `Invalid`, `NotFound`.
    pub async fn enter(&self, given: &ReportedIn) -> Result<CommentOut> {
        reported::enter(self, given).await
    }

    /// Makes a link by which the named person settles what was entered, to be handed over.
    ///
    /// # Errors
    /// `NotFound`. `Conflict("settled" | "too-many-links")`.
    pub async fn claim_link(&self, comment: CommentId, link: &Hash) -> Result<()> {
        reported::link(self, comment, link).await
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

    /// Begins the next version from the latest one.
    ///
    /// # Errors
    /// `Conflict("next-begun")`.
    pub async fn begin_next(&self, given: &NextIn) -> Result<()> {
        next::start::start(self, given).await
    }

    /// Begins the next version from a file, in place of what was begun if that is wanted.
    ///
    /// # Errors
    /// `Conflict("next-begun")`, `Invalid`.
    pub async fn upload_next(&self, read: &Draft, name: &str, source: &[u8], replace: bool) -> Result<()> {
        next::start::upload(self, read, name, source, replace).await
    }

    /// Throws away the next version as far as it was written.
    ///
    /// # Errors
    /// The database failed.
    pub async fn discard_next(&self) -> Result<()> {
        next::start::discard(self).await
    }

    /// Changes a block of the next version; a blank line splits it.
    ///
    /// # Errors
    /// `Conflict("edited-meanwhile")`, `Invalid`, `NotFound`.
    pub async fn edit_next(&self, block: BlockId, given: &NextBlockIn) -> Result<()> {
        next::edit::edit(self, block, given).await
    }

    /// Takes a block of the next version out, or brings it back.
    ///
    /// # Errors
    /// `Conflict("edited-meanwhile")`, `NotFound`.
    pub async fn set_gone_next(&self, block: BlockId, gone: bool, revision: u32) -> Result<()> {
        next::edit::set_gone(self, block, gone, revision).await
    }

    /// Adds a block to the next version, behind another or at the beginning.
    ///
    /// # Errors
    /// `Invalid`, `NotFound`.
    pub async fn add_next(&self, after: Option<BlockId>, kind: BlockKind, text: &str) -> Result<BlockId> {
        next::arrange::add(self, after, kind, text).await
    }

    /// Moves a block of the next version behind another, or to the beginning.
    ///
    /// # Errors
    /// `Invalid`: a row or cell. `NotFound`.
    pub async fn move_next(&self, block: BlockId, after: Option<BlockId>) -> Result<()> {
        next::arrange::shift(self, block, after).await
    }

    /// Joins a block of the next version with the one before it; gives the block that holds both.
    ///
    /// # Errors
    /// `Conflict("edited-meanwhile")`, `Invalid`, `NotFound`.
    pub async fn join_next(&self, block: BlockId, revision: u32) -> Result<BlockId> {
        next::arrange::join(self, block, revision).await
    }

    /// Says where blocks of the version before went; an empty list: it has no place any more.
    ///
    /// # Errors
    /// `Invalid`, `NotFound`.
    pub async fn place_next(&self, places: &[(BlockId, Vec<BlockId>)]) -> Result<()> {
        next::places::set(self, places).await
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

    /// Adds the text of a version in a further language; everyone reads it at once.
    ///
    /// # Errors
    /// `NotFound`: no such version. `Conflict("text-there")`. `Invalid`.
    pub async fn add_text(&self, new: &NewText) -> Result<()> {
        Act::Add(new).run(&self.desk.reader.store, self.desk.reader.id).await
    }

    /// Takes back the text of a version in a further language.
    ///
    /// # Errors
    /// `NotFound`. `Conflict("text-used")`: something is said on it.
    pub async fn remove_text(&self, version: u32, language: &Language) -> Result<()> {
        Act::Remove(version, language).run(&self.desk.reader.store, self.desk.reader.id).await
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

    /// Asks bodies and people to take part; whoever has an address gets a mail. Those who were asked before are not asked again.
    ///
    /// # Errors
    /// `Invalid`, and nothing is stored. `Closed`.
    pub async fn ask(&self, given: &Ask) -> Result<AskedOut> {
        ask::ask(self, given).await
    }

    /// Sends the mail of an invitation once more.
    ///
    /// # Errors
    /// `NotFound`. `Conflict("sent-already")`: it was sent twice, they declined, or it has no address. `Closed`.
    pub async fn ask_again(&self, id: InvitationId) -> Result<()> {
        ask::resend(self, id).await
    }

    /// Takes an invitation back: its links work no longer, nothing more is sent. Done twice it is done once.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn withdraw_invitation(&self, id: InvitationId) -> Result<()> {
        ask::withdraw(self, id).await
    }

    /// Makes another link of an invitation, to be handed over.
    ///
    /// # Errors
    /// `NotFound`. `Conflict("withdrawn" | "too-many-links")`.
    pub async fn invitation_link(&self, id: InvitationId, link: &Hash) -> Result<()> {
        ask::link(self, id, link).await
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

    /// Publishes the next version; contributions move along as wanted. Gives its number.
    ///
    /// # Errors
    /// `Conflict("wordings-open" | "places-open")`: something is to be chosen or confirmed first. `Invalid`, `NotFound`.
    pub async fn publish_next(&self, given: &NextPublicationIn) -> Result<u32> {
        next::publish::publish(self, given).await
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
