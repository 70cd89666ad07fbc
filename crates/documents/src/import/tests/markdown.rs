use super::*;

#[test]
fn headings_paragraphs_and_quotations_are_blocks() {
    let draft = markdown("# Title\n\nOne.\n\n## 1. Context\nTwo.\n\n> Said.\n>\n> (a) Said again.\n\nUnder\n-----\nThree.");
    assert_eq!(show(&draft), ["h1 Title", "p One.", "h2 1. Context", "p Two.", "q Said.", "q <(a)> Said again.", "h2 Under", "p Three."]);
    assert_eq!(draft.title.as_deref(), Some("Title"));
}

#[test]
fn the_title_is_that_of_the_front_matter_or_of_the_only_first_heading() {
    assert_eq!(markdown("# A\n\nx\n\n# B").title, None);
    assert_eq!(markdown("## A\n\nx").title, None);
    let source = "---\ntitle: \"The \\\"Pact\\\"\"\nlayout: letter\ntags:\n  - x\n---\n# Heading\n\ntext";
    let front = markdown(source);
    assert_eq!(front.title.as_deref(), Some("The \"Pact\""));
    assert_eq!(show(&front), ["h1 Heading", "p text"]);
    assert_eq!(&source[front.blocks[1].source.0 as usize..], "text");
    assert_eq!(markdown("---\ntitle: >\n  Two\n  lines\n...\ntext").title.as_deref(), Some("Two lines"));
    assert_eq!(markdown("---\ntitle: 'It''s'\n---\ntext").title.as_deref(), Some("It's"));
}

#[test]
fn rules_are_no_front_matter() {
    assert_eq!(show(&markdown("---\n\nWe say: this.\n\n---\n\nMore.")), ["p We say: this.", "p More."]);
    assert_eq!(show(&markdown("---\ntext without end")), ["p text without end"]);
}

#[test]
fn the_authors_numbers_survive_a_gap() {
    let draft = markdown("16. Notes;\n\n17. Decides;\n\n21. Stresses;\n\n23. Requests.\n\n24. Ends.");
    assert_eq!(show(&draft), ["p <16.> Notes;", "p <17.> Decides;", "p <21.> Stresses;", "p <23.> Requests.", "p <24.> Ends."]);
    assert_eq!(show(&markdown("1. a\n1. b\n5) c")), ["li1 <1.> a", "li1 <1.> b", "p <5)> c"]);
}

#[test]
fn numbered_paragraphs_hold_lists_of_letters_and_roman_numbers() {
    let expected = [
        "p <16.> Decides:",
        "li1 <(a)> to meet;",
        "li1 <(b)> to report:",
        "li2 <(i)> yearly;",
        "li2 <(ii)> in public;",
        "li1 <(c)> to end;",
        "p <17.> Thanks.",
    ];
    let apart = "16. Decides:\n\n(a) to meet;\n\n(b) to report:\n\n(i) yearly;\n\n(ii) in public;\n\n(c) to end;\n\n17. Thanks.";
    assert_eq!(show(&markdown(apart)), expected);
    let inside = "16. Decides:\n\n    (a) to meet;\n\n    (b) to report:\n\n    (i) yearly;\n\n    (ii) in public;\n\n    (c) to end;\n\n17. Thanks.";
    assert_eq!(show(&markdown(inside)), expected);
    let lines = "16. Decides:\n(a) to meet;\n(b) to report:\n(i) yearly;\n(ii) in public;\n(c) to end;\n\n17. Thanks.";
    assert_eq!(show(&markdown(lines)), expected);
}

#[test]
fn letters_go_on_through_h_i_j() {
    let text: Vec<String> = ('f'..='k').map(|letter| format!("({letter}) text")).collect();
    let shown = show(&markdown(&text.join("\n\n")));
    assert_eq!(shown, ["li1 <(f)> text", "li1 <(g)> text", "li1 <(h)> text", "li1 <(i)> text", "li1 <(j)> text", "li1 <(k)> text"]);
}

