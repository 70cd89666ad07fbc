//! The parts around the text.

use colloquy_consultation::{Direction, Language};

use super::super::parts::{NAMESPACES, XML, size, style};
use super::super::text::{east_asian_font, escape};
use super::runs::Runs;

pub(super) const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>"#,
    r#"<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>"#,
    r#"<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>"#,
    r#"<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"#,
    r#"<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>"#,
    "</Types>"
);

/// The relations of the text or of the footnotes, with the addresses that it links to.
pub(super) fn relations(text: bool, links: &[String]) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut xml = format!("{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    let parts = ["styles", "numbering", "footnotes", "settings", "header", "footer"];
    for (index, kind) in parts.into_iter().enumerate().filter(|_| text) {
        let number = if matches!(kind, "header" | "footer") { "1" } else { "" };
        xml.push_str(&format!(r#"<Relationship Id="rId{}" Type="{KIND}/{kind}" Target="{kind}{number}.xml"/>"#, index + 1));
    }
    for (index, address) in links.iter().enumerate() {
        let address = escape(&address.replace(char::is_whitespace, "%20"));
        xml.push_str(&format!(
            r#"<Relationship Id="rIdL{}" Type="{KIND}/hyperlink" Target="{address}" TargetMode="External"/>"#,
            index + 1
        ));
    }
    xml + "</Relationships>"
}

/// The end of the text: an upright A4 page with header and footer.
pub(super) fn section(language: &Language) -> String {
    let bidi = if language.direction() == Direction::Rtl { "<w:bidi/>" } else { "" };
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         {bidi}</w:sectPr></w:body></w:document>"
    )
}

pub(super) fn properties(title: &str, language: &Language) -> String {
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        escape(title),
        escape(language.as_str())
    )
}

/// Word 2013 and later, so that no program sets the file as one of an older kind.
pub(super) fn settings() -> String {
    format!(
        "{XML}<w:settings {NAMESPACES}><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
    )
}

pub(super) fn header(title: &str, language: &Language) -> String {
    let mut runs = Runs::new(language);
    let begin = runs.begin("Header", "", title);
    format!("{XML}<w:hdr {NAMESPACES}>{begin}{}</w:p></w:hdr>", runs.plain(title))
}

pub(super) fn footer() -> String {
    let field = |name: &str| format!(r#"<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
    let slash = r#"<w:r><w:t xml:space="preserve"> / </w:t></w:r>"#;
    let page = format!(r#"<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{}{slash}{}</w:p>"#, field("PAGE"), field("NUMPAGES"));
    format!("{XML}<w:ftr {NAMESPACES}>{page}</w:ftr>")
}

/// The styles, under the names that Word has for them in every language.
pub(super) fn styles(language: &Language) -> String {
    let east = east_asian_font("", language);
    let mut xml = format!(
        "{XML}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" \
         w:eastAsia=\"{east}\" w:cs=\"Times New Roman\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"{}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>",
        escape(language.as_str())
    );
    for level in 1..=6u32 {
        let look = size(38u32.saturating_sub(level * 4).max(24), true);
        let before = 420 - level * 40;
        let outline = format!(r#"<w:keepNext/><w:spacing w:before="{before}" w:after="120"/><w:outlineLvl w:val="{}"/>"#, level - 1);
        xml.push_str(&style(&format!("Heading{level}"), &format!("heading {level}"), &outline, &look));
    }
    xml.push_str(&style("ListParagraph", "List Paragraph", "", ""));
    xml.push_str(&style("Quote", "Quote", r#"<w:ind w:left="567" w:right="567"/>"#, ""));
    xml.push_str(&style("TableText", "Table Text", r#"<w:spacing w:before="40" w:after="40"/>"#, &size(22, false)));
    xml.push_str(&style("TableHeading", "Table Heading", r#"<w:keepNext/><w:spacing w:before="40" w:after="40"/>"#, &size(22, false)));
    xml.push_str(&style("Gap", "Gap", r#"<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>"#, &size(8, false)));
    xml.push_str(&style("FootnoteText", "footnote text", r#"<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>"#, &size(20, false)));
    xml.push_str(&style("Header", "header", r#"<w:spacing w:after="0"/>"#, &size(18, false)));
    xml.push_str(&style("Footer", "footer", r#"<w:spacing w:after="0"/><w:jc w:val="center"/>"#, &size(18, false)));
    let character = |id: &str, name: &str, look: &str| {
        format!(r#"<w:style w:type="character" w:styleId="{id}"><w:name w:val="{name}"/><w:rPr>{look}</w:rPr></w:style>"#)
    };
    xml.push_str(&character("FootnoteReference", "footnote reference", r#"<w:vertAlign w:val="superscript"/>"#));
    let mono = r#"<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>"#;
    xml.push_str(&character("Code", "HTML Code", mono));
    xml + "</w:styles>"
}
