//! Compares what the carry-over finds with what is known to be true.

use std::collections::{BTreeMap, BTreeSet};

use colloquy_text::carry::{QuotePlace, SURE};
use colloquy_text::{Link, Unit, UnitKind, carry, carry_quote};

use super::edit::{Deed, Letter, Made, own, words};
use super::random::Random;

/// Quotations tried in each pair of versions.
const QUOTES: usize = 120;

/// Counts; blocks are those of the old version.
#[derive(Default, Clone, Copy)]
pub struct Count {
    pub all: usize,
    /// Linked with exactly the right blocks.
    pub right: usize,
    /// Of these: not sure, so that a person looks.
    pub asked: usize,
    /// Linked with a wrong block although sure.
    pub wrong_sure: usize,
    /// Linked with a wrong block, and not sure.
    pub wrong_asked: usize,
    /// Without a link it should have.
    pub missing: usize,
    /// Pairs found that are right, all found, all there are.
    pub pairs_right: usize,
    pub pairs_found: usize,
    pub pairs: usize,
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.all += other.all;
        self.right += other.right;
        self.asked += other.asked;
        self.wrong_sure += other.wrong_sure;
        self.wrong_asked += other.wrong_asked;
        self.missing += other.missing;
        self.pairs_right += other.pairs_right;
        self.pairs_found += other.pairs_found;
        self.pairs += other.pairs;
    }

    pub fn rate(&self) -> f64 {
        share(self.right, self.all)
    }

    fn cells(&self) -> String {
        format!(
            "{:6} {:7.2}% {:7.2}% {:7.2}% {:6.1}% {:5} {:5} {:5}",
            self.all,
            self.rate(),
            share(self.pairs_right, self.pairs_found),
            share(self.pairs_right, self.pairs),
            share(self.asked, self.all),
            self.wrong_sure,
            self.wrong_asked,
            self.missing
        )
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 100.0 } else { 100.0 * part as f64 / whole as f64 }
}

#[derive(Default)]
pub struct Score {
    pub blocks: Count,
    pub quotes: Count,
    kinds: BTreeMap<Deed, (Count, Count)>,
}

impl Score {
    pub fn heading(first: &str) -> String {
        let cells = "   all    right precision recall  asked  wrong wrong? missing";
        format!("{first:32} blocks {cells}\n{:32} quotes", "")
    }

    pub fn line(&self, name: &str) -> String {
        format!("{name:32} blocks {}\n{:32} quotes {}", self.blocks.cells(), "", self.quotes.cells())
    }

