//! In which order the lines of a file are stored: by date, but a contribution before its replies.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{FieldError, Timestamp};

use super::check::{Checked, check};
use super::draft::LoadedDraft;
use super::known::{Known, external_ids};
use super::{ImportProblem, ImportReport, ImportedComment};
use crate::entity::comment;

/// What a planned contribution answers.
pub(super) enum Parent {
    None,
    /// One that is stored.
    Stored(Box<comment::Model>),
    /// An earlier one of the plan.
    Planned(usize),
}

/// A line to be stored.
pub(super) struct Planned {
    pub(super) line: Checked,
    pub(super) external_id: String,
    pub(super) at: Timestamp,
    pub(super) parent: Parent,
}

/// Checks every line, reports what cannot be stored and what is stored already, and orders the rest.
pub(super) fn plan(
    draft: &LoadedDraft,
    known: &Known,
    given: Vec<ImportedComment>,
    now: Timestamp,
    report: &mut ImportReport,
) -> Vec<Planned> {
    let ids = external_ids(&given);
    let mut lines = Vec::new();
    let mut taken = HashSet::new();
    for (id, line) in ids.into_iter().zip(given) {
        let number = line.line;
        if known.get(&id).is_some() {
            report.known += 1;
        } else if !taken.insert(id.clone()) {
            problem(report, number, "id", "invalid", "Another line of this file has this id.");
        } else {
            match check(draft, line) {
                Ok(line) => lines.push((id, line)),
                Err(invalid) => report.problems.extend(invalid.0.into_iter().map(|error| ImportProblem { line: number, error })),
            }
        }
    }
    lines.sort_by_key(|(_, line)| (line.given.at.unwrap_or(now), line.given.line));
    Ordering { known, now, places: HashMap::new(), ordered: Vec::new() }.run(lines, report)
}

struct Ordering<'a> {
    known: &'a Known,
    now: Timestamp,
    /// Where each external id stands in the plan.
    places: HashMap<String, usize>,
    ordered: Vec<Planned>,
}

impl Ordering<'_> {
    /// Lines whose parent is still to come wait for it.
    fn run(mut self, lines: Vec<(String, Checked)>, report: &mut ImportReport) -> Vec<Planned> {
        let mut pending: HashMap<String, Vec<(String, Checked)>> = HashMap::new();
        for (id, line) in lines {
            let mut ready = vec![(id, line)];
            while let Some((id, line)) = ready.pop() {
                match self.parent(&line) {
                    Some(parent) => {
                        ready.extend(pending.remove(&id).unwrap_or_default());
                        self.place(id, line, parent);
                    }
                    None => pending.entry(line.given.parent.clone().unwrap_or_default()).or_default().push((id, line)),
                }
            }
        }
        for (_, line) in pending.into_values().flatten() {
            problem(
                report,
                line.given.line,
                "parent",
                "not-found",
                "The contribution it answers is neither stored nor, without a fault, in this file.",
            );
        }
        self.ordered
    }

    fn parent(&self, line: &Checked) -> Option<Parent> {
        let Some(id) = &line.given.parent else { return Some(Parent::None) };
        if let Some(stored) = self.known.get(id) {
            return Some(Parent::Stored(Box::new(stored.clone())));
        }
        self.places.get(id).map(|place| Parent::Planned(*place))
    }

    fn place(&mut self, external_id: String, line: Checked, parent: Parent) {
        self.places.insert(external_id.clone(), self.ordered.len());
        let at = line.given.at.unwrap_or(self.now);
        self.ordered.push(Planned { line, external_id, at, parent });
    }
}

fn problem(report: &mut ImportReport, line: u32, field: &str, code: &str, reason: &str) {
    report.problems.push(ImportProblem { line, error: FieldError { field: field.into(), code: code.into(), reason: reason.into() } });
}
