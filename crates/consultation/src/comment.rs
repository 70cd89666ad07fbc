//! A contribution, checked before anything is stored.

use crate::api::{CommentIn, CommentPatch, QuoteIn};
use crate::code::{CommentKind, Operation};
use crate::id::{BlockId, CommentId};
use crate::language::Language;
use crate::problem::Invalid;

/// The longest comment, in Unicode scalar values.
pub const BODY_MAX: usize = 10_000;
/// The longest proposed wording, in Unicode scalar values.
pub const PROPOSED_MAX: usize = 20_000;
/// The most blocks one comment can be about.
pub const BLOCKS_MAX: usize = 200;
/// The longest quotation or context, in Unicode scalar values.
pub const QUOTE_MAX: usize = 5_000;

/// A contribution whose form is right; what it points at is checked by the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComment {
    /// Made by the writer's browser, so that a retry is the same comment.
    pub id: CommentId,
    /// What it is.
    pub kind: CommentKind,
    /// The writer's words as typed, line ends as `\n`.
    pub body: String,
    /// The language it is written in.
    pub language: Language,
    /// The version it is about.
    pub version: u32,
    /// The comment it answers; its target is then the parent's.
    pub parent: Option<CommentId>,
    /// The blocks it is about, in the order given; none: the whole draft.
    pub blocks: Vec<BlockId>,
    /// The words it is about, inside its only block.
    pub quote: Option<QuoteIn>,
    /// With a suggestion: what it does, and the proposed words (empty for a deletion).
    pub suggestion: Option<(Operation, String)>,
    /// The language of the draft's text that it is about; none: the one it was written in.
    pub text_language: Option<Language>,
}

impl NewComment {
    /// Checks the form of a contribution.
    ///
    /// # Errors
    /// Every wrong field at once.
    pub fn check(given: &CommentIn) -> Result<Self, Invalid> {
        let mut invalid = Invalid::default();
        let body = clean_text(&given.body);
        check_length(&mut invalid, "body", &body, BODY_MAX);
        let suggestion = check_suggestion(&mut invalid, given);
        if suggestion.is_none() && body.trim().is_empty() && invalid.0.is_empty() {
            invalid.add("body", "missing", "Please write something.");
        }
        let mut blocks = given.blocks.clone();
        let mut seen = std::collections::BTreeSet::new();
        blocks.retain(|block| seen.insert(*block));
        if blocks.len() > BLOCKS_MAX {
            invalid.add("blocks", "too-many", format!("At most {BLOCKS_MAX} paragraphs at once; comment on the whole text instead."));
        }
        if given.parent.is_some() && !blocks.is_empty() {
            invalid.add("blocks", "invalid", "A reply stands where the comment it answers stands; leave the blocks out.");
        }
        if given.parent.is_some() && given.kind == CommentKind::Suggestion {
            invalid.add("kind", "invalid", "A reply cannot be a suggestion; suggest wording on the paragraph itself.");
        }
        if let Some(quote) = &given.quote {
            if blocks.len() != 1 {
                invalid.add("quote", "invalid", "A quotation stands inside exactly one block.");
            }
            if quote.exact.is_empty() {
                invalid.add("quote.exact", "missing", "The quoted words are missing.");
            }
            for (field, text) in [("quote.exact", &quote.exact), ("quote.prefix", &quote.prefix), ("quote.suffix", &quote.suffix)] {
                check_length(&mut invalid, field, text, QUOTE_MAX);
            }
        }
        if suggestion.is_some()
            && blocks.is_empty()
            && given.kind == CommentKind::Suggestion
            && matches!(given.operation, Some(Operation::Replace | Operation::Delete))
        {
            invalid.add("blocks", "missing", "Say which paragraph the words are for.");
        }
        invalid.or(Self {
            id: given.id,
            kind: given.kind,
            body,
            language: given.language.clone(),
            version: given.version,
            parent: given.parent,
            blocks,
            quote: given.quote.clone(),
            suggestion,
            text_language: given.text_language.clone(),
        })
    }

    /// The text that the digest of a contribution is made of: the same text is the same contribution.
    #[must_use]
    pub fn digest_input(&self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(ToString::to_string).collect();
        let (operation, proposed) = self.suggestion.as_ref().map_or(("", ""), |(operation, text)| (operation.as_str(), text));
        let quote = self.quote.as_ref().map_or_else(String::new, |quote| format!("{}\u{1}{}", quote.exact, quote.start));
        let parent = self.parent.map(|parent| parent.to_string()).unwrap_or_default();
        [self.kind.as_str(), &self.body, &self.version.to_string(), &parent, &blocks.join(","), &quote, operation, proposed].join("\u{0}")
    }
}