    pub fn print_kinds(&self) {
        println!("{}", Self::heading("change"));
        for (deed, (blocks, quotes)) in &self.kinds {
            println!("{:32} blocks {}\n{:32} quotes {}", format!("{deed:?}"), blocks.cells(), "", quotes.cells());
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.blocks.add(&other.blocks);
        self.quotes.add(&other.quotes);
        for (deed, counts) in &other.kinds {
            let own = self.kinds.entry(*deed).or_default();
            own.0.add(&counts.0);
            own.1.add(&counts.1);
        }
    }

    /// Carries a pair of versions over and counts.
    pub fn of(made: &Made, seed: u64) -> Self {
        let mut score = Self::default();
        score.measure(made, seed);
        score
    }

    pub fn measure(&mut self, made: &Made, seed: u64) {
        let texts: Vec<String> = made.new.iter().map(|letters| letters.iter().map(|letter| letter.0).collect()).collect();
        let old = units(made.old.iter().map(String::as_str));
        let new = units(texts.iter().map(String::as_str));
        let links = carry(&old, &new);
        for (at, deed) in made.deeds.iter().enumerate() {
            let count = block(made, &links, at);
            let doubtful = count.missing > 0 || count.wrong_asked > 0;
            if shows("wrong") && count.wrong_sure > 0 || shows("all") && (count.wrong_sure > 0 || doubtful) {
                show(made, &texts, &links, at, seed);
            }
            self.blocks.add(&count);
            self.kinds.entry(*deed).or_default().0.add(&count);
        }
        let mut random = Random::new(seed.wrapping_add(77));
        for _ in 0..QUOTES.min(4 * made.old.len()) {
            let at = random.below(made.old.len());
            let places = words(&own(&made.old[at], at));
            if places.is_empty() {
                continue;
            }
            let first = random.below(places.len());
            let last = (first + random.below(8)).min(places.len() - 1);
            let range = (places[first].0, places[last].1);
            let found = carry_quote(&old, &new, &links, at, range.0, range.1);
            let count = quote(made, at, range, found.map(|place| (place.new, place.start, place.end, place.confidence)));
            if count.wrong_sure > 0 && (shows("wrong") || shows("all")) {
                show_quotation(made, at, range, found.as_ref());
                show(made, &texts, &links, at, seed);
            }
            self.quotes.add(&count);
            self.kinds.entry(made.deeds[at]).or_default().1.add(&count);
        }
    }
}

/// Whether the environment asks for such cases to be printed.
fn shows(what: &str) -> bool {
    std::env::var_os("CARRY_SHOW").is_some_and(|asked| asked == what)
}

/// Prints an old block with its neighbours, where it truly is and where it was found, each with neighbours.
fn show(made: &Made, texts: &[String], links: &[Link], at: usize, seed: u64) {
    let short = |text: &str| text.chars().take(90).collect::<String>();
    let around = |list: &[String], at: usize| {
        for (near, text) in list.iter().enumerate().take(at + 3).skip(at.saturating_sub(2)) {
            println!("     {} {near}: {}", if near == at { '>' } else { ' ' }, short(text));
        }
    };
    println!("-- pair {seed}, {:?} {at}", made.deeds[at]);
    around(&made.old, at);
    for to in truth(made, at) {
        println!("   truly {to}");
        around(texts, to);
    }
    for link in links.iter().filter(|link| link.old == at) {
        println!("   found {} {:?} {}% {:.2}", link.new, link.kind, link.confidence, link.similarity);
        around(texts, link.new);
    }
}

/// Prints an old block with the quotation marked, and each new one that holds some of it or was taken for it: `«` and `»` as it
/// was found, `[` and `]` where it truly is.
fn show_quotation(made: &Made, at: usize, range: (usize, usize), found: Option<&QuotePlace>) {
    let is_own = |letter: &Letter| letter.1.is_some_and(|(block, place)| block == at && (range.0..range.1).contains(&place));
    println!("-- quotation, {}% sure", found.map_or(0, |place| place.confidence));
    let marked: String = made.old[at]
        .chars()
        .enumerate()
        .flat_map(|(place, c)| {
            [(range.0 == place).then_some('['), (range.1 == place).then_some(']'), Some(c)].into_iter().flatten().collect::<Vec<_>>()
        })
        .collect();
    println!("   old {at}: {marked}");
    for (to, letters) in made.new.iter().enumerate() {
        let (first, last) = (letters.iter().position(is_own), letters.iter().rposition(is_own));
        let here = found.filter(|place| place.new == to);
        if first.is_none() && here.is_none() {
            continue;
        }
        let mut marked = String::new();
        for (place, letter) in letters.iter().enumerate() {
            let starts = |begin: Option<usize>, sign| (begin == Some(place)).then_some(sign);
            let signs = [
                starts(last.map(|last| last + 1), ']'),
                starts(here.map(|here| here.end), '»'),
                starts(first, '['),
                starts(here.map(|here| here.start), '«'),
            ];
            marked.extend(signs.into_iter().flatten());
            marked.push(letter.0);
        }
        println!("   new {to}: {marked}");
    }
}

fn units<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Unit<'a>> {
    texts.map(|text| Unit { kind: UnitKind::Text, parent: None, marker: "", text }).collect()
}

