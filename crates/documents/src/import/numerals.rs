//! Numbers as lists show them.

/// How a list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numerals {
    /// 1, 2, 3.
    Decimal,
    /// 01, 02, 03.
    Padded,
    /// a to z, then aa, or ab where letters count like digits.
    Letters {
        /// A, B, C.
        capital: bool,
        /// aa, bb, cc after z, as office programs count; else aa, ab, ac.
        doubled: bool,
    },
    /// i, ii, iii.
    Roman {
        /// I, II, III.
        capital: bool,
    },
    /// Ten digits of a script, by their zero.
    Digits(char),
    /// 一, 二, 三.
    Chinese,
    /// أ, ب, ت.
    Arabic,
    /// أ, ب, ج: the old order of the letters.
    Abjad,
    /// א, ב, ג.
    Hebrew,
    /// α, β, γ.
    Greek,
    /// а, б, в.
    Cyrillic,
    /// ①, ②, ③.
    Circled,
}

const ARABIC: &str = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const GREEK: &str = "αβγδεζηθικλμνξοπρστυφχψω";
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";

impl Numerals {
    /// A number in these numerals; those that cannot say it show digits.
    pub fn say(self, n: i64) -> String {
        let plain = || n.to_string();
        let Some(positive) = u32::try_from(n).ok().filter(|n| *n > 0) else { return plain() };
        match self {
            Self::Decimal => plain(),
            Self::Padded => format!("{n:02}"),
            Self::Letters { capital, doubled } => letters(positive, capital, doubled).unwrap_or_else(plain),
            Self::Roman { capital } => roman(positive, capital, 3999).unwrap_or_else(plain),
            Self::Digits(zero) => {
                let digit = |c: char| char::from_u32(zero as u32 + (c as u32 - '0' as u32)).unwrap_or(c);
                plain().chars().map(digit).collect()
            }
            Self::Chinese => chinese(positive).unwrap_or_else(plain),
            Self::Arabic => pick(ARABIC, positive).unwrap_or_else(plain),
            Self::Abjad => pick(ABJAD, positive).unwrap_or_else(plain),
            Self::Hebrew => hebrew(positive, 499).unwrap_or_else(plain),
            Self::Greek => pick(GREEK, positive).unwrap_or_else(plain),
            Self::Cyrillic => pick(CYRILLIC, positive).unwrap_or_else(plain),
            Self::Circled => {
                positive.checked_sub(1).filter(|at| *at < 20).and_then(|at| char::from_u32(0x2460 + at)).map_or_else(plain, String::from)
            }
        }
    }
}

/// The letter of an alphabet, twice after its end, and so on.
fn pick(alphabet: &str, n: u32) -> Option<String> {
    let count = alphabet.chars().count() as u32;
    let letter = alphabet.chars().nth(((n - 1) % count) as usize)?;
    let times = (n - 1) / count + 1;
    (times <= 9).then(|| std::iter::repeat_n(letter, times as usize).collect())
}

fn letters(n: u32, capital: bool, doubled: bool) -> Option<String> {
    let first = if capital { b'A' } else { b'a' };
    let letter = |at: u32| char::from(first + (at % 26) as u8);
    if doubled {
        let times = (n - 1) / 26 + 1;
        return (times <= 9).then(|| std::iter::repeat_n(letter(n - 1), times as usize).collect());
    }
    let mut out = Vec::new();
    let mut rest = n;
    while rest > 0 {
        out.push(letter(rest - 1));
        rest = (rest - 1) / 26;
    }
    Some(out.into_iter().rev().collect())
}

/// A Roman number, up to `most`.
pub(super) fn roman(n: u32, capital: bool, most: u32) -> Option<String> {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if n == 0 || n > most {
        return None;
    }
    let mut rest = n;
    let mut out = String::new();
    for (worth, sign) in SIGNS {
        while rest >= worth {
            out.push_str(sign);
            rest -= worth;
        }
    }
    Some(if capital { out.to_uppercase() } else { out })
}

/// A Roman number in small letters; empty beyond 3999.
pub(crate) fn small_roman(n: u32) -> String {
    roman(n, false, 3999).unwrap_or_default()
}

/// Up to 9999: 十, 十一, 二十, 一百零五.
fn chinese(n: u32) -> Option<String> {
    const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    if n > 9999 {
        return None;
    }
    let mut out = String::new();
    let mut gap = false;
    for (unit, sign) in [(1000, Some('千')), (100, Some('百')), (10, Some('十')), (1, None)] {
        let digit = n / unit % 10;
        if digit == 0 {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push('零');
        }
        gap = false;
        if !(unit == 10 && digit == 1 && out.is_empty()) {
            out.push(DIGITS[digit as usize]);
        }
        out.extend(sign);
    }
    Some(out)
}

/// Letters as numbers, up to `most` (999 at the utmost); 15 and 16 are written so that they spell no holy name.
pub(super) fn hebrew(n: u32, most: u32) -> Option<String> {
    const ONES: [&str; 10] = ["", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"];
    const TENS: [&str; 10] = ["", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"];
    const HUNDREDS: [&str; 10] = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"];
    let hundreds = HUNDREDS.get((n / 100) as usize).filter(|_| n > 0 && n <= most)?;
    let rest = match n % 100 {
        15 => "טו".to_owned(),
        16 => "טז".to_owned(),
        rest => format!("{}{}", TENS[(rest / 10) as usize], ONES[(rest % 10) as usize]),
    };
    Some(format!("{hundreds}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_say_what_lists_show() {
        let small = Numerals::Letters { capital: false, doubled: false };
        let said: Vec<String> = [1, 26, 27, 52, 703].iter().map(|n| small.say(*n)).collect();
        assert_eq!(said, ["a", "z", "aa", "az", "aaa"]);
        let office = Numerals::Letters { capital: true, doubled: true };
        assert_eq!([27, 28, 53].map(|n| office.say(n)), ["AA", "BB", "AAA"]);
        assert_eq!([4, 1990, 3999, 4000].map(|n| Numerals::Roman { capital: true }.say(n)), ["IV", "MCMXC", "MMMCMXCIX", "4000"]);
        assert_eq!(
            [1, 10, 11, 20, 105, 110, 1001].map(|n| Numerals::Chinese.say(n)),
            ["一", "十", "十一", "二十", "一百零五", "一百一十", "一千零一"]
        );
        assert_eq!([15, 16, 21].map(|n| Numerals::Hebrew.say(n)), ["טו", "טז", "כא"]);
        assert_eq!(Numerals::Digits('٠').say(120), "١٢٠");
        assert_eq!([1, 3, 29].map(|n| Numerals::Abjad.say(n)), ["أ", "ج", "أأ"]);
        assert_eq!([0, -3, i64::MAX].map(|n| Numerals::Circled.say(n)), ["0", "-3", "9223372036854775807"]);
    }
}
