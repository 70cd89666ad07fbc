//! A file in place of what was begun, and what of it is not kept.

use axum::extract::Multipart;
use colloquy_consultation::FileReportOut;
use colloquy_consultation::render::{Arg, Words};
use colloquy_documents::{Changes, NoteKind};
use colloquy_store::Editor;
use maud::{Markup, html};

use super::Query;
use crate::error::{Result, invalid};
use crate::founding::{Wish, read_file};
use crate::pages::Page;

/// Reads the file; gives what is told of it, as the rest of a query.
pub(super) async fn take(page: &Page, editor: &Editor, mut given: Multipart) -> Result<String> {
    let broken = |_| invalid("file", "invalid", page.words().word("import-error-not-whole"));
    let (mut file, mut changes, mut replace) = (None, Changes::Accept, false);
    while let Some(field) = given.next_field().await.map_err(broken)? {
        let (name, file_name) = (field.name().unwrap_or_default().to_owned(), field.file_name().unwrap_or_default().to_owned());
        let bytes = field.bytes().await.map_err(broken)?;
        match name.as_str() {
            "file" if !bytes.is_empty() => file = Some((file_name, bytes)),
            "changes" if bytes.as_ref() == b"reject" => changes = Changes::Reject,
            "replace" => replace = bytes.as_ref() == b"yes",
            _ => {}
        }
    }
    let (name, bytes) = file.ok_or_else(|| invalid("file", "missing", page.words().word("import-error-none")))?;
    // Comments of a next version are not stored; they are counted, so that nobody thinks they were.
    let read = read_file(&name, bytes.clone(), Wish { changes, comments: false }, Some(&page.words())).await?;
    editor.upload_next(&read.imported.draft, &name, &bytes, replace).await?;
    Ok(query(&read.report()))
}

fn query(report: &FileReportOut) -> String {
    let notes: Vec<String> = report.notes.iter().map(|note| format!("{}.{}", note.kind, note.count)).collect();
    let left = if notes.is_empty() { String::new() } else { format!("&left={}", notes.join("_")) };
    let comments = if report.left == 0 { String::new() } else { format!("&comments={}", report.left) };
    left + &comments
}

/// What was not kept, in words.
pub(super) fn told(words: &dyn Words, query: &Query) -> Markup {
    let what: Vec<String> = query.left.split('_').filter_map(|note| in_words(words, note)).collect();
    html! {
        @if !what.is_empty() {
            p { (words.word("import-next-left")) }
            ul { @for what in &what { li { (what) } } }
        }
        @if query.comments > 0 { p { (words.say("import-next-comments", &[("n", Arg::Count(query.comments))])) } }
    }
}

/// A note of the query; none where it is not one of ours.
fn in_words(words: &dyn Words, note: &str) -> Option<String> {
    let (kind, count) = note.split_once('.')?;
    let kind = NoteKind::ALL.iter().find(|known| known.as_str() == kind)?;
    let count: u32 = count.parse().ok()?;
    let what = words.word(&format!("import-note-{}", kind.as_str()));
    Some(words.say("import-next-note", &[("what", Arg::Text(&what)), ("n", Arg::Text(&count.to_string()))]))
}
