//! A report paragraph by paragraph: every contribution once, where the first of its blocks stands.

use std::collections::{HashMap, HashSet};

use super::{ReportBlock, ReportComment, View};

/// A paragraph of the draft (a table with its rows and cells) with what was said on it.
#[derive(Debug, Default)]
pub struct Unit<'a> {
    /// The paragraph; none: the whole draft.
    pub block: Option<&'a ReportBlock>,
    /// What stands inside it, in reading order: rows and cells.
    pub inner: Vec<&'a ReportBlock>,
    /// The threads that begin here.
    pub threads: Vec<Thread<'a>>,
    /// Numbers of contributions on it that stand at an earlier paragraph.
    pub also: Vec<u32>,
}

/// A contribution and its replies.
#[derive(Debug)]
pub struct Thread<'a> {
    /// The contribution.
    pub first: &'a ReportComment,
    /// Its replies, the oldest first.
    pub replies: Vec<&'a ReportComment>,
}

/// The whole draft first, then its paragraphs in reading order. A reply whose thread is not in the report stands alone.
#[must_use]
pub fn units<'a>(view: &View<'a>) -> Vec<Unit<'a>> {
    let report = view.report;
    let mut units = vec![Unit::default()];
    let mut home = HashMap::new();
    for block in &report.blocks {
        let parent = block.block.parent.and_then(|parent| home.get(&parent).copied());
        let unit = parent.unwrap_or(units.len());
        home.insert(block.block.id, unit);
        match units.get_mut(unit) {
            Some(unit) => unit.inner.push(block),
            None => units.push(Unit { block: Some(block), ..Unit::default() }),
        }
    }
    let known: HashSet<_> = report.comments.iter().map(|comment| comment.comment.id).collect();
    let mut threads = HashMap::new();
    for comment in &report.comments {
        let said = &comment.comment;
        if said.parent.is_some() && known.contains(&said.root) {
            threads.entry(said.root).or_insert_with(Vec::new).push(comment);
        }
    }
    for comment in &report.comments {
        let said = &comment.comment;
        if said.parent.is_some() && known.contains(&said.root) {
            continue;
        }
        let mut places: Vec<usize> = said.anchors.iter().filter_map(|anchor| home.get(&anchor.block).copied()).collect();
        places.sort_unstable();
        places.dedup();
        let first = places.first().copied().unwrap_or(0);
        units[first].threads.push(Thread { first: comment, replies: threads.remove(&said.id).unwrap_or_default() });
        for place in places.into_iter().skip(1) {
            units[place].also.push(comment.number);
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::{self, Keys};

    #[test]
    fn every_contribution_stands_once_and_is_named_at_its_other_paragraphs() {
        let report = sample::report();
        let units = units(&View::new(&report, &Keys));
        let shown: usize = units.iter().flat_map(|unit| &unit.threads).map(|thread| 1 + thread.replies.len()).sum();
        assert_eq!(shown, report.comments.len());
        let seen: Vec<_> = units
            .iter()
            .map(|unit| {
                let name = unit.block.map_or_else(|| "whole".into(), |block| block.block.element_id());
                let threads: Vec<_> = unit.threads.iter().map(|thread| (thread.first.number, thread.replies.len())).collect();
                (name, unit.inner.len(), threads, unit.also.clone())
            })
            .collect();
        assert_eq!(
            seen,
            [
                ("whole".into(), 0, vec![(6, 0)], vec![]),
                ("b0".into(), 0, vec![], vec![]),
                ("p1".into(), 0, vec![(1, 1), (3, 0)], vec![]),
                ("p2".into(), 0, vec![(4, 0)], vec![3]),
                ("p3".into(), 3, vec![(5, 0)], vec![]),
            ]
        );
    }
}
