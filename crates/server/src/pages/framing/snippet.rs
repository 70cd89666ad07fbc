//! The lines to be pasted.

use colloquy_consultation::render::marked_text;
use colloquy_consultation::{BlockKind, BlockOut, ConsultationOut, Language, VersionOut};
use maud::{Markup, html};

use super::{Colour, Theme, query};

/// Which consultation, and how it is to look.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// The server's address, without a slash at its end.
    pub address: &'a str,
    /// The consultation.
    pub consultation: &'a ConsultationOut,
    /// The language of the page around the draft; none: that of the site.
    pub language: Option<&'a Language>,
    /// The theme; none: as the visitor wishes.
    pub theme: Option<Theme>,
    /// The colour of links and buttons; none: ours.
    pub accent: Option<&'a Colour>,
}

/// Script and element. What stands inside the element is seen until, and unless, the frame stands: a link and, where it is
/// wanted, the text of a version.
#[must_use]
pub fn snippet(choice: &Choice<'_>, version: Option<&VersionOut>) -> String {
    let Choice { address, consultation, .. } = choice;
    let page = format!("{address}/c/{}", consultation.slug);
    let element = html! {
        colloquy-consultation slug=(consultation.slug) language=[choice.language] theme=[choice.theme.map(Theme::as_str)] accent=[choice.accent.map(Colour::as_str)] {
            "\n" p lang=(consultation.language) dir="auto" { a href=(page) { (consultation.title) } } "\n"
            @if let Some(version) = version {
                div lang=(version.language) dir=(version.language.direction().as_str()) {
                    @for block in &version.blocks { (words(version, block)) }
                    "\n"
                }
                "\n"
            }
        }
    };
    let script = html! { script type="module" src={ (address) "/embed.js" } {} };
    format!("{}\n{}\n", script.0, element.0)
}

/// A frame of fixed height, which scrolls by itself.
#[must_use]
pub fn iframe(choice: &Choice<'_>) -> String {
    let Choice { address, consultation, .. } = choice;
    let language = choice.language.map(|language| format!("&lang={language}")).unwrap_or_default();
    let look = format!("{language}{}", query(choice.theme, choice.accent));
    let look = look.strip_prefix('&').map(|look| format!("?{look}")).unwrap_or_default();
    let frame = html! { iframe src={ (address) "/embed/" (consultation.slug) (look) } title=(consultation.title) width="100%" height="900" loading="lazy" allow="clipboard-write" {} };
    format!("{}\n", frame.0)
}

/// A block in the simplest HTML there is.
fn words(version: &VersionOut, block: &BlockOut) -> Markup {
    let text = html! { @if let Some(marker) = &block.marker { (marker) " " } (marked_text(&block.text, &block.marks)) };
    match block.kind {
        BlockKind::Heading => html! { "\n" h3 { (text) } },
        BlockKind::Quotation => html! { "\n" blockquote { (text) } },
        // A row stands for its cells, which are not set by themselves.
        BlockKind::Row => {
            let cells: Vec<&str> =
                version.blocks.iter().filter(|cell| cell.parent == Some(block.id)).map(|cell| cell.text.as_str()).collect();
            html! { "\n" p { (cells.join(" | ")) } }
        }
        BlockKind::Table | BlockKind::Cell => html! {},
        _ => html! { "\n" p { (text) } },
    }
}
