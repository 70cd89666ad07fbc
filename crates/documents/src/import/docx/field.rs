//! Fields: only what they show is text.

use std::collections::HashSet;

use super::super::xml::{Node, Ns};
use super::package::safe_address;

/// The longest instruction that is kept, in bytes.
const INSTRUCTION_MAX: usize = 4_000;

/// The fields that are open in a text.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// Where fields begin that also end: others are no fields.
    whole: HashSet<usize>,
}

#[derive(Debug, Default)]
struct Field {
    instruction: String,
    shows: bool,
    link: Option<u32>,
}

impl Fields {
    /// Looks for the fields of a text.
    pub fn of(root: &Node<'_, '_>) -> Self {
        let mut open = Vec::new();
        let mut whole = HashSet::new();
        for node in root.descendants().filter(|node| node.is(Ns::W, "fldChar")) {
            match node.attribute(Ns::W, "fldCharType").as_deref() {
                Some("begin") => open.push(node.span().0),
                Some("end") => whole.extend(open.pop()),
                _ => {}
            }
        }
        Self { open: Vec::new(), whole }
    }

    /// A field begins; says whether it is the outermost.
    pub fn begin(&mut self, node: &Node<'_, '_>) {
        if self.whole.contains(&node.span().0) {
            self.open.push(Field::default());
        }
    }

    /// Adds to the instruction of the innermost field.
    pub fn instruct(&mut self, words: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| !field.shows && field.instruction.len() < INSTRUCTION_MAX) {
            field.instruction.push_str(words);
        }
    }

    /// What is shown begins; gives the instruction.
    pub fn separate(&mut self) -> Option<String> {
        let field = self.open.last_mut().filter(|field| !field.shows)?;
        field.shows = true;
        Some(field.instruction.clone())
    }

    /// Makes what the innermost field shows a link.
    pub fn set_link(&mut self, link: u32) {
        if let Some(field) = self.open.last_mut() {
            field.link = Some(link);
        }
    }

    /// A field ends; gives its instruction where it showed nothing, and whether it was the outermost.
    pub fn end(&mut self) -> Option<(String, bool)> {
        let field = self.open.pop()?;
        Some((field.instruction, self.open.is_empty()))
    }

    /// Whether words here are part of an instruction.
    pub fn hides(&self) -> bool {
        self.open.iter().any(|field| !field.shows)
    }

    /// The link that words here belong to.
    pub fn link(&self) -> Option<u32> {
        self.open.iter().rev().find_map(|field| field.link)
    }
}

/// The first word of an instruction: `TOC`, `REF`.
pub(super) fn name(instruction: &str) -> &str {
    instruction.split_whitespace().next().unwrap_or("")
}

/// The address of `HYPERLINK "https://example.org"`.
pub(super) fn address(instruction: &str) -> Option<&str> {
    let rest = instruction.trim_start();
    let name = rest.get(..9).filter(|name| name.eq_ignore_ascii_case("HYPERLINK"))?;
    let rest = rest[name.len()..].trim_start();
    // `\l "place"` points into the file itself.
    let address = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split_whitespace().next().filter(|word| !word.starts_with('\\'))?,
    };
    safe_address(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_link_is_found() {
        assert_eq!(address(" HYPERLINK \"https://example.org/\" \\o \"x\" "), Some("https://example.org/"));
        assert_eq!(address("hyperlink https://example.org"), Some("https://example.org"));
        assert_eq!(address("HYPERLINK \\l \"place\""), None);
        assert_eq!(address("HYPERLINK \"file:///a\""), None);
        assert_eq!(address("PAGE"), None);
        assert_eq!(name("  TOC \\o"), "TOC");
    }
}
