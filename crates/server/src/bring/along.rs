//! Lines of a file become contributions in the store.

use std::collections::BTreeMap;

use colloquy_consultation::groups::Choice;
use colloquy_consultation::render::{Words, choice_label};
use colloquy_consultation::{BlockId, ConsultationOut, Language, RevisionOut, Slug, VersionOut};
use colloquy_documents::jsonl::{Edit, Endorsement, ImportLine, Placer, read};
use colloquy_store::{ImportProblem, ImportedAgreement, ImportedComment, ImportedQuote, Store};

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
    let in_words = |problem: ImportProblem| (problem.line, format!("{}: {}", problem.error.field, problem.error.reason));
    if !problems.is_empty() && !keep_going {
        // Nothing will be stored; whoever corrects the file wants to see all that is wrong at once.
        problems.extend(administrator.check_import(slug, comments).await?.into_iter().map(in_words));
    } else {
        let done = administrator.import(slug, comments, keep_going).await?;
        problems.extend(done.problems.into_iter().map(in_words));
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
        let agreements = read.endorsements.into_iter().enumerate().map(|(at, by)| self.agreement(at, by, &mut wrong)).collect();
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
            said: read.said,
            position: read.position,
            state: read.state,
            participant: some(read.participant),
            edited: read.edited,
            revisions: (0..).zip(read.edits).map(revision).collect(),
            agreements,
        })
    }

    /// Somebody who agrees, with their codes known.
    fn agreement(&self, at: usize, by: Endorsement, wrong: &mut Vec<String>) -> ImportedAgreement {
        let field = |name: &str| format!("endorsements[{at}].{name}");
        let group = self.code(&field("stakeholder_group"), "group", &by.stakeholder_group, &self.consultation.groups, wrong);
        let region = self.code(&field("region"), "region", &by.region, &self.consultation.regions, wrong);
        let participant = Some(by.participant).filter(|id| !id.is_empty());
        ImportedAgreement { participant, name: by.name, affiliation: by.affiliation, behalf: by.behalf, group, region, at: by.at }
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

fn revision((number, edit): (u32, Edit)) -> RevisionOut {
    RevisionOut { number, at: edit.at, body: edit.body, proposed: edit.proposed_text }
}
