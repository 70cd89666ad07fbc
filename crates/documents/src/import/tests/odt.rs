use std::io::{Cursor, Write as _};
use std::time::Instant;

use zip::write::SimpleFileOptions;

use super::*;

mod changes;
mod lists;

const NAMESPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
    xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
    xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:math=\"http://www.w3.org/1998/Math/MathML\" \
    xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A file of automatic styles, common styles and a body.
fn file(automatic: &str, common: &str, body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {NAMESPACES}><office:automatic-styles>{automatic}</office:automatic-styles>\
         <office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    let styles = format!("<office:document-styles {NAMESPACES}>{common}</office:document-styles>");
    let mime = "application/vnd.oasis.opendocument.text".to_owned();
    pack(&[("mimetype", mime), ("content.xml", content), ("styles.xml", styles)])
}

fn odt(automatic: &str, body: &str) -> Imported {
    import_file("draft.odt", &file(automatic, "", body), Changes::Suggest).unwrap()
}

fn blocks(body: &str) -> Vec<String> {
    show(&odt("", body).draft)
}

#[test]
fn paragraphs_headings_sections_and_white_space_are_read() {
    let body = "<text:sequence-decls/><text:p text:style-name=\"Title\">The text</text:p><text:h text:outline-level=\"2\">Part</text:h>\
                <text:section text:name=\"s\"><text:p>One  two\n three<text:s text:c=\"2\"/>four<text:line-break/>five<text:tab/>six</text:p></text:section>\
                <text:p/><text:p>  <text:soft-page-break/>16. Typed &amp; <text:bookmark-start text:name=\"b\"/>marked<text:bookmark-end text:name=\"b\"/></text:p>\
                <text:p text:style-name=\"Quotations\">Said.</text:p><text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby>です</text:p>\
                <text:h text:outline-level=\"9\">Deep</text:h>";
    let imported = odt("", body);
    let shown =
        ["h1 The text", "h2 Part", "p One two three  four\nfive\tsix", "p <16.> Typed & marked", "q Said.", "p 漢字です", "h6 Deep"];
    assert_eq!(show(&imported.draft), shown);
    assert_eq!(imported.draft.title.as_deref(), Some("The text"));
    assert_eq!(notes(&imported), []);
}

#[test]
fn every_script_is_kept_in_its_order() {
    let texts = ["يولد جميع الناس أحرارًا (IGF 2026) ومتساوين", "人人生而自由", "सभी मनुष्यों को", "มนุษย์ทั้งหลาย", "모든 인간은", "Все люди"];
    let body: String = texts.iter().map(|text| format!("<text:p>{text}</text:p>")).collect();
    assert_eq!(blocks(&body), texts.map(|text| format!("p {text}")));
}

#[test]
fn words_are_marked_as_their_styles_say() {
    let automatic = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
                     <style:style style:name=\"T2\" style:family=\"text\" style:parent-style-name=\"T1\"><style:text-properties fo:font-style=\"italic\"/></style:style>\
                     <style:style style:name=\"T3\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>\
                     <style:style style:name=\"T4\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>\
                     <style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";
    let body = "<text:p>A <text:span text:style-name=\"T1\">b<text:span text:style-name=\"T3\">c</text:span></text:span> \
                <text:span text:style-name=\"T2\">d</text:span><text:span text:style-name=\"T4\">secret</text:span> <text:span text:style-name=\"Source_20_Text\">e</text:span> \
                <text:a xlink:href=\"https://a.example/x\">f</text:a> <text:a xlink:href=\"../g.odt\">g</text:a></text:p>\
                <text:p text:style-name=\"P1\">All.</text:p><text:h text:style-name=\"P1\" text:outline-level=\"1\">Head</text:h>";
    let imported = odt(automatic, body);
    assert_eq!(show(&imported.draft), ["p A bc d e f g", "p All.", "h1 Head"]);
    let expected = [
        (MarkKind::Strong, "bc".to_owned(), ""),
        (MarkKind::Strike, "c".to_owned(), ""),
        (MarkKind::Emphasis, "d".to_owned(), ""),
        (MarkKind::Strong, "d".to_owned(), ""),
        (MarkKind::Code, "e".to_owned(), ""),
        (MarkKind::Link, "f".to_owned(), "https://a.example/x"),
    ];
    assert_eq!(marks(&imported.draft.blocks[0]), expected);
    assert_eq!(marks(&imported.draft.blocks[1]), [(MarkKind::Strong, "All.".to_owned(), "")]);
    assert_eq!(marks(&imported.draft.blocks[2]), []);
    assert_eq!(notes(&imported), [(NoteKind::HiddenText, 1, "secret")]);
}

