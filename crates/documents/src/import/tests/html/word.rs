//! What Word saves as “Web page” and puts on the clipboard.

use super::*;

const HEAD: &str = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=Generator content=\"Microsoft Word 15\">\
    <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0in;} @list l0 {mso-list-id:1;} --></style></head>";

fn word(body: &str) -> String {
    format!("{HEAD}<body lang=EN-GB><div class=WordSection1>{body}</div></body></html>")
}

#[test]
fn lists_of_word_are_lists_with_their_signs() {
    let item = |level: u8, sign: &str, font: &str, text: &str| {
        format!(
            "<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level{level} lfo1'><![if !supportLists]><span style='font-family:{font}'>\
             <span style='mso-list:Ignore'>{sign}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>{text}<o:p></o:p></p>"
        )
    };
    let page = [
        "<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>Article 4<span>&nbsp; </span></span><![endif]>Scope</h1>".to_owned(),
        item(1, "1.", "Calibri", "One"),
        item(2, "(a)", "Calibri", "Two"),
        item(1, "·", "Symbol", "Dot"),
        item(2, "o", "\"Courier New\"", "Ring"),
        item(3, "§", "Wingdings", "Square"),
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoQuote>Said.</p>".to_owned(),
    ];
    let shown = ["h1 <Article 4> Scope", "li1 <1.> One", "li2 <(a)> Two", "li1 Dot", "li2 Ring", "li3 Square", "q Said."];
    assert_eq!(blocks(&word(&page.concat())), shown);
    // On the clipboard the same stands between real comments.
    let pasted = page.concat().replace("<![if !supportLists]>", "<!--[if !supportLists]-->").replace("<![endif]>", "<!--[endif]-->");
    assert_eq!(blocks(&format!("<!--StartFragment-->{pasted}<!--EndFragment-->")), shown);
}

#[test]
fn filtered_lists_of_word_are_told_by_their_bullets() {
    let page = "<p class=MsoListParagraphCxSpFirst style='margin-left:.5in;text-indent:-.25in'><span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>One</p>\
                <p class=MsoListParagraphCxSpLast style='margin-left:1.0in'>·&nbsp;&nbsp; Two</p><p>1.&nbsp;&nbsp;&nbsp; Three</p>";
    assert_eq!(blocks(&word(page)), ["li1 One", "li2 Two", "p <1.> Three"]);
}

#[test]
fn tracked_changes_of_word_are_suggestions_one_for_each_author_and_block() {
    let ins = |who: &str, text: &str| format!("<ins cite=\"mailto:{who}\" datetime=\"2024-03-05T10:30\">{text}</ins>");
    let del = |who: &str, text: &str| format!("<del cite=\"mailto:{who}\" datetime=\"2024-03-06T10:30\">{text}</del>");
    let page = word(&format!(
        "<p class=MsoNormal>We {} agree {}to <b>meet</b>.</p><p>{}</p><p>{}</p><p>{}</p><p>Kept.</p>",
        del("Sample%20One", "shall") + &ins("Sample%20One", "should"),
        ins("two@example.org", "not "),
        ins("Sample%20One", "New paragraph."),
        ins("Sample%20One", "Another."),
        del("Sample%20One", "Old paragraph."),
    ));
    let imported = html(&page);
    assert_eq!(show(&imported.draft), ["p We shall agree to meet.", "p Old paragraph.", "p Kept."]);
    let expected = [
        "Sample One [0]: replace \"We should agree to meet.\"",
        "Sample One [0]: insert-after \"New paragraph.\\n\\nAnother.\"",
        "two [0]: replace \"We shall agree not to meet.\"",
        "Sample One [1]: delete \"\"",
    ];
    assert_eq!(remarks(&imported), expected);
    assert_eq!(imported.remarks[0].at, Some("2024-03-06T10:30:00Z".parse().unwrap()));
    let accepted = import_file("x.htm", page.as_bytes(), Changes::Accept).unwrap();
    assert_eq!(show(&accepted.draft), ["p We should agree not to meet.", "p New paragraph.", "p Another.", "p Kept."]);
    assert_eq!(accepted.remarks, []);
    let rejected = import_file("x.htm", page.as_bytes(), Changes::Reject).unwrap();
    assert_eq!((show(&rejected.draft), rejected.remarks.len()), (show(&imported.draft), 0));
}