#[test]
fn markers_in_other_scripts_are_taken_off() {
    assert_eq!(show(&markdown("٣. يولد\n\n(أ) جميع")), ["p <٣.> يولد", "li1 <(أ)> جميع"]);
    assert_eq!(
        show(&markdown("一、总则\n\n（一）各国\n\n（二）论坛\n\n第十六条　任何人")),
        ["p <一、> 总则", "li1 <（一）> 各国", "li1 <（二）> 论坛", "p <第十六条> 任何人"]
    );
}

#[test]
fn labels_in_brackets_leave_the_number_after_them_in_the_text() {
    let draft = markdown("[r104] (104) Each authority.\n\n[a9p2i10+] processing");
    assert_eq!(show(&draft), ["p <[r104]> (104) Each authority.", "p <[a9p2i10+]> processing"]);
}

#[test]
fn initials_are_no_numbers_but_a_run_of_letters_is() {
    assert_eq!(show(&markdown("V. Cerf wrote.\n\nB. Others did.")), ["p V. Cerf wrote.", "p B. Others did."]);
    assert_eq!(show(&markdown("A. Context\n\nB. Asks")), ["p <A.> Context", "p <B.> Asks"]);
    assert_eq!(show(&markdown("I. Context\n\ntext\n\nII. Asks")), ["p <I.> Context", "p text", "p <II.> Asks"]);
}

#[test]
fn lists_are_nested_and_keep_their_numbers() {
    let draft = markdown("- one\n  - two\n    1. three\n    2. four\n- five\n\n  more of five\n- (a) six");
    assert_eq!(show(&draft), ["li1 one", "li2 two", "li3 <1.> three", "li3 <2.> four", "li1 five", "p more of five", "li1 <(a)> six"]);
    assert_eq!(
        show(&markdown("1. Top\n   a. alpha\n   b. beta\n2. Next")),
        ["li1 <1.> Top", "li2 <a.> alpha", "li2 <b.> beta", "li1 <2.> Next"]
    );
    assert_eq!(show(&markdown("1. - inner\n2. next")), ["li1 <1.>", "li2 inner", "li1 <2.> next"]);
    assert_eq!(show(&markdown("text\n\n3.\n4. x")), ["p text", "li1 <3.>", "li1 <4.> x"]);
}

#[test]
fn tables_keep_empty_cells_and_lose_no_extra_ones() {
    let draft = markdown("| Para | Text |\n|---|---|\n| 1 | *a* \\| b |\n| 2 |\n| 3 | | more |\n");
    assert_eq!(
        show(&draft),
        [
            "table",
            "row",
            "cell1 Para",
            "cell1 Text",
            "cell1",
            "row",
            "cell 1",
            "cell a | b",
            "cell",
            "row",
            "cell 2",
            "cell",
            "cell",
            "row",
            "cell 3",
            "cell",
            "cell more"
        ]
    );
    let parents: Vec<Option<usize>> = draft.blocks.iter().map(|block| block.parent).collect();
    assert_eq!(parents[..8], [None, Some(0), Some(1), Some(1), Some(1), Some(0), Some(5), Some(5)]);
    assert_eq!(marks(&draft.blocks[7]), [(MarkKind::Emphasis, "a".into(), "")]);
}

#[test]
fn a_cell_is_no_place_for_markers_and_breaks_with_br() {
    let draft = markdown("| a | b |\n|---|---|\n| 16. Notes | one<br>two |");
    assert_eq!(show(&draft)[5..], ["cell 16. Notes", "cell one\ntwo"]);
}

#[test]
fn footnotes_stand_last_with_their_mark() {
    let draft = markdown("Text[^1] and more.[^b]\n\n[^1]: The *first*.\n\n    Its second part.\n\n[^b]: Other.\n\nEnd, [^none].");
    assert_eq!(
        show(&draft),
        ["p Text[1] and more.[b]", "p End, [^none].", "footnote <1> The first.\nIts second part.", "footnote <b> Other."]
    );
    assert_eq!(marks(&draft.blocks[0]), [(MarkKind::Footnote, "[1]".into(), "1"), (MarkKind::Footnote, "[b]".into(), "b")]);
    assert_eq!(marks(&draft.blocks[2]), [(MarkKind::Emphasis, "first".into(), "")]);
}