#[test]
fn tables_keep_every_cell_once() {
    let cell = |more: &str, inside: &str| format!("<table:table-cell{more}>{inside}</table:table-cell>");
    let p = |text: &str| format!("<text:p>{text}</text:p>");
    let body = [
        "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-header-rows><table:table-row>".to_owned(),
        cell("", &p("Who")) + &cell("", &p("What")) + &cell("", &p("When")),
        "</table:table-row></table:table-header-rows><table:table-row>".to_owned(),
        cell(" table:number-rows-spanned=\"2\"", &p("We")) + &cell(" table:number-columns-spanned=\"2\"", &(p("do") + &p("") + &p("this"))),
        "<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>".to_owned(),
        cell(
            "",
            &format!("<table:table><table:table-row>{}{}</table:table-row></table:table>{}", cell("", &p("a")), cell("", &p("b")), p("c")),
        ),
        cell("", &p("")),
        "</table:table-row></table:table>".to_owned(),
    ];
    let imported = odt("", &(body.concat() + &p("After.")));
    let shown = [
        "table",
        "row",
        "cell1 Who",
        "cell1 What",
        "cell1 When",
        "row",
        "cell We",
        "cell do\nthis",
        "cell",
        "row",
        "cell",
        "cell a | b\nc",
        "cell",
        "p After.",
    ];
    assert_eq!(show(&imported.draft), shown);
    assert_eq!(notes(&imported), [(NoteKind::MergedCells, 2, ""), (NoteKind::NestedTable, 1, "")]);
    is_sound(&imported.draft).unwrap();
    let many = format!(
        "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\">{}</table:table-cell></table:table-row></table:table>",
        p("x")
    );
    assert_eq!(odt("", &many).draft.blocks.len(), 1 + 64 * 65);
}

#[test]
fn footnotes_and_endnotes_stand_last_with_their_marks() {
    let note = |class: &str, mark: &str, inside: &str| {
        format!(
            "<text:note text:note-class=\"{class}\"><text:note-citation>{mark}</text:note-citation><text:note-body>{inside}</text:note-body></text:note>"
        )
    };
    let body = format!(
        "<text:p>Said{} and ended{} and again{}.</text:p><text:p>Then.</text:p>",
        note("footnote", "1", "<text:p>The note.</text:p><text:p>Its end.</text:p>"),
        note("endnote", "i", "<text:p>The end.</text:p>"),
        note("footnote", "1", "<text:p>Another.</text:p>"),
    );
    let imported = odt("", &body);
    let shown = [
        "p Said[1] and ended[i] and again[1·2].",
        "p Then.",
        "footnote <1> The note.\nIts end.",
        "footnote <i> The end.",
        "footnote <1·2> Another.",
    ];
    assert_eq!(show(&imported.draft), shown);
    let found: Vec<String> =
        marks(&imported.draft.blocks[0]).into_iter().map(|mark| format!("{:?} {} {}", mark.0, mark.1, mark.2)).collect();
    assert_eq!(found, ["Footnote [1] 1", "Footnote [i] i", "Footnote [1·2] 1·2"]);
}

