//! Light formatting of comments: paragraphs, links, emphasis, lists. Everything else is shown as typed.
//!
//! A blank line parts paragraphs; `*stressed*`, `_stressed_`, `**strong**`; `[words](https://…)` and bare
//! `https://…` addresses; lines that begin with `- ` or `1. ` are a list. HTML is text like any other.

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list; each item with the number its writer gave it, if the list is numbered.
    List(Vec<(Option<u32>, Vec<Span>)>),
}

/// A run of text in one style; `\n` in it is a line end as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they are set.
    pub style: Style,
}

/// How a run of text is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Style {
    /// As they are.
    Plain,
    /// Stressed.
    Emphasis,
    /// Strongly stressed.
    Strong,
    /// A link to an `http` or `https` address.
    Link(String),
}

/// Reads the light formatting of a comment.
#[must_use]
pub fn parse(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    let mut items: Vec<(Option<u32>, String)> = Vec::new();
    for line in text.split('\n') {
        let item = list_item(line);
        if item.is_some() || line.trim().is_empty() {
            if !lines.is_empty() {
                pieces.push(Piece::Paragraph(spans(&lines.join("\n"))));
                lines.clear();
            }
        } else if let Some(last) = items.last_mut().filter(|_| line.starts_with("  ")) {
            // An indented line goes on with the item above it.
            last.1.push('\n');
            last.1.push_str(line.trim_start());
            continue;
        }
        match item {
            Some((number, words)) => {
                if items.first().is_some_and(|first| first.0.is_some() != number.is_some()) {
                    close_list(&mut pieces, &mut items);
                }
                items.push((number, words.to_owned()));
            }
            None => {
                close_list(&mut pieces, &mut items);
                if !line.trim().is_empty() {
                    lines.push(line);
                }
            }
        }
    }
    close_list(&mut pieces, &mut items);
    if !lines.is_empty() {
        pieces.push(Piece::Paragraph(spans(&lines.join("\n"))));
    }
    pieces
}

fn close_list(pieces: &mut Vec<Piece>, items: &mut Vec<(Option<u32>, String)>) {
    if !items.is_empty() {
        pieces.push(Piece::List(items.drain(..).map(|(number, text)| (number, spans(&text))).collect()));
    }
}

/// `- words`, `* words`, `• words`, `3. words`, `3) words`.
fn list_item(line: &str) -> Option<(Option<u32>, &str)> {
    let line = line.trim_start();
    for bullet in ["- ", "* ", "• "] {
        if let Some(words) = line.strip_prefix(bullet) {
            return Some((None, words.trim_start()));
        }
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let words = line[digits..].strip_prefix(". ").or_else(|| line[digits..].strip_prefix(") "))?;
    Some((line[..digits].parse().ok(), words.trim_start()))
}

fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        let found = match c {
            '[' => link(rest),
            '*' | '_' => stressed(rest, before),
            'h' if before.is_none_or(|b| !b.is_alphanumeric()) => address(rest),
            _ => None,
        };
        if let Some((span, length)) = found {
            if !plain.is_empty() {
                spans.push(Span { text: std::mem::take(&mut plain), style: Style::Plain });
            }
            spans.push(span);
            before = rest[..length].chars().next_back();
            rest = &rest[length..];
        } else {
            plain.push(c);
            before = Some(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    if !plain.is_empty() {
        spans.push(Span { text: plain, style: Style::Plain });
    }
    spans
}

/// `**strong**`, `*stressed*`, `_stressed_`: opened before a letter, closed after one, on one paragraph.
fn stressed(rest: &str, before: Option<char>) -> Option<(Span, usize)> {
    let mark = if rest.starts_with("**") { "**" } else { &rest[..1] };
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let inner = &rest[mark.len()..];
    let end = inner.find(mark)?;
    let words = &inner[..end];
    let after = inner[end + mark.len()..].chars().next();
    let tight = !words.is_empty()
        && !words.starts_with(char::is_whitespace)
        && !words.ends_with(char::is_whitespace)
        && !words.starts_with(['*', '_']);
    if !tight || after.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let style = if mark == "**" { Style::Strong } else { Style::Emphasis };
    Some((Span { text: words.to_owned(), style }, end + 2 * mark.len()))
}

/// `[words](https://…)`.
fn link(rest: &str) -> Option<(Span, usize)> {
    let close = rest.find("](")?;
    let words = &rest[1..close];
    let end = close + rest[close..].find(')')?;
    let href = &rest[close + 2..end];
    let fits = is_address(href) && !words.trim().is_empty() && !words.contains('[');
    fits.then(|| (Span { text: words.to_owned(), style: Style::Link(href.to_owned()) }, end + 1))
}

/// A bare `https://…`, without the punctuation that ends the sentence around it.
fn address(rest: &str) -> Option<(Span, usize)> {
    let end = rest.find(|c: char| c.is_whitespace() || "<>\"“”«»".contains(c)).unwrap_or(rest.len());
    let mut href =
        rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '。', '，', '、', '；', '）', '،', '؛', '؟']);
    if href.ends_with(')') && !href.contains('(') {
        href = href.trim_end_matches(')');
    }
    is_address(href).then(|| (Span { text: href.to_owned(), style: Style::Link(href.to_owned()) }, href.len()))
}

