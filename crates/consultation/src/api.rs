//! What travels between browser and server, one flat type for each thing.
//!
//! Types that end in `In` and `Patch` are requests and refuse unknown fields; those that end in `Out` are answers.

use serde::{Deserialize, Serialize};

use crate::block::VersionOut;
use crate::code::{CommentKind, CommentState, EventKind, Level, Operation, Role, Rules, Stance, Visibility};
use crate::desk::VerdictOut;
use crate::groups::Choice;
use crate::id::{BlockId, CommentId, PersonId};
use crate::language::Language;
use crate::moderation::PauseOut;
use crate::number::Number;
use crate::phase::{Phase, Stage};
use crate::reported::SaidOut;
use crate::slug::Slug;
use crate::time::Timestamp;

/// A contribution to be stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CommentIn {
    /// A UUIDv7 made by the writer; sending the same again answers with what is stored.
    pub id: CommentId,
    /// What it is.
    pub kind: CommentKind,
    /// The words; may be empty for a suggestion. At most 10,000 characters.
    #[serde(default)]
    pub body: String,
    /// The language of the words.
    pub language: Language,
    /// The version it is about.
    pub version: u32,
    /// The blocks it is about; none: the whole draft. Left out for a reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockId>,
    /// The words it is about, inside its only block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<QuoteIn>,
    /// What a suggestion does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// The proposed words of a suggestion; of a row, a line for each cell.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proposed: String,
    /// The comment it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<CommentId>,
    /// The language of the draft's text that it is about; none: the one it was written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_language: Option<Language>,
}

/// Words inside a block. Offsets count Unicode scalar values of the block's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuoteIn {
    /// The words.
    pub exact: String,
    /// What stands before them, up to 32 characters.
    #[serde(default)]
    pub prefix: String,
    /// What stands after them, up to 32 characters.
    #[serde(default)]
    pub suffix: String,
    /// Where they begin.
    pub start: u32,
}

/// New words for one's own contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CommentPatch {
    /// The whole new text.
    pub body: String,
    /// The whole new proposed wording, for a suggestion.
    #[serde(default)]
    pub proposed: String,
    /// The `revisions` of the contribution as the writer saw it; another: 409.
    pub revision: u32,
}

/// What a contribution is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnchorOut {
    /// The block.
    pub block: BlockId,
    /// Its place in reading order.
    pub order: u32,
    /// Its number, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
}

/// A contribution as everyone (or its writer) sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CommentOut {
    /// Its id.
    pub id: CommentId,
    /// What it is.
    pub kind: CommentKind,
    /// Where it stands.
    pub state: CommentState,
    /// The version it is about.
    pub version: u32,
    /// The comment it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<CommentId>,
    /// The comment that begins its thread; its own id for one that answers none.
    pub root: CommentId,
    /// The blocks it is about; none: the whole draft.
    pub anchors: Vec<AnchorOut>,
    /// The words it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<QuoteIn>,
    /// The language of the draft's text that it quotes or starts from, where that is a further one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_language: Option<Language>,
    /// The name stated with it; empty once withdrawn.
    pub name: String,
    /// The affiliation stated with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub affiliation: String,
    /// The body it speaks for; empty: its writer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub behalf: String,
    /// Code of the stakeholder group stated with it; empty where unknown.
    pub group: String,
    /// Code of the region stated with it; empty where unknown.
    pub region: String,
    /// How well its writer is known.
    pub level: Level,
    /// The words; empty once withdrawn.
    pub body: String,
    /// The language of the words.
    pub language: Language,
    /// What a suggestion does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// The words the suggestion starts from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub base: String,
    /// The proposed words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proposed: String,
    /// When it arrived.
    pub at: Timestamp,
    /// When its words last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<Timestamp>,
    /// How often its words changed.
    pub revisions: u32,
    /// How many agree.
    pub agrees: u32,
    /// Whether the reader agrees.
    pub agreed: bool,
    /// Whether the reader wrote it.
    pub mine: bool,
    /// Where and when it was said, if the desk entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<SaidOut>,
    /// How many published replies its thread has (0 for a reply).
    pub replies: u32,
    /// What was decided on it, once that is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<VerdictOut>,
    /// Why the desk took it out of sight, with the state `hidden`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hidden: String,
    /// Where it was made, if that was on an earlier version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<CarriedOut>,
}

