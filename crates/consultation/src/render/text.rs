//! A block's words with their emphasis and links.

use maud::{Markup, PreEscaped, Render, html};

use crate::block::{Mark, MarkKind};

/// Sets a text with its marks; overlapping marks are split where they cross.
#[must_use]
pub fn marked_text(text: &str, marks: &[Mark]) -> Markup {
    let chars: Vec<char> = text.chars().collect();
    let length = chars.len() as u32;
    let mut cuts: Vec<u32> = marks.iter().flat_map(|mark| [mark.start.min(length), mark.end.min(length)]).collect();
    cuts.extend([0, length]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut out = String::with_capacity(text.len() + marks.len() * 24);
    for pair in cuts.windows(2) {
        let run: String = chars[pair[0] as usize..pair[1] as usize].iter().collect();
        let mut inner = lines(&run);
        let over = |kind: MarkKind| marks.iter().find(|mark| mark.kind == kind && mark.start <= pair[0] && mark.end >= pair[1]);
        for kind in [MarkKind::Code, MarkKind::Strike, MarkKind::Emphasis, MarkKind::Strong, MarkKind::Footnote, MarkKind::Link] {
            if let Some(mark) = over(kind) {
                inner = wrap(kind, &mark.target, &inner);
            }
        }
        out.push_str(&inner.0);
    }
    PreEscaped(out)
}

/// Escapes a run; a line end stays in the text (so that offsets hold) and is shown by `<br>`.
fn lines(run: &str) -> Markup {
    let mut out = String::new();
    for (index, line) in run.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<br>\n");
        }
        line.render_to(&mut out);
    }
    PreEscaped(out)
}

fn wrap(kind: MarkKind, target: &str, inner: &Markup) -> Markup {
    match kind {
        MarkKind::Emphasis => html! { em { (inner) } },
        MarkKind::Strong => html! { strong { (inner) } },
        MarkKind::Code => html! { code { (inner) } },
        MarkKind::Strike => html! { s { (inner) } },
        MarkKind::Footnote => html! { sup { a.footnote-ref href={ "#fn-" (target) } role="doc-noteref" { (inner) } } },
        MarkKind::Link if target.starts_with('#') => html! { a href=(target) { (inner) } },
        MarkKind::Link if is_web(target) => html! { a href=(target) rel="noopener nofollow ugc" { (inner) } },
        MarkKind::Link => inner.clone(),
    }
}

/// Whether a link leads somewhere a reader may be sent.
fn is_web(target: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: u32, end: u32, kind: MarkKind, target: &str) -> Mark {
        Mark { start, end, kind, target: target.into() }
    }

    #[test]
    fn marks_that_cross_are_split() {
        let marks = [mark(0, 5, MarkKind::Emphasis, ""), mark(3, 8, MarkKind::Strong, "")];
        assert_eq!(marked_text("abc de fgh", &marks).0, "<em>abc</em><strong><em> d</em></strong><strong>e f</strong>gh");
    }

    #[test]
    fn text_is_escaped_and_lines_keep_their_end() {
        assert_eq!(marked_text("a <b>\n& c", &[]).0, "a &lt;b&gt;<br>\n&amp; c");
    }

    #[test]
    fn a_link_to_a_script_is_only_text() {
        for target in ["javascript:alert(1)", "data:text/html,x", "vbscript:x", " javascript:x"] {
            assert_eq!(marked_text("x", &[mark(0, 1, MarkKind::Link, target)]).0, "x");
        }
        assert!(marked_text("x", &[mark(0, 1, MarkKind::Link, "HTTPS://a.b")]).0.contains("href"));
    }

    #[test]
    fn offsets_beyond_the_text_do_no_harm() {
        assert_eq!(marked_text("ab", &[mark(1, 99, MarkKind::Code, "")]).0, "a<code>b</code>");
    }
}
