//! How numbers are written.

use crate::import::numerals;

/// A way of writing numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Format {
    /// A sign and no number.
    Bullet,
    /// No number at all.
    None,
    Decimal,
    /// With so many digits at least.
    Padded(usize),
    Roman(bool),
    /// Letters of an alphabet, over and over: `a`, `z`, `aa`.
    Letters(&'static str),
    /// Digits of another script, from zero.
    Digits(&'static str),
    /// A row of signs, and decimal beyond.
    Row(&'static str),
    Ordinal,
    Words(bool),
    Hebrew,
    /// Chinese, Japanese, Korean: digits from zero, tens to thousands, ten thousand, and whether one is said before ten.
    Counting(&'static str, &'static str, bool),
    /// Between dashes.
    Dashed,
    Hexadecimal,
    /// The sixty pairs of stems and branches.
    Pairs,
}

const HAN: &str = "〇一二三四五六七八九";
const HAN_UNITS: &str = "十百千万";

impl Format {
    /// The format of a name; what we do not know is written in decimal.
    pub fn of(name: &str, pattern: &str) -> Self {
        match name {
            "bullet" => Self::Bullet,
            "none" => Self::None,
            "decimalZero" => Self::Padded(2),
            "custom" => Self::custom(pattern),
            "upperRoman" => Self::Roman(true),
            "lowerRoman" => Self::Roman(false),
            "upperLetter" => Self::Letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "lowerLetter" => Self::Letters("abcdefghijklmnopqrstuvwxyz"),
            "russianLower" => Self::Letters("абвгдежзиклмнопрстуфхцчшщэюя"),
            "russianUpper" => Self::Letters("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
            "arabicAlpha" => Self::Letters("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
            "arabicAbjad" => Self::Letters("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
            "hebrew1" => Self::Hebrew,
            "hebrew2" => Self::Letters("אבגדהוזחטיכלמנסעפצקרשת"),
            "hindiConsonants" => Self::Letters("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह"),
            "hindiVowels" => Self::Letters("अआइईउऊऋऌऍऎएऐऑऒओऔ"),
            "hindiNumbers" => Self::Digits("०१२३४५६७८९"),
            "hindiCounting" => Self::Row("एक दो तीन चार पाँच छह सात आठ नौ दस"),
            "thaiLetters" => Self::Letters("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
            "thaiNumbers" | "thaiCounting" | "bahtText" => Self::Digits("๐๑๒๓๔๕๖๗๘๙"),
            "ideographDigital" | "japaneseDigitalTenThousand" | "taiwaneseDigital" => Self::Digits(HAN),
            "koreanDigital2" => Self::Digits("零一二三四五六七八九"),
            "koreanDigital" => Self::Digits("영일이삼사오육칠팔구"),
            "decimalFullWidth" | "decimalFullWidth2" => Self::Digits("０１２３４５６７８９"),
            "chineseCounting" | "chineseCountingThousand" | "taiwaneseCounting" | "taiwaneseCountingThousand" | "vietnameseCounting" => {
                Self::Counting("零一二三四五六七八九", HAN_UNITS, true)
            }
            "japaneseCounting" => Self::Counting(HAN, HAN_UNITS, false),
            "chineseLegalSimplified" => Self::Counting("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", true),
            "ideographLegalTraditional" => Self::Counting("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", true),
            "japaneseLegal" => Self::Counting("零壱弐参四伍六七八九", "拾百阡萬", true),
            "koreanCounting" => Self::Counting("영일이삼사오육칠팔구", "십백천만", false),
            "koreanLegal" => {
                Self::Row("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 열셋 열넷 열다섯 열여섯 열일곱 열여덟 열아홉 스물")
            }
            "ganada" => Self::Letters("가나다라마바사아자차카타파하"),
            "chosung" => Self::Letters("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
            "aiueo" | "aiueoFullWidth" => {
                Self::Letters("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
            }
            "iroha" | "irohaFullWidth" => {
                Self::Letters("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")
            }
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::Row("① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳"),
            "decimalEnclosedParen" => Self::Row("⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽ ⑾ ⑿ ⒀ ⒁ ⒂ ⒃ ⒄ ⒅ ⒆ ⒇"),
            "decimalEnclosedFullstop" => Self::Row("⒈ ⒉ ⒊ ⒋ ⒌ ⒍ ⒎ ⒏ ⒐ ⒑ ⒒ ⒓ ⒔ ⒕ ⒖ ⒗ ⒘ ⒙ ⒚ ⒛"),
            "ideographEnclosedCircle" => Self::Row("㊀ ㊁ ㊂ ㊃ ㊄ ㊅ ㊆ ㊇ ㊈ ㊉"),
            "ideographTraditional" => Self::Row("甲 乙 丙 丁 戊 己 庚 辛 壬 癸"),
            "ideographZodiac" => Self::Row("子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥"),
            "ideographZodiacTraditional" => Self::Pairs,
            "chicago" => Self::Letters("*†‡§"),
            "ordinal" => Self::Ordinal,
            "cardinalText" => Self::Words(false),
            "ordinalText" => Self::Words(true),
            "numberInDash" => Self::Dashed,
            "hex" => Self::Hexadecimal,
            _ => Self::Decimal,
        }
    }

    /// `001, 002, 003, ...`: as many digits as the first.
    fn custom(pattern: &str) -> Self {
        let first = pattern.split(',').next().unwrap_or("").trim();
        if first.len() > 1 && first.len() <= 9 && first.bytes().all(|byte| byte.is_ascii_digit()) {
            Self::Padded(first.len())
        } else {
            Self::Decimal
        }
    }

    /// A number as this format writes it.
    pub fn show(&self, number: u32) -> String {
        match self {
            Self::Bullet | Self::None => String::new(),
            Self::Decimal => number.to_string(),
            Self::Padded(width) => format!("{number:0width$}"),
            Self::Roman(capital) => numerals::roman(number, *capital, 32_767).unwrap_or_else(|| number.to_string()),
            Self::Letters(alphabet) => letters(number, alphabet),
            Self::Digits(digits) => number.to_string().bytes().filter_map(|byte| digits.chars().nth(usize::from(byte - b'0'))).collect(),
            Self::Row(signs) => {
                let index = (number as usize).wrapping_sub(1);
                signs.split(' ').nth(index).map_or_else(|| number.to_string(), str::to_owned)
            }
            Self::Ordinal => format!("{number}{}", ending(number)),
            Self::Words(ordinal) => words(number, *ordinal),
            Self::Hebrew => numerals::hebrew(number, 999).unwrap_or_else(|| number.to_string()),
            Self::Counting(digits, units, one) => counting(number, digits, units, *one),
            Self::Dashed => format!("- {number} -"),
            Self::Hexadecimal => format!("{number:X}"),
            Self::Pairs => {
                let index = (number as usize).wrapping_sub(1) % 60;
                let stem = "甲乙丙丁戊己庚辛壬癸".chars().nth(index % 10);
                stem.into_iter().chain("子丑寅卯辰巳午未申酉戌亥".chars().nth(index % 12)).collect()
            }
        }
    }
}

/// `a` to `z`, `aa` to `zz`: the same letter again and again.
fn letters(number: u32, alphabet: &str) -> String {
    let count = alphabet.chars().count() as u32;
    let (Some(index), true) = (number.checked_sub(1), count > 0) else { return number.to_string() };
    let times = (index / count + 1) as usize;
    match alphabet.chars().nth((index % count) as usize) {
        Some(letter) if times <= 30 => std::iter::repeat_n(letter, times).collect(),
        _ => number.to_string(),
    }
}

fn ending(number: u32) -> &'static str {
    match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

fn words(number: u32, ordinal: bool) -> String {
    const CARDINAL: &str = "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty";
    const ORDINAL: &str = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth";
    let list = if ordinal { ORDINAL } else { CARDINAL };
    let word = list.split(' ').nth((number as usize).wrapping_sub(1));
    word.map_or_else(|| if ordinal { format!("{number}{}", ending(number)) } else { number.to_string() }, str::to_owned)
}

/// Numbers with tens, hundreds and thousands said: 一百零一.
fn counting(number: u32, digits: &str, units: &str, one: bool) -> String {
    let digit = |value: u32| digits.chars().nth(value as usize).unwrap_or('?');
    if number == 0 || number > 99_999 {
        return if number == 0 { digit(0).to_string() } else { number.to_string() };
    }
    let mut shown = String::new();
    let mut gap = false;
    for (worth, unit) in [(10_000, 3), (1_000, 2), (100, 1), (10, 0)] {
        let value = number / worth % 10;
        if value == 0 {
            gap |= !shown.is_empty();
            continue;
        }
        if gap && one {
            shown.push(digit(0));
        }
        gap = false;
        // One is not said before ten where ten begins the number: 十一, but 一百一十一.
        let silent = value == 1 && if one { worth == 10 && shown.is_empty() } else { true };
        if !silent {
            shown.push(digit(value));
        }
        shown.extend(units.chars().nth(unit));
    }
    let last = number % 10;
    if last > 0 {
        if gap && one && !shown.is_empty() {
            shown.push(digit(0));
        }
        shown.push(digit(last));
    }
    shown
}
