//! The suggestions on the block, to be laid over its text.

use colloquy_consultation::*;

use super::list;
use super::model::{Place, model};
use super::page::{block, page, words_of};
use crate::js::spawn;

/// Fetches them anew; those in sight stay until the answer is there.
pub fn reload() {
    let model = model();
    let place = model.place.get_untracked();
    let Place::Block(order) = place else { return };
    spawn(async move {
        if let Ok(found) = list::suggestions(order).await
            && model.place.get_untracked() == place
        {
            model.suggestions.set(found.into_iter().filter(|one| one.comment.state == CommentState::Published).collect());
        }
    });
}

/// Whether a suggestion can be laid over a text: it changes exactly these words into others.
#[must_use]
pub fn fits(comment: &CommentOut, base: &str) -> bool {
    comment.base == base && comment.operation == Some(Operation::Replace) && !comment.proposed.trim().is_empty()
}

/// Whether a suggestion takes a text out altogether.
#[must_use]
pub fn takes_out(comment: &CommentOut, base: &str) -> bool {
    comment.base == base
        && (comment.operation == Some(Operation::Delete)
            || (comment.operation == Some(Operation::Replace) && comment.proposed.trim().is_empty()))
}

/// The words of the block in sight.
#[must_use]
pub fn base(order: u32) -> String {
    block(order).map(|block| words_of(&page().version.blocks, &block)).unwrap_or_default()
}
