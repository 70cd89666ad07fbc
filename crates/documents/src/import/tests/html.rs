use std::fmt::Write as _;
use std::time::Instant;

use super::*;

mod google;
mod word;

fn html(text: &str) -> Imported {
    import_file("draft.html", text.as_bytes(), Changes::Suggest).unwrap()
}

fn blocks(text: &str) -> Vec<String> {
    show(&html(text).draft)
}

#[test]
fn pages_are_headings_paragraphs_lists_and_quotations() {
    let page = "<!doctype html><title>Page</title><body><nav>Home</nav><h1>The <em>Title</em></h1>Loose\n words.<p>One<p>Two \
                <ul><li>a<li>b<ol type=a start=3><li>c<li value=7>d</ol></ul><blockquote><p>Said.</p></blockquote>\
                <div>In a div<div>and another</div>after</div><dl><dt>Term<dd>Meaning</dl><hr><pre>x\n  y</pre>End";
    let shown = [
        "p Home",
        "h1 The Title",
        "p Loose words.",
        "p One",
        "p Two",
        "li1 a",
        "li1 b",
        "li2 <c.> c",
        "li2 <g.> d",
        "q Said.",
        "p In a div",
        "p and another",
        "p after",
        "p Term",
        "p Meaning",
        "p x\n  y",
        "p End",
    ];
    let imported = html(page);
    assert_eq!(show(&imported.draft), shown);
    assert_eq!(imported.draft.title.as_deref(), Some("The Title"));
    assert_eq!(html("<title> A\n page </title><p>x").draft.title.as_deref(), Some("A page"));
}

#[test]
fn lists_show_the_numbers_that_readers_see() {
    assert_eq!(blocks("<ol reversed start=3><li>a<li>b</ol>"), ["li1 <3.> a", "li1 <2.> b"]);
    assert_eq!(blocks("<ol style='list-style-type:upper-roman' start=4><li>a<li>b</ol>"), ["li1 <IV.> a", "li1 <V.> b"]);
    assert_eq!(blocks("<ol style='list-style:thai'><li>ก</ol>"), ["li1 <๑.> ก"]);
    assert_eq!(blocks("<ol style='list-style-type:none'><li>(a) x<li>(b) y</ol>"), ["li1 <(a)> x", "li1 <(b)> y"]);
    assert_eq!(blocks("<ol><li><p>a</p><p>more</p><li><ol><li>in</ol></ol>"), ["li1 <1.> a", "p more", "li1 <2.>", "li2 <1.> in"]);
    assert_eq!(blocks("<p>1. Typed.</p><p>(a) one;</p><p>(b) two.</p>"), ["p <1.> Typed.", "li1 <(a)> one;", "li1 <(b)> two."]);
}

#[test]
fn words_keep_their_marks() {
    let imported = html(
        "<p>A <b>bold <i>both</b> slanted</i> <a href='HTTPS://a.example/x'>link</a> <a href='#in'>inside</a> \
         <a href='javascript:x()'>no</a> <code>c</code> <s>old</s> <del>gone</del> <span style='font-weight:700'>heavy</span></p>",
    );
    let block = &imported.draft.blocks[0];
    assert_eq!(block.text, "A bold both slanted link inside no c old gone heavy");
    let expected = [
        (MarkKind::Strong, "bold both".to_owned(), ""),
        (MarkKind::Emphasis, "both slanted".to_owned(), ""),
        (MarkKind::Link, "link".to_owned(), "HTTPS://a.example/x"),
        (MarkKind::Code, "c".to_owned(), ""),
        (MarkKind::Strike, "old".to_owned(), ""),
        (MarkKind::Strike, "gone".to_owned(), ""),
        (MarkKind::Strong, "heavy".to_owned(), ""),
    ];
    assert_eq!(marks(block), expected);
}

#[test]
fn line_ends_are_kept_where_they_are_meant() {
    assert_eq!(blocks("<p>one<br>two <br/> three<br></p>"), ["p one\ntwo\nthree"]);
    assert_eq!(blocks("<p>\u{4}field\u{5}\u{0}</p>"), ["p field"]);
    assert_eq!(blocks("one<br><br>two<br><br><br>three"), ["p one", "p two", "p three"]);
    // A line of the source that ends between Chinese signs is no space, between Thai or Korean words it is one.
    assert_eq!(blocks("<p>人人生而\n自由，在 IGF\n上</p>"), ["p 人人生而自由，在 IGF 上"]);
    assert_eq!(blocks("<p>มนุษย์\nทั้งหลาย</p><p>모든\n인간은</p>"), ["p มนุษย์ ทั้งหลาย", "p 모든 인간은"]);
    assert_eq!(blocks("<p dir=rtl>يولد جميع <bdo dir=ltr>IGF</bdo> الناس</p><p>सभी मनुष्य</p>"), ["p يولد جميع IGF الناس", "p सभी मनुष्य"]);
}

