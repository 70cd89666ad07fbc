use proptest::prelude::*;

use super::super::super::{BLOCKS_MAX, Found, ImportError};
use super::*;

fn refusal(bytes: &[u8]) -> ImportError {
    import_file("a.docx", bytes, Changes::Suggest).unwrap_err()
}

#[test]
fn other_office_files_are_named() {
    let file = |kind: &str| {
        let types = format!(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/m.xml\" ContentType=\"{kind}\"/></Types>"
        );
        let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"m.xml\"/></Relationships>";
        pack(&[("[Content_Types].xml".into(), types), ("_rels/.rels".into(), relations.into()), ("m.xml".into(), "<a/>".into())])
    };
    let of = |kind: &str| refusal(&file(&format!("application/vnd.openxmlformats-officedocument.{kind}+xml")));
    assert_eq!(of("spreadsheetml.sheet.main"), ImportError::OtherKind(Found::Spreadsheet));
    assert_eq!(of("presentationml.presentation.main"), ImportError::OtherKind(Found::Presentation));
    assert_eq!(of("wordprocessingml.document.main"), ImportError::Missing("w:body"));
    assert_eq!(of("other"), ImportError::Missing("word/document.xml"));
    assert_eq!(refusal(&pack(&[("[Content_Types].xml".into(), "<Types/>".into())])), ImportError::Missing("word/document.xml"));
}

#[test]
fn an_office_file_named_like_a_text_is_refused() {
    let file = File::of(&p("words")).pack();
    assert_eq!(import_file("a.txt", &file, Changes::Suggest), Err(ImportError::Disguised));
    // Any other name does no harm.
    assert_eq!(show(&import_file("a.odt", &file, Changes::Suggest).unwrap()), ["p words"]);
}

#[test]
fn entities_are_refused_and_nothing_is_fetched() {
    let file = File::of(&p("words"));
    let text = format!("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{}", file.document().replace("words", "&a;"));
    let parts = ["[Content_Types].xml", "_rels/.rels"].map(|name| (name.to_owned(), crate::office::part(&file.pack(), name)));
    let bytes = pack(&[&parts[..], &[("text/main.xml".into(), text)]].concat());
    assert_eq!(refusal(&bytes), ImportError::Entities { part: "text/main.xml".into() });
}

#[test]
fn too_many_blocks_are_refused() {
    let file = File::of(&"<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(BLOCKS_MAX + 1));
    assert_eq!(refusal(&file.pack()), ImportError::TooManyBlocks);
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"4000000000\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(3);
    let file = File::of(&format!("<w:tbl>{}</w:tbl>", format!("<w:tr>{wide}</w:tr>").repeat(200)));
    assert_eq!(refusal(&file.pack()), ImportError::TooManyBlocks);
}

#[test]
fn deep_nesting_does_not_overflow() {
    // As small a stack as a server's threads have.
    let small = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let deep = small.spawn(|| {
        let nest = |open: &str, inner: &str, close: &str, levels: usize| format!("{}{inner}{}", open.repeat(levels), close.repeat(levels));
        for body in [
            nest("<w:tbl><w:tr><w:tc>", &p("deep"), "</w:tc></w:tr></w:tbl>", 64),
            nest("<w:sdt><w:sdtContent>", &p("deep"), "</w:sdtContent></w:sdt>", 96),
            format!("<w:p>{}</w:p>", nest("<w:ins w:author=\"A\">", &r("deep"), "</w:ins>", 190)),
            nest("<w:p><w:r><w:pict><w:txbxContent>", &p("deep"), "</w:txbxContent></w:pict></w:r></w:p>", 48),
            format!("<w:p><w:r>{}</w:r></w:p>", nest("<w:ruby><w:rubyBase><w:r>", "<w:t>deep</w:t>", "</w:r></w:rubyBase></w:ruby>", 62)),
            nest("<mc:AlternateContent><mc:Choice>", &p("deep"), "</mc:Choice></mc:AlternateContent>", 95),
        ] {
            let found = import_file("a.docx", &File::of(&body).pack(), Changes::Suggest).unwrap();
            assert!(found.draft.blocks.iter().any(|block| block.text == "deep"), "{}", &body[..80]);
        }
    });
    deep.unwrap().join().unwrap();
}

/// A piece of a text as it may come out of any program, sound or not.
fn piece() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[a-zض字 ]{0,6}".prop_map(|words| r(&words)),
        Just("<w:r><w:tab/><w:br/></w:r>".to_owned()),
        (0..3u8).prop_map(|id| format!("<w:commentRangeStart w:id=\"{id}\"/>")),
        (0..3u8).prop_map(|id| format!("<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>")),
        (0..3u8).prop_map(|id| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>")),
        prop::sample::select(vec!["begin", "separate", "end"]).prop_map(|kind| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>")),
        Just("<w:r><w:instrText> REF x </w:instrText></w:r>".to_owned()),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        let many = prop::collection::vec(inner, 0..5).prop_map(|pieces| pieces.concat());
        let author = prop::sample::select(vec!["Ana", "Ben", ""]);
        prop_oneof![
            (prop::sample::select(vec!["ins", "del", "moveFrom", "moveTo"]), author.clone(), many.clone())
                .prop_map(|(kind, author, inner)| format!("<w:{kind} w:author=\"{author}\">{inner}</w:{kind}>")),
            (prop::sample::select(vec!["", "ins", "del"]), author.clone(), many.clone()).prop_map(|(kind, author, inner)| {
                let mark = if kind.is_empty() { String::new() } else { mark(kind, author) };
                pp(&format!("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>{mark}"), &inner)
            }),
            many.clone().prop_map(|inner| format!("<w:p>{inner}</w:p>")),
            (prop::sample::select(vec!["", "ins", "del"]), author, many.clone()).prop_map(|(kind, author, inner)| {
                let change = if kind.is_empty() { String::new() } else { format!("<w:{kind} w:author=\"{author}\"/>") };
                format!("<w:tbl><w:tr><w:trPr>{change}</w:trPr><w:tc>{inner}</w:tc></w:tr></w:tbl>")
            }),
            many.clone().prop_map(|inner| format!("<w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r>")),
            many.prop_map(|inner| format!("<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>")),
        ]
    })
}

