//! What is being written, kept from the first keystroke.

use colloquy_consultation::{CommentId, CommentKind, Operation, QuoteIn};

use super::model::Place;
use super::page::{block, page};
use crate::api::{read_quote, write_quote};
use crate::js::{Fields, Make};
use crate::outbox::keep;
use crate::session;
use crate::ui::untrack;

/// In a key, in place of a person: typed before they said who they are, or put aside for other words.
const ASIDE: [&str; 3] = ["-", "--", "---"];

/// What a text is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A block, by its place in reading order.
    Block(u32),
    /// The whole text.
    Whole,
    /// A reply; the thread it stands in comes second.
    Reply(CommentId, CommentId),
    /// New words for one's own comment.
    Edit(CommentId),
}

/// A text in the making.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it is.
    pub kind: Option<CommentKind>,
    /// The words.
    pub body: String,
    /// What a suggestion does.
    pub operation: Option<Operation>,
    /// The proposed words; none while they are still the block's own.
    pub proposed: Option<String>,
    /// The words it is about.
    pub quote: Option<QuoteIn>,
    /// The last paragraph of several.
    pub to: String,
    /// The language it is written in.
    pub language: String,
}

impl Target {
    /// The target of a place, if one can write there.
    #[must_use]
    pub fn of(place: Place) -> Option<Self> {
        match place {
            Place::Block(order) => Some(Self::Block(order)),
            Place::Whole => Some(Self::Whole),
            _ => None,
        }
    }

    /// The language of the draft's words that it is about.
    #[must_use]
    pub fn language(self) -> String {
        if let Self::Block(order) = self
            && let Some(block) = block(order)
        {
            return block.language();
        }
        page().draft_language.clone()
    }

    fn code(self) -> String {
        match self {
            // What is written about words of another language is another draft.
            Self::Block(order) => {
                let page = page();
                let text = if page.draft_language == page.original { "" } else { &page.draft_language };
                block(order).map(|block| [&block.id.to_string(), text].concat()).unwrap_or_default()
            }
            Self::Whole => ["whole-", &page().version.to_string()].concat(),
            Self::Reply(id, _) => ["reply-", &id.to_string()].concat(),
            Self::Edit(id) => ["edit-", &id.to_string()].concat(),
        }
    }

    /// The key of its draft: by consultation, person and target.
    #[must_use]
    pub fn key(self) -> String {
        [prefix(session::person().as_deref().unwrap_or(ASIDE[0])), self.code()].concat()
    }

    /// The keys of all its drafts: the person's own, then those put aside.
    fn keys(self) -> Vec<String> {
        let code = self.code();
        let mut keys = vec![untrack(|| self.key())];
        keys.extend(ASIDE.map(|place| [prefix(place), code.clone()].concat()));
        keys
    }

    /// The key of a draft of it other than that of a key; empty where there is none.
    #[must_use]
    pub fn other(self, than: &str) -> String {
        self.keys().into_iter().find(|key| key != than && keep::kept(key).is_some()).unwrap_or_default()
    }

    /// What is kept for it; what was put aside comes to the person's own place if that is free.
    #[must_use]
    pub fn kept(self) -> Option<Draft> {
        let own = untrack(|| self.key());
        if keep::kept(&own).is_none() {
            keep::rename(&self.other(&own), &own);
        }
        Draft::kept(&own)
    }

    /// Keeps a draft in the person's own place; an empty one is forgotten.
    pub fn keep(self, draft: &Draft) {
        draft.keep(&untrack(|| self.key()));
    }

    /// Frees the person's own place: what is kept there is put aside, and offered when one writes there again. Says whether it
    /// is free now.
    #[must_use]
    pub fn put_aside(self) -> bool {
        let own = untrack(|| self.key());
        if let Some(free) = self.keys().into_iter().find(|key| keep::kept(key).is_none()) {
            keep::rename(&own, &free);
        }
        keep::kept(&own).is_none()
    }
}

/// The beginning of the keys of a person's drafts.
fn prefix(person: &str) -> String {
    ["draft/", &page().slug, "/", person, "/"].concat()
}

/// The targets that something is kept for, by the last part of its key.
#[must_use]
pub fn targets() -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let person = untrack(session::person).unwrap_or_default();
    for person in [&person, ASIDE[0], ASIDE[1], ASIDE[2]] {
        let prefix = prefix(person);
        for key in keep::keys(&prefix) {
            let code = key[prefix.len()..].to_owned();
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

/// Gives the drafts of one person to another; where that one has some already, they are put aside.
pub fn move_all(from: &str, to: &str) {
    let from = prefix(from);
    for key in keep::keys(&from) {
        let places = [to, ASIDE[0], ASIDE[1], ASIDE[2]].map(|person| [&prefix(person), &key[from.len()..]].concat());
        if let Some(free) = places.iter().find(|place| keep::kept(place).is_none()) {
            keep::rename(&key, free);
        }
    }
}

impl Draft {
    /// What is kept under a key.
    #[must_use]
    pub fn kept(key: &str) -> Option<Self> {
        Self::read(&keep::kept(key)?)
    }

    /// Keeps it under a key; an empty one is forgotten.
    pub fn keep(&self, key: &str) {
        if self.is_empty() {
            keep::forget(key);
        } else {
            keep::keep(key, &self.write());
        }
    }

    /// Whether nothing would be lost.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.trim().is_empty() && self.proposed.is_none() && self.quote.is_none()
    }

    /// All that was typed, to be read.
    #[must_use]
    pub fn words(&self) -> String {
        [self.proposed.as_deref().unwrap_or_default(), "\n", &self.body].concat().trim().to_owned()
    }

    /// The draft as JSON.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = Make::default()
            .text_if("kind", self.kind.map_or("", CommentKind::as_str))
            .text("body", &self.body)
            .text_if("operation", self.operation.map_or("", Operation::as_str))
            .text_if("to", &self.to)
            .text_if("language", &self.language);
        if let Some(proposed) = &self.proposed {
            out = out.text("proposed", proposed);
        }
        if let Some(quote) = &self.quote {
            out = out.set("quote", &write_quote(quote));
        }
        out.json()
    }

    /// Reads a draft; nothing if it cannot be one.
    #[must_use]
    pub fn read(json: &str) -> Option<Self> {
        let fields = Fields::parse(json)?;
        Some(Self {
            kind: fields.read("kind"),
            body: fields.text("body"),
            operation: fields.read("operation"),
            proposed: fields.get("proposed").as_string(),
            quote: fields.inner("quote").map(|quote| read_quote(&quote)),
            to: fields.text("to"),
            language: fields.text("language"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn draft_reads_back_as_it_was_kept() {
        let draft = Draft {
            kind: Some(CommentKind::Suggestion),
            body: "\u{200f}كلمة\n\"".into(),
            operation: Some(Operation::InsertAfter),
            proposed: Some(String::new()),
            quote: Some(QuoteIn { exact: "字".into(), prefix: String::new(), suffix: "b".into(), start: 1 }),
            to: "14".into(),
            language: "ar".into(),
        };
        assert_eq!(Draft::read(&draft.write()), Some(draft));
        assert_eq!(Draft::read(&Draft::default().write()), Some(Draft::default()));
    }

    #[wasm_bindgen_test]
    fn draft_with_all_words_taken_out_of_the_proposal_is_not_empty() {
        assert!(!Draft { proposed: Some(String::new()), ..Draft::default() }.is_empty());
        assert!(Draft { body: " \n".into(), ..Draft::default() }.is_empty());
    }
}
