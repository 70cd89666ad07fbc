//! Office texts of other programs: the files of other projects where they are here, and what LibreOffice makes of our drafts
//! and of real Word files.

use std::path::{Path, PathBuf};
use std::process::Command;

use colloquy_consultation::{BlockKind, Draft, MarkKind};
use colloquy_documents::{Changes, ImportError, Imported, import_draft, import_file};
use quick_xml::Reader;
use quick_xml::events::Event;

fn shared(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder)
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let list = std::fs::read_dir(shared(folder)).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut list: Vec<PathBuf> = list.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    list.sort();
    if list.is_empty() {
        println!("skipped: {folder} is not here");
    }
    list
}

fn content(file: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    std::io::read_to_string(archive.by_name("content.xml").unwrap()).unwrap()
}

/// Letters and digits of the body of an OpenDocument, told without any of our readers: notes and comments are left out, what
/// hangs on a paragraph follows it.
fn naive(xml: &str) -> String {
    const LEFT: [&str; 6] = ["text:tracked-changes", "office:annotation", "text:note", "text:ruby-text", "svg:title", "svg:desc"];
    let mut reader = Reader::from_str(xml);
    // For each open paragraph what hangs on it; frames are told into it.
    let (mut out, mut hanging): (Vec<String>, Vec<String>) = (vec![String::new()], Vec::new());
    let (mut left, mut body) = (0, false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                body |= name == "office:text";
                left += usize::from(left > 0 || LEFT.contains(&name.as_str()));
                match name.as_str() {
                    "text:p" | "text:h" if left == 0 => hanging.push(String::new()),
                    "draw:frame" | "draw:custom-shape" if left == 0 => out.push(String::new()),
                    _ => {}
                }
            }
            Event::End(end) => {
                let name = end.name().as_ref().to_owned();
                match name.as_str() {
                    "text:p" | "text:h" if left == 0 => {
                        let after = hanging.pop().unwrap();
                        out.last_mut().unwrap().push_str(&after);
                    }
                    "draw:frame" | "draw:custom-shape" if left == 0 => {
                        let inside = out.pop().unwrap();
                        hanging.last_mut().unwrap_or(out.last_mut().unwrap()).push_str(&inside);
                    }
                    "office:text" => return out.concat().chars().filter(|c| c.is_alphanumeric()).collect(),
                    _ => {}
                }
                left = left.saturating_sub(1);
            }
            Event::Text(text) if body && left == 0 => out.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(name) if body && left == 0 => out.last_mut().unwrap().extend(name.resolve_char_ref().unwrap()),
            Event::Eof => panic!("no body"),
            _ => {}
        }
    }
}

/// Checks that the words of a draft are `expected`, in order; a block's marker may be among them or counted by the program.
fn has_words(name: &str, draft: &Draft, expected: &str) {
    let mut rest = expected;
    for block in draft.blocks.iter().filter(|block| block.kind != BlockKind::Footnote) {
        let references: Vec<_> = block.marks.iter().filter(|mark| mark.kind == MarkKind::Footnote).collect();
        let told = |at: usize| references.iter().any(|mark| (mark.start as usize..mark.end as usize).contains(&at));
        let chars = block.text.chars().enumerate();
        let text: String = chars.filter(|(at, c)| c.is_alphanumeric() && !told(*at)).map(|(_, c)| c).collect();
        let marker: String = block.marker.iter().flat_map(|marker| marker.chars()).filter(|c| c.is_alphanumeric()).collect();
        let typed = rest.strip_prefix(marker.as_str()).and_then(|rest| rest.strip_prefix(text.as_str()));
        let Some(after) = typed.or_else(|| rest.strip_prefix(text.as_str())) else {
            // Numbers of lists in cells are words of the cell.
            let bare = text.trim_start_matches(|c: char| c.is_ascii_digit());
            rest = rest
                .strip_prefix(bare)
                .unwrap_or_else(|| panic!("{name}: {text:?} is not what follows: {:?}", rest.chars().take(60).collect::<String>()));
            continue;
        };
        rest = after;
    }
    assert_eq!(rest, "", "{name}: words that are not in the draft");
}

