//! Several new texts laid over the one they all start from.

use crate::diff::{Change, ChangeKind};

/// A stretch of words, what becomes of it, and which of the new texts say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layered {
    /// What happens to the words.
    pub kind: ChangeKind,
    /// The words: of the base, or those that come.
    pub text: String,
    /// The new texts by their places in the list; of what stays, none.
    pub by: Vec<usize>,
}

/// Lays the differences of several new texts over their base.
///
/// Each new text comes with its differences from `base` (see [`crate::diff()`]). The stretches that stay or go are the
/// base, in order; the same words that come in the same place by several texts stand once.
#[must_use]
pub fn overlay(base: &str, texts: &[(&str, &[Change])]) -> Vec<Layered> {
    let mut cuts = vec![0, base.len()];
    for (_, changes) in texts {
        cuts.extend(changes.iter().flat_map(|change| [change.base.start, change.base.end]));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut out: Vec<Layered> = Vec::new();
    for (index, &cut) in cuts.iter().enumerate() {
        out.extend(coming(cut, texts));
        let Some(&next) = cuts.get(index + 1) else { break };
        let gone = |changes: &[Change]| {
            changes.iter().any(|change| change.kind == ChangeKind::Delete && change.base.start <= cut && change.base.end >= next)
        };
        let by: Vec<usize> = (0..texts.len()).filter(|text| gone(texts[*text].1)).collect();
        let kind = if by.is_empty() { ChangeKind::Keep } else { ChangeKind::Delete };
        match out.last_mut() {
            Some(last) if last.kind == kind && last.by == by => last.text.push_str(&base[cut..next]),
            _ => out.push(Layered { kind, text: base[cut..next].to_owned(), by }),
        }
    }
    out
}

/// What comes at one place of the base, each wording once.
fn coming(cut: usize, texts: &[(&str, &[Change])]) -> Vec<Layered> {
    let mut found: Vec<Layered> = Vec::new();
    for (number, (new, changes)) in texts.iter().enumerate() {
        for change in changes.iter().filter(|change| change.kind == ChangeKind::Insert && change.base.start == cut) {
            let words = &new[change.new.clone()];
            match found.iter_mut().find(|known| known.text.trim() == words.trim()) {
                Some(known) => known.by.push(number),
                None => found.push(Layered { kind: ChangeKind::Insert, text: words.to_owned(), by: vec![number] }),
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::diff_words;

    fn laid(base: &str, texts: &[&str]) -> String {
        let changes: Vec<Vec<Change>> = texts.iter().map(|text| diff_words(base, text)).collect();
        let layers: Vec<(&str, &[Change])> = texts.iter().copied().zip(changes.iter().map(Vec::as_slice)).collect();
        let set = |piece: &Layered| match piece.kind {
            ChangeKind::Keep => piece.text.clone(),
            ChangeKind::Delete => format!("[-{}{:?}]", piece.text, piece.by),
            ChangeKind::Insert => format!("[+{}{:?}]", piece.text, piece.by),
        };
        overlay(base, &layers).iter().map(set).collect()
    }

    #[test]
    fn what_goes_and_comes_is_named_by_its_texts() {
        assert_eq!(
            laid("open long enough to all", &["open for six weeks to all", "open and accessible long enough to all"]),
            "open [+and accessible [1]][-long enough[0]][+for six weeks[0]] to all"
        );
    }

    #[test]
    fn the_same_words_in_the_same_place_stand_once() {
        assert_eq!(laid("open to all", &["open to all people", "open to all people"]), "open to all[+ people[0, 1]]");
        assert_eq!(laid("open to all", &["open", "open"]), "open[- to all[0, 1]]");
    }

    #[test]
    fn the_base_is_there_in_order_whatever_overlaps() {
        let base = "one two three four five six";
        let texts = ["one six", "one two five six", "three four", "", "zero one two three"];
        let changes: Vec<Vec<Change>> = texts.iter().map(|text| diff_words(base, text)).collect();
        let layers: Vec<(&str, &[Change])> = texts.iter().copied().zip(changes.iter().map(Vec::as_slice)).collect();
        let pieces = overlay(base, &layers);
        let kept: String = pieces.iter().filter(|piece| piece.kind != ChangeKind::Insert).map(|piece| piece.text.as_str()).collect();
        assert_eq!(kept, base);
        // Every text can be read back: what it does not take out, and what it adds.
        for (number, text) in texts.iter().enumerate() {
            let read: String = pieces
                .iter()
                .filter(|piece| match piece.kind {
                    ChangeKind::Insert => piece.by.contains(&number),
                    _ => !piece.by.contains(&number),
                })
                .map(|piece| piece.text.as_str())
                .collect();
            assert_eq!(&read, text);
        }
    }

    #[test]
    fn without_texts_the_base_stays_whole() {
        assert_eq!(laid("a b", &[]), "a b");
        assert_eq!(laid("", &["x"]), "[+x[0]]");
    }
}
