//! Makes the next version of a text, and keeps where every letter of it comes from.

use colloquy_text::segment::token_ends;

use super::random::Random;

/// A letter and where it comes from: block and place in the old version, or nowhere.
pub type Letter = (char, Option<(usize, usize)>);

/// What was done to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    Unchanged,
    FewWords,
    ManyWords,
    SentenceAdded,
    SentenceGone,
    Moved,
    MovedAndEdited,
    Split,
    Merged,
    Deleted,
    Renumbered,
}

/// Two versions, and what truly became of each block of the old one.
pub struct Made {
    pub old: Vec<String>,
    pub new: Vec<Vec<Letter>>,
    pub deeds: Vec<Deed>,
}

/// Changes a text by the seed. One block in six is kept out of the old version and comes as a new one.
pub fn change(blocks: &[String], seed: u64) -> Made {
    let mut random = Random::new(seed.wrapping_add(1));
    let (mut old, mut pool) = (Vec::new(), Vec::new());
    for block in blocks {
        if random.chance(16) { pool.push(block.clone()) } else { old.push(block.clone()) }
    }
    let mut deeds = vec![Deed::Unchanged; old.len()];
    let mut new: Vec<(usize, Vec<Letter>)> = Vec::new();
    let mut away: Vec<(usize, Vec<Letter>)> = Vec::new();
    let mut at = 0;
    while at < old.len() {
        let letters = own(&old[at], at);
        let deed = draw(&mut random, letters.len(), at + 1 < old.len());
        deeds[at] = deed;
        match deed {
            Deed::Unchanged => new.push((at, letters)),
            Deed::FewWords => new.push((at, reword(letters, 2, &pool_text(&pool, &old, at), &mut random))),
            Deed::ManyWords => {
                let part = (words(&letters).len() / 4).max(3);
                new.push((at, reword(letters, part, &pool_text(&pool, &old, at), &mut random)));
            }
            Deed::SentenceAdded => {
                let other = pool_text(&pool, &old, at);
                let mut letters = letters;
                letters.push((' ', None));
                letters.extend(other.chars().take(80).map(|c| (c, None)));
                new.push((at, letters));
            }
            Deed::SentenceGone => new.push((at, cut(letters, &mut random))),
            Deed::Moved => away.push((at, letters)),
            Deed::MovedAndEdited => away.push((at, reword(letters, 2, &pool_text(&pool, &old, at), &mut random))),
            Deed::Split => {
                let (one, two) = halves(letters, &mut random);
                new.push((at, one));
                new.push((at, two));
            }
            Deed::Merged => {
                let mut both = letters;
                both.push((' ', None));
                both.extend(own(&old[at + 1], at + 1));
                deeds[at + 1] = Deed::Merged;
                new.push((at, both));
                at += 1;
            }
            Deed::Deleted | Deed::Renumbered => {}
        }
        if random.chance(6) && !pool.is_empty() {
            let extra = pool.swap_remove(random.below(pool.len()));
            new.push((at, extra.chars().map(|c| (c, None)).collect()));
        }
        at += 1;
    }
    for (from, letters) in away {
        // At least three blocks away, or it has not moved.
        let free: Vec<usize> = (0..=new.len()).filter(|to| new.get(*to).map_or(new.len(), |block| block.0).abs_diff(from) > 3).collect();
        let to = free.get(random.below(free.len())).copied().unwrap_or(0);
        new.insert(to, (usize::MAX / 2, letters));
    }
    if random.chance(40) {
        renumber(&old, &mut deeds, &mut new, &pool, &mut random);
    }
    Made { old, new: new.into_iter().map(|block| block.1).filter(|letters| !letters.is_empty()).collect(), deeds }
}

