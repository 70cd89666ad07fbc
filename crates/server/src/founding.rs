//! New consultations from files: the fields that a page, the API and the command line have in common.

mod file;
mod form;

pub use file::{Wish, read_file, told};
pub use form::{FILE_MAX, Form};

use colloquy_consultation::render::Words;
use colloquy_consultation::{FileAuthorOut, FileNoteOut, FileReportOut};
use colloquy_documents::{Imported, Remark};
use colloquy_store::{ImportedComment, ImportedQuote, NewRemark};

/// The longest name that is kept of an author, in characters.
const NAME_MAX: usize = colloquy_consultation::participant::NAME_MAX;

/// A file as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Its draft, what comes along and what is not kept.
    pub imported: Imported,
    /// How many comments are left behind, as was wished.
    pub left: u32,
}

impl Reading {
    /// Leaves the comments behind, unless they are wished for. Suggestions are changes and stay.
    fn of(mut imported: Imported, comments: bool) -> Self {
        if comments {
            return Self { imported, left: 0 };
        }
        let before = imported.remarks.len();
        imported.remarks.retain(|remark| remark.suggestion.is_some() && remark.parent.is_none());
        Self { left: count(before - imported.remarks.len()), imported }
    }

    /// What is told of it.
    #[must_use]
    pub fn report(&self) -> FileReportOut {
        let notes = self.imported.report.iter();
        let mut along: Vec<FileAuthorOut> = Vec::new();
        for remark in &self.imported.remarks {
            let place = along.iter().position(|known| known.author == remark.author).unwrap_or_else(|| {
                along.push(FileAuthorOut { author: remark.author.clone(), comments: 0, replies: 0, suggestions: 0 });
                along.len() - 1
            });
            let counts = &mut along[place];
            match (remark.parent, &remark.suggestion) {
                (Some(_), _) => counts.replies += 1,
                (None, Some(_)) => counts.suggestions += 1,
                (None, None) => counts.comments += 1,
            }
        }
        FileReportOut {
            notes: notes.map(|(kind, count, words)| FileNoteOut { kind: kind.as_str().into(), count, words: words.into() }).collect(),
            along,
            settled: count(self.imported.remarks.iter().filter(|remark| remark.resolved).count()),
            left: self.left,
        }
    }

    /// What is stored with the consultation; `words` are those of its language.
    #[must_use]
    pub fn remarks(&self, words: &dyn Words) -> Vec<NewRemark> {
        self.imported.remarks.iter().map(|remark| self.remark(remark, words)).collect()
    }

    fn remark(&self, remark: &Remark, words: &dyn Words) -> NewRemark {
        let quote = remark.quote.zip(remark.blocks.first()).and_then(|((start, end), block)| {
            let text = &self.imported.draft.blocks.get(*block)?.text;
            let exact = text.chars().skip(start as usize).take(end.saturating_sub(start) as usize).collect();
            Some(ImportedQuote { exact, start: Some(start) })
        });
        let (operation, proposed) = remark.suggestion.clone().unzip();
        NewRemark {
            comment: ImportedComment {
                body: remark.body.clone(),
                author: remark.author.chars().take(NAME_MAX).collect(),
                at: remark.at,
                quote,
                operation,
                proposed: proposed.unwrap_or_default(),
                ..ImportedComment::default()
            },
            blocks: remark.blocks.clone(),
            parent: remark.parent,
            settled: remark.resolved.then(|| words.word("import-settled-reason")),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
