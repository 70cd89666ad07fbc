//! What LibreOffice makes of our files, where it is installed.

#[path = "office/annotated.rs"]
mod annotated;
#[path = "office/report.rs"]
mod report;

use std::path::Path;
use std::process::Command;

use colloquy_consultation::{BlockKind, BlockOut, Draft, MarkKind, Operation};
use colloquy_documents::{Changes, Remark, Report, View, docx, import_draft, import_file, xlsx};
use report::{Keys, report, version};

/// A report on a draft with one suggestion on each of its paragraphs: the paragraph without its first half.
fn halved(draft: &Draft, language: &str) -> Report {
    let numbered = version(draft).into_iter().filter(|block| block.number.is_some());
    let half = |(index, block): (usize, BlockOut)| Remark {
        author: "Sample participant".into(),
        at: None,
        body: format!("=HYPERLINK({index})"),
        parent: None,
        resolved: false,
        blocks: vec![block.order as usize],
        quote: None,
        suggestion: Some((Operation::Replace, block.text.chars().skip(block.text.chars().count() / 2).collect())),
    };
    let mut report = report(draft, &numbered.enumerate().map(half).collect::<Vec<_>>());
    report.language = language.parse().unwrap();
    for comment in &mut report.comments {
        comment.comment.language = report.language.clone();
    }
    report
}

/// The draft of this name, or the words given where it is not here; none, in words, where LibreOffice is not.
fn draft(name: &str, otherwise: &str) -> Option<Draft> {
    if Command::new("soffice").arg("--version").output().is_err() {
        println!("skipped: LibreOffice is not here");
        return None;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/drafts").join(name);
    let bytes = std::fs::read(path).unwrap_or_else(|_| otherwise.into());
    Some(import_draft("draft.md", &bytes).unwrap())
}

/// A file as LibreOffice reads it: converted to `format`, as text.
fn convert(name: &str, file: &[u8], format: &str) -> String {
    String::from_utf8(converted(name, file, format)).unwrap()
}

/// A file as LibreOffice reads it: converted to `format`.
fn converted(name: &str, file: &[u8], format: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, file).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let mut soffice = Command::new("soffice");
    soffice.args([&profile, "--headless", "--convert-to", format, "--outdir"]).arg(folder.path()).arg(&path);
    let output = soffice.output().unwrap();
    let extension = format.split(':').next().unwrap();
    let converted = path.with_extension(extension);
    std::fs::read(&converted).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn check(name: &str, otherwise: &str, language: &str) {
    let Some(draft) = draft(name, otherwise) else { return };
    let report = halved(&draft, language);
    let view = View::new(&report, &Keys("ar"));
    let document = convert("report.docx", &docx::write(&view).unwrap(), "txt:Text (encoded):UTF8");
    // Sheet by sheet, comma, quotation mark, UTF-8, every cell as it is shown.
    let sheet = convert("matrix.xlsx", &xlsx::write(&view).unwrap(), "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false");
    for block in report.blocks.iter().filter(|block| !block.block.text.is_empty()) {
        let text = &block.block.text;
        assert!(document.contains(text.as_str()), "{text} in the document");
        if block.block.number.is_some() {
            let quoted = text.replace('"', "\"\"");
            assert!(sheet.contains(quoted.as_str()), "{text} in the sheet");
        }
    }
    for comment in &report.comments {
        assert!(sheet.contains(comment.comment.body.as_str()) && document.contains(comment.comment.body.as_str()));
    }
}

#[test]
fn libreoffice_opens_arabic() {
    check("udhr/udhr_arb.md", "# نص للتجربة\n\nيولد جميع الناس أحرارًا (IGF).\n", "ar");
}

#[test]
fn libreoffice_opens_chinese() {
    check("udhr/udhr_cmn_hans.md", "# 样本\n\n人人生而自由，在尊严和权利上一律平等。\n", "zh-Hans");
}

/// The clean text of a draft, read by LibreOffice: every word in its text, and the same blocks in what it saves of it.
fn check_clean(name: &str, otherwise: &str, language: &str) {
    let Some(draft) = draft(name, otherwise) else { return };
    let file = docx::clean("Sample", &version(&draft), &language.parse().unwrap()).unwrap();
    let text = convert("clean.docx", &file, "txt:Text (encoded):UTF8");
    // LibreOffice leaves notes out of plain text.
    let noted = |block: &&colloquy_consultation::DraftBlock| {
        block.kind == BlockKind::Footnote || block.marks.iter().any(|mark| mark.kind == MarkKind::Footnote)
    };
    for block in draft.blocks.iter().filter(|block| !noted(block)) {
        assert!(block.text.lines().all(|line| text.contains(line)), "{} in the text", block.text);
        assert!(block.marker.as_ref().is_none_or(|marker| text.contains(marker)), "{:?} in the text", block.marker);
    }
    let told = |draft: &Draft| {
        draft.blocks.iter().map(|block| (block.kind, block.level, block.marker.clone(), block.text.clone())).collect::<Vec<_>>()
    };
    let saved = import_file("clean.odt", &converted("clean.docx", &file, "odt"), Changes::Suggest).unwrap();
    assert_eq!(told(&saved.draft), told(&draft), "{name}");
}

const LISTS: &str = "# Sample\n\n16. Decides[^1]:\n\n(a) to meet;\n\n(b) to report:\n\n(i) yearly;\n\n(ii) in public;\n\n(c) to end;\n\n\
                     18. Thanks [all](https://a.example/) *of them*.\n\n* one\n* two\n  * three\n\n> Said.\n\n5. five\n6. six\n\n| Who | What |\n|---|---|\n| We | do |\n\n[^1]: A note.\n";

#[test]
fn libreoffice_opens_clean_texts() {
    check_clean("no-such-file.md", LISTS, "en");
    check_clean("udhr/udhr_arb.md", "# نص للتجربة\n\nيولد جميع الناس أحرارًا (IGF).\n", "ar");
    check_clean("udhr/udhr_cmn_hans.md", "# 样本\n\n人人生而自由，在尊严和权利上一律平等。\n", "zh-Hans");
    check_clean("A_RES_65_141_IGF_paragraphs_en.md", "16. Sample.\n", "en");
    check_clean("gdpr_2012_proposal_paragraphs_reconstructed_en.md", "16. Sample.\n", "en");
}
