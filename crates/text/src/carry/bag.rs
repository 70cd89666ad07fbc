//! Blocks as bags of weighed words and word pairs.

use std::collections::HashMap;

use super::{Unit, UnitKind};
use crate::normalise::key;
use crate::segment::{token_ends, tokens};

/// The most words and characters of a label.
const LABEL_WORDS: usize = 6;
const LABEL_LENGTH: usize = 16;
/// How far labels are counted on for certain.
const COUNTED: i64 = 3;

/// The words of a block: ids in ascending order, each with how often, and what they weigh together.
#[derive(Debug, Clone, Default)]
pub(super) struct Bag {
    pub items: Vec<(u32, u32)>,
    pub weight: f32,
    /// Words, pairs not counted.
    pub words: usize,
}

/// A block that is to be linked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    /// Its index in its version.
    pub index: usize,
    pub kind: UnitKind,
    /// Whether it is of the new version.
    pub new: bool,
    /// The same for blocks with the same words.
    pub same: u32,
}

/// The bags of both versions, and the weight of each word.
pub(super) struct Bags {
    old: Vec<Bag>,
    new: Vec<Bag>,
    same: [Vec<u32>; 2],
    /// The words of each `same`.
    keys: Vec<String>,
    weights: Vec<f32>,
}

impl Bags {
    pub fn new(old: &[Unit<'_>], new: &[Unit<'_>]) -> Self {
        let mut vocabulary = Vocabulary::default();
        let (old_texts, new_texts) = (texts_of(old), texts_of(new));
        let old_ids: Vec<_> = old_texts.iter().map(|texts| vocabulary.ids(texts)).collect();
        let new_ids: Vec<_> = new_texts.iter().map(|texts| vocabulary.ids(texts)).collect();
        let mut found = vec![0u32; vocabulary.size];
        for (items, _) in old_ids.iter().chain(&new_ids) {
            for (id, _) in items {
                found[*id as usize] += 1;
            }
        }
        let all = (old.len() + new.len()) as f32;
        let weights: Vec<f32> = found.iter().map(|found| (1.0 + all / (*found).max(1) as f32).ln()).collect();
        let bag = |(items, words): (Vec<(u32, u32)>, usize)| {
            let weight = items.iter().map(|(id, count)| weights[*id as usize] * *count as f32).sum();
            Bag { items, weight, words }
        };
        let mut ids: HashMap<String, u32> = HashMap::new();
        let mut same_of = |texts: &[Vec<&str>]| -> Vec<u32> {
            let mut list = Vec::with_capacity(texts.len());
            for texts in texts {
                let next = ids.len() as u32;
                list.push(*ids.entry(texts.iter().map(|text| key(text)).collect::<Vec<_>>().join("\u{1f}")).or_insert(next));
            }
            list
        };
        let same = [same_of(&old_texts), same_of(&new_texts)];
        let mut keys = vec![String::new(); ids.len()];
        for (key, id) in ids {
            keys[id as usize] = key;
        }
        Self { old: old_ids.into_iter().map(bag).collect(), new: new_ids.into_iter().map(bag).collect(), same, keys, weights }
    }

