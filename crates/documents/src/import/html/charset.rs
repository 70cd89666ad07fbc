//! From bytes to text: by byte order mark, by what the page declares, else UTF-8 or windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::super::ImportError;
use super::super::decode::decode as decode_text;

/// How far into a page its encoding may be declared.
const REACH: usize = 4096;

pub(in super::super) fn decode(bytes: &[u8]) -> Result<String, ImportError> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes)
        && (encoding == UTF_8 || encoding == UTF_16LE || encoding == UTF_16BE)
    {
        return decode_text(bytes);
    }
    match declared(&bytes[..bytes.len().min(REACH)]) {
        // A page that can be read as a declaration in ASCII is not UTF-16, whatever it says.
        Some(encoding) if encoding != UTF_8 && encoding != UTF_16LE && encoding != UTF_16BE => {
            let (text, _) = encoding.decode_without_bom_handling(bytes);
            Ok(text.into_owned())
        }
        Some(_) => decode_text(bytes),
        None => Ok(decode_text(bytes).unwrap_or_else(|_| WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned())),
    }
}

/// The encoding that `<meta charset>`, `<meta content>` or the XML declaration names.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let mut rest = head.as_str();
    if let Some(xml) = rest.strip_prefix("<?xml") {
        let declaration = xml.split("?>").next()?;
        if let Some(label) = declaration.split("encoding").nth(1).and_then(label) {
            return Encoding::for_label(label.as_bytes());
        }
    }
    while let Some((_, after)) = rest.split_once("<meta") {
        let tag = after.split('>').next()?;
        if let Some(label) = tag.split("charset").nth(1).and_then(label) {
            return Encoding::for_label(label.as_bytes());
        }
        rest = after;
    }
    None
}

/// What stands after the equals sign.
fn label(after: &str) -> Option<&str> {
    let value = after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c)).unwrap_or(value.len());
    (end > 0).then(|| &value[..end])
}
