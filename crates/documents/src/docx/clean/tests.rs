use std::collections::HashMap;

use colloquy_consultation::{BlockId, BlockKind, BlockOut, Draft, DraftBlock, Language, Mark, MarkKind};
use proptest::prelude::*;

use super::clean;
use crate::{Changes, import_file, office};

/// Blocks as a version has them.
pub(crate) fn blocks(draft: &Draft) -> Vec<BlockOut> {
    draft.numbered(|index| BlockId(uuid::Uuid::from_u128(0x0193_A5C0_7C5A_7D00_8000_0000_0000_0000 + index as u128)))
}

fn block(kind: BlockKind, level: u8, marker: &str, text: &str) -> DraftBlock {
    let marker = (!marker.is_empty()).then(|| marker.to_owned());
    DraftBlock { kind, level, parent: None, marker, text: text.to_owned(), marks: Vec::new(), source: (0, 0) }
}

fn write(draft: &Draft, language: &str) -> Vec<u8> {
    let language: Language = language.parse().unwrap();
    clean("Sample text", &blocks(draft), &language).unwrap()
}

/// A draft without what a document does not hold: where it stood in a source, and code.
pub(crate) fn told(draft: &Draft) -> Vec<DraftBlock> {
    let told = |block: &DraftBlock| {
        let marks = block.marks.iter().filter(|mark| mark.kind != MarkKind::Code).cloned().collect();
        DraftBlock { marks, source: (0, 0), ..block.clone() }
    };
    draft.blocks.iter().map(told).collect()
}

fn again(file: &[u8]) -> Draft {
    import_file("clean.docx", file, Changes::Suggest).unwrap().draft
}

fn marked(mut block: DraftBlock, marks: &[(u32, u32, MarkKind, &str)]) -> DraftBlock {
    block.marks = marks
        .iter()
        .map(|(start, end, kind, target)| Mark { start: *start, end: *end, kind: *kind, target: (*target).to_owned() })
        .collect();
    block
}

fn sample() -> Draft {
    let mut blocks = vec![
        block(BlockKind::Heading, 1, "", "Sample text"),
        block(BlockKind::Heading, 2, "Article 4", "Aims & means"),
        marked(
            block(BlockKind::Paragraph, 0, "16.", "We <all> agree[1], see https://a.example/b?c=d&e and[b].\nIn two lines."),
            &[
                (3, 14, MarkKind::Emphasis, ""),
                (3, 8, MarkKind::Strong, ""),
                (14, 17, MarkKind::Footnote, "1"),
                (23, 48, MarkKind::Link, "https://a.example/b?c=d&e"),
                (52, 55, MarkKind::Footnote, "b"),
            ],
        ),
        block(BlockKind::ListItem, 1, "(a)", "to meet;"),
        block(BlockKind::ListItem, 1, "(b)", "to report:"),
        block(BlockKind::ListItem, 2, "(i)", "yearly;"),
        block(BlockKind::ListItem, 2, "(ii)", "in public;"),
        block(BlockKind::Paragraph, 0, "", "Between."),
        block(BlockKind::ListItem, 2, "(iii)", "with care;"),
        block(BlockKind::ListItem, 1, "(d)", "to end;"),
        block(BlockKind::ListItem, 1, "", "a dot;"),
        block(BlockKind::ListItem, 1, "第十六条", "人人生而自由。"),
        block(BlockKind::Quotation, 0, "", "Said so."),
        marked(block(BlockKind::Paragraph, 0, "", "Old and new."), &[(0, 3, MarkKind::Strike, "")]),
        block(BlockKind::Table, 0, "", ""),
    ];
    let table = blocks.len() - 1;
    for (level, cells) in [(1, ["Who", "What"]), (0, ["We", "do\nthis"]), (0, ["", "and that"])] {
        let row = blocks.len();
        blocks.push(DraftBlock { parent: Some(table), ..block(BlockKind::Row, 0, "", "") });
        for text in cells {
            blocks.push(DraftBlock { parent: Some(row), ..block(BlockKind::Cell, level, "", text) });
        }
    }
    blocks.push(block(BlockKind::Footnote, 0, "1", "The note.\nIts end."));
    blocks.push(marked(block(BlockKind::Footnote, 0, "b", "At https://b.example/ too."), &[(3, 21, MarkKind::Link, "https://b.example/")]));
    Draft { title: None, blocks }
}

#[test]
fn a_clean_text_is_read_as_the_same_blocks() {
    let draft = sample();
    let file = write(&draft, "en");
    assert_eq!(told(&again(&file)), told(&draft));
    assert_eq!(write(&draft, "en"), file, "the same version makes the same file");
}

