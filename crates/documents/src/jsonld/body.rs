//! What an annotation says.

use colloquy_consultation::{Language, Operation};
use serde_json::{Value, json};

use super::{motivation, words};
use crate::report::{ReportComment, View};

/// Words, proposed wording, tags, and what was decided with its reason.
pub(super) fn bodies(view: &View<'_>, of: &ReportComment) -> Vec<Value> {
    let comment = &of.comment;
    let mut bodies = Vec::new();
    if !comment.has_words() {
        return bodies;
    }
    if let Some(operation) = comment.operation {
        bodies.push(named(words(&comment.proposed, &comment.language, "editing"), "operation", operation.as_str()));
    }
    if !comment.body.is_empty() {
        // Beside proposed wording the words are a remark on it.
        let purpose = if comment.operation.is_some() { "commenting" } else { motivation(comment) };
        bodies.push(words(&comment.body, &comment.language, purpose));
    }
    let tongue: Language = view.words.tag().parse().unwrap_or_else(|_| Language::english());
    let tag = |label: &str, kind: &str, code: &str| named(words(label, &tongue, "tagging"), kind, code);
    for (kind, code, label) in
        [("group", &comment.group, view.group(&comment.group)), ("region", &comment.region, view.region(&comment.region))]
    {
        if !code.is_empty() {
            bodies.push(tag(&label, kind, code));
        }
    }
    let level = comment.level.as_str();
    bodies.push(tag(&view.word(&format!("level-{level}")), "level", level));
    for theme in &of.themes {
        bodies.push(tag(theme, "theme", theme));
    }
    if let Some(decided) = &of.decision {
        bodies.push(tag(&view.decision(decided), "disposition", decided.disposition.as_str()));
        if !decided.reason.is_empty() {
            bodies.push(named(words(&decided.reason, &view.report.language, "assessing"), "reason", decided.disposition.as_str()));
        }
        if !decided.wording.is_empty() {
            bodies.push(named(words(&decided.wording, &view.report.language, "editing"), "wording", Operation::Replace.as_str()));
        }
    }
    bodies
}

/// Says what a body is, beyond its purpose.
fn named(mut body: Value, kind: &str, code: &str) -> Value {
    body["schema:additionalType"] = json!(kind);
    body["schema:identifier"] = json!(code);
    body
}
