//! A report in numbers.

use std::collections::BTreeMap;

use colloquy_consultation::{BlockKind, CommentKind, CommentOut, Disposition, Level};

use super::{ReportBlock, View, units};

/// A table of counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// What it counts.
    pub title: String,
    /// What stands above its columns, the first one included.
    pub head: Vec<String>,
    /// What stands before a row, and its counts.
    pub rows: Vec<(String, Vec<u32>)>,
}

/// What there is, who spoke, and what was decided.
#[must_use]
pub fn tallies(view: &View<'_>) -> Vec<Tally> {
    vec![totals(view), by_group(view), by_disposition(view)]
}

fn counted<'a>(view: &View<'a>) -> impl Iterator<Item = &'a CommentOut> {
    view.report.comments.iter().map(|comment| &comment.comment).filter(|comment| comment.has_words())
}

fn totals(view: &View<'_>) -> Tally {
    let count = |what: &dyn Fn(&CommentOut) -> bool| size(counted(view).filter(|comment| what(comment)).count());
    let of = |kind| count(&move |comment: &CommentOut| comment.kind == kind && comment.parent.is_none());
    let mut rows = vec![
        ("people", view.report.people),
        ("contributions", count(&|_| true)),
        ("comments", of(CommentKind::Comment)),
        ("suggestions", of(CommentKind::Suggestion)),
        ("questions", of(CommentKind::Question)),
        ("replies", count(&|comment| comment.parent.is_some())),
    ];
    // Of a chosen part nobody can say what nothing was said on.
    if !view.report.chosen {
        let units = units(view);
        let paragraphs = || units.iter().filter(|unit| unit.block.is_some_and(|block| block.block.number.is_some()));
        rows.push(("paragraphs", size(paragraphs().count())));
        let silent = paragraphs().filter(|unit| {
            let positions = unit.block.into_iter().chain(unit.inner.iter().copied()).any(has_position);
            unit.threads.is_empty() && unit.also.is_empty() && !positions
        });
        rows.push(("untouched", size(silent.count())));
    }
    Tally {
        title: view.word("export-numbers"),
        head: vec![view.word("export-what"), view.word("export-count")],
        rows: rows.into_iter().map(|(key, count)| (view.word(&format!("export-count-{key}")), vec![count])).collect(),
    }
}

fn has_position(block: &ReportBlock) -> bool {
    block.support + block.changes + block.concern > 0 && block.block.kind != BlockKind::Heading
}

/// Contributions by stakeholder group and region, those of the desk left out; groups that are silent are named.
fn by_group(view: &View<'_>) -> Tally {
    let report = view.report;
    let mut cells: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for comment in counted(view).filter(|comment| comment.level != Level::Desk) {
        *cells.entry((&comment.group, &comment.region)).or_default() += 1;
    }
    let groups = codes(report.groups.iter().map(|choice| choice.code.as_str()), cells.keys().map(|key| key.0));
    let regions = codes(report.regions.iter().map(|choice| choice.code.as_str()), cells.keys().map(|key| key.1));
    let named = |name: String| if name.is_empty() { view.word("export-unstated") } else { name };
    let mut head = vec![view.word("export-column-group")];
    head.extend(regions.iter().map(|region| named(view.region(region))));
    head.push(view.word("export-all"));
    let mut rows: Vec<(String, Vec<u32>)> = Vec::new();
    let mut all = vec![0; regions.len() + 1];
    for group in &groups {
        let mut counts: Vec<u32> = regions.iter().map(|region| cells.get(&(*group, *region)).copied().unwrap_or(0)).collect();
        counts.push(counts.iter().sum());
        for (sum, count) in all.iter_mut().zip(&counts) {
            *sum += count;
        }
        rows.push((named(view.group(group)), counts));
    }
    rows.push((view.word("export-all"), all));
    Tally { title: view.word("export-by-group"), head, rows }
}

/// The listed codes, then those that were used all the same; the empty one last.
fn codes<'a>(listed: impl Iterator<Item = &'a str>, used: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut codes: Vec<&str> = listed.collect();
    let mut others: Vec<&str> = used.filter(|code| !codes.contains(code)).collect();
    others.sort_by_key(|code| (code.is_empty(), *code));
    others.dedup();
    codes.extend(others);
    codes
}

/// Contributions that are no reply, by what was decided on them.
fn by_disposition(view: &View<'_>) -> Tally {
    let wanting = || view.report.comments.iter().filter(|comment| comment.comment.parent.is_none());
    let wanting = || wanting().filter(|comment| comment.comment.has_words());
    let of = |disposition: Option<Disposition>| {
        size(wanting().filter(|comment| comment.decision.as_ref().map(|decided| decided.disposition) == disposition).count())
    };
    let mut rows: Vec<(String, Vec<u32>)> = Disposition::ALL
        .iter()
        .map(|disposition| (view.word(&format!("disposition-{disposition}")), vec![of(Some(*disposition))]))
        .collect();
    rows.push((view.word("export-undecided"), vec![of(None)]));
    rows.push((view.word("export-all"), vec![size(wanting().count())]));
    Tally { title: view.word("export-by-disposition"), head: vec![view.word("export-decision"), view.word("export-count")], rows }
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::{self, Keys};

    #[test]
    fn counts_are_those_of_the_contributions() {
        let report = sample::report();
        let tallies = tallies(&View::new(&report, &Keys));
        let totals: Vec<u32> = tallies[0].rows.iter().map(|row| row.1[0]).collect();
        assert_eq!(totals, [5, 6, 2, 2, 1, 1, 3, 0]);
        let (name, all) = tallies[1].rows.last().unwrap();
        assert_eq!((name.as_str(), all.last()), ("export-all", Some(&6)));
        assert_eq!(tallies[1].rows.len(), 4, "two groups, those who state none, and all: {:?}", tallies[1].rows);
        let decided: Vec<u32> = tallies[2].rows.iter().map(|row| row.1[0]).collect();
        assert_eq!(decided, [0, 1, 1, 0, 0, 3, 5]);
    }

    #[test]
    fn chosen_part_says_nothing_about_silence() {
        let mut report = sample::report();
        report.chosen = true;
        assert_eq!(tallies(&View::new(&report, &Keys))[0].rows.len(), 6);
    }
}
