//! Word files of other projects, where they are at hand: whatever is in them arrives, or the file is refused with a reason;
//! and hostile files, which cost neither time nor memory.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use colloquy_consultation::{BlockKind, MarkKind, Operation};
use colloquy_documents::{Changes, ImportError, Imported, NoteKind, import_file};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

fn files(wanted: fn(&str) -> bool) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/office");
    let folders = std::fs::read_dir(root).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut list: Vec<PathBuf> = folders
        .flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten())
        .map(|entry| entry.path())
        .filter(|path| wanted(&path.to_string_lossy()))
        .collect();
    list.sort();
    if list.is_empty() {
        println!("skipped: the files are not here");
    }
    list
}

fn part(file: &[u8], ending: &str) -> Option<String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).ok()?;
    let name = archive.file_names().filter_map(Result::ok).find(|name| name.ends_with(ending))?.into_owned();
    let bytes: Vec<u8> = std::io::Read::bytes(archive.by_name(&name).ok()?).collect::<Result<_, _>>().ok()?;
    Some(String::from_utf8_lossy(&bytes).trim_start_matches('\u{FEFF}').to_owned())
}

/// What becomes of changes when letters are told: which of them count.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Before,
    After,
}

fn value(start: &BytesStart<'_>, name: &str) -> String {
    start.try_get_attribute(name).unwrap().map(|found| found.value.into_owned()).unwrap_or_default()
}

/// Letters and digits of a Word text, told from its tags alone: text boxes follow the paragraph they hang on.
fn naive(xml: &str, told: Told) -> String {
    let mut reader = Reader::from_str(xml);
    // The text so far, the text of each open paragraph, and what hangs on it.
    let (mut out, mut open): (String, Vec<(String, String)>) = (String::new(), Vec::new());
    let (mut skipped, mut fields, mut writes, mut hidden) = (0usize, Vec::<bool>::new(), false, false);
    let mut boxes: Vec<usize> = Vec::new();
    loop {
        let event = reader.read_event().unwrap();
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().as_ref().to_owned();
                let goes = match name.as_str() {
                    "w:ins" | "w:moveTo" => told == Told::Before,
                    "w:del" | "w:moveFrom" => told == Told::After,
                    "mc:Fallback" | "w:rt" | "w:pPrChange" | "w:rPrChange" => true,
                    _ => false,
                };
                match name.as_str() {
                    _ if !empty && (skipped > 0 || goes) => skipped += 1,
                    "w:p" if !empty => open.push(Default::default()),
                    "w:txbxContent" if !empty => boxes.push(open.len()),
                    "w:r" => hidden = false,
                    "w:vanish" if open.len() > boxes.last().copied().unwrap_or(0) => hidden = value(&start, "w:val").is_empty(),
                    "w:t" | "w:delText" | "m:t" => writes = !empty,
                    "w:fldChar" if skipped == 0 => match value(&start, "w:fldCharType").as_str() {
                        "begin" => fields.push(false),
                        "separate" => drop(fields.last_mut().map(|shows| *shows = true)),
                        _ => drop(fields.pop()),
                    },
                    _ => {}
                }
            }
            Event::End(end) => match end.name().as_ref() {
                _ if skipped > 0 => skipped -= 1,
                "w:p" => {
                    let (text, after) = open.pop().unwrap();
                    // A text box stands in a paragraph, and is told after it.
                    match (boxes.last(), open.last_mut()) {
                        (Some(depth), Some(outer)) if *depth == open_len(&boxes) => outer.1.push_str(&(text + &after)),
                        (_, Some(outer)) => outer.1.push_str(&(text + &after)),
                        _ => out.push_str(&(text + &after)),
                    }
                }
                "w:txbxContent" => drop(boxes.pop()),
                "w:t" | "w:delText" | "m:t" => writes = false,
                "w:body" => return out.chars().filter(|c| c.is_alphanumeric()).collect(),
                _ => {}
            },
            Event::Text(text) if writes && skipped == 0 && !hidden && fields.iter().all(|shows| *shows) => {
                open.last_mut().map_or(&mut out, |paragraph| &mut paragraph.0).push_str(&text);
            }
            Event::Eof => panic!("no body"),
            _ => {}
        }
    }
}

