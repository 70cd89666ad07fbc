//! What travels between the desk and the server. All of it is private but what says that it is published.

use serde::{Deserialize, Serialize};

use crate::api::CommentOut;
use crate::code::{Disposition, Level, Role, Rules, Visibility};
use crate::groups::Choice;
use crate::id::{BlockId, CommentId, NoteId, ReasonId, ThemeId};
use crate::language::Language;
use crate::outcome::PeopleOut;
use crate::participant::Email;
use crate::problem::Invalid;
use crate::time::Timestamp;

/// The longest reason, synthesis, note or wording, in Unicode scalar values.
pub const DESK_TEXT_MAX: usize = 10_000;
/// The longest name of a theme, in Unicode scalar values.
pub const THEME_MAX: usize = 80;
/// How many decisions one request may hold.
pub const DECISIONS_MAX: usize = 2_000;

/// A decision that everyone may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VerdictOut {
    /// What was decided.
    pub disposition: Disposition,
    /// Why; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The exact words that go into the next version; empty where none were set.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
    /// When it was published.
    pub at: Timestamp,
}

/// Decisions to be drafted: all of them or, if any is refused, none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DecisionsIn {
    /// At most 2,000, each for another contribution.
    pub decisions: Vec<DecisionIn>,
}

/// A decision to be drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DecisionIn {
    /// The contribution.
    pub comment: CommentId,
    /// What is decided; none: undecided again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// Why. At most 10,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// For a suggestion: the exact words that go into the next version. At most 10,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
    /// The `revision` of the decision as its writer saw it, 0 where there was none; another: 409 `edited-meanwhile`.
    pub revision: u32,
}

/// A decision as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DecisionOut {
    /// The contribution.
    pub comment: CommentId,
    /// What is decided; none: undecided again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The exact words that go into the next version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
    /// Counts its changes from 1.
    pub revision: u32,
    /// Who changed it last: their address.
    pub by: String,
    /// When it was changed last.
    pub at: Timestamp,
    /// What everyone may read of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<VerdictOut>,
    /// Whether it differs from what everyone may read.
    pub unpublished: bool,
}

/// A step in the history of a decision or synthesis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskStepOut {
    /// Its number from 1.
    pub number: u32,
    /// When.
    pub at: Timestamp,
    /// Who: their address.
    pub by: String,
    /// Whether this step published what stood there; else it changed the draft.
    pub published: bool,
    /// What was decided from then on; none for a synthesis, or undecided again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// The reason, or the text of a synthesis.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The exact words that go into the next version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
}

/// A synthesis to be drafted; empty: none any longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SynthesisIn {
    /// The text (light formatting). At most 10,000 characters.
    pub text: String,
    /// The `revision` as its writer saw it, 0 where there was none; another: 409 `edited-meanwhile`.
    pub revision: u32,
}

/// A synthesis as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SynthesisOut {
    /// The text.
    pub text: String,
    /// Counts its changes from 1; 0: none was ever written.
    pub revision: u32,
    /// Who changed it last: their address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When it was changed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// What everyone may read of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// Whether it differs from what everyone may read.
    pub unpublished: bool,
}

/// A contribution as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskCommentOut {
    /// As everyone sees it.
    pub comment: CommentOut,
    /// What is decided, drafted or published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionOut>,
    /// Its themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<ThemeId>,
    /// The private notes on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteOut>,
    /// What its writer maintains after the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objection: Option<ObjectionOut>,
}

/// What a writer maintains after the decision on their contribution; the desk alone sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ObjectionOut {
    /// When they said so last.
    pub at: Timestamp,
    /// In their words.
    pub text: String,
}

/// A page of contributions for the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskPage {
    /// In the order that was asked for.
    pub items: Vec<DeskCommentOut>,
    /// Send it as `cursor` for the next page; none on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many match in all.
    pub total: u32,
}

/// A private note among the desk, on a contribution or on a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NoteOut {
    /// Its id.
    pub id: NoteId,
    /// The contribution it is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<CommentId>,
    /// The block it is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// Its words.
    pub text: String,
    /// Who wrote it: their address.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// A private note to be kept, on a contribution or on a block: one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteIn {
    /// A UUIDv7 made by the writer; sending the same again stores it once.
    pub id: NoteId,
    /// The contribution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<CommentId>,
    /// The block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// Its words. At most 10,000 characters.
    pub text: String,
}

/// A reply that the desk gives to everyone, also after the close.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DeskReplyIn {
    /// A UUIDv7 made by the writer; sending the same again stores it once.
    pub id: CommentId,
    /// The contribution it answers.
    pub parent: CommentId,
    /// Its words. At most 10,000 characters.
    pub body: String,
    /// The language of the words.
    pub language: Language,
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ThemeOut {
    /// Its id.
    pub id: ThemeId,
    /// Its name.
    pub name: String,
    /// How many contributions have it.
    pub comments: u32,
}

/// A theme's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ThemeIn {
    /// 1 to 80 characters; no two themes of a consultation have the same.
    pub name: String,
}

