//! Cutting a text into tokens that a reader takes for words.
//!
//! Tokens cover every byte of a text in order, so they are given as their ends: ascending byte offsets, the last
//! of which is the text's length.

mod class;

use class::{Class, classify};

/// The ends of a text's tokens: words, runs of white space, single signs; one letter each in Chinese, Japanese, Thai, Lao,
/// Khmer and Burmese.
#[must_use]
pub fn token_ends(text: &str) -> Vec<u32> {
    let mut ends = Vec::new();
    // The class of the token that is open, and whether a joiner (ZWJ, virama of a stacking script) holds it open.
    let mut open: Option<Class> = None;
    let mut held = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut class = classify(c);
        if class == Class::Other && open == Some(Class::Word) && is_apostrophe(c) {
            // An apostrophe or a middle dot inside a word belongs to it.
            if chars.peek().is_some_and(|(_, next)| classify(*next) == Class::Word) {
                class = Class::Word;
            }
        }
        let joins = match (open, class) {
            (None, _) => true,
            (_, Class::Extend) => open != Some(Class::Space),
            (Some(Class::Word), Class::Word) | (Some(Class::Space), Class::Space) => true,
            (Some(Class::Leading), Class::Single) => true,
            (Some(Class::Single), Class::Single) => held,
            (Some(Class::Other), Class::Other) => held,
            _ => false,
        };
        if !joins {
            ends.push(at as u32);
        }
        if !joins || open.is_none() || class != Class::Extend {
            // A mark without a base begins a token of its own, which nothing but marks joins.
            open = Some(if class == Class::Extend { Class::Other } else { class });
        }
        held = is_joiner(c);
    }
    if !text.is_empty() {
        ends.push(text.len() as u32);
    }
    ends
}

/// The token ends of a text from the starts of its segments in UTF-16 units (`Intl.Segmenter` gives these as `index`).
///
/// Starts out of order, past the end or inside a surrogate pair are left out, so any input gives a valid cutting.
#[must_use]
pub fn ends_from_utf16(text: &str, starts: &[u32]) -> Vec<u32> {
    let mut ends = Vec::new();
    let mut unit = 0u32;
    let mut next = 0;
    for (at, c) in text.char_indices() {
        while next < starts.len() && starts[next] < unit {
            next += 1;
        }
        if at > 0 && starts.get(next) == Some(&unit) {
            ends.push(at as u32);
        }
        unit += c.len_utf16() as u32;
    }
    if !text.is_empty() {
        ends.push(text.len() as u32);
    }
    ends
}

/// The tokens themselves, from their ends.
pub(crate) fn tokens<'a>(text: &'a str, ends: &[u32]) -> Vec<&'a str> {
    let mut start = 0;
    let mut tokens = Vec::with_capacity(ends.len());
    for &end in ends {
        let end = end as usize;
        // A cutting that does not fit its text loses no byte: what cannot be cut stays in one piece.
        if end > start && text.is_char_boundary(end) {
            tokens.push(&text[start..end]);
            start = end;
        }
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02BC}' | '\u{00B7}' | '\u{05F3}' | '\u{05F4}')
}

/// ZWJ, and the sign of Khmer that stacks the next consonant under this one, and that of Burmese.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200D}' | '\u{17D2}' | '\u{1039}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<&str> {
        tokens(text, &token_ends(text))
    }

    #[test]
    fn words_spaces_and_signs_are_tokens() {
        assert_eq!(cut("Don't stop, e-mail  us."), ["Don't", " ", "stop", ",", " ", "e", "-", "mail", "  ", "us", "."]);
        assert_eq!(cut("l’État 2.5 % 'a'"), ["l’État", " ", "2", ".", "5", " ", "%", " ", "'", "a", "'"]);
        assert!(cut("").is_empty());
    }

    #[test]
    fn accents_written_apart_stay_with_their_letter() {
        assert_eq!(cut("re\u{301}sume\u{301} e\u{301}"), ["re\u{301}sume\u{301}", " ", "e\u{301}"]);
    }

    #[test]
    fn arabic_words_keep_their_vowel_signs_and_joiners() {
        assert_eq!(cut("لمّا كانَ، می\u{200C}خواهم"), ["لمّا", " ", "كانَ", "،", " ", "می\u{200C}خواهم"]);
    }

    #[test]
    fn hindi_words_keep_virama_and_the_danda_is_a_sign() {
        assert_eq!(cut("सभी मनुष्यों को।"), ["सभी", " ", "मनुष्यों", " ", "को", "।"]);
    }

    #[test]
    fn amharic_words_and_word_space_are_apart() {
        assert_eq!(cut("የሰው፡ልጅ ሁሉ።"), ["የሰው", "፡", "ልጅ", " ", "ሁሉ", "።"]);
    }

    #[test]
    fn chinese_japanese_and_thai_are_cut_by_the_letter() {
        assert_eq!(cut("人人生而自由，2024年"), ["人", "人", "生", "而", "自", "由", "，", "2024", "年"]);
        assert_eq!(cut("データが"), ["デー", "タ", "が"]);
        assert_eq!(cut("เป็นที่ ๑๒"), ["เป็", "น", "ที่", " ", "๑๒"]);
    }

    #[test]
    fn stacked_consonants_and_joined_emoji_are_one_token() {
        assert_eq!(cut("ក្រុម"), ["ក្រុ", "ម"]);
        assert_eq!(cut("👩\u{200D}💻👍🏽"), ["👩\u{200D}💻", "👍🏽"]);
    }

    #[test]
    fn segments_of_the_browser_become_token_ends() {
        // "a😀 b": units a=0, 😀=1..3, space=3, b=4.
        assert_eq!(ends_from_utf16("a😀 b", &[0, 1, 3, 4]), [1, 5, 6, 7]);
        assert_eq!(ends_from_utf16("a😀 b", &[9, 2, 1]), [7]);
        assert!(ends_from_utf16("", &[0]).is_empty());
    }

    proptest! {
        #[test]
        fn tokens_cover_every_byte(text in any::<String>()) {
            prop_assert_eq!(cut(&text).concat(), text);
        }

        #[test]
        fn any_cutting_covers_every_byte(text in any::<String>(), ends in proptest::collection::vec(0u32..40, 0..20)) {
            prop_assert_eq!(tokens(&text, &ends).concat(), text.clone());
            prop_assert_eq!(tokens(&text, &ends_from_utf16(&text, &ends)).concat(), text);
        }
    }
}
