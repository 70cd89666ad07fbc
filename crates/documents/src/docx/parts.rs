//! The parts around the document's text.

use colloquy_consultation::Language;

use super::text::{Look, Paragraph, east_asian_font, escape};
use crate::report::View;

pub(super) const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
/// The namespaces of text parts.
pub(super) const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

pub(super) const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>"#,
    "</Types>"
);

pub(super) const PACKAGE: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>"
);

pub(super) const RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>"#,
    "</Relationships>"
);

/// Title, organiser, and the moment of the report as the moment it was made.
pub(super) fn properties(view: &View<'_>) -> String {
    let report = view.report;
    let made = colloquy_consultation::Timestamp(report.made.0.div_euclid(1000) * 1000);
    let (title, organiser, language) = (escape(&report.title), escape(&report.organiser), escape(view.words.tag()));
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title><dc:creator>{organiser}</dc:creator>\
         <dc:language>{language}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:modified></cp:coreProperties>"
    )
}

/// The styles: a serif for the draft, a sans serif for everything around it.
pub(super) fn styles(view: &View<'_>) -> String {
    let draft = &view.report.language;
    let east = east_asian_font("", draft);
    let mut xml = format!(
        "{XML}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" \
         w:eastAsia=\"{east}\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"{}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"80\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>",
        escape(view.words.tag())
    );
    xml.push_str(&style("Title", "Title", r#"<w:spacing w:after="200"/>"#, &size(40, true)));
    for level in 1..=6u32 {
        let look = size(34u32.saturating_sub(level * 3).max(20), true);
        let outline =
            format!(r#"<w:keepNext/><w:spacing w:before="{}" w:after="100"/><w:outlineLvl w:val="{}"/>"#, 420 - level * 40, level - 1);
        xml.push_str(&style(&format!("Heading{level}"), &format!("heading {level}"), &outline, &look));
    }
    let serif = r#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>"#;
    xml.push_str(&style("About", "Report About", r#"<w:spacing w:after="20"/>"#, ""));
    xml.push_str(&style("Place", "Report Place", r#"<w:keepNext/><w:spacing w:before="280" w:after="40"/>"#, &size(20, true)));
    xml.push_str(&style("Draft", "Report Draft", r#"<w:keepLines/>"#, &format!("{serif}{}", size(24, false))));
    xml.push_str(&style("Cell", "Report Cell", r#"<w:spacing w:before="20" w:after="20"/>"#, &size(18, false)));
    xml.push_str(&style("Gap", "Report Gap", r#"<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>"#, &size(8, false)));
    xml.push_str(&style("Footer", "footer", r#"<w:spacing w:after="0"/><w:jc w:val="center"/>"#, &size(16, false)));
    xml + "</w:styles>"
}

pub(super) fn style(id: &str, name: &str, paragraph: &str, run: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
         <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}

pub(super) fn size(half_points: u32, bold: bool) -> String {
    let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
    format!(r#"{bold}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>"#)
}

/// The title, and which page of how many.
pub(super) fn footer(view: &View<'_>) -> String {
    let field = |name: &str| format!(r#"<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
    let language: &Language = &view.report.language;
    let title = Paragraph::new("Footer", &view.report.title, language).say(&view.report.title, Look::Quiet).end();
    let slash = r#"<w:r><w:t xml:space="preserve"> / </w:t></w:r>"#;
    let page = format!(r#"<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{}{slash}{}</w:p>"#, field("PAGE"), field("NUMPAGES"));
    format!("{XML}<w:ftr {NAMESPACES}>{title}{page}</w:ftr>")
}
