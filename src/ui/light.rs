//! Light formatting of comments as elements.

use colloquy_consultation::markup::{Piece, Span, Style, parse};

use super::el::{El, View, el, text};

/// Sets a comment's words; HTML in them is text like any other.
#[must_use]
pub fn light(words: &str) -> Vec<View> {
    parse(words).into_iter().map(|piece| set(piece).view()).collect()
}

fn set(piece: Piece) -> El {
    match piece {
        Piece::Paragraph(spans) => el("p", "").children(line(spans)),
        Piece::List(items) => {
            let numbered = items.iter().any(|(number, _)| number.is_some());
            let entries = items.into_iter().map(|(number, spans)| {
                let item = el("li", "");
                let item = if let Some(number) = number { item.attr("value", &number.to_string()) } else { item };
                item.children(line(spans)).view()
            });
            el(if numbered { "ol" } else { "ul" }, "").children(entries.collect())
        }
    }
}

fn line(spans: Vec<Span>) -> Vec<View> {
    spans
        .into_iter()
        .map(|span| match span.style {
            Style::Plain => text(span.text),
            Style::Emphasis => el("em", "").text(span.text).view(),
            Style::Strong => el("strong", "").text(span.text).view(),
            Style::Link(href) => el("a", "").attr("href", &href).attr("rel", "noopener nofollow ugc").text(span.text).view(),
        })
        .collect()
}
