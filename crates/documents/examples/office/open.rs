//! An OpenDocument text as LibreOffice writes it.

use super::{WORDS, pack};

const SPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

/// A file with so many paragraphs and comments; every tenth paragraph has a tracked insertion.
pub(super) fn sample(paragraphs: usize, comments: usize) -> Vec<u8> {
    let (mut body, mut changes) = (String::new(), String::new());
    for at in 0..paragraphs {
        let comment = (at * comments / paragraphs != (at + 1) * comments / paragraphs).then_some(at * comments / paragraphs);
        let (open, close) = comment.map_or_else(Default::default, |id| {
            let said = format!(
                "<office:annotation office:name=\"c{id}\"><dc:creator>Sample participant</dc:creator><dc:date>2026-11-21T10:00:00</dc:date><text:p>{WORDS}</text:p></office:annotation>"
            );
            (said, format!("<office:annotation-end office:name=\"c{id}\"/>"))
        });
        let mut words =
            format!("{WORDS}{open}<text:span text:style-name=\"T1\">and in their own languages, </text:span>{close}{WORDS}as agreed.");
        if at % 10 == 0 {
            changes += &format!(
                "<text:changed-region text:id=\"i{at}\"><text:insertion><office:change-info><dc:creator>Sample</dc:creator><dc:date>2026-11-21T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>"
            );
            words += &format!("<text:change-start text:change-id=\"i{at}\"/> Really.<text:change-end text:change-id=\"i{at}\"/>");
        }
        body += &if at % 25 == 0 {
            format!("<text:h text:outline-level=\"1\">{words}</text:h>")
        } else {
            format!("<text:p text:style-name=\"P1\">{words}</text:p>")
        };
    }
    let content = format!(
        "<office:document-content {SPACES}><office:body><office:text><text:tracked-changes>{changes}</text:tracked-changes>{body}</office:text></office:body></office:document-content>"
    );
    pack(&[("mimetype", "application/vnd.oasis.opendocument.text".to_owned()), ("content.xml", content)])
}
