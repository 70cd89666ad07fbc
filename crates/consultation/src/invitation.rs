//! Whom the desk asks to take part: what travels about it, and how a pasted list is read.

use serde::{Deserialize, Serialize};

use crate::code::{InvitedKind, InvitedState};
use crate::comment::clean_line;
use crate::id::{CommentId, InvitationId};
use crate::language::Language;
use crate::participant::{Email, NAME_MAX};
use crate::problem::Invalid;
use crate::time::Timestamp;

/// How many one request invites.
pub const INVITED_AT_ONCE: usize = 200;
/// How many invitations a consultation holds.
pub const INVITED_MAX: usize = 1_000;
/// The longest words of one's own in an invitation, in Unicode scalar values.
pub const INVITATION_WORDS_MAX: usize = 2_000;
/// How long before the close a reminder is sent.
pub const REMIND_BEFORE_MS: i64 = 48 * 3_600_000;

/// A list of those to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InvitationsIn {
    /// One a line: an address, `Name <address>`, `name | address`, or `kind | name | address | contact`; the address may be empty.
    pub list: String,
    /// What a line is that names no kind; none: a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<InvitedKind>,
    /// Code of the stakeholder group of all of them; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Code of the region of all of them; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// The language of the mail.
    pub language: Language,
    /// Words of one's own, which stand in the mail. At most 2,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// Everybody who was asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitationsOut {
    /// The invitations, newest first.
    pub items: Vec<InvitationOut>,
}

/// What came of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskedOut {
    /// The new invitations.
    pub invited: Vec<InvitationOut>,
    /// Those of the list who were asked before, by name and address; nothing is sent to them again.
    pub known: Vec<String>,
}

/// An invitation, as those at the desk see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitationOut {
    /// Its id.
    pub id: InvitationId,
    /// Who is asked.
    pub kind: InvitedKind,
    /// The name of the body or person; may be empty for a person.
    pub name: String,
    /// Who is written to in a body; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// The address; for co-chairs alone, empty for others and where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Whether it goes by mail; else its link is handed over.
    pub by_mail: bool,
    /// Code of the stakeholder group; may be empty.
    pub group: String,
    /// Code of the region; may be empty.
    pub region: String,
    /// The language of the mail.
    pub language: Language,
    /// How it stands.
    pub state: InvitedState,
    /// When it was made.
    pub at: Timestamp,
    /// When its mail was sent last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Timestamp>,
    /// When its link was first opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Timestamp>,
    /// When they first contributed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Timestamp>,
    /// When they said that they have no comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declined: Option<Timestamp>,
    /// When they were reminded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminded: Option<Timestamp>,
    /// Whether they asked to be reminded.
    pub remind: bool,
    /// Whether its mail may be sent once more.
    pub may_resend: bool,
    /// How many contributions and positions came of it.
    pub answers: u32,
    /// The first contributions of theirs, at most five.
    pub comments: Vec<AnswerOut>,
}

/// A contribution that answers an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerOut {
    /// Its id.
    pub comment: CommentId,
    /// The version it is about.
    pub version: u32,
}

/// A link to hand over: whoever has it can use it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkOut {
    /// The link.
    pub link: String,
}

/// Somebody to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// Who it is.
    pub kind: InvitedKind,
    /// The name; empty for a person of whom only the address is given.
    pub name: String,
    /// The address, if they are written to.
    pub email: Option<Email>,
    /// Who is written to in a body; may be empty.
    pub contact: String,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongLine {
    /// Its number, from 1.
    pub number: usize,
    /// What it says, at most 80 characters of it.
    pub text: String,
    /// What is wrong.
    pub why: WrongInvitee,
}

/// What can be wrong with a line, or with the list (then the line is 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongInvitee {
    /// The address is none.
    Address,
    /// The kind is not known.
    Kind,
    /// A body needs a name.
    Name,
    /// The name is too long.
    Long,
    /// There are too many parts.
    Parts,
    /// There is no line.
    Empty,
    /// There are more lines than [`INVITED_AT_ONCE`].
    Many,
}

impl WrongInvitee {
    /// A code for programs and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Kind => "kind",
            Self::Name => "name",
            Self::Long => "too-long",
            Self::Parts => "parts",
            Self::Empty => "missing",
            Self::Many => "too-many",
        }
    }

    fn reason(self) -> &'static str {
        match self {
            Self::Address => "not an e-mail address such as name@example.org",
            Self::Kind => "the kind is one of person, nri, coalition, best-practice, organisation",
            Self::Name => "a body needs a name",
            Self::Long => "a name has at most 200 characters",
            Self::Parts => "write kind | name | address | contact",
            Self::Empty => "write at least one line",
            Self::Many => "at most 200 lines at once",
        }
    }
}

/// The lines as wrong fields of a request.
#[must_use]
pub fn wrong_lines(wrong: &[WrongLine]) -> Invalid {
    let mut invalid = Invalid::default();
    for line in wrong {
        let place = if line.number == 0 { String::new() } else { format!("Line {}, “{}”: ", line.number, line.text) };
        invalid.add("list", line.why.as_str(), format!("{place}{}.", line.why.reason()));
    }
    invalid
}

