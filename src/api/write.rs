//! Requests as JSON, written with the browser's own objects.

use colloquy_consultation::*;
use wasm_bindgen::JsValue;

use crate::js::{Make, array};

/// A contribution as the server takes it.
#[must_use]
pub fn write_comment(comment: &CommentIn) -> String {
    let mut out = Make::default()
        .text("id", &comment.id.to_string())
        .text("kind", comment.kind.as_str())
        .text("body", &comment.body)
        .text("language", comment.language.as_str())
        .number("version", i64::from(comment.version))
        .text_if("proposed", &comment.proposed);
    if !comment.blocks.is_empty() {
        out = out.set("blocks", &array(comment.blocks.iter().map(|block| JsValue::from_str(&block.to_string()))));
    }
    if let Some(quote) = &comment.quote {
        out = out.set("quote", &write_quote(quote));
    }
    if let Some(operation) = comment.operation {
        out = out.text("operation", operation.as_str());
    }
    if let Some(parent) = comment.parent {
        out = out.text("parent", &parent.to_string());
    }
    out.json()
}

/// A quotation.
#[must_use]
pub fn write_quote(quote: &QuoteIn) -> JsValue {
    Make::default()
        .text("exact", &quote.exact)
        .text("prefix", &quote.prefix)
        .text("suffix", &quote.suffix)
        .number("start", i64::from(quote.start))
        .value()
}

/// New words for one's own contribution.
#[must_use]
pub fn write_patch(patch: &CommentPatch) -> String {
    Make::default().text("body", &patch.body).text("proposed", &patch.proposed).number("revision", i64::from(patch.revision)).json()
}

/// What a person states about themselves.
#[must_use]
pub fn write_statement(statement: &StatementIn) -> String {
    Make::default()
        .text("name", &statement.name)
        .text("group", &statement.group)
        .text("region", &statement.region)
        .text("affiliation", &statement.affiliation)
        .text("behalf", &statement.behalf)
        .text("email", &statement.email)
        .text("language", &statement.language)
        .json()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn requests_read_as_the_server_reads_them() {
        let id: CommentId = "0193a5c0-7c5a-7d00-8000-0123456789ab".parse().unwrap();
        let comment = CommentIn {
            id,
            kind: CommentKind::Suggestion,
            body: "ع \"<\n".into(),
            language: Language::english(),
            version: 3,
            blocks: vec![BlockId(id.0)],
            quote: Some(QuoteIn { exact: "字".into(), prefix: String::new(), suffix: "x".into(), start: 2 }),
            operation: Some(Operation::Replace),
            proposed: "new".into(),
            parent: Some(id),
        };
        assert_eq!(serde_json::from_str::<CommentIn>(&write_comment(&comment)).unwrap(), comment);
        let plain = CommentIn { quote: None, operation: None, parent: None, blocks: vec![], proposed: String::new(), ..comment };
        assert_eq!(serde_json::from_str::<CommentIn>(&write_comment(&plain)).unwrap(), plain);
        let patch = CommentPatch { body: "a".into(), proposed: "b".into(), revision: 4 };
        assert_eq!(serde_json::from_str::<CommentPatch>(&write_patch(&patch)).unwrap(), patch);
        let statement = StatementIn { name: "a".into(), email: "b".into(), ..StatementIn::default() };
        assert_eq!(serde_json::from_str::<StatementIn>(&write_statement(&statement)).unwrap(), statement);
    }
}
