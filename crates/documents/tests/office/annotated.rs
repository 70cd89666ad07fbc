//! Annotated drafts written into real Word files, where they are here, and what LibreOffice makes of them.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;

use colloquy_consultation::{BlockKind, Draft, DraftBlock, MarkKind, Operation, Timestamp};
use colloquy_documents::{Changes, Imported, Remark, Report, View, docx, import_draft, import_file};

use crate::report::{Keys, report};

/// What is said on a draft by somebody new: comments on quotations, other words, words that go, words that come.
fn more(draft: &Draft) -> Vec<Remark> {
    let mut found = Vec::new();
    let note = |at: usize| draft.blocks[at].kind == BlockKind::Footnote;
    for (at, block) in draft.blocks.iter().enumerate().filter(|(at, block)| !block.text.is_empty() && !note(*at)).take(400) {
        let length = block.text.chars().count() as u32;
        let one = |number: usize| Remark {
            author: format!("Sample participant {}", number % 7),
            at: Some(Timestamp(1_796_000_000_000 + at as i64 * 1000)),
            body: format!("said on {at}\n\nin two paragraphs"),
            parent: None,
            resolved: false,
            blocks: vec![at],
            quote: None,
            suggestion: None,
        };
        let words: Vec<&str> = block.text.split(' ').collect();
        match at % 5 {
            0 => {
                let (from, to) = (length / 3, length - length / 3);
                let marks = block.marks.iter().filter(|mark| mark.kind == MarkKind::Footnote);
                let bare = marks.into_iter().all(|mark| mark.end <= from || mark.start >= to);
                let ends: Vec<char> = block.text.chars().collect();
                let solid = from < to && !ends[from as usize].is_whitespace() && !ends[to as usize - 1].is_whitespace();
                found.push(Remark { quote: (bare && solid && (from, to) != (0, length)).then_some((from, to)), ..one(at) });
            }
            1 if words.len() > 2 => {
                let mut words = words;
                words[1] = "altogether";
                found.push(Remark { suggestion: Some((Operation::Replace, words.join(" "))), ..one(at) });
            }
            2 => found.push(Remark { suggestion: Some((Operation::Delete, String::new())), ..one(at + 1) }),
            3 => found.push(Remark { suggestion: Some((Operation::InsertAfter, "New words.\n\nAnd more.".into())), ..one(at + 2) }),
            _ => found.push(Remark { suggestion: Some((Operation::Replace, "Other words.".into())), ..one(at + 3) }),
        }
    }
    found
}

type Said = (String, Option<Timestamp>, Vec<usize>, Option<(u32, u32)>, Option<(Operation, String)>, String, bool);

/// Threads without their order: the first, and its answers.
fn heard(remarks: &[Remark]) -> BTreeMap<String, usize> {
    let said = |remark: &Remark| -> Said {
        let at = remark.at.map(|at| Timestamp(at.0.div_euclid(1000) * 1000)).or(Some(Timestamp(1_796_000_000_000)));
        (remark.author.clone(), at, remark.blocks.clone(), remark.quote, remark.suggestion.clone(), remark.body.clone(), false)
    };
    let mut threads: Vec<Vec<Said>> = Vec::new();
    let mut home: HashMap<usize, usize> = HashMap::new();
    for (index, remark) in remarks.iter().enumerate() {
        let at = remark.parent.map_or(threads.len(), |parent| home[&parent]);
        home.insert(index, at);
        match remark.parent {
            Some(_) => threads[at].push(said(remark)),
            None => threads.push(vec![said(remark)]),
        }
    }
    let mut found = BTreeMap::new();
    for mut thread in threads {
        thread[1..].sort_by(|one, other| format!("{one:?}").cmp(&format!("{other:?}")));
        *found.entry(format!("{thread:?}")).or_default() += 1;
    }
    found
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/office");
    let folders = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = folders
        .flat_map(|folder| std::fs::read_dir(folder.path()).into_iter().flatten().flatten())
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "docx"))
        .collect();
    found.sort();
    if found.is_empty() {
        println!("skipped: {} is not here", folder.display());
    }
    found
}

/// The parts of a package as packed.
fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let count = archive.len();
    let read = |index: usize| {
        let mut part = archive.by_index_raw(index).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

fn told(draft: &Draft) -> Vec<DraftBlock> {
    draft.blocks.iter().map(|block| DraftBlock { source: (0, 0), ..block.clone() }).collect()
}

/// Real files that import, with what they hold.
fn real() -> Vec<(PathBuf, Vec<u8>, Imported)> {
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap();
        let imported = import_file("a.docx", &bytes, Changes::Suggest).ok()?;
        Some((path, bytes, imported))
    };
    files().into_iter().filter_map(read).collect()
}