#[test]
fn frames_fields_and_hidden_parts_are_named() {
    let body = "<text:p>Before <draw:frame><draw:text-box><text:p>In the box.</text:p><text:list><text:list-item><text:p>too</text:p></text:list-item></text:list></draw:text-box></draw:frame>\
                <draw:frame><svg:desc>A map</svg:desc><draw:image xlink:href=\"Pictures/x.png\"/></draw:frame>after, \
                <text:date>5 March</text:date>, <text:bookmark-ref>page 3</text:bookmark-ref>.<draw:custom-shape><text:p>On a shape.</text:p></draw:custom-shape></text:p>\
                <text:p><draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math></draw:object></draw:frame>Sum</text:p>\
                <text:section text:display=\"none\"><text:p>Not shown.</text:p></text:section>\
                <text:table-of-content><text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Part<text:tab/>1</text:p></text:index-body></text:table-of-content>";
    let imported = odt("", body);
    let shown = ["p Before after, 5 March, page 3.", "p In the box.", "li1 too", "p On a shape.", "p Sum", "p Contents", "p Part\t1"];
    assert_eq!(show(&imported.draft), shown);
    let expected = [
        (NoteKind::Picture, 1, "A map"),
        (NoteKind::Drawing, 1, ""),
        (NoteKind::Formula, 1, ""),
        (NoteKind::TextBox, 1, "In the box.too"),
        (NoteKind::Field, 3, "5 March"),
        (NoteKind::HiddenText, 1, "Not shown."),
    ];
    assert_eq!(notes(&imported), expected);
}

#[test]
fn headers_and_footers_are_left_out_and_named() {
    let common = "<office:master-styles><style:master-page><style:header><text:p>Letterhead</text:p></style:header><style:footer><text:p/></style:footer></style:master-page></office:master-styles>";
    let imported = import_file("a.odt", &file("", common, "<text:p>Text.</text:p>"), Changes::Suggest).unwrap();
    assert_eq!(show(&imported.draft), ["p Text."]);
    assert_eq!(notes(&imported), [(NoteKind::Header, 1, "Letterhead")]);
}

#[test]
fn comments_stand_on_their_words_with_replies_and_state() {
    let annotation = |name: &str, more: &str, who: &str, text: &str| {
        format!(
            "<office:annotation office:name=\"{name}\"{more}><dc:creator>{who}</dc:creator><dc:date>2024-03-05T10:30:00.12</dc:date><meta:creator-initials>S</meta:creator-initials>{text}</office:annotation>"
        )
    };
    let end = |name: &str| format!("<office:annotation-end office:name=\"{name}\"/>");
    let body = format!(
        "<text:p>1. We {}agree {}to{} meet{}.</text:p><text:p>And{} so</text:p><text:p>on.{}</text:p><text:p>{}Point.</text:p>",
        annotation("a", "", "Sample One", "<text:p>Do we?</text:p><text:p>All?</text:p>"),
        annotation("b", " loext:resolved=\"true\"", "Sample Two", "<text:p>Why?</text:p>"),
        end("b"),
        end("a"),
        annotation("c", "", "Sample One", "<text:list><text:list-item><text:p>Over two.</text:p></text:list-item></text:list>"),
        end("c"),
        annotation("", "", "two@example.org", "<text:p>At a point.</text:p>").replace(" office:name=\"\"", ""),
    ) + &format!(
        "<text:p>End{}</text:p>",
        annotation("d", " loext:parent-name=\"a\"", "Sample Two", "<text:p>We do.</text:p>")
            + &annotation("e", "", "Sample", "<text:p> </text:p>")
    );
    let imported = odt("", &body);
    assert_eq!(show(&imported.draft), ["p <1.> We agree to meet.", "p And so", "p on.", "p Point.", "p End"]);
    let expected = [
        "Sample One [0] “agree to meet”: Do we?\nAll?",
        "Sample Two [] to 0: We do.",
        "Sample Two [0] “to” resolved: Why?",
        "Sample One [1, 2]: Over two.",
        "two [3]: At a point.",
    ];
    assert_eq!(remarks(&imported), expected);
    assert_eq!(imported.remarks[0].at, Some("2024-03-05T10:30:00.120Z".parse().unwrap()));
    assert_eq!(notes(&imported), [(NoteKind::Comment, 1, "Sample")]);
    remarks_are_sound(&imported).unwrap();
}

