//! One block of a draft, by kind. Lists and tables are put around them by `draft`.

use maud::{Markup, html};

use super::Words;
use super::foot::{count_link, foot, name};
use super::texts::{Texts, block_text};
use crate::api::TallyOut;
use crate::block::BlockOut;
use crate::code::BlockKind;

/// The number in the margin, which is the block's permanent link.
fn number(words: &dyn Words, block: &BlockOut) -> Markup {
    html! {
        @if let Some(number) = block.number {
            a.block__number href={ "#" (block.element_id()) } lang=(words.tag()) aria-label=(name(words, block)) { (number) }
        } @else {
            span.block__number {}
        }
    }
}

fn marker(block: &BlockOut) -> Markup {
    html! {
        @if let Some(marker) = &block.marker { span.block__marker { (marker) } " " }
    }
}

/// The attributes by which the browser app finds a block, around its content.
macro_rules! block_element {
    ($block:expr, $class:literal, $content:expr) => {
        html! {
            div class={ "block block--" $class } id=($block.element_id()) data-order=($block.order) data-id=($block.id)
                data-kind=($block.kind) data-number=[$block.number] tabindex="-1" { ($content) }
        }
    };
}

/// A heading; `depth` counts from 0 for the draft's highest level, which follows the page's own title.
pub(super) fn heading(words: &dyn Words, texts: &Texts<'_>, block: &BlockOut, depth: u8, tally: &TallyOut) -> Markup {
    let inner = html! { (marker(block)) (block_text(words, block)) };
    let content = html! {
        (number(words, block))
        @match depth {
            0 => h2 { (inner) },
            1 => h3 { (inner) },
            2 => h4 { (inner) },
            3 => h5 { (inner) },
            _ => h6 { (inner) },
        }
        (texts.second(words, block))
        (foot(words, texts.kept, block, tally))
    };
    block_element!(block, "heading", content)
}

/// A paragraph, list item, quotation or footnote.
pub(super) fn simple(words: &dyn Words, texts: &Texts<'_>, block: &BlockOut, tally: &TallyOut) -> Markup {
    let text = block_text(words, block);
    match block.kind {
        BlockKind::Quotation => {
            let content = html! {
                (number(words, block))
                blockquote { p { (marker(block)) (text) } }
                (texts.second(words, block))
                (foot(words, texts.kept, block, tally))
            };
            block_element!(block, "quotation", content)
        }
        BlockKind::ListItem => block_element!(
            block,
            "list-item",
            html! {
                (number(words, block))
                div.block__words { (marker(block)) (text) }
                (texts.second(words, block))
                (foot(words, texts.kept, block, tally))
            }
        ),
        BlockKind::Footnote => block_element!(
            block,
            "footnote",
            html! {
                (number(words, block))
                p { (marker(block)) (text) }
                (texts.second(words, block))
                (foot(words, texts.kept, block, tally))
            }
        ),
        _ => block_element!(
            block,
            "paragraph",
            html! {
                (number(words, block))
                p { (marker(block)) (text) }
                (texts.second(words, block))
                (foot(words, texts.kept, block, tally))
            }
        ),
    }
}

/// A table with its rows, each with its cells.
pub(super) fn table(
    words: &dyn Words,
    texts: &Texts<'_>,
    block: &BlockOut,
    rows: &[(&BlockOut, Vec<&BlockOut>)],
    tally: &dyn Fn(u32) -> TallyOut,
) -> Markup {
    let is_head = |cells: &[&BlockOut]| !cells.is_empty() && cells.iter().all(|cell| cell.level == 1);
    let heads = rows.iter().take_while(|(_, cells)| is_head(cells)).count();
    block_element!(
        block,
        "table",
        html! {
            (number(words, block))
            div.block__scroll role="region" tabindex="0" aria-label=(name(words, block)) {
                table {
                    @if heads > 0 {
                        thead { @for (row, cells) in &rows[..heads] { (table_row(words, texts, row, cells, tally)) } }
                    }
                    tbody { @for (row, cells) in &rows[heads..] { (table_row(words, texts, row, cells, tally)) } }
                }
            }
            (foot(words, texts.kept, block, &tally(block.order)))
        }
    )
}

fn table_row(words: &dyn Words, texts: &Texts<'_>, row: &BlockOut, cells: &[&BlockOut], tally: &dyn Fn(u32) -> TallyOut) -> Markup {
    html! {
        tr.block--row id=(row.element_id()) data-order=(row.order) data-id=(row.id) data-kind=(row.kind) data-number=[row.number] tabindex="-1" {
            @for cell in cells {
                @let head = cell.level == 1;
                @if head {
                    // Said again at every cell below: the words alone, without the count in it.
                    th scope="col" abbr=(cell.text) .block--cell id=(cell.element_id()) data-order=(cell.order) data-id=(cell.id) data-kind=(cell.kind) data-number=[cell.number] tabindex="-1" {
                        (table_cell(words, texts, cell, &tally(cell.order)))
                    }
                } @else {
                    td .block--cell .block--empty[cell.text.is_empty()] id=(cell.element_id()) data-order=(cell.order) data-id=(cell.id) data-kind=(cell.kind) data-number=[cell.number] tabindex="-1" {
                        (table_cell(words, texts, cell, &tally(cell.order)))
                    }
                }
            }
            td.row__tools {
                @if let Some(number) = row.number { a.row__number href={ "#" (row.element_id()) } aria-label=(name(words, row)) { (number) } " " }
                (count_link(words, texts.kept, row, &tally(row.order), true))
            }
        }
    }
}

fn table_cell(words: &dyn Words, texts: &Texts<'_>, cell: &BlockOut, tally: &TallyOut) -> Markup {
    html! {
        (block_text(words, cell))
        (texts.second(words, cell))
        " " (count_link(words, texts.kept, cell, tally, true))
    }
}
