//! The draft as an article of real headings, paragraphs, lists and tables.

use std::ops::Range;

use maud::{Markup, PreEscaped, html};

use super::block::{heading, simple, table};
use super::{Texts, Words, light};
use crate::api::TallyOut;
use crate::block::{BlockOut, VersionOut};
use crate::code::BlockKind;
use crate::outcome::Synthesis;

/// The whole draft; what was said is given as numbers for each block (missing ones are zeros).
///
/// A first heading that only repeats the page's `title` is left to the page. A published synthesis stands below its block,
/// one on a row or a cell below its table, one on the whole above everything.
#[must_use]
pub fn draft(
    words: &dyn Words,
    version: &VersionOut,
    texts: &Texts<'_>,
    tallies: &[TallyOut],
    title: &str,
    syntheses: &[Synthesis],
) -> Markup {
    let mut by_order = vec![TallyOut::default(); version.blocks.len()];
    for tally in tallies {
        if let Some(slot) = by_order.get_mut(tally.order as usize) {
            *slot = *tally;
        }
    }
    let tally = |order: u32| by_order.get(order as usize).copied().unwrap_or_default();
    let blocks = without_title(&version.blocks, title);
    let summed = |orders: Range<u32>| {
        let within = syntheses.iter().filter(|one| one.order.is_some_and(|order| orders.contains(&order)));
        html! { @for one in within { (synthesis(words, &one.text)) } }
    };
    html! {
        @for one in syntheses.iter().filter(|one| one.order.is_none()) { (synthesis(words, &one.text)) }
        article #draft .draft .draft--beside[texts.beside.is_some()] lang=(version.language) dir=(version.language.direction().as_str())
            aria-label=(title) data-version=(version.number) data-original=[texts.original] {
            (body(words, texts, blocks, &tally, &summed))
        }
    }
}

/// The blocks without a first heading that says what the page's title says.
pub(super) fn without_title<'a>(blocks: &'a [BlockOut], title: &str) -> &'a [BlockOut] {
    match blocks.split_first() {
        Some((first, rest)) if first.kind == BlockKind::Heading && first.text.trim() == title.trim() && !rest.is_empty() => rest,
        _ => blocks,
    }
}

/// What the desk has summed up, in its own words and the page's language.
fn synthesis(words: &dyn Words, text: &str) -> Markup {
    html! {
        aside.synthesis lang=(words.tag()) dir="auto" aria-label=(words.word("draft-synthesis")) {
            p.synthesis__title { (words.word("draft-synthesis")) }
            div.synthesis__words dir="auto" { (light(text)) }
        }
    }
}