fn open_len(boxes: &[usize]) -> usize {
    boxes.last().copied().unwrap_or(0)
}

/// Checks that a draft's words are `expected`, in order; markers count where somebody typed them.
fn has_words(name: &str, imported: &Imported, expected: &str) {
    let mut rest = expected;
    for block in imported.draft.blocks.iter().filter(|block| block.kind != BlockKind::Footnote) {
        let note = |at: usize| {
            block.marks.iter().any(|mark| mark.kind == MarkKind::Footnote && (mark.start as usize..mark.end as usize).contains(&at))
        };
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let text: String = block.text.chars().enumerate().filter(|(at, c)| c.is_alphanumeric() && !note(*at)).map(|(_, c)| c).collect();
        let marker = letters(block.marker.as_deref().unwrap_or(""));
        let typed = rest.strip_prefix(marker.as_str()).and_then(|rest| rest.strip_prefix(text.as_str()));
        rest = rest.strip_prefix(text.as_str()).or(typed).unwrap_or_else(|| {
            // A cell may hold lines with automatic numbers.
            let mut rest = rest;
            for line in block.text.lines() {
                let line = letters(line);
                let bare = line.trim_start_matches(|c: char| c.is_ascii_digit());
                let after = rest.strip_prefix(line.as_str()).or_else(|| rest.strip_prefix(bare));
                rest = after
                    .unwrap_or_else(|| panic!("{name}: {line:?} is not what follows: {:?}", rest.chars().take(60).collect::<String>()));
            }
            rest
        });
    }
    assert_eq!(rest, "", "{name}: words that are not in the draft");
}

fn noted(imported: &Imported, kind: NoteKind) -> usize {
    imported.report.iter().filter(|note| note.0 == kind).map(|note| note.1 as usize).sum()
}

#[test]
fn word_files_of_other_projects_arrive_complete() {
    let mut read = 0;
    for path in files(|path| path.ends_with(".docx") && !path.contains("/hostile/")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        // Some programs give the part another name.
        let xml = ["document.xml", "document2.xml", "Document.xml"].iter().find_map(|ending| part(&bytes, ending));
        let xml = xml.unwrap_or_else(|| panic!("{name}: no text"));
        let import = |changes: Changes| import_file(&name, &bytes, changes);
        let (before, after) = (naive(&xml, Told::Before), naive(&xml, Told::After));
        match import(Changes::Reject) {
            Ok(imported) => has_words(&name, &imported, &before),
            Err(error) => assert_eq!((error, before.as_str()), (ImportError::Empty, ""), "{name}"),
        }
        match import(Changes::Accept) {
            Ok(imported) => has_words(&name, &imported, &after),
            Err(error) => assert_eq!((error, after.as_str()), (ImportError::Empty, ""), "{name}"),
        }
        let Ok(imported) = import(Changes::Suggest) else {
            assert_eq!((before.as_str(), after.as_str()), ("", ""), "{name}");
            continue;
        };
        read += 1;
        let counted = part(&bytes, "word/comments.xml").map_or(0, |xml| xml.matches("<w:comment ").count());
        let comments = imported.remarks.iter().filter(|remark| remark.suggestion.is_none()).count();
        assert_eq!(comments, counted, "{name}: comments");
        let suggested = imported.remarks.iter().any(|remark| remark.suggestion.is_some()) || noted(&imported, NoteKind::Change) > 0;
        assert_eq!(suggested, before != after, "{name}: changes");
        // Where one author alone changed the text, the suggestions make the text after the changes.
        let authors: std::collections::BTreeSet<&str> =
            imported.remarks.iter().filter(|remark| remark.suggestion.is_some()).map(|remark| remark.author.as_str()).collect();
        if authors.len() == 1 {
            let mut now: Vec<String> = imported.draft.blocks.iter().map(|block| block.text.clone()).collect();
            for (operation, words, block) in imported
                .remarks
                .iter()
                .filter_map(|remark| remark.suggestion.clone().map(|(operation, words)| (operation, words, remark.blocks[0])))
            {
                match operation {
                    Operation::Replace => now[block] = words,
                    Operation::Delete => now[block] = String::new(),
                    Operation::InsertAfter => now[block] += &words,
                }
            }
            let now: String = now.concat().chars().filter(|c| c.is_alphanumeric()).collect();
            let accepted = import(Changes::Accept).unwrap();
            let accepted: String =
                accepted.draft.blocks.iter().flat_map(|block| block.text.chars()).filter(|c| c.is_alphanumeric()).collect();
            assert_eq!(now, accepted, "{name}");
        }
    }
    println!("{read} files with words");
}

