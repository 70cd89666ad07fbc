//! Pairing a text with its translation: which blocks of the one stand for which of the other.
//!
//! Headings, markers and the numbers in them hold the two together; between them lengths decide, as a sentence of one
//! language is longer than its translation by about the same factor everywhere (Gale and Church 1993). No dictionary, no
//! script of its own. A block can stand for up to three; one that stands for nothing is left alone.

mod numeral;

use numeral::number_in;

/// What a block is to the pairing: only like goes with like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairKind {
    /// A heading of a level.
    Heading(u8),
    /// A paragraph, list item or quotation, told apart by a number of the caller's.
    Text(u8),
    /// A part of a table, told apart by a number of the caller's.
    Part(u8),
    /// A footnote.
    Footnote,
}

/// A block as the pairing needs it.
#[derive(Debug, Clone, Copy)]
pub struct PairUnit<'a> {
    /// What it is.
    pub kind: PairKind,
    /// The author's own number, or empty.
    pub marker: &'a str,
    /// Its words.
    pub text: &'a str,
}

/// Blocks of the original, from index to index, and those of the translation that stand for them; one side can be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Of the original.
    pub original: std::ops::Range<usize>,
    /// Of the translation.
    pub translation: std::ops::Range<usize>,
}

impl Pair {
    /// Whether one block stands for one.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.original.len() == 1 && self.translation.len() == 1
    }
}

/// How many blocks of each side can go together, and what that costs beside the lengths.
const STEPS: [(usize, usize, f32); 7] = [(1, 1, 0.0), (2, 1, 3.0), (1, 2, 3.0), (3, 1, 5.0), (1, 3, 5.0), (1, 0, LONE), (0, 1, LONE)];
/// What a block that stands for nothing costs.
const LONE: f32 = 5.0;
/// The variance of the length of a translation, in characters for a character (Gale and Church 1993).
const VARIANCE: f32 = 6.8;
/// More blocks than these, multiplied, are not compared with each other but paired in order.
const MOST: usize = 40_000_000;

/// Pairs a text with its translation, both in reading order.
#[must_use]
pub fn pair(original: &[PairUnit<'_>], translation: &[PairUnit<'_>]) -> Vec<Pair> {
    let (rows, columns) = (original.len() + 1, translation.len() + 1);
    if rows.saturating_mul(columns) > MOST {
        return in_order(original.len(), translation.len());
    }
    let both = Both::new(original, translation);
    let mut costs = vec![f32::INFINITY; rows * columns];
    let mut steps = vec![u8::MAX; rows * columns];
    costs[0] = 0.0;
    for row in 0..rows {
        for column in 0..columns {
            for (step, (olds, news, price)) in STEPS.iter().enumerate() {
                if row < *olds || column < *news {
                    continue;
                }
                let before = costs[(row - olds) * columns + column - news];
                if before.is_infinite() {
                    continue;
                }
                let cost = before + price + both.cost(row - olds..row, column - news..column);
                if cost < costs[row * columns + column] {
                    costs[row * columns + column] = cost;
                    steps[row * columns + column] = step as u8;
                }
            }
        }
    }
    let (mut row, mut column) = (original.len(), translation.len());
    let mut pairs = Vec::new();
    while row > 0 || column > 0 {
        let (olds, news, _) = STEPS[usize::from(steps[row * columns + column])];
        pairs.push(Pair { original: row - olds..row, translation: column - news..column });
        (row, column) = (row - olds, column - news);
    }
    pairs.reverse();
    pairs
}

/// One by one, with what is left over alone.
fn in_order(olds: usize, news: usize) -> Vec<Pair> {
    let end = |at: usize, length: usize| if at < length { at..at + 1 } else { length..length };
    (0..olds.max(news)).map(|at| Pair { original: end(at, olds), translation: end(at, news) }).collect()
}

/// The two texts with what is asked of them again and again.
struct Both<'a> {
    original: Vec<Side<'a>>,
    translation: Vec<Side<'a>>,
    /// Characters of the translation for one of the original.
    factor: f32,
}

struct Side<'a> {
    kind: PairKind,
    marker: &'a str,
    number: Option<u32>,
    /// The number of the heading it stands under.
    section: Option<u32>,
    end: End,
    length: f32,
}

/// How a block ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// A sentence is over.
    Full,
    /// It goes on.
    Comma,
    /// It goes on after more of a pause.
    Semicolon,
    /// Something follows.
    Colon,
    /// Without any sign.
    Bare,
}

