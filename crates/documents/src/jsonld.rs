//! A report as W3C Web Annotations: one JSON-LD document, an annotation collection with one page.
//!
//! <https://www.w3.org/TR/annotation-model/>. A suggestion has the motivation `editing`, a question `questioning`, a reply
//! `replying`, everything else `commenting`. Groups, regions, themes and decisions are bodies with the purpose `tagging`;
//! `schema:additionalType` says which of them, `schema:identifier` holds the code.

mod body;
mod target;

use colloquy_consultation::{CommentKind, CommentOut, CommentState, Direction, Language};
use serde_json::{Map, Value, json};

use crate::report::{ReportComment, View};

/// The context of every Web Annotation.
const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

/// Writes the annotations, indented by two.
#[must_use]
pub fn write(view: &View<'_>) -> String {
    format!("{:#}\n", collection(view))
}

/// The collection. Each annotation has a context of its own, so that it can be taken out and used alone.
#[must_use]
pub fn collection(view: &View<'_>) -> Value {
    let report = view.report;
    let id = format!("{}/v/{}#annotations", report.address, report.version);
    let items: Vec<Value> = report.comments.iter().map(|comment| annotation(view, comment)).collect();
    let mut collection = json!({
        "@context": CONTEXT,
        "id": id,
        "type": "AnnotationCollection",
        "label": report.title,
        "created": report.made.to_string(),
        "total": items.len(),
    });
    if !items.is_empty() {
        let page = format!("{id}-1");
        collection["last"] = json!(page);
        collection["first"] = json!({
            "@context": CONTEXT,
            "id": page,
            "type": "AnnotationPage",
            "partOf": { "id": id, "type": "AnnotationCollection", "label": report.title, "total": items.len() },
            "startIndex": 0,
            "items": items,
        });
    }
    collection
}

fn annotation(view: &View<'_>, of: &ReportComment) -> Value {
    let comment = &of.comment;
    let mut map = Map::new();
    map.insert("@context".into(), json!(CONTEXT));
    map.insert("id".into(), json!(address(view, comment)));
    map.insert("type".into(), json!("Annotation"));
    map.insert("motivation".into(), json!(motivation(comment)));
    map.insert("created".into(), json!(comment.at.to_string()));
    if let Some(edited) = comment.edited {
        map.insert("modified".into(), json!(edited.to_string()));
    }
    if let Some(creator) = creator(comment) {
        map.insert("creator".into(), creator);
    }
    let bodies = body::bodies(view, of);
    if !bodies.is_empty() {
        map.insert("body".into(), Value::Array(bodies));
    }
    map.insert("target".into(), target::target(view, comment));
    Value::Object(map)
}

/// The address of a contribution, that of its version with its own fragment.
fn address(view: &View<'_>, comment: &CommentOut) -> String {
    format!("{}/v/{}#c-{}", view.report.address, comment.version, comment.id)
}

fn motivation(comment: &CommentOut) -> &'static str {
    match (comment.parent, comment.kind) {
        (Some(_), _) => "replying",
        (None, CommentKind::Suggestion) => "editing",
        (None, CommentKind::Question) => "questioning",
        (None, CommentKind::Comment) => "commenting",
    }
}

/// Who wrote it, and the body they speak for.
fn creator(comment: &CommentOut) -> Option<Value> {
    if comment.state == CommentState::Withdrawn || (comment.name.is_empty() && comment.behalf.is_empty()) {
        return None;
    }
    let mut creators = Vec::new();
    if !comment.name.is_empty() {
        let mut person = json!({ "type": "Person", "name": comment.name });
        if !comment.affiliation.is_empty() {
            person["schema:affiliation"] = json!(comment.affiliation);
        }
        creators.push(person);
    }
    if !comment.behalf.is_empty() {
        creators.push(json!({ "type": "Organization", "name": comment.behalf }));
    }
    Some(if creators.len() == 1 { creators.remove(0) } else { Value::Array(creators) })
}

/// Words with their language and direction.
fn words(text: &str, language: &Language, purpose: &str) -> Value {
    let direction = crate::script::direction(text, language.direction());
    json!({
        "type": "TextualBody",
        "value": text,
        "format": "text/plain",
        "language": language.as_str(),
        "textDirection": if direction == Direction::Rtl { "rtl" } else { "ltr" },
        "purpose": purpose,
    })
}

#[cfg(test)]
mod tests;