fn is_sound(imported: &Imported) -> Result<(), TestCaseError> {
    super::super::super::tests::is_sound(&imported.draft)?;
    for (index, remark) in imported.remarks.iter().enumerate() {
        prop_assert!(remark.parent.is_none_or(|parent| parent < index));
        prop_assert!(remark.parent.is_none() || remark.blocks.is_empty());
        prop_assert!(remark.blocks.is_sorted() && remark.blocks.iter().all(|block| *block < imported.draft.blocks.len()));
        if let Some((from, to)) = remark.quote {
            prop_assert_eq!(remark.blocks.len(), 1);
            prop_assert!(from < to && to as usize <= imported.draft.blocks[remark.blocks[0]].text.chars().count());
        }
        prop_assert!(remark.suggestion.is_none() || remark.blocks.len() == 1);
    }
    Ok(())
}

/// A file with something of everything.
fn rich() -> File {
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let body = [
        pp("<w:pStyle w:val=\"Heading1\"/>", &r("Heading")),
        pp(
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
            &[r("item "), ins("Ana", &r("more")), del("Ben", "less")].concat(),
        ),
        pp(&mark("ins", "Ana"), &format!("<w:commentRangeStart w:id=\"1\"/>{}<w:commentRangeEnd w:id=\"1\"/>", r("said"))),
        format!(
            "<w:p>{}{}{}{}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            field("begin"),
            field("separate"),
            r("شيء 字"),
            field("end")
        ),
        table(&[&["a", "b"], &["c", "d"]]),
        format!("<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>", p("boxed")),
    ];
    let level = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";
    File::of(&body.concat())
        .with("numbering", &format!("{level}<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"))
        .with("comments", &format!("<w:comment w:id=\"1\" w:author=\"Cai\">{}</w:comment>", p("words")))
        .with("footnotes", &format!("<w:footnote w:id=\"1\">{}</w:footnote>", p("note")))
        .with("styles", "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>")
}

/// The parts of a file as text.
fn parts_of(bytes: &[u8]) -> Vec<(String, String)> {
    crate::office::parts(bytes).into_iter().map(|name| (name.clone(), crate::office::part(bytes, &name))).collect()
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }
}

