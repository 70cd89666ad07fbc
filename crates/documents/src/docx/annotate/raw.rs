//! Elements as they are written.

use crate::import::{Node, Ns};

/// One past the `>` of the tag that begins at a byte.
pub(super) fn tag_end(text: &str, from: usize) -> usize {
    let mut quote = None;
    for (at, sign) in text.as_bytes()[from..].iter().enumerate() {
        match (quote, sign) {
            (None, b'>') => return from + at + 1,
            (None, b'"' | b'\'') => quote = Some(*sign),
            (Some(open), sign) if open == *sign => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Whether an element is one tag, `<w:p/>`.
pub(super) fn is_closed(text: &str, node: &Node<'_, '_>) -> bool {
    let (from, to) = node.span();
    tag_end(text, from) == to && text[..to].ends_with("/>")
}

/// Where the end tag of an element begins.
pub(super) fn close_start(text: &str, node: &Node<'_, '_>) -> usize {
    let (from, to) = node.span();
    from + text[from..to].rfind("</").unwrap_or(to - from)
}

/// The name of an element as written, with its prefix.
pub(super) fn name(text: &str, from: usize) -> &str {
    let rest = &text[from + 1..];
    &rest[..rest.find(|sign: char| sign.is_whitespace() || matches!(sign, '>' | '/')).unwrap_or(rest.len())]
}

/// The element as written.
pub(super) fn source<'t>(text: &'t str, node: &Node<'_, '_>) -> &'t str {
    let (from, to) = node.span();
    &text[from..to]
}

/// What must hold around our elements: `w:` stands for the namespace of the text.
pub(super) struct Frame {
    /// Its address.
    pub namespace: String,
    /// Where it has to be declared.
    declare: bool,
}

impl Frame {
    /// Looks at the outermost element; none where `w:` stands for something else.
    pub fn of(text: &str, root: &Node<'_, '_>) -> Option<Self> {
        let from = root.span().0;
        let tag = &text[from..tag_end(text, from)];
        let prefix = name(text, from).split_once(':').map_or("", |(prefix, _)| prefix);
        let of = |prefix: &str| {
            let wanted = if prefix.is_empty() { "xmlns=".to_owned() } else { format!("xmlns:{prefix}=") };
            let at = tag.match_indices(wanted.as_str()).map(|found| found.0).find(|at| tag[..*at].ends_with(char::is_whitespace))?;
            let value = &tag[at + wanted.len()..];
            let quote = value.chars().next()?;
            value[1..].split(quote).next().map(str::to_owned)
        };
        let namespace = of(prefix)?;
        let own = of("w");
        let fits = own.as_ref().is_none_or(|own| *own == namespace) && root.ns() == Ns::W;
        fits.then_some(Self { namespace, declare: own.is_none() })
    }

    /// Whether the file is of the strict kind.
    pub fn is_strict(&self) -> bool {
        self.namespace.starts_with("http://purl.oclc.org/")
    }

    /// The main part as it is written: in UTF-8, and with our prefix.
    pub fn main(&self, text: &str) -> String {
        let text = utf8(text);
        if !self.declare {
            return text;
        }
        let Some(at) = root_at(&text) else { return text };
        let after = at + 1 + name(&text, at).len();
        format!("{} xmlns:w=\"{}\"{}", &text[..after], self.namespace, &text[after..])
    }
}

/// The first byte of the outermost element.
pub(super) fn root_at(text: &str) -> Option<usize> {
    text.match_indices('<').map(|found| found.0).find(|at| !text[at + 1..].starts_with(['?', '!']))
}

/// A text whose declaration, if it has one, says UTF-8.
pub(super) fn utf8(text: &str) -> String {
    let declared = text.starts_with("<?xml").then(|| text.find("?>")).flatten();
    match declared {
        Some(end) if text[..end].contains("encoding") && !text[..end].to_ascii_lowercase().contains("utf-8") => {
            format!("{}{}", super::super::parts::XML, &text[end + 2..])
        }
        _ => text.to_owned(),
    }
}
