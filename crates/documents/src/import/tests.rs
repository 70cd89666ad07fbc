use colloquy_consultation::{BlockKind, DraftBlock, MarkKind};
use proptest::prelude::*;

use super::*;

mod html;
mod markdown;
mod odt;
mod plain;

fn markdown(text: &str) -> Draft {
    import_text(Format::Markdown, text).unwrap()
}

fn plain(text: &str) -> Draft {
    import_text(Format::Text, text).unwrap()
}

/// Each block as `kind level <marker> text`, with what is empty left out.
fn show(draft: &Draft) -> Vec<String> {
    draft.blocks.iter().map(show_block).collect()
}

fn show_block(block: &DraftBlock) -> String {
    let name = match block.kind {
        BlockKind::Heading => "h",
        BlockKind::Paragraph => "p",
        BlockKind::ListItem => "li",
        BlockKind::Quotation => "q",
        other => other.as_str(),
    };
    let level = if block.level > 0 { block.level.to_string() } else { String::new() };
    let marker = block.marker.as_ref().map(|marker| format!(" <{marker}>")).unwrap_or_default();
    let text = if block.text.is_empty() { String::new() } else { format!(" {}", block.text) };
    format!("{name}{level}{marker}{text}")
}

/// Kind of note, how often, words of the first.
fn notes(imported: &Imported) -> Vec<(NoteKind, u32, &str)> {
    imported.report.iter().collect()
}

fn marks(block: &DraftBlock) -> Vec<(MarkKind, String, &str)> {
    let chars: Vec<char> = block.text.chars().collect();
    block
        .marks
        .iter()
        .map(|mark| (mark.kind, chars[mark.start as usize..mark.end as usize].iter().collect(), mark.target.as_str()))
        .collect()
}

/// Each remark as `author [blocks] what`.
fn remarks(imported: &Imported) -> Vec<String> {
    let quoted = |remark: &Remark| {
        let (from, to) = remark.quote?;
        let text: String = imported.draft.blocks[remark.blocks[0]].text.chars().skip(from as usize).take((to - from) as usize).collect();
        Some(format!(" “{text}”"))
    };
    let show = |remark: &Remark| {
        let what = match &remark.suggestion {
            Some((operation, text)) => format!("{} {text:?}", operation.as_str()),
            None => remark.body.clone(),
        };
        let state = if remark.resolved { " resolved" } else { "" };
        let parent = remark.parent.map(|parent| format!(" to {parent}")).unwrap_or_default();
        format!("{} {:?}{}{parent}{state}: {what}", remark.author, remark.blocks, quoted(remark).unwrap_or_default())
    };
    imported.remarks.iter().map(show).collect()
}

/// Letters and digits of a draft in order, markers before their words.
fn letters(draft: &Draft) -> String {
    let words = draft.blocks.iter().flat_map(|block| [block.marker.as_deref().unwrap_or(""), &block.text]);
    words.flat_map(str::chars).filter(|c| c.is_alphanumeric()).collect()
}

pub(super) fn is_sound(draft: &Draft) -> Result<(), TestCaseError> {
    for (index, block) in draft.blocks.iter().enumerate() {
        prop_assert!(block.parent.is_none_or(|parent| parent < index));
        let parent = block.parent.map(|parent| draft.blocks[parent].kind);
        match block.kind {
            BlockKind::Row => prop_assert_eq!(parent, Some(BlockKind::Table)),
            BlockKind::Cell => prop_assert_eq!(parent, Some(BlockKind::Row)),
            _ => prop_assert_eq!(parent, None),
        }
        let length = block.text.chars().count() as u32;
        for mark in &block.marks {
            prop_assert!(mark.start < mark.end && mark.end <= length, "{:?} in {:?}", mark, block.text);
        }
        prop_assert!(block.marks.is_sorted_by_key(|mark| mark.start));
        prop_assert_eq!(block.text.trim(), &block.text);
        prop_assert!(block.source.0 <= block.source.1);
        prop_assert!(block.kind != BlockKind::ListItem || (1..=9).contains(&block.level));
        prop_assert!(block.kind != BlockKind::Heading || (1..=6).contains(&block.level));
    }
    Ok(())
}

#[test]
fn format_follows_from_name_or_media_type() {
    for name in ["a.md", "A.MD", "x.y.markdown", "text/markdown", "text/markdown; charset=utf-8"] {
        assert_eq!(show(&import_draft(name, b"# T").unwrap()), ["h1 T"], "{name}");
    }
    for name in ["a.txt", "text/plain"] {
        assert_eq!(show(&import_draft(name, b"# T").unwrap()), ["p # T"], "{name}");
    }
    for name in ["a.rtf", "md", "", "application/pdf"] {
        assert!(matches!(import_draft(name, b"x"), Err(ImportError::UnknownFormat(_))), "{name}");
    }
}

