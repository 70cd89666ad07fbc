//! What Google Docs saves as a web page and puts on the clipboard.

use super::*;

const STYLE: &str = "<style type=\"text/css\">@import url(https://themes.example/x.css);ol.lst-kix_a-0{list-style-type:none}\
    .lst-kix_a-0>li:before{content:\"\" counter(lst-ctn-kix_a-0,decimal) \". \"}.lst-kix_a-1>li:before{content:\"(\" counter(lst-ctn-kix_a-1,lower-latin) \") \"}\
    .lst-kix_b-0>li:before{content:\"\\0025cf  \"}.c1{font-weight:700;color:#000}.c2{font-style:italic}.c3{font-weight:400}.c4{text-decoration:line-through}</style>";

#[test]
fn classes_of_google_docs_set_words_and_lists() {
    let page = format!(
        "<html><head>{STYLE}</head><body><p class=\"c9 title\" id=\"h.x\"><span class=c1>The text</span></p><h2><span class=c3>Part</span></h2>\
         <p><span class=c1>Bold</span><span class=\"c3 c2\"> slanted</span> <span class=c4>out</span></p>\
         <ol class=\"c5 lst-kix_a-0 start\" start=\"1\"><li class=\"c6 li-bullet-0\"><span>one</span></li></ol>\
         <ol class=\"c5 lst-kix_a-1 start\" start=\"1\"><li><span>deeper</span></li><li><span>more</span></li></ol>\
         <ol class=\"c5 lst-kix_a-0\" start=\"2\"><li><span>two</span></li></ol><ul class=\"c5 lst-kix_b-0 start\"><li>dot</li></ul>\
         <p><a href=\"https://www.google.com/url?q=https://a.example/b%3Fc%3Dd&amp;sa=D&amp;source=editors\">link</a></p></body></html>"
    );
    let imported = html(&page);
    let shown = [
        "h1 The text",
        "h2 Part",
        "p Bold slanted out",
        "li1 <1.> one",
        "li2 <(a)> deeper",
        "li2 <(b)> more",
        "li1 <2.> two",
        "li1 dot",
        "p link",
    ];
    assert_eq!(show(&imported.draft), shown);
    let expected = [
        (MarkKind::Strong, "Bold".to_owned(), ""),
        (MarkKind::Emphasis, " slanted".to_owned(), ""),
        (MarkKind::Strike, "out".to_owned(), ""),
    ];
    assert_eq!(marks(&imported.draft.blocks[2]), expected);
    assert_eq!(marks(&imported.draft.blocks[8]), [(MarkKind::Link, "link".to_owned(), "https://a.example/b?c=d")]);
    assert_eq!(imported.draft.blocks[0].marks, []);
}

#[test]
fn the_clipboard_of_google_docs_is_bold_only_where_it_says_so() {
    let page = "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:400\">Plain </span>\
                <span style=\"font-weight:700;font-style:italic\">both</span></p><ol><li dir=\"ltr\" style=\"list-style-type:decimal\" aria-level=\"1\"><p dir=\"ltr\"><span>one</span></p></li></ol></b>";
    let imported = html(page);
    assert_eq!(show(&imported.draft), ["p Plain both", "li1 <1.> one"]);
    assert_eq!(marks(&imported.draft.blocks[0]), [(MarkKind::Emphasis, "both".to_owned(), ""), (MarkKind::Strong, "both".to_owned(), "")]);
}

#[test]
fn comments_and_notes_of_google_docs_stand_where_they_are_referred_to() {
    let page = "<body><p><span>Values-</span><sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup><sup><a href=\"#cmnt2\" id=\"cmnt_ref2\">[b]</a></sup><span>&nbsp;are good</span>\
                <sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup><span>.</span></p><p>Then.<sup><a href=\"#cmnt3\" id=\"cmnt_ref3\">[c]</a></sup></p><hr>\
                <div><p class=c1><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a><span>&nbsp;The note.</span></p></div>\
                <div class=c8><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a><span>Which values?</span></p><p><span>All?</span></p></div>\
                <div class=c8><p><a href=\"#cmnt_ref2\" id=\"cmnt2\">[b]</a><span>_Marked as resolved_</span></p></div>\
                <div class=c8><p><a href=\"#cmnt_ref3\" id=\"cmnt3\">[c]</a><span>And what then?</span></p></div></body>";
    let imported = html(page);
    assert_eq!(show(&imported.draft), ["p Values-\u{a0}are good[1].", "p Then.", "footnote <1> The note."]);
    assert_eq!(remarks(&imported), [" [0] resolved: Which values?\nAll?", " [1]: And what then?"]);
}