/// The numbers that some files say they expect, between `[expect]` and `[/expect]`.
#[test]
fn automatic_numbers_are_those_that_the_files_expect() {
    for path in files(|path| path.ends_with("startOverride.docx")) {
        let imported = import_file("a.docx", &std::fs::read(path).unwrap(), Changes::Suggest).unwrap();
        let expected = imported.draft.blocks.iter().filter_map(|block| {
            let (marker, _) = block.text.strip_prefix("[expect]")?.split_once("[/expect]")?;
            Some((marker.to_owned(), block.marker.clone().unwrap_or_default()))
        });
        let pairs: Vec<(String, String)> = expected.collect();
        assert!(pairs.len() >= 8);
        pairs.iter().for_each(|(expected, found)| assert_eq!(expected, found));
    }
}

/// What is the same whoever writes a file: blocks, comments and suggestions, without their times.
fn told(imported: &Imported) -> Vec<String> {
    let blocks = imported.draft.blocks.iter().map(|block| format!("{} {} {:?} {:?}", block.kind, block.level, block.marker, block.text));
    let remarks = imported
        .remarks
        .iter()
        .map(|remark| format!("{} {:?} {:?} {} {:?}", remark.author, remark.blocks, remark.quote, remark.body, remark.suggestion));
    blocks.chain(remarks).collect()
}

#[test]
fn word_files_that_libreoffice_writes_anew_say_the_same() {
    // Lists with every kind of restart, headings, tables, notes, Arabic, Hebrew, comments, changes.
    const NAMES: [&str; 17] = [
        "numbering.docx",
        "override.docx",
        "outline_lvl.docx",
        "startOverride.docx",
        "NumberingIndents.docx",
        "sample-docx.docx",
        "docx4j_IndividualContributor.docx",
        "arabic_align.docx",
        "arabic_numbering.docx",
        "ArialUnicodeMS.docx",
        "endnotes.docx",
        "comments.docx",
        "history.docx",
        "strike.docx",
        "paragraph_property_change.docx",
        "tbl-cell-access.docx",
        "comments-rich-para.docx",
    ];
    let list = files(|path| path.ends_with(".docx") && NAMES.iter().any(|name| path.ends_with(&format!("/{name}"))));
    if list.is_empty() || Command::new("soffice").arg("--version").output().is_err() {
        println!("skipped: no files, or LibreOffice is not here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "docx", "--outdir"])
        .arg(folder.path())
        .args(&list)
        .output()
        .unwrap();
    for path in list {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let again =
            std::fs::read(folder.path().join(&name)).unwrap_or_else(|_| panic!("{name}: {}", String::from_utf8_lossy(&output.stderr)));
        let read = |bytes: &[u8]| told(&import_file(&name, bytes, Changes::Suggest).unwrap());
        assert_eq!(read(&again), read(&std::fs::read(&path).unwrap()), "{name}");
    }
}

/// Set for a child of a test: the file that it reads.
const CHILD: &str = "COLLOQUY_IMPORT_CHILD";

/// Reads one file in a process of its own, and says how much memory that took; nothing to do otherwise.
#[test]
fn child_reads_one_file() {
    let Some(path) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let bytes = std::fs::read(&path).unwrap();
    let from = Instant::now();
    let read = import_file(&path.to_string_lossy(), &bytes, Changes::Suggest);
    let took = from.elapsed().as_millis();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).and_then(|rest| rest.trim().split(' ').next()).unwrap_or("0");
    let said = match read {
        Ok(imported) => format!("{} blocks", imported.draft.blocks.len()),
        Err(error) => error.code().to_owned(),
    };
    println!("\nread: {took} ms, {peak} kB, {said}");
}

/// Milliseconds, megabytes, and what came of it.
fn measure(path: &Path) -> (u64, u64, String) {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_reads_one_file", "--nocapture"])
        .env(CHILD, path)
        .output()
        .unwrap();
    assert!(child.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&child.stderr));
    let said = String::from_utf8_lossy(&child.stdout).into_owned();
    let line = said.lines().find_map(|line| line.strip_prefix("read: ")).unwrap_or_else(|| panic!("{}: {said}", path.display()));
    let mut parts = line.split(", ");
    let mut number = || parts.next().unwrap().split(' ').next().unwrap().parse::<u64>().unwrap();
    let (took, peak) = (number(), number() / 1024);
    (took, peak, parts.next().unwrap().to_owned())
}

