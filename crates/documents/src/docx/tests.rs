use super::*;
use crate::office;
use crate::report::sample::{self, ArabicKeys, Keys};
use proptest::prelude::*;

fn document(view: &View<'_>) -> String {
    office::part(&write(view).unwrap(), "word/document.xml")
}

#[test]
fn every_part_is_well_formed_and_there() {
    let report = sample::report();
    let file = write(&View::new(&report, &Keys)).unwrap();
    let parts = office::parts(&file);
    assert_eq!(parts.len(), 7);
    for part in &parts {
        office::part(&file, part);
    }
    assert!(office::part(&file, "docProps/core.xml").contains("2026-12-23T04:26:40Z"));
    assert!(office::part(&file, "word/footer1.xml").contains("NUMPAGES"));
    assert_eq!(write(&View::new(&report, &Keys)).unwrap(), file, "the same report makes the same file");
}

#[test]
fn report_has_numbers_text_synthesis_comments_and_decisions() {
    let report = sample::report();
    let xml = document(&View::new(&report, &Keys));
    let words = office::words(&xml);
    for text in [
        "Sample communiqué",
        "Sample working group",
        "export-by-group",
        "16. (¶ 1)",
        "We call for an open process.",
        "export-synthesis",
        "Most support it; some ask for =more.",
        "count-support 4 · count-concern 1",
        "=SUM(A1:A9) is not a formula.",
        "Nor is <this> & that.",
        "“open”",
        "export-answers 1",
        "disposition-accepted-in-part",
        "We call for a truly open process.",
        "export-also 3",
        "谁是“所有人”？",
        "export-themes Openness; Process",
    ] {
        assert!(words.contains(text), "{text} in {words}");
    }
    assert!(
        xml.contains(r#"<w:pStyle w:val="Heading2"/></w:pPr><w:r><w:rPr><w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">Opening<"#)
    );
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 3 + 4, "three tables of numbers, four of comments");
    assert!(xml.contains(r#"<w:strike/><w:color w:val="9B1C1C"/><w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">an<"#), "{xml}");
}

#[test]
fn arabic_runs_from_the_right_and_chinese_has_its_font() {
    let report = sample::report();
    let xml = document(&View::new(&report, &Keys));
    assert!(
        xml.contains(r#"<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi="ar"/></w:rPr><w:t xml:space="preserve">أوافق على ذلك.</w:t>"#)
    );
    assert!(xml.contains(
        r#"<w:rFonts w:hint="eastAsia" w:eastAsia="SimSun"/><w:lang w:eastAsia="zh-Hans"/></w:rPr><w:t xml:space="preserve">谁是"#
    ));
    // Latin words inside Arabic ones keep their direction.
    assert!(xml.contains(r#"<w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">IGF</w:t>"#));
    assert!(!xml.contains("<w:bidiVisual/>"));
    let xml = document(&View::new(&report, &ArabicKeys));
    assert!(xml.contains("<w:bidiVisual/>"));
    // A date is not read backwards, and a Latin name begins where the column does.
    assert!(xml.contains("\u{200E}2026-11-30</w:t>"), "{xml}");
    assert!(
        xml.contains(
            r#"<w:bidi/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:lang w:val="ar"/></w:rPr><w:t xml:space="preserve">Sample participant 1</w:t>"#
        ),
        "{xml}"
    );
}

#[test]
fn tables_fit_the_page() {
    let report = sample::report();
    let xml = document(&View::new(&report, &Keys));
    for table in xml.split("<w:tbl>").skip(1) {
        let grid = table.split("</w:tblGrid>").next().unwrap();
        let widths = grid.split("<w:gridCol w:w=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse::<u32>().unwrap());
        assert!(widths.sum::<u32>() <= table::WIDTH);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_word_is_there_and_the_document_stays_well_formed(text in "[<>&\"a\t字ع\u{0}\u{1}\u{ffff}]{1,30}|.{1,40}") {
        let mut report = sample::report();
        report.comments.truncate(1);
        report.comments[0].comment.body.clone_from(&text);
        let words = office::words(&document(&View::new(&report, &Keys)));
        for word in text.split(|c: char| c.is_whitespace() || c.is_control() || c == '\u{ffff}' || c == '\u{fffe}') {
            prop_assert!(words.contains(word), "{word:?} in {words}");
        }
    }
}
