//! Several changes to the same text in one.

use std::ops::Range;

use crate::diff::{ChangeKind, diff_words};

/// A stretch of the base and the words in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Its bytes in the base; empty where words are only added.
    pub base: Range<usize>,
    /// The words in its place; empty where words only go.
    pub words: String,
}

impl Edit {
    /// Whether two edits touch the same words or the same place, so that they do not simply go together.
    #[must_use]
    pub fn touches(&self, other: &Self) -> bool {
        self.base.start <= other.base.end && other.base.start <= self.base.end
    }
}

/// The base with all changes, if no two of them touch the same words or the same place; none otherwise.
///
/// The same change made twice counts once. Each change is the whole text as it would be after it.
#[must_use]
pub fn merge(base: &str, changed: &[&str]) -> Option<String> {
    let mut all: Vec<Edit> = Vec::new();
    for text in changed {
        for edit in edits(base, text) {
            if !all.contains(&edit) {
                all.push(edit);
            }
        }
    }
    all.sort_by_key(|edit| (edit.base.start, edit.base.end));
    let mut merged = String::with_capacity(base.len());
    let mut at = 0;
    let mut before: Option<&Edit> = None;
    for edit in &all {
        // Two insertions in one place, or one beside what goes, could be meant in either order.
        if before.is_some_and(|before| edit.base.start <= before.base.end) {
            return None;
        }
        merged.push_str(&base[at..edit.base.start]);
        merged.push_str(&edit.words);
        at = edit.base.end;
        before = Some(edit);
    }
    merged.push_str(&base[at..]);
    Some(merged)
}

/// The changes that make one text of another, neighbours together, in the order of the base.
#[must_use]
pub fn edits(base: &str, text: &str) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut open = false;
    for change in diff_words(base, text) {
        if change.kind == ChangeKind::Keep {
            open = false;
            continue;
        }
        let words = if change.kind == ChangeKind::Insert { change.text(base, text) } else { "" };
        match edits.last_mut().filter(|_| open) {
            Some(edit) => {
                edit.base.end = edit.base.end.max(change.base.end);
                edit.words.push_str(words);
            }
            None => edits.push(Edit { base: change.base.clone(), words: words.to_owned() }),
        }
        open = true;
    }
    edits
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BASE: &str = "The process remains open to all stakeholders.";

    #[test]
    fn changes_to_different_words_go_together() {
        let merged = merge(BASE, &["The whole process remains open to all stakeholders.", "The process remains open to everybody."]);
        assert_eq!(merged.as_deref(), Some("The whole process remains open to everybody."));
    }

    #[test]
    fn changes_to_the_same_words_do_not() {
        assert_eq!(merge(BASE, &["The process is open to all stakeholders.", "The process stays open to all stakeholders."]), None);
        assert_eq!(merge("", &["A", "B"]), None);
    }

    #[test]
    fn same_change_twice_counts_once() {
        let changed = "The process stays open to all stakeholders.";
        assert_eq!(merge(BASE, &[changed, changed]).as_deref(), Some(changed));
        assert_eq!(merge(BASE, &[]).as_deref(), Some(BASE));
    }

    #[test]
    fn edits_touch_where_they_meet() {
        let of = |text: &str| edits("one two three", text).remove(0);
        assert_eq!(of("one 2 three"), Edit { base: 4..7, words: "2".into() });
        assert!(of("one 2 three").touches(&of("one two! three")));
        assert!(!of("1 two three").touches(&of("one 2 three")));
        assert_eq!(edits("same", "same"), []);
    }

    proptest! {
        #[test]
        fn one_change_gives_that_text(base in "[a字ع .]{0,20}", text in "[a字ع .]{0,20}") {
            let merged = merge(&base, &[&text]);
            prop_assert_eq!(merged.as_deref(), Some(text.as_str()));
        }
    }
}
