use super::*;
use crate::office;
use crate::report::sample::{self, ArabicKeys, Keys};
use proptest::prelude::*;

/// The shared texts of a workbook, as a spreadsheet reads them.
fn texts(file: &[u8]) -> Vec<String> {
    let xml = office::part(file, "xl/sharedStrings.xml");
    xml.split("<si>").skip(1).map(|item| unguard(&office::words(&format!("<a>{}</a>", item.split("</si>").next().unwrap())))).collect()
}

/// Reads `_x0041_` as the sign of that number.
fn unguard(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(sign) => {
                out.push_str(&rest[..at]);
                out.push(sign);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

#[test]
fn texts_are_texts_whatever_they_begin_with() {
    let report = sample::report();
    let file = write(&View::new(&report, &Keys)).unwrap();
    let texts = texts(&file);
    for text in ["=SUM(A1:A9) is not a formula.\n\nNor is <this> & that.", "أوافق على ذلك.", "谁是“所有人”？", "+ no", "16. (¶ 1)"]
    {
        assert!(texts.iter().any(|found| found == text), "{text}: {texts:?}");
    }
    for sheet in 1..=3 {
        let xml = office::part(&file, &format!("xl/worksheets/sheet{sheet}.xml"));
        office::check(&xml);
        assert!(!xml.contains("<f>"), "no formula");
    }
    assert!(office::part(&file, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn change_is_struck_and_underlined_word_by_word() {
    let report = sample::report();
    let xml = office::part(&write(&View::new(&report, &Keys)).unwrap(), "xl/sharedStrings.xml");
    assert!(xml.contains("<strike/>") && xml.contains("<u/>"), "{xml}");
    assert!(xml.contains(">a fully<"), "{xml}");
}

#[test]
fn right_to_left_text_and_sheets_are_marked() {
    let report = sample::report();
    let file = write(&View::new(&report, &Keys)).unwrap();
    assert!(office::part(&file, "xl/styles.xml").contains("readingOrder=\"2\""));
    assert!(!office::part(&file, "xl/worksheets/sheet1.xml").contains("rightToLeft"));
    let file = write(&View::new(&report, &ArabicKeys)).unwrap();
    assert!(office::part(&file, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\""));
}

#[test]
fn same_report_makes_the_same_file() {
    let report = sample::report();
    let write = || write(&View::new(&report, &Keys)).unwrap();
    assert_eq!(write(), write());
    assert!(office::part(&write(), "docProps/core.xml").contains("2026-12-23T04:26:40Z"));
}

#[test]
fn text_that_no_cell_can_hold_is_cut_with_a_remark() {
    let mut report = sample::report();
    report.blocks[1].block.text = "_x0041_".repeat(9_000);
    report.comments[2].comment.proposed = "字".repeat(20_000);
    report.comments[2].comment.base = "b".repeat(20_000);
    let texts = texts(&write(&View::new(&report, &Keys)).unwrap());
    assert!(texts.iter().any(|text| text.starts_with("_x0041__x0041_") && text.ends_with("export-cut")));
    assert!(texts.contains(&report.comments[2].comment.proposed));
}

#[test]
fn words_that_look_like_codes_read_as_typed() {
    let mut report = sample::report();
    report.comments[0].comment.body = "_x0041_ \u{ffff}".into();
    report.comments[2].comment.proposed = "We call for _x000D_.".into();
    let texts = texts(&write(&View::new(&report, &Keys)).unwrap());
    assert!(texts.iter().any(|text| text == "_x0041_ \u{fffd}"), "{texts:?}");
    assert_eq!(texts.iter().filter(|text| text.ends_with("_x000D_.")).count(), 2, "proposed and change: {texts:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_character_of_a_comment_is_lost(text in "['=+@\t\n\" <>&;a字ع_x0041-]{1,40}|[^\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{fffe}\u{ffff}]{1,40}") {
        let mut report = sample::report();
        report.comments.truncate(1);
        report.comments[0].comment.body.clone_from(&text);
        let found = texts(&write(&View::new(&report, &Keys)).unwrap());
        prop_assert!(found.contains(&text), "{text:?} in {found:?}");
    }
}
