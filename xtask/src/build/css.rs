//! Style sheets without what only people read.

/// Without comments, and without space where it means nothing.
pub fn thin(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut space = false;
    let mut chars = css.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '/' && chars.peek() == Some(&'*') {
            let mut before = ' ';
            chars.next();
            for inside in chars.by_ref() {
                if (before, inside) == ('*', '/') {
                    break;
                }
                before = inside;
            }
            space = true;
            continue;
        }
        if c.is_ascii_whitespace() {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) && !out.ends_with(['{', '}', ';', ',', '>', ':']) && !"{};,>".contains(c) && !out.is_empty() {
            out.push(' ');
        }
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(c);
        if c == '"' || c == '\'' {
            let mut escaped = false;
            for inside in chars.by_ref() {
                out.push(inside);
                if inside == c && !escaped {
                    break;
                }
                escaped = inside == '\\' && !escaped;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::thin;

    #[test]
    fn space_goes_only_where_it_means_nothing() {
        let css = "/* One,\n * two. */\n@media (max-width: 70rem) {\n  .a > .b, .c :is(p, ul):hover { margin: 0 calc(-1 * var(--s2)); color: red; }\n}\n";
        assert_eq!(thin(css), "@media (max-width:70rem){.a>.b,.c :is(p,ul):hover{margin:0 calc(-1 * var(--s2));color:red}}");
    }

    #[test]
    fn texts_stay_as_they_are() {
        let css = "a::before { content: \"✓ ; /* \\\" \" / \"\"; font: 1rem 'A  B', serif }";
        assert_eq!(thin(css), "a::before{content:\"✓ ; /* \\\" \" / \"\";font:1rem 'A  B',serif}");
    }
}