#[test]
fn other_files_under_this_name_are_told() {
    let read = |bytes: &[u8]| import_file("a.odt", bytes, Changes::Suggest).unwrap_err();
    let sheet = pack(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()), ("content.xml", String::new())]);
    assert_eq!(read(&sheet), ImportError::OtherKind(Found::Spreadsheet));
    let locked = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let mime = ("mimetype", "application/vnd.oasis.opendocument.text".to_owned());
    assert_eq!(
        read(&pack(&[mime.clone(), ("META-INF/manifest.xml", locked.to_owned()), ("content.xml", "x".to_owned())])),
        ImportError::Password
    );
    assert_eq!(ImportError::Password.code(), "password");
    assert_eq!(read(&pack(std::slice::from_ref(&mime))), ImportError::Missing("content.xml"));
    assert_eq!(read(b"plain words"), ImportError::NotOffice);
    assert_eq!(read(&file("", "", "<text:p/>")), ImportError::Empty);
    assert!(matches!(read(&file("", "", "<text:p>")), ImportError::Broken { .. }));
    let flat = format!(
        "<?xml version=\"1.0\"?><office:document {NAMESPACES}><office:body><office:text><text:p>Flat.</text:p></office:text></office:body></office:document>"
    );
    assert_eq!(show(&import_file("a.fodt", flat.as_bytes(), Changes::Suggest).unwrap().draft), ["p Flat."]);
    assert_eq!(show(&import_draft("application/vnd.oasis.opendocument.text", &file("", "", "<text:p>x</text:p>")).unwrap()), ["p x"]);
}

#[test]
fn hostile_texts_are_read_or_refused_in_reasonable_time() {
    let repeated = |text: &str, times: usize| text.repeat(times);
    let region = |n: usize| {
        format!(
            "<text:changed-region text:id=\"c{n}\"><text:deletion><office:change-info/><text:p>x<text:change text:change-id=\"c{}\"/></text:p></text:deletion></text:changed-region>",
            n + 1
        )
    };
    let many = [
        repeated("<text:section>", 150) + "<text:p>x</text:p>" + &repeated("</text:section>", 150),
        repeated("<text:list><text:list-item>", 90) + "<text:p>x</text:p>" + &repeated("</text:list-item></text:list>", 90),
        "<text:p>".to_owned() + &repeated("<text:span>", 150) + "x" + &repeated("</text:span>", 150) + "</text:p>",
        repeated("<text:p>x<text:s text:c=\"1000000000\"/>y</text:p>", 5_000),
        repeated("<table:table><table:table-row><table:table-cell>", 60)
            + "<text:p>x</text:p>"
            + &repeated("</table:table-cell></table:table-row></table:table>", 60),
        repeated("<draw:frame><draw:text-box><text:p>", 60) + "x" + &repeated("</text:p></draw:text-box></draw:frame>", 60),
        format!(
            "<text:tracked-changes>{}</text:tracked-changes><text:p>y<text:change text:change-id=\"c0\"/></text:p>",
            (0..2_000).map(region).collect::<String>()
        ),
        "<text:p>x<office:annotation office:name=\"a\" loext:parent-name=\"a\"><text:p>c</text:p></office:annotation></text:p>"
            .repeat(5_000),
        "<text:p>".to_owned() + &repeated("<text:change-start text:change-id=\"no\"/>x", 50_000) + "</text:p>",
    ];
    for body in many {
        let start = Instant::now();
        let read = import_file("a.odt", &file("", "", &body), Changes::Suggest);
        let took = start.elapsed();
        let name: String = body.chars().take(40).collect();
        println!("{name:?} {took:?} {:?}", read.as_ref().map(|imported| imported.draft.blocks.len()));
        assert!(took.as_secs() < 20, "{name:?} took {took:?}");
        assert_ne!(read, Err(ImportError::Empty), "{name:?}");
        if let Ok(imported) = read {
            is_sound(&imported.draft).unwrap();
            remarks_are_sound(&imported).unwrap();
        }
    }
}

/// Elements that may stand inside each other, as text.
fn markup() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[ a-c1字م]{0,6}",
        Just("<text:s/>".to_owned()),
        Just("<text:line-break/>".to_owned()),
        "[1-3]".prop_map(|n| format!("<text:change-start text:change-id=\"i{n}\"/>")),
        "[1-3]".prop_map(|n| format!("<text:change-end text:change-id=\"i{n}\"/>")),
        "[1-3]".prop_map(|n| format!("<text:change text:change-id=\"d{n}\"/>")),
        "[1-3]".prop_map(|n| format!("<office:annotation-end office:name=\"{n}\"/>")),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let name = prop_oneof![
            Just("text:p"),
            Just("text:h"),
            Just("text:span"),
            Just("text:list"),
            Just("text:list-item"),
            Just("text:section"),
            Just("table:table"),
            Just("table:table-row"),
            Just("table:table-cell"),
            Just("draw:frame"),
            Just("draw:text-box"),
            Just("text:note"),
            Just("text:note-body"),
            Just("office:annotation office:name=\"1\""),
            Just("office:annotation loext:parent-name=\"1\""),
            Just("text:p"),
            Just("text:p"),
        ];
        (name, proptest::collection::vec(inner, 0..6)).prop_map(|(name, inside)| {
            let end = name.split(' ').next().unwrap_or(name);
            format!("<{name}>{}</{end}>", inside.concat())
        })
    })
}

