//! Light formatting as HTML, for welcome texts and comments.

use maud::{Markup, html};

use crate::markup::{Piece, Span, Style, parse};

/// Sets a text with light formatting; everything else is shown as typed.
#[must_use]
pub fn light(text: &str) -> Markup {
    html! {
        @for piece in parse(text) {
            @match piece {
                Piece::Paragraph(spans) => p { (line(&spans)) },
                Piece::List(items) => @if items.iter().any(|(number, _)| number.is_some()) {
                    ol { @for (number, spans) in &items { li value=[*number] { (line(spans)) } } }
                } @else {
                    ul { @for (_, spans) in &items { li { (line(spans)) } } }
                },
            }
        }
    }
}

fn line(spans: &[Span]) -> Markup {
    html! {
        @for span in spans {
            @match &span.style {
                Style::Plain => (super::text::marked_text(&span.text, &[])),
                Style::Emphasis => em { (span.text) },
                Style::Strong => strong { (span.text) },
                Style::Link(href) => a href=(href) rel="noopener nofollow ugc" { (span.text) },
            }
        }
    }
}
