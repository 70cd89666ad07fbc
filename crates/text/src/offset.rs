//! Offsets: Unicode scalar values are what is stored, bytes are Rust's, UTF-16 units are the browser's.
//!
//! An offset past the end gives the end; one inside a character gives that character's start.

/// Unicode scalar values before a byte.
#[must_use]
pub fn scalar_of_byte(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, c)| at + c.len_utf8() <= byte).count()
}

/// The byte at which a scalar value begins.
#[must_use]
pub fn byte_of_scalar(text: &str, scalar: usize) -> usize {
    text.char_indices().nth(scalar).map_or(text.len(), |(at, _)| at)
}

/// Unicode scalar values before a UTF-16 unit.
#[must_use]
pub fn scalar_of_utf16(text: &str, unit: usize) -> usize {
    let mut seen = 0;
    text.chars()
        .take_while(|c| {
            seen += c.len_utf16();
            seen <= unit
        })
        .count()
}

/// The UTF-16 unit at which a scalar value begins.
#[must_use]
pub fn utf16_of_scalar(text: &str, scalar: usize) -> usize {
    text.chars().take(scalar).map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn offsets_agree_on_a_text_of_all_widths() {
        // Bytes 1, 2, 3, 4; units 1, 1, 1, 2.
        let text = "aé字😀z";
        for (scalar, byte, unit) in [(0, 0, 0), (1, 1, 1), (2, 3, 2), (3, 6, 3), (4, 10, 5), (5, 11, 6)] {
            assert_eq!(scalar_of_byte(text, byte), scalar);
            assert_eq!(byte_of_scalar(text, scalar), byte);
            assert_eq!(scalar_of_utf16(text, unit), scalar);
            assert_eq!(utf16_of_scalar(text, scalar), unit);
        }
    }

    #[test]
    fn offset_inside_a_character_gives_its_start_and_past_the_end_the_end() {
        assert_eq!(scalar_of_byte("字x", 2), 0);
        assert_eq!(scalar_of_utf16("😀x", 1), 0);
        assert_eq!((byte_of_scalar("ab", 9), scalar_of_byte("ab", 9), utf16_of_scalar("ab", 9), scalar_of_utf16("ab", 9)), (2, 2, 2, 2));
    }

    proptest! {
        #[test]
        fn every_scalar_offset_comes_back(text in any::<String>(), at in 0usize..30) {
            let at = at.min(text.chars().count());
            prop_assert_eq!(scalar_of_byte(&text, byte_of_scalar(&text, at)), at);
            prop_assert_eq!(scalar_of_utf16(&text, utf16_of_scalar(&text, at)), at);
        }
    }
}