/// A theme that another one takes up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ThemeMergeIn {
    /// The theme that stays and takes up the contributions of the other.
    pub into: ThemeId,
}

/// The themes of a contribution, all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CommentThemesIn {
    /// At most 20.
    pub themes: Vec<ThemeId>,
}

/// A reason that is used again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReasonOut {
    /// Its id.
    pub id: ReasonId,
    /// Its words.
    pub text: String,
}

/// The words of a reason that is used again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReasonIn {
    /// 1 to 10,000 characters.
    pub text: String,
}

/// Who works on a block; empty: nobody in particular.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AssignmentIn {
    /// The address of somebody at the desk.
    pub email: String,
}

/// Somebody at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskPersonOut {
    /// Their address.
    pub email: String,
    /// The name they stated in this consultation; may be empty.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// The desk of a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskOut {
    /// The caller's own address.
    pub email: String,
    /// What the caller may do.
    pub role: Role,
    /// Everybody at the desk.
    pub people: Vec<DeskPersonOut>,
    /// The themes, by name.
    pub themes: Vec<ThemeOut>,
    /// The reasons that are used again, the oldest first.
    pub reasons: Vec<ReasonOut>,
    /// How many addresses are on the list of members.
    #[serde(default)]
    pub members: u32,
    /// The languages people are expected to write in; none: it is not said.
    #[serde(default)]
    pub languages: Vec<Language>,
}

/// What the desk sees of one block. Blocks about which there is nothing to say are in the list as well.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ParagraphOut {
    /// Its place in reading order; none: the whole draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// Published contributions on it, replies left out: those that want a decision.
    pub wanting: u32,
    /// Those of them on which something is decided, drafted or published.
    pub decided: u32,
    /// Those of them that suggest wording.
    pub suggestions: u32,
    /// Positions: support.
    pub support: u32,
    /// Positions: support with changes.
    pub changes: u32,
    /// Positions: concern.
    pub concern: u32,
    /// Who works on it: their address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub editor: String,
    /// Whether there is a synthesis, drafted or published.
    pub synthesis: bool,
    /// How many decisions and syntheses of it everyone does not see yet as they stand.
    pub unpublished: u32,
}

/// A version as the desk sees it, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ParagraphsOut {
    /// The last event these numbers contain.
    pub seq: i64,
    /// The whole draft first, then every block in reading order.
    pub paragraphs: Vec<ParagraphOut>,
}

/// What is to be published: everything that is drafted, or some of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PublicationIn {
    /// Only what is on these blocks; left out: everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Vec<BlockId>>,
    /// With `blocks`: also what is on the whole draft.
    #[serde(default)]
    pub whole: bool,
}

/// What would be, or was, published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublicationOut {
    /// The decisions, in the order of their paragraphs.
    pub decisions: Vec<DecisionOut>,
    /// The syntheses, in the order of their paragraphs.
    pub syntheses: Vec<PublishedSynthesisOut>,
    /// People with a proved address who are told by mail.
    pub people: u32,
}

/// A synthesis with its block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishedSynthesisOut {
    /// The block; none: the whole draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// Its place in reading order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// The text.
    pub text: String,
}

/// Who takes part and how the work at the desk stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OverviewOut {
    /// When all this was read, by the deciding clock.
    pub at: Timestamp,
    /// Who took part, by group and region.
    pub people: Vec<PeopleOut>,
    /// Published contributions by how well their writers are known, in the order of the levels; zeros left out.
    pub levels: Vec<LevelCountOut>,
    /// Published contributions day by day (UTC), days without any left out.
    pub days: Vec<DayCountOut>,
    /// When decisions were published, and how many each time, oldest first.
    pub publications: Vec<PublicationMomentOut>,
    /// How much each person at the desk has been given, and how much of it is decided; the last line, without an address,
    /// is what nobody has.
    pub editors: Vec<EditorCountOut>,
}

/// Contributions of writers known equally well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LevelCountOut {
    /// How well.
    pub level: Level,
    /// How many.
    pub comments: u32,
}

/// Contributions of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayCountOut {
    /// When the day begins, in UTC.
    pub day: Timestamp,
    /// How many.
    pub comments: u32,
}

/// Decisions published at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublicationMomentOut {
    /// When.
    pub at: Timestamp,
    /// How many.
    pub decisions: u32,
}

/// What one person at the desk has to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EditorCountOut {
    /// Their address; empty: nobody in particular.
    pub email: String,
    /// Contributions on their blocks that want a decision; one on several blocks counts at each.
    pub wanting: u32,
    /// Those of them that are decided.
    pub decided: u32,
}

