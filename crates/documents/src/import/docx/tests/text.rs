use super::*;

const STYLES: &str = concat!(
    r#"<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift2"/></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Z"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Bold"><w:name w:val="Bold"/><w:rPr><w:b/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>"#,
    r#"<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>"#,
    r#"<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>"#,
);

fn styled(style: &str, inner: &str) -> String {
    pp(&format!("<w:pStyle w:val=\"{style}\"/>"), inner)
}

#[test]
fn headings_titles_and_quotations_follow_from_styles() {
    let body = [
        styled("T", &r("The title")),
        styled("berschrift2", &r("By its outline")),
        styled("Own", &r("By what it stands on")),
        styled("TOCHeading", &r("Contents")),
        styled("Heading3", &r("By its id alone")),
        styled("Z", &r("Quoted")),
        styled("Round", &r("A style on itself")),
        pp("<w:outlineLvl w:val=\"4\"/>", &r("By its own level")),
        p("Words"),
    ];
    let imported = import(&File::of(&body.concat()).with("styles", STYLES));
    let expected = [
        "h1 The title",
        "h2 By its outline",
        "h2 By what it stands on",
        "p Contents",
        "h3 By its id alone",
        "q Quoted",
        "p A style on itself",
        "h5 By its own level",
        "p Words",
    ];
    assert_eq!(show(&imported), expected);
    assert_eq!(imported.draft.title.as_deref(), Some("The title"));
}

#[test]
fn stress_is_what_differs_from_a_style_that_sets_off_the_whole() {
    let bold = |style: &str, inner: &str| styled(style, inner);
    let run_style = "<w:rStyle w:val=\"Strong\"/>";
    let body = [
        pp("", &[r("plain "), rr("<w:b/><w:i/>", "both "), rr("<w:b w:val=\"0\"/>", "off "), rr("<w:dstrike/>", "gone")].concat()),
        bold("Bold", &[r("bold "), rr(run_style, "switched off"), rr("<w:b/>", " and on")].concat()),
        bold("berschrift2", &[r("A heading"), rr("<w:i/>", " stressed")].concat()),
        bold("berschrift2", &rr("<w:b/>", "A bold heading")),
        bold("Z", &r("Quoted")),
        pp("", &[rr("<w:rtl/><w:b/>", "حر"), rr("<w:rtl/><w:bCs/>", "قوي")].concat()),
    ];
    let imported = import(&File::of(&body.concat()).with("styles", STYLES));
    assert_eq!(marks(&imported, 0), ["Emphasis “both”", "Strong “both”", "Strike “gone”"]);
    assert_eq!(marks(&imported, 1), ["Strong “bold”", "Strong “and on”"]);
    assert_eq!(marks(&imported, 2), ["Emphasis “stressed”"]);
    assert_eq!(marks(&imported, 3), [""; 0]);
    assert_eq!(marks(&imported, 4), [""; 0]);
    assert_eq!(marks(&imported, 5), ["Strong “قوي”"]);
}

#[test]
fn everything_that_stands_among_words_is_read() {
    let body = concat!(
        "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t><w:softHyphen/><w:t>five</w:t></w:r>",
        "<w:r><w:t> </w:t><w:t xml:space=\"preserve\"> six\n</w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>",
        "<w:smartTag><w:r><w:t>seven</w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>eight</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>",
        "<w:bdo w:val=\"rtl\"><w:r><w:t>nine&amp;ten</w:t></w:r></w:bdo></w:p>",
    );
    let imported = import(&File::of(body));
    assert_eq!(show(&imported), ["p one\ttwo\nthree\u{2011}four\u{AD}five six αseveneight漢abnine&ten"]);
    assert_eq!(noted(&imported), ["formula 1 ab", "control 1 eight"]);
}

#[test]
fn a_choice_of_forms_is_read_once() {
    let choice = |requires: &str| {
        format!(
            "<mc:AlternateContent><mc:Choice Requires=\"{requires}\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        )
    };
    let imported = import(&File::of(&format!("<w:p>{}</w:p><w:p>{}</w:p>", choice("wps"), choice("nobody"))));
    assert_eq!(show(&imported), ["p new", "p old"]);
}

#[test]
fn fields_show_their_result_and_hide_their_instruction() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let instruct = |words: &str| format!("<w:r><w:instrText>{words}</w:instrText></w:r>");
    let (begin, separate, end) = (mark("begin"), mark("separate"), mark("end"));
    let inner = [&*begin, &instruct(" PAGE "), &separate, &r("5"), &end].concat();
    let body = [
        format!("<w:p>{begin}{}{inner}{separate}{}", instruct(" IF "), r("shown")),
        format!("{end}{}</w:p>", r(" after")),
        format!("<w:p>{begin}{}{separate}{}{end}</w:p>", instruct(" HYPERLINK \"https://example.org/a\" "), r("a link")),
        format!("<w:p>{begin}{}{}</w:p>", instruct(" REF "), r("never ended")),
        format!("<w:p><w:fldSimple w:instr=\" DATE \">{}</w:fldSimple></w:p>", r("today")),
        format!("<w:p>{begin}{}{separate}{}</w:p><w:p>{}{end}</w:p>", instruct(" TOC "), r("line one"), r("line two")),
    ];
    let imported = import(&File::of(&body.concat()));
    assert_eq!(show(&imported), ["p shown after", "p a link", "p never ended", "p today", "p line one", "p line two"]);
    assert_eq!(marks(&imported, 1), ["Link “a link” https://example.org/a"]);
    assert_eq!(noted(&imported), ["field 3 IF"]);
}