    /// The blocks that stand by themselves: texts, headings, tables.
    pub fn tops(&self, units: &[Unit<'_>], new: bool) -> Vec<Item> {
        let top = |unit: &Unit<'_>| matches!(unit.kind, UnitKind::Heading | UnitKind::Text | UnitKind::Table);
        self.items(units, new, (0..units.len()).filter(|index| top(&units[*index])))
    }

    pub fn footnotes(&self, units: &[Unit<'_>], new: bool) -> Vec<Item> {
        self.items(units, new, (0..units.len()).filter(|index| units[*index].kind == UnitKind::Footnote))
    }

    pub fn items(&self, units: &[Unit<'_>], new: bool, indexes: impl Iterator<Item = usize>) -> Vec<Item> {
        indexes.map(|index| Item { index, kind: units[index].kind, new, same: self.same[usize::from(new)][index] }).collect()
    }

    pub fn bag(&self, item: &Item) -> &Bag {
        if item.new { &self.new[item.index] } else { &self.old[item.index] }
    }

    /// Whether one block begins, or else ends, with all the words of another.
    pub fn holds_at(&self, whole: &Item, part: &Item, beginning: bool) -> bool {
        let (whole, part) = (&self.keys[whole.same as usize], self.keys[part.same as usize].as_str());
        let place = if beginning { Some(0) } else { whole.len().checked_sub(part.len()) };
        !part.is_empty() && place.is_some_and(|from| stands_at(whole, part, from))
    }

    /// Whether all the words of a block stand in another, one after the other.
    pub fn holds(&self, whole: &Item, part: &Item) -> bool {
        let (whole, part) = (&self.keys[whole.same as usize], self.keys[part.same as usize].as_str());
        !part.is_empty() && whole.match_indices(part).any(|(from, _)| stands_at(whole, part, from))
    }

    /// Whether two blocks differ in numbers alone: a heading that was counted anew.
    pub fn same_but_numbers(&self, old: &Item, new: &Item) -> bool {
        let (old, new) = (without_numbers(&self.keys[old.same as usize]), without_numbers(&self.keys[new.same as usize]));
        !old.is_empty() && old == new
    }

    /// By how much the number of a label differs from before; none where it is no number in digits.
    pub fn shift(&self, old: &Item, new: &Item) -> Option<i64> {
        let number = |item: &Item| {
            let digits: String = self.keys[item.same as usize].chars().filter(char::is_ascii_digit).take(6).collect();
            digits.parse::<i64>().ok()
        };
        number(old).zip(number(new)).map(|(old, new)| new - old)
    }

    /// Whether the number of a label is a few more or less than before, as where something was put in or taken out above it.
    pub fn counts_on(&self, old: &Item, new: &Item) -> bool {
        self.shift(old, new).is_some_and(|shift| shift.abs() <= COUNTED)
    }

    /// Whether a block is hardly more than a number (`Article 5`): the same label can stand over another text next time.
    pub fn is_label(&self, item: &Item) -> bool {
        let key = &self.keys[item.same as usize];
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        self.bag(item).words <= LABEL_WORDS && key.chars().count() <= LABEL_LENGTH && letters(&without_numbers(key)) < letters(key)
    }

    pub fn weight_of(&self, id: u32) -> f32 {
        self.weights[id as usize]
    }

    /// What two bags have in common.
    pub fn common(&self, a: &[(u32, u32)], b: &[(u32, u32)]) -> f32 {
        let (mut i, mut j, mut sum) = (0, 0, 0.0);
        while i < a.len() && j < b.len() {
            match a[i].0.cmp(&b[j].0) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    sum += self.weight_of(a[i].0) * a[i].1.min(b[j].1) as f32;
                    i += 1;
                    j += 1;
                }
            }
        }
        sum
    }

    /// How much two blocks are the same, 0 to 1 (Dice).
    pub fn similarity(&self, old: &Item, new: &Item) -> f32 {
        if old.same == new.same {
            return 1.0;
        }
        let (a, b) = (self.bag(old), self.bag(new));
        let both = a.weight + b.weight;
        if both == 0.0 { 0.0 } else { (2.0 * self.common(&a.items, &b.items) / both).min(0.999) }
    }
}

/// Whether a text stands there in another; “Article 1” does not stand in “Article 12”.
fn stands_at(whole: &str, part: &str, from: usize) -> bool {
    let (Some(before), Some(rest)) = (whole.get(..from), whole.get(from..)) else { return false };
    let Some(after) = rest.strip_prefix(part) else { return false };
    let goes_on = |a: Option<char>, b: Option<char>| a.is_some_and(char::is_numeric) && b.is_some_and(char::is_numeric);
    !goes_on(before.chars().next_back(), part.chars().next()) && !goes_on(part.chars().next_back(), after.chars().next())
}

/// What is left of a bag once another is taken out of it.
pub(super) fn without(a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut left = Vec::with_capacity(a.len());
    let mut j = 0;
    for (id, count) in a {
        while j < b.len() && b[j].0 < *id {
            j += 1;
        }
        let taken = if j < b.len() && b[j].0 == *id { b[j].1 } else { 0 };
        if *count > taken {
            left.push((*id, count - taken));
        }
    }
    left
}

/// A text without its numbers: digits of any script, Chinese and Roman numerals.
fn without_numbers(key: &str) -> String {
    let roman = |word: &str| !word.is_empty() && word.chars().all(|c| "ivxlcdm".contains(c));
    let digit = |c: char| c.is_numeric() || "〇零一二三四五六七八九十百千".contains(c);
    let words = key.split(|c: char| !c.is_alphanumeric()).filter(|word| !roman(word));
    words.map(|word| word.chars().filter(|c| !digit(*c)).collect::<String>()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The words of each block; rows have those of their cells, and tables those of their rows.
fn texts_of<'a>(units: &[Unit<'a>]) -> Vec<Vec<&'a str>> {
    let mut texts: Vec<Vec<&'a str>> = vec![Vec::new(); units.len()];
    for (index, unit) in units.iter().enumerate() {
        if matches!(unit.kind, UnitKind::Table | UnitKind::Row) {
            continue;
        }
        texts[index].push(unit.text);
        let mut parent = unit.parent.filter(|at| *at < index);
        while let Some(at) = parent {
            texts[at].push(unit.text);
            parent = units[at].parent.filter(|above| *above < at);
        }
    }
    texts
}

#[derive(Default)]
struct Vocabulary {
    words: HashMap<String, u32>,
    pairs: HashMap<(u32, u32), u32>,
    size: usize,
}

impl Vocabulary {
    /// The words and pairs of some texts, and how many words they have.
    fn ids(&mut self, texts: &[&str]) -> (Vec<(u32, u32)>, usize) {
        let mut all = Vec::new();
        let mut words = 0;
        for text in texts {
            let pieces = tokens(text, &token_ends(text));
            let worded = pieces.iter().any(|piece| piece.chars().any(char::is_alphanumeric));
            let mut before = None;
            for piece in pieces {
                // Signs weigh nothing, unless there is nothing else.
                let counts = if worded { piece.chars().any(char::is_alphanumeric) } else { !piece.trim().is_empty() };
                if !counts {
                    continue;
                }
                let word = self.word(key(piece));
                all.push(word);
                words += 1;
                if let Some(before) = before {
                    all.push(self.pair(before, word));
                }
                before = Some(word);
            }
        }
        all.sort_unstable();
        let mut items: Vec<(u32, u32)> = Vec::with_capacity(all.len());
        for id in all {
            match items.last_mut() {
                Some(last) if last.0 == id => last.1 += 1,
                _ => items.push((id, 1)),
            }
        }
        (items, words)
    }

    fn word(&mut self, word: String) -> u32 {
        let next = self.size as u32;
        let id = *self.words.entry(word).or_insert(next);
        self.size += usize::from(id == next);
        id
    }

    fn pair(&mut self, first: u32, second: u32) -> u32 {
        let next = self.size as u32;
        let id = *self.pairs.entry((first, second)).or_insert(next);
        self.size += usize::from(id == next);
        id
    }
}