/// Paragraphs in lists, sections and tables, as a writer puts them.
fn plain_markup() -> impl Strategy<Value = String> {
    let inline = prop_oneof![
        "[ a-c1字مก]{0,6}",
        "[ a-c]{1,4}".prop_map(|text| format!("<text:span>{text}</text:span>")),
        Just("<text:line-break/>".to_owned())
    ];
    let paragraph = (proptest::collection::vec(inline, 0..4), any::<bool>()).prop_map(|(inside, heading)| {
        let name = if heading { "text:h" } else { "text:p" };
        format!("<{name}>{}</{name}>", inside.concat())
    });
    paragraph.prop_recursive(5, 40, 4, |inner| {
        let inside = proptest::collection::vec(inner, 0..4).prop_map(|inside| inside.concat());
        let wraps = [
            ("<text:list><text:list-item>", "</text:list-item></text:list>"),
            ("<text:section>", "</text:section>"),
            ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"),
            ("<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>", "</table:table-cell></table:table-row></table:table-header-rows></table:table>"),
            ("<text:p>b<draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>"),
        ];
        (proptest::sample::select(wraps.to_vec()), inside).prop_map(|(wrap, inside)| format!("{}{inside}{}", wrap.0, wrap.1))
    })
}

proptest! {
    #[test]
    fn any_body_is_read_or_refused(parts in proptest::collection::vec(markup(), 0..12), deleted in proptest::collection::vec(markup(), 3)) {
        let region = |n: usize, inner: &str| format!("<text:changed-region text:id=\"d{n}\"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>{inner}</text:deletion></text:changed-region>\
            <text:changed-region text:id=\"i{n}\"><text:insertion><office:change-info><dc:creator>B{n}</dc:creator></office:change-info></text:insertion></text:changed-region>");
        let regions: String = deleted.iter().enumerate().map(|(n, inner)| region(n + 1, inner)).collect();
        let bytes = file("", "", &format!("<text:tracked-changes>{regions}</text:tracked-changes>{}", parts.concat()));
        for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
            if let Ok(imported) = import_file("x.odt", &bytes, changes) {
                is_sound(&imported.draft)?;
                remarks_are_sound(&imported)?;
            }
        }
    }

    #[test]
    fn texts_lose_no_letter(parts in proptest::collection::vec(plain_markup(), 0..12), depth in 0..45usize) {
        let deep = ["<text:section>".repeat(depth), parts.concat(), "</text:section>".repeat(depth)].concat();
        let expected: String = deep.split('<').flat_map(|part| part.split_once('>').map_or(part, |(_, after)| after).chars()).filter(|c| c.is_alphanumeric()).collect();
        match import_file("x.odt", &file("", "", &deep), Changes::Suggest) {
            Ok(imported) => prop_assert_eq!(letters(&imported.draft), expected),
            Err(error) => prop_assert!(expected.is_empty(), "{}", error),
        }
    }

    #[test]
    fn damaged_files_are_read_or_refused(at in 0.0..1.0f64, byte: u8, cut in 0.0..1.0f64) {
        let mut bytes = file("", "", "<text:p>One <text:span>two</text:span></text:p><text:list><text:list-item><text:p>three</text:p></text:list-item></text:list>");
        let place = (at * bytes.len() as f64) as usize;
        bytes[place] = byte;
        let _ = import_file("x.odt", &bytes, Changes::Suggest);
        bytes.truncate((cut * bytes.len() as f64) as usize);
        let _ = import_file("x.odt", &bytes, Changes::Suggest);
    }
}