#[test]
fn links_lead_to_web_and_mail_alone() {
    let link = |id: &str, words: &str| format!("<w:hyperlink r:id=\"{id}\">{}</w:hyperlink>", r(words));
    let body = format!(
        "<w:p>{}{}{}<w:hyperlink w:anchor=\"x\">{}</w:hyperlink></w:p>",
        link("a", "web "),
        link("b", "mail "),
        link("c", "script "),
        r("place")
    );
    let file = File::of(&body)
        .with_link("a", "https://example.org/?a=1&amp;b=2")
        .with_link("b", "mailto:a@example.org")
        .with_link("c", "javascript:alert(1)");
    let imported = import(&file);
    assert_eq!(show(&imported), ["p web mail script place"]);
    assert_eq!(marks(&imported, 0), ["Link “web” https://example.org/?a=1&b=2", "Link “mail” mailto:a@example.org"]);
}

#[test]
fn hidden_text_is_left_out_and_noted() {
    let body = format!("<w:p>{}{}{}</w:p>", r("seen"), rr("<w:vanish/>", "secret"), rr("<w:rStyle w:val=\"Secret\"/>", " too"));
    let imported = import(&File::of(&body).with("styles", STYLES));
    assert_eq!(show(&imported), ["p seen"]);
    assert_eq!(noted(&imported), ["hidden-text 2 secret"]);
}

#[test]
fn what_is_drawn_is_noted_and_text_boxes_stand_after_their_paragraph() {
    let shape = |inner: &str| {
        format!("<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>")
    };
    let old = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    let new = shape(&p("boxed"));
    let both =
        format!("<mc:AlternateContent><mc:Choice Requires=\"wps\">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>");
    let picture = "<w:r><w:drawing><wp:inline><wp:docPr descr=\"a map\"/><pic:pic/></wp:inline></w:drawing></w:r>";
    let body = format!("<w:p>{}{both}{picture}<w:r><w:object/></w:r></w:p>{}", r("before"), p("after"));
    let imported = import(&File::of(&body));
    assert_eq!(show(&imported), ["p before", "p boxed", "p after"]);
    assert_eq!(noted(&imported), ["picture 1 a map", "object 1", "text-box 1 boxed"]);
}

#[test]
fn headers_footers_and_changes_of_looks_are_noted() {
    let body = pp("<w:pPrChange w:id=\"1\"><w:pPr/></w:pPrChange>", &rr("<w:b/><w:rPrChange w:id=\"2\"><w:rPr/></w:rPrChange>", "words"));
    let imported = import(&File::of(&body).with("header", &p("Letterhead")).with("footer", "<w:p/>"));
    assert_eq!(show(&imported), ["p words"]);
    assert_eq!(noted(&imported), ["header 1 Letterhead", "formatting 2 words"]);
}

#[test]
fn source_is_the_paragraph_in_its_part() {
    let file = File::of(&[p("one"), "<w:p/>".into(), table(&[&["a", "b"]]), p("zwei – ü")].concat());
    let text = file.document();
    let imported = import(&file);
    let sources: Vec<&str> = imported.draft.blocks.iter().map(|block| &text[block.source.0 as usize..block.source.1 as usize]).collect();
    let cell = |words: &str| format!("<w:tc>{}</w:tc>", p(words));
    let row = format!("<w:tr>{}{}</w:tr>", cell("a"), cell("b"));
    assert_eq!(sources, [p("one"), format!("<w:tbl>{row}</w:tbl>"), row, cell("a"), cell("b"), p("zwei – ü")]);
}

#[test]
fn strict_files_are_read_like_others() {
    let strict = File::of(&p("words")).pack();
    // The same file with the strict names of its namespaces.
    let parts = ["[Content_Types].xml", "_rels/.rels", "text/main.xml", "text/_rels/main.xml.rels"].map(|name| {
        let text = crate::office::part(&strict, name);
        (
            name.to_owned(),
            text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ),
        )
    });
    assert_eq!(show(&import_file("a.docx", &pack(&parts), Changes::Suggest).unwrap()), ["p words"]);
}

#[test]
fn numbers_that_somebody_typed_are_taken_off() {
    let imported = import(&File::of(&[p("1. One"), p("(a) Two"), p("Three")].concat()));
    assert_eq!(show(&imported), ["p <1.> One", "li1 <(a)> Two", "p Three"]);
}