/// Whether a text is an absolute `http` or `https` address with a host.
fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| host.starts_with(char::is_alphanumeric)) && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(text: &str) -> String {
        let span = |span: &Span| match &span.style {
            Style::Plain => span.text.clone(),
            Style::Emphasis => format!("<em>{}</em>", span.text),
            Style::Strong => format!("<strong>{}</strong>", span.text),
            Style::Link(href) => format!("<a {href}>{}</a>", span.text),
        };
        let all = |spans: &[Span]| spans.iter().map(span).collect::<String>();
        parse(text)
            .iter()
            .map(|piece| match piece {
                Piece::Paragraph(spans) => format!("<p>{}</p>", all(spans)),
                Piece::List(items) => items.iter().map(|(number, spans)| format!("<li {number:?}>{}</li>", all(spans))).collect(),
            })
            .collect()
    }

    #[test]
    fn blank_lines_part_paragraphs_and_single_lines_stay() {
        assert_eq!(flat("one\ntwo\n\n\nthree"), "<p>one\ntwo</p><p>three</p>");
    }

    #[test]
    fn emphasis_needs_words_on_both_sides() {
        assert_eq!(flat("a *b* _c_ **d e**."), "<p>a <em>b</em> <em>c</em> <strong>d e</strong>.</p>");
        for as_typed in ["2 * 3 * 4", "snake_case_name", "*", "**", "* *", "a*b*c", "***"] {
            assert!(!flat(as_typed).contains("<em>"), "{as_typed}");
        }
    }

    #[test]
    fn links_go_to_the_web_only() {
        assert_eq!(
            flat("See https://intgovforum.org/en, please."),
            "<p>See <a https://intgovforum.org/en>https://intgovforum.org/en</a>, please.</p>"
        );
        assert_eq!(flat("[the report](https://example.org/a)"), "<p><a https://example.org/a>the report</a></p>");
        for as_typed in ["[x](javascript:alert(1))", "[x](data:text/html,x)", "javascript://x", "https://", "[x](/path)"] {
            assert!(!flat(as_typed).contains("<a "), "{as_typed}");
        }
    }

    #[test]
    fn lists_keep_the_writers_numbers() {
        assert_eq!(flat("So:\n- a\n- b\n  more\nend"), "<p>So:</p><li None>a</li><li None>b\nmore</li><p>end</p>");
        assert_eq!(flat("3. c\n4. d"), "<li Some(3)>c</li><li Some(4)>d</li>");
        assert_eq!(flat("2026 was"), "<p>2026 was</p>");
    }

    #[test]
    fn html_is_text() {
        assert_eq!(flat("<b>x</b> & y"), "<p><b>x</b> & y</p>");
    }

    #[test]
    fn no_text_is_ever_lost() {
        let text = "كلمة *مهمة* 字https://example.org/路。 [a](https://b.c) **x";
        let kept = flat(text);
        for word in ["كلمة", "مهمة", "字", "https://example.org/路", "。", "**x"] {
            assert!(kept.contains(word), "{word} in {kept}");
        }
    }
}