#[test]
fn tables_keep_every_cell_once() {
    let imported = html(
        "<table><caption>Who does what</caption><thead><tr><th>Who<th>What</thead><tr><td rowspan=2>We<td><p>do<p>this\
         <tr><td><ol><li>one<li>two</ol></table><table><tr><td colspan=2>wide<td>x<tr><td>1<td>2<td>3</table>",
    );
    let shown = [
        "p Who does what",
        "table",
        "row",
        "cell1 Who",
        "cell1 What",
        "row",
        "cell We",
        "cell do\nthis",
        "row",
        "cell",
        "cell 1. one\n2. two",
        "table",
        "row",
        "cell wide",
        "cell",
        "cell x",
        "row",
        "cell 1",
        "cell 2",
        "cell 3",
    ];
    assert_eq!(show(&imported.draft), shown);
    assert_eq!(notes(&imported), [(NoteKind::MergedCells, 2, "")]);
    is_sound(&imported.draft).unwrap();
    let nested = html("<table><tr><td>a<table><tr><td>b<td>c<tr><td>d</table>e<td>f</table>");
    assert_eq!(show(&nested.draft), ["table", "row", "cell a\nb | c\nd\ne", "cell f"]);
    assert_eq!(notes(&nested), [(NoteKind::NestedTable, 1, "")]);
    assert_eq!(blocks("<table role=presentation><tr><td>laid out</table>"), ["p laid out"]);
}

#[test]
fn what_is_not_kept_is_named() {
    let imported = html(
        "<style>p{}</style><script>alert('no')</script><p>Text <img src=x alt='A map'> <svg><text>drawn</text></svg>\
         <span style='display:none'>secret <b>words</b></span><iframe src=y title='A film'></iframe><select name=s><option>chosen</select></p>",
    );
    assert_eq!(show(&imported.draft), ["p Text chosen"]);
    let expected = [
        (NoteKind::Picture, 1, "A map"),
        (NoteKind::Drawing, 1, ""),
        (NoteKind::Object, 1, "A film"),
        (NoteKind::Control, 1, "s"),
        (NoteKind::Script, 2, ""),
        (NoteKind::HiddenText, 1, "secret"),
    ];
    assert_eq!(notes(&imported), expected);
}

