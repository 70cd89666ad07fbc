//! A new consultation from a Word file, in the browser: looked at, created, and read with the comments of the file.

use std::io::{Cursor, Write as _};

use anyhow::{Result, ensure};
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::{Desk, Reader, Server, drafts, journey};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const CHAIR: &str = "chair@sample.example";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// One heading and one paragraph, with a comment on “an open process” and a tracked change of “call for” to “ask for”.
fn word() -> Result<Vec<u8>> {
    let run = |words: &str| format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>");
    let by = "w:author=\"Sample Dia\" w:date=\"2026-03-15T10:00:00Z\"";
    let body = format!(
        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>{}</w:p><w:p>{}<w:del w:id=\"8\" {by}><w:r><w:delText>call</w:delText></w:r></w:del>\
         <w:ins w:id=\"9\" {by}>{}</w:ins>{}<w:commentRangeStart w:id=\"1\"/>{}<w:commentRangeEnd w:id=\"1\"/>\
         <w:r><w:commentReference w:id=\"1\"/></w:r>{}</w:p><w:sectPr/>",
        run("A letter"),
        run("16. We "),
        run("ask"),
        run(" for "),
        run("an open process"),
        run("."),
    );
    let comment = format!(
        "<w:comment w:id=\"1\" w:author=\"Sample Ana\" w:date=\"2026-03-11T10:00:00Z\"><w:p>{}</w:p></w:comment>",
        run("How open shall it be?")
    );
    let relations = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r1\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let kinds = "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", format!("<Types xmlns=\"{PACKAGE}/content-types\">{kinds}</Types>")),
        ("_rels/.rels", relations("officeDocument", "word/document.xml")),
        ("word/document.xml", format!("<w:document {W}><w:body>{body}</w:body></w:document>")),
        ("word/comments.xml", format!("<w:comments {W}>{comment}</w:comments>")),
        ("word/_rels/document.xml.rels", relations("comments", "comments.xml")),
    ] {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

#[tokio::test]
async fn a_word_file_becomes_a_consultation_with_its_comments_and_suggestions() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft("sample", drafts::SAMPLE).await?;
        server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", "sample"])?;
        let mut writer = server.client();
        writer.introduce("sample", "Sample participant", "").await?;
        ensure!(writer.post("sample", &comment_on(&[], "Something on the sample.")).await?.status == 201);
        let file = server.folder().join("letter.docx");
        std::fs::write(&file, word()?)?;
        let desk = Desk::open(world, &server, CHAIR, "sample", "").await?;
        desk.open(&format!("{}/desk/new?lang=en", server.address())).await?;
        desk.find("#file").await?.send_keys(file.display().to_string()).await?;
        desk.find("#slug").await?.send_keys("letter").await?;
        desk.click("button[value=preview]").await?;
        desk.shows("#along", "Sample Ana").await?;
        desk.shows("#along", "Sample Dia").await?;
        desk.shows("main", "Everything in the file is kept.").await?;
        desk.shows("main", "1 numbered paragraph").await?;
        assert_accessible(&desk, "the preview of a file").await?;
        desk.resize(360, 740).await?;
        let (wide, window) = (desk.width().await?.as_u64(), desk.script("return innerWidth", vec![]).await?.as_u64());
        ensure!(wide <= window, "the preview is {wide:?} wide, of {window:?}");
        desk.resize(1280, 900).await?;
        desk.click("button[value=create]").await?;
        desk.until("the settings of the new consultation", "location.pathname === '/desk/letter/settings'", vec![]).await?;

        let reader = Reader::open(world, &server.address(), "letter#p1").await?;
        reader.published("How open shall it be?").await?;
        reader.shows("article.comment", "Sample Ana").await?;
        reader.shows("article.comment", "Sample Dia").await?;
        reader.shows("article.comment ins", "ask").await?;
        reader.counts("1", 2).await?;
        Ok(())
    })
    .await
}
