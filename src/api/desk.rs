//! The desk of a consultation: everything that only those with a role there may ask.

use colloquy_consultation::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Failure, encode, exchange, read_problem};
use crate::js::Fields;

/// The desk of a consultation.
#[derive(Debug, Clone)]
pub struct Desk {
    base: String,
}

/// Sends a request and reads the answer by the derived readers: the desk has no budget that forbids them.
async fn ask<T: DeserializeOwned>(method: &str, path: String, body: Option<String>) -> Result<T, Failure> {
    let (status, text) = exchange(method, &path, body).await.ok_or(Failure::Away)?;
    if status < 300 {
        let text = if text.is_empty() { "null" } else { &text };
        return serde_json::from_str(text).map_err(|_| Failure::Away);
    }
    match Fields::parse(&text) {
        Some(fields) if status < 500 => Err(Failure::Refused(Box::new(read_problem(&fields)))),
        _ => Err(Failure::Away),
    }
}

fn json(value: &impl Serialize) -> Option<String> {
    serde_json::to_string(value).ok()
}

/// Every method fails when the server cannot be reached or refuses.
#[allow(clippy::missing_errors_doc)]
impl Desk {
    /// The desk of the consultation with this short name.
    #[must_use]
    pub fn of(slug: &str) -> Self {
        Self { base: ["/api/v1/consultations/", &encode(slug), "/desk"].concat() }
    }

    fn at(&self, rest: &[&str]) -> String {
        [&self.base, rest.concat().as_str()].concat()
    }

    /// Where the live events are, from a number on.
    #[must_use]
    pub fn events(&self, after: i64) -> String {
        self.at(&["/events?after=", &after.to_string()])
    }

    /// Where a file of what was said is; `query` begins with `version=`.
    #[must_use]
    pub fn file(&self, format: &str, drafts: bool, query: &str) -> String {
        self.at(&["/export?format=", format, if drafts { "&drafts=true&" } else { "&" }, query])
    }

    /// Who is at it, themes, reasons.
    pub async fn show(&self) -> Result<DeskOut, Failure> {
        ask("GET", self.at(&[]), None).await
    }

    /// A version in numbers.
    pub async fn paragraphs(&self, version: u32) -> Result<ParagraphsOut, Failure> {
        ask("GET", self.at(&["/paragraphs?version=", &version.to_string()]), None).await
    }

    /// A page of contributions; `query` begins with `version=`.
    pub async fn comments(&self, query: &str) -> Result<DeskPage, Failure> {
        ask("GET", self.at(&["/comments?", query]), None).await
    }

    /// Drafts decisions: all or none.
    pub async fn decide(&self, decisions: &DecisionsIn) -> Result<Vec<DecisionOut>, Failure> {
        ask("PUT", self.at(&["/decisions"]), json(decisions)).await
    }

    /// How much place and filter find that can be decided on; `query` begins with `version=`.
    pub async fn matching(&self, query: &str) -> Result<MatchingOut, Failure> {
        ask("GET", self.at(&["/decisions/matching?", query]), None).await
    }

    /// Drafts the same decision on all of it.
    pub async fn decide_matching(&self, query: &str, given: &DecideMatchingIn) -> Result<DecidedOut, Failure> {
        ask("POST", self.at(&["/decisions/matching?", query]), json(given)).await
    }

    /// Undoes an act.
    pub async fn undo(&self, act: &UndoIn) -> Result<DecidedOut, Failure> {
        ask("POST", self.at(&["/decisions/undo"]), json(act)).await
    }

    /// How the decision on a contribution came about.
    pub async fn history(&self, comment: CommentId) -> Result<Vec<DeskStepOut>, Failure> {
        ask("GET", self.at(&["/comments/", &comment.to_string(), "/history"]), None).await
    }

    /// Sets all themes of a contribution.
    pub async fn set_themes(&self, comment: CommentId, themes: Vec<ThemeId>) -> Result<DeskCommentOut, Failure> {
        ask("PUT", self.at(&["/comments/", &comment.to_string(), "/themes"]), json(&CommentThemesIn { themes })).await
    }

