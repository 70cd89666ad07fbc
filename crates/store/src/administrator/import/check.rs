//! Whether a line can be stored, and what becomes of it.

use colloquy_consultation::comment::{clean_line, clean_text};
use colloquy_consultation::participant::NAME_MAX;
use colloquy_consultation::{CommentKind, CommentState, Invalid, Operation, QuoteIn};

use super::draft::LoadedDraft;
use super::{ImportedAgreement, ImportedComment};
use crate::draft_text::place_quote;
use crate::entity::block;
use crate::error::StoreError;

/// What was written elsewhere may be longer than a comment may be here.
const BODY_MAX: usize = 200_000;
const ID_MAX: usize = 200;

/// A line whose form is right.
pub(super) struct Checked {
    pub(super) given: ImportedComment,
    pub(super) kind: CommentKind,
    pub(super) state: CommentState,
    pub(super) blocks: Vec<block::Model>,
    pub(super) quote: Option<QuoteIn>,
    /// What a suggestion does and starts from, and whether that differs from the draft's words.
    pub(super) suggestion: Option<(Operation, String, bool)>,
    /// A line that states a position and nothing else.
    pub(super) position_alone: bool,
}

pub(super) fn check(draft: &LoadedDraft, mut given: ImportedComment) -> Result<Checked, Invalid> {
    let mut invalid = Invalid::default();
    tidy(&mut given);
    check_lengths(&mut invalid, &given);
    let blocks = find_blocks(&mut invalid, draft, &given);
    let quote = find_quote(&mut invalid, draft, &given, &blocks);
    let state = given.state.unwrap_or(CommentState::Published);
    let kind = given.kind.unwrap_or(if given.operation.is_some() { CommentKind::Suggestion } else { CommentKind::Comment });
    let suggestion = find_suggestion(&mut invalid, draft, &given, kind, &blocks);
    let wordless = given.body.trim().is_empty() && kind != CommentKind::Suggestion && state != CommentState::Withdrawn;
    if wordless && given.position.is_none() {
        invalid.add("body", "missing", "There are no words.");
    }
    if given.position.is_some() && blocks.is_empty() {
        invalid.add("position", "invalid", "A position stands on a paragraph; none is named.");
    }
    let position_alone = wordless && given.position.is_some();
    invalid.or(Checked { given, kind, state, blocks, quote, suggestion, position_alone })
}

fn tidy(given: &mut ImportedComment) {
    for line in [&mut given.author, &mut given.affiliation, &mut given.behalf, &mut given.group, &mut given.region, &mut given.country] {
        *line = clean_line(line);
    }
    for ImportedAgreement { name, affiliation, behalf, group, region, .. } in &mut given.agreements {
        for line in [name, affiliation, behalf, group, region] {
            *line = clean_line(line);
        }
    }
    if given.state == Some(CommentState::Withdrawn) {
        // As here: what is withdrawn has neither words nor a name.
        *given = ImportedComment {
            body: String::new(),
            proposed: String::new(),
            author: String::new(),
            affiliation: String::new(),
            behalf: String::new(),
            country: String::new(),
            participant: None,
            position: None,
            revisions: Vec::new(),
            change: None,
            agreements: Vec::new(),
            ..std::mem::take(given)
        };
    }
    given.body = clean_text(&given.body);
    given.proposed = clean_text(&given.proposed);
    let mut seen = std::collections::HashSet::new();
    given.blocks.retain(|block| seen.insert(*block));
}