#[test]
fn encodings_are_read_or_named_with_their_line() {
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain("سلام\r\n\r\n字".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(show(&import_draft("a.txt", &utf16).unwrap()), ["p سلام", "p 字"]);
    let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain("Ž".encode_utf16().flat_map(u16::to_be_bytes)).collect();
    assert_eq!(show(&import_draft("a.md", &big).unwrap()), ["p Ž"]);
    assert_eq!(show(&import_draft("a.md", b"\xEF\xBB\xBF# T\r\n\r\nA\r\nB").unwrap()), ["h1 T", "p A B"]);
    assert_eq!(import_draft("a.txt", b"one\ntwo \xE9\n"), Err(ImportError::Encoding { line: 2 }));
    assert_eq!(import_draft("a.txt", b"\xFF\xFEa\0\n\0\x00\xD8"), Err(ImportError::Encoding { line: 2 }));
    assert_eq!(import_draft("a.txt", b"\xFF\xFEa"), Err(ImportError::Encoding { line: 1 }));
    assert_eq!(import_draft("a.md", b"one\n\ntwo\0"), Err(ImportError::Nul { line: 3 }));
}

#[test]
fn drafts_too_large_too_deep_or_empty_are_refused() {
    assert_eq!(import_draft("a.txt", &vec![b'a'; BYTES_MAX + 1]), Err(ImportError::TooLarge { bytes: BYTES_MAX + 1, most: BYTES_MAX }));
    for format in [Format::Markdown, Format::Text] {
        assert_eq!(import_text(format, &"a\n\n".repeat(BLOCKS_MAX + 1)), Err(ImportError::TooManyBlocks));
        assert_eq!(import_text(format, &"a\n\n".repeat(BLOCKS_MAX)).unwrap().blocks.len(), BLOCKS_MAX);
        for empty in ["", " \n\t\n", "\u{FEFF}", "---\n", "***\n"] {
            assert_eq!(import_text(format, empty), Err(ImportError::Empty), "{empty:?}");
        }
    }
    assert_eq!(import_text(Format::Markdown, "<!-- nothing -->"), Err(ImportError::Empty));
    assert_eq!(import_text(Format::Markdown, &format!("one\n\n{} deep", ">".repeat(40))), Err(ImportError::TooDeep { line: 3 }));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        for format in [Format::Markdown, Format::Text] {
            if let Ok(draft) = import_text(format, &text) {
                is_sound(&draft)?;
            }
        }
    }

    #[test]
    fn any_markup_is_read_or_refused(parts in proptest::collection::vec("[-#>*_`~|()\\[\\]!<>:&\\\\^. \n\ta-c1-3字م]{0,12}|\n\n|\n|---|\\[\\^1\\]|: |1\\. |\\(a\\) |    |<!--|-->|<br>|\\| a \\| b \\|\n|\\|---\\|---\\|\n|https://a\\.b/c", 0..24)) {
        let text = parts.concat();
        for format in [Format::Markdown, Format::Text] {
            if let Ok(draft) = import_text(format, &text) {
                is_sound(&draft)?;
            }
        }
    }

    #[test]
    fn plain_text_loses_no_letter(text in "[-a-dA-D0-9 .,;:()>*•=\n\t字、一二條第سم٣]{0,120}") {
        let expected: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        match plain_or_empty(&text) {
            Some(draft) => prop_assert_eq!(letters(&draft), expected),
            None => prop_assert_eq!(expected, ""),
        }
    }

    #[test]
    fn markdown_loses_no_letter(text in "([-a-d0-9 .()#>*_|\n字، م٣]{0,40}|\\| a \\| b \\|\n|\\|---\\|---\\|\n|\\| 1 \\| 2 \\| 3 \\|\n|[0-9]{1,3}\\. |\n\n){0,6}") {
        let expected: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        match import_text(Format::Markdown, &text) {
            Ok(draft) => prop_assert_eq!(letters(&draft), expected),
            Err(error) => prop_assert!(expected.is_empty(), "{}", error),
        }
    }
}

fn plain_or_empty(text: &str) -> Option<Draft> {
    import_text(Format::Text, text).ok()
}

#[test]
fn hostile_drafts_are_read_in_reasonable_time() {
    let many = [
        "(a) x;\n".repeat(15_000),
        "[".repeat(300_000),
        "(一".repeat(200_000),
        "A. b\n".repeat(15_000),
        "https://a.b/c ".repeat(60_000),
        format!("https://a.b/{}", ")".repeat(500_000)),
        "*a* ".repeat(100_000),
        "| a | b |\n|---|---|\n".to_owned() + &"| c | d |\n".repeat(6_000),
        "[a]: b\n\n".repeat(10_000),
        "> a\n\n".repeat(15_000),
    ];
    for text in many {
        for format in [Format::Markdown, Format::Text] {
            let start = std::time::Instant::now();
            let _ = import_text(format, &text);
            let took = start.elapsed();
            // Generous, for an unoptimised build on a busy machine; what grows with the square takes minutes.
            assert!(took.as_secs() < 20, "{:?} took {took:?}", text.chars().take(20).collect::<String>());
            println!("{format:?} {:?} {took:?}", text.chars().take(20).collect::<String>());
        }
    }
}

fn remarks_are_sound(imported: &Imported) -> Result<(), TestCaseError> {
    let blocks = &imported.draft.blocks;
    for (index, remark) in imported.remarks.iter().enumerate() {
        prop_assert!(remark.parent.is_none_or(|parent| parent < index && imported.remarks[parent].suggestion.is_none()));
        prop_assert!(remark.parent.is_none() || remark.blocks.is_empty());
        prop_assert!(remark.blocks.is_sorted() && remark.blocks.iter().all(|block| *block < blocks.len()));
        prop_assert!(!remark.body.is_empty() || remark.suggestion.is_some());
        if let Some((from, to)) = remark.quote {
            prop_assert_eq!(remark.blocks.len(), 1);
            prop_assert!(from < to && to as usize <= blocks[remark.blocks[0]].text.chars().count());
        }
        if let Some((operation, text)) = &remark.suggestion {
            prop_assert_eq!(remark.blocks.len(), 1);
            let base = &blocks[remark.blocks[0]].text;
            match operation {
                colloquy_consultation::Operation::Delete => prop_assert!(text.is_empty() && !base.is_empty()),
                colloquy_consultation::Operation::Replace => prop_assert!(!text.is_empty() && text != base),
                colloquy_consultation::Operation::InsertAfter => prop_assert!(!text.is_empty()),
            }
        }
    }
    Ok(())
}
