//! From bytes to text.

use super::ImportError;

/// Reads UTF-8 (with or without a byte order mark) or UTF-16 with one.
pub(super) fn decode(bytes: &[u8]) -> Result<String, ImportError> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => decode_utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => decode_utf16(rest, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            match std::str::from_utf8(bytes) {
                Ok(text) => Ok(text.to_owned()),
                Err(error) => {
                    let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
                    Err(ImportError::Encoding { line })
                }
            }
        }
    }
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ImportError> {
    let pairs = bytes.chunks_exact(2);
    let odd = !pairs.remainder().is_empty();
    let mut text = String::with_capacity(bytes.len());
    let mut line = 1;
    for c in char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]]))) {
        let c = c.map_err(|_| ImportError::Encoding { line })?;
        line += usize::from(c == '\n');
        text.push(c);
    }
    if odd { Err(ImportError::Encoding { line }) } else { Ok(text) }
}