#[test]
fn changes_leave_the_number_of_a_paragraph_alone() {
    let page = "<p>16. We <ins cite='mailto:Sample'>all </ins>agree.</p><p><del cite='mailto:Sample'>17</del><ins cite='mailto:Sample'>18</ins>. We meet.</p>";
    let imported = html(page);
    assert_eq!(show(&imported.draft), ["p <16.> We agree.", "p <17.> We meet."]);
    assert_eq!(remarks(&imported), ["Sample [0]: replace \"We all agree.\""]);
    assert_eq!(notes(&imported), [(NoteKind::Change, 1, "18")]);
}

#[test]
fn comments_and_notes_of_word_stand_where_they_are_referred_to() {
    let page = word(
        "<p class=MsoNormal>First.</p><p class=MsoNormal>With <a style='mso-comment-reference:KS_1;mso-comment-date:20240305T1030'>quoted words</a>\
         <span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id=\"_anchor_1\" href=\"#_msocom_1\" \
         name=\"_msoanchor_1\">[KS1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>, and a note<a style='mso-footnote-id:ftn1' \
         href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> and an end<a href=\"#_edn1\" name=\"_ednref1\">[i]</a>.</p>",
    ) + "<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width=\"33%\"><![endif]>\
         <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href=\"#_ftnref1\" name=\"_ftn1\" title=\"\">\
         <span class=MsoFootnoteReference>[1]</span></a> The <b>note</b>.</p><p class=MsoFootnoteText>Its end.</p></div></div>\
         <div style='mso-element:endnote-list'><div style='mso-element:endnote' id=edn1><p><a href=\"#_ednref1\" name=\"_edn1\">[i]</a> The end.</p></div></div>\
         <div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff><![endif]><div style='mso-element:comment'>\
         <div id=\"_com_1\" class=msocomtxt><![if !supportAnnotations]><a name=\"_msocom_1\"></a><![endif]><span style='mso-comment-author:\"Kim Sample\"'></span>\
         <p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<a href=\"#_msoanchor_1\" class=msocomoff>[KS1]</a></span>Comment <b>words</b>.</p>\
         <p class=MsoCommentText>Second line.</p></div></div></div>";
    let imported = html(&page);
    let shown = [
        "p First.",
        "p With quoted words\u{a0}, and a note[1] and an end[i].",
        "footnote <1> The note.\nIts end.",
        "footnote <i> The end.",
    ];
    assert_eq!(show(&imported.draft), shown);
    assert_eq!(remarks(&imported), ["Kim Sample [1] “quoted words”: Comment words.\nSecond line."]);
    assert_eq!(imported.remarks[0].at, Some("2024-03-05T10:30:00Z".parse().unwrap()));
    assert_eq!(
        marks(&imported.draft.blocks[1]),
        [(MarkKind::Footnote, "[1]".to_owned(), "1"), (MarkKind::Footnote, "[i]".to_owned(), "i")]
    );
    assert_eq!(marks(&imported.draft.blocks[2]), [(MarkKind::Strong, "note".to_owned(), "")]);
}

#[test]
fn hidden_text_and_page_headers_of_word_are_left_out_and_named() {
    let page =
        word("<div style='mso-element:header'><p>Letterhead</p></div><p>Seen<span style='display:none;mso-hide:all'> unseen</span></p>");
    let imported = html(&page);
    assert_eq!(show(&imported.draft), ["p Seen"]);
    assert_eq!(notes(&imported), [(NoteKind::Header, 1, ""), (NoteKind::Script, 1, ""), (NoteKind::HiddenText, 1, "unseen")]);
}
