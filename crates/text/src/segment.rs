//! Cutting a text into tokens that a reader takes for words.
//!
//! Tokens cover every byte of a text in order, so they are given as their ends: ascending byte offsets, the last
//! of which is the text's length.

/// What a character is to the cutting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Letters, digits and what joins them: runs are one token.
    Word,
    /// White space: runs are one token.
    Space,
    /// Scripts written without spaces: each letter is a token with the marks that follow it.
    Single,
    /// Marks that belong to the character before, whatever it is.
    Extend,
    /// A vowel of Thai or Lao that is written before its consonant: it opens a token.
    Leading,
    /// Everything else: each is a token.
    Other,
}

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

fn classify(c: char) -> Class {
    let n = c as u32;
    if n < 0x80 {
        return if c.is_ascii_alphanumeric() || c == '_' {
            Class::Word
        } else if c.is_ascii_whitespace() || n == 0x0B {
            Class::Space
        } else {
            Class::Other
        };
    }
    match n {
        // Zero-width non-joiner, joiner and the marks of direction belong to the word they stand in.
        0x200C..=0x200F | 0x061C | 0x2060 | 0x00AD | 0xFE00..=0xFE0F | 0xE0100..=0xE01EF => return Class::Extend,
        // Skin tones of emoji.
        0x1F3FB..=0x1F3FF => return Class::Extend,
        // Thai and Lao: vowels written before, then marks above and below, then letters.
        0x0E40..=0x0E44 | 0x0EC0..=0x0EC4 => return Class::Leading,
        0x0E30..=0x0E3A | 0x0E45 | 0x0E47..=0x0E4E | 0x0EB0..=0x0EBC | 0x0EC8..=0x0ECE => return Class::Extend,
        0x0E50..=0x0E59 | 0x0ED0..=0x0ED9 => return Class::Word,
        0x0E01..=0x0E46 | 0x0E81..=0x0EDF => return Class::Single,
        // Burmese and Khmer.
        0x102B..=0x103E | 0x1056..=0x1059 | 0x105E..=0x1060 | 0x1062..=0x1064 | 0x1067..=0x106D | 0x1071..=0x1074 => return Class::Extend,
        0x1082..=0x108D | 0x108F | 0x109A..=0x109D => return Class::Extend,
        0x1040..=0x1049 | 0x1090..=0x1099 | 0x17E0..=0x17E9 => return Class::Word,
        0x104A..=0x104F | 0x17D4..=0x17DB => return Class::Other,
        0x1000..=0x109F => return Class::Single,
        0x17B4..=0x17D3 | 0x17DD => return Class::Extend,
        0x1780..=0x17DC => return Class::Single,
        // Kana with their voice marks; the long sound mark and the iteration marks go with the letter before.
        0x3099 | 0x309A | 0x30FC | 0xFF9E | 0xFF9F | 0xFF70 | 0x3005 | 0x303B => return Class::Extend,
        0x3006 | 0x3007 | 0x3041..=0x309F | 0x30A1..=0x30FA | 0x30FD..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9D => return Class::Single,
        // Ideographs.
        0x2E80..=0x2FDF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => return Class::Single,
        // Devanagari to Sinhala: letters, marks and signs stand in rows of 0x80; the two dandas are signs.
        0x0964 | 0x0965 | 0x0970 | 0x0DF4 => return Class::Other,
        0x0900..=0x0DFF => return Class::Word,
        // Ethiopic word space and signs.
        0x1361..=0x1368 => return Class::Other,
        _ => {}
    }
    if is_mark(n) {
        Class::Extend
    } else if c.is_alphanumeric() {
        Class::Word
    } else if c.is_whitespace() {
        Class::Space
    } else {
        Class::Other
    }
}

/// Combining marks outside the rows treated above; letters among them do no harm, since both join a word.
fn is_mark(n: u32) -> bool {
    matches!(n,
        0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x05BF | 0x05C1 | 0x05C2 | 0x05C4 | 0x05C5 | 0x05C7
        | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x06E7 | 0x06E8 | 0x06EA..=0x06ED
        | 0x0711 | 0x0730..=0x074A | 0x07A6..=0x07B0 | 0x07EB..=0x07F3 | 0x0816..=0x082D | 0x0859..=0x085B
        | 0x0898..=0x089F | 0x08CA..=0x08FF | 0x0F18 | 0x0F19 | 0x0F35 | 0x0F37 | 0x0F39 | 0x0F3E | 0x0F3F | 0x0F71..=0x0F84
        | 0x0F86 | 0x0F87 | 0x0F8D..=0x0FBC | 0x135D..=0x135F | 0x1712..=0x1714 | 0x18A9 | 0x1920..=0x193B | 0x1A17..=0x1A1B
        | 0x1A55..=0x1A7F | 0x1AB0..=0x1AFF | 0x1B00..=0x1B04 | 0x1B34..=0x1B44 | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF
        | 0x2DE0..=0x2DFF | 0x302A..=0x302F | 0xA66F..=0xA672 | 0xA674..=0xA67D | 0xA8E0..=0xA8F1 | 0xFB1E | 0xFE20..=0xFE2F)
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
