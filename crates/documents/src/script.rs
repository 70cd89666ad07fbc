//! Which way a text runs and which fonts its letters need, told by the letters themselves.

use colloquy_consultation::Direction;

/// A stretch of text that is set in one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// The words.
    pub text: &'a str,
    /// Which way they run.
    pub direction: Direction,
    /// Whether they hold Chinese, Japanese or Korean letters.
    pub east_asian: bool,
}

/// The direction of the first letter that has one, as Unicode's paragraphs take it; `otherwise` where none has.
#[must_use]
pub fn direction(text: &str, otherwise: Direction) -> Direction {
    text.chars().find_map(strong).unwrap_or(otherwise)
}

/// The direction a character has by itself; none for spaces, digits and most signs.
fn strong(c: char) -> Option<Direction> {
    match c {
        '\u{200E}' => Some(Direction::Ltr),
        '\u{200F}' | '\u{061C}' => Some(Direction::Rtl),
        '\u{0590}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => c.is_alphabetic().then_some(Direction::Rtl),
        _ => c.is_alphabetic().then_some(Direction::Ltr),
    }
}

/// Whether a character is Chinese, Japanese or Korean, their punctuation and full-width signs included.
#[must_use]
pub fn is_east_asian(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{A4CF}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Cuts a text that stands in a paragraph of direction `base`. Digits go on as what stands before them; other characters
/// without a direction go with their neighbours where both run the same way, else with the paragraph.
#[must_use]
pub fn stretches(text: &str, base: Direction) -> Vec<Stretch<'_>> {
    let mut cuts: Vec<(usize, Direction, bool)> = Vec::new();
    let mut last = base;
    let mut open: Option<usize> = None;
    let push = |at: usize, direction: Direction, east: bool, cuts: &mut Vec<(usize, Direction, bool)>| {
        if cuts.last().is_none_or(|cut| (cut.1, cut.2) != (direction, east)) {
            cuts.push((at, direction, east));
        }
    };
    for (at, c) in text.char_indices() {
        let of_last = || c.is_numeric().then_some(last);
        let Some(found) = strong(c).or_else(|| is_east_asian(c).then_some(Direction::Ltr)).or_else(of_last) else {
            open.get_or_insert(at);
            continue;
        };
        if let Some(start) = open.take() {
            let between = if last == found { last } else { base };
            let east = between == Direction::Ltr && cuts.last().is_some_and(|cut| cut.2) && is_east_asian(c);
            push(start, between, east, &mut cuts);
        }
        push(at, found, is_east_asian(c), &mut cuts);
        last = found;
    }
    if let Some(start) = open {
        push(start, base, false, &mut cuts);
    }
    let ends = cuts.iter().skip(1).map(|cut| cut.0).chain([text.len()]);
    cuts.iter().zip(ends).map(|(cut, end)| Stretch { text: &text[cut.0..end], direction: cut.1, east_asian: cut.2 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};
    use proptest::prelude::*;

    #[test]
    fn first_letter_with_a_direction_decides() {
        for (text, found) in [("12. سلام hello", Rtl), ("hello سلام", Ltr), ("שלום", Rtl), ("12. 中文", Ltr), ("٣ …", Rtl)]
        {
            assert_eq!(direction(text, Rtl), found, "{text}");
        }
        assert_eq!(direction("", Ltr), Ltr);
    }

    #[test]
    fn mixed_text_is_cut_where_direction_or_letters_change() {
        let cut = |text, base| stretches(text, base).iter().map(|s| (s.text, s.direction, s.east_asian)).collect::<Vec<_>>();
        assert_eq!(cut("سلام (IGF) عليكم", Rtl), [("سلام (", Rtl, false), ("IGF", Ltr, false), (") عليكم", Rtl, false)]);
        assert_eq!(cut("the 中文，中 text", Ltr), [("the ", Ltr, false), ("中文，中", Ltr, true), (" text", Ltr, false)]);
        assert_eq!(
            cut("في IGF 2026، \u{200E}2026-11-24", Rtl).iter().map(|s| s.0).collect::<Vec<_>>(),
            ["في ", "IGF 2026، \u{200E}2026-11-24"]
        );
        assert_eq!(cut("12", Rtl), [("12", Rtl, false)]);
        assert_eq!(cut("", Rtl), []);
    }

    proptest! {
        #[test]
        fn stretches_are_the_text(text in "[ a1.سل中，\n]{0,20}|\\PC{0,20}", rtl: bool) {
            let base = if rtl { Rtl } else { Ltr };
            let joined: String = stretches(&text, base).iter().map(|stretch| stretch.text).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
