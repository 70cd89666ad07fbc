//! The GDPR proposal of 2012 with changes that were taken up, one for each paragraph.

use std::collections::BTreeMap;
use std::path::Path;

use colloquy_text::{ChangeKind, diff_words};

use super::edit::{Deed, Letter, Made, own};
use super::random::Random;

/// Pairs of versions, each with another choice among the changes of a paragraph.
const PAIRS: u64 = 5;

/// Pairs of versions with their numbers.
type Numbered = Vec<(u64, Made)>;

/// The pairs from a number on, each with its number; none where the files are not there.
pub fn pairs(folder: &Path, first: u64) -> Result<Option<Numbered>, Box<dyn std::error::Error>> {
    let draft = std::fs::read_to_string(folder.join("drafts/gdpr_2012_proposal_paragraphs_reconstructed_en.md"));
    let changes = std::fs::read_to_string(folder.join("comments/lobbyplag_gdpr_proposals.jsonl"));
    let (Ok(draft), Ok(changes)) = (draft, changes) else { return Ok(None) };
    let mut paragraphs: Vec<(String, String)> = Vec::new();
    for part in draft.split("\n\n") {
        if let Some((id, text)) = part.trim().strip_prefix('[').and_then(|part| part.split_once("] ")) {
            paragraphs.push((id.to_owned(), text.to_owned()));
        }
    }
    let mut taken_up: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in changes.lines() {
        let line: serde_json::Value = serde_json::from_str(line)?;
        let taken = line["taken_up_in_mep_amendments"].as_f64().unwrap_or(0.0) > 0.0;
        let one = line["paragraphs"].as_array().is_some_and(|list| list.len() == 1);
        if let (true, true, Some(id), Some(text)) = (taken, one, line["paragraph"].as_str(), line["proposed_text"].as_str()) {
            taken_up.entry(id.to_owned()).or_default().push(text.to_owned());
        }
    }
    let numbers = (0..PAIRS).map(|pair| first.wrapping_add(pair));
    Ok(Some(numbers.map(|pair| (pair, change(&paragraphs, &taken_up, pair))).collect()))
}

fn change(paragraphs: &[(String, String)], taken_up: &BTreeMap<String, Vec<String>>, seed: u64) -> Made {
    let mut random = Random::new(seed.wrapping_add(5));
    let mut made = Made { old: Vec::new(), new: Vec::new(), deeds: Vec::new() };
    for (at, (id, text)) in paragraphs.iter().enumerate() {
        made.old.push(text.clone());
        let choice = taken_up.get(id).map(|list| list[random.below(list.len())].as_str());
        let letters = match choice {
            None => own(text, at),
            Some(proposed) => across(text, proposed, at),
        };
        let left = letters.iter().filter(|letter| letter.1.is_some()).count();
        made.deeds.push(match choice {
            None => Deed::Unchanged,
            Some("") => Deed::Deleted,
            Some(_) if left * 2 < text.chars().count() => Deed::ManyWords,
            Some(_) => Deed::FewWords,
        });
        if !letters.is_empty() {
            made.new.push(letters);
        }
    }
    made
}

/// The letters of a proposed text, with those that were there before.
fn across(old: &str, new: &str, at: usize) -> Vec<Letter> {
    let mut letters = Vec::new();
    for change in diff_words(old, new) {
        let text = change.text(old, new);
        match change.kind {
            ChangeKind::Delete => {}
            ChangeKind::Insert => letters.extend(text.chars().map(|c| (c, None))),
            ChangeKind::Keep => {
                let first = old[..change.base.start].chars().count();
                letters.extend(text.chars().enumerate().map(|(offset, c)| (c, Some((at, first + offset)))));
            }
        }
    }
    letters
}