/// Puts a new numbered heading with its paragraph before another, and counts those after it anew.
fn renumber(old: &[String], deeds: &mut [Deed], new: &mut Vec<(usize, Vec<Letter>)>, pool: &[String], random: &mut Random) {
    let number =
        |letters: &[Letter]| letters.iter().map(|letter| letter.0).filter(char::is_ascii_digit).collect::<String>().parse::<usize>().ok();
    let digits = |letters: &[Letter]| {
        letters.chunk_by(|a, b| a.0.is_ascii_digit() == b.0.is_ascii_digit()).filter(|run| run[0].0.is_ascii_digit()).count()
    };
    // With two numbers it is two labels that were drawn together.
    let heading = |letters: &[Letter]| letters.len() < 20 && letters.iter().any(|letter| letter.1.is_some()) && digits(letters) == 1;
    let places: Vec<usize> = (0..new.len()).filter(|at| heading(&new[*at].1)).collect();
    // With no new text left there is nothing to put in: an old one would have moved there.
    let (Some(first), Some(text)) = (places.get(random.below(places.len())).copied(), pool.first()) else { return };
    let extra = new[first].1.iter().map(|letter| (letter.0, None)).collect();
    for at in places.into_iter().filter(|at| *at >= first) {
        let letters = &mut new[at].1;
        let next = (number(letters).unwrap_or(0) + 1).to_string();
        let digit = letters.iter().position(|letter| letter.0.is_ascii_digit()).unwrap_or(0);
        let owner = letters.iter().find_map(|letter| letter.1).map(|from| from.0);
        letters.retain(|letter| !letter.0.is_ascii_digit());
        letters.splice(digit..digit, next.chars().map(|c| (c, None)));
        if let Some(owner) = owner.filter(|owner| deeds[*owner] == Deed::Unchanged && old[*owner].chars().count() < 20) {
            deeds[owner] = Deed::Renumbered;
        }
    }
    new.splice(first..first, [(first, extra), (first, text.chars().map(|c| (c, None)).collect())]);
}

fn draw(random: &mut Random, length: usize, followed: bool) -> Deed {
    let deed = match random.below(100) {
        0..50 => Deed::Unchanged,
        50..65 => Deed::FewWords,
        65..71 => Deed::ManyWords,
        71..75 => Deed::SentenceAdded,
        75..79 => Deed::SentenceGone,
        79..84 => Deed::Moved,
        84..87 => Deed::MovedAndEdited,
        87..92 => Deed::Split,
        92..96 => Deed::Merged,
        _ => Deed::Deleted,
    };
    match deed {
        // A heading of a word or two cannot be split or shortened.
        Deed::Split | Deed::SentenceGone | Deed::ManyWords if length < 40 => Deed::Unchanged,
        // Nobody moves “Article 5” without what stands under it.
        Deed::Moved | Deed::MovedAndEdited if length < 20 => Deed::Unchanged,
        // Two words of three changed leave nothing to know a heading by.
        Deed::FewWords if length < 20 => Deed::Unchanged,
        Deed::Merged if !followed => Deed::Unchanged,
        deed => deed,
    }
}

pub fn own(text: &str, block: usize) -> Vec<Letter> {
    text.chars().enumerate().map(|(at, c)| (c, Some((block, at)))).collect()
}

fn pool_text(pool: &[String], old: &[String], at: usize) -> String {
    pool.get(at % pool.len().max(1)).or_else(|| old.get((at * 7 + 3) % old.len())).cloned().unwrap_or_default()
}

/// The tokens that are words, as ranges of letters.
pub fn words(letters: &[Letter]) -> Vec<(usize, usize)> {
    let text: String = letters.iter().map(|letter| letter.0).collect();
    let mut ranges = Vec::new();
    let (mut start, mut from) = (0, 0);
    for end in token_ends(&text) {
        let token = &text[from..end as usize];
        let length = token.chars().count();
        if token.chars().any(char::is_alphanumeric) {
            ranges.push((start, start + length));
        }
        start += length;
        from = end as usize;
    }
    ranges
}

