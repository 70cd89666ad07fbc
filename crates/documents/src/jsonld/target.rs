//! What an annotation is about.

use colloquy_consultation::{CommentOut, QuoteIn};
use serde_json::{Value, json};

use super::address;
use crate::report::{ReportBlock, View};

/// For a reply the annotation it answers, for others their blocks (one, or several) or the whole draft.
pub(super) fn target(view: &View<'_>, comment: &CommentOut) -> Value {
    if let Some(parent) = comment.parent.and_then(|parent| view.comment(parent)) {
        return json!(address(view, &parent.comment));
    }
    let blocks: Vec<&ReportBlock> = comment.anchors.iter().filter_map(|anchor| view.block(anchor.block)).collect();
    let mut targets: Vec<Value> = blocks.iter().map(|block| of_block(view, comment, block)).collect();
    match targets.len() {
        0 => draft(view, comment),
        1 => targets.remove(0),
        _ => Value::Array(targets),
    }
}

/// The draft as it stood when the version was published: later versions stand at the same address.
fn draft(view: &View<'_>, comment: &CommentOut) -> Value {
    let report = view.report;
    json!({
        "source": report.address,
        "state": {
            "type": "TimeState",
            "sourceDate": report.published.to_string(),
            "cached": format!("{}/v/{}", report.address, comment.version),
        },
    })
}

/// A block, or the words quoted from it. Positions count Unicode scalar values inside the block, which is why they refine
/// the fragment that selects it; the quotation alone finds the same words in the whole page.
fn of_block(view: &View<'_>, comment: &CommentOut, block: &ReportBlock) -> Value {
    let text = view.text(block);
    let whole = QuoteIn { exact: text, prefix: String::new(), suffix: String::new(), start: 0 };
    let quote = comment.quote.as_ref().unwrap_or(&whole);
    let end = quote.start as usize + quote.exact.chars().count();
    let mut target = draft(view, comment);
    target["selector"] = json!([
        {
            "type": "FragmentSelector",
            "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
            "value": block.block.element_id(),
            "refinedBy": { "type": "TextPositionSelector", "start": quote.start, "end": end },
        },
        { "type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix },
    ]);
    target
}
