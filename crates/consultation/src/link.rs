//! Finding links in what people write.

/// Whether a text holds a link: an address with `http://`, `https://` or `www.`, or one in Markdown.
#[must_use]
pub fn has_link(text: &str) -> bool {
    let text = text.to_lowercase();
    let is_markdown = text.split("](").skip(1).any(|rest| rest.find(')').is_some_and(|end| !rest[..end].trim().is_empty()));
    is_markdown || text.contains("http://") || text.contains("https://") || has_www(&text)
}

/// Whether the words after hold a link that those before do not.
#[must_use]
pub fn adds_link(before: &str, after: &str) -> bool {
    let known = links(before);
    links(after).iter().any(|link| !known.contains(link))
}

/// Where the links of a text lead, in small letters; one in Markdown to an address is found twice.
fn links(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let marked = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target.trim().to_owned());
    let mut found: Vec<String> = marked.filter(|target| !target.is_empty()).collect();
    for start in ["http://", "https://", "www."] {
        for (at, _) in text.match_indices(start) {
            let target = text[at..].split(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"' | ']')).next().unwrap_or_default();
            found.push(target.trim_end_matches(['.', ',', ';', ':', '!', '?']).to_owned());
        }
    }
    found
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
    use super::{adds_link, has_link};

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

    #[test]
    fn link_is_added_where_it_was_not_before() {
        for (before, after) in [
            ("No link.", "See www.example.org"),
            ("See https://example.org", "See https://example.org/other"),
            ("[here](a.example)", "[here](b.example)"),
            ("[b]( c.example )", "[b]( d.example )"),
            ("[a](www.example.org)", "[a](www.example.org/x)"),
        ] {
            assert!(adds_link(before, after), "{after}");
        }
        for (before, after) in [("See www.example.org today", "Look at WWW.example.org."), ("https://a.example", "gone"), ("a", "b")] {
            assert!(!adds_link(before, after), "{after}");
        }
    }
}
