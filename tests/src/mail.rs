//! Mails that a server without a mail server wrote into its folder.

use std::path::Path;

use anyhow::Result;

/// A mail.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Its readable text, decoded.
    pub text: String,
}

impl Mail {
    /// The six digits in it.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let words = self.text.split(|c: char| !c.is_ascii_alphanumeric());
        words.filter(|word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit())).map(str::to_owned).next()
    }

    /// The address of the link for signing in.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        self.link_to("sign-in")
    }

    /// The address of the link to a page that takes its token behind the `#`.
    #[must_use]
    pub fn link_to(&self, page: &str) -> Option<String> {
        let end = format!("/{page}#");
        self.text.split_whitespace().find(|word| word.starts_with("http") && word.contains(&end)).map(str::to_owned)
    }
}

/// The mails to `address` in `folder`, oldest first.
///
/// # Errors
/// When a file cannot be read.
pub fn read(folder: &Path, address: &str) -> Result<Vec<Mail>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<_> = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "eml"));
    files.sort_by_key(|file| (std::fs::metadata(file).and_then(|data| data.modified()).ok(), file.clone()));
    let mut mails = Vec::new();
    for file in files {
        let raw = String::from_utf8_lossy(&std::fs::read(file)?).replace("\r\n", "\n");
        let to_them = raw.lines().any(|line| line.to_lowercase().starts_with("to:") && line.contains(address));
        // A file without its end is still being written.
        if to_them && let Some((head, body)) = raw.split_once("\n\n") {
            mails.push(Mail { text: decode(head, body) });
        }
    }
    Ok(mails)
}

/// Undoes quoted-printable, which mails with lines of any length use.
fn decode(head: &str, body: &str) -> String {
    if !(head.to_lowercase().contains("quoted-printable") || body.to_lowercase().contains("quoted-printable")) {
        return body.to_owned();
    }
    let joined = body.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok()).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (first, hex) {
            (b'=', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