impl End {
    fn of(text: &str) -> Self {
        match text.trim_end_matches(|c: char| c.is_whitespace() || "\"'”’»)）」".contains(c)).chars().next_back() {
            Some('.' | '。' | '।' | '۔' | '።' | '!' | '?' | '？' | '！' | '؟') => Self::Full,
            Some(',' | '،' | '，' | '、') => Self::Comma,
            Some(';' | '؛' | '；') => Self::Semicolon,
            Some(':' | '：') => Self::Colon,
            _ => Self::Bare,
        }
    }
}

fn sides<'a>(units: &[PairUnit<'a>]) -> Vec<Side<'a>> {
    let mut section = None;
    let side = |unit: &PairUnit<'a>| {
        let number = match unit.kind {
            _ if !unit.marker.is_empty() => number_in(unit.marker),
            PairKind::Heading(_) => number_in(unit.text),
            _ => None,
        };
        if matches!(unit.kind, PairKind::Heading(_)) {
            section = number;
        }
        Side { kind: unit.kind, marker: unit.marker, number, section, end: End::of(unit.text), length: unit.text.chars().count() as f32 }
    };
    units.iter().map(side).collect()
}

impl<'a> Both<'a> {
    fn new(original: &[PairUnit<'a>], translation: &[PairUnit<'a>]) -> Self {
        let (original, translation) = (sides(original), sides(translation));
        let total = |sides: &[Side<'_>]| sides.iter().map(|side| side.length).sum::<f32>().max(1.0);
        let factor = total(&translation) / total(&original);
        Self { original, translation, factor }
    }

    /// How badly some blocks go together; infinite where they cannot.
    fn cost(&self, olds: std::ops::Range<usize>, news: std::ops::Range<usize>) -> f32 {
        let (olds, news) = (&self.original[olds], &self.translation[news]);
        let (Some(old), Some(new)) = (olds.first(), news.first()) else { return 0.0 };
        // Several go together only where all are running text: the parts of a table or the headings stand each for one.
        let several = olds.len() > 1 || news.len() > 1;
        if several && !olds.iter().chain(news).all(|side| matches!(side.kind, PairKind::Text(_))) {
            return f32::INFINITY;
        }
        // What has a marker of its own begins anew; it is not the rest of what stands before it.
        let begins = |sides: &[Side<'_>]| sides[1..].iter().filter(|side| !side.marker.is_empty()).count() as f32;
        let kind = match (old.kind, new.kind) {
            (old, new) if old == new => 0.0,
            (PairKind::Heading(_), PairKind::Heading(_)) => 2.0,
            (PairKind::Text(_), PairKind::Text(_)) => 1.0,
            _ => return f32::INFINITY,
        };
        let named = match (old.marker.is_empty(), new.marker.is_empty()) {
            (false, false) if old.marker == new.marker => -3.0,
            (true, true) | (false, false) => 0.0,
            _ => 2.0,
        };
        let counted = match (old.number, new.number) {
            (Some(old), Some(new)) if old == new => -3.0,
            // Articles are rarely numbered otherwise in another language; points of a list sometimes are.
            (Some(_), Some(_)) if matches!(old.kind, PairKind::Heading(_)) => 2.0 * LONE,
            (Some(_), Some(_)) => 1.5 * LONE,
            _ => 0.0,
        };
        let elsewhere = if old.section.is_some() && new.section.is_some() && old.section != new.section { 3.0 } else { 0.0 };
        let ends = |sides: &[Side<'_>]| sides.last().map(|side| side.end);
        let ended = if ends(olds) == ends(news) { 0.0 } else { 1.0 };
        let length = |sides: &[Side<'_>]| sides.iter().map(|side| side.length).sum::<f32>();
        kind + named + counted + elsewhere + ended + 6.0 * (begins(olds) + begins(news)) + self.length_cost(length(olds), length(news))
    }

    /// Half the square of the deviation in standard deviations: the logarithm of how seldom that is.
    fn length_cost(&self, old: f32, new: f32) -> f32 {
        let expected = old * self.factor;
        let deviation = (new - expected) / (VARIANCE * expected.max(new).max(1.0)).sqrt();
        (deviation * deviation / 2.0).min(LONE)
    }
}

#[cfg(test)]
mod tests;
