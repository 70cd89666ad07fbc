//! A Word file as Word writes it.

use super::{WORDS, pack};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

/// A file with so many paragraphs and comments, every third an answer, as Word writes it: runs cut up, ids of revisions.
pub(super) fn sample(paragraphs: usize, comments: usize) -> Vec<u8> {
    let mut body = String::new();
    for at in 0..paragraphs {
        let style =
            if at % 25 == 0 { "<w:pStyle w:val=\"Heading1\"/>" } else { "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" };
        body += &format!("<w:p w14:paraId=\"{at:08X}\" w:rsidR=\"00917060\" w:rsidRDefault=\"00917060\"><w:pPr>{style}</w:pPr>");
        let comment = (at * comments / paragraphs != (at + 1) * comments / paragraphs).then_some(at * comments / paragraphs);
        for (index, piece) in [WORDS, "and in their own languages, ", WORDS, "as agreed."].into_iter().enumerate() {
            if let Some(id) = comment.filter(|_| index == 1) {
                body += &format!("<w:commentRangeStart w:id=\"{id}\"/>");
            }
            let look =
                if index == 1 { "<w:rPr><w:b/><w:lang w:val=\"en-GB\"/></w:rPr>" } else { "<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>" };
            body += &format!("<w:r w:rsidR=\"00306CEF\" w:rsidRPr=\"00306CEF\">{look}<w:t xml:space=\"preserve\">{piece}</w:t></w:r>");
            if let Some(id) = comment.filter(|_| index == 1) {
                body += &format!("<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>");
            }
        }
        if at % 10 == 0 {
            body += "<w:ins w:id=\"9000\" w:author=\"Sample\" w:date=\"2026-11-21T10:00:00Z\"><w:r><w:t> Really.</w:t></w:r></w:ins>";
        }
        body += "</w:p>";
    }
    let said: String = (0..comments)
        .map(|id| format!("<w:comment w:id=\"{id}\" w:author=\"Sample participant\" w:date=\"2026-11-21T10:00:00Z\"><w:p w14:paraId=\"{:08X}\"><w:r><w:t>{WORDS}</w:t></w:r></w:p></w:comment>", 0x7000_0000 + id))
        .collect();
    let threads: String = (0..comments)
        .map(|id| {
            let parent = if id % 3 == 2 { format!(" w15:paraIdParent=\"{:08X}\"", 0x7000_0000 + id - 1) } else { String::new() };
            format!("<w15:commentEx w15:paraId=\"{:08X}\"{parent} w15:done=\"0\"/>", 0x7000_0000 + id)
        })
        .collect();
    let level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>";
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";
    let relations = |inner: &str| {
        format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>")
    };
    let kinds = ["styles", "numbering", "comments", "commentsExtended"];
    let own: String = kinds.map(|kind| format!("<Relationship Id=\"{kind}\" Type=\"x/{kind}\" Target=\"{kind}.xml\"/>")).concat();
    let parts = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>".to_owned(),
        ),
        ("_rels/.rels", relations("<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>")),
        ("word/_rels/document.xml.rels", relations(&own)),
        ("word/document.xml", format!("<w:document {W}><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", format!("<w:styles {W}>{styles}</w:styles>")),
        (
            "word/numbering.xml",
            format!("<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\">{level}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"),
        ),
        ("word/comments.xml", format!("<w:comments {W}>{said}</w:comments>")),
        ("word/commentsExtended.xml", format!("<w15:commentsEx {W}>{threads}</w15:commentsEx>")),
        ("docProps/app.xml", "<Properties/>".to_owned()),
    ];
    pack(&parts)
}