/// A text with a tag moved, doubled, left out or put in, or a value changed.
fn mutate(text: &str, chance: &mut Chance) -> String {
    let mut tags: Vec<&str> = text.split_inclusive('>').collect();
    if tags.is_empty() {
        return String::new();
    }
    let (from, to) = (chance.below(tags.len()), chance.below(tags.len()));
    match chance.below(5) {
        0 => drop(tags.remove(from)),
        1 => tags.insert(to, tags[from]),
        2 => tags.swap(from, to),
        3 => tags.insert(
            to,
            ["<w:p>", "</w:p>", "<w:tbl>", "<w:ins w:author=\"A\">", "</w:ins>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"]
                [chance.below(6)],
        ),
        _ => {
            return text.replacen(
                &format!("{}\"", chance.below(2)),
                ["-1\"", "4294967295\"", "99999999999999999999\"", "\"", "x\""][chance.below(5)],
                1 + chance.below(3),
            );
        }
    }
    tags.concat()
}

#[test]
fn changed_files_are_read_or_refused() {
    let parts = parts_of(&rich().pack());
    let mut chance = Chance(2026);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..1_500 {
        let mut changed = parts.clone();
        for _ in 0..1 + chance.below(3) {
            let at = chance.below(changed.len());
            changed[at].1 = mutate(&changed[at].1, &mut chance);
        }
        let changes = [Changes::Suggest, Changes::Accept, Changes::Reject][chance.below(3)];
        match import_file("a.docx", &pack(&changed), changes) {
            Ok(imported) => {
                is_sound(&imported).unwrap();
                read += 1;
            }
            Err(_) => refused += 1,
        }
    }
    assert!(read > 300 && refused > 300, "{read} read, {refused} refused");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), name in prop::sample::select(vec!["a.docx", "a.odt", "a.html", "a.md", "a.txt", "a"])) {
        let _ = import_file(name, &bytes, Changes::Suggest);
        let _ = import_file(name, &[b"PK\x03\x04", &bytes[..]].concat(), Changes::Suggest);
        let _ = import_file(name, &[b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", &bytes[..]].concat(), Changes::Suggest);
    }

    #[test]
    fn any_structure_is_read_soundly_in_every_way(pieces in prop::collection::vec(piece(), 0..6)) {
        let comments: String = (0..3).map(|id| format!("<w:comment w:id=\"{id}\" w:author=\"Cai\">{}</w:comment>", p("said"))).collect();
        let notes: String = (0..3).map(|id| format!("<w:footnote w:id=\"{id}\">{}</w:footnote>", p("noted"))).collect();
        let file = File::of(&pieces.concat()).with("comments", &comments).with("footnotes", &notes).pack();
        for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
            match import_file("a.docx", &file, changes) {
                Ok(imported) => is_sound(&imported)?,
                Err(error) => prop_assert!(matches!(error, ImportError::Empty | ImportError::TooComplex { .. }), "{error}"),
            }
        }
    }

    #[test]
    fn all_changes_of_one_author_make_the_text_after_them(pieces in prop::collection::vec((0..3u8, "[a-z]{1,4} "), 1..8), end in prop::sample::select(vec!["", "end."])) {
        // The words of a paragraph that one author alone changed: the suggestion is what accepting them makes.
        let body: String = pieces.iter().map(|(kind, words)| match kind {
            0 => r(words),
            1 => ins("Ana", &r(words)),
            _ => del("Ana", words),
        }).collect();
        let file = File::of(&format!("{}<w:p>{body}{}</w:p>{}", p("Before"), r(end), p("After"))).pack();
        let suggested = import_file("a.docx", &file, Changes::Suggest).unwrap();
        let accepted = import_file("a.docx", &file, Changes::Accept).unwrap();
        let mut now: Vec<String> = suggested.draft.blocks.iter().map(|block| block.text.clone()).collect();
        for remark in suggested.remarks.iter().rev() {
            let (operation, words) = remark.suggestion.clone().unwrap();
            let at = remark.blocks[0];
            match operation {
                colloquy_consultation::Operation::Replace => now[at] = words,
                colloquy_consultation::Operation::Delete => drop(now.remove(at)),
                colloquy_consultation::Operation::InsertAfter => now.insert(at + 1, words),
            }
        }
        let after: Vec<String> = accepted.draft.blocks.iter().map(|block| block.text.clone()).collect();
        prop_assert_eq!(now, after);
    }
}
