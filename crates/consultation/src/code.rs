//! The closed lists of words: kinds, states, stances, levels.
//!
//! Each is written as its kebab-case code in the database, the API, exports and message keys alike.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A word that is not in the list it should come from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{found}” is not one of: {expected}")]
pub struct UnknownCode {
    /// What was found, at most 60 characters of it.
    pub found: String,
    /// What would have been right, separated by commas.
    pub expected: &'static str,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every value, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as stored and sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownCode;
            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                match text {
                    $($code => Ok(Self::$variant),)*
                    _ => Err(UnknownCode {
                        found: text.chars().take(60).collect(),
                        expected: {
                            const LIST: &str = concat!($($code, ", ",)*);
                            LIST.strip_suffix(", ").unwrap_or(LIST)
                        },
                    }),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                Cow::<str>::deserialize(input)?.parse().map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::schema::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some([$($code,)*]))
                    .into()
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    )*};
}

codes! {
    /// Who may find and read a consultation.
    Visibility {
        /// Listed on the first page, read by everyone.
        Public = "public",
        /// Read by everyone who has the address; in no list and no search engine.
        Unlisted = "unlisted",
        /// Read by those on its list alone.
        Members = "members",
    }

    /// Who may take part, and what must be proved first.
    Rules {
        /// Guests may comment.
        Open = "open",
        /// A comment is published once its writer's e-mail address is proved.
        Confirmed = "confirmed",
        /// Only addresses on the list.
        Members = "members",
    }

    /// What a stretch of a consultation's time is for.
    PhaseKind {
        /// Comments, suggestions, questions, positions.
        Comment = "comment",
    }

    /// What a block of a draft is.
    BlockKind {
        /// A heading, levels 1 to 6.
        Heading = "heading",
        /// A paragraph.
        Paragraph = "paragraph",
        /// An item of a list, nested by level from 1.
        ListItem = "list-item",
        /// A paragraph of a quotation.
        Quotation = "quotation",
        /// A table; its rows are its children.
        Table = "table",
        /// A row of a table; its cells are its children.
        Row = "row",
        /// A cell of a row; level 1 marks a heading cell.
        Cell = "cell",
        /// A footnote.
        Footnote = "footnote",
    }

    /// What a contribution is.
    CommentKind {
        /// A remark.
        Comment = "comment",
        /// Proposed wording.
        Suggestion = "suggestion",
        /// Something asked.
        Question = "question",
    }

    /// Where a contribution stands.
    CommentState {
        /// Everyone who may read the consultation sees it.
        Published = "published",
        /// Kept until its writer's e-mail address is proved; only the writer and the desk see it.
        Waiting = "waiting",
        /// Taken back by its writer: its words are gone, its replies stay.
        Withdrawn = "withdrawn",
        /// It waited longer than the rules allow and was never published; only the writer sees it.
        Expired = "expired",
        /// Kept for the desk to look at first; only the desk and the writer see it.
        Held = "held",
        /// Taken out of sight by the desk: who and why stay in its place, the words are for the desk and the writer alone.
        Hidden = "hidden",
    }

    /// Why a contribution is held for the desk to look at first.
    HoldReason {
        /// A guest of whom nothing was published yet gives a link.
        Link = "link",
        /// The same words were sent several times.
        Same = "same",
        /// Its writer, or somebody at the same address, sends very many.
        Flood = "flood",
    }

    /// An act of moderation.
    ModerationKind {
        /// A contribution was taken out of sight.
        Hide = "hide",
        /// A contribution that was hidden is back.
        Restore = "restore",
        /// A contribution that was held is published.
        Release = "release",
        /// A contribution that was reported stays.
        Keep = "keep",
        /// Nobody can take part for the time being.
        Pause = "pause",
        /// People can take part again.
        Resume = "resume",
        /// A participant can take part no longer.
        Block = "block",
        /// A participant can take part again.
        Unblock = "unblock",
    }

    /// How often a digest is sent.
    Pace {
        /// Every day.
        Daily = "daily",
        /// Every Monday.
        Weekly = "weekly",
    }

    /// What a digest is about.
    DigestKind {
        /// What everyone may read.
        Reader = "reader",
        /// The same, and what waits at the desk in numbers.
        Desk = "desk",
    }

    /// A part of the queue of moderation.
    QueueKind {
        /// Published, reported, and not looked at since.
        Reported = "reported",
        /// Held.
        Held = "held",
        /// Waiting for its writer's address to be proved.
        Waiting = "waiting",
        /// Hidden.
        Hidden = "hidden",
        /// Of participants who can take part no longer.
        Blocked = "blocked",
    }

    /// What a suggestion does to its target.
    Operation {
        /// Other words in place of the block's, or the block taken out where the words are empty.
        Replace = "replace",
        /// The block goes.
        Delete = "delete",
        /// A new block after it.
        InsertAfter = "insert-after",
    }

    /// A stance on a block.
    Stance {
        /// Agreed as it stands.
        Support = "support",
        /// Agreed, if changed.
        SupportWithChanges = "support-with-changes",
        /// Cannot be agreed as it stands.
        Concern = "concern",
    }

    /// How well we know who speaks; always shown beside the name.
    Level {
        /// A name given, nothing proved.
        Guest = "guest",
        /// The e-mail address is proved.
        Confirmed = "confirmed",
        /// The proved address is on the consultation's list.
        Member = "member",
        /// Entered by the desk for a named person.
        Reported = "reported",
        /// Brought along from a file.
        Imported = "imported",
        /// Speaks for the desk.
        Desk = "desk",
    }

    /// What was decided on a contribution.
    Disposition {
        /// Taken up as it stands.
        Accepted = "accepted",
        /// Taken up with changes.
        AcceptedInPart = "accepted-in-part",
        /// Not taken up.
        NotAccepted = "not-accepted",
        /// Read; it asks for no change.
        Noted = "noted",
        /// To be decided later.
        Deferred = "deferred",
    }

    /// What became of a block in the next version.
    Lineage {
        /// The same words in the same place.
        Unchanged = "unchanged",
        /// Other words in its place.
        Edited = "edited",
        /// Elsewhere, with the same or other words.
        Moved = "moved",
        /// One of several blocks that it became.
        Split = "split",
        /// Part of a block that several became.
        Merged = "merged",
    }

    /// Which contributions move along to the next version.
    Carry {
        /// Those without a published decision, and those that are deferred.
        Open = "open",
        /// All.
        All = "all",
        /// None: each stays with the version it was made on.
        None = "none",
    }

    /// What somebody may do beyond taking part.
    Role {
        /// Decides and publishes.
        CoChair = "co-chair",
        /// Drafts decisions.
        Editor = "editor",
        /// Reads everything.
        Observer = "observer",
        /// Runs the installation.
        Admin = "admin",
    }

    /// Who is asked by an invitation.
    InvitedKind {
        /// A person.
        Person = "person",
        /// A national or regional initiative.
        Nri = "nri",
        /// A dynamic coalition.
        Coalition = "coalition",
        /// A best-practice forum.
        BestPractice = "best-practice",
        /// Any other organisation.
        Organisation = "organisation",
    }

    /// How an invitation stands.
    InvitedState {
        /// They have contributed.
        Answered = "answered",
        /// They have no comment, or do not want to be written to.
        Declined = "declined",
        /// They opened the link; nothing came yet.
        Opened = "opened",
        /// Nothing came back.
        Silent = "silent",
        /// Its mail is still to be sent.
        Queued = "queued",
        /// The desk has taken it back.
        Withdrawn = "withdrawn",
    }

    /// What happened, in the stream of events.
    EventKind {
        /// A contribution appeared.
        Comment = "comment",
        /// A contribution's words changed.
        Edit = "edit",
        /// A contribution was withdrawn.
        Withdrawal = "withdrawal",
        /// Somebody agreed, or no longer does.
        Endorsement = "endorsement",
        /// Somebody's position on a block changed.
        Position = "position",
        /// The opening or closing time changed.
        Schedule = "schedule",
        /// A version was published.
        Version = "version",
        /// The desk published decisions or syntheses.
        Outcome = "outcome",
        /// The desk hid or restored a contribution, or paused or resumed the consultation.
        Moderation = "moderation",
        /// Something changed that the desk alone sees.
        Desk = "desk",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_code_says_what_would_be_right() {
        let error = "maybe".parse::<Stance>().unwrap_err();
        assert_eq!(error.to_string(), "“maybe” is not one of: support, support-with-changes, concern");
    }

    #[test]
    fn every_code_reads_back() {
        for kind in BlockKind::ALL {
            assert_eq!(kind.as_str().parse::<BlockKind>().unwrap(), *kind);
        }
    }
}