#[test]
fn real_files_come_back_with_everything_said() {
    let mut wrong = Vec::new();
    for (path, bytes, imported) in real() {
        let mut remarks = imported.remarks.clone();
        remarks.extend(more(&imported.draft));
        let report = report(&imported.draft, &remarks);
        let file = docx::annotated(Some(&bytes), &View::new(&report, &Keys("en"))).unwrap();
        let own = parts(&file).keys().any(|name| !parts(&bytes).contains_key(name) && name.contains("clean"))
            || parts(&bytes).iter().any(|(name, part)| name.contains("styles") && parts(&file).get(name) != Some(part));
        let again = import_file("b.docx", &file, Changes::Suggest).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if own {
            wrong.push(format!("{name}: set anew"));
        }
        if told(&again.draft) != told(&imported.draft) {
            let pairs = told(&again.draft).into_iter().zip(told(&imported.draft)).find(|(one, other)| one != other);
            wrong.push(format!("{name}: {pairs:?}"));
        }
        let (found, wanted) = (heard(&again.remarks), heard(&remarks));
        // What is said on words in a text box stands on the paragraph that holds it, without its quotation.
        if name == "text-box.docx" {
            assert_eq!(found.values().sum::<usize>(), wanted.values().sum::<usize>());
            continue;
        }
        for (thread, _) in wanted.iter().filter(|(thread, count)| found.get(*thread) != Some(count)).take(3) {
            wrong.push(format!("{name}: lost {thread}"));
        }
        for (thread, _) in found.iter().filter(|(thread, count)| wanted.get(*thread) != Some(count)).take(3) {
            wrong.push(format!("{name}: found {thread}"));
        }
        println!("{name}: {} blocks, {} remarks", imported.draft.blocks.len(), remarks.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Converts files by LibreOffice, all at once; none where it is not installed.
fn convert(folder: &Path, files: &[PathBuf], format: &str) -> Option<PathBuf> {
    let out = folder.join(format);
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let mut soffice = Command::new("soffice");
    soffice.args([&profile, "--headless", "--convert-to", format, "--outdir"]).arg(&out).args(files);
    let Ok(output) = soffice.output() else {
        println!("skipped: LibreOffice is not here");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("Error"), "{format}: {said}");
    Some(out)
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    archive.by_name(name).map(|part| std::io::read_to_string(part).unwrap()).unwrap_or_default()
}

/// The names in attributes or elements, sorted, each once.
fn between(text: &str, before: &str, after: &str) -> Vec<String> {
    let mut found: Vec<String> = text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}

/// Annotated drafts: in real files, and in texts of ours in three scripts.
fn drafts() -> Vec<(String, Vec<u8>, Report)> {
    let mut found = Vec::new();
    // What a fuzzer made is no text that a program must show in full.
    for (path, bytes, imported) in real().into_iter().filter(|(path, ..)| !path.to_string_lossy().contains("/hostile/")) {
        let mut remarks = imported.remarks.clone();
        remarks.extend(more(&imported.draft));
        let report = report(&imported.draft, &remarks);
        let file = docx::annotated(Some(&bytes), &View::new(&report, &Keys("en"))).unwrap();
        found.push((path.file_stem().unwrap().to_string_lossy().into_owned(), file, report));
    }
    let text = "# Sample\n\n16. Decides[^1] as it is:\n\n(a) to meet every year;\n\n(b) to report:\n\n(i) yearly;\n\n18. Thanks [all](https://a.example/) *of them*.\n\n> Said.\n\n| Who | What |\n|---|---|\n| We | do |\n\n[^1]: A note.\n";
    for (name, text) in [
        ("english", text),
        ("arabic", "# نص للتجربة\n\nيولد جميع الناس أحرارًا (IGF).\n\nوقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا بروح الإخاء.\n"),
        ("chinese", "# 样本\n\n人人生而自由，在尊严和权利上一律平等。\n\n他们赋有理性和良心，并应以兄弟关系的精神相对待。\n"),
    ] {
        let draft = import_draft("a.md", text.as_bytes()).unwrap();
        let report = report(&draft, &more(&draft));
        found.push((name.to_owned(), docx::annotated(None, &View::new(&report, &Keys("en"))).unwrap(), report));
    }
    found
}

#[test]
fn libreoffice_opens_every_annotated_draft() {
    let folder = tempfile::tempdir().unwrap();
    let drafts = drafts();
    let mut paths = Vec::new();
    for (index, (name, file, _)) in drafts.iter().enumerate() {
        let path = folder.path().join(format!("{index}-{name}.docx"));
        std::fs::write(&path, file).unwrap();
        paths.push(path);
    }
    let mut outs = Vec::new();
    for format in ["txt:Text (encoded):UTF8", "odt", "docx"] {
        let Some(out) = convert(folder.path(), &paths, format) else { return };
        outs.push(out);
    }
    let mut wrong = Vec::new();
    for (path, (name, file, report)) in paths.iter().zip(&drafts) {
        let of = |index: usize, ending: &str| {
            let path = outs[index].join(path.with_extension(ending).file_name().unwrap());
            std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
        };
        let text = String::from_utf8(of(0, "txt")).unwrap();
        assert!(!text.trim().is_empty() || report.blocks.iter().all(|block| block.block.text.trim().is_empty()), "{name}");
        let names = parts(file);
        let main = names.keys().find(|name| name.starts_with("word/document") && name.ends_with(".xml")).unwrap();
        let main = part(file, main);
        let comments = main.matches("<w:commentReference ").count();
        let odt = part(&of(1, "odt"), "content.xml");
        let kept = odt.matches("<office:annotation ").count();
        if kept != comments {
            wrong.push(format!("{name}: {kept} of {comments} comments in ODT"));
        }
        let changes = [between(&main, "<w:ins ", ">"), between(&main, "<w:del ", ">")].concat().concat();
        let wanted = between(&changes, "w:author=\"", "\"");
        let regions: String = between(&odt, "<text:changed-region", "</text:changed-region>").concat();
        let found = between(&regions, "<dc:creator>", "</dc:creator>");
        if found != wanted {
            wrong.push(format!("{name}: changes by {found:?} of {wanted:?} in ODT"));
        }
        let saved = of(2, "docx");
        let kept = part(&saved, "word/document.xml").matches("<w:commentReference ").count();
        // A paragraph that holds nothing but a text box keeps one of its comments in what LibreOffice saves, whoever made it.
        if kept != comments && name != "text-box" {
            wrong.push(format!("{name}: {kept} of {comments} comments in DOCX"));
        }
        let again = import_file("saved.docx", &saved, Changes::Suggest).unwrap_or_else(|error| panic!("{name}: {error}"));
        println!("{name}: {comments} comments, changes by {}, {} remarks in what it saves", wanted.len(), again.remarks.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