#[test]
fn items_count_by_themselves_where_that_shows_their_markers() {
    let file = write(&sample(), "en");
    let numbering = office::part(&file, "word/numbering.xml");
    let used = |text: &str| numbering.matches(&format!("<w:lvlText w:val=\"{text}\"/>")).count();
    assert_eq!((used("(%1)"), used("(%2)"), used("第十六条"), used("Article 4")), (2, 1, 1, 1), "{numbering}");
    assert!(office::part(&file, "word/document.xml").contains("<w:t xml:space=\"preserve\">16.</w:t><w:tab/>"));
}

#[test]
fn a_clean_text_has_its_title_in_header_and_properties() {
    let file = write(&sample(), "en");
    assert!(office::words(&office::part(&file, "word/header1.xml")).contains("Sample text"));
    assert!(office::part(&file, "docProps/core.xml").contains("<dc:title>Sample text</dc:title>"));
    for part in office::parts(&file) {
        office::part(&file, &part);
    }
}

#[test]
fn a_note_that_nothing_refers_to_stays_in_the_text() {
    let draft =
        Draft { title: None, blocks: vec![block(BlockKind::Paragraph, 0, "", "Text."), block(BlockKind::Footnote, 0, "7", "Lost?")] };
    let texts: Vec<String> = again(&write(&draft, "en")).blocks.into_iter().map(|block| block.text).collect();
    assert_eq!(texts.len(), 2);
    assert!(texts[1].contains("Lost?"), "{texts:?}");
}

#[test]
fn arabic_runs_from_the_right_and_chinese_has_its_font() {
    let draft = Draft {
        title: None,
        blocks: vec![
            block(BlockKind::Paragraph, 0, "", "يولد جميع الناس (IGF) أحرارًا"),
            block(BlockKind::ListItem, 1, "（一）", "人人生而自由"),
        ],
    };
    let file = write(&draft, "ar");
    let xml = office::part(&file, "word/document.xml");
    assert!(xml.contains("<w:pStyle w:val=\"Normal\"/><w:bidi/></w:pPr>") && xml.contains("<w:rtl/><w:lang w:bidi=\"ar\"/>"), "{xml}");
    assert!(xml.contains("w:eastAsia=\"SimSun\"") && xml.contains("<w:bidi/></w:sectPr>"), "{xml}");
    assert_eq!(told(&again(&file)), told(&draft));
}

/// The order in which the schema (ECMA-376, part 1, wml.xsd) wants the children of an element, as far as we write them.
fn order(parent: &str) -> Option<&'static [&'static str]> {
    Some(match parent {
        "w:p" => &["w:pPr", "*"],
        "w:ins" => &["w:r"],
        "w:del" => &["w:r"],
        "w:comments" => &["w:comment"],
        "w:comment" => &["w:p"],
        "w:r" => &["w:rPr", "*"],
        "w:pPr" => &["w:pStyle", "w:keepNext", "w:keepLines", "w:numPr", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"],
        "w:rPr" => &[
            "w:ins",
            "w:del",
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:strike",
            "w:color",
            "w:sz",
            "w:szCs",
            "w:u",
            "w:vertAlign",
            "w:rtl",
            "w:lang",
        ],
        "w:numPr" => &["w:ilvl", "w:numId"],
        "w:tbl" => &["w:tblPr", "w:tblGrid", "w:tr"],
        "w:tblPr" => &["w:tblStyle", "w:bidiVisual", "w:tblW", "w:jc", "w:tblBorders", "w:tblLayout"],
        "w:tr" => &["w:trPr", "w:tc"],
        "w:tc" => &["w:tcPr", "w:p"],
        "w:tcPr" => &["w:tcW", "w:gridSpan", "w:vMerge", "w:shd"],
        "w:sectPr" => &["w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar", "w:bidi"],
        "w:body" => &["*", "w:sectPr"],
        "w:numbering" => &["w:abstractNum", "w:num"],
        "w:abstractNum" => &["w:multiLevelType", "w:lvl"],
        "w:num" => &["w:abstractNumId", "w:lvlOverride"],
        "w:lvlOverride" => &["w:startOverride", "w:lvl"],
        "w:lvl" => &["w:start", "w:numFmt", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"],
        "w:styles" => &["w:docDefaults", "w:style"],
        "w:style" => &["w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr"],
        "w:settings" => &["w:footnotePr", "w:compat"],
        _ => return None,
    })
}

/// Checks the order of elements in a part, that links lead somewhere, and that cells end with a paragraph.
fn is_valid(file: &[u8], name: &str) {
    use quick_xml::events::Event;
    let xml = office::part(file, name);
    let mut reader = quick_xml::Reader::from_str(&xml);
    // Each open element with its place in the order, and its last child.
    let mut open: Vec<(String, usize, String)> = Vec::new();
    loop {
        let event = reader.read_event().unwrap();
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                let child = start.name().as_ref().to_owned();
                if let Some((parent, at, last)) = open.last_mut() {
                    if let Some(order) = order(parent) {
                        let found =
                            order[*at..].iter().position(|name| *name == child || (*name == "*" && !order.contains(&child.as_str())));
                        *at += found.unwrap_or_else(|| panic!("{name}: {child} after {last} in {parent}"));
                    }
                    *last = child.clone();
                }
                if !empty {
                    open.push((child, 0, String::new()));
                } else if child == "w:tc" || child == "w:body" {
                    panic!("{name}: an empty {child}");
                }
            }
            Event::End(_) => {
                let (element, _, last) = open.pop().unwrap();
                assert!(element != "w:tc" || last == "w:p", "{name}: a cell ends with {last}");
            }
            Event::Eof => return,
            _ => {}
        }
    }
}