/// Reads a pasted list; the same line twice is taken once. `names` are further words for kinds, in any case.
///
/// # Errors
/// Every line that cannot be read.
pub fn read_invitees(text: &str, kind: InvitedKind, names: &[(String, InvitedKind)]) -> Result<Vec<Invitee>, Vec<WrongLine>> {
    let mut wrong = Vec::new();
    let mut found: Vec<Invitee> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let line = clean_line(line);
        if line.is_empty() {
            continue;
        }
        match read_line(&line, kind, names) {
            Ok(invitee) if found.contains(&invitee) => {}
            Ok(invitee) => found.push(invitee),
            Err(why) => wrong.push(WrongLine { number, text: line.chars().take(80).collect(), why }),
        }
    }
    let of_list = |why| WrongLine { number: 0, text: String::new(), why };
    if found.is_empty() && wrong.is_empty() {
        wrong.push(of_list(WrongInvitee::Empty));
    }
    if found.len() > INVITED_AT_ONCE {
        wrong.push(of_list(WrongInvitee::Many));
    }
    if wrong.is_empty() { Ok(found) } else { Err(wrong) }
}

fn read_line(line: &str, kind: InvitedKind, names: &[(String, InvitedKind)]) -> Result<Invitee, WrongInvitee> {
    let parts: Vec<&str> = line.split(['|', '｜']).map(str::trim).collect();
    let (kind, name, address, contact) = match parts.as_slice() {
        [one] => {
            let (name, address) = named_address(one);
            // Whoever is known by an address alone is a person, whatever the rest of the list is.
            (if name.is_empty() { InvitedKind::Person } else { kind }, name, address, "")
        }
        [name, address] => (kind, *name, *address, ""),
        [kind, name, address] => (read_kind(kind, names)?, *name, *address, ""),
        [kind, name, address, contact] => (read_kind(kind, names)?, *name, *address, *contact),
        _ => return Err(WrongInvitee::Parts),
    };
    let (inner, address) = named_address(address);
    let contact = if contact.is_empty() { inner } else { contact };
    let email = match address {
        "" if parts.len() > 1 => None,
        address => Some(address.parse::<Email>().map_err(|_| WrongInvitee::Address)?),
    };
    if name.is_empty() && (kind != InvitedKind::Person || email.is_none()) {
        return Err(WrongInvitee::Name);
    }
    if name.chars().count() > NAME_MAX || contact.chars().count() > NAME_MAX {
        return Err(WrongInvitee::Long);
    }
    Ok(Invitee { kind, name: name.to_owned(), email, contact: contact.to_owned() })
}

/// `Name <address>` in its parts.
fn named_address(text: &str) -> (&str, &str) {
    match text.rsplit_once('<').and_then(|(name, rest)| Some((name, rest.strip_suffix('>')?))) {
        Some((name, address)) => (name.trim().trim_matches('"'), address.trim()),
        None => ("", text),
    }
}

fn read_kind(text: &str, names: &[(String, InvitedKind)]) -> Result<InvitedKind, WrongInvitee> {
    let text = text.to_lowercase();
    let common = match text.as_str() {
        "dc" | "dynamic coalition" => Some(InvitedKind::Coalition),
        "bpf" | "best practice" | "best-practice forum" | "best practice forum" => Some(InvitedKind::BestPractice),
        "organization" | "org" => Some(InvitedKind::Organisation),
        _ => text.parse().ok(),
    };
    common.or_else(|| names.iter().find(|(name, _)| name.to_lowercase() == text).map(|(_, kind)| *kind)).ok_or(WrongInvitee::Kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Invitee>, Vec<WrongLine>> {
        read_invitees(text, InvitedKind::Nri, &[("Ein Netz".into(), InvitedKind::Coalition)])
    }

    #[test]
    fn a_list_is_read_in_every_form() {
        let text = "NRI | Sample NRI | a@example.org\n\nein netz | Sample coalition | Office <b@example.org>\nc@example.org\n\
                    D Sample <D@example.org>\nSample initiative | \nBPF | Sample forum | e@example.org | F Sample\nc@example.org";
        let found = read(text).unwrap();
        let short: Vec<String> = found
            .iter()
            .map(|one| format!("{}/{}/{}/{}", one.kind, one.name, one.email.as_ref().map_or("-", Email::as_str), one.contact))
            .collect();
        assert_eq!(
            short,
            [
                "nri/Sample NRI/a@example.org/",
                "coalition/Sample coalition/b@example.org/Office",
                "person//c@example.org/",
                "nri/D Sample/d@example.org/",
                "nri/Sample initiative/-/",
                "best-practice/Sample forum/e@example.org/F Sample",
            ]
        );
    }

    #[test]
    fn a_line_may_be_divided_by_the_bars_of_a_chinese_keyboard() {
        let found = read("nri｜样本倡议｜a@example.org｜样本联系人").unwrap();
        assert_eq!((found[0].name.as_str(), found[0].contact.as_str()), ("样本倡议", "样本联系人"));
    }

    #[test]
    fn every_wrong_line_is_named_and_nothing_is_taken() {
        let wrong = read("a@example.org\nnonsense\nclub | A club | b@example.org\nNRI | | c@example.org\na | b | c | d | e").unwrap_err();
        let short: Vec<String> = wrong.iter().map(|line| format!("{} {} {}", line.number, line.why.as_str(), line.text)).collect();
        assert_eq!(
            short,
            ["2 address nonsense", "3 kind club | A club | b@example.org", "4 name NRI | | c@example.org", "5 parts a | b | c | d | e"]
        );
        assert!(wrong_lines(&wrong).0[0].reason.starts_with("Line 2, “nonsense”: not an e-mail address"));
        assert_eq!(read(" \n").unwrap_err()[0].why, WrongInvitee::Empty);
        let many: String = (0..=INVITED_AT_ONCE).map(|n| format!("a{n}@example.org\n")).collect();
        assert_eq!(read(&many).unwrap_err()[0].why, WrongInvitee::Many);
    }
}
