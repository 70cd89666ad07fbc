//! What each character is to the cutting.

/// The part a character plays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
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

use Class::{Extend, Leading, Other, Single, Space, Word};

/// The characters from which on a class holds, up to the next. Small on purpose: marks of scripts whose words are runs
/// anyway count as letters, and a rare sign among letters may count as one.
#[rustfmt::skip]
const FROM: [(u16, Class); 184] = [
    (0x0080, Other), (0x0085, Space), (0x0086, Other), (0x00A0, Space), (0x00A1, Other), (0x00AA, Word), (0x00AB, Other),
    (0x00AD, Extend), (0x00AE, Other), (0x00B2, Word), (0x00B4, Other), (0x00B5, Word), (0x00B6, Other), (0x00B9, Word),
    (0x00BB, Other), (0x00BC, Word), (0x00BF, Other), (0x00C0, Word), (0x00D7, Other), (0x00D8, Word), (0x00F7, Other),
    (0x00F8, Word), (0x0300, Extend), (0x0370, Word), (0x037E, Other), (0x037F, Word), (0x0387, Other), (0x0388, Word),
    (0x055A, Other), (0x0560, Word), (0x0589, Other), (0x0591, Word), (0x05BE, Other), (0x05BF, Word), (0x05C0, Other),
    (0x05C1, Word), (0x05C3, Other), (0x05C4, Word), (0x05C6, Other), (0x05C7, Word), (0x05F3, Other), (0x060E, Word),
    (0x061B, Other), (0x061C, Extend), (0x061D, Other), (0x0620, Word), (0x066A, Other), (0x066E, Word), (0x06D4, Other),
    (0x06D5, Word), (0x0700, Other), (0x0710, Word), (0x0964, Other), (0x0966, Word), (0x0970, Other), (0x0971, Word),
    (0x0DF4, Other), (0x0DF5, Word), (0x0E01, Single), (0x0E30, Extend), (0x0E3B, Other), (0x0E40, Leading), (0x0E45, Extend),
    (0x0E46, Single), (0x0E47, Extend), (0x0E4F, Other), (0x0E50, Word), (0x0E5A, Other), (0x0E5C, Word), (0x0E81, Single),
    (0x0EB0, Extend), (0x0EBD, Single), (0x0EC0, Leading), (0x0EC5, Single), (0x0EC8, Extend), (0x0ECF, Single), (0x0ED0, Word),
    (0x0EDA, Single), (0x0EE0, Word), (0x0F04, Other), (0x0F15, Word), (0x0F3A, Other), (0x0F3E, Word), (0x1000, Single),
    (0x102B, Extend), (0x103F, Single), (0x1040, Word), (0x104A, Other), (0x1050, Single), (0x1056, Extend), (0x105A, Single),
    (0x105E, Extend), (0x1061, Single), (0x1062, Extend), (0x1065, Single), (0x1067, Extend), (0x106E, Single), (0x1071, Extend),
    (0x1075, Single), (0x1082, Extend), (0x108E, Single), (0x108F, Extend), (0x1090, Word), (0x109A, Extend), (0x109E, Single),
    (0x10A0, Word), (0x1360, Other), (0x1369, Word), (0x1780, Single), (0x17B4, Extend), (0x17D4, Other), (0x17DC, Single),
    (0x17DD, Extend), (0x17DE, Word), (0x1800, Other), (0x180B, Word), (0x2000, Space), (0x200B, Other), (0x200C, Extend),
    (0x2010, Other), (0x2028, Space), (0x202A, Extend), (0x202F, Space), (0x2030, Other), (0x205F, Space), (0x2060, Extend),
    (0x2070, Word), (0x20A0, Other), (0x20D0, Extend), (0x2100, Word), (0x2190, Other), (0x2C00, Word), (0x2E00, Other),
    (0x2E80, Single), (0x3000, Space), (0x3001, Other), (0x3005, Extend), (0x3006, Single), (0x3008, Other), (0x3021, Word),
    (0x302A, Extend), (0x3030, Other), (0x3031, Word), (0x303B, Extend), (0x303C, Other), (0x3041, Single), (0x3099, Extend),
    (0x309B, Single), (0x30A0, Other), (0x30A1, Single), (0x30FB, Other), (0x30FC, Extend), (0x30FD, Single), (0x3100, Word),
    (0x3190, Other), (0x31F0, Single), (0x3200, Other), (0x3400, Single), (0x4DC0, Other), (0x4E00, Single), (0xA000, Word),
    (0xF900, Single), (0xFB00, Word), (0xFD3E, Other), (0xFD40, Word), (0xFE00, Extend), (0xFE10, Other), (0xFE20, Extend),
    (0xFE30, Other), (0xFE70, Word), (0xFEFF, Extend), (0xFF00, Other), (0xFF10, Word), (0xFF1A, Other), (0xFF21, Word),
    (0xFF3B, Other), (0xFF41, Word), (0xFF5B, Other), (0xFF66, Single), (0xFF70, Extend), (0xFF71, Single), (0xFF9E, Extend),
    (0xFFA0, Word), (0xFFE0, Other),
];

/// The class of a character.
pub(super) fn classify(c: char) -> Class {
    let n = c as u32;
    match n {
        0x09..=0x0D | 0x20 => Space,
        0x30..=0x39 | 0x41..=0x5A | 0x5F | 0x61..=0x7A => Word,
        0..=0x7F => Other,
        0x80..=0xFFFF => {
            let after = FROM.partition_point(|(from, _)| u32::from(*from) <= n);
            FROM[after - 1].1
        }
        // Skin tones, tags and variants.
        0x1F3FB..=0x1F3FF | 0xE0000..=0xE0FFF => Extend,
        // Ideographs beyond the first plane; pictures.
        0x20000..=0x3FFFF => Single,
        0x1F000..=0x1FBFF => Other,
        _ => Word,
    }
}