/// Changes of a consultation's settings; what is left out stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SettingsIn {
    /// The title. 1 to 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who is asking. At most 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organiser: Option<String>,
    /// A welcome (light formatting). At most 10,000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome: Option<String>,
    /// Who may find and read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Who may take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
    /// When it opens; only while it has not opened yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<Timestamp>,
    /// When it closes; a moment to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
    /// Open until further notice, in place of `closes`.
    pub no_close: bool,
    /// Close at once, in place of `closes`.
    pub close_now: bool,
    /// Why the dates change; shown to everyone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The stakeholder groups to choose from, all of them; those that were chosen already must stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Choice>>,
    /// The regions to choose from, all of them; those that were chosen already must stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Choice>>,
    /// Corrects what language the draft is in; its words stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The languages people are expected to write in, all of them; at most 30. Others are taken as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Language>>,
}

/// A page of the list of members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MembersPage {
    /// The addresses, in their alphabetical order.
    pub emails: Vec<String>,
    /// Send it as `cursor` for the next page; none on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many match in all.
    pub total: u32,
}

/// Addresses for the list of members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MembersIn {
    /// Addresses, separated by line ends, commas or semicolons; `Name <address>` is taken as well. A list has at most 50,000.
    pub emails: String,
}

/// What became of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MembersAddedOut {
    /// How many are new on the list.
    pub added: u32,
    /// How many were there.
    pub known: u32,
}

/// People to be invited to the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InviteIn {
    /// Addresses, separated by line ends, commas or semicolons; `Name <address>` is taken as well. At most 200.
    pub emails: String,
    /// `co-chair`, `editor` or `observer`; whoever is at the desk already gets this role.
    pub role: Role,
}

/// Who is at the desk after an invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitedOut {
    /// Everybody at the desk.
    pub people: Vec<DeskPersonOut>,
    /// The addresses that were not at the desk before.
    pub invited: Vec<String>,
    /// Those of them to whom no mail could be sent; they can sign in all the same.
    pub not_told: Vec<String>,
}

/// How many wrong addresses are named.
const WRONG_MAX: usize = 20;

/// The entries of a list that people write or paste: separated by line ends, commas or semicolons, those of Arabic and
/// Chinese among them.
pub fn list_entries(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', ',', ';', '،', '؛', '，', '；', '、']).map(str::trim).filter(|entry| !entry.is_empty())
}

/// The addresses in a pasted list, with names around them or not.
///
/// # Errors
/// Every entry that is no address, under `emails`; or none at all, or too many.
pub fn read_addresses(text: &str, most: usize) -> Result<Vec<Email>, Invalid> {
    let mut invalid = Invalid::default();
    let mut found: Vec<Email> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for entry in list_entries(text) {
        let bare = entry.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(entry);
        match bare.parse::<Email>() {
            Ok(email) => {
                if seen.insert(email.clone()) {
                    found.push(email);
                }
            }
            // A long list of something else need not come back as a longer one.
            Err(_) if invalid.0.len() == WRONG_MAX => {}
            Err(error) => {
                let entry: String = entry.chars().take(60).collect();
                invalid.add("emails", "invalid", format!("“{entry}” is {error}."));
            }
        }
    }
    if found.is_empty() && invalid.0.is_empty() {
        invalid.add("emails", "missing", "Write at least one address.");
    }
    if found.len() > most {
        invalid.add("emails", "too-many", format!("At most {most} at once."));
    }
    invalid.or(found)
}

/// Refuses a text of the desk that is too long, or empty where it must not be.
///
/// # Errors
/// `too-long` or `missing`, under `field`.
pub fn check_desk_text(field: &str, text: &str, max: usize, needed: bool) -> Result<String, Invalid> {
    let clean = text.replace("\r\n", "\n").replace('\0', "");
    let clean = clean.trim().to_owned();
    if needed && clean.is_empty() {
        return Err(Invalid::one(field, "missing", "Write something first."));
    }
    if clean.chars().count() > max {
        return Err(Invalid::one(field, "too-long", format!("At most {max} characters.")));
    }
    Ok(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_list_is_read_with_names_and_any_separator() {
        let found = read_addresses("A Name <a@example.org>, b@example.org;\n\nA@example.org\n", 200).unwrap();
        assert_eq!(found.iter().map(Email::as_str).collect::<Vec<_>>(), ["a@example.org", "b@example.org"]);
        let found = read_addresses("甲 <a@example.org>，b@example.org；c@example.org، d@example.org؛e@example.org", 200).unwrap();
        assert_eq!(found.len(), 5, "{found:?}");
    }

    #[test]
    fn list_is_separated_by_the_commas_of_any_language() {
        for text in ["en, ar;zh", "en，ar；zh", "en、ar、zh", "en، ar؛ zh", "en\n\nar ,\n zh,"] {
            assert_eq!(list_entries(text).collect::<Vec<_>>(), ["en", "ar", "zh"], "{text}");
        }
    }

    #[test]
    fn wrong_address_is_named_and_nothing_is_taken() {
        let wrong = read_addresses("a@example.org, nonsense", 200).unwrap_err();
        assert!(wrong.0[0].reason.contains("nonsense"));
        assert_eq!(read_addresses(" ", 200).unwrap_err().0[0].code, "missing");
        assert_eq!(read_addresses("a@example.org b@example.org", 1).unwrap_err().0[0].code, "invalid");
    }
}
