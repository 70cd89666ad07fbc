//! Requests as JSON, by the derived writers of the shared types.

use colloquy_consultation::*;
use serde::Serialize;

/// A request's JSON. None of the shared types can fail to be written.
fn write(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A contribution as the server takes it.
#[must_use]
#[inline(never)]
pub fn write_comment(comment: &CommentIn) -> String {
    write(comment)
}

/// New words for one's own contribution.
#[must_use]
#[inline(never)]
pub fn write_patch(patch: &CommentPatch) -> String {
    write(patch)
}

/// What a person states about themselves.
#[must_use]
#[inline(never)]
pub fn write_statement(statement: &StatementIn) -> String {
    write(statement)
}

/// A quotation.
#[must_use]
pub fn write_quote(quote: &QuoteIn) -> wasm_bindgen::JsValue {
    use crate::js::Make;
    Make::default()
        .text("exact", &quote.exact)
        .text("prefix", &quote.prefix)
        .text("suffix", &quote.suffix)
        .number("start", i64::from(quote.start))
        .value()
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
            text_language: "fr".parse().ok(),
        };
        assert_eq!(serde_json::from_str::<CommentIn>(&write_comment(&comment)).unwrap(), comment);
        let plain = CommentIn {
            quote: None,
            operation: None,
            parent: None,
            text_language: None,
            blocks: vec![],
            proposed: String::new(),
            ..comment
        };
        assert_eq!(serde_json::from_str::<CommentIn>(&write_comment(&plain)).unwrap(), plain);
        let patch = CommentPatch { body: "a".into(), proposed: "b".into(), revision: 4 };
        assert_eq!(serde_json::from_str::<CommentPatch>(&write_patch(&patch)).unwrap(), patch);
        let statement = StatementIn { name: "a".into(), email: "b".into(), ..StatementIn::default() };
        assert_eq!(serde_json::from_str::<StatementIn>(&write_statement(&statement)).unwrap(), statement);
    }
}