/// Replaces, takes out or adds so many words; the words come from another text.
fn reword(before: Vec<Letter>, many: usize, other: &str, random: &mut Random) -> Vec<Letter> {
    let source = own(other, 0);
    let choice = words(&source);
    let mut letters = before.clone();
    for _ in 0..many {
        let places = words(&letters);
        let Some((start, end)) = places.get(random.below(places.len())).copied() else { break };
        let word: Vec<Letter> = match choice.get(random.below(choice.len())) {
            Some((from, to)) => source[*from..*to].iter().map(|letter| (letter.0, None)).collect(),
            None => vec![('x', None)],
        };
        match random.below(3) {
            0 => drop(letters.splice(start..end, word)),
            1 if places.len() > 3 => drop(letters.drain(start..end)),
            _ => {
                let spaced = letters.get(start.wrapping_sub(1)).is_some_and(|letter| letter.0 == ' ');
                let word: Vec<Letter> = word.into_iter().chain(spaced.then_some((' ', None))).collect();
                drop(letters.splice(start..start, word));
            }
        }
    }
    put_back(&before, &mut letters);
    letters
}

/// Words put in where the very same were taken out were never gone: nobody could tell. They are those of the same order between
/// two letters that stayed; white space counts for nothing.
fn put_back(before: &[Letter], letters: &mut [Letter]) {
    let stays = |letter: &Letter| letter.1.filter(|_| !letter.0.is_whitespace()).map(|from| from.1);
    let mut at = 0;
    while at < letters.len() {
        let end = at + letters[at..].iter().take_while(|letter| stays(letter).is_none()).count();
        let first = letters[..at].last().and_then(stays).map_or(0, |last| last + 1);
        let last = letters.get(end).and_then(stays).unwrap_or(before.len());
        let (gone, come) = (&before[first.min(last)..last], &mut letters[at..end]);
        for (a, b) in common(gone, come) {
            come[b.0..b.1].clone_from_slice(&gone[a.0..a.1]);
        }
        at = end + 1;
    }
}

/// The longest list of the same words in both, as ranges of letters (Wagner & Fischer 1974).
fn common(gone: &[Letter], come: &[Letter]) -> Vec<((usize, usize), (usize, usize))> {
    let (old, new) = (words(gone), words(come));
    let same = |a: &(usize, usize), b: &(usize, usize)| {
        gone[a.0..a.1].iter().map(|letter| letter.0).eq(come[b.0..b.1].iter().map(|letter| letter.0))
    };
    let mut lengths = vec![vec![0; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            let skipped = lengths[a + 1][b].max(lengths[a][b + 1]);
            lengths[a][b] = if same(&old[a], &new[b]) { lengths[a + 1][b + 1] + 1 } else { skipped };
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if same(&old[a], &new[b]) {
            pairs.push((old[a], new[b]));
            (a, b) = (a + 1, b + 1);
        } else if lengths[a + 1][b] >= lengths[a][b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// Takes out about a third, at the ends of words.
fn cut(letters: Vec<Letter>, random: &mut Random) -> Vec<Letter> {
    let places = words(&letters);
    let third = (places.len() / 3).max(1);
    let first = random.below(places.len() - third + 1);
    let (from, to) = (places[first].0, places[(first + third - 1).min(places.len() - 1)].1);
    letters[..from].iter().chain(&letters[to..]).copied().collect()
}

/// Cuts after a sentence near the middle, or else between two words there.
fn halves(letters: Vec<Letter>, random: &mut Random) -> (Vec<Letter>, Vec<Letter>) {
    let length = letters.len();
    let near = |at: usize| at.abs_diff(length / 2) < length / 4;
    let ends: Vec<usize> =
        letters.iter().enumerate().filter(|(at, letter)| near(*at) && ".;。；؛।።,，、".contains(letter.0)).map(|(at, _)| at + 1).collect();
    let between: Vec<usize> = words(&letters).into_iter().map(|word| word.0).filter(|at| near(*at)).collect();
    let list = if ends.is_empty() { between } else { ends };
    let at = list.get(random.below(list.len())).copied().unwrap_or(length / 2);
    let mut second = letters[at..].to_vec();
    while second.first().is_some_and(|letter| letter.0.is_whitespace()) {
        second.remove(0);
    }
    (letters[..at].to_vec(), second)
}
