//! A small Word file with comments, a thread, something settled, tracked changes and a header, made part by part.

use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const W: &str = concat!(
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ",
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ",
    "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" ",
    "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
);
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The files handed out with the task of reading them; none where they are not at hand.
pub fn real(path: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/office");
    std::fs::read(folder.join(path)).ok()
}

/// Every hostile file that was handed out, by its name; none where they are not at hand.
pub fn hostile() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/office/hostile");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> =
        entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap())).collect();
    files.sort();
    files
}

pub fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn comment(id: u8, author: &str, words: &str) -> String {
    format!(
        "<w:comment w:id=\"{id}\" w:author=\"{author}\" w:date=\"2026-03-1{id}T10:00:00Z\"><w:p w14:paraId=\"0000000{id}\">{}</w:p></w:comment>",
        run(words)
    )
}

fn around(id: u8, inner: &str) -> String {
    format!("<w:commentRangeStart w:id=\"{id}\"/>{inner}<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>")
}

/// Two numbered paragraphs. Sample Ana asks about “open process” and Sample Ben answers; Sample Cai's remark on the second
/// is settled; Sample Dia changes “thank” to “praise”. There is a header.
pub fn docx() -> Vec<u8> {
    docx_with(&comment(1, "Sample Ana", "How open?"))
}

/// The same, with another first comment.
pub fn docx_with(first: &str) -> Vec<u8> {
    let at = "w:author=\"Sample Dia\" w:date=\"2026-03-15T10:00:00Z\"";
    let body = [
        format!("<w:p>{}</w:p>", run("A letter"))
            .replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"0\"/></w:pPr>"),
        format!("<w:p>{}{}{}</w:p>", run("16. We call for an "), around(1, &around(2, &run("open process"))), run(".")),
        format!(
            "<w:p>{}<w:del w:id=\"8\" {at}><w:r><w:delText>thank</w:delText></w:r></w:del><w:ins w:id=\"9\" {at}>{}</w:ins>{}</w:p>",
            run("17. We "),
            run("praise"),
            around(3, &run(" the secretariat.")),
        ),
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r3\"/></w:sectPr>".to_owned(),
    ];
    let comments = [first.to_owned(), comment(2, "Sample Ben", "Quite open."), comment(3, "Sample Cai", "Done already.")].concat();
    let threads = "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"0\"/>\
                   <w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/>\
                   <w15:commentEx w15:paraId=\"00000003\" w15:done=\"1\"/>";
    let kinds = "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
    let relation = |id: &str, kind: &str, target: &str| format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>");
    let relations = |inner: String| format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{inner}</Relationships>");
    let own = relation("r1", &format!("{RELATION}/comments"), "comments.xml")
        + &relation("r2", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml")
        + &relation("r3", &format!("{RELATION}/header"), "header1.xml");
    pack(&[
        ("[Content_Types].xml", format!("<Types xmlns=\"{PACKAGE}/content-types\">{kinds}</Types>")),
        ("_rels/.rels", relations(relation("r1", &format!("{RELATION}/officeDocument"), "word/document.xml"))),
        ("word/document.xml", format!("<w:document {W}><w:body>{}</w:body></w:document>", body.concat())),
        ("word/comments.xml", format!("<w:comments {W}>{comments}</w:comments>")),
        ("word/commentsExtended.xml", format!("<w15:commentsEx {W}>{threads}</w15:commentsEx>")),
        ("word/header1.xml", format!("<w:hdr {W}><w:p>{}</w:p></w:hdr>", run("Draft of March"))),
        ("word/_rels/document.xml.rels", relations(own)),
    ])
}

/// A remark that is too long to be stored.
pub fn long_comment() -> String {
    comment(1, "Sample Ana", &"long ".repeat(50_000))
}

/// An OpenDocument text with a comment and a picture.
pub fn odt() -> Vec<u8> {
    let spaces = ["office", "text", "drawing", "meta"].map(|name| {
        let prefix = if name == "drawing" { "draw" } else { name };
        format!("xmlns:{prefix}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\"")
    });
    let body = "<text:p>16. We call for <office:annotation office:name=\"a\"><dc:creator>Sample Ana</dc:creator><dc:date>2026-03-11T10:00:00</dc:date>\
                <text:p>How open?</text:p></office:annotation>openness<office:annotation-end office:name=\"a\"/>.</text:p>\
                <text:p>Two.<draw:frame><draw:image/></draw:frame></text:p>";
    let content = format!(
        "<office:document-content {} xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        spaces.join(" ")
    );
    pack(&[("mimetype", "application/vnd.oasis.opendocument.text".to_owned()), ("content.xml", content)])
}
