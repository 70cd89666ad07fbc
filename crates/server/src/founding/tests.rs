use colloquy_consultation::Language;
use colloquy_documents::NoteKind;
use colloquy_documents::{Found, ImportError};

use super::*;
use crate::messages::Messages;

fn every_error() -> Vec<ImportError> {
    use Found::{Archive, Book, Drawing, OldWord, Pages, Pdf, Presentation, Rtf, Spreadsheet};
    let kinds = [OldWord, Spreadsheet, Presentation, Drawing, Pages, Book, Pdf, Rtf, Archive].map(ImportError::OtherKind);
    let part = || "word/document.xml".to_owned();
    let mut all = vec![
        ImportError::UnknownFormat("a.png".into()),
        ImportError::TooLarge { bytes: 30_000_000, most: 20_000_000 },
        ImportError::TooManyBlocks,
        ImportError::TooDeep { line: 7 },
        ImportError::Encoding { line: 7 },
        ImportError::Nul { line: 7 },
        ImportError::Empty,
        ImportError::Password,
        ImportError::NotOffice,
        ImportError::Disguised,
        ImportError::Truncated,
        ImportError::Damaged("checksum".into()),
        ImportError::Bomb,
        ImportError::Missing("content.xml"),
        ImportError::Broken { part: part(), line: 7 },
        ImportError::Entities { part: part() },
        ImportError::TooComplex { part: part() },
    ];
    all.extend(kinds);
    all
}

#[test]
fn every_error_and_every_note_has_words_in_every_language() {
    let messages = Messages::load().unwrap();
    let english = Language::english();
    for language in messages.languages() {
        let words = messages.tongue(&language);
        for error in every_error() {
            let said = told(&error, &words).unwrap_or_else(|| panic!("{language} has no words for {}", error.code()));
            assert!(!said.contains('{'), "{said}");
            if language != english {
                assert_ne!(Some(said), told(&error, &messages.tongue(&english)), "{language} says {} in English", error.code());
            }
        }
        for kind in NoteKind::ALL {
            let key = format!("import-note-{}", kind.as_str());
            assert!(words.has(&key), "{language} has no {key}");
        }
    }
    let said = told(&ImportError::TooLarge { bytes: 30_000_000, most: 20_000_000 }, &messages.tongue(&english)).unwrap();
    assert!(said.contains("20 MB"), "{said}");
    let said = told(&ImportError::Broken { part: "content.xml".into(), line: 7 }, &messages.tongue(&english)).unwrap();
    assert!(said.contains("content.xml, line 7"), "{said}");
}

fn remark(author: &str, parent: Option<usize>, suggestion: bool) -> Remark {
    Remark {
        author: author.into(),
        at: None,
        body: "Words.".into(),
        parent,
        resolved: parent.is_none() && !suggestion,
        blocks: vec![],
        quote: None,
        suggestion: suggestion.then(|| (colloquy_consultation::Operation::Delete, String::new())),
    }
}

#[test]
fn what_comes_along_is_counted_by_author_and_comments_can_be_left_behind() {
    let draft = colloquy_documents::import_draft("a.md", b"One.").unwrap();
    let remarks = vec![
        remark("Sample A", None, false),
        remark("Sample B", Some(0), false),
        remark("Sample A", None, true),
        remark("Sample A", Some(2), false),
    ];
    let imported = Imported { draft, remarks, report: colloquy_documents::ImportReport::default() };
    let kept = Reading::of(imported.clone(), true).report();
    let counts: Vec<_> = kept.along.iter().map(|one| (one.author.as_str(), one.comments, one.replies, one.suggestions)).collect();
    assert_eq!(counts, [("Sample A", 1, 1, 1), ("Sample B", 0, 1, 0)]);
    assert_eq!((kept.settled, kept.left), (1, 0));
    let left = Reading::of(imported, false);
    assert_eq!((left.report().left, left.report().along.len(), left.imported.remarks.len()), (3, 1, 1));
    assert_eq!(left.report().along[0].suggestions, 1);
}