/// Where a contribution was made that moved along to a later version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CarriedOut {
    /// The version it was made on.
    pub version: u32,
    /// The number of the block it was made on; none: the whole draft, or a block without a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// The words it was made on, where they have no place any more; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

impl CommentOut {
    /// Whether its words are for everyone: neither withdrawn, nor hidden or held by the desk.
    #[must_use]
    pub fn has_words(&self) -> bool {
        !matches!(self.state, CommentState::Withdrawn | CommentState::Hidden | CommentState::Held)
    }
}

/// A page of contributions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CommentPage {
    /// Threads in order: each first comment, followed by its replies, oldest first.
    pub items: Vec<CommentOut>,
    /// Send it as `cursor` for the next page; none on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many contributions match in all, replies included.
    pub total: u32,
}

/// Words of a contribution before they were changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RevisionOut {
    /// 0 for the first words, then 1, 2, 3.
    pub number: u32,
    /// When these words were sent.
    pub at: Timestamp,
    /// The text.
    pub body: String,
    /// The proposed wording.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proposed: String,
}

/// What has been said on one block, in numbers. Zeros are left out of an answer's list by leaving out the block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TallyOut {
    /// The block's place in reading order.
    pub order: u32,
    /// Contributions of every kind, replies included.
    pub comments: u32,
    /// Those of them that suggest wording.
    pub suggestions: u32,
    /// Those of them that ask.
    pub questions: u32,
    /// Those of them that an earlier block of the same part of the draft counts too: a part is told by `comments - again`.
    pub again: u32,
    /// Positions: support.
    pub support: u32,
    /// Positions: support with changes.
    pub changes: u32,
    /// Positions: concern.
    pub concern: u32,
}

/// A consultation in numbers, as of event `seq`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SummaryOut {
    /// The last event these numbers contain.
    pub seq: i64,
    /// The server's clock when it answered.
    pub now: Timestamp,
    /// Where the consultation stands.
    pub stage: Stage,
    /// When it opens.
    pub opens: Timestamp,
    /// When it closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
    /// Since when and why nobody can take part for the time being.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<PauseOut>,
    /// People with a published contribution or a position.
    pub people: u32,
    /// Published contributions, replies included; one on several blocks counts once.
    pub comments: u32,
    /// Published contributions on the whole draft.
    pub whole: u32,
    /// Numbered paragraphs (rows and cells not counted).
    pub numbered: u32,
    /// Numbered paragraphs with nothing said on or inside them.
    pub untouched: u32,
    /// The reader's own contributions in any state.
    pub mine: u32,
    /// What has been said, block by block; blocks without anything are left out.
    pub blocks: Vec<TallyOut>,
}

/// Positions on one block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PositionsOut {
    /// The reader's own position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mine: Option<Stance>,
    /// The count for each stakeholder group that has one.
    pub groups: Vec<GroupTallyOut>,
}

/// Positions of one stakeholder group on one block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupTallyOut {
    /// Code of the group.
    pub group: String,
    /// Support.
    pub support: u32,
    /// Support with changes.
    pub changes: u32,
    /// Concern.
    pub concern: u32,
}

/// A position to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PositionIn {
    /// The stance.
    pub stance: Stance,
}

/// What a person states about themselves in a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StatementIn {
    /// The name to be shown.
    #[serde(default)]
    pub name: String,
    /// Code of the stakeholder group.
    #[serde(default)]
    pub group: String,
    /// Code of the region.
    #[serde(default)]
    pub region: String,
    /// Affiliation.
    #[serde(default)]
    pub affiliation: String,
    /// The body they speak for; empty: themselves.
    #[serde(default)]
    pub behalf: String,
    /// An address to be proved; needed by the rules `confirmed` and `members`.
    #[serde(default)]
    pub email: String,
    /// The language of mails to them.
    #[serde(default)]
    pub language: String,
}