fn check_lengths(invalid: &mut Invalid, given: &ImportedComment) {
    let lines = [
        ("author", &given.author),
        ("affiliation", &given.affiliation),
        ("behalf", &given.behalf),
        ("stakeholder_group", &given.group),
        ("region", &given.region),
        ("country", &given.country),
    ];
    let agreed = given.agreements.iter().flat_map(|of| [&of.name, &of.affiliation, &of.behalf, &of.group, &of.region]);
    for (field, text) in lines.into_iter().chain(agreed.map(|text| ("endorsements", text))) {
        at_most(invalid, field, text, NAME_MAX);
    }
    let original = given.original.clone().unwrap_or_default();
    at_most(invalid, "hidden", &given.hidden, colloquy_consultation::MODERATION_TEXT_MAX);
    let old = given.revisions.iter().chain(&given.change).flat_map(|old| [("edits", &old.body), ("edits", &old.proposed)]);
    for (field, text) in [("body", &given.body), ("proposed_text", &given.proposed), ("original_text", &original)].into_iter().chain(old) {
        at_most(invalid, field, text, BODY_MAX);
    }
    let agreeing = given.agreements.iter().map(|of| ("endorsements", &of.participant));
    let ids = [("id", &given.external_id), ("parent", &given.parent), ("participant", &given.participant)];
    for (field, id) in ids.into_iter().chain(agreeing) {
        at_most(invalid, field, id.as_deref().unwrap_or_default(), ID_MAX);
    }
}

fn at_most(invalid: &mut Invalid, field: &str, text: &str, max: usize) {
    if text.chars().count() > max {
        invalid.add(field, "too-long", format!("At most {max} characters."));
    }
    if text.contains('\0') {
        invalid.add(field, "invalid", "A NUL character cannot be kept.");
    }
}

/// In reading order.
fn find_blocks(invalid: &mut Invalid, draft: &LoadedDraft, given: &ImportedComment) -> Vec<block::Model> {
    let mut blocks: Vec<block::Model> = given.blocks.iter().filter_map(|id| draft.blocks.get(&id.0)).cloned().collect();
    if blocks.len() != given.blocks.len() {
        invalid.add("paragraph", "not-found", "A paragraph named there is not in the latest version.");
    }
    if given.parent.is_some() && !blocks.is_empty() {
        // A reply stands where the contribution it answers stands.
        blocks.clear();
    }
    blocks.sort_by_key(|block| block.place);
    blocks
}

fn find_quote(invalid: &mut Invalid, draft: &LoadedDraft, given: &ImportedComment, blocks: &[block::Model]) -> Option<QuoteIn> {
    let quote = given.quote.as_ref().filter(|quote| !quote.exact.is_empty() && given.parent.is_none())?;
    let [block] = blocks else {
        invalid.add("quote", "invalid", "A quotation stands inside exactly one paragraph.");
        return None;
    };
    match place_quote(draft.words.own(block.id), &quote.exact, quote.start) {
        Ok(found) => Some(found),
        Err(StoreError::Invalid(why)) => {
            for error in why.0 {
                invalid.add("quote", &error.code, error.reason);
            }
            None
        }
        Err(other) => {
            invalid.add("quote", "invalid", other.to_string());
            None
        }
    }
}

fn find_suggestion(
    invalid: &mut Invalid,
    draft: &LoadedDraft,
    given: &ImportedComment,
    kind: CommentKind,
    blocks: &[block::Model],
) -> Option<(Operation, String, bool)> {
    if kind != CommentKind::Suggestion {
        if given.operation.is_some() {
            invalid.add("operation", "invalid", "Only a suggestion has an operation.");
        }
        return None;
    }
    if given.parent.is_some() {
        invalid.add("kind", "invalid", "A reply cannot be a suggestion.");
    }
    let inferred = (!given.proposed.is_empty()).then_some(Operation::Replace);
    let Some(operation) = given.operation.or(inferred) else {
        invalid.add("operation", "missing", "A suggestion is one of replace, delete, insert-after.");
        return None;
    };
    if operation == Operation::InsertAfter {
        return Some((operation, String::new(), false));
    }
    if blocks.is_empty() && given.parent.is_none() {
        invalid.add("paragraph", "missing", "Say which paragraph the words are for.");
    }
    let stored = draft.words.base(blocks);
    match &given.original {
        Some(original) if original.trim() != stored.trim() => Some((operation, original.clone(), true)),
        _ => Some((operation, stored, false)),
    }
}