pub(crate) fn every_part_is_valid(file: &[u8]) {
    for part in office::parts(file).iter().filter(|part| part.starts_with("word/") && !part.contains("_rels")) {
        is_valid(file, part);
    }
    let ids = |text: &str, before: &str| -> Vec<String> {
        text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    for (part, relations) in
        [("word/document.xml", "word/_rels/document.xml.rels"), ("word/footnotes.xml", "word/_rels/footnotes.xml.rels")]
    {
        let known = ids(&office::part(file, relations), " Id=\"");
        assert!(ids(&office::part(file, part), "r:id=\"").iter().all(|id| known.contains(id)), "{part}");
    }
    let document = office::part(file, "word/document.xml");
    let numbers: HashMap<String, ()> =
        ids(&office::part(file, "word/numbering.xml"), "<w:num w:numId=\"").into_iter().map(|id| (id, ())).collect();
    assert!(ids(&document, "<w:numId w:val=\"").iter().all(|id| numbers.contains_key(id)));
    let notes = ids(&office::part(file, "word/footnotes.xml"), "w:id=\"");
    assert!(document.split("<w:footnoteReference").skip(1).all(|rest| notes.contains(&ids(rest, "w:id=\"")[0])));
}

#[test]
fn every_part_keeps_the_order_of_the_schema() {
    every_part_is_valid(&write(&sample(), "ar"));
    let report = crate::report::sample::report();
    let file = crate::docx::write(&crate::View::new(&report, &crate::report::sample::Keys)).unwrap();
    is_valid(&file, "word/document.xml");
}

/// Words of six scripts that begin with no number.
pub(crate) fn words() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec![
        "freedom",
        "and",
        "right,",
        "الناس",
        "أحرار",
        "自由",
        "权利",
        "सभी",
        "मनुष्य",
        "มนุษย์",
        "люди",
        "права",
        "<b>",
        "&amp;",
        "IGF",
        "“so”",
    ]);
    proptest::collection::vec(word, 1..8).prop_map(|words| words.join(" "))
}

fn marks(text: &str, seeds: &[(u8, u8, u8)]) -> Vec<Mark> {
    let length = text.chars().count() as u32;
    let kinds = [MarkKind::Strong, MarkKind::Emphasis, MarkKind::Strike, MarkKind::Link];
    let spaces: Vec<bool> = text.chars().map(char::is_whitespace).collect();
    let mut found: Vec<Mark> = Vec::new();
    for (kind, from, to) in seeds {
        let kind = kinds[usize::from(*kind) % kinds.len()];
        let (one, two) = (u32::from(*from) % length, u32::from(*to) % length);
        let (start, end) = (one.min(two), one.max(two) + 1);
        // One mark of a kind in a block: those that touch would be one mark. Space at its ends has no look.
        let bare = spaces[start as usize] || spaces[end as usize - 1];
        if bare || (start == 0 && end == length) || found.iter().any(|mark| mark.kind == kind) {
            continue;
        }
        let target = if kind == MarkKind::Link { "https://a.example/x?y=1&z=2".to_owned() } else { String::new() };
        found.push(Mark { start, end, kind, target });
    }
    found.sort_by(|a, b| (a.start, b.end, a.kind as u8).cmp(&(b.start, a.end, b.kind as u8)));
    found
}

#[derive(Debug, Clone)]
pub(crate) enum Part {
    Heading(u8, bool, String),
    Paragraph(bool, String, Vec<(u8, u8, u8)>),
    Quotation(String),
    /// Items with how deep they go, and the kind of their numbers.
    List(Vec<(u8, String)>, u8, u8),
    Table(u8, Vec<String>),
    Noted(String, String),
}