fn accepted(path: &Path) -> Result<Imported, ImportError> {
    import_file(&path.to_string_lossy(), &std::fs::read(path).unwrap(), Changes::Accept)
}

#[test]
fn files_of_the_odf_toolkit_are_complete() {
    for path in files("office/tdf_odftoolkit", "odt") {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let read = import_file(&name, &bytes, Changes::Suggest);
        if name == "PasswordProtected.odt" {
            assert_eq!(read, Err(ImportError::Password));
            continue;
        }
        let imported = read.unwrap();
        let xml = content(&bytes);
        has_words(&name, &accepted(&path).unwrap().draft, &naive(&xml));
        let comments = imported.remarks.iter().filter(|remark| remark.suggestion.is_none()).count();
        let counted = xml.matches("<office:annotation>").count() + xml.matches("<office:annotation ").count();
        let noted = imported
            .report
            .iter()
            .filter(|note| note.0 == colloquy_documents::NoteKind::Comment)
            .map(|note| note.1 as usize)
            .sum::<usize>();
        assert!(comments <= counted && counted <= comments + noted, "{name}: {comments} of {counted} comments, {noted} named");
        let changed = xml.contains("<text:insertion") || xml.contains("<text:deletion");
        assert_eq!(imported.remarks.iter().any(|remark| remark.suggestion.is_some()), changed, "{name}");
        println!("{name}: {} blocks, {comments} comments", imported.draft.blocks.len());
    }
}

#[test]
fn tracked_changes_of_the_odf_toolkit_are_one_suggestion() {
    for path in files("office/tdf_odftoolkit", "odt").iter().filter(|path| path.ends_with("changeTracked.odt")) {
        let imported = import_file("a.odt", &std::fs::read(path).unwrap(), Changes::Suggest).unwrap();
        assert_eq!(imported.draft.blocks[0].text, "Ich bin eine odt-Datei mit aktiviertem ChangeTracking.");
        let proposed: Vec<_> = imported.remarks.iter().map(|remark| remark.suggestion.clone().unwrap().1).collect();
        assert_eq!(proposed, ["Ich  eine odt-Datei mit aktiviertem ich wurde eingefügt ChangeTracking."]);
        assert_eq!(imported.remarks[0].author, "Unknown Author");
    }
}

