use super::*;
use crate::report::sample::{self, Keys};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a reader sees of the quotations: their words, with line ends.
fn seen(markdown: &str) -> String {
    let (mut seen, mut inside) = (String::new(), false);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => inside = true,
            Event::End(TagEnd::BlockQuote(_)) => inside = false,
            Event::Text(text) | Event::Code(text) if inside => seen.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) if inside => seen.push('\n'),
            Event::InlineHtml(html) | Event::Html(html) if inside => seen.push_str(&format!("HTML:{html}")),
            _ => {}
        }
    }
    seen
}

#[test]
fn the_sample_as_markdown() {
    let report = sample::report();
    let markdown = write(&View::new(&report, &Keys));
    let golden = include_str!("tests/sample.md");
    assert_eq!(markdown, golden, "{markdown}");
}

#[test]
fn change_reads_as_deleted_and_inserted_words() {
    let report = sample::report();
    let markdown = write(&View::new(&report, &Keys));
    assert!(markdown.contains("> We call for <del>an</del><ins>a fully</ins> open process.\n"), "{markdown}");
}

/// Undoes the escapes of the raw file.
fn raw(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                let next = rest.chars().next().unwrap();
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
            '&' => {
                let (code, after) = rest.split_once(';').unwrap();
                out.push(if code == "#32" { ' ' } else { '\t' });
                rest = after;
            }
            c => out.push(c),
        }
    }
    out
}

proptest! {
    #[test]
    fn every_text_reads_as_typed(text in "[-*_#<>&\\\\`\\[\\]()!|~=+. \t1a字ع\n]{1,24}|\\PC{1,24}") {
        prop_assert_eq!(raw(&lines(&text)), text.as_str(), "no character of the file is lost");
        let mut report = sample::report();
        report.comments.truncate(1);
        report.comments[0].comment.body.clone_from(&text);
        report.comments[0].comment.quote = None;
        let solid = |text: &str| text.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        prop_assert_eq!(solid(&seen(&write(&View::new(&report, &Keys)))), solid(&text), "and none of what is seen");
    }
}