    /// The synthesis of a place: a block's id, or `whole`.
    pub async fn synthesis(&self, place: &str) -> Result<SynthesisOut, Failure> {
        ask("GET", self.at(&["/syntheses/", place]), None).await
    }

    /// Drafts the synthesis of a place.
    pub async fn synthesise(&self, place: &str, synthesis: &SynthesisIn) -> Result<SynthesisOut, Failure> {
        ask("PUT", self.at(&["/syntheses/", place]), json(synthesis)).await
    }

    /// How the synthesis of a place came about.
    pub async fn synthesis_history(&self, place: &str) -> Result<Vec<DeskStepOut>, Failure> {
        ask("GET", self.at(&["/syntheses/", place, "/history"]), None).await
    }

    /// The private notes on a block.
    pub async fn notes(&self, block: BlockId) -> Result<Vec<NoteOut>, Failure> {
        ask("GET", self.at(&["/notes?block=", &block.to_string()]), None).await
    }

    /// Keeps a private note.
    pub async fn add_note(&self, note: &NoteIn) -> Result<NoteOut, Failure> {
        ask("POST", self.at(&["/notes"]), json(note)).await
    }

    /// Takes back one's own private note.
    pub async fn remove_note(&self, note: NoteId) -> Result<(), Failure> {
        ask("DELETE", self.at(&["/notes/", &note.to_string()]), None).await
    }

    /// Replies to everyone, as the desk.
    pub async fn reply(&self, reply: &DeskReplyIn) -> Result<CommentOut, Failure> {
        ask("POST", self.at(&["/replies"]), json(reply)).await
    }

    /// Makes a theme, or gives it another name.
    pub async fn put_theme(&self, theme: ThemeId, name: &str) -> Result<ThemeOut, Failure> {
        ask("PUT", self.at(&["/themes/", &theme.to_string()]), json(&ThemeIn { name: name.to_owned() })).await
    }

    /// Takes a theme away.
    pub async fn remove_theme(&self, theme: ThemeId) -> Result<(), Failure> {
        ask("DELETE", self.at(&["/themes/", &theme.to_string()]), None).await
    }

    /// Lets one theme take up another.
    pub async fn merge_theme(&self, theme: ThemeId, into: ThemeId) -> Result<ThemeOut, Failure> {
        ask("POST", self.at(&["/themes/", &theme.to_string(), "/merge"]), json(&ThemeMergeIn { into })).await
    }

    /// Keeps a reason to be used again, or changes it.
    pub async fn put_reason(&self, reason: ReasonId, text: &str) -> Result<ReasonOut, Failure> {
        ask("PUT", self.at(&["/reasons/", &reason.to_string()]), json(&ReasonIn { text: text.to_owned() })).await
    }

    /// Takes a reason away.
    pub async fn remove_reason(&self, reason: ReasonId) -> Result<(), Failure> {
        ask("DELETE", self.at(&["/reasons/", &reason.to_string()]), None).await
    }

    /// Says who works on a block; empty: nobody in particular.
    pub async fn assign(&self, block: BlockId, email: &str) -> Result<(), Failure> {
        ask("PUT", self.at(&["/assignments/", &block.to_string()]), json(&AssignmentIn { email: email.to_owned() })).await
    }

    /// What would be published.
    pub async fn preview(&self, wanted: &PublicationIn) -> Result<PublicationOut, Failure> {
        let mut query = String::new();
        if let Some(blocks) = &wanted.blocks {
            let ids: Vec<String> = blocks.iter().map(ToString::to_string).collect();
            query = ["?blocks=", &ids.join(","), if wanted.whole { "&whole=true" } else { "" }].concat();
        }
        ask("GET", self.at(&["/publication", &query]), None).await
    }

    /// Publishes.
    pub async fn publish(&self, wanted: &PublicationIn) -> Result<PublicationOut, Failure> {
        ask("POST", self.at(&["/publications"]), json(wanted)).await
    }
}
