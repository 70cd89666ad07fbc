//! The file of a draft: read with all it holds, and told in words.

use std::path::Path;

use anyhow::Context;
use clap::ValueEnum;
use colloquy_consultation::FileReportOut;
use colloquy_consultation::render::Words;
use colloquy_documents::import_file;

use super::file_name;
use crate::founding::{Reading, Wish};
use crate::messages::Tongue;

/// What becomes of tracked changes.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Changes {
    /// The draft is the text before them; they become suggestions
    #[default]
    Suggest,
    /// The draft is the text after them
    Accept,
    /// The draft is the text before them; they are left behind
    Reject,
}

/// What becomes of comments.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Comments {
    /// They come along with their authors and dates
    #[default]
    Keep,
    /// They are left behind
    Drop,
}

/// A file as read, and as it is.
pub struct FileRead {
    pub reading: Reading,
    pub source: Vec<u8>,
}

pub fn read(file: &Path, changes: Changes, comments: Comments) -> anyhow::Result<FileRead> {
    let source = std::fs::read(file).with_context(|| format!("cannot read the draft {}", file.display()))?;
    let changes = match changes {
        Changes::Suggest => colloquy_documents::Changes::Suggest,
        Changes::Accept => colloquy_documents::Changes::Accept,
        Changes::Reject => colloquy_documents::Changes::Reject,
    };
    let wish = Wish { changes, comments: matches!(comments, Comments::Keep) };
    let imported = import_file(&file_name(file), &source, wish.changes).with_context(|| format!("the draft {}", file.display()))?;
    Ok(FileRead { reading: Reading::of(imported, wish.comments), source })
}

/// What came along and what is not kept, a line each; nothing where there is neither.
pub fn describe(words: &Tongue<'_>, report: &FileReportOut) -> String {
    let mut out = String::new();
    for one in &report.along {
        let author = if one.author.is_empty() { words.word("import-author-none") } else { one.author.clone() };
        out.push_str(&format!(
            "came along: {} comments, {} replies, {} suggestions by {author}\n",
            one.comments, one.replies, one.suggestions
        ));
    }
    if report.settled > 0 {
        out.push_str(&format!("settled in the file: {}; “noted” is drafted for each\n", report.settled));
    }
    if report.left > 0 {
        out.push_str(&format!("left behind: {} comments\n", report.left));
    }
    for note in &report.notes {
        let what = words.word(&format!("import-note-{}", note.kind));
        let first = if note.words.is_empty() { String::new() } else { format!(" (“{}”)", note.words) };
        out.push_str(&format!("not kept as it stood: {} × {what}{first}\n", note.count));
    }
    out
}
