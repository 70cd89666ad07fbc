//! Notes and comments: how their references and the ways back look in the pages of different programs.

/// What an address inside a page leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Link {
    /// From the text to a note, by its name.
    Note(String),
    /// From a note back to the text.
    NoteBack(String),
    /// From the text to a comment.
    Comment(String),
    /// From a comment back to the text.
    CommentBack(String),
}

/// What an address leads to; `marked` is whether the page says that it is a reference to a note.
pub(super) fn link(address: &str, marked: bool) -> Option<Link> {
    let name = address.strip_prefix('#')?;
    let numbered = |prefix: &str, suffix: &str| {
        let number = name.strip_prefix(prefix)?.strip_suffix(suffix)?;
        (!number.is_empty() && number.len() <= 9 && number.bytes().all(|b| b.is_ascii_digit())).then(|| number.to_owned())
    };
    // Word, Google Docs, LibreOffice.
    for (prefix, suffix, back_prefix, back_suffix) in [
        ("_ftn", "", "_ftnref", ""),
        ("_edn", "", "_ednref", ""),
        ("ftnt", "", "ftnt_ref", ""),
        ("sdfootnote", "sym", "sdfootnote", "anc"),
        ("sdendnote", "sym", "sdendnote", "anc"),
    ] {
        if let Some(number) = numbered(prefix, suffix) {
            return Some(Link::Note(format!("{prefix}{number}")));
        }
        if let Some(number) = numbered(back_prefix, back_suffix) {
            return Some(Link::NoteBack(format!("{prefix}{number}")));
        }
    }
    for (to, back) in [("cmnt", "cmnt_ref"), ("_msocom_", "_msoanchor_")] {
        if let Some(number) = numbered(to, "") {
            return Some(Link::Comment(number));
        }
        if let Some(number) = numbered(back, "") {
            return Some(Link::CommentBack(number));
        }
    }
    // Pages made from Markdown and the like.
    let plain = name.strip_prefix("user-content-").unwrap_or(name);
    if let Some(rest) = plain.strip_prefix("fnref") {
        return Some(Link::NoteBack(format!("fn{}", rest.trim_start_matches([':', '-']))));
    }
    let rest = plain.strip_prefix("fn").filter(|_| marked)?;
    (!rest.is_empty() && rest.len() <= 64).then(|| Link::Note(format!("fn{}", rest.trim_start_matches([':', '-']))))
}

/// The name of the note that an element with this id is, in pages made from Markdown.
pub(super) fn note_of_id(id: &str) -> Option<String> {
    let plain = id.strip_prefix("user-content-").unwrap_or(id);
    let rest = plain.strip_prefix("fn").filter(|rest| !rest.starts_with("ref") && !rest.is_empty() && rest.len() <= 64)?;
    Some(format!("fn{}", rest.trim_start_matches([':', '-'])))
}

/// The number of a comment of Word: `AB_3` and `_msocom_3` are the same.
pub(super) fn word_number(reference: &str) -> Option<String> {
    let number = reference.rsplit('_').next()?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then(|| number.to_owned())
}

/// A label without its brackets.
pub(super) fn label(text: &str) -> String {
    let label = text.trim().trim_matches(['[', ']', '(', ')']).trim();
    label.chars().filter(|c| !c.is_whitespace()).take(16).collect()
}

/// The name in `mailto:Jane%20Doe`, and in `https://example.org/people/jane` the address.
pub(super) fn author(cite: &str) -> String {
    unescape(cite.strip_prefix("mailto:").unwrap_or(cite))
}

/// Undoes `%20`.
pub(super) fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// Where an address really leads: Google Docs puts its own before it.
pub(in super::super) fn target(address: &str) -> Option<String> {
    let address = address.trim();
    let real = ["https://www.google.com/url?q=", "http://www.google.com/url?q="].iter().find_map(|prefix| address.strip_prefix(prefix));
    let address = real.map_or_else(|| address.to_owned(), |rest| unescape(rest.split('&').next().unwrap_or("")));
    let lower = address.get(..8).unwrap_or(&address).to_ascii_lowercase();
    let safe = ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    (safe && address.len() <= 2_000 && !address.contains(char::is_control)).then_some(address)
}