/// Who the reader is, for the reader alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionOut {
    /// The reader, once known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Their own address: proved, or the one a code was last sent to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Whether a code that was sent to it is still good, so that none need be asked for again.
    pub code_sent: bool,
    /// Whether it is proved.
    pub confirmed: bool,
    /// Whether the proved address is on the list of the consultation asked about.
    pub member: bool,
    /// Their roles in the consultation asked about, and `admin`.
    pub roles: Vec<Role>,
    /// What they stated in the consultation asked about; `name` is empty until then. Holds no address.
    pub statement: StatementIn,
    /// How many of their contributions there wait for the address to be proved.
    pub waiting: u32,
}

/// A browser in which a person is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignedInOut {
    /// What it is ended by: the beginning of its token's hash, which opens nothing.
    pub id: String,
    /// Since when.
    pub since: Timestamp,
    /// When it was used last, to the day.
    pub last: Timestamp,
    /// Whether it is the one that asks.
    pub here: bool,
}

/// An address to which a code shall be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CodeRequestIn {
    /// The address.
    pub email: String,
    /// The consultation the person is in, so that the mail can name it.
    #[serde(default)]
    pub consultation: Option<Slug>,
    /// The language of the mail.
    #[serde(default)]
    pub language: String,
}

/// A code (with its address) or the token of a link, from a mail; exactly one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CodeIn {
    /// The address the code was sent to.
    #[serde(default)]
    pub email: String,
    /// Six digits.
    #[serde(default)]
    pub code: String,
    /// The token of a link, in place of address and code.
    #[serde(default)]
    pub token: String,
}

/// An event: what changed, never the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EventOut {
    /// Its number in the consultation: 1, 2, 3, without a gap in the order of commits for its audience.
    pub seq: i64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub kind: EventKind,
    /// The contribution it happened to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<CommentId>,
    /// The first comment of its thread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<CommentId>,
    /// The version it happened on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The places of the blocks it happened to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<u32>,
}

/// A change of the dates, shown to everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ScheduleChangeOut {
    /// When it was decided.
    pub at: Timestamp,
    /// The close before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Timestamp>,
    /// The close after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Timestamp>,
    /// Why; may be empty.
    pub reason: String,
}

/// A published version in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionCardOut {
    /// 1, 2, 3.
    pub number: u32,
    /// When it was published.
    pub published: Timestamp,
    /// What changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The languages its text is there in; the one it was written in first.
    pub languages: Vec<Language>,
}

/// A consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsultationOut {
    /// Its short name.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// Who is asking.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organiser: String,
    /// A welcome in the organisers' words (light formatting).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub welcome: String,
    /// The language of its draft.
    pub language: Language,
    /// Who may find and read it.
    pub visibility: Visibility,
    /// Who may take part.
    pub rules: Rules,
    /// Its phase.
    pub phase: Phase,
    /// Where it stands in time.
    pub stage: Stage,
    /// The stakeholder groups to choose from.
    pub groups: Vec<Choice>,
    /// The regions to choose from.
    pub regions: Vec<Choice>,
    /// Its versions, oldest first.
    pub versions: Vec<VersionCardOut>,
    /// Changes of its dates, oldest first.
    pub changes: Vec<ScheduleChangeOut>,
}

/// A consultation in the list of consultations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsultationCardOut {
    /// Its short name.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// Who is asking.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organiser: String,
    /// The language of its draft.
    pub language: Language,
    /// Where it stands in time.
    pub stage: Stage,
    /// When it opens.
    pub opens: Timestamp,
    /// When it closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
    /// People with a published contribution or a position.
    pub people: u32,
    /// Published contributions.
    pub comments: u32,
}

/// What the page tells the browser app, so that it need not ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageData {
    /// The consultation.
    pub consultation: ConsultationOut,
    /// The version shown.
    pub version: u32,
    /// The language of the page around the draft.
    pub language: Language,
    /// The address of the messages of that language.
    pub messages: String,
    /// The numbers as of the moment the page was made.
    pub summary: SummaryOut,
}

/// What the desk's page tells the browser app, so that it need not ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskPageData {
    /// The consultation.
    pub consultation: ConsultationOut,
    /// The draft.
    pub version: VersionOut,
    /// The language of the page around the draft.
    pub language: Language,
    /// The address of the messages of that language.
    pub messages: String,
    /// The numbers as of the moment the page was made.
    pub summary: SummaryOut,
}