/// Files as LibreOffice converts them, all at once; none, in words, where it is not here.
fn convert(from: &[PathBuf], format: &str) -> Option<(tempfile::TempDir, Vec<PathBuf>)> {
    if from.is_empty() || Command::new("soffice").arg("--version").output().is_err() {
        println!("skipped: no files, or LibreOffice is not here");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", format, "--outdir"])
        .arg(folder.path())
        .args(from)
        .output()
        .unwrap();
    let ending = format.split(':').next().unwrap();
    let made: Vec<PathBuf> = from.iter().map(|path| folder.path().join(path.file_name().unwrap()).with_extension(ending)).collect();
    assert!(made.iter().all(|path| path.exists()), "{}", String::from_utf8_lossy(&output.stderr));
    Some((folder, made))
}

/// Word files with lists, tables, notes, comments, changes, text boxes, Arabic and Chinese.
const WORD: [&str; 14] = [
    "mwilliamson_mammoth.js/comments.docx",
    "mwilliamson_mammoth.js/endnotes.docx",
    "mwilliamson_mammoth.js/text-box.docx",
    "mwilliamson_mammoth.js/strict-format.docx",
    "python-openxml_python-docx/comments-rich-para.docx",
    "python-openxml_python-docx/tbl-cell-access.docx",
    "python-openxml_python-docx/tbl-having-applied-style.docx",
    "python-openxml_python-docx/blk-paras-and-tables.docx",
    "plutext_docx4j/rFonts.docx",
    "plutext_docx4j/arabic_align.docx",
    "plutext_docx4j/arabic_numbering.docx",
    "plutext_docx4j/NumberingIndents.docx",
    "plutext_docx4j/docx4j_IndividualContributor.docx",
    "plutext_docx4j/sample-docx.docx",
];

#[test]
fn word_files_saved_as_opendocument_are_complete() {
    let list: Vec<PathBuf> = WORD.iter().map(|name| shared("office").join(name)).filter(|path| path.exists()).collect();
    let Some((_folder, made)) = convert(&list, "odt") else { return };
    for path in made {
        let xml = content(&std::fs::read(&path).unwrap());
        has_words(&path.to_string_lossy(), &accepted(&path).unwrap().draft, &naive(&xml));
    }
}

fn words(draft: &Draft) -> String {
    draft
        .blocks
        .iter()
        .flat_map(|block| [block.marker.as_deref().unwrap_or(""), &block.text])
        .flat_map(str::chars)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[test]
fn word_files_saved_as_web_pages_have_the_words_of_the_opendocument() {
    // In web pages LibreOffice leaves out the numbers of headings, and tells deleted words among the others.
    let other = ["rFonts.docx", "sample-docx.docx"];
    let list: Vec<PathBuf> = WORD.iter().map(|name| shared("office").join(name)).collect();
    let list: Vec<PathBuf> = list.into_iter().filter(|path| path.exists() && !other.iter().any(|name| path.ends_with(name))).collect();
    let Some((_pages, pages)) = convert(&list, "html") else { return };
    let Some((_texts, texts)) = convert(&list, "odt") else { return };
    for (page, text) in pages.iter().zip(&texts) {
        let (page_words, text_words) = (words(&accepted(page).unwrap().draft), words(&accepted(text).unwrap().draft));
        let same = page_words.chars().zip(text_words.chars()).take_while(|(one, two)| one == two).count();
        let rest = |words: &str| words.chars().skip(same).take(60).collect::<String>();
        assert_eq!(rest(&page_words), rest(&text_words), "{}", page.display());
    }
}

/// A draft as a web page.
fn page(draft: &Draft) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>");
    let mut html = "<!doctype html><meta charset=utf-8><body>".to_owned();
    for block in &draft.blocks {
        let marker = block.marker.as_ref().map(|marker| format!("{marker} ")).unwrap_or_default();
        let words = escape(&format!("{marker}{}", block.text));
        html += &match block.kind {
            BlockKind::Heading => format!("<h{0}>{words}</h{0}>", block.level),
            BlockKind::Quotation => format!("<blockquote>{words}</blockquote>"),
            _ => format!("<p>{words}</p>"),
        };
    }
    html
}

#[test]
fn our_drafts_come_back_from_libreoffice() {
    let names = [
        "udhr/udhr_arb.md",
        "udhr/udhr_cmn_hans.md",
        "udhr/udhr_hin.md",
        "udhr/udhr_eng.md",
        "udhr/udhr_rus.md",
        "A_RES_65_141_IGF_paragraphs_en.md",
    ];
    let paths: Vec<PathBuf> = names.iter().map(|name| shared("drafts").join(name)).filter(|path| path.exists()).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut drafts: Vec<(PathBuf, Draft)> = Vec::new();
    for (index, path) in paths.iter().enumerate() {
        let draft = import_draft(&path.to_string_lossy(), &std::fs::read(path).unwrap()).unwrap();
        let html = folder.path().join(format!("draft{index}.html"));
        std::fs::write(&html, page(&draft)).unwrap();
        drafts.push((html, draft));
    }
    let pages: Vec<PathBuf> = drafts.iter().map(|(path, _)| path.clone()).collect();
    let Some((_odt, texts)) = convert(&pages, "odt:writer8") else { return };
    let Some((_html, again)) = convert(&texts, "html") else { return };
    for (index, (page, draft)) in drafts.iter().enumerate() {
        for path in [page, &texts[index], &again[index]] {
            let read = accepted(path).unwrap().draft;
            let told =
                |draft: &Draft| draft.blocks.iter().map(|block| (block.kind, block.marker.clone(), block.text.clone())).collect::<Vec<_>>();
            assert_eq!(told(&read), told(draft), "{} as {}", names[index], path.display());
        }
    }
}