fn check_suggestion(invalid: &mut Invalid, given: &CommentIn) -> Option<(Operation, String)> {
    match (given.kind, given.operation) {
        (CommentKind::Suggestion, None) => {
            invalid.add("operation", "missing", "A suggestion is one of replace, delete, insert-after.");
            None
        }
        (CommentKind::Suggestion, Some(operation)) => {
            let proposed = clean_text(&given.proposed);
            check_length(invalid, "proposed", &proposed, PROPOSED_MAX);
            if operation == Operation::InsertAfter && proposed.trim().is_empty() {
                invalid.add("proposed", "missing", "Please write the words to be added.");
            }
            if operation == Operation::Delete && !proposed.is_empty() {
                invalid.add("proposed", "invalid", "A deletion proposes no words; use replace.");
            }
            Some((operation, proposed))
        }
        (_, Some(_)) => {
            invalid.add("operation", "invalid", "Only a suggestion has an operation.");
            None
        }
        (_, None) => None,
    }
}

/// Checks the new words of an edit: body, and proposed words where it is a suggestion.
///
/// # Errors
/// Every wrong field at once.
pub fn check_patch(given: &CommentPatch, operation: Option<Operation>) -> Result<(String, String), Invalid> {
    let mut invalid = Invalid::default();
    let body = clean_text(&given.body);
    let proposed = clean_text(&given.proposed);
    check_length(&mut invalid, "body", &body, BODY_MAX);
    check_length(&mut invalid, "proposed", &proposed, PROPOSED_MAX);
    match operation {
        None => {
            if body.trim().is_empty() {
                invalid.add("body", "missing", "Please write something; to take the comment back, withdraw it.");
            }
            if !proposed.is_empty() {
                invalid.add("proposed", "invalid", "Only a suggestion has proposed words.");
            }
        }
        Some(Operation::InsertAfter) if proposed.trim().is_empty() => {
            invalid.add("proposed", "missing", "Please write the words to be added.");
        }
        Some(Operation::Delete) if !proposed.is_empty() => {
            invalid.add("proposed", "invalid", "A deletion proposes no words.");
        }
        Some(_) => {}
    }
    invalid.or((body, proposed))
}

fn check_length(invalid: &mut Invalid, field: &str, text: &str, max: usize) {
    let length = text.chars().count();
    if length > max {
        invalid.add(field, "too-long", format!("At most {max} characters; these are {length}."));
    }
    if text.contains('\0') {
        invalid.add(field, "invalid", "A NUL character cannot be kept; please remove it.");
    }
}

/// Text over several lines: line ends become `\n`, control characters other than tab and line end go, the rest stays as typed.
#[must_use]
pub fn clean_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| *c == '\n' || *c == '\t' || *c == '\0' || !c.is_control()).collect()
}

/// Text of one line: control characters and line ends become spaces, the ends are trimmed.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c }).collect();
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given() -> CommentIn {
        CommentIn {
            id: "0193a5c0-7c5a-7d00-8000-0123456789ab".parse().unwrap(),
            kind: CommentKind::Comment,
            body: "Good.".into(),
            language: Language::english(),
            version: 1,
            blocks: vec![],
            quote: None,
            operation: None,
            proposed: String::new(),
            parent: None,
            text_language: None,
        }
    }

    fn fields(given: &CommentIn) -> Vec<String> {
        NewComment::check(given).unwrap_err().0.into_iter().map(|error| format!("{} {}", error.field, error.code)).collect()
    }

    #[test]
    fn comment_of_exactly_10_000_characters_fits_in_any_script() {
        for letter in ["a", "字", "ع"] {
            assert!(NewComment::check(&CommentIn { body: letter.repeat(BODY_MAX), ..given() }).is_ok());
            assert_eq!(fields(&CommentIn { body: letter.repeat(BODY_MAX + 1), ..given() }), ["body too-long"]);
        }
    }

    #[test]
    fn comment_without_words_is_refused_but_a_suggestion_needs_no_reason() {
        assert_eq!(fields(&CommentIn { body: " \n ".into(), ..given() }), ["body missing"]);
        let block = BlockId(given().id.0);
        let suggestion = CommentIn {
            kind: CommentKind::Suggestion,
            body: String::new(),
            operation: Some(Operation::Delete),
            blocks: vec![block],
            ..given()
        };
        assert!(NewComment::check(&suggestion).is_ok());
    }

    #[test]
    fn suggestion_without_operation_and_operation_without_suggestion_are_refused() {
        assert_eq!(fields(&CommentIn { kind: CommentKind::Suggestion, ..given() }), ["operation missing"]);
        assert_eq!(fields(&CommentIn { operation: Some(Operation::Delete), ..given() }), ["operation invalid"]);
    }

    #[test]
    fn text_is_kept_as_typed_but_for_line_ends_and_control_characters() {
        assert_eq!(clean_text("a\r\nb\rc\u{7}\td <b>\u{200f}"), "a\nb\nc\td <b>\u{200f}");
        assert_eq!(clean_line("  A\nB  "), "A B");
    }

    #[test]
    fn nul_is_named_and_not_dropped_in_silence() {
        assert_eq!(fields(&CommentIn { body: "a\0b".into(), ..given() }), ["body invalid"]);
    }

    #[test]
    fn digest_differs_when_any_part_differs() {
        let one = NewComment::check(&given()).unwrap();
        let other = NewComment::check(&CommentIn { body: "Good!".into(), ..given() }).unwrap();
        assert_ne!(one.digest_input(), other.digest_input());
        assert_eq!(one.digest_input(), NewComment::check(&given()).unwrap().digest_input());
    }
}
