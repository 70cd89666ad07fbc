//! Keys for comparing and searching: what differs only in case, spacing or brackets gets the same key.

/// The key of a text: lower case, every kind of white space as one space, none at the ends.
#[must_use]
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = !key.is_empty();
        } else if !is_invisible(c) {
            if gap {
                key.push(' ');
                gap = false;
            }
            for c in c.to_lowercase() {
                key.push(c);
            }
        }
    }
    key
}

/// The key of an author's number: brackets and a final dot do not count, so that `(a)`, `a)` and `A.` are the same,
/// and `c (iv)` is `c iv`.
#[must_use]
pub fn marker_key(marker: &str) -> String {
    let mut plain = String::with_capacity(marker.len());
    for c in marker.chars() {
        plain.push(if is_bracket(c) { ' ' } else { c });
    }
    let mut key = key(&plain);
    let end = key.trim_end_matches(['.', ':', '。', '．', '、', ' ']).len();
    // A marker of signs alone is compared as it stands.
    if end > 0 {
        key.truncate(end);
    }
    key
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '（' | '）' | '［' | '］' | '【' | '】' | '〔' | '〕' | '「' | '」')
}

/// Marks of direction and the byte order mark: there, but never seen.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_folds_case_and_spaces() {
        assert_eq!(key("  The\u{a0}DRAFT \n text "), "the draft text");
        assert_eq!(key("ÉTAT"), key("état"));
        assert_eq!(key("\u{200F}أ\u{200F} ب"), "أ ب");
    }

    #[test]
    fn markers_are_compared_without_brackets_and_final_dot() {
        for (marker, expected) in [
            ("16.", "16"),
            ("16)", "16"),
            ("(a)", "a"),
            ("A.", "a"),
            ("[r104]", "r104"),
            ("c (iv)", "c iv"),
            ("16(a)", "16 a"),
            ("3.2.4.", "3.2.4"),
            ("（一）", "一"),
            ("一、", "一"),
            ("§ 5", "§ 5"),
            ("...", "..."),
        ] {
            assert_eq!(marker_key(marker), expected, "{marker}");
        }
    }
}
