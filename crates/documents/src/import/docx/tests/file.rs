//! Small Word files, made part by part.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) const W: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#,
    r#"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" "#,
    r#"xmlns:v="urn:schemas-microsoft-com:vml" "#,
    r#"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#,
    r#"xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" "#,
    r#"xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" "#,
    r#"xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" "#,
    r#"xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml""#
);

/// A Word file in the making.
pub(crate) struct File {
    body: String,
    parts: Vec<(String, String)>,
    links: String,
    from_word: bool,
}

impl File {
    pub fn of(body: &str) -> Self {
        Self { body: body.to_owned(), parts: Vec::new(), links: String::new(), from_word: true }
    }

    /// With a part of a kind, given what stands in its outermost element.
    pub fn with(mut self, kind: &str, inner: &str) -> Self {
        let outer = match kind {
            "header" => "hdr",
            "footer" => "ftr",
            "commentsExtended" => "w15:commentsEx",
            other => other,
        };
        let outer = if outer.contains(':') { outer.to_owned() } else { format!("w:{outer}") };
        self.parts.push((kind.to_owned(), format!("<{outer} {W}>{inner}</{outer}>")));
        self
    }

    pub fn with_link(mut self, id: &str, address: &str) -> Self {
        self.links.push_str(&format!("<Relationship Id=\"{id}\" Type=\"x/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>"));
        self
    }

    /// Without the part by which Word tells its name.
    pub fn not_from_word(mut self) -> Self {
        self.from_word = false;
        self
    }

    pub fn document(&self) -> String {
        format!("<w:document {W}><w:body>{}</w:body></w:document>", self.body)
    }

    pub fn pack(&self) -> Vec<u8> {
        self.pack_as(&self.document())
    }

    /// With another main part.
    pub fn pack_as(&self, document: &str) -> Vec<u8> {
        let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        let mut parts = vec![
            (
                "[Content_Types].xml".to_owned(),
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/text/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                    .to_owned(),
            ),
            (
                "_rels/.rels".to_owned(),
                format!("<Relationships xmlns=\"{relations}\"><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"text/main.xml\"/></Relationships>"),
            ),
            ("text/main.xml".to_owned(), document.to_owned()),
        ];
        let mut own = self.links.clone();
        for (index, (kind, text)) in self.parts.iter().enumerate() {
            own.push_str(&format!("<Relationship Id=\"part{index}\" Type=\"x/{kind}\" Target=\"{kind}{index}.xml\"/>"));
            parts.push((format!("text/{kind}{index}.xml"), text.clone()));
        }
        parts.push(("text/_rels/main.xml.rels".to_owned(), format!("<Relationships xmlns=\"{relations}\">{own}</Relationships>")));
        if self.from_word {
            parts.push(("docProps/app.xml".to_owned(), "<Properties/>".to_owned()));
        }
        pack(&parts)
    }
}

pub(crate) fn pack(parts: &[(String, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A paragraph of one run.
pub(crate) fn p(words: &str) -> String {
    format!("<w:p>{}</w:p>", r(words))
}

/// A paragraph with properties.
pub(crate) fn pp(properties: &str, inner: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>")
}

pub(crate) fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// A run with properties.
pub(crate) fn rr(properties: &str, words: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

pub(crate) fn ins(author: &str, inner: &str) -> String {
    format!("<w:ins w:id=\"1\" w:author=\"{author}\" w:date=\"2026-11-21T10:00:00Z\">{inner}</w:ins>")
}

pub(crate) fn del(author: &str, words: &str) -> String {
    format!(
        "<w:del w:id=\"1\" w:author=\"{author}\" w:date=\"2026-11-21T10:00:00Z\"><w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r></w:del>"
    )
}

/// The mark of a paragraph as inserted (`ins`) or deleted (`del`).
pub(crate) fn mark(change: &str, author: &str) -> String {
    format!("<w:rPr><w:{change} w:id=\"1\" w:author=\"{author}\"/></w:rPr>")
}

pub(crate) fn table(rows: &[&[&str]]) -> String {
    let row =
        |cells: &&[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(|words| format!("<w:tc>{}</w:tc>", p(words))).collect::<String>());
    format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}
