//! Values of numbers in several scripts.

/// The digits at the beginning of a text, at most four: their bytes and their value.
pub(super) fn leading_number(text: &str) -> Option<(usize, u32)> {
    let mut value = 0;
    let mut end = 0;
    for (count, (at, c)) in text.char_indices().enumerate() {
        let Some(digit) = digit_value(c) else { break };
        if count == 4 {
            return None;
        }
        value = value * 10 + digit;
        end = at + c.len_utf8();
    }
    (end > 0).then_some((end, value))
}

/// A decimal digit of any script in use: each script has its ten in a row.
fn digit_value(c: char) -> Option<u32> {
    const ZEROS: [u32; 18] =
        [0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0, 0xFF10];
    let n = c as u32;
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&n)).map(|zero| n - zero)
}

/// Chinese and Japanese numerals.
pub(super) fn is_cjk_numeral(c: char) -> bool {
    "〇零一二三四五六七八九十百千".contains(c)
}

/// a to z as 1 to 26, aa to zz as 27 to 52, one case only; `ii` and `xx` are Roman.
pub(super) fn letters_value(text: &str) -> Option<u32> {
    let first = text.bytes().next().filter(u8::is_ascii_alphabetic)?;
    let same = (text.len() == 1 || (text.len() == 2 && roman_value(text).is_none())) && text.bytes().all(|b| b == first);
    same.then(|| u32::from(first.to_ascii_lowercase() - b'a') + 1 + 26 * (text.len() as u32 - 1))
}

/// i to lxxxix and beyond, one case only, written in the usual way.
pub(super) fn roman_value(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 8 || !(text.bytes().all(|b| b.is_ascii_lowercase()) || text.bytes().all(|b| b.is_ascii_uppercase()))
    {
        return None;
    }
    let mut value = 0;
    let mut rest = text.to_ascii_lowercase();
    for (sign, worth) in [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)] {
        let most = if matches!(sign, "x" | "i" | "c") { 3 } else { 1 };
        for _ in 0..most {
            match rest.strip_prefix(sign) {
                Some(shorter) => {
                    value += worth;
                    rest = shorter.to_owned();
                }
                None => break,
            }
        }
    }
    rest.is_empty().then_some(value)
}
