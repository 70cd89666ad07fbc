//! HTML in Markdown: shown as it was typed; only comments go, and `<br>` is a line end.

/// What a tag inside a paragraph becomes.
pub(super) enum Inline {
    /// Words as typed.
    Text,
    /// A line end.
    Break,
    /// A comment.
    Nothing,
}

pub(super) fn inline(tag: &str) -> Inline {
    if tag.starts_with("<!--") && tag.ends_with("-->") {
        Inline::Nothing
    } else if is_break(tag) {
        Inline::Break
    } else {
        Inline::Text
    }
}

fn is_break(tag: &str) -> bool {
    let plain: String = tag.chars().filter(|c| !c.is_whitespace()).collect();
    plain.eq_ignore_ascii_case("<br>") || plain.eq_ignore_ascii_case("<br/>")
}

/// The paragraphs of a stretch of HTML, without its comments; one that does not end is no comment.
pub(super) fn blocks(html: &str) -> Vec<String> {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((_, after)) = after.split_once("-->") else { break };
        plain.push_str(before);
        rest = after;
    }
    plain.push_str(rest);
    let mut parts: Vec<String> = Vec::new();
    let mut open = false;
    for line in plain.lines().map(str::trim) {
        match parts.last_mut().filter(|_| open && !line.is_empty()) {
            Some(part) => {
                part.push('\n');
                part.push_str(line);
            }
            None if !line.is_empty() => parts.push(line.to_owned()),
            None => {}
        }
        open = !line.is_empty();
    }
    parts
}
