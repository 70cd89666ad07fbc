//! What stands under a block: how much was said, and where people stand.

use maud::{Markup, html};

use super::{Arg, Words};
use crate::api::TallyOut;
use crate::block::BlockOut;
use crate::code::BlockKind;

/// The words of the count link: “6 comments”, or the invitation to comment.
#[must_use]
pub fn count_words(words: &dyn Words, comments: u32, short: bool) -> String {
    match (comments, short) {
        (0, true) => "+".to_owned(),
        (0, false) => words.word("count-none"),
        (n, true) => n.to_string(),
        (n, false) => words.say("count-comments", &[("n", Arg::Count(n))]),
    }
}

/// The positions on a block that have any, as class suffix and words.
#[must_use]
pub fn positions_words(words: &dyn Words, tally: &TallyOut) -> Vec<(&'static str, String)> {
    [("support", "count-support", tally.support), ("changes", "count-changes", tally.changes), ("concern", "count-concern", tally.concern)]
        .into_iter()
        .filter(|(.., count)| *count > 0)
        .map(|(class, key, count)| (class, words.say(key, &[("n", Arg::Count(count))])))
        .collect()
}

/// What a block is called in a label: “Paragraph 12”, “Cell 14.2.3”.
#[must_use]
pub fn name(words: &dyn Words, block: &BlockOut) -> String {
    let number = block.number.map(|number| number.to_string()).unwrap_or_default();
    match block.kind {
        BlockKind::Heading => words.say("draft-heading", &[("text", Arg::Text(&block.text))]),
        BlockKind::Footnote => words.say("draft-footnote", &[("number", Arg::Text(block.marker.as_deref().unwrap_or("")))]),
        BlockKind::Row => words.say("draft-row", &[("number", Arg::Text(&number))]),
        BlockKind::Cell => words.say("draft-cell", &[("number", Arg::Text(&number))]),
        _ => words.say("draft-paragraph", &[("number", Arg::Text(&number))]),
    }
}

/// The link that opens a block's comments: the app opens its panel, without the app the address does. `short` shows a bare number, for rows and cells.
pub(super) fn count_link(words: &dyn Words, kept: &str, block: &BlockOut, tally: &TallyOut, short: bool) -> Markup {
    let none = tally.comments == 0;
    html! {
        a.block__count .block__count--none[none] .block__count--short[short] href={ "?on=" (block.element_id()) (kept) } lang=(words.tag()) {
            // A bare number or sign is for the eye; whoever hears it hears the words.
            span.count__words dir="auto" aria-hidden=[short.then_some("true")] { (count_words(words, tally.comments, short)) }
            @if short { span.visually-hidden.count__said { (count_words(words, tally.comments, false)) } }
            span.visually-hidden { " · " (name(words, block)) }
        }
    }
}

/// The foot of a block: count link and positions.
pub(super) fn foot(words: &dyn Words, kept: &str, block: &BlockOut, tally: &TallyOut) -> Markup {
    html! {
        div.block__foot {
            (count_link(words, kept, block, tally, false))
            span.block__positions lang=(words.tag()) {
                @for (class, text) in positions_words(words, tally) {
                    span class={ "pos pos--" (class) } dir="auto" { (text) }
                }
            }
        }
    }
}