/// The new blocks that hold a fair part of an old one: a tenth of it, or half of the new block.
fn truth(made: &Made, at: usize) -> BTreeSet<usize> {
    let length = made.old[at].chars().count();
    let from = |letters: &[Letter]| letters.iter().filter(|letter| letter.1.is_some_and(|(block, _)| block == at)).count();
    let holds = |letters: &Vec<Letter>| {
        let held = from(letters);
        held * 10 >= length.max(1) || (held > 0 && held * 2 >= letters.len())
    };
    made.new.iter().enumerate().filter(|(_, letters)| holds(letters)).map(|(to, _)| to).collect()
}

fn block(made: &Made, links: &[Link], at: usize) -> Count {
    let truth = truth(made, at);
    let own: Vec<&Link> = links.iter().filter(|link| link.old == at).collect();
    let found: BTreeSet<usize> = own.iter().map(|link| link.new).collect();
    // The very same words in another place are not wrong: nobody could tell them apart.
    let same = |to: usize| truth.iter().any(|right| made.new[*right].iter().map(|l| l.0).eq(made.new[to].iter().map(|l| l.0)));
    let wrong =
        |sure: bool| own.iter().filter(|link| (link.confidence >= SURE) == sure && !truth.contains(&link.new) && !same(link.new)).count();
    let pairs_right = found.iter().filter(|to| truth.contains(to) || same(**to)).count();
    let right = pairs_right == found.len() && found.len() == truth.len();
    Count {
        all: 1,
        right: usize::from(right),
        asked: usize::from(right && own.iter().any(|link| link.confidence < SURE)),
        wrong_sure: usize::from(wrong(true) > 0),
        wrong_asked: usize::from(wrong(false) > 0),
        missing: usize::from(found.len() < truth.len()),
        pairs_right,
        pairs_found: found.len(),
        pairs: truth.len(),
    }
}

/// A quotation is right where it covers what is left of its words, give or take a quarter; where less than half is left,
/// no place is right as well.
fn quote(made: &Made, at: usize, range: (usize, usize), found: Option<(usize, usize, usize, u8)>) -> Count {
    let is_own = |letter: &Letter| letter.1.is_some_and(|(block, place)| block == at && (range.0..range.1).contains(&place));
    let held = |letters: &[Letter]| letters.iter().filter(|letter| is_own(letter) && !letter.0.is_whitespace()).count();
    let whole = made.old[at].chars().skip(range.0).take(range.1 - range.0).filter(|c| !c.is_whitespace()).count();
    let best = made.new.iter().enumerate().max_by_key(|(to, letters)| (held(letters), usize::MAX - to));
    let left = best.map_or(0, |(_, letters)| held(letters));
    let right_at = |to: usize, start: usize, end: usize| {
        let letters = &made.new[to];
        // Another block may hold as much of it.
        if held(letters) * 10 < left * 9 {
            return false;
        }
        let first = letters.iter().position(&is_own).unwrap_or(0);
        let last = letters.iter().rposition(&is_own).map_or(0, |at| at + 1);
        let both = end.min(last).saturating_sub(start.max(first));
        // The very words over what is left of them are not wrong: nobody could tell them apart.
        let quoted = made.old[at].chars().skip(range.0).take(range.1 - range.0);
        if both > 0 && letters[start..end].iter().map(|letter| letter.0).eq(quoted) {
            return true;
        }
        let either = end.max(last) - start.min(first);
        both * 4 >= either * 3
    };
    let lost = left * 2 < whole;
    let mut count = Count { all: 1, pairs: usize::from(!lost), pairs_found: usize::from(found.is_some()), ..Count::default() };
    match found {
        None => {
            count.right = usize::from(lost);
            count.missing = usize::from(!lost);
        }
        Some((to, start, end, confidence)) => {
            let sure = confidence >= SURE;
            let right = left > 0 && right_at(to, start, end);
            count.right = usize::from(right);
            count.pairs_right = usize::from(right);
            // More words found than there are is no pair.
            count.pairs = count.pairs.max(count.pairs_right);
            count.asked = usize::from(right && !sure);
            count.wrong_sure = usize::from(!right && sure);
            count.wrong_asked = usize::from(!right && !sure);
        }
    }
    count
}