#[test]
fn encodings_follow_the_mark_or_what_the_page_declares() {
    let read = |bytes: &[u8]| show(&import_file("page.htm", bytes, Changes::Suggest).unwrap().draft);
    assert_eq!(read(b"<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><p>\x93caf\xe9\x94 \x80"), ["p “café” €"]);
    assert_eq!(read(b"<meta charset='windows-1256'><p>\xd3\xe1\xc7\xe3"), ["p سلام"]);
    assert_eq!(read(b"<meta charset=gb2312><p>\xc8\xcb\xc8\xcb"), ["p 人人"]);
    assert_eq!(read(b"<?xml version='1.0' encoding='iso-8859-2'?><p>\xb1"), ["p ą"]);
    assert_eq!(read("<p>naïve”".as_bytes()), ["p naïve”"]);
    assert_eq!(read(b"<p>na\xefve"), ["p naïve"]);
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain("<meta charset=utf-8><p>सभी".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(read(&wide), ["p सभी"]);
    assert_eq!(import_file("page.html", b"<meta charset=utf-8>\n<p>\xff", Changes::Suggest), Err(ImportError::Encoding { line: 2 }));
    assert_eq!(show(&import_draft("text/html; charset=utf-8", b"<p>x").unwrap()), ["p x"]);
}

#[test]
fn notes_of_pages_made_from_markdown_are_footnotes() {
    let page = "<p>Said<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a> here.</p>\
                <section class='footnotes'><hr><ol><li id='fn1'><p>The note.<a href='#fnref1' class='footnote-back'>↩︎</a></p><p>Its end.</p></li></ol></section>";
    let imported = html(page);
    assert_eq!(show(&imported.draft), ["p Said[1] here.", "footnote <1> The note.\nIts end."]);
    assert_eq!(marks(&imported.draft.blocks[0]), [(MarkKind::Footnote, "[1]".to_owned(), "1")]);
}

#[test]
fn broken_markup_keeps_its_words_in_order() {
    assert_eq!(blocks("<p><b>a<div>b</p>c</b></div>d"), ["p a", "p b", "p c", "p d"]);
    assert_eq!(blocks("a</p></div></td></li>b<li>c</ul>d"), ["p a", "p b", "p c", "p d"]);
    assert_eq!(blocks("<table>x<tr>y<td>z"), ["p x", "p y", "table", "row", "cell z"]);
    assert_eq!(blocks("<ul>a<li>b</ul></ul></b>c&amp;d &nosuch; &#x41;<"), ["p a", "li1 b", "p c&d &nosuch; A<"]);
    assert_eq!(blocks(&format!("{}deep{}after", "<div>".repeat(100_000), "</div>".repeat(100_000))), ["p deep", "p after"]);
}

#[test]
fn hostile_pages_are_read_in_reasonable_time() {
    let attributes = (0..20_000).fold(String::from("<p "), |mut tag, n| {
        let _ = write!(tag, "a{n}=1 ");
        tag
    });
    let many = [
        "<div>".repeat(100_000),
        format!("{}{}", "<b>".repeat(60_000), "<p>x</i>".repeat(60_000)),
        format!("{}x", "<ul><li>".repeat(50_000)),
        format!("{}x", "<table><tr><td>".repeat(50_000)),
        format!("{attributes}>x"),
        (0..20_000).fold(String::from("<p>"), |page, n| page + &format!("<ins cite=a{n}>x</ins>y")),
        format!("<table>{}", "<tr><td colspan=60>x<td>y".repeat(3_000)),
        format!("<table>{}", "<tr><td rowspan=65000 colspan=60>x".repeat(2_000)),
        "<b><div></b>".repeat(50_000),
        "<a href='#cmnt1'>".repeat(50_000),
        format!("<style>{}</style>", ".a{b:c}".repeat(60_000)),
        "</x>".repeat(150_000),
        format!("<style>{}</style>{}", ".a{font-weight:bold}".repeat(1_000), "<p class='a a a a'>x".repeat(10_000)),
        "&".repeat(400_000),
        "<!--".repeat(100_000),
        "<br>x".repeat(60_000),
    ];
    for page in many {
        let start = Instant::now();
        let _ = import_file("x.html", page.as_bytes(), Changes::Suggest);
        let took = start.elapsed();
        let name: String = page.chars().take(30).collect();
        println!("{name:?} {took:?}");
        assert!(took.as_secs() < 20, "{name:?} took {took:?}");
    }
}

proptest! {
    #[test]
    fn any_page_is_read_or_refused(parts in proptest::collection::vec("[ a-c1字م\n]{0,6}|</?(p|b|i|div|ul|ol|li|table|tr|td|th|h2|a|ins|del|span|pre|br|blockquote|style|caption)>|<(ins|del) cite='mailto:[AB]' datetime='2024-01-0[1-9]T10:00'>|</?(thead|tbody|sup|script|title)>|<a href='#(_ftn1|_ftnref1|cmnt1|cmnt_ref1|fn1)'>|<p style='mso-list:l0 level[1-9] lfo1'>|<span style='(mso-list:Ignore|display:none|mso-element:comment)'>|<div style='mso-element:comment'>|<td (row|col)span=[0-9]>|&amp;|<!--|-->|<li value=[0-9]>", 0..40)) {
        let page = parts.concat();
        for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
            if let Ok(imported) = import_file("x.html", page.as_bytes(), changes) {
                is_sound(&imported.draft)?;
                remarks_are_sound(&imported)?;
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused_as_a_page(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(imported) = import_file("x.html", &bytes, Changes::Suggest) {
            is_sound(&imported.draft)?;
        }
    }

    #[test]
    fn pages_lose_no_letter(parts in proptest::collection::vec("[ a-c1字م\n]{0,9}|</?(p|b|i|div|ul|li|table|tr|td|th|h2|span|br|blockquote|tbody|caption)>", 0..30)) {
        let page = parts.concat();
        let naive = page.split('<').enumerate().map(|(index, part)| if index == 0 { part } else { part.split_once('>').map_or("", |(_, after)| after) });
        let expected: String = naive.flat_map(str::chars).filter(|c| c.is_alphanumeric()).collect();
        match import_text(Format::Html, &page) {
            // A cell stands where its table does, before or after words that stand in a table beside its cells.
            Ok(draft) => {
                let sorted = |text: &str| { let mut all: Vec<char> = text.chars().collect(); all.sort_unstable(); all };
                prop_assert_eq!(sorted(&letters(&draft)), sorted(&expected));
                prop_assert!(page.contains("<table") || letters(&draft) == expected);
            }
            Err(error) => prop_assert!(expected.is_empty(), "{}", error),
        }
    }
}
