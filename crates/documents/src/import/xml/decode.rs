//! From the bytes of a part to its text.

use super::super::ImportError;

/// The text of a part without a byte order mark: UTF-8, UTF-16 with a mark or recognised by its first sign, or one of the
/// encodings of single bytes that old converters name.
pub(in super::super) fn decode(bytes: Vec<u8>, part: &str) -> Result<String, ImportError> {
    let broken = || ImportError::Broken { part: part.to_owned(), line: 1 };
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes).ok_or_else(broken),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes).ok_or_else(broken),
        [b'<', 0, ..] => wide(&bytes, u16::from_le_bytes).ok_or_else(broken),
        [0, b'<', ..] => wide(&bytes, u16::from_be_bytes).ok_or_else(broken),
        _ => {
            let latin = named(&bytes).is_some_and(|name| matches!(name.as_str(), "iso-8859-1" | "latin1" | "us-ascii"));
            let mut bytes = bytes;
            if bytes.starts_with(b"\xEF\xBB\xBF") {
                bytes.drain(..3);
            }
            match String::from_utf8(bytes) {
                Ok(text) => Ok(text),
                Err(error) if latin => Ok(error.into_bytes().into_iter().map(char::from).collect()),
                Err(error) => {
                    let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                    Err(ImportError::Broken { part: part.to_owned(), line: memchr::memchr_iter(b'\n', before).count() + 1 })
                }
            }
        }
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]]))).collect::<Result<String, _>>().ok()
}

/// The encoding that the declaration names, in lower case.
fn named(bytes: &[u8]) -> Option<String> {
    let start = std::str::from_utf8(bytes[..bytes.len().min(200)].split(|byte| *byte == b'>').next()?).ok()?;
    let after = start.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(after[1..].split(quote).next()?.to_ascii_lowercase())
}