fn body(
    words: &dyn Words,
    texts: &Texts<'_>,
    blocks: &[BlockOut],
    tally: &dyn Fn(u32) -> TallyOut,
    summed: &dyn Fn(Range<u32>) -> Markup,
) -> Markup {
    let top = blocks.iter().filter(|block| block.kind == BlockKind::Heading).map(|block| block.level).min().unwrap_or(1);
    let mut out = String::new();
    let mut depth: u8 = 0;
    let mut footnotes = false;
    for (index, block) in blocks.iter().enumerate() {
        if block.kind != BlockKind::ListItem {
            while depth > 0 {
                out.push_str("</li></ul>");
                depth -= 1;
            }
        }
        match block.kind {
            BlockKind::Row | BlockKind::Cell => {}
            BlockKind::Table => out.push_str(&table(words, texts, block, &rows(&blocks[index..], block), tally).0),
            BlockKind::ListItem => list_item(&mut out, &mut depth, words, texts, block, tally),
            BlockKind::Heading => out.push_str(&heading(words, texts, block, block.level - top, &tally(block.order)).0),
            BlockKind::Footnote => {
                if !footnotes {
                    footnotes = true;
                    let title =
                        html! { h2 #footnotes .draft__footnotes-title lang=(words.tag()) dir="auto" { (words.word("draft-footnotes")) } };
                    out.push_str("<section class=\"draft__footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">");
                    out.push_str(&title.0);
                }
                out.push_str(&simple(words, texts, block, &tally(block.order)).0);
            }
            _ => out.push_str(&simple(words, texts, block, &tally(block.order)).0),
        }
        if !matches!(block.kind, BlockKind::Row | BlockKind::Cell) {
            let inside = blocks[index + 1..].iter().take_while(|block| matches!(block.kind, BlockKind::Row | BlockKind::Cell));
            let end = block.order + 1 + u32::try_from(inside.count()).unwrap_or_default();
            out.push_str(&summed(block.order..end).0);
        }
    }
    while depth > 0 {
        out.push_str("</li></ul>");
        depth -= 1;
    }
    if footnotes {
        out.push_str("</section>");
    }
    PreEscaped(out)
}

/// Opens and closes lists so that the item stands at its level; a level that skips is filled in.
fn list_item(out: &mut String, depth: &mut u8, words: &dyn Words, texts: &Texts<'_>, block: &BlockOut, tally: &dyn Fn(u32) -> TallyOut) {
    let level = block.level.clamp(1, 9);
    if level > *depth {
        while *depth < level {
            out.push_str("<ul class=\"draft__list\">");
            *depth += 1;
            if *depth < level {
                out.push_str("<li class=\"draft__step\">");
            }
        }
    } else {
        while *depth > level {
            out.push_str("</li></ul>");
            *depth -= 1;
        }
        out.push_str("</li>");
    }
    out.push_str("<li>");
    out.push_str(&simple(words, texts, block, &tally(block.order)).0);
}

/// The rows of a table with their cells, found by their parents.
fn rows<'a>(after: &'a [BlockOut], table: &BlockOut) -> Vec<(&'a BlockOut, Vec<&'a BlockOut>)> {
    let mut rows: Vec<(&BlockOut, Vec<&BlockOut>)> = Vec::new();
    for block in &after[1..] {
        match block.kind {
            BlockKind::Row if block.parent == Some(table.id) => rows.push((block, Vec::new())),
            BlockKind::Cell => {
                if let Some((row, cells)) = rows.last_mut()
                    && block.parent == Some(row.id)
                {
                    cells.push(block);
                }
            }
            _ => break,
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::testing::Keys;
    use crate::{BlockId, Language, Timestamp, VersionId, number};
    use uuid::Uuid;

    fn version(kinds: &[(BlockKind, u8, Option<usize>, &str)]) -> VersionOut {
        let numbers = number::assign(&kinds.iter().map(|(kind, _, parent, _)| (*kind, *parent)).collect::<Vec<_>>());
        let id = |index: usize| BlockId(Uuid::from_u128(index as u128 + 1));
        let blocks = kinds.iter().zip(numbers).enumerate().map(|(index, ((kind, level, parent, text), number))| BlockOut {
            id: id(index),
            order: index as u32,
            parent: parent.map(id),
            kind: *kind,
            level: *level,
            number,
            marker: (*kind == BlockKind::Footnote).then(|| "1".into()),
            text: (*text).into(),
            marks: vec![],
            language: None,
        });
        VersionOut {
            id: VersionId(Uuid::from_u128(0)),
            number: 1,
            language: "ar".parse::<Language>().unwrap(),
            published: Timestamp(0),
            note: None,
            blocks: blocks.collect(),
        }
    }

    fn tags(html: &str) -> String {
        let mut out = String::new();
        for part in html.split('<').skip(1) {
            let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
            if ["ul", "/ul", "li", "/li", "table", "/table", "tr", "/tr", "th", "td", "thead", "tbody", "section", "/section", "h2"]
                .contains(&name.as_str())
            {
                out.push_str(&name);
                out.push(' ');
            }
        }
        out
    }

    #[test]
    fn lists_nest_by_level_and_every_tag_closes() {
        use BlockKind::*;
        let version = version(&[
            (ListItem, 1, None, "a"),
            (ListItem, 2, None, "b"),
            (ListItem, 2, None, "c"),
            (ListItem, 1, None, "d"),
            (Paragraph, 0, None, "e"),
            (ListItem, 3, None, "f"),
        ]);
        let html = draft(&Keys, &version, &Texts::default(), &[], "", &[]).0;
        assert_eq!(tags(&html), "ul li ul li /li li /li /ul /li li /li /ul ul li ul li ul li /li /ul /li /ul /li /ul ");
    }

    #[test]
    fn tables_are_tables_with_an_address_for_each_row_and_cell() {
        use BlockKind::*;
        let version = version(&[
            (Table, 0, None, ""),
            (Row, 0, Some(0), ""),
            (Cell, 1, Some(1), "A"),
            (Cell, 1, Some(1), "B"),
            (Row, 0, Some(0), ""),
            (Cell, 0, Some(4), "x"),
            (Cell, 0, Some(4), ""),
            (Footnote, 0, None, "n"),
        ]);
        let html = draft(&Keys, &version, &Texts::default(), &[], "", &[]).0;
        assert_eq!(tags(&html), "table thead tr th th td /tr tbody tr td td td /tr /table section h2 /section ");
        for id in ["id=\"p1\"", "id=\"p1.2\"", "id=\"p1.2.2\"", "id=\"fn-1\"", "dir=\"rtl\"", "lang=\"ar\""] {
            assert!(html.contains(id), "{id} in {html}");
        }
    }

    #[test]
    fn counts_stand_in_the_first_answer() {
        let version = version(&[(BlockKind::Paragraph, 0, None, "words <here>")]);
        let tally = TallyOut { order: 0, comments: 6, support: 2, ..TallyOut::default() };
        let html = draft(&Keys, &version, &Texts::default(), &[tally], "", &[]).0;
        assert!(html.contains("count-comments(6)") && html.contains("count-support(2)") && html.contains("words &lt;here&gt;"), "{html}");
    }

    #[test]
    fn a_first_heading_that_repeats_the_title_is_left_to_the_page() {
        let version =
            version(&[(BlockKind::Heading, 1, None, "Letter"), (BlockKind::Heading, 2, None, "One"), (BlockKind::Heading, 3, None, "Two")]);
        let html = draft(&Keys, &version, &Texts::default(), &[], "Letter", &[]).0;
        assert!(!html.contains("block__text\">Letter") && html.contains("<h2>") && html.contains("<h3>"), "{html}");
        assert!(draft(&Keys, &version, &Texts::default(), &[], "Other", &[]).0.contains("Letter"));
    }

    #[test]
    fn a_further_text_says_what_it_lacks_and_a_second_one_stands_beside() {
        use BlockKind::*;
        let mut french = version(&[(Paragraph, 0, None, "Un."), (Paragraph, 0, None, ""), (Paragraph, 0, None, "Three.")]);
        french.language = "fr".parse().unwrap();
        french.blocks[2].language = Some(Language::english());
        let mut english = version(&[(Paragraph, 0, None, "One."), (Paragraph, 0, None, "Two."), (Paragraph, 0, None, "Three.")]);
        english.language = Language::english();
        let texts = Texts { original: Some(&english.language), beside: Some(&english), kept: "&text=fr", ..Texts::default() };
        let html = draft(&Keys, &french, &texts, &[], "", &[]).0;
        assert!(html.contains("draft--beside\" id=\"draft\" lang=\"fr\"") && html.contains("data-original=\"en\""), "{html}");
        assert!(html.contains("text-above") && html.contains("text-as-written"), "{html}");
        assert!(html.contains("<span class=\"block__text\" lang=\"en\" dir=\"ltr\">Three.</span>"), "{html}");
        assert!(html.contains("<span class=\"block__beside\" lang=\"en\" dir=\"ltr\">Two.</span>"), "{html}");
        assert!(html.contains("href=\"?on=p2&amp;text=fr\""), "{html}");
        let swapped = Texts { beside: Some(&french), ..Texts::default() };
        let html = draft(&Keys, &english, &swapped, &[], "", &[]).0;
        assert!(html.matches("Three.").count() == 1 && html.matches("text-as-written").count() == 1, "{html}");
    }
}
