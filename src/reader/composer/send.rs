//! From a draft to the outbox.

use colloquy_consultation::*;

use super::super::drafts::{Draft, Target};
use super::super::model::model;
use super::super::page::{block, page};
use super::{Desk, fields, needs_name, suggest, unfold};
use crate::i18n::t;
use crate::outbox::{self, Entry, State, new_id};
use crate::ui::{announce, focus_soon, untrack};

/// Sends what is written; asks for a name first where there is none.
pub fn send(desk: Desk) {
    if untrack(|| desk.reason().is_some() || !model().is_open()) {
        return;
    }
    if desk.draft.with_untracked(|draft| fields::range(desk.target, &draft.to).is_none()) {
        return focus_soon(&desk.id("to"));
    }
    if needs_name() {
        desk.asking.set(true);
        focus_soon("identity-name");
        return;
    }
    named(desk);
}

/// Sends what is written, the name being known.
pub fn named(desk: Desk) {
    let draft = desk.draft.get_untracked();
    let Some(entry) = entry(desk.target, desk.kind.get_untracked(), &draft) else { return };
    let id = entry.comment.id;
    // First into the outbox, then out of the drafts: at no moment is it nowhere.
    outbox::add(entry);
    Draft::default().keep(&desk.key.get_untracked());
    announce(&t("outbox-sending"));
    let model = model();
    match desk.target {
        Target::Reply(..) => model.replying.set(None),
        _ => {
            model.composing.set(None);
            // What was put aside for these words comes back.
            unfold(desk.target);
        }
    }
    focus_soon(&["c-", &id.to_string()].concat());
}

fn entry(target: Target, kind: CommentKind, draft: &Draft) -> Option<Entry> {
    let suggests = kind == CommentKind::Suggestion;
    let operation = suggests.then(|| suggest::operation(target, draft));
    let orders = match target {
        Target::Block(_) => fields::range(target, &draft.to)?,
        _ => Vec::new(),
    };
    let reply = if let Target::Reply(parent, root) = target { Some((parent, root)) } else { None };
    let proposed = match operation {
        Some(Operation::Delete) | None => String::new(),
        Some(_) => draft.proposed.clone().unwrap_or_default(),
    };
    let comment = CommentIn {
        id: new_id(),
        kind,
        body: draft.body.clone(),
        language: fields::written_in(draft).parse().unwrap_or_else(|_| Language::english()),
        version: page().version,
        blocks: orders.iter().filter_map(|order| block(*order)).map(|block| block.id).collect(),
        // A quotation stands inside one block.
        quote: draft.quote.clone().filter(|_| orders.len() == 1),
        operation,
        proposed,
        parent: reply.map(|(parent, _)| parent),
        text_language: page().further_language(),
    };
    Some(Entry { comment, orders, root: reply.map(|(_, root)| root), state: State::Kept })
}

/// Puts a refused contribution back where it can be written on.
pub fn edit_again(entry: &Entry) {
    let comment = &entry.comment;
    let target = match (comment.parent, entry.root, entry.orders.first()) {
        (Some(parent), Some(root), _) => Target::Reply(parent, root),
        (_, _, Some(order)) => Target::Block(*order),
        _ => Target::Whole,
    };
    // What has been begun there meanwhile waits; where too much does, the refused words stay where they are.
    if !target.put_aside() {
        return;
    }
    let last = entry.orders.last().filter(|_| entry.orders.len() > 1);
    target.keep(&Draft {
        kind: Some(comment.kind),
        body: comment.body.clone(),
        operation: comment.operation,
        proposed: comment.operation.filter(|operation| *operation != Operation::Delete).map(|_| comment.proposed.clone()),
        quote: comment.quote.clone(),
        to: last.and_then(|order| block(*order)).map(|block| block.number).unwrap_or_default(),
        language: comment.language.to_string(),
    });
    outbox::remove(comment.id);
    let model = model();
    match target {
        Target::Reply(parent, _) => {
            model.replying.set(None);
            model.replying.set(Some(parent));
            focus_soon(&["composer-", &parent.to_string(), "-body"].concat());
        }
        _ => {
            model.composing.set(None);
            model.composing.set(Some(comment.kind));
            focus_soon("composer-place-body");
        }
    }
}