pub(crate) fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        (1..=6u8, any::<bool>(), words()).prop_map(|(level, numbered, text)| Part::Heading(level, numbered, text)),
        (any::<bool>(), words(), proptest::collection::vec(any::<(u8, u8, u8)>(), 0..4))
            .prop_map(|(numbered, text, marks)| Part::Paragraph(numbered, text, marks)),
        words().prop_map(Part::Quotation),
        (proptest::collection::vec((1..=4u8, words()), 1..7), any::<u8>(), 1..40u8)
            .prop_map(|(items, kind, start)| Part::List(items, kind, start)),
        (1..=3u8, proptest::collection::vec(words(), 1..9)).prop_map(|(columns, cells)| Part::Table(columns, cells)),
        (words(), words()).prop_map(|(text, note)| Part::Noted(text, note)),
    ]
}

/// A draft of parts: numbers count on, levels have no gaps.
pub(crate) fn draft(parts: &[Part]) -> Draft {
    let (mut blocks, mut notes) = (Vec::new(), Vec::new());
    let mut paragraph = 0;
    let letter = |n: u8| char::from(b'a' + (n - 1) % 26);
    for part in parts {
        match part {
            Part::Heading(level, numbered, text) => {
                let marker = if *numbered { format!("Part {level}") } else { String::new() };
                blocks.push(block(BlockKind::Heading, *level, &marker, text));
            }
            Part::Paragraph(numbered, text, seeds) => {
                paragraph += 3;
                let marker = if *numbered { format!("{paragraph}.") } else { String::new() };
                blocks.push(DraftBlock { marks: marks(text, seeds), ..block(BlockKind::Paragraph, 0, &marker, text) });
            }
            Part::Quotation(text) => blocks.push(block(BlockKind::Quotation, 0, "", text)),
            Part::List(items, kind, start) => {
                let mut counts = [0u8; 5];
                let mut before = 0;
                for (level, text) in items {
                    let level = (*level).min(before + 1);
                    before = level;
                    counts[usize::from(level)] = if counts[usize::from(level)] == 0 { *start } else { counts[usize::from(level)] + 1 };
                    counts[usize::from(level) + 1..].fill(0);
                    let n = counts[usize::from(level)];
                    let marker = match (kind % 6 + level) % 6 {
                        0 => String::new(),
                        1 => format!("{n}."),
                        2 => format!("({})", letter(n)),
                        3 => format!("{})", crate::import::roman(u32::from(n))),
                        4 => format!("第{n}条"),
                        _ => format!("[r{n}]"),
                    };
                    blocks.push(block(BlockKind::ListItem, level, &marker, text));
                }
                blocks.push(block(BlockKind::Paragraph, 0, "", "Between lists."));
            }
            Part::Table(columns, cells) => {
                let table = blocks.len();
                blocks.push(block(BlockKind::Table, 0, "", ""));
                for (index, row) in cells.chunks(usize::from(*columns)).enumerate() {
                    let parent = blocks.len();
                    blocks.push(DraftBlock { parent: Some(table), ..block(BlockKind::Row, 0, "", "") });
                    for column in 0..usize::from(*columns) {
                        let text = row.get(column).map_or("", String::as_str);
                        blocks.push(DraftBlock {
                            parent: Some(parent),
                            ..block(BlockKind::Cell, u8::from(index == 0 && cells.len() > 3), "", text)
                        });
                    }
                }
            }
            Part::Noted(text, note) => {
                let label = (notes.len() + 1).to_string();
                let start = text.chars().count() as u32;
                let end = start + label.len() as u32 + 2;
                let mark = Mark { start, end, kind: MarkKind::Footnote, target: label.clone() };
                blocks.push(DraftBlock { marks: vec![mark], ..block(BlockKind::Paragraph, 0, "", &format!("{text}[{label}]")) });
                notes.push(block(BlockKind::Footnote, 0, &label, note));
            }
        }
    }
    blocks.append(&mut notes);
    Draft { title: None, blocks }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn clean_texts_of_any_draft_are_read_as_the_same_blocks(parts in proptest::collection::vec(part(), 1..12), language in "en|ar|zh-Hans|hi|th|ru") {
        let draft = draft(&parts);
        let file = write(&draft, &language);
        every_part_is_valid(&file);
        prop_assert_eq!(told(&again(&file)), told(&draft));
    }

    #[test]
    fn any_block_can_be_written(text in "\\PC{0,40}|[\u{0}-\u{20}%<>&\"a]{0,20}", marker in "\\PC{0,8}|[%1-9.() a-z]{0,6}", kind in 0..4usize, level in 0..12u8, seeds in proptest::collection::vec(any::<(u32, u32)>(), 0..4)) {
        let kind = [BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Footnote][kind];
        let marks = seeds.into_iter().map(|(start, end)| Mark { start: start % 50, end: end % 50, kind: MarkKind::Link, target: "x".into() }).collect();
        let draft = Draft { title: None, blocks: vec![DraftBlock { marks, ..block(kind, level, &marker, &text) }] };
        every_part_is_valid(&write(&draft, "en"));
    }
}
