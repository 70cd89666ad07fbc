use super::*;

#[test]
fn blank_lines_part_paragraphs_and_wrapped_lines_are_joined() {
    let text = "The Forum remains open to all stakeholders from\nevery region, and invites them to take part in its\nwork.\n\nIt meets every year.\n";
    assert_eq!(
        show(&plain(text)),
        [
            "p The Forum remains open to all stakeholders from every region, and invites them to take part in its work.",
            "p It meets every year."
        ]
    );
}

#[test]
fn short_lines_of_an_address_stay_lines() {
    assert_eq!(
        show(&plain("To the Secretary-General of the United Nations\nHeadquarters\nNew York\n\nDear Sir,")),
        ["p To the Secretary-General of the United Nations\nHeadquarters\nNew York", "p Dear Sir,"]
    );
}

#[test]
fn without_blank_lines_sentences_and_markers_part_paragraphs() {
    assert_eq!(
        show(&plain("First we note this.\nThen we ask for\nmore time.\n(a) one;\n(b) two.")),
        ["p First we note this.", "p Then we ask for more time.", "li1 <(a)> one;", "li1 <(b)> two."]
    );
    assert_eq!(show(&plain("人人生而自由。\n人人有权。")), ["p 人人生而自由。", "p 人人有权。"]);
}

#[test]
fn numbered_lines_are_items_and_numbered_paragraphs_are_paragraphs() {
    assert_eq!(show(&plain("We ask:\n1. first\n2. second\n\nThanks")), ["p We ask:", "li1 <1.> first", "li1 <2.> second", "p Thanks"]);
    assert_eq!(show(&plain("1. first\n2. second")), ["li1 <1.> first", "li1 <2.> second"]);
    assert_eq!(show(&plain("16. Notes;\n\n17. Decides;\n\n23. Requests.")), ["p <16.> Notes;", "p <17.> Decides;", "p <23.> Requests."]);
}

#[test]
fn bullets_nest_by_their_indent_and_go_on_when_set_in() {
    let text = "Asks\n\n- open to all\n  stakeholders\n    - every region\n    - every group\n- • odd\n\n• other sign\n";
    assert_eq!(
        show(&plain(text)),
        ["p Asks", "li1 open to all stakeholders", "li2 every region", "li2 every group", "li1 • odd", "li1 other sign"]
    );
}

#[test]
fn capitals_and_underlined_lines_are_headings() {
    let text = "COMMUNIQUÉ\n\nContext\n=======\nText one.\n\nOur asks\n--------\n\nText two.\n\nII. NEXT STEPS\n\nText three.";
    assert_eq!(
        show(&plain(text)),
        ["h1 COMMUNIQUÉ", "h1 Context", "p Text one.", "h2 Our asks", "p Text two.", "h2 II. NEXT STEPS", "p Text three."]
    );
}

#[test]
fn quoted_lines_are_quotations() {
    assert_eq!(
        show(&plain("As said:\n> We the\n> peoples.\n>\n> Second.\n\nEnd.")),
        ["p As said:", "q We the peoples.", "q Second.", "p End."]
    );
}

#[test]
fn wrapped_items_keep_their_lines_together() {
    let text = "16. Recognizes that the outcomes of the World Summit on the Information\nSociety are to be pursued by the Secretary-General through two distinct\nprocesses, as in paragraph\n16 of it;\n\n(a) and recognizes that the two processes may be complementary in what they\n    do for all.";
    assert_eq!(
        show(&plain(text)),
        [
            "p <16.> Recognizes that the outcomes of the World Summit on the Information Society are to be pursued by the Secretary-General through two distinct processes, as in paragraph\n16 of it;",
            "li1 <(a)> and recognizes that the two processes may be complementary in what they do for all."
        ]
    );
}

#[test]
fn line_ends_of_every_kind_are_line_ends() {
    assert_eq!(show(&plain("One.\r\n\r\nTwo.\r\rThree.\u{c}Four.")), ["p One.", "p Two.", "p Three.", "p Four."]);
}

#[test]
fn addresses_are_links_and_stars_are_stars() {
    let draft = plain("See https://example.org/a, *now*.");
    assert_eq!(draft.blocks[0].text, "See https://example.org/a, *now*.");
    assert_eq!(
        draft.blocks[0].marks.iter().map(|mark| (mark.kind, mark.target.as_str())).collect::<Vec<_>>(),
        [(MarkKind::Link, "https://example.org/a")]
    );
}

#[test]
fn scripts_without_capitals_are_joined_in_mid_sentence() {
    let text =
        "公报\n\n论坛自二〇〇六年起每年举行，向所有利益攸关方开放，并邀请\n各区域参与其工作。\n\n二、要求\n（一）各国；\n（二）民间社会。";
    assert_eq!(
        show(&plain(text)),
        [
            "p 公报",
            "p 论坛自二〇〇六年起每年举行，向所有利益攸关方开放，并邀请各区域参与其工作。",
            "p <二、> 要求",
            "li1 <（一）> 各国；",
            "li1 <（二）> 民间社会。"
        ]
    );
}

#[test]
fn a_line_of_capitals_above_its_text_is_a_heading_and_lists_apart_begin_anew() {
    let text = "PREAMBLE\nWe, the people of the Forum, agree.\n\n1) One\n2) Two\n\na. first\nb. second\n\n* star\n* star two\n\n(a) last";
    assert_eq!(
        show(&plain(text)),
        [
            "h1 PREAMBLE",
            "p We, the people of the Forum, agree.",
            "li1 <1)> One",
            "li1 <2)> Two",
            "li2 <a.> first",
            "li2 <b.> second",
            "li1 star",
            "li1 star two",
            "li1 <(a)> last"
        ]
    );
}