fn is_bounded(path: &Path) -> String {
    let (took, peak, said) = measure(path);
    println!("{}: {took} ms, {peak} MB, {said}", path.file_name().unwrap().to_string_lossy());
    // Unoptimised, everything takes many times as long.
    let most = if cfg!(debug_assertions) { Duration::from_secs(60) } else { Duration::from_secs(2) };
    assert!(Duration::from_millis(took) < most && peak < 200, "{}: {took} ms, {peak} MB, {said}", path.display());
    said
}

#[test]
fn hostile_files_cost_little_and_are_refused_with_a_reason() {
    for path in files(|path| path.contains("/hostile/")) {
        let said = is_bounded(&path);
        let name = path.to_string_lossy();
        if name.ends_with(".xlsx") {
            assert!(["spreadsheet", "truncated", "damaged", "password"].contains(&said.as_str()), "{name}: {said}");
        } else if name.contains("ExternalEntity") {
            assert_eq!(said, "entities", "{name}");
        }
    }
}

/// A Word file with this text.
fn pack(document: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        ),
        ("word/document.xml", document),
    ] {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn files_made_to_exhaust_cost_little() {
    let folder = tempfile::tempdir().unwrap();
    let noise = |at: usize| (at.wrapping_mul(2_654_435_761) >> 7) % 1_000_000;
    let document = |body: &str| {
        format!("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>")
    };
    let text = |words: &str| format!("<w:r><w:t>{words}</w:t></w:r>");
    // Each is not so regular that its packed form gives it away.
    let elements: String = (0..1_400_000).map(|at| if noise(at) % 3 == 0 { "<w:a/>" } else { "<w:b/>" }).collect();
    let attributes: String = (0..400_000).map(|at| format!("<w:p w:a=\"{}\" w:b=\"{}\" c=\"1\"/>", noise(at), noise(at + 1))).collect();
    let changes: String = (0..60_000).map(|at| format!("<w:ins w:author=\"{}\">{}</w:ins>", noise(at), text("x"))).collect();
    let joined: String = (0..19_000)
        .map(|at| {
            format!(
                "<w:p><w:pPr><w:rPr><w:ins w:author=\"{0}\"/></w:rPr></w:pPr><w:del w:author=\"{0}\">{1}</w:del></w:p>",
                noise(at) % 500,
                text("x y")
            )
        })
        .collect();
    let comments: String = (0..100_000).map(|at| format!("<w:commentRangeStart w:id=\"{at}\"/>")).collect();
    let words: String = (0..900_000).map(|at| format!("{} ", noise(at))).collect();
    let fields = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(200_000);
    for (name, body) in [
        ("elements", elements),
        ("attributes", attributes),
        ("changes", format!("<w:p>{changes}</w:p>")),
        ("joined", joined),
        ("comments", format!("<w:p>{comments}{}</w:p>", text("x"))),
        ("words", format!("<w:p>{}</w:p>", text(&words))),
        ("fields", format!("<w:p>{fields}{}</w:p>", text("x"))),
    ] {
        let path = folder.path().join(format!("{name}.docx"));
        std::fs::write(&path, pack(&document(&body))).unwrap();
        is_bounded(&path);
    }
}
