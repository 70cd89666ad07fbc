//! Finding links in what people write.

/// Whether a text holds a link: an address with `http://`, `https://` or `www.`, or one in Markdown.
#[must_use]
pub fn has_link(text: &str) -> bool {
    let text = text.to_lowercase();
    let is_markdown = text.split("](").skip(1).any(|rest| rest.find(')').is_some_and(|end| !rest[..end].trim().is_empty()));
    is_markdown || text.contains("http://") || text.contains("https://") || has_www(&text)
}

/// `www.` at the beginning of a word, with something after it.
fn has_www(text: &str) -> bool {
    text.match_indices("www.").any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + 4..].chars().next();
        before.is_none_or(|c| !c.is_alphanumeric()) && after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::has_link;

    #[test]
    fn links_are_found_in_any_form() {
        for text in ["see https://example.org", "HTTP://EXAMPLE.ORG", "(www.example.org)", "[here](example.org/a)", "موقع www.example.org"]
        {
            assert!(has_link(text), "{text}");
        }
    }

    #[test]
    fn words_are_no_links() {
        for text in ["", "the www. of it", "awww.so", "paragraph [r104] (a)", "[a]()", "https: yes", "e.g. this"] {
            assert!(!has_link(text), "{text}");
        }
    }
}
