//! Signs of the fonts Symbol and Wingdings, which are letters of other fonts in disguise.

/// From 0x21: what Symbol shows for each code, a space where nothing fits.
const SYMBOL: &str = "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
/// From 0xA0.
const SYMBOL_HIGH: &str = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

/// The character that a sign of a font stands for.
pub(super) fn sign(font: &str, code: u32) -> char {
    // Fonts of signs put theirs into the private area.
    let low = if (0xF000..=0xF0FF).contains(&code) { code - 0xF000 } else { code };
    let font = font.to_ascii_lowercase();
    let found = if font.starts_with("symbol") {
        match low {
            0x20 => Some(' '),
            0x21..=0x7E => SYMBOL.chars().nth(low as usize - 0x21),
            0xA0.. => SYMBOL_HIGH.chars().nth(low as usize - 0xA0),
            _ => None,
        }
    } else if font.starts_with("wingdings 2") {
        match low {
            0x4F | 0xCE => Some('✗'),
            0x50 => Some('✓'),
            0x51 | 0x53 | 0x54 => Some('☒'),
            0x52 => Some('☑'),
            0xA3 | 0x2A => Some('☐'),
            _ => None,
        }
    } else if font.starts_with("wingdings") || font.starts_with("webdings") {
        match low {
            0x6C => Some('●'),
            0x6E | 0xA7 => Some('▪'),
            0x6F | 0x70 | 0x71 | 0x72 | 0xA8 => Some('☐'),
            0x76 => Some('❖'),
            0x9F => Some('•'),
            0xD8 => Some('➢'),
            0xDF => Some('←'),
            0xE0 | 0xE8 | 0xF0 => Some('→'),
            0xE1 => Some('↑'),
            0xE2 => Some('↓'),
            0xFB => Some('✗'),
            0xFC => Some('✓'),
            0xFD | 0x78 => Some('☒'),
            0xFE => Some('☑'),
            _ => None,
        }
    } else {
        None
    };
    // What a font keeps in the private area has no meaning without it.
    let plain = || char::from_u32(code).filter(|sign| !sign.is_control() && !('\u{E000}'..='\u{F8FF}').contains(sign));
    // A sign that nobody can name still shows that there is one.
    found.filter(|sign| *sign != ' ' || low == 0x20).or_else(plain).unwrap_or('\u{FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_letters_of_other_fonts() {
        assert_eq!(sign("Symbol", 0xF061), 'α');
        assert_eq!(sign("Symbol", 0xF0B3), '≥');
        assert_eq!(sign("Symbol", 0x7E), '∼');
        assert_eq!(sign("Wingdings", 0xF0FE), '☑');
        assert_eq!(sign("Arial", 0x2713), '✓');
        assert_eq!(sign("Unknown", 0xF041), '\u{FFFD}');
        assert_eq!(sign("Arial", 0xFFFF_FFFF), '\u{FFFD}');
    }
}
