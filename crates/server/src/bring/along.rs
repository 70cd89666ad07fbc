//! Lines of a file become contributions in the store.

use std::collections::BTreeMap;

use colloquy_consultation::groups::Choice;
use colloquy_consultation::render::{Words, choice_label};
use colloquy_consultation::{BlockId, ConsultationOut, Language, Slug, VersionOut};
use colloquy_documents::jsonl::{ImportLine, Placer, read};
use colloquy_store::{ImportedComment, ImportedQuote, Store};

use crate::messages::Messages;

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Contributions stored.
    pub stored: u32,
    /// Contributions that were stored before.
    pub known: u32,
    /// Positions stored.
    pub positions: u32,
    /// Lines whose original words differ from the draft's.
    pub differing: Vec<u32>,
    /// Keys that were ignored, with the number of lines that have them.
    pub ignored: BTreeMap<String, usize>,
    /// Lines that could not be stored, with the reason, by line.
    pub problems: Vec<(u32, String)>,
}

/// Brings comments along to the latest version; all of them or, unless `keep_going`, none.
///
/// # Errors
/// There is no such consultation, or the database failed. What is wrong in the file stands in the report.
pub async fn bring_along(store: &Store, slug: &Slug, file: &[u8], keep_going: bool) -> anyhow::Result<Report> {
    let administrator = store.administrator();
    let reader = administrator.reader(slug).await?;
    let version = reader.version(None).await?;
    let messages = Messages::load()?;
    let english = Language::english();
    let place = Place {
        placer: Placer::new(&version.blocks),
        version: &version,
        consultation: reader.consultation(),
        words: messages.tongue(&english),
    };

    let found = read(file);
    let number = |line: usize| u32::try_from(line).unwrap_or(u32::MAX);
    let mut problems: Vec<(u32, String)> = found.errors.into_iter().map(|error| (number(error.line), error.reason)).collect();
    let mut comments = Vec::with_capacity(found.lines.len());
    for (line, read) in found.lines {
        match place.comment(number(line), read) {
            Ok(comment) => comments.push(comment),
            Err(reasons) => problems.extend(reasons.into_iter().map(|reason| (number(line), reason))),
        }
    }
    let mut report = Report { ignored: found.ignored, ..Report::default() };
    if problems.is_empty() || keep_going {
        let done = administrator.import(slug, comments, keep_going).await?;
        problems
            .extend(done.problems.into_iter().map(|problem| (problem.line, format!("{}: {}", problem.error.field, problem.error.reason))));
        report = Report { stored: done.stored, known: done.known, positions: done.positions, differing: done.differing, ..report };
    }
    problems.sort();
    report.problems = problems;
    Ok(report)
}

struct Place<'a, W> {
    placer: Placer,
    version: &'a VersionOut,
    consultation: &'a ConsultationOut,
    words: W,
}

impl<W: Words> Place<'_, W> {
    /// A line with its blocks found and its codes known; else every reason why not.
    fn comment(&self, line: u32, read: ImportLine) -> Result<ImportedComment, Vec<String>> {
        let mut wrong = Vec::new();
        let mut blocks: Vec<BlockId> = Vec::new();
        // A reply stands where the comment it answers stands.
        for name in read.paragraph.iter().filter(|_| read.parent.is_empty()) {
            match self.placer.place(name) {
                Ok(order) => blocks.extend(self.version.blocks.get(order as usize).map(|block| block.id)),
                Err(error) => wrong.push(format!("paragraph: {error}")),
            }
        }
        let group = self.code("stakeholder_group", "group", &read.stakeholder_group, &self.consultation.groups, &mut wrong);
        let region = self.code("region", "region", &read.region, &self.consultation.regions, &mut wrong);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        Ok(ImportedComment {
            line,
            external_id: some(read.id),
            parent: some(read.parent),
            blocks,
            kind: read.kind,
            body: read.body,
            language: read.language,
            operation: read.operation,
            proposed: read.proposed_text,
            original: read.original_text,
            quote: read.quote.map(|quote| ImportedQuote { exact: quote.exact, start: quote.start }),
            author: read.author,
            affiliation: read.affiliation,
            behalf: read.behalf,
            group,
            region,
            country: read.country,
            at: read.date,
            position: read.position,
            state: read.state,
            ..ImportedComment::default()
        })
    }

    /// The code of a choice, given by its code, its own words or its English words.
    fn code(&self, field: &str, prefix: &str, text: &str, list: &[Choice], wrong: &mut Vec<String>) -> String {
        let text = text.trim();
        if text.is_empty() {
            return String::new();
        }
        let label = |choice: &Choice| choice_label(&self.words, prefix, choice);
        let found = list
            .iter()
            .find(|choice| choice.code == text)
            .or_else(|| list.iter().find(|choice| label(choice).to_lowercase() == text.to_lowercase()));
        found.map_or_else(
            || {
                let codes: Vec<&str> = list.iter().map(|choice| choice.code.as_str()).collect();
                wrong.push(format!(
                    "{field}: “{text}” is not in the consultation's list ({}); use one of these or leave it out",
                    codes.join(", ")
                ));
                String::new()
            },
            |choice| choice.code.clone(),
        )
    }
}