#[test]
fn stress_links_and_code_are_marks_in_scalar_values() {
    let draft = markdown(
        "字 *a **b*** `c` ~~d~~ [e](https://x.y \"t\") <https://z.y> <m@x.y> https://q.y/r_(s). [j](javascript:x) ![p](https://i.y/p.png)",
    );
    let block = &draft.blocks[0];
    assert_eq!(block.text, "字 a b c d e https://z.y m@x.y https://q.y/r_(s). j p");
    assert_eq!(
        marks(block),
        [
            (MarkKind::Emphasis, "a b".into(), ""),
            (MarkKind::Strong, "b".into(), ""),
            (MarkKind::Code, "c".into(), ""),
            (MarkKind::Strike, "d".into(), ""),
            (MarkKind::Link, "e".into(), "https://x.y"),
            (MarkKind::Link, "https://z.y".into(), "https://z.y"),
            (MarkKind::Link, "m@x.y".into(), "mailto:m@x.y"),
            (MarkKind::Link, "https://q.y/r_(s)".into(), "https://q.y/r_(s)"),
            (MarkKind::Link, "p".into(), "https://i.y/p.png"),
        ]
    );
}

#[test]
fn marks_move_with_the_text_when_a_marker_is_taken_off() {
    let draft = markdown("**(a)** The *Forum*\nmeets **every\nyear**.");
    assert_eq!(show(&draft), ["li1 <(a)> The Forum meets every year."]);
    assert_eq!(marks(&draft.blocks[0]), [(MarkKind::Emphasis, "Forum".into(), ""), (MarkKind::Strong, "every year".into(), "")]);
}

#[test]
fn wrapped_lines_are_joined_and_breaks_on_purpose_stay() {
    assert_eq!(show(&markdown("one\ntwo  \nthree\\\nfour")), ["p one two\nthree\nfour"]);
    assert_eq!(show(&markdown("人人生而\n自由，\n在 UN\n中")), ["p 人人生而自由，在 UN 中"]);
    assert_eq!(show(&markdown("모든\n인간은")), ["p 모든 인간은"]);
    assert_eq!(show(&markdown("as set out in\nparagraph\n(a) of it")), ["p as set out in paragraph (a) of it"]);
}

#[test]
fn html_is_text_and_only_comments_go() {
    assert_eq!(show(&markdown("a <b>c</b> & &amp; <!-- x --> d")), ["p a <b>c</b> & &  d"]);
    assert_eq!(
        show(&markdown("<div>\nkept <script>alert(1)</script>\n</div>\n\nnext")),
        ["p <div>\nkept <script>alert(1)</script>\n</div>", "p next"]
    );
    assert_eq!(
        show(&markdown("<!-- gone\n\nall of it -->\n\nstays\n\n<!-- without end\n\nstays too")),
        ["p stays", "p <!-- without end", "p stays too"]
    );
}

#[test]
fn escapes_code_and_attributes_are_read() {
    assert_eq!(show(&markdown("16\\. Notes \\*this\\*")), ["p <16.> Notes *this*"]);
    assert_eq!(show(&markdown("```rust\nlet a;\n\nlet b;\n```\n\n    set in\n    text")), ["p let a;\n\nlet b;", "p set in text"]);
    assert_eq!(show(&markdown("* a\n* b\n{:.list}\n\ntext")), ["li1 a", "li1 b", "p text"]);
}

#[test]
fn a_definition_that_nobody_uses_is_text() {
    assert_eq!(show(&markdown("See [un].\n\n[un]: https://un.org\n[r1]: words\n\nend")), ["p See un.", "p <[r1]:> words", "p end"]);
}

#[test]
fn source_points_at_the_words() {
    let text = "# Title\n\n16. Notes *this*\n\n- item\n\n| a | b |\n|---|---|\n| c | d |\n";
    for block in markdown(text).blocks {
        let source = &text[block.source.0 as usize..block.source.1 as usize];
        for word in block.text.split_whitespace() {
            assert!(source.contains(word), "{word} in {source:?}");
        }
    }
}
