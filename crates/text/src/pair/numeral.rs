//! Numbers as people write them before a paragraph: digits of any script, and the numerals of Chinese and Japanese.

/// The zeros of the scripts that count by ten digits in a row (Unicode, general category Nd).
const ZEROS: [char; 14] = ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '௦', '౦', '೦', '๐', '០', '０'];

/// The first number in a text.
pub(super) fn number_in(text: &str) -> Option<u32> {
    let mut chars = text.chars().skip_while(|c| digit(*c).is_none() && han(*c).is_none()).peekable();
    if chars.peek().is_some_and(|c| digit(*c).is_some()) {
        let mut number: u32 = 0;
        while let Some(value) = chars.peek().and_then(|c| digit(*c)) {
            number = number.checked_mul(10)?.checked_add(value)?;
            chars.next();
        }
        return Some(number);
    }
    let numerals: Vec<u32> = chars.map_while(han).collect();
    // A single numeral inside a word is a word; one that follows 第 is a number, and so is one that stands first.
    let ordinal = text.starts_with('第') || text.chars().next().is_some_and(|c| han(c).is_some());
    (ordinal && !numerals.is_empty()).then(|| of_han(&numerals))
}

fn digit(c: char) -> Option<u32> {
    ZEROS.iter().map(|zero| u32::from(c).wrapping_sub(u32::from(*zero))).find(|value| *value < 10)
}

/// A numeral's value: 1 to 9, 10, 100; 0 for a zero between others.
fn han(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        _ => return None,
    })
}

/// `二十一` is 2 tens and 1.
fn of_han(numerals: &[u32]) -> u32 {
    let (mut sum, mut last) = (0, 0);
    for value in numerals {
        if *value >= 10 {
            sum += last.max(1) * value;
            last = 0;
        } else {
            last = *value;
        }
    }
    sum + last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_every_script() {
        for (text, number) in [
            ("Article 25", Some(25)),
            ("المادة ١٢", Some(12)),
            ("ماده ۳", Some(3)),
            ("अनुच्छेद १०", Some(10)),
            ("第三十条", Some(30)),
            ("第十一条", Some(11)),
            ("二十一", Some(21)),
            ("第一百零五条", Some(105)),
            ("(16)", Some(16)),
            ("世界人权宣言", None),
            ("大会统一", None),
            ("Article premier", None),
            ("99999999999", None),
            ("", None),
        ] {
            assert_eq!(number_in(text), number, "{text}");
        }
    }
}
